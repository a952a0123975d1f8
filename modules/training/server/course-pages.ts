// The training room for whoever takes a course alone: lists, lessons, conversations, tests. Nothing is
// stored:
// a conversation stands in its address, answers to a test are looked at once.
import { randomInt } from 'node:crypto';
import { blocksOf } from '@heed/content/articles/markdown';
import type { CourseContent } from '@heed/content/courses/read';
import type { Content } from '@heed/content/read';
import { calendarOf } from '@heed/domain/calendar';
import {
  type Course,
  countRight,
  FORMS,
  type ItemAnswer,
  leadInterview,
  occasions,
  type PosedItem,
  posedItems,
} from '@heed/domain/training';
import type { Deployment } from '@heed/server/deployment';
import { type Fields, readFields } from '@heed/server/http/fields';
import { page } from '@heed/server/http/page';
import { contextOfPart } from '@heed/server/http/part-context';
import type { ModulePages, PageTools } from '@heed/server/module';
import { keepList } from '@heed/server/site/keep-list';
import { inLanguage, type PageContext } from '@heed/site/context';
import type { Html } from '@heed/site/markup';
import type { Context } from 'hono';
import { readItemVariants } from '../rules/booster.ts';
import { verifyPath } from '../site/certificate/page.ts';
import { calendarTitle, coursePaths } from '../site/course/frame.ts';
import { lessonPage } from '../site/course/lesson.ts';
import { trainingPage } from '../site/course/list.ts';
import { coursePage } from '../site/course/page.ts';
import { type CardField, isEnough, testPage } from '../site/course/test-page.ts';
import { type InterviewRun, interviewPage } from '../site/interview/page.ts';
import { answersOf } from './answers.ts';
import { boosterQuestions, comeBack, dateOf } from './booster.ts';
import { confirmedUntil, proveDeed } from './certificates.ts';
import { countCard, noCard } from './later.ts';

/** What a page of a course is made from. */
interface CourseRequest {
  readonly c: Context;
  readonly context: PageContext;
  readonly content: CourseContent;
  readonly course: Course;
}

/** Seeds are short enough to be said to somebody. */
const seeds = 10_000;
/** Longer than any conversation. */
const mostChoices = 60;

/** Adds the list of courses, the pages of each, and its tests. */
export function mountCourses(
  pages: ModulePages,
  deployment: Deployment,
  content: Content,
  { heading }: Pick<PageTools, 'heading'>,
): void {
  const withCourse = async (c: Context, answer: AnswerCourse) => {
    const own = content.courses.get(c.req.param('course') ?? '');
    if (own === undefined) return c.notFound();
    const context = contextOfPart(deployment, content, c.req.raw, 'training');
    const language = (context.instead ?? context).locale;
    return answer({ c, context, content: own, course: own.course(language) });
  };
  const show = (path: string, answer: AnswerCourse) => pages.get(path, (c) => withCourse(c, answer));
  mountOverviews(pages, content, heading);
  show('/training/:course/lesson/:lesson', ({ c, context, course }) => {
    const lesson = course.lessons.find(({ id }) => id === c.req.param('lesson'));
    if (lesson === undefined) return c.notFound();
    return page(lessonPage(context, { course, lesson, tokens: blocksOf(lesson.text) }), c.req.raw);
  });
  show('/training/:course/interview/:number', interview);
  show('/training/:course/again.ics', (request) => calendarFile(deployment, request));
  show('/training/:course/keep.json', ({ c, context, course }) => keepAnswer(deployment, c, context, course));
  for (const kind of ['test', 'again', 'later'] as const) {
    // A card that was given out in a room counts whenever its day comes.
    const { get, post } = kind === 'later' ? pages.lasting : pages;
    const path = `/training/:course/${kind}`;
    get(path, (c) => withCourse(c, (request) => answerTest(deployment, request, kind, null, noCard)));
    post(path, async (c) => {
      const fields = await readFields(c);
      return withCourse(c, async (request) => {
        const card = kind === 'later' ? await countCard(deployment, request.course, fields) : noCard;
        return answerTest(deployment, request, kind, fields, card);
      });
    });
  }
}

/** All dates; with `n` that one alone, from the one before it on, with what was missed. */
function calendarFile(deployment: Deployment, { c, context, course }: CourseRequest): Response {
  const origin = deployment.options.origins?.[0] ?? new URL(c.req.url).origin;
  const date = dateOf(c.req.query('n'));
  const dates = comeBack({
    title: calendarTitle(context),
    at: (path) => origin + inLanguage(context.locale, path),
    course,
    now: deployment.now(),
    after: (date ?? 1) - 1,
    missed: readItemVariants(c.req.query('missed') ?? '', course.items),
  });
  return new Response(calendarOf(date === null ? dates : dates.slice(0, 1), 'Heed', deployment.now()), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="dates.ics"',
      'cache-control': 'no-store',
    },
  });
}

