// `/training/<course>/test` and `/again`: questions with feedback. As served the answers are sent, looked at
// and forgotten; with script they stay on the page, since the feedback stands in it.

import type { MessageKey } from '@heed/content/messages/words';
import type { Day } from '@heed/domain/time';
import {
  type Course,
  countRight,
  type ItemAnswer,
  isRight,
  type Occasion,
  type PosedItem,
} from '@heed/domain/training';
import { linkTo, type PageContext, type PartContext } from '@heed/site/context';
import { hidden } from '@heed/site/field';
import { layout } from '@heed/site/frame/layout';
import { type Html, html, when } from '@heed/site/markup';
import { day as sayDay } from '@heed/site/moment';
import { type ItemVariant, missedItems, missedSoFar, writeItemVariants } from '../../rules/booster.ts';
import { certificateBySending, certificateOffer } from '../certificate/page.ts';
import { backToCourse, coursePaths, inCourseLanguage, languageNote } from './frame.ts';

/** What became of a card. */
export type CardOutcome = 'counted' | 'wrong' | 'used' | 'gone' | 'few' | 'early';

/** The field for a card: what was typed, and what came of it. */
export interface CardField {
  readonly text: string;
  readonly outcome: CardOutcome | null;
  /** The first day on which it counts, where it came too early. */
  readonly from: Day | null;
}

/** What the page of a test is made from. */
export interface TestPageData {
  readonly course: Course;
  readonly kind: 'test' | 'again' | 'later';
  /** Which variants are asked: 0 to 2. */
  readonly form: number;
  readonly occasion: Occasion;
  readonly items: readonly PosedItem[];
  /** Of the dates on which somebody comes back, from 1: the one after this test. Null after the last one. */
  readonly nextDate: number | null;
  /** Missed before, and not asked here. */
  readonly stillMissed: readonly ItemVariant[];
  /**
   * Proof of answers that were enough, from which a certificate is made; null where they were not, or no
   * certificates are made here.
   */
  readonly proof: string | null;
  /** Whether the organisation confirmed the key that signs certificates. */
  readonly isIssuing: boolean;
  /** The card of a workshop, where the page asks for one. */
  readonly card: CardField;
  /** Null before the answers were sent; an item without an answer is left out. */
  readonly answers: ReadonlyMap<string, ItemAnswer> | null;
}

/** Names of fields: of a choice `a-<item>`, of an order `a-<item>--<step>`. */
export const answerField = (item: string, step?: number): string =>
  step === undefined ? `a-${item}` : `a-${item}--${step}`;

/** Name of the field of a statement about oneself. */
export const scaleField = (id: string): string => `s-${id}`;

const titles = {
  test: { page: 'test.page', heading: 'test.title' },
  again: { page: 'again.page', heading: 'again.title' },
  later: { page: 'later.page', heading: 'later.title' },
} as const satisfies Record<TestPageData['kind'], { page: MessageKey; heading: MessageKey }>;

/** A test to take alone, and what was right in it. */
export function testPage(context: PageContext, data: TestPageData): Html {
  const { t } = context;
  const { course, kind, answers, items } = data;
  const paths = coursePaths(course.id);
  const action = linkTo(context, paths[kind]);
  return layout(context, {
    title: titles[kind].page,
    style: 'content',
    script: 'training',
    main: html`${languageNote(context, course)}<h1>${t(titles[kind].heading)}</h1>
${when(data.answers === null, () => lead(context, data))}
${result(context, data)}${when(answers !== null, () => missedPart(context, data))}
<form action="${action}" method="post"${when(kind !== 'later', () => html` data-test`)} data-result="${t(
      'test.result',
      { right: '#right', all: '#all' },
    )}">
${hidden(stateFields(data))}${when(kind === 'later', () => cardField(context, data.card))}
${inCourseLanguage(context, course, html`${questions(context, items, answers)}`)}
<p role="status" tabindex="-1" data-outcome hidden></p>${when(kind === 'test' && data.isIssuing, () =>
      certificateBySending(context, Math.ceil(course.pass * items.length)),
    )}
${when(answers === null && kind !== 'later', () => missedPart(context, data))}
<div class="acts"><button class="act" id="send">${t('test.send')}</button>${when(
      answers !== null,
      () => html`<a class="button" href="${action}">${t('test.once-more')}</a>`,
    )}</div></form>
${backToCourse(context, course)}`,
  });
}

