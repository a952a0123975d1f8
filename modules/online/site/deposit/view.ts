// What stands on `/return` of deposits: each with its versions and what can be done with it. One markup
// for the page without script and, as templates, for the script that opens everything in the browser.

import type { ComparisonAnswer } from '@heed/domain/intake';
import { linkTo, type PageContext } from '@heed/site/context';
import { codeBlock, copyButton, errorAt, hidden, tick } from '@heed/site/field';
import { type FormProblem, paths } from '@heed/site/forms';
import { type Html, html, when } from '@heed/site/markup';
import { day, oneStop } from '@heed/site/moment';
import type { AttachmentData } from '@heed/site/report/attachment';
import { compareChoice } from '@heed/site/report/offer';
import { answerLine, languages } from '@heed/site/service-hours/desk';
import { depositKinds } from '../../rules/deposit.ts';
import type { Deposit, DepositVersion, ReadVault } from './open.ts';
import { progress, versionFields } from './page.ts';

/** State of an entry in the log, as the page says it. */
export type LogState = 'held' | 'waits' | 'missing';

/** What the page shows of a vault. */
export interface VaultData {
  readonly vault: ReadVault;
  /** 'YYYY-MM-DD'; null where nothing is kept. */
  readonly eraseOn: string | null;
  /** By leaf, 64 hex digits. */
  readonly logStates: ReadonlyMap<string, LogState>;
  /** By group: to which desk it was handed with all its versions, and on which day. */
  readonly handed: ReadonlyMap<string, readonly { readonly desk: string; readonly day: string }[]>;
}

/** The section of a page that was opened with a code; nothing where nothing is kept. */
export function vaultSection(
  context: PageContext,
  carried: Readonly<Record<string, string>>,
  data: VaultData,
): Html | null {
  const { t } = context;
  const { deposits, notGenuine } = data.vault;
  return when(
    deposits.length + notGenuine > 0,
    () => html`<section class="flow"><h2>${t('deposit.yours')}</h2>
${when(
  data.eraseOn,
  () => html`<p class="hint">${oneStop(t('deposit.until', { day: day(context, data.eraseOn ?? '') }))}</p>`,
)}
${when(notGenuine > 0, () => html`<p class="warn">${t('deposit.not-genuine')}</p>`)}
${deposits.map((deposit) => card(context, carried, deposit, data))}
${another(context)}</section>`,
  );
}

const another = (context: PageContext): Html =>
  html`<p><a href="${linkTo(context, paths.deposit)}">${context.t('deposit.done.another')}</a></p>`;

function card(
  context: PageContext,
  carried: Readonly<Record<string, string>>,
  deposit: Deposit,
  data: VaultData,
): Html {
  const { t } = context;
  const handed = data.handed.get(deposit.group) ?? [];
  const deskName = (id: string) => context.organisation.desks.find((desk) => desk.id === id)?.name ?? '';
  return html`<article class="card flow" data-card="${deposit.group}"><h3>${t(
    `deposit.kind.${deposit.kind}`,
  )}</h3>${when(deposit.isCut, () => html`<p class="warn">${t('deposit.cut')}</p>`)}
<ol class="talk">${deposit.versions.map((version, n) =>
    versionItem(context, carried, version, n + 1, data.logStates.get(version.leaf)),
  )}</ol>
${handed.map(
  ({ desk, day: on }) =>
    html`<p class="hint">${oneStop(
      t('deposit.hand.before', { desk: deskName(desk), day: day(context, on) }),
    )}</p>`,
)}
${actions(context, { ...carried, group: deposit.group })}</article>`;
}

