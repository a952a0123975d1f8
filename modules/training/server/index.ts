// The part of training in the server.
import type { Content } from '@heed/content/read';
import type { Deployment } from '@heed/server/deployment';
import { type ModulePages, type PageTools, plainModule, type ServerModule } from '@heed/server/module';
import { trainingEndpoints } from '../api/endpoints.ts';
import { trainingModule } from '../rules/manifest.ts';
import { mountCertificates } from './certificate-pages.ts';
import { mountCourses } from './course-pages.ts';
import { trainingHandlers } from './handlers.ts';
import { mountPack } from './print.ts';
import { mountReports } from './report.ts';
import { mountRooms } from './room-pages.ts';

/** Endpoints of the desk; courses, rooms, certificates, shared reports, what a trainer prints. */
export const trainingServer = {
  ...plainModule,
  ...trainingModule,
  endpoints: Object.keys(trainingEndpoints),
  handlers: (deployment, { content }) => trainingHandlers(deployment, content),
  mountPages(pages: ModulePages, deployment: Deployment, content: Content, tools: PageTools) {
    mountRooms(pages, deployment, content);
    mountCourses(pages, deployment, content, tools);
    mountCertificates(pages, deployment, content, tools);
    mountReports(pages, deployment, content, tools);
    mountPack(pages, deployment, content, tools);
  },
} satisfies ServerModule;
