// The part of the modules in the server.
import type { Deployment, ServerModule } from '@heed/server/module';
import { warningServer } from './warnings/server/index.ts';

/** Every module with a part in the server. */
export const serverModules: readonly ServerModule[] = [warningServer];

/** What answers the endpoints of the modules. */
export const moduleHandlers = (deployment: Deployment) => ({ ...warningServer.handlers(deployment) });