function versionItem(
  context: PageContext,
  carried: Readonly<Record<string, string>>,
  { day: on, message }: DepositVersion,
  n: number,
  state: LogState | undefined,
): Html {
  const { t } = context;
  return html`<li class="mine"><p class="hint"><b>${t('deposit.version', {
    n,
    day: day(context, on),
  })}</b>${when(state, () => html`, ${t(`proof.${state ?? 'waits'}`)}`)}</p>
${when(message.text, () => html`<p class="text" dir="auto" translate="no">${message.text}</p>`)}
${when(
  message.attachments.length > 0,
  () =>
    html`<ul>${message.attachments.map(
      ({ id, name }) => html`<li><form method="post" action="${linkTo(context, paths.vault)}">${hidden({
        ...carried,
        id,
      })}<button class="plain" name="step" value="file">${t('conversation.save')} <bdi
translate="no">${name}</bdi></button> <span class="hint">${t('conversation.save.risk')}</span></form></li>`,
    )}</ul>`,
)}</li>`;
}

/** What can be done with one deposit. The script listens to the buttons by their value. */
function actions(context: PageContext, carried: Readonly<Record<string, string>>): Html {
  const { t } = context;
  return html`<form method="post" action="${linkTo(context, paths.vault)}">${hidden(carried)}<div
class="acts"><button name="step" value="version">${t('deposit.more')}</button> <button name="step"
value="hand-over">${t('deposit.hand')}</button> <button name="step"
value="package">${t('deposit.file')}</button> <button class="destroy" name="step"
value="delete">${t('deposit.delete')}</button></div></form>`;
}

/** Templates for the script that opens everything in the browser. */
export function depositTemplates(context: PageContext): Html {
  const { t } = context;
  const kinds = depositKinds.map((kind) => html` data-${kind}="${t(`deposit.kind.${kind}`)}"`);
  return html`<template id="deposits"><section class="flow"><h2>${t('deposit.yours')}</h2>
<p class="hint" data-until="${t('deposit.until', { day: '#day' })}" hidden></p>
<p class="warn" data-not-genuine hidden>${t('deposit.not-genuine')}</p>
<div class="flow" data-deposits${kinds} data-version="${t('deposit.version', { n: '#n', day: '#day' })}"
data-held="${t('proof.held')}" data-waits="${t('proof.waits')}" data-missing="${t('proof.missing')}"
data-unknown="${t('proof.unknown')}" data-file="${t('conversation.file')}"
data-save="${t('conversation.save')}" data-risk="${t('conversation.save.risk')}"
data-yes="${t('conversation.save.yes')}" data-damaged="${t('conversation.damaged')}"
data-before="${t('deposit.hand.before', { desk: '#desk', day: '#day' })}"
data-what="${t('deposit.file.what')}" data-incomplete="${t('deposit.file.waits')}"
data-gone="${t('deposit.gone')}" data-deleted="${t('deposit.deleted')}"
data-stored="${t('deposit.done.what')}"
data-message="${t('deposit.message', { kind: '#kind' })}"
data-message-version="${t('deposit.message.version', { n: '#n', day: '#day', hash: '#hash' })}"
data-message-proof="${t('deposit.message.proof', { name: '#name' })}"
data-message-files="${t('deposit.message.files')}" data-cover="${t('deposit.cover')}"
data-cover-version="${t('deposit.cover.version', { n: '#n', day: '#day' })}"
data-cover-place="${t('deposit.cover.place', { index: '#index', origin: '#origin' })}"
data-cover-no-place="${t('deposit.cover.no-place')}" data-cover-order="${t('deposit.cover.order')}"
data-cover-check="${t('deposit.cover.check', { key: '#key' })}"
data-cover-limits="${t('deposit.cover.limits')}"></div>${another(context)}</section></template>
<template id="deposit-card"><article class="card flow"><h3>${t('deposit.yours')}</h3><p class="warn" data-cut
hidden>${t('deposit.cut')}</p><ol class="talk"></ol><div data-handed></div>${actions(context, {})}<p
role="status" data-said></p></article></template>
<template id="step-version"><h1 tabindex="-1">${t('deposit.more')}</h1><p>${t('deposit.more.what')}</p>
${versionForm(context, {}, {})}</template>
<template id="step-hand-over"><h1 tabindex="-1">${t('deposit.hand')}</h1><p>${t('deposit.hand.what')}</p>
${handOverForm(context, {}, {})}</template>
<template id="step-remove"><h1 tabindex="-1">${t('deposit.delete')}</h1><p>${t('deposit.delete.what')}</p>
<form data-confirm><div class="acts"><button class="destroy">${t('deposit.delete')}</button> <button
type="button" class="act" data-cancel>${t('delete.no')}</button></div><p role="status" data-progress
data-failed="${t('report.retry')}"></p></form></template>`;
}

