// The part of handbooks in the server.
import { plainModule, type ServerModule } from '@heed/server/module';
import { handbookEndpoints } from '../api/endpoints.ts';
import { handbookModule } from '../rules/manifest.ts';
import { mountHandbookFiles } from './files.ts';
import { handbookHandlers } from './handlers.ts';
import { mountHandbooks, rememberHandbooks } from './pages.ts';

/** Endpoints of the desk; lists, recommendations, books and data to read. */
export const handbookServer = {
  ...plainModule,
  ...handbookModule,
  endpoints: Object.keys(handbookEndpoints),
  handlers: (deployment, { content }) => handbookHandlers(deployment, content),
  mountPages(pages, deployment, content, tools) {
    const handbooks = rememberHandbooks(deployment, content);
    mountHandbooks(pages, { deployment, content, handbooks }, tools);
    mountHandbookFiles(pages, { deployment, content, press: tools.press, shown: handbooks });
  },
} satisfies ServerModule;
