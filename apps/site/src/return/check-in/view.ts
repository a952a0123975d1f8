// A person's check-in on `/return`: what stands, what she reads before she plans one, and the forms. One
// markup for the page without script and, as templates, for the script.
import { type CheckInHours, checkInHours, isMissing, mayPlan } from '@heed/domain/check-in';
import type { DeskProfile } from '@heed/domain/organisation';
import { linkTo, type PageContext } from '../../context.ts';
import { errorAt, errorSummary, faultWords, hidden } from '../../field.ts';
import { type FormProblem, limits, paths, problems } from '../../forms.ts';
import { calls } from '../../frame/layout.ts';
import { type Html, html, when } from '../../markup.ts';
import { awakeText, momentAt, openness } from '../../service-hours/desk.ts';
import { conversationLayout } from '../conversation-layout.ts';

/** What stands, as the server says it. Milliseconds since 1970. */
export interface PersonCheckIn {
  readonly due: number | null;
  readonly missed: number | null;
  readonly back: number | null;
  /** When somebody sees it if she is missed: `due`, or later; null where no opening is planned. */
  readonly seenAt: number | null;
}

type Carried = Readonly<Record<string, string>>;

/** What stands, at the top of her conversation, with the buttons for it. */
export function checkInStanding(
  context: PageContext,
  carried: Carried,
  checkIn: PersonCheckIn | null,
  desk: DeskProfile | undefined,
): Html | null {
  if (checkIn === null || desk === undefined) return null;
  return html`<section class="${isMissing(checkIn) ? 'warn' : 'note'}" data-check-in-stands><h2>${context.t(
    'check-in.title',
  )}</h2>${standingWords(context, checkIn, desk)}
${when(!mayPlan(checkIn), () =>
  buttons(context, carried, isMissing(checkIn) ? ['safe'] : ['safe', 'change']),
)}</section>`;
}

function standingWords(context: PageContext, checkIn: PersonCheckIn, desk: DeskProfile): Html {
  const { t } = context;
  const { due, missed, seenAt } = checkIn;
  if (missed !== null && isMissing(checkIn))
    return html`<p>${t('check-in.missed', { when: momentAt(context, missed, desk) })}</p>`;
  if (due === null) return html`<p>${t('check-in.back')}</p>`;
  return html`<p>${t('check-in.planned', { when: momentAt(context, due, desk) })} ${t('check-in.more')}</p>${
    seenAt === null
      ? html`<p>${t('check-in.unseen')}</p>`
      : when(
          seenAt > due,
          () => html`<p>${t('check-in.later', { when: momentAt(context, seenAt, desk) })}</p>`,
        )
  }`;
}

const stepWords = {
  safe: 'check-in.safe',
  change: 'check-in.change',
  cancel: 'check-in.cancel',
  open: 'check-in.plan',
} as const;
type Step = keyof typeof stepWords;

/** The script listens to the buttons by their value. */
const buttons = (context: PageContext, carried: Carried, steps: readonly Step[]): Html =>
  html`<form method="post" action="${linkTo(context, paths.checkIn)}" data-check-in>${hidden(carried)}<div
class="acts">${steps.map(
    (step) =>
      html`<button${step === 'safe' ? html` class="act"` : null} name="step"
value="${step}">${context.t(stepWords[step])}</button> `,
  )}</div><p role="status" data-progress${faultWords(context)}></p></form>`;

/** The way to plan one, where none stands that hinders it. */
export const checkInOffer = (
  context: PageContext,
  carried: Carried,
  checkIn: PersonCheckIn | null,
): Html | null =>
  mayPlan(checkIn)
    ? html`<section data-check-in-offer><h2>${context.t('check-in.title')}</h2><p>${context.t(
        'check-in.why',
      )}</p>${buttons(context, carried, ['open'])}</section>`
    : null;

/** What she reads before she plans one: what it does, and what it does not. */
const purpose = ({ t }: PageContext): Html =>
  html`<p class="warn">${calls(t('promise.cannot'))}</p><p>${t('check-in.why')} ${t('check-in.what')}</p>`;

/**
 * What else is true of a check-in, below its form. `isSealedHere`: her words are sealed on her device, so
 * that the server never reads them.
 */
function terms(
  context: PageContext,
  desks: readonly DeskProfile[],
  { isSealedHere }: { readonly isSealedHere: boolean },
): Html {
  const { t, promises } = context;
  return html`<ul class="bullets">${desks.map(
    (desk) =>
      html`<li data-desk="${desk.id}"><b translate="no">${desk.name}</b> ${openness(context, desk)} ${calls(
        promises[desk.id]?.dutyAwake ? awakeText(context, [desk]) : t('report.urgent.nobody'),
      )} ${t('check-in.opening')}</li>`,
  )}${when(isSealedHere, () => html`<li>${t('check-in.server')}</li>`)}<li>${t('check-in.code')}</li><li>${t(
    'check-in.phone',
  )}</li></ul>`;
}

/** A number of hours in the words of the language: '3 hours', '7 days'. */
export function hoursName({ locale, dress }: PageContext, hours: CheckInHours): string {
  const [unit, count] = hours > 24 ? (['day', hours / 24] as const) : (['hour', hours] as const);
  return dress(new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count));
}

/** The words that go to the desk. Their last line says what was chosen, signed with them. */
export const checkInWords = (context: PageContext, hours: CheckInHours, text: string): string =>
  `${text}\n\n${context.t('check-in.hours')} ${hoursName(context, hours)}`;

/** What a form of a check-in holds. */
export interface CheckInForm {
  readonly hours?: CheckInHours | null;
  readonly text?: string;
  readonly wrong?: readonly FormProblem[];
}

