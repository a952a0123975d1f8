// Every route by its name: the server mounts them, the client calls them, OpenAPI lists them.
import { moduleRoutes } from '@heed/modules/routes';
import { casework } from './casework.ts';
import { checkIn } from './check-in.ts';
import { person } from './conversation.ts';
import { desk } from './desk.ts';
import { deskDocuments } from './desk-documents.ts';
import { drafts } from './drafts.ts';
import { figures } from './figures.ts';
import { healthRoutes } from './health.ts';
import { imports } from './imports.ts';
import { intake, log } from './intake.ts';
import { keys } from './keys.ts';
import { legalReviews } from './legal-reviews.ts';
import { lines } from './lines.ts';
import { live } from './live.ts';
import { measures } from './measures.ts';
import { patterns } from './patterns.ts';
import { requests } from './requests.ts';
import { vacancies } from './vacancies.ts';
import { windDown } from './wind-down.ts';

/** All routes by `<capability>.<verb>`. */
export const routes = {
  ...intake,
  ...log,
  ...person,
  ...checkIn,
  ...desk,
  ...drafts,
  ...deskDocuments,
  ...casework,
  ...keys,
  ...figures,
  ...imports,
  ...healthRoutes,
  ...windDown,
  ...measures,
  ...requests,
  ...legalReviews,
  ...lines,
  ...vacancies,
  ...patterns,
  ...live,
  ...moduleRoutes,
};
/** Type of all routes, by name. */
export type Routes = typeof routes;
