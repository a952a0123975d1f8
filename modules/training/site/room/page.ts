// `/room`: the code of a room; `/room/<code>`: the one page that a phone needs in it. It changes with the
// trainer's step, works by plain forms, and names nobody. `p` is the phone's own number: it is made anew for
// each visit, stands in the page alone, and goes with it.
import {
  answerKey,
  type Course,
  leadInterview,
  type PosedItem,
  type RoomState,
  type WorkshopStep,
} from '@heed/domain/training';
import { ROOM_WORDS } from '@heed/envelope/limits';
import { linkTo, type PageContext } from '@heed/site/context';
import { hidden } from '@heed/site/field';
import { layout } from '@heed/site/frame/layout';
import { type Html, html, when } from '@heed/site/markup';
import { roomPath } from '@heed/site/room/path';
import type { RoomUse } from '@heed/site/room/use';
import { certificateOffer } from '../certificate/page.ts';
import { closeToYou, coursePaths, inCourseLanguage } from '../course/frame.ts';
import { questions, scaleField } from '../course/test-page.ts';
import { thoughtTurn } from '../interview/page.ts';

/** The field for the code; `wrong` where there is no such room. */
export function roomEntryPage(context: PageContext, { code, wrong }: { code: string; wrong: boolean }): Html {
  const { t } = context;
  return layout(context, {
    title: 'room.page',
    isStep: true,
    main: html`<h1>${t('room.title')}</h1><p>${t('room.rules')}</p>
<form action="${linkTo(context, '/room')}" method="post">
${when(wrong, () => html`<p class="error" id="code-error" role="alert">${t('room.unknown')}</p>`)}
<label for="code">${t('room.code')}</label><p class="hint" id="code-hint">${t('room.code.hint')}</p>
<input type="text" id="code" name="code" value="${code}" autocomplete="off" autocapitalize="characters"
spellcheck="false" required
aria-describedby="code-hint${wrong ? ' code-error' : ''}">
<div class="acts"><button class="act">${t('room.enter')}</button></div></form>`,
  });
}

/** What came of what a phone sent. */
export type RoomNotice = 'sent' | 'enough' | 'empty' | 'damaged' | 'late' | 'full' | 'break' | 'over';

/** What the page of a room is made from. */
export interface RoomPageData {
  readonly code: string;
  /** The phone's own number. */
  readonly phone: string;
  readonly course: Course;
  readonly state: RoomState;
  readonly revision: number;
  readonly isClosed: boolean;
  readonly notice: RoomNotice | null;
  /** Of this step's poll or vote, where the trainer shows them and enough answered. */
  readonly counts: readonly number[] | null;
  /** Questions of the test of this step, as this phone is asked. */
  readonly items: readonly PosedItem[];
  /** To whom words are sealed; null where nothing is: no recipient, or somebody on the way can read. */
  readonly recipient: string | null;
  /** The test at the end has begun. */
  readonly isAfterTest: boolean;
  /** Stands there once the test at the end was answered. */
  readonly card: string | null;
  /** Proof of having been there to the end, from which a certificate is made; null where there is none. */
  readonly proof: string | null;
  /** Where the card can be used. */
  readonly laterAddress: string;
  /** What the room shows that a module opened for a use of its own; null in a workshop. */
  readonly use: RoomUse | null;
}

