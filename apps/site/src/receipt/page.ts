// The receipt: what happens next and by when, how to come back, what to do when no answer comes. The code
// stands there once more, folded. The script that sends without leaving the page fetches the same markup as a
// template, with slots.
import type { Cleaning } from '@heed/domain/media';
import type { DeskProfile } from '@heed/domain/organisation';
import type { PageContext } from '../context.ts';
import { linkTo } from '../context.ts';
import { tickDrawing } from '../drawing.ts';
import { codeBlock } from '../field.ts';
import { calls, contact, layout } from '../frame/layout.ts';
import { type Html, html, when } from '../markup.ts';
import { clocks, languages, momentAt, openness } from '../service-hours/desk.ts';

export interface ReceiptData {
  readonly desk: string;
  /** 28 digits; null where the form was sent again: it was shown. */
  readonly code: string | null;
  /** By when an answer is promised, milliseconds since 1970; null where none is. */
  readonly replyBy: number | null;
  readonly noReply: boolean;
  /** Whether someone awake is rung for danger; null when it was not said. */
  readonly alerted: boolean | null;
  /** What became of each file that was sent. */
  readonly files?: readonly SentFile[];
}

export interface SentFile {
  /** The name on the person's device. */
  readonly name: string;
  readonly cleaned: Cleaning;
  /** The person chose to keep place, time and camera. */
  readonly isKept: boolean;
}

export function receiptPage(context: PageContext, data: ReceiptData): Html {
  const desk = context.organisation.desks.find(({ id }) => id === data.desk);
  return layout(context, {
    // The name of the form: a history that says 'Done' would tell that something was sent.
    title: 'title.report',
    keeps: 'address',
    sensitive: true,
    script: 'report',
    later: 'report-seal',
    // The receipt cannot be asked for again: it was the answer to a form.
    path: '/',
    main: receipt(context, data, desk),
  });
}

function receipt(context: PageContext, data: ReceiptData, desk: DeskProfile | undefined): Html {
  const { t } = context;
  const name = desk?.name ?? context.organisation.name;
  const code = data.code === null ? null : codeBlock(data.code);
  return html`${tickDrawing()}<h1
data-keeps-here="${t('footer.keeps.conversation')}">${t('receipt.title')}</h1>
${when(
  data.alerted !== null,
  () => html`<p
class="warn">${calls(t(data.alerted ? 'receipt.ringing' : 'receipt.nobody-awake'))}</p>`,
)}
<ol class="track">
<li><p>${t('receipt.stored')}</p></li>
<li><p>${t('receipt.read', { desk: name })} ${
    desk && html`${openness(context, desk)} ${languages(context, desk)}`
  }</p></li>
<li><p>${nextWord(context, data, desk)}</p></li>
</ol>
${sentFiles(context, data.files ?? [])}
${after(context, code, !data.noReply, !data.noReply && data.replyBy !== null)}`;
}

function sentFiles({ t }: PageContext, files: readonly SentFile[]): Html | null {
  const result = ({ cleaned, isKept }: SentFile) =>
    isKept
      ? 'file.kept'
      : cleaned === 'yes'
        ? 'file.clean'
        : cleaned === 'partly'
          ? 'file.partly'
          : 'file.agreed';
  return when(
    files.length > 0,
    () =>
      html`<ul class="flow">${files.map(
        (file) =>
          html`<li class="card" data-cleaned="${file.cleaned}"><bdi translate="no">${file.name}</bdi><p
class="hint">${t(result(file))}</p></li>`,
      )}</ul>`,
  );
}

/** By when an answer comes, or that none does. */
export function nextWord(
  context: PageContext,
  data: Pick<ReceiptData, 'replyBy' | 'noReply'>,
  desk: DeskProfile | undefined,
): string {
  const { t } = context;
  if (data.noReply) return t('receipt.no-reply');
  if (data.replyBy === null || desk === undefined) return t('receipt.no-promise');
  return t('receipt.by', { when: momentAt(context, data.replyBy, desk) });
}

/** `answer`: she wants one; `by`: there is a time after which none has come. */
function after(context: PageContext, code: Html | null, answer: boolean, by: boolean): Html {
  const { t } = context;
  return html`${when(answer, () => html`<p class="care" data-kept>${t('receipt.kept')}</p>`)}${
    code
      ? html`<details><summary>${t('receipt.code')}</summary>${code}</details>`
      : html`<p>${t('receipt.once')}</p>`
  }<h2>${t('receipt.back')}</h2>
<p>${t('receipt.back.how')} <a href="${linkTo(context, '/return')}">${t('home.code')}</a></p>
${when(by, () => html`<p data-late>${t('receipt.late')} ${contact(context.organisation.contact)}</p>`)}
<p>${calls(t('promise.cannot'))}</p>
<div class="acts"><a class="button act" href="${context.organisation.exitTo}" rel="noreferrer nofollow"
data-leave>${t('frame.leave')}</a></div>`;
}

/** Where the sending script asks for the template, in the language of the page. */
export const receiptPath = '/report/receipt';

/** A document that holds the receipt with slots, and the clocks of the desks. */
export function receiptTemplate(context: PageContext): Html {
  const { t } = context;
  return html`<!DOCTYPE html>
<template id="receipt">${tickDrawing()}<h1 tabindex="-1"
data-keeps-here="${t('footer.keeps.conversation')}">${t('receipt.title')}</h1>
<p class="warn" data-alerted>${calls(t('receipt.ringing'))}</p><p class="warn"
data-asleep>${calls(t('receipt.nobody-awake'))}</p>
<ol
class="track"><li><p>${t('receipt.stored')}</p></li><li><p>${t('receipt.read', {
    desk: '#desk',
  })} #reads</p></li>
<li><p data-by>${t('receipt.by', { when: '#when' })}</p><p data-noreply>${t('receipt.no-reply')}</p><p
data-nopromise>${t('receipt.no-promise')}</p></li></ol>
<details><summary>${t('promise.title')}</summary><p>${t('promise.what')}</p><button type="button"
class="plain" data-promise>${t('proof.keep')}</button></details>
${after(
  context,
  html`<p class="code" dir="ltr" translate="no"
data-code></p>`,
  true,
  true,
)}</template>${clocks(context)}`;
}
