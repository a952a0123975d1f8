// The routes of every module.
import { leaflets } from './campaigns/api/leaflets.ts';
import { campaignPages, campaigns } from './campaigns/api/routes.ts';
import { depositRoutes } from './online/api/deposit.ts';
import { warningRoutes } from './warnings/api/routes.ts';

/** Every route of a module, by its name. */
export const moduleRoutes = {
  ...campaigns,
  ...campaignPages,
  ...leaflets,
  ...depositRoutes,
  ...warningRoutes,
};