/** What a phone shows of a room. */
export function roomPage(context: PageContext, data: RoomPageData): Html {
  const { t } = context;
  const { course, code, phone, state } = data;
  const step = course.workshop[state.step]!;
  const query = `${linkTo(context, roomPath(code))}?p=${phone}`;
  return layout(context, {
    title: 'room.page',
    keeps: data.use === null ? 'room' : 'reflection',
    isStep: true,
    script: 'room',
    ...(mayBeSealed(data) && { later: 'room-seal' as const }),
    path: roomPath(code),
    main: data.isClosed
      ? data.use !== null
        ? data.use.closed(context, data.notice === 'over')
        : html`<h1>${t('room.closed')}</h1>${when(
            data.notice === 'over',
            () => html`<p class="error" role="alert">${t('room.over')}</p>`,
          )}<p>${t('room.closed.how')}</p>`
      : html`<div class="flow" data-room="${code}" data-revision="${data.revision}" data-here="${query}">
${when(
  data.use === null,
  () => html`<p class="hint">${t('room.step', { at: state.step + 1, of: course.workshop.length })}</p>`,
)}
<div class="note" role="status" data-moved hidden><p>${t('room.moved')}</p><div class="acts"><a
class="button act" href="${query}">${t('room.moved.go')}</a></div></div>
<div class="note" role="status" data-closed hidden><p>${t('room.closed')}</p><div class="acts"><a
class="button" href="${query}">${t('room.moved.go')}</a></div></div>
${when(
  data.notice,
  () => html`<p class="note" role="status">${sayNotice(context, data.notice!, data.use)}</p>`,
)}
${inCourseLanguage(
  context,
  course,
  html`<h1>${step.title}</h1><div
class="shown flow">${step.show.map((line) => html`<p>${line}</p>`)}</div>`,
)}
${data.card === null ? null : card(context, data)}
${partOf(context, data, step)}
${when(data.isAfterTest && data.card === null, () => html`<p class="hint">${t('room.card.wait')}</p>`)}
${when(data.use === null && state.step === course.workshop.length - 1, () => afterwards(context, course))}
<p class="hint" data-follows hidden>${data.use === null ? t('room.wait') : data.use.follows(context)}</p>
<p data-look><a class="button" href="${query}">${t('room.next')}</a></p>
${when(data.use === null, () => breakForm(context, data))}</div>`,
  });
}

/** What anybody may want when a workshop ends: to practise again, and somebody to talk to. */
const afterwards = (context: PageContext, course: Course): Html => {
  const { t } = context;
  return html`<p><a href="${linkTo(context, coursePaths(course.id).again)}">${t('training.again')}</a> <small
class="hint">${t('training.again.hint')}</small></p>${closeToYou(context)}`;
};

const takesWords = ({ kind }: WorkshopStep): boolean =>
  kind === 'words' || kind === 'reflection' || kind === 'contribution';

/** Whether this page takes words that a phone can seal: only then has it more to load. */
const mayBeSealed = ({ course, state, isClosed, recipient }: RoomPageData): boolean =>
  !isClosed && recipient !== null && takesWords(course.workshop[state.step]!);

function sayNotice(context: PageContext, notice: RoomNotice, use: RoomUse | null): Html {
  const { t } = context;
  if (use !== null && (notice === 'sent' || notice === 'enough')) return html`${use.say(context, notice)}`;
  if (notice === 'sent') return html`${t('room.sent')} ${t('room.sent.again')}`;
  return html`${t(notice === 'break' ? 'room.break.sent' : `room.${notice === 'enough' ? 'full' : notice}`)}`;
}

/** A form of this room: what it sends belongs to this step, whatever comes meanwhile. */
const formOf = (context: PageContext, data: RoomPageData, step: WorkshopStep, body: Html): Html =>
  html`<form action="${linkTo(context, roomPath(data.code))}" method="post" class="flow" data-answer${when(
    mayBeSealed(data),
    () => html` data-room-kind="${step.kind}" data-room-recipient="${data.recipient}"`,
  )}>
${hidden({
  p: data.phone,
  step: step.id,
  key: answerKey(data.course, step, data.state.vote),
})}${body}
<div class="acts"><button class="act" id="send">${context.t('room.send')}</button></div></form>`;

function partOf(context: PageContext, data: RoomPageData, step: WorkshopStep): Html | null {
  const { t } = context;
  switch (step.kind) {
    case 'poll':
      return html`${formOf(context, data, step, optionFields(context, data, step.options))}${counts(
        context,
        data,
        step.options,
      )}`;
    case 'vote':
      return vote(context, data, step);
    case 'words':
    case 'reflection':
      return words(context, data, step);
    case 'contribution':
      return (
        data.use?.phone(context, (fields) => formOf(context, data, step, fields), {
          isSealed: data.recipient !== null,
        }) ?? null
      );
    case 'test':
      return test(context, data, step);
    case 'pairs':
      return html`<p>${t('room.pairs')}</p>`;
    case 'break':
      return html`<p><strong>${t('room.breaktime', { count: step.minutes })}</strong></p>`;
    default:
      return null;
  }
}

