// What the service itself is judged by, for those who make figures.
import type { Deployment } from '../deployment.ts';
import type { Handlers } from '../http/mount.ts';

export const measureHandlers = ({ storage }: Deployment): Pick<Handlers, 'measures.read'> => ({
  'measures.read': async () => ({ answers: [...(await storage.measures.answers())] }),
});
