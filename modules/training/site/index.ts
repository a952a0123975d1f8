// The pages of training, as the site lists them.
import type { SiteModule } from '@heed/site/module';

/** The list of courses; rooms are found by their codes. */
export const trainingSite: SiteModule<'training'> = {
  name: 'training',
  pages: [
    {
      path: '/training',
      heading: 'training.title',
      group: 'work',
      order: 5,
      part: 'navigation.work',
      isOnFirstPage: false,
    },
  ],
  isCounting: false,
};