const optionFields = (context: PageContext, { course }: RoomPageData, options: readonly string[]): Html =>
  inCourseLanguage(
    context,
    course,
    html`${options.map(
      (text, at) =>
        html`<div class="tick"><input type="radio" id="o${at}" name="option" value="${at}" required><label
for="o${at}">${text}</label></div>`,
    )}`,
  );

/** How often each option was chosen, where the trainer shows it. */
export function counts(
  context: PageContext,
  data: Pick<RoomPageData, 'state' | 'counts'>,
  options: readonly string[],
): Html | null {
  const { t } = context;
  if (!data.state.showsCounts) return null;
  return html`<section><h2>${t('room.poll.counts')}</h2>${
    data.counts === null
      ? html`<p>${t('room.poll.few')}</p>`
      : html`<dl class="counts">${options.map(
          (text, at) =>
            html`<div><dt>${text}</dt><dd>${t('room.people', { count: data.counts![at] ?? 0 })}</dd></div>`,
        )}</dl>`
  }</section>`;
}

function vote(context: PageContext, data: RoomPageData, step: WorkshopStep): Html | null {
  const { t } = context;
  const talk = roomTalk(context, data, step);
  if (talk === null) return null;
  return html`${talk.who}${talk.words}${when(
    talk.options.length > 0,
    () => html`<h2>${t('room.vote.ask')}</h2>
${formOf(context, data, step, optionFields(context, data, talk.options))}${counts(
  context,
  data,
  talk.options,
)}`,
  )}`;
}

/** A conversation that a room leads together. */
export interface RoomTalk {
  /** Who the room is, and whom it meets. */
  readonly who: Html;
  /** What was said last, and the scene; that it waits or is over. */
  readonly words: Html;
  /** What can be said next; none before the beginning and at the end. */
  readonly options: readonly string[];
}

/** Null where the step has no conversation. */
export function roomTalk(
  context: PageContext,
  { course, state }: Pick<RoomPageData, 'course' | 'state'>,
  step: WorkshopStep,
): RoomTalk | null {
  const { t } = context;
  const interview = course.interviews.find(({ id }) => id === step.interview);
  if (interview === undefined) return null;
  const who = inCourseLanguage(context, course, html`<p>${interview.who}</p>`);
  if (state.vote === null)
    return {
      who,
      words: html`${inCourseLanguage(context, course, html`<p class="care">${interview.note}</p>`)}<p
class="hint">${t('room.vote.wait')}</p>`,
      options: [],
    };
  const conversation = leadInterview(interview, state.vote.seed, state.vote.choices);
  if (conversation === null) return null;
  const last = conversation.turns.at(-1);
  const words = inCourseLanguage(
    context,
    course,
    html`${when(
      last,
      () =>
        html`<p class="said">${last!.choice.text}</p><p class="reply">${last!.choice.reply}</p>${when(
          last!.telling === 'fact',
          () => html`<p class="reply">${last!.fact!.text}</p>`,
        )}`,
    )}${conversation.scene.paragraphs.map((text) => html`<p>${text}</p>`)}`,
  );
  if (conversation.end === null)
    return { who, words, options: conversation.scene.choices.map(({ text }) => text) };
  const turns = conversation.turns.map((turn) => thoughtTurn(context, interview, turn));
  return {
    who,
    words: html`${words}<p><strong>${t('room.vote.end')}</strong></p>
<details><summary>${t('interview.all', { person: interview.person })}</summary>${inCourseLanguage(
      context,
      course,
      html`<ol class="turns">${turns}</ol>`,
    )}</details>`,
    options: [],
  };
}

