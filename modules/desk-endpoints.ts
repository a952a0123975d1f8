// The endpoints of the modules that members call, without their schemas.
import { warningEndpoints } from './warnings/api/endpoints.ts';

/** `<method> <path>` of each route, by its name. */
export const moduleDeskEndpoints = { ...warningEndpoints } as const;
