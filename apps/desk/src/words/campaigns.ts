// Words of campaigns.

import type { CampaignAudience } from '@heed/domain/campaigns';
import { words } from './catalogue.ts';

export const campaignWords = words('campaigns.campaign');

export const reachWords = words('campaigns.reach');

export const audienceWords: Readonly<Record<CampaignAudience, string>> = words('campaigns.audience');

export const pageWords = words('campaigns.page');

export const leafletWords = words('campaigns.leaflet');