/** For which hours she was warned that nobody is there: pressed again, the form plans them. */
const warnedOf = ({ hours, wrong = [] }: CheckInForm): Record<string, string> =>
  hours && wrong.includes('check-in-nobody') ? { warned: String(hours) } : {};

function hoursField(context: PageContext, { hours, wrong = [] }: CheckInForm): Html {
  const isBad = wrong.some((problem) => problems[problem] === 'hours');
  return html`<div${isBad ? html` class="wrong"` : null}><label class="ask" for="hours">${context.t(
    'check-in.hours',
  )}</label>${errorAt(context, wrong, 'hours')}<select id="hours" name="hours"${
    isBad ? html` aria-invalid="true" aria-describedby="hours-error"` : null
  }><option value=""></option>${checkInHours.map(
    (choice) =>
      html`<option value="${choice}"${choice === hours ? html` selected` : null}>${hoursName(
        context,
        choice,
      )}</option>`,
  )}</select></div>`;
}

const status = (context: PageContext): Html => html`<p class="error" role="alert" data-wrong
data-no-hours="${context.t('error.no-hours')}" data-nobody="${context.t('error.check-in-nobody')}"
data-nothing="${context.t('error.no-check-in-words')}"${faultWords(context)} hidden></p><p
role="status" data-progress
data-sealing="${context.t('report.sealing')}"></p>`;

function planForm(context: PageContext, carried: Carried, data: CheckInForm): Html {
  const { t } = context;
  const wrong = data.wrong ?? [];
  const isBad = wrong.some((problem) => problems[problem] === 'text');
  return html`<form method="post" action="${linkTo(context, paths.checkIn)}" autocomplete="off"
class="flow" data-check-in-plan novalidate>${hidden({
    ...carried,
    step: 'plan',
    ...warnedOf(data),
  })}${hoursField(context, data)}
<div${isBad ? html` class="wrong"` : null}><label class="ask" for="text">${t(
    'check-in.words',
  )}</label><div class="hint" id="text-hint">${t('check-in.words.hint')}</div>${errorAt(
    context,
    wrong,
    'text',
  )}<textarea id="text" name="text" rows="5" dir="auto" maxlength="${limits.textLength}" autocomplete="off"
aria-describedby="${isBad ? 'text-error ' : ''}text-hint"${
    isBad ? html` aria-invalid="true"` : null
  }>${'\n'}${data.text ?? ''}</textarea></div>
${errorAt(context, wrong, 'form')}<div class="acts"><button class="act" id="send">${t(
    'check-in.plan',
  )}</button></div>${status(context)}</form>`;
}

const moveForm = (context: PageContext, carried: Carried, data: CheckInForm): Html =>
  html`<form method="post" action="${linkTo(context, paths.checkIn)}" data-check-in-move
novalidate>${hidden({ ...carried, step: 'move', ...warnedOf(data) })}${hoursField(context, data)}${errorAt(
    context,
    data.wrong ?? [],
    'form',
  )}<div class="acts"><button id="send">${context.t('check-in.move')}</button></div>${status(
    context,
  )}</form>`;

/** A page of its own for a check-in, without script: to plan one, or to change the one that stands. */
export function checkInPage(
  context: PageContext,
  data: CheckInForm & {
    readonly session: string;
    /** Token of the form: the same words sent twice are stored once. */
    readonly form: string;
    readonly desk: DeskProfile;
    readonly checkIn: PersonCheckIn | null;
  },
): Html {
  const { t } = context;
  const { session, form, desk, checkIn } = data;
  const carried = { session };
  const isPlanned = checkIn !== null && checkIn.due !== null;
  return conversationLayout(context, {
    path: paths.return,
    carried,
    main: html`${errorSummary(context, data.wrong ?? [])}<h1>${t('check-in.title')}</h1>
${
  isPlanned
    ? html`${standingWords(context, checkIn, desk)}${buttons(context, carried, ['safe', 'cancel'])}${moveForm(
        context,
        carried,
        data,
      )}`
    : html`${purpose(context)}${planForm(context, { ...carried, form }, data)}<p
class="note">${t('report.path.served')}</p>${terms(context, [desk], { isSealedHere: false })}`
}
<form method="post" action="${linkTo(context, paths.return)}">${hidden(carried)}<div
class="acts"><button>${t('conversation.title')}</button></div></form>`,
  });
}

/** The same for the script: the pages that its buttons lead to. */
export function checkInTemplates(context: PageContext): Html {
  const { t, organisation } = context;
  const cancel = html`<div class="acts"><button type="button" data-cancel>${t(
    'conversation.title',
  )}</button></div>`;
  return html`<template id="check-in"><h1 tabindex="-1">${t('check-in.title')}</h1>${purpose(
    context,
  )}${planForm(context, {}, {})}${cancel}${terms(context, organisation.desks, {
    isSealedHere: true,
  })}</template>
<template id="check-in-change"><h1 tabindex="-1">${t('check-in.title')}</h1><div
data-check-in-words></div>${buttons(context, {}, ['safe', 'cancel'])}${moveForm(
    context,
    {},
    {},
  )}${cancel}</template>
<template id="check-in-stands"><section class="note" data-check-in-stands data-planned="${t(
    'check-in.planned',
    { when: '#when' },
  )}" data-later="${t('check-in.later', { when: '#when' })}" data-unseen="${t('check-in.unseen')}"
data-missed="${t('check-in.missed', { when: '#when' })}" data-back="${t('check-in.back')}"
data-ended="${t('check-in.ended')}" data-confirmed="${t('check-in.confirmed')}" data-more="${t(
    'check-in.more',
  )}"><h2>${t('check-in.title')}</h2><div
data-check-in-words></div>${buttons(context, {}, ['safe', 'change'])}</section></template>`;
}
