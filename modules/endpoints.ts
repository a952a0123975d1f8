// The endpoints of every module, without their schemas: all that a caller needs.
import { warningEndpoints } from './warnings/api/endpoints.ts';

/** `<method> <path>` of each route of a module that members call, by its name. */
export const moduleEndpoints = { ...warningEndpoints } as const;
