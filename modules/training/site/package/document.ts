// A whole course as one page that stands alone: lessons, conversations played on the device, the test. It
// asks nobody for anything; it tells a learning platform that opened it score and completion, after saying
// so. `apps/cli` puts style and script into their places and their hashes into the policy.
import type { Source } from '@heed/content/facts';
import type { Translate } from '@heed/content/messages/words';
import { type Course, FORMS, posedItems } from '@heed/domain/training';
import { blocks } from '@heed/site/article/markdown';
import { pageLinks, sources } from '@heed/site/article/page';
import type { PartContext } from '@heed/site/context';
import { icon } from '@heed/site/icon';
import { type Html, html, when } from '@heed/site/markup';
import type { Token } from 'marked';
import { coursePaths, inCourseLanguage } from '../course/frame.ts';
import { aboutCourse } from '../course/page.ts';
import { questions } from '../course/test-page.ts';
import { interviewPart } from '../interview/page.ts';

/** Whom a package speaks with: a platform by a standard, or nobody. */
export type Platform = 'cmi5' | 'scorm' | 'none';

/** What a package is made from. */
export interface CoursePackage {
  readonly course: Course;
  /** Lessons by their id, read as Markdown. */
  readonly lessons: ReadonlyMap<string, readonly Token[]>;
  readonly sources: readonly Source[];
  readonly reviewedBy: readonly string[];
  readonly platform: Platform;
  /** Address of the site, without a slash at its end, where links may lead to it. */
  readonly origin: string | null;
}

/** Ids of the parts; a script shows one at a time by the fragment of the address. */
const partIds = {
  course: 'course',
  lesson: (id: string) => `lesson-${id}`,
  interview: (number: number) => `interview-${number}`,
  test: 'test',
};

/** Stand in the document for what is put in after it: style, script, and the hash of each. */
export const packagePlaces = {
  style: '/*package-style*/',
  script: '/*package-script*/',
  styleHash: 'package-style-hash',
  scriptHash: 'package-script-hash',
} as const;

/** The document. `words` has no address of a site: links lead to parts. */
export function packageDocument(words: PartContext, data: CoursePackage): Html {
  const { t } = words;
  const { course, platform } = data;
  return html`<!DOCTYPE html>
<html lang="${words.locale}" dir="${words.dir}">
${head(words, data)}
<body data-platform="${platform}" data-pass="${course.pass}">
<a class="skip" href="#main">${t('frame.skip')}</a>
<header class="bar"><a class="name" href="#${partIds.course}">${t('package.course')}</a> <button type="button"
class="plain" data-finish hidden>${t('package.finish')}</button></header>
<main id="main" tabindex="-1">
<noscript><p class="note">${t('package.no-script')}</p></noscript>
${platform === 'none' ? html`<p class="hint">${t('package.alone')}</p>` : notices(words)}
${when(platform !== 'none', () => beforeBeginning(words, data))}
${part(partIds.course, overview(words, data))}
${course.lessons.map((lesson) => lessonPart(words, data, lesson))}
${course.interviews.map((interview, at) => {
  const id = partIds.interview(at + 1);
  const places = { here: `#${id}`, course: `#${partIds.course}` };
  return part(
    id,
    html`${inCourseLanguage(words, course, interviewPart(words, interview, places))}<template
data-script>${JSON.stringify(interview)}</template>${ending(words, data)}`,
  );
})}
${part(partIds.test, testPart(words, data))}
</main>
<footer><p class="hint">${t('package.version', {
    version: course.hash,
    language: words.language(course.language),
  })}</p></footer>
<script>${packagePlaces.script}</script>
</body>
</html>
`;
}

/** Scripts and styles count by their hash; the page may speak over the network only for cmi5. */
function head({ t }: PartContext, { course, platform }: CoursePackage): Html {
  const policy = [
    "default-src 'none'",
    `script-src '${packagePlaces.scriptHash}'`,
    `style-src '${packagePlaces.styleHash}'`,
    'img-src data:',
    `connect-src ${platform === 'cmi5' ? 'https: http:' : "'none'"}`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
  return html`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<title>${t('training.title')}: ${course.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="telephone=no">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${icon}">
<style>${packagePlaces.style}</style>
</head>`;
}

const part = (id: string, words: Html): Html => html`<section id="${id}" data-part>${words}</section>`;

/** What happened between the page and the platform; one of them is shown. */
const notices = ({ t }: PartContext): Html =>
  html`<div role="status" data-notices>
<p class="hint" data-notice="look" hidden>${t('package.only-look.is')}</p>
<p class="hint" data-notice="opening" hidden>${t('package.opening')}</p>
<p class="hint" data-notice="review" hidden>${t('package.review')}</p>
<p class="errors" data-notice="used" hidden>${t('package.used')}</p>
<p class="errors" data-notice="failed" hidden>${t('package.failed')} <button type="button"
data-retry>${t('package.retry')}</button></p>
<p class="hint" data-notice="over" hidden>${t('package.over')}</p>
<p class="hint" data-notice="alone" hidden>${t('package.alone')}</p>
</div>`;

/** Said before anything is sent. */
const beforeBeginning = ({ t }: PartContext, { platform, course }: CoursePackage): Html =>
  html`<section id="before" hidden><h1 tabindex="-1">${t('package.before')}</h1>
<p>${t(platform === 'cmi5' ? 'package.before.cmi5' : 'package.before.scorm')}</p>
<p>${t('package.before.finished')} ${mark(t, course)}</p>
<p><strong>${t('package.before.nothing-yet')}</strong></p>
<div class="acts"><button type="button" class="act" data-begin>${t('package.begin')}</button><button
type="button" data-look>${t('package.only-look')}</button></div></section>`;

/** Which score is enough; a platform of cmi5 may ask for another than the course. */
const mark = (t: Translate, { pass }: Course): Html =>
  html`<span data-mark="${t('package.enough', { percent: '#percent' })}">${t('package.enough', {
    percent: Math.round(pass * 100),
  })}</span>`;

function overview(words: PartContext, data: CoursePackage): Html {
  const { t } = words;
  const { course, reviewedBy } = data;
  const lessons = course.lessons.map(({ id, title }) => ({
    path: `#${partIds.lesson(id)}`,
    heading: title,
  }));
  const interviews = course.interviews.map(({ title, who }, at) => ({
    path: `#${partIds.interview(at + 1)}`,
    heading: t('training.interview-number', { number: at + 1, title }),
    hint: who,
  }));
  const test = {
    path: `#${partIds.test}`,
    heading: t('training.test'),
    hint: t('training.test.hint', { count: course.items.length }),
  };
  return html`${inCourseLanguage(words, course, aboutCourse(words, course))}
<nav aria-label="${t('package.parts')}"><h2>${t('training.lessons')}</h2>${pageLinks(words, lessons)}
${when(
  interviews.length > 0,
  () => html`<h2>${t('training.interviews')}</h2>${pageLinks(words, interviews)}`,
)}
<h2>${t('training.test')}</h2>${pageLinks(words, [test])}</nav>
${closeToYou(words, data)}
<p class="hint">${
    reviewedBy.length === 0 ? t('training.draft') : t('training.reviewed', { by: reviewedBy.join(', ') })
  }</p>
${sources(words, data.sources)}
${when(
  data.origin,
  () => html`<p><a href="${siteAddress(words, data, '/training')!}"