export function versionForm(
  context: PageContext,
  carried: Readonly<Record<string, string>>,
  data: AttachmentData & { readonly text?: string },
): Html {
  const { t } = context;
  return html`<form method="post" action="${linkTo(context, paths.version)}" enctype="multipart/form-data"
autocomplete="off" data-version-form novalidate>${hidden(carried)}${versionFields(context, data)}
${errorAt(context, data.wrong ?? [], 'form')}<div class="acts"><button class="act"
id="send">${t('deposit.keep')}</button> <button type="button" data-cancel hidden>${t(
    'delete.no',
  )}</button></div>${progress(context)}</form>`;
}

export interface HandOverData {
  /** Id of the desk that she chose. */
  readonly desk?: string | undefined;
  /** 28 digits: for a desk that is not the one of her conversation. */
  readonly newCode?: string | undefined;
  readonly isKept?: boolean;
  /** Whether it is an offer or a contract: others are not compared. */
  readonly isComparable?: boolean;
  readonly compare?: ComparisonAnswer | undefined;
  readonly wrong?: readonly FormProblem[];
}

export function handOverForm(
  context: PageContext,
  carried: Readonly<Record<string, string>>,
  data: HandOverData,
): Html {
  const { t } = context;
  const wrong = data.wrong ?? [];
  const isBad = wrong.some((problem) => problem === 'no-desk' || problem === 'desk-closed');
  const block =
    data.newCode === undefined
      ? html`<p class="code" dir="ltr" translate="no" data-code></p>`
      : codeBlock(data.newCode);
  return html`<form method="post" action="${linkTo(context, paths.handOver)}" autocomplete="off"
data-hand-over data-no-desk="${t('error.no-desk')}" data-not-kept="${t('error.not-kept')}"
novalidate>${hidden({ ...carried, ...(data.newCode !== undefined && { newcode: data.newCode }) })}
<fieldset id="desk"${isBad ? html` class="wrong" aria-describedby="desk-error"` : null}><legend>${t(
    'report.desk',
  )}</legend>${errorAt(context, wrong, 'desk')}<ul class="choices">${context.organisation.desks.map(
    (desk) =>
      html`<li>${tick({
        type: 'radio',
        name: 'desk',
        id: `desk-${desk.id}`,
        value: desk.id,
        checked: desk.id === data.desk,
        label: html`<span translate="no">${desk.name}</span>`,
        hint: html`<p>${answerLine(context, desk)}</p><p>${languages(context, desk)}</p>`,
      })}</li>`,
  )}</ul></fieldset>
<div class="flow" data-new-code${data.newCode === undefined ? html` hidden` : null}><p
class="care">${t('deposit.hand.other')}</p>${block}${copyButton(context)}<p class="hint"
id="kept-how">${t('report.code.how')}</p>${errorAt(context, wrong, 'kept')}${tick({
    name: 'kept',
    label: t('report.kept'),
    checked: data.isKept ?? false,
    describedBy: 'kept-how',
  })}</div>${errorAt(context, wrong, 'form')}
${when(data.isComparable !== false && context.comparesOffers && context.speaks('patterns'), () =>
  compareChoice(context, data.compare),
)}
<p class="error" data-wrong role="alert" hidden></p>
<div class="acts"><button class="act" id="send">${t('deposit.hand.send')}</button> <button type="button"
data-cancel hidden>${t('delete.no')}</button></div>${progress(context)}<p data-outcome="${t(
    'deposit.hand.done',
    { desk: '#desk' },
  )}" hidden></p></form>`;
}