function words(context: PageContext, data: RoomPageData, step: WorkshopStep): Html {
  const { t } = context;
  const isWord = step.kind === 'words';
  const most = ROOM_WORDS[isWord ? 'words' : 'reflection'].characters;
  const field = isWord
    ? html`<input type="text" id="words" name="words" maxlength="${most}" autocomplete="off"
aria-describedby="words-path">`
    : html`<textarea id="words" name="words" rows="4" maxlength="${most}" autocomplete="off"
aria-describedby="words-hint words-path"></textarea>`;
  return html`${formOf(
    context,
    data,
    step,
    html`<label for="words">${t(isWord ? 'room.words.field' : 'room.reflection.field')}</label>
${when(!isWord, () => html`<p class="hint" id="words-hint">${t('room.reflection.hint')}</p>`)}
${path(context, data)}${field}`,
  )}
${isWord ? wall(context, data.state) : null}`;
}

/** Which of three is true here: sealed on this phone, by the server when it arrives, or not at all. */
function path({ t }: PageContext, data: RoomPageData): Html {
  if (data.recipient === null) return html`<p class="hint" id="words-path">${t('room.words.plain')}</p>`;
  return html`<p class="hint" id="words-path" data-path
data-sealed="${t('room.words.sealed')}">${t('room.words.arrives')}</p>
<p role="status" data-progress data-sealing="${t('room.words.waits')}"
data-failed="${t('room.words.failed')}" data-retry="${t('room.words.retry')}"></p>`;
}

/** What the trainer put up of what people wrote. */
export const wall = ({ t }: PageContext, state: RoomState): Html =>
  html`<section><h2>${t('room.words.wall')}</h2>${
    state.wall.length === 0
      ? html`<p>${t('room.words.wall.empty')}</p>`
      : html`<ul class="wall">${state.wall.map(
          ({ word, count }) =>
            html`<li><strong>${word}</strong> <small>${t('room.people', { count })}</small></li>`,
        )}</ul>`
  }</section>`;

function test(context: PageContext, data: RoomPageData, step: WorkshopStep): Html {
  const { t } = context;
  const { course, items } = data;
  const scales = (prefix: string, title: 'room.test.scales' | 'room.test.back') =>
    html`<h2>${t(title)}</h2><p class="hint">${t(
      title === 'room.test.back' ? 'room.test.back.hint' : 'room.test.scales.hint',
    )}</p>
${course.scales.map(
  ({ id, statement, least, most }) =>
    html`<fieldset class="scale"><legend>${statement}</legend><span>${least}</span> ${[1, 2, 3, 4, 5].map(
      (value) =>
        html`<label><input type="radio" name="${scaleField(prefix + id)}"
value="${value}"> ${value}</label> `,
    )}<span>${most}</span></fieldset>`,
)}`;
  const form = formOf(
    context,
    data,
    step,
    html`<p>${t('room.test.lead')}</p>
${inCourseLanguage(context, course, html`${questions(context, items, null)}`)}
${when(
  course.scales.length > 0,
  () =>
    html`${scales('', 'room.test.scales')}${
      step.test === 'after' ? scales('back.', 'room.test.back') : null
    }`,
)}`,
  );
  // Once it was sent it is folded away: what stands below it would not be seen.
  return data.notice === 'sent' || (step.test === 'after' && data.card !== null)
    ? html`<details><summary>${t('room.test.done')}</summary>${form}</details>`
    : form;
}

function card(context: PageContext, data: RoomPageData): Html | null {
  const { t } = context;
  if (data.card === null) return data.isClosed ? null : html`<p class="hint">${t('room.card.wait')}</p>`;
  return html`<section class="note"><h2>${t('room.card')}</h2><p class="code" dir="ltr" translate="no"
data-card>${data.card}</p>
<p>${t('room.card.how')}</p><p><a href="${data.laterAddress}"
translate="no">${data.laterAddress}</a></p></section>${when(data.proof, () =>
    certificateOffer(context, data.course, data.proof),
  )}`;
}

/** In a window of its own, or by the script: what is being filled in stays. */
const breakForm = (context: PageContext, { code, phone }: RoomPageData): Html =>
  html`<form action="${linkTo(context, roomPath(code))}" method="post" target="_blank"
data-break>${hidden({ p: phone, break: 'yes' })}<p><button
class="plain">${context.t('room.break')}</button></p></form><p class="note" role="status" data-rests
hidden>${context.t('room.break.sent')}</p>`;
