// The endpoints of the modules that anybody may call, without their schemas: public scripts carry these and
// no others.
import { depositEndpoints } from './online/api/endpoints.ts';

/** `<method> <path>` of each route, by its name. */
export const modulePublicEndpoints = { ...depositEndpoints } as const;
