// The pages of the module for exploitation online, as the site lists them.
import type { SiteModule } from '@heed/site/module';
import { depositPath } from './deposit/paths.ts';

/** The form of a deposit. */
export const onlineSite: SiteModule<'online'> = {
  name: 'online',
  pages: [
    {
      path: depositPath,
      heading: 'deposit.title',
      group: 'know',
      order: 35,
      part: null,
      isOnFirstPage: false,
    },
  ],
  isCounting: false,
};
