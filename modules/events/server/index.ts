// The part of events in the server.
import { plainModule, type ServerModule } from '@heed/server/module';
import { eventDeskEndpoints, eventEndpoints } from '../api/endpoints.ts';
import { eventModule } from '../rules/manifest.ts';
import { eventDeskHandlers } from './desk-handlers.ts';
import { eventHandlers } from './handlers.ts';
import { mountEvents } from './pages.ts';

/**
 * Endpoints of the desk and of who registers, and the public pages. Who has registered takes that back also
 * while it is off.
 */
export const eventServer = {
  ...plainModule,
  ...eventModule,
  endpoints: [...Object.keys(eventEndpoints), ...Object.keys(eventDeskEndpoints)],
  lasting: ['event.withdraw'],
  handlers: (deployment) => ({ ...eventHandlers(deployment), ...eventDeskHandlers(deployment) }),
  mountPages(pages, deployment, content, { press }) {
    mountEvents(pages, { deployment, content, press });
  },
} satisfies ServerModule;
