// The routes of every module.
import { leaflets } from './campaigns/api/leaflets.ts';
import { campaignPages, campaigns } from './campaigns/api/routes.ts';
import { conveningRoutes } from './consultation/api/convening.ts';
import { consultationRoutes } from './consultation/api/voting.ts';
import { eventRoutes } from './events/api/routes.ts';
import { handbookRoutes } from './handbook/api/routes.ts';
import { depositRoutes } from './online/api/deposit.ts';
import { trainingRoutes } from './training/api/routes.ts';
import { warningRoutes } from './warnings/api/routes.ts';

/** Every route of a module, by its name. */
export const moduleRoutes = {
  ...campaigns,
  ...campaignPages,
  ...leaflets,
  ...consultationRoutes,
  ...conveningRoutes,
  ...depositRoutes,
  ...eventRoutes,
  ...handbookRoutes,
  ...trainingRoutes,
  ...warningRoutes,
};
