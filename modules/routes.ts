// The routes of every module.
import { warningRoutes } from './warnings/api/routes.ts';

/** Every route of a module, by its name. */
export const moduleRoutes = { ...warningRoutes };
