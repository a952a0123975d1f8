// The public pages of the modules. The site lists them where the organisation has the module on.
import { campaignSite } from './campaigns/site/index.ts';
import { consultationSite } from './consultation/site/index.ts';
import { eventSite } from './events/site/index.ts';
import { handbookSite } from './handbook/site/index.ts';
import { onlineSite } from './online/site/index.ts';
import { trainingSite } from './training/site/index.ts';
import { warningSite } from './warnings/site/index.ts';

/** Every module with public pages. */
export const siteModules = [
  campaignSite,
  consultationSite,
  eventSite,
  handbookSite,
  onlineSite,
  trainingSite,
  warningSite,
] as const;
