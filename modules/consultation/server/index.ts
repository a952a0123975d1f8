// The part of consultations in the server.
import { plainModule, type ServerModule } from '@heed/server/module';
import { consultationEndpoints, conveningEndpoints } from '../api/endpoints.ts';
import { consultationModule } from '../rules/manifest.ts';
import { consultationVoteHandlers } from './moderation-handlers.ts';
import { mountConsultations } from './pages.ts';
import { consultationPlanHandlers } from './plan-handlers.ts';
import { consultationPrintHandlers } from './print-handlers.ts';
import { mountConsultationResults } from './result-pages.ts';
import { consultationHandlers } from './voting-handlers.ts';

/** Endpoints of the desk and of card holders, and the public pages. A card that was handed out counts on. */
export const consultationServer = {
  ...plainModule,
  ...consultationModule,
  endpoints: [...Object.keys(consultationEndpoints), ...Object.keys(conveningEndpoints)],
  lasting: Object.keys(consultationEndpoints),
  handlers: (deployment, { content, press }) => ({
    ...consultationHandlers(deployment),
    ...consultationPlanHandlers(deployment),
    ...consultationVoteHandlers(deployment),
    ...consultationPrintHandlers(deployment, content, press),
  }),
  mountPages(pages, deployment, content, { derivations }) {
    mountConsultations(pages, deployment, content, derivations);
    mountConsultationResults(pages, deployment, content);
  },
} satisfies ServerModule;
