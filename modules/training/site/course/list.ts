// `/training`: the courses, and the way into a room.
import { pageLinks } from '@heed/site/article/page';
import type { PageContext } from '@heed/site/context';
import { layout } from '@heed/site/frame/layout';
import { type Html, html, when } from '@heed/site/markup';
import { coursePaths } from './frame.ts';

/** A course as the list shows it. */
export interface ListedCourse {
  readonly id: string;
  readonly title: string;
  readonly audience: string;
}

/** The list of courses. */
export function trainingPage(context: PageContext, courses: readonly ListedCourse[]): Html {
  const { t } = context;
  return layout(context, {
    title: 'training.page',
    style: 'content',
    main: html`<h1>${t('training.title')}</h1><p>${t('training.lead')}</p>
<section><h2>${t('training.courses')}</h2>${
      courses.length === 0
        ? html`<p>${t('training.no-courses')}</p>`
        : pageLinks(
            context,
            courses.map(({ id, title, audience }) => ({
              path: coursePaths(id).course,
              heading: title,
              hint: audience,
            })),
          )
    }</section>
${when(courses.length > 0, () =>
  pageLinks(context, [{ path: '/room', heading: t('training.room'), hint: t('training.room.hint') }]),
)}`,
  });
}
