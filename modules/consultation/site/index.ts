// The pages of consultations, as the site lists them.
import type { SiteModule } from '@heed/site/module';

/** The list of consultations. */
export const consultationSite: SiteModule<'consultation'> = {
  name: 'consultation',
  pages: [
    {
      path: '/consultations',
      heading: 'consultation.list',
      group: 'know',
      order: 40,
      part: null,
      isOnFirstPage: false,
    },
  ],
  isCounting: false,
};
