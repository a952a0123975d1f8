// What supervisors read of the audit trail.
import type { Deployment } from '../deployment.ts';
import type { Handlers } from '../http/mount.ts';

const pageBatches = 50;

export function auditHandlers({ storage, trail }: Deployment): Pick<Handlers, 'audit.list'> {
  return {
    async 'audit.list'({ body }) {
      // What was done a moment ago stands there too.
      await trail.flush();
      const before =
        body.day !== undefined && body.id !== undefined ? { day: body.day, id: body.id } : undefined;
      const batches = await storage.audit.page({ before, limit: pageBatches });
      return {
        batches: batches.map(({ id, day, sealed }) => ({
          id,
          day,
          sealed: Buffer.from(sealed).toString('base64'),
        })),
        more: batches.length === pageBatches,
      };
    },
  };
}
