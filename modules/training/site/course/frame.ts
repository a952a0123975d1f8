// What pages of a course share: where they stand, the language of the course where it is another than the
// page's, and a way to talk for somebody who recognises herself.
import type { Course } from '@heed/domain/training';
import { linkTo, type PageContext } from '@heed/site/context';
import { type Html, html, when } from '@heed/site/markup';

/** Paths of a course without language. Interviews are numbered from 1, as in the list. */
export const coursePaths = (course: string) => ({
  course: `/training/${course}`,
  lesson: (lesson: string) => `/training/${course}/lesson/${lesson}`,
  interview: (number: number) => `/training/${course}/interview/${number}`,
  test: `/training/${course}/test`,
  again: `/training/${course}/again`,
  later: `/training/${course}/later`,
  calendar: `/training/${course}/again.ics`,
  keep: `/training/${course}/keep.json`,
  certificate: `/training/${course}/certificate`,
});

/** Words of a course in their own language, where the page is in another. */
export const inCourseLanguage = (
  context: Pick<PageContext, 'locale'>,
  { language }: Pick<Course, 'language'>,
  words: Html,
): Html => (language === context.locale ? words : html`<div lang="${language}" dir="auto">${words}</div>`);

/** That the course is in another language than the page, where it is. */
export const languageNote = (context: PageContext, { language }: Pick<Course, 'language'>): Html | null =>
  when(language !== (context.instead ?? context).locale && language !== context.locale, () => {
    const name = context.offered.find(({ code }) => code === language)?.name ?? language;
    return html`<p class="hint">${context.t('training.language', { language: name })}</p>`;
  });

/** Stands at the end of each page that may be close to a reader. */
export function closeToYou(context: PageContext): Html {
  const { t } = context;
  return html`<section class="care" data-unspoken><h2>${t('training.close-to-you')}</h2>
<p>${t('training.close-to-you.how')}</p>
<p><a href="${linkTo(context, '/report')}">${t('training.talk')}</a> · <a
href="${linkTo(context, '/help')}">${t('training.help')}</a></p></section>`;
}

/** What a calendar calls the dates of a course: it says nothing of it. */
export const calendarTitle = ({ t }: PageContext): string => t('again.calendar');

/** The way back to the course. */
export const backToCourse = (context: PageContext, course: Pick<Course, 'id'>): Html =>
  html`<p><a href="${linkTo(context, coursePaths(course.id).course)}">${context.t('training.back')}</a></p>`;
