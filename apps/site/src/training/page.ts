// `/training`: the courses, and the way into a room.
import { pageLinks } from '../article/page.ts';
import type { PageContext } from '../context.ts';
import { layout } from '../frame/layout.ts';
import { type Html, html, when } from '../markup.ts';
import { coursePaths } from './frame.ts';

/** A course as the list shows it. */
export interface ListedCourse {
  readonly id: string;
  readonly title: string;
  readonly audience: string;
}

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
