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
  readItemVariants,
} from '@heed/domain/training';
import { inLanguage, type PageContext } from '@heed/site/context';
import type { Html } from '@heed/site/markup';
import { verifyPath } from '@heed/site/training/certificate';
import { coursePage } from '@heed/site/training/course';
import { calendarTitle, coursePaths } from '@heed/site/training/frame';
import { type InterviewRun, interviewPage } from '@heed/site/training/interview';
import { lessonPage } from '@heed/site/training/lesson';
import { trainingPage } from '@heed/site/training/page';
import { type CardField, isEnough, testPage } from '@heed/site/training/test-page';
import type { Context, Hono } from 'hono';
import type { Deployment } from '../deployment.ts';
import { type Fields, readFields } from '../http/fields.ts';
import { page } from '../http/page.ts';
import { answersOf } from '../training/answers.ts';
import { boosterQuestions, comeBack, dateOf } from '../training/booster.ts';
import { confirmedUntil, proveDeed } from '../training/certificates.ts';
import { trainingContext } from '../training/context.ts';
import { keepList } from '../training/keep.ts';
import { countCard, noCard } from '../training/later.ts';
import { mountRooms } from '../training/pages.ts';
import { mountPocket } from './pocket.ts';
import type { Readable } from './search.ts';

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

export function mountTraining(app: Hono, deployment: Deployment, content: Content, heading: Heading): void {
  const contextOf = (c: Context) => trainingContext(deployment, content, c.req.raw);
  const show = (path: string, answer: (request: CourseRequest) => Response | Promise<Response>) =>
    app.get(path, (c, next) => withCourse(c, next, answer));
  const withCourse = async (
    c: Context,
    next: () => Promise<void>,
    answer: (request: CourseRequest) => Response | Promise<Response>,
  ) => {
    const own = content.courses.get(c.req.param('course') ?? '');
    if (own === undefined) return next();
    const context = contextOf(c);
    const language = (context.instead ?? context).locale;
    return answer({ c, context, content: own, course: own.course(language) });
  };
  mountRooms(app, deployment, content);
  mountPocket(app, deployment, content, heading);
  app.get('/training', (c) => page(overview(contextOf(c), content), c.req.raw));
  show('/training/:course', ({ c, context, content: own, course }) =>
    page(courseOverview(context, own, course, heading), c.req.raw),
  );
  show('/training/:course/lesson/:lesson', ({ c, context, course }) => {
    const lesson = course.lessons.find(({ id }) => id === c.req.param('lesson'));
    if (lesson === undefined) return c.notFound();
    return page(lessonPage(context, { course, lesson, tokens: blocksOf(lesson.text) }), c.req.raw);
  });
  show('/training/:course/interview/:number', interview);
  show('/training/:course/again.ics', (request) => calendarFile(deployment, request));
  show('/training/:course/keep.json', ({ c, context, course }) => keepAnswer(deployment, c, context, course));
  for (const kind of ['test', 'again', 'later'] as const) {
    show(`/training/:course/${kind}`, (request) => answerTest(deployment, request, kind, null, noCard));
    app.post(`/training/:course/${kind}`, async (c, next) => {
      const fields = await readFields(c);
      return withCourse(c, next, async (request) => {
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

type Heading = (context: PageContext, path: string) => string | null;

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

/** The list of courses and the page of each, for the search and for campaigns. */
export const trainingReadable = (content: Content, heading: Heading): readonly Readable[] => {
  const spoken = ({ speaks }: PageContext) => speaks('training');
  return [
    { path: '/training', spoken, make: (context) => overview(context, content) },
    ...[...content.courses.values()].map((own) => ({
      path: coursePaths(own.id).course,
      spoken,
      make: (context: PageContext) =>
        courseOverview(context, own, own.course((context.instead ?? context).locale), heading),
    })),
  ];
};

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
function interview({ c, context, course }: CourseRequest): Response {
  const [, digits, json] = /^([1-9]\d?)(\.json)?$/.exec(c.req.param('number') ?? '') ?? [];
  const number = Number(digits);
  const own = course.interviews[number - 1];
  if (own === undefined) return c.notFound() as Response;
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