/** What the server must hear again with the answers. */
const stateFields = ({ form, occasion, kind, items, nextDate, stillMissed }: TestPageData) => ({
  form: String(form),
  occasion,
  ...(nextDate === null ? {} : { next: String(nextDate) }),
  ...(kind === 'again'
    ? {
        items: writeItemVariants(items.map(({ item, number }) => ({ id: item.id, variant: number }))),
        missed: writeItemVariants(stillMissed),
      }
    : {}),
});

/** Stands before the answers were sent: it says where they go. */
function lead(context: PageContext, { course, kind }: TestPageData): Html {
  const { t } = context;
  if (kind === 'later') return html`<p>${t('later.lead')}</p>`;
  return html`<p>${when(kind === 'again', () => html`${t('again.lead', { course: course.title })} `)}<span
data-unscripted>${t('test.lead')}</span><span data-scripted hidden>${t('test.lead.script')}</span></p>`;
}

/** What came of a card that was sent with the answers. */
function cardField(context: PageContext, { text, outcome, from }: CardField): Html {
  const { t } = context;
  const isWrong = outcome !== null && outcome !== 'counted';
  return html`${when(
    outcome === 'counted',
    () => html`<p class="note"
role="status">${t('later.counted')}</p>`,
  )}
${when(
  isWrong,
  () => html`<p class="error" id="card-error"
role="alert">${
    from === null
      ? t(`later.card.${outcome as Exclude<CardOutcome, 'counted' | 'early'>}`)
      : t('later.card.early', { day: sayDay(context, from) })
  }</p>`,
)}
<label for="card">${t('later.card')}</label><p class="hint" id="card-hint">${t('later.card.hint')}</p>
<input type="text" id="card" name="card" value="${text}" autocomplete="off" autocapitalize="characters"
spellcheck="false"
aria-describedby="card-hint${isWrong ? ' card-error' : ''}">`;
}

/** Whether so many right answers pass the test. */
export const isEnough = ({ pass }: Pick<Course, 'pass'>, right: number, all: number): boolean =>
  right >= pass * all;

function result(context: PageContext, { course, kind, items, answers, proof }: TestPageData): Html | null {
  if (answers === null) return null;
  const { t } = context;
  const right = countRight(items, answers);
  const missing = items.filter(({ item }) => !answers.has(item.id)).length;
  return html`<div class="note" role="status"><p><strong>${t('test.result', {
    right,
    all: items.length,
  })}</strong> ${t(
    isEnough(course, right, items.length) ? 'test.enough' : 'test.not-enough',
  )}</p>${when(missing > 0, () => html`<p>${t('test.unanswered', { count: missing })}</p>`)}</div>${when(
    kind === 'test' && isEnough(course, right, items.length),
    () => certificateOffer(context, course, proof),
  )}`;
}

/**
 * What was missed, by its concept, and the address that brings it again. Before the answers everything is
 * hidden: a script shows what was missed.
 */
function missedPart(context: PageContext, data: TestPageData): Html {
  const { t } = context;
  const { course, items, answers, nextDate, stillMissed } = data;
  const paths = coursePaths(course.id);
  const variants = items.map(({ item, number }) => ({ id: item.id, variant: number }));
  const missed = missedSoFar(answers === null ? [] : missedItems(items, answers), stillMissed);
  const date = nextDate === null ? '' : `n=${nextDate}&`;
  const query = `?${date}missed=${writeItemVariants(missed)}`;
  const line = ({ id, variant }: ItemVariant) =>
    html`<li data-item="${id}.${variant}"${
      missed.some((one) => one.id === id) ? null : html` hidden`
    }>${course.items.find((item) => item.id === id)?.concept}</li>`;
  return html`<section class="note" data-missed="${course.id}"
data-still="${writeItemVariants(stillMissed)}"${
    answers === null || missed.length === 0 ? html` hidden` : null
  }${when(answers !== null, () => html` data-judged`)}><h2>${t('again.missed')}</h2>
${inCourseLanguage(
  context,
  course,
  html`<ul class="bullets">${missedSoFar(variants, stillMissed).map(line)}</ul>`,
)}
<p>${t('again.missed.hint')}</p>
<p><a href="${linkTo(context, paths.again)}${query}" data-address>${t('again.missed.next')}</a>${when(
    nextDate !== null,
    () => html`</p><p><a href="${linkTo(context, paths.calendar)}${query}" download
data-address>${t('again.missed.date')}</a>`,
  )}</p></section>`;
}