const keepAnswer = (deployment: Deployment, c: Context, { locale }: PageContext, course: Course): Response =>
  c.json(
    keepList(deployment, locale, {
      name: `training-${course.id}`,
      pages: [...pathsOf(course), verifyPath],
      scripts: ['training.js', 'interview.js', 'verify-certificate.js'],
    }),
    200,
    { 'cache-control': 'no-store' },
  );

type Heading = PageTools['heading'];
type AnswerCourse = (request: CourseRequest) => Response | Promise<Response>;

function overview(context: PageContext, { courses }: Content): Html {
  const { locale } = context.instead ?? context;
  return trainingPage(
    context,
    [...courses.values()].map(({ id, heading }) => ({ id, ...heading(locale) })),
  );
}

function courseOverview(
  context: PageContext,
  { facts }: CourseContent,
  course: Course,
  heading: Heading,
): Html {
  const path = `/professionals/${course.trade}`;
  const name = course.trade === null ? null : heading(context, path);
  return coursePage(context, {
    course,
    sources: facts.sources,
    reviewedBy: facts.reviewed_by,
    trade: name === null ? null : { path, heading: name },
  });
}

/** The list of courses and the page of each, which the search and campaigns know. */
function mountOverviews(pages: ModulePages, content: Content, heading: Heading): void {
  const speaksTraining = ({ speaks }: PageContext) => speaks('training');
  pages.read('/training', speaksTraining, (context) => overview(context, content));
  for (const own of content.courses.values())
    pages.read(coursePaths(own.id).course, speaksTraining, (context) =>
      courseOverview(context, own, own.course((context.instead ?? context).locale), heading),
    );
}

/** Paths of a course that a browser keeps, without language. */
function pathsOf(course: Course): readonly string[] {
  const at = coursePaths(course.id);
  return [
    at.course,
    ...course.lessons.map(({ id }) => at.lesson(id)),
    ...course.interviews.flatMap((_interview, number) => {
      const path = at.interview(number + 1);
      return [path, `${path}.json`];
    }),
    at.test,
    at.again,
  ];
}

/** A conversation as its address tells it; JSON of the whole interview where the path ends in `.json`. */
function interview({ c, context, course }: CourseRequest): Response | Promise<Response> {
  const [, digits, json] = /^([1-9]\d?)(\.json)?$/.exec(c.req.param('number') ?? '') ?? [];
  const number = Number(digits);
  const own = course.interviews[number - 1];
  if (own === undefined) return c.notFound();
  if (json !== undefined) return c.json(own, 200, { 'cache-control': 'no-store', vary: 'accept-language' });
  const run = runOf(c, (seed, choices) => leadInterview(own, seed, choices));
  return page(
    interviewPage(context, {
      course,
      number,
      freshSeed: randomInt(seeds),
      run: run === 'changed' ? null : run,
      changed: run === 'changed',
    }),
    c.req.raw,
  );
}

function runOf(
  c: Context,
  lead: (seed: number, choices: readonly number[]) => InterviewRun['conversation'] | null,
): InterviewRun | 'changed' | null {
  const { seed, path = '' } = c.req.query();
  if (seed === undefined) return null;
  const steps = path === '' ? [] : path.split('.');
  const isWhole =
    /^\d{1,9}$/.test(seed) && steps.length <= mostChoices && steps.every((step) => /^\d{1,2}$/.test(step));
  const choices = steps.map(Number);
  const conversation = isWhole ? lead(Number(seed), choices) : null;
  return conversation === null ? 'changed' : { seed: Number(seed), choices, conversation };
}

async function answerTest(
  deployment: Deployment,
  { c, context, course }: CourseRequest,
  kind: 'test' | 'again' | 'later',
  fields: Fields | null,
  card: CardField,
): Promise<Response> {
  const form = /^[012]$/.test(fields?.get('form') ?? '') ? Number(fields?.get('form')) : randomInt(FORMS);
  const occasion =
    occasions.find((one) => one === fields?.get('occasion')) ??
    ({ test: 'before', again: 'after', later: 'later' } as const)[kind];
  const questions =
    kind === 'again'
      ? boosterQuestions(course, form, c.req.query(), fields)
      : {
          items: posedItems(course.items, form, occasion),
          stillMissed: [],
          nextDate: kind === 'test' ? 1 : null,
          areAnswered: fields !== null,
        };
  const { areAnswered, ...own } = questions;
  const answers = fields === null || !areAnswered ? null : answersOf(own.items, fields);
  const isIssuing = kind === 'test' && (await confirmedUntil(deployment)) !== null;
  const proof = isIssuing && answers !== null ? provePass(deployment, course, own.items, answers) : null;
  return page(
    testPage(context, { course, kind, card, form, occasion, ...own, answers, proof, isIssuing }),
    c.req.raw,
  );
}

/** Proof of a test that was passed alone; null where too little was right. */
function provePass(
  deployment: Deployment,
  course: Course,
  items: readonly PosedItem[],
  answers: ReadonlyMap<string, ItemAnswer>,
): string | null {
  const right = countRight(items, answers);
  const { id, language, hash: version } = course;
  return isEnough(course, right, items.length)
    ? proveDeed(deployment, { kind: 'alone', course: id, language, version, right, all: items.length })
    : null;
}