rel="noreferrer">${t('package.site')}</a></p>`,
)}`;
}

/** An address on the site in the language of the words; null without a site. */
const siteAddress = ({ locale }: PartContext, { origin }: CoursePackage, path: string): string | null =>
  origin === null ? null : `${origin}/${locale}${path}`;

function lessonPart(words: PartContext, data: CoursePackage, lesson: Course['lessons'][number]): Html {
  const { course } = data;
  const paths = coursePaths(course.id);
  const inside = new Map([
    [paths.course, partIds.course],
    [paths.test, partIds.test],
    ...course.lessons.map(({ id }) => [paths.lesson(id), partIds.lesson(id)] as const),
    ...course.interviews.map((_, at) => [paths.interview(at + 1), partIds.interview(at + 1)] as const),
  ]);
  const link = (path: string) => {
    const id = inside.get(path);
    return id === undefined ? siteAddress(words, data, path) : `#${id}`;
  };
  const id = partIds.lesson(lesson.id);
  const text = blocks(data.lessons.get(lesson.id) ?? [], { link, anchors: `${id}-` });
  const next = course.lessons[course.lessons.indexOf(lesson) + 1];
  const follows =
    next !== undefined
      ? { path: `#${partIds.lesson(next.id)}`, title: next.title }
      : course.interviews[0] !== undefined
        ? { path: `#${partIds.interview(1)}`, title: course.interviews[0].title }
        : { path: `#${partIds.test}`, title: words.t('training.test') };
  const article = html`<article class="prose"><h1>${lesson.title}</h1>${text}</article>`;
  return part(
    id,
    html`${inCourseLanguage(words, course, article)}
${pageLinks(words, [{ path: follows.path, heading: words.t('training.next', { title: follows.title }) }])}
${ending(words, data)}`,
  );
}

/** Every form of the test stands in a template: whoever takes it once more gets other questions. */
function testPart(words: PartContext, data: CoursePackage): Html {
  const { t } = words;
  const { course, platform } = data;
  const forms = Array.from({ length: FORMS }, (_, form) => posedItems(course.items, form, 'before'));
  return html`<h1>${t('test.title')}</h1>
<p>${t('test.lead.script')} ${mark(t, course)}</p>
${when(
  platform !== 'none',
  () => html`<p class="note" role="status" data-score
data-now="${t('package.taken', { percent: '#percent' })}"
data-end="${t('package.later', { percent: '#percent' })}" data-before="${t('package.known')}" hidden></p>`,
)}
<div data-test-place></div>
${forms.map(
  (items) =>
    html`<template data-form><form data-test
data-result="${t('test.result', { right: '#right', all: '#all' })}">
${inCourseLanguage(words, course, html`${questions(words, items, null)}`)}
<p role="status" tabindex="-1" data-outcome hidden></p><p data-enough hidden>${t('test.enough')}</p><p
data-not-enough hidden>${t('test.not-enough')}</p>
<div class="acts"><button class="act">${t('test.send')}</button><button type="button" data-once-more
hidden>${t('test.once-more')}</button></div></form></template>`,
)}
<p><a href="#${partIds.course}">${t('training.back')}</a></p>`;
}

/** Stands below each lesson and each conversation. */
const ending = (words: PartContext, data: CoursePackage): Html =>
  html`${closeToYou(words, data)}<p><a href="#${partIds.course}">${words.t('training.back')}</a></p>`;

function closeToYou(words: PartContext, data: CoursePackage): Html {
  const { t } = words;
  return html`<section class="care"><h2>${t('training.close-to-you')}</h2>${when(
    data.origin === null,
    () => html`<p>${t('package.close-to-you.how')}</p>`,
  )}${when(
    data.origin,
    () => html`<p>${t('training.close-to-you.how')}</p>
<p><a href="${siteAddress(words, data, '/report')!}" rel="noreferrer">${t('training.talk')}</a> · <a
href="${siteAddress(words, data, '/help')!}" rel="noreferrer">${t('training.help')}</a></p>`,
  )}</section>`;
}
