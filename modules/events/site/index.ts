// The pages of events, as the site lists them.
import type { SiteModule } from '@heed/site/module';

/** The list of events is found by the addresses that organisers give: no page of the core leads there. */
export const eventSite: SiteModule<'events'> = { name: 'events', pages: [], isCounting: false };
