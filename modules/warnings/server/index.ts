// The part of peer warnings in the server.
import type { Deployment } from '@heed/server/deployment';
import { Refusal } from '@heed/server/http/problem';
import { plainModule, type ServerModule } from '@heed/server/module';
import { warningEndpoints } from '../api/endpoints.ts';
import { warningModule } from '../rules/manifest.ts';
import { warningHandlers } from './handlers.ts';
import { mountWarnings } from './pages.ts';

/** Endpoints of the desk and one public page. */
export const warningServer = {
  ...plainModule,
  ...warningModule,
  endpoints: Object.keys(warningEndpoints),
  mountPages: mountWarnings,
  handlers: warningHandlers,
  checkReview(deployment: Deployment) {
    const isPeer = deployment.organisation().desks.some(({ kind }) => kind === 'sex-worker-organisation');
    if (!isPeer) throw new Refusal('not-allowed', 'refusal.warnings-no-desk');
  },
} satisfies ServerModule;
