// The routes of every module.
import { depositRoutes } from './online/api/deposit.ts';
import { warningRoutes } from './warnings/api/routes.ts';

/** Every route of a module, by its name. */
export const moduleRoutes = { ...depositRoutes, ...warningRoutes };