/** The questions as fields, with feedback where they were answered. */
export const questions = (
  context: PartContext,
  items: readonly PosedItem[],
  answers: ReadonlyMap<string, ItemAnswer> | null,
): Html[] => items.map((posed, at) => question(context, posed, at, answers));

function question(
  context: PartContext,
  posed: PosedItem,
  at: number,
  answers: ReadonlyMap<string, ItemAnswer> | null,
): Html {
  const answer = answers?.get(posed.item.id);
  return html`<fieldset class="question" data-question="${posed.kind}"
data-item="${posed.item.id}.${posed.number}"><legend><span
class="count">${at + 1}</span> ${posed.variant.question}</legend>
${
  posed.kind === 'choice'
    ? choices(context, posed, answer, answers !== null)
    : places(context, posed, answer, answers !== null)
}</fieldset>`;
}

function choices(
  context: PartContext,
  { item, variant }: Extract<PosedItem, { kind: 'choice' }>,
  answer: ItemAnswer | undefined,
  isJudged: boolean,
): Html {
  const { t } = context;
  const name = answerField(item.id);
  return html`${variant.options.map(({ text, right, feedback }, number) => {
    const id = `${name}--o${number}`;
    const isAnswer = answer === number;
    return html`<div class="tick"><input type="radio" id="${id}" name="${name}"
value="${number}"${isAnswer ? html` checked` : null}${right ? html` data-right` : null}>
<label for="${id}">${text}</label>
<p class="feedback${right ? '' : ' avoid'}" data-feedback${
      isJudged && (isAnswer || right) ? null : html` hidden`
    }><small data-verdict data-chosen="${t(
      right ? 'test.right' : 'test.wrong',
    )}" data-other="${t('test.right-answer')}">${t(
      isAnswer ? (right ? 'test.right' : 'test.wrong') : 'test.right-answer',
    )}</small> ${feedback}</p></div>`;
  })}${when(isJudged && answer === undefined, () => html`<p class="hint">${t('test.none')}</p>`)}`;
}

function places(
  context: PartContext,
  posed: Extract<PosedItem, { kind: 'order' }>,
  answer: ItemAnswer | undefined,
  isJudged: boolean,
): Html {
  const { t } = context;
  const { item, variant, display } = posed;
  const order = typeof answer === 'object' ? answer : null;
  const verdict: MessageKey =
    answer === undefined ? 'test.none' : isRight(posed, answer) ? 'test.right' : 'test.wrong';
  return html`<p class="hint">${t('test.order')}</p><ul class="order">${display.map((step) => {
    const id = answerField(item.id, step);
    const text = variant.steps[step]!;
    return html`<li><label class="hidden" for="${id}">${t('test.order.place', { step: text })}</label><select
id="${id}" name="${id}" data-place="${step}"><option
value="">${t('test.order.none')}</option>${variant.steps.map(
      (_step, place) =>
        html`<option value="${place}"${order?.[place] === step ? html` selected` : null}>${
          place + 1
        }</option>`,
    )}</select> <span>${text}</span></li>`;
  })}</ul><div class="feedback" data-feedback${isJudged ? null : html` hidden`}><p><small data-verdict
data-right="${t('test.right')}" data-wrong="${t('test.wrong')}">${t(verdict)}</small> ${variant.feedback}</p>
<p><small>${t('test.right-answer')}</small></p><ol>${variant.steps.map(
    (step) => html`<li>${step}</li>`,
  )}</ol></div>`;
}
