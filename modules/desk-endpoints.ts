// The endpoints of the modules that members call, without their schemas.
import { campaignEndpoints } from './campaigns/api/endpoints.ts';
import { conveningEndpoints } from './consultation/api/endpoints.ts';
import { eventDeskEndpoints } from './events/api/endpoints.ts';
import { handbookEndpoints } from './handbook/api/endpoints.ts';
import { trainingEndpoints } from './training/api/endpoints.ts';
import { warningEndpoints } from './warnings/api/endpoints.ts';

/** `<method> <path>` of each route, by its name. */
export const moduleDeskEndpoints = {
  ...campaignEndpoints,
  ...conveningEndpoints,
  ...eventDeskEndpoints,
  ...handbookEndpoints,
  ...trainingEndpoints,
  ...warningEndpoints,
} as const;
