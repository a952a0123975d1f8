// `/training/<course>/interview/<number>`: a conversation that the learner leads. The address holds the seed
// and the choices so far, so that the server stores nothing and Back goes one sentence back. With script the
// same is played on the device; its parts are the templates at the end.
import {
  type Conversation,
  type ConversationTurn,
  type Course,
  debrief,
  type Interview,
  isToAvoid,
  questionKinds,
} from '@heed/domain/training';
import { linkTo, type PageContext, type PartContext } from '@heed/site/context';
import { layout } from '@heed/site/frame/layout';
import { type Html, html, when } from '@heed/site/markup';
import { backToCourse, closeToYou, coursePaths, inCourseLanguage, languageNote } from '../course/frame.ts';

/** What the page of an interview is made from. */
export interface InterviewPageData {
  readonly course: Course;
  /** From 1. */
  readonly number: number;
  /** A seed for a run that begins. */
  readonly freshSeed: number;
  /** Null before the first sentence. */
  readonly run: InterviewRun | null;
  /** The address named a run that this interview does not have. */
  readonly changed: boolean;
}

/** An interview as its address tells it. */
export interface InterviewRun {
  readonly seed: number;
  readonly choices: readonly number[];
  readonly conversation: Conversation;
}

/** One interview, as far as it was led. */
export function interviewPage(context: PageContext, data: InterviewPageData): Html {
  const { course, number, run } = data;
  const interview = course.interviews[number - 1];
  if (interview === undefined) throw new RangeError(`Cannot show conversation ${number}: there is none`);
  const place = {
    ...data,
    address: addressOf(context, data),
    course: linkTo(context, coursePaths(course.id).course),
  };
  const main =
    run !== null && run.conversation.end !== null
      ? lookingBack(context, data, interview, run)
      : html`${run === null ? beginning(context, place, interview) : null}${talk(context, place, interview)}`;
  return layout(context, {
    title: 'interview.page',
    isStep: true,
    style: 'content',
    script: 'interview',
    main: html`${languageNote(context, course)}${inCourseLanguage(context, course, main)}
${closeToYou(context)}${backToCourse(context, course)}`,
  });
}

const addressOf = (context: PageContext, { course, number }: InterviewPageData): string =>
  linkTo(context, coursePaths(course.id).interview(number));

/** A conversation that is played by script alone, in a page that holds a whole course. */
export function interviewPart(
  context: PartContext,
  interview: Interview,
  places: { readonly here: string; readonly course: string },
): Html {
  const data = { address: places.here, course: places.course, freshSeed: 0, changed: false, run: null };
  return html`${beginning(context, data, interview)}${talk(context, data, interview)}`;
}

/** What a conversation needs to know of the page that it stands in. */
interface InterviewPlace extends Pick<InterviewPageData, 'freshSeed' | 'changed' | 'run'> {
  readonly address: string;
  /** Address of the course. */
  readonly course: string;
}

function beginning(context: PartContext, data: InterviewPlace, interview: Interview): Html {
  const { t } = context;
  return html`<div data-intro><h1>${interview.title}</h1>
${when(data.changed, () => html`<p class="errors" role="alert">${t('interview.changed')}</p>`)}
<p>${interview.who}</p>
<section class="care"><h2>${t('interview.before')}</h2><p>${interview.note}</p><p>${t(
    'interview.model',
  )}</p></section>
<form action="${data.address}" method="get" data-practice><input type="hidden" name="seed"
value="${data.freshSeed}">
<div class="acts"><button class="act">${t('interview.begin')}</button><a class="button"
href="${data.course}">${t('interview.skip')}</a></div></form></div>`;
}

/** The conversation so far and what can be said next; hidden and empty before it begins. */
function talk(context: PartContext, { address, freshSeed, run }: InterviewPlace, interview: Interview): Html {
  const { t } = context;
  const { turns = [], scene } = run?.conversation ?? {};
  return html`<div class="flow" data-interview="${address}.json"${run === null ? html` hidden` : null}><h1
data-talk>${interview.title}</h1>
<ol class="turns" data-turns>${turns.map((turn) => turnLines(context, interview, turn))}</ol>
<section data-scene tabindex="-1">${scene?.paragraphs.map((text) => html`<p>${text}</p>`)}</section>
<form action="${address}" method="get" data-practice data-choices><input type="hidden" name="seed" value="${
    run?.seed ?? freshSeed
  }">
<fieldset><legend>${t('interview.you-say')}</legend><div class="sayings">${scene?.choices.map(
    ({ text }, at) =>
      html`<button name="path" value="${[...(run?.choices ?? []), at].join('.')}">${text}</button>`,
  )}</div></fieldset></form></div>
${templates(context, interview)}`;
}

/** What the learner said, the answer, and the feedback. */
function turnLines(
  context: PartContext,
  interview: Interview,
  { choice, telling, fact }: ConversationTurn,
): Html {
  const { t } = context;
  const { person } = interview;
  return html`<li><p class="said"><small>${t('interview.you')}</small> <span>${choice.text}</span></p>
<p class="reply">${choice.reply}</p>
${when(
  fact !== null && telling !== 'nothing',
  () =>
    html`<p class="reply fact"><small>${t(telling === 'fact' ? 'interview.tells' : 'interview.agrees', {
      person,
    })}</small> <span>${telling === 'fact' ? fact!.text : fact!.wrong}</span></p>`,
)}
<p class="feedback${isToAvoid(choice.kind) ? ' avoid' : ''}"><small>${t(
    `interview.kind.${choice.kind}`,
  )}</small> <span>${choice.note}</span>${when(
    choice.better,
    () =>
      html` <span class="better"><small>${t('interview.better')}</small> <span>${
        choice.better
      }</span></span>`,
  )}</p></li>`;
}

