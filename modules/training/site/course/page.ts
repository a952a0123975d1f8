// `/training/<course>`: what a course is, and its parts in order.
import type { Source } from '@heed/content/facts';
import type { Course } from '@heed/domain/training';
import { pageLinks, sources } from '@heed/site/article/page';
import { linkTo, type PageContext, type PartContext } from '@heed/site/context';
import { layout } from '@heed/site/frame/layout';
import { keepHere } from '@heed/site/keep/part';
import { type Html, html, when } from '@heed/site/markup';
import { closeToYou, coursePaths, inCourseLanguage, languageNote } from './frame.ts';

/** What the page of a course is made from. */
export interface CoursePageData {
  readonly course: Course;
  readonly sources: readonly Source[];
  /** Groups outside that read it. */
  readonly reviewedBy: readonly string[];
  /** Heading of the page for this job, where there is one. */
  readonly trade: { readonly path: string; readonly heading: string } | null;
}

/** One course: what it is for, its lessons, interviews and test. */
export function coursePage(context: PageContext, data: CoursePageData): Html {
  const { t } = context;
  const { course } = data;
  const paths = coursePaths(course.id);
  return layout(context, {
    title: 'training.page',
    style: 'content',
    script: 'training',
    main: html`${languageNote(context, course)}
${inCourseLanguage(context, course, aboutCourse(context, course))}
<p class="hint">${t('training.minutes', { count: course.minutes })}</p>
${standing(context, course)}
<section><h2>${t('training.lessons')}</h2>${pageLinks(
      context,
      course.lessons.map(({ id, title }) => ({ path: paths.lesson(id), heading: title })),
    )}</section>
${when(
  course.interviews.length > 0,
  () =>
    html`<section><h2>${t('training.interviews')}</h2>${pageLinks(
      context,
      course.interviews.map(({ title, who }, at) => ({
        path: paths.interview(at + 1),
        heading: t('training.interview-number', { number: at + 1, title }),
        hint: who,
      })),
    )}</section>`,
)}
${pageLinks(context, [
  {
    path: paths.test,
    heading: t('training.test'),
    hint: t('training.test.hint', { count: course.items.length }),
  },
  { path: paths.again, heading: t('training.again'), hint: t('training.again.hint') },
  ...(data.trade === null ? [] : [{ path: data.trade.path, heading: data.trade.heading }]),
])}
<p><a href="${linkTo(context, paths.calendar)}" download>${t('training.again.ics')}</a> <small>${t(
      'training.again.ics.hint',
    )}</small></p>
${keepPlace(context)}
${keepHere(context, coursePaths(course.id).keep)}
${closeToYou(context)}
<p class="hint">${
      data.reviewedBy.length === 0
        ? t('training.draft')
        : t('training.reviewed', { by: data.reviewedBy.join(', ') })
    }</p>
${sources(context, data.sources)}`,
  });
}

/** Its title, whom it is for and what it leads to. */
export const aboutCourse = ({ t }: PartContext, { title, lead, audience, aims }: Course): Html =>
  html`<h1>${title}</h1><p>${lead}</p>
<h2>${t('training.for')}</h2><p>${audience}</p>
<h2>${t('training.aims')}</h2><ul class="bullets">${aims.map((aim) => html`<li>${aim}</li>`)}</ul>`;

/** How far somebody is, where the device remembers it. The script shows and fills it. */
function standing(context: PageContext, course: Course): Html {
  const { t } = context;
  const amount = { count: '#count', all: '#all' };
  return html`<section class="note" data-standing data-mark="${t('training.place.mark')}" tabindex="-1"
hidden><p
role="status">${t('training.place.status')}</p>
<p data-count="lesson" data-text="${t('training.place.lessons', amount)}"></p>
<p data-count="interview" data-text="${t('training.place.interviews', amount)}"></p>
<div data-still-missed hidden><h2>${t('training.place.missed')}</h2>${inCourseLanguage(
    context,
    course,
    html`<ul class="bullets">${course.items.map(
      ({ id, concept }) => html`<li data-item="${id}" hidden>${concept}</li>`,
    )}</ul>`,
  )}</div>
<div class="acts"><a class="button act" href="${linkTo(context, coursePaths(course.id).course)}"
data-next data-text="${t('training.place.next', { title: '#title' })}"></a><button type="button" class="plain"
data-drop-place>${t('training.place.drop')}</button></div></section>`;
}

/** Shown by the script where no place is kept yet. */
const keepPlace = ({ t }: PageContext): Html =>
  html`<section data-place hidden><h2>${t('training.place.keep')}</h2>
<p>${t('training.place.hint')}</p>
<p class="error" role="alert" data-place-failed hidden>${t('training.place.failed')}</p>
<div class="acts"><button type="button" data-put-place>${t('training.place.keep')}</button></div></section>`;
