// The conversation as she sees it: messages with sent, opened, answered; what is not genuine, said and never
// hidden; and what she can do. One markup for the page without script and, as templates, for the script that
// opens everything in her browser.

import type { DeskProfile } from '@heed/domain/organisation';
import type { Keep } from '@heed/domain/retention';
import { keepChoices } from '@heed/domain/retention';
import type { Message } from '@heed/envelope';
import { holdingTemplates } from '@heed/modules/site-holding-templates';
import { linkTo, type PageContext } from '../context.ts';
import { copyButton, errorAt, faultWords, hidden, tick } from '../field.ts';
import { type FormProblem, limits, paths, problems } from '../forms.ts';
import { handOverChoice } from '../frame/ending.ts';
import { calls, contact } from '../frame/layout.ts';
import { type Html, html, when } from '../markup.ts';
import { day, dayAndTime, oneStop } from '../moment.ts';
import { type AttachmentData, attachmentPart } from '../report/attachment.ts';
import { urgentTickAt, whoComes } from '../report/desk.ts';
import { clocks, placeOf } from '../service-hours/desk.ts';
import { checkInOffer, checkInTemplates } from './check-in/view.ts';
import { isUnheard, type PersonReadMessage } from './conversation.ts';

export interface Standing {
  /** Id of the desk. */
  readonly desk: string;
  readonly state: 'new' | 'open' | 'waiting' | 'closed';
  readonly keep: Keep;
  /** 'YYYY-MM-DD'; null while it is open. */
  readonly eraseOn: string | null;
}

/** Whose message it is where it is the desk's, and the clock of her desk. */
export interface DeskAtReturn {
  readonly name: string;
  readonly timeZone: string;
}

/** The hour by the clock of her desk, and whose clock that is; the server's day where none can be shown. */
function whenText(
  context: PageContext,
  { day: serverDay, hour }: PersonReadMessage,
  timeZone: string,
): string {
  if (hour.kind !== 'agrees') return day(context, serverDay);
  const time = dayAndTime(context, hour.at, timeZone);
  return context.t('moment.zone', { moment: time, place: placeOf(context, timeZone) });
}

/** Her message, the desk's, or one that is not genuine. */
export function messageItem(
  context: PageContext,
  read: PersonReadMessage,
  desk: DeskAtReturn,
  carried: CarriedFields,
): Html {
  const { t } = context;
  const time = whenText(context, read, desk.timeZone);
  const { message } = read;
  const genuine = read.verdict === 'genuine';
  const isOwn = genuine && message?.role === 'person';
  if (isOwn && message?.rekey)
    return html`<li
class="event hint">${oneStop(`${time}.`)} ${t('conversation.rekeyed')}</li>`;
  const who = isOwn ? t('conversation.you') : genuine ? desk.name : t('conversation.someone');
  return html`<li class="${isOwn ? 'mine' : genuine ? 'theirs' : 'false'}"><p
class="hint"><b${isOwn || !genuine ? null : html` translate="no"`}>${who}</b>, ${
    isOwn ? html`${oneStop(`${time}.`)} ${t(`conversation.${read.state}`)}` : time
  }</p>
${when(!genuine, () => html`<p class="error">${t('conversation.not-genuine')}</p>`)}
${when(isUnheard(read, context.now), () => html`<p class="warn">${t('conversation.unheard')}</p>`)}
${when(message?.text, () => html`<p class="text" dir="auto" translate="no">${message?.text}</p>`)}
${when(message && message.attachments.length > 0, () =>
  files(context, read, message as Message, carried),
)}</li>`;
}

export type CarriedFields = Readonly<Record<string, string>>;

function files(
  context: PageContext,
  read: PersonReadMessage,
  message: Message,
  carried: CarriedFields,
): Html {
  const { t } = context;
  return html`<ul>${message.attachments.map(({ id, name }) =>
    read.locked.includes(id)
      ? html`<li>${t('conversation.locked')}</li>`
      : html`<li><form method="post"
action="${linkTo(context, paths.file)}">${hidden({ ...carried, id })}<button
class="plain">${t('conversation.save')} <bdi translate="no">${name}</bdi></button> <span
class="hint">${t('conversation.save.risk')}</span></form></li>`,
  )}</ul>`;
}

/** How things stand, in one line: open, or closed and until when it is kept. */
export function standing(context: PageContext, { state, eraseOn }: Standing): string {
  const { t } = context;
  if (state !== 'closed') return t('conversation.stays');
  return eraseOn === null
    ? t('conversation.closed')
    : oneStop(t('conversation.closed.until', { day: day(context, eraseOn) }));
}

