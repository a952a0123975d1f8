// The part of the modules in the server.
import type { Deployment } from '@heed/server/deployment';
import type { HandlerTools, ServerModule } from '@heed/server/module';
import { campaignServer } from './campaigns/server/index.ts';
import { consultationServer } from './consultation/server/index.ts';
import { eventServer } from './events/server/index.ts';
import { handbookServer } from './handbook/server/index.ts';
import { onlineServer } from './online/server/index.ts';
import { trainingServer } from './training/server/index.ts';
import { warningServer } from './warnings/server/index.ts';

/** Every module with a part in the server. */
export const serverModules: readonly ServerModule[] = [
  campaignServer,
  consultationServer,
  eventServer,
  handbookServer,
  onlineServer,
  trainingServer,
  warningServer,
];

/** What answers the endpoints of the modules. */
export const moduleHandlers = (deployment: Deployment, tools: HandlerTools) => ({
  ...campaignServer.handlers(deployment, tools),
  ...consultationServer.handlers(deployment, tools),
  ...eventServer.handlers(deployment),
  ...handbookServer.handlers(deployment, tools),
  ...onlineServer.handlers(deployment),
  ...trainingServer.handlers(deployment, tools),
  ...warningServer.handlers(deployment),
});
