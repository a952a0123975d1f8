// The endpoints of the modules that anybody may call and that no script carries but those of their own pages.
import { consultationEndpoints } from './consultation/api/endpoints.ts';
import { eventEndpoints } from './events/api/endpoints.ts';

/** `<method> <path>` of each route, by its name. */
export const modulePageEndpoints = { ...consultationEndpoints, ...eventEndpoints } as const;