export interface WriteData extends AttachmentData {
  readonly text?: string;
  readonly urgent?: boolean;
}

/** `desk`: to which her danger goes; for the script, which learns it later, none. */
export function writeForm(
  context: PageContext,
  carried: CarriedFields,
  data: WriteData,
  desk?: DeskProfile,
): Html {
  const { t } = context;
  const wrong = data.wrong ?? [];
  const bad = wrong.some((problem: FormProblem) => problems[problem] === 'text');
  return html`<form method="post" action="${linkTo(context, paths.write)}" enctype="multipart/form-data"
autocomplete="off" data-write novalidate>${hidden(carried)}
<section class="flow${bad ? ' wrong' : ''}"><h2><label for="text">${t('conversation.write')}</label></h2>
${errorAt(context, wrong, 'text')}
<textarea id="text" name="text" rows="5" dir="auto" maxlength="${limits.textLength}"
autocomplete="off"${
    bad ? html` aria-invalid="true" aria-describedby="text-error"` : null
  }>${'\n'}${data.text ?? ''}</textarea></section>
<details
class="optional"${
    wrong.some((problem: FormProblem) => problems[problem] === 'attachment') ? html` open` : null
  }><summary>${t('conversation.attach')}</summary>${attachmentPart(context, data)}</details>
${handOverChoice(context)}
${urgentTickAt(context, data.urgent, desk)}
${errorAt(context, wrong, 'form')}
<div class="acts"><button class="act" id="send">${t('report.send')}</button></div>
${whoComes(context)}
<p role="status" data-progress data-sealing="${t('report.sealing')}"
data-sending="${t('report.sending', { percent: '#percent' })}"${faultWords(context)}
data-nothing="${t('error.nothing-said')}" data-away="${t('error.attachment-away')}"
data-stored="${t('receipt.stored')}"></p></form>`;
}

/** After 'danger now': whether someone awake at her desk is rung. */
export const alertedWords = ({ t }: PageContext, alerted: boolean): Html =>
  calls(t(alerted ? 'receipt.ringing' : 'receipt.nobody-awake'));

/** Change the code, how long it is kept, delete: each in its own fold, so that none is pressed by a slip. */
export function choices(context: PageContext, carried: CarriedFields, keep: Keep): Html {
  const { t, organisation } = context;
  // Where the organisation's own period is one of the choices, it stands there once.
  const shownChoices = keepChoices.filter((value) => value !== '90-days' || organisation.keepDays !== 90);
  return html`<section><h2>${t('conversation.yours')}</h2>
${codeChoice(context, carried)}
<details><summary>${t('keep.title')}</summary>
<form method="post" action="${linkTo(context, paths.keep)}" data-keep>${hidden(carried)}<fieldset><legend
class="label">${t('keep.when')}</legend><div>${shownChoices.map((value) =>
    tick({
      type: 'radio',
      name: 'keep',
      id: `keep-${value}`,
      value,
      label: t(`keep.${value}`, { days: organisation.keepDays }),
      checked: value === (shownChoices.includes(keep) ? keep : 'default'),
    }),
  )}</div></fieldset><p>${t('keep.file')}</p><button>${t('keep.save')}</button> <p role="status"
data-saved="${t('keep.saved')}" data-failed="${t('report.refused')}"></p></form></details>
<details><summary>${t('delete.title')}</summary><p>${t('delete.what')}</p><p>${t('delete.case-file')}</p>
<form method="post" action="${linkTo(context, paths.delete)}" data-delete>${hidden(carried)}<button
class="destroy">${t('delete.ask')}</button></form></details></section>`;
}

/** Another code, in its own fold. */
export const codeChoice = (context: PageContext, carried: CarriedFields): Html =>
  html`<details><summary>${context.t('code.title')}</summary><p>${context.t('code.why')}</p>
<form method="post" action="${linkTo(context, paths.code)}"
data-change>${hidden(carried)}<button>${context.t('code.change')}</button></form></details>`;