function lookingBack(
  context: PageContext,
  data: InterviewPageData,
  interview: Interview,
  run: InterviewRun,
): Html {
  const { t } = context;
  const { person } = interview;
  const result = debrief(run.conversation);
  const again = (seed: number, key: 'interview.again-same' | 'interview.again-new') =>
    html`<form action="${addressOf(context, data)}" method="get" data-practice><input type="hidden"
name="seed" value="${seed}"><button>${t(key)}</button></form>`;
  return html`<h1>${t('interview.debrief')}</h1>
${
  run.conversation.end === 'left'
    ? html`<p><strong>${t('interview.left', { person })}</strong> ${t('interview.left.how')}</p>`
    : html`<p>${run.conversation.scene.paragraphs.join(' ')}</p><p>${interview.close}</p>`
}
<p>${t('interview.score', { recommended: result.recommended, asked: result.questions })} ${
    result.facts.length === 0
      ? t('interview.told.none', { person, all: interview.facts.length })
      : t('interview.told', { person, told: result.facts.length, all: interview.facts.length })
  }</p>
${listOf(
  t('interview.facts'),
  result.facts.map(({ text }) => text),
)}
${listOf(
  t('interview.wrong'),
  result.wrong.map(({ wrong }) => wrong),
)}
${when(
  result.worst.length > 0,
  () =>
    html`<section><h2>${t('interview.worst')}</h2><ol
class="turns">${result.worst.map((turn) => thoughtTurn(context, interview, turn))}</ol></section>`,
)}
<details><summary>${t('interview.all', { person })}</summary><ol
class="turns">${run.conversation.turns.map((turn) => thoughtTurn(context, interview, turn))}</ol></details>
<p class="hint">${t('interview.seed', { seed: run.seed })}</p><p class="hint">${t('interview.model')}</p>
<div class="acts">${again(run.seed, 'interview.again-same')}${again(
    data.freshSeed,
    'interview.again-new',
  )}</div>`;
}

const listOf = (title: string, lines: readonly string[]): Html | null =>
  when(
    lines.length > 0,
    () =>
      html`<section><h2>${title}</h2><ul class="bullets">${lines.map(
        (line) => html`<li>${line}</li>`,
      )}</ul></section>`,
  );

/** A turn with what she thought then. */
export const thoughtTurn = (context: PartContext, interview: Interview, turn: ConversationTurn): Html =>
  html`${turnLines(context, interview, turn)}<li class="thought"><small>${context.t('interview.thought', {
    person: interview.person,
  })}</small> <em>${turn.choice.thought}</em></li>`;

/** Empty parts that the script fills, for a conversation that is played on the device. */
function templates(context: PartContext, { person, facts, close }: Interview): Html {
  const { t } = context;
  const kinds = Object.fromEntries(questionKinds.map((kind) => [kind, t(`interview.kind.${kind}`)]));
  const values = { recommended: '#recommended', asked: '#asked', person, told: '#told', all: facts.length };
  return html`<template data-turn><li><p class="said"><small>${t('interview.you')}</small> <span
data-said></span></p>
<p class="reply" data-reply></p>
<p class="reply fact" data-tells><small>${t('interview.tells', { person })}</small> <span
data-fact></span></p>
<p class="reply fact" data-agrees><small>${t('interview.agrees', { person })}</small> <span
data-wrong></span></p>
<p class="feedback" data-feedback><small data-kind></small> <span data-note></span> <span class="better"
data-better-part><small>${t('interview.better')}</small> <span data-better></span></span></p></li></template>
<template data-thought><li class="thought"><small>${t('interview.thought', { person })}</small> <em
data-words></em></li></template>
<template data-debrief data-kinds="${JSON.stringify(kinds)}"><h1 tabindex="-1">${t('interview.debrief')}</h1>
<p data-left><strong>${t('interview.left', { person })}</strong> ${t('interview.left.how')}</p>
<p data-close></p><p data-closed>${close}</p>
<p><span data-score>${t('interview.score', values)}</span> <span
data-told>${t('interview.told', values)}</span><span
data-told-none>${t('interview.told.none', values)}</span></p>
<section data-facts><h2>${t('interview.facts')}</h2><ul class="bullets"></ul></section>
<section data-wrongs><h2>${t('interview.wrong')}</h2><ul class="bullets"></ul></section>
<section data-worst><h2>${t('interview.worst')}</h2><ol class="turns"></ol></section>
<details><summary>${t('interview.all', { person })}</summary><ol class="turns" data-all></ol></details>
<p class="hint" data-seed>${t('interview.seed', { seed: '#seed' })}</p><p
class="hint">${t('interview.model')}</p>
<div class="acts"><button type="button" data-same>${t('interview.again-same')}</button><button type="button"
data-new>${t('interview.again-new')}</button></div></template>`;
}
