// Words of campaigns.

import type { Audience } from '@heed/domain/campaigns';
import { words } from './catalogue.ts';

export const campaignWords = words('campaigns.campaign');

export const reachWords = words('campaigns.reach');

export const audienceWords: Readonly<Record<Audience, string>> = words('campaigns.audience');