/** The same for the script, with slots; strings that it chooses among stand in data attributes. */
export function conversationTemplates(context: PageContext): Html {
  const { t } = context;
  return html`<template id="conversation"><h1 tabindex="-1">${t('conversation.title')}</h1>
<p class="note" role="status" data-done hidden></p><div data-check-in-place></div>
<p class="warn" role="status" data-alerted hidden>${alertedWords(context, true)}</p><p class="warn"
role="status" data-asleep hidden>${alertedWords(context, false)}</p>
<p data-next data-by="${t('receipt.by', { when: '#when' })}" data-unread="${t('conversation.waiting')}"
data-answer="${t('conversation.answer')}" data-keeps="${t('footer.keeps.conversation')}"></p>
<p class="warn" data-dropped hidden>${t('conversation.dropped')}</p>
<ol class="talk" data-messages data-you="${t('conversation.you')}" data-someone="${t('conversation.someone')}"
data-sent="${t('conversation.sent')}" data-opened="${t(
    'conversation.opened',
  )}" data-answered="${t('conversation.answered')}" data-false="${t('conversation.not-genuine')}"
data-unheard="${t('conversation.unheard')}" data-rekeyed="${t('conversation.rekeyed')}" data-file="${t(
    'conversation.file',
  )}" data-save="${t('conversation.save')}" data-risk="${t('conversation.save.risk')}"
data-yes="${t('conversation.save.yes')}" data-locked="${t('conversation.locked')}"
data-damaged="${t('conversation.damaged')}"></ol>
<p data-standing data-open="${t('conversation.stays')}" data-closed="${t('conversation.closed')}"
data-until="${t('conversation.closed.until', { day: '#day' })}"></p>
${writeForm(context, {}, {})}
${proofs(context)}
${checkInOffer(context, {}, null)}
<div class="flow" data-holdings></div>
${choices(context, {}, 'default')}</template>
<template id="newcode"><h1 tabindex="-1">${t('code.new')}</h1><p>${t('code.new.why')}</p><div
data-newcode></div>${copyButton(context)}
<p class="hint">${t('report.code.how')}</p><form
data-confirm>${tick({ name: 'kept', label: t('report.kept') })}
<p class="error" data-notkept hidden>${t('error.not-kept')}</p>
<div class="acts"><button class="act">${t('code.change')}</button> <button type="button"
data-cancel>${t('code.cancel')}</button></div>
<p role="status" data-progress data-changing="${t('code.changing')}" data-done="${t('code.changed')}"
data-failed="${t('code.failed')}" data-half="${t('deposit.code.half')}"></p></form></template>
<template id="delete"><h1 tabindex="-1">${t('delete.sure')}</h1>${deleteWords(context, false)}
<form data-confirm><div class="acts"><button class="destroy">${t('delete.yes')}</button> <button type="button"
class="act" data-cancel>${t('delete.no')}</button></div>
<p role="status" data-progress data-failed="${t('report.retry')}"></p></form></template>
<template id="deleted">${deletedWords(context)}</template>
${checkInTemplates(context)}<template id="holdings"><h1 tabindex="-1">${t('return.title')}</h1>
<p class="note" role="status" data-done hidden></p><div class="flow" data-holdings
data-keeps="${t('footer.keeps.conversation')}"></div>${codeChoice(context, {})}</template>
${holdingTemplates(context)}${clocks(context)}`;
}

/** Asked for, not shown at once: who looks over the shoulder need not see that there is a proof. */
const proofs = ({ t }: PageContext): Html => html`<details
data-proofs><summary>${t('proof.title')}</summary><p>${t('proof.what')}</p><p class="hint">${t(
  'proof.risk',
)}</p>
<ol data-held="${t('proof.held')}" data-waits="${t('proof.waits')}" data-missing="${t('proof.missing')}"
data-unknown="${t('proof.unknown')}" data-keep="${t('proof.keep')}"></ol>
<p><label for="promise">${t('proof.promise')}</label></p><input type="file" id="promise">
<p role="status" data-said data-held="${t('promise.held')}" data-waits="${t('promise.waits')}"
data-missing="${t('promise.missing')}" data-other="${t(
  'promise.other',
)}" data-unknown="${t('proof.unknown')}"></p></details>`;

/** What she reads before she deletes. The script shows the line of a check-in where one is planned. */
export const deleteWords = ({ t }: PageContext, hasCheckIn: boolean): Html =>
  html`<p class="warn" data-check-in-planned${hasCheckIn ? null : html` hidden`}>${t('check-in.deleting')}</p>
<p>${t('delete.what')}</p><p>${t('delete.hours')}</p><p>${t('delete.case-file')}</p>`;

/**
 * After deletion: what happens, and how to stop it. `number` is filled in by the script where it is empty.
 */
export const deletedWords = (context: PageContext, number = ''): Html => {
  const { t, organisation } = context;
  return html`<h1 tabindex="-1">${t('delete.done')}</h1><p>${t('delete.done.what')}</p>
<p>${t('delete.stop')} <b translate="no" data-number>${number}</b></p><p>${contact(organisation.contact)}</p>
<div class="acts"><a class="button act" href="${organisation.exitTo}" rel="noreferrer nofollow"
data-leave>${t('frame.leave')}</a></div>`;
};
