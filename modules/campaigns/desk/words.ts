// Words of campaigns.

import { words } from '@heed/desk/words/catalogue.ts';
import type { CampaignAudience } from '../rules/index.ts';

/** Words of the screen and of a campaign. */
export const campaignWords = words('campaigns.campaign');

/** Words about how many came. */
export const reachWords = words('campaigns.reach');

/** Names of audiences, by their code. */
export const audienceWords: Readonly<Record<CampaignAudience, string>> = words('campaigns.audience');

/** Words of own pages. */
export const pageWords = words('campaigns.page');

/** Words of places with leaflets. */
export const leafletWords = words('campaigns.leaflet');
