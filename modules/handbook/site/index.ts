// The pages of handbooks, as the site lists them.
import type { SiteModule } from '@heed/site/module';

/** The list of handbooks, and the words to use. */
export const handbookSite: SiteModule<'handbook'> = {
  name: 'handbook',
  pages: [
    {
      path: '/handbook',
      heading: 'handbook.title',
      group: 'law',
      order: 60,
      part: 'navigation.law',
      isOnFirstPage: false,
    },
    {
      path: '/words',
      heading: 'handbook.guide.title',
      group: 'work',
      order: 30,
      part: 'navigation.work',
      isOnFirstPage: false,
    },
  ],
  isCounting: false,
};
