// `/training/<course>/lesson/<id>`: a page to read.
import type { Course, Lesson } from '@heed/domain/training';
import { blocks } from '@heed/site/article/markdown';
import { pageLinks } from '@heed/site/article/page';
import { linkTo, type PageContext } from '@heed/site/context';
import { layout } from '@heed/site/frame/layout';
import { type Html, html } from '@heed/site/markup';
import type { Token } from 'marked';
import { backToCourse, closeToYou, coursePaths, inCourseLanguage, languageNote } from './frame.ts';

/** What the page of a lesson is made from. */
export interface LessonPageData {
  readonly course: Course;
  readonly lesson: Lesson;
  /** Its text, read as Markdown. */
  readonly tokens: readonly Token[];
}

/** One lesson of a course. */
export function lessonPage(context: PageContext, { course, lesson, tokens }: LessonPageData): Html {
  const { t } = context;
  const links = { link: (path: string) => linkTo(context, path) };
  const words = html`<article class="prose"><h1>${lesson.title}</h1>${blocks(tokens, links)}</article>`;
  const next = after(context, course, lesson);
  return layout(context, {
    title: 'training.page',
    style: 'content',
    script: 'training',
    main: html`${languageNote(context, course)}${inCourseLanguage(context, course, words)}
<div data-end>${pageLinks(context, [
      { path: next.path, heading: t('training.next', { title: next.title }) },
    ])}</div>
${backToCourse(context, course)}${closeToYou(context)}`,
  });
}

/** The lesson behind this one, or the first conversation, or the test. */
function after({ t }: PageContext, course: Course, lesson: Lesson): { path: string; title: string } {
  const paths = coursePaths(course.id);
  const next = course.lessons[course.lessons.indexOf(lesson) + 1];
  if (next !== undefined) return { path: paths.lesson(next.id), title: next.title };
  const [interview] = course.interviews;
  return interview === undefined
    ? { path: paths.test, title: t('training.test') }
    : { path: paths.interview(1), title: interview.title };
}
