// The pages of campaigns, as the site lists them.
import type { SiteModule } from '@heed/site/module';

/** The page for the press; a campaign's own pages are found by its posters. */
export const campaignSite: SiteModule<'campaigns'> = {
  name: 'campaigns',
  pages: [
    {
      path: '/press',
      heading: 'press.title',
      group: 'law',
      order: 55,
      part: 'navigation.law',
      isOnFirstPage: false,
    },
  ],
  isCounting: true,
};
