// The part of the modules in the server.
import type { Deployment } from '@heed/server/deployment';
import type { HandlerTools, ServerModule } from '@heed/server/module';
import { onlineServer } from './online/server/index.ts';
import { warningServer } from './warnings/server/index.ts';

/** Every module with a part in the server. */
export const serverModules: readonly ServerModule[] = [onlineServer, warningServer];

/** What answers the endpoints of the modules. */
export const moduleHandlers = (deployment: Deployment, _tools: HandlerTools) => ({
  ...onlineServer.handlers(deployment),
  ...warningServer.handlers(deployment),
});
