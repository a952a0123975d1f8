// The pages of peer warnings, as the site lists them.
import type { SiteModule } from '@heed/site/module';

/** One page, among what can be read. */
export const warningSite: SiteModule<'warnings'> = {
  name: 'warnings',
  pages: [
    {
      path: '/warnings',
      heading: 'warnings.title',
      group: 'know',
      order: 15,
      part: 'navigation.rights',
      isOnFirstPage: true,
    },
  ],
  isCounting: false,
};
