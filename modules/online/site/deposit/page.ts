// `/deposit`: an offer, a contract, a ticket, a note, sealed to the code of who keeps it. The page works
// alone; the script seals before anything leaves. What it promises, and what it cannot:
// docs/decisions/deposit.md.

import { linkTo, type PageContext } from '@heed/site/context';
import { path as drawing } from '@heed/site/drawing';
import {
  codeBlock,
  codeField,
  copyButton,
  errorAt,
  errorSummary,
  faultWords,
  hidden,
  tick,
} from '@heed/site/field';
import { type FormProblem, limits, paths, problems } from '@heed/site/forms';
import { calls, layout } from '@heed/site/frame/layout';
import { type Html, html, when } from '@heed/site/markup';
import { day, oneStop } from '@heed/site/moment';
import { type AttachmentData, attachmentPart } from '@heed/site/report/attachment';
import { type DepositKind, depositKinds } from '../../rules/deposit.ts';

export interface DepositData extends AttachmentData {
  /** Opaque token of this form: the same deposit sent twice is stored once. */
  readonly form: string;
  /** 28 digits, made by the server for the path without script. */
  readonly code: string;
  /** The code that she has already, as typed. */
  readonly ownCode?: string;
  readonly kind?: DepositKind | undefined;
  readonly text?: string;
  readonly isKept?: boolean;
}

export function depositPage(context: PageContext, data: DepositData): Html {
  const { t } = context;
  const wrong = data.wrong ?? [];
  return layout(context, {
    title: wrong.length > 0 ? 'title.deposit.wrong' : 'title.deposit',
    keeps: 'report',
    sensitive: true,
    script: 'deposit',
    later: 'deposit-seal',
    files: true,
    form: 'deposit',
    main: html`${errorSummary(context, wrong)}
${drawing()}<h1>${t('deposit.title')}</h1><p>${t('deposit.lead')}</p><p>${t('deposit.how')}</p>
<p>${calls(t('deposit.nobody'))}</p>
<p class="note quiet" data-path data-sealed="${t('deposit.path.sealed')}"
data-failed="${t('deposit.path.failed')}">${t('deposit.path.served')}</p>
<form id="deposit" method="post" action="${linkTo(context, paths.deposit)}" enctype="multipart/form-data"
autocomplete="off" data-deposit data-nothing-said="${t('error.nothing-said')}"
data-no-kind="${t('error.no-kind')}" data-not-kept="${t('error.not-kept')}"
data-code-length="${t('error.code-length')}" data-code-check="${t('error.code-check')}"
data-code-unknown="${t('error.code-unknown')}" novalidate>
${hidden({ form: data.form })}
${kindPart(context, data)}
${versionFields(context, data)}
${codePart(context, data)}
${errorAt(context, wrong, 'form')}
<div class="acts"><button class="act" id="send">${t('deposit.keep')}</button></div>
${progress(context, waitWords(context))}
</form>`,
  });
}

/** What the form says where there is no network and the site is on this device. */
const waitWords = ({ t }: PageContext): Html =>
  html` data-ask="${t('deposit.wait.ask')}" data-yes="${t('deposit.wait.yes')}"
data-kept="${t('deposit.wait.done')}"`;

/** What a sending says while it goes on, for the script. */
export const progress = (context: PageContext, more: Html | null = null): Html => {
  const { t } = context;
  return html`<p role="status" data-progress${more}
data-sealing="${t('report.sealing')}" data-sending="${t('report.sending', { percent: '#percent' })}"
data-nothing="${t('error.nothing-said')}" data-many="${t('error.vault-full')}"
data-away="${t('error.attachment-away')}"${faultWords(context)}></p>`;
};

const hasFault = (wrong: readonly FormProblem[], field: string): boolean =>
  wrong.some((problem) => problems[problem] === field);

function kindPart(context: PageContext, { kind, wrong = [] }: DepositData): Html {
  const { t } = context;
  return html`<fieldset id="kind"${
    hasFault(wrong, 'kind') ? html` class="wrong" aria-describedby="kind-error"` : null
  }><legend>${t('deposit.kind')}</legend>${errorAt(context, wrong, 'kind')}<div>${depositKinds.map((value) =>
    tick({
      type: 'radio',
      name: 'kind',
      id: `kind-${value}`,
      value,
      label: t(`deposit.kind.${value}`),
      checked: value === kind,
    }),
  )}</div></fieldset>`;
}

/** Words and files: the same for the first version and for those after it. */
export function versionFields(context: PageContext, data: AttachmentData & { readonly text?: string }): Html {
  const { t } = context;
  const wrong = data.wrong ?? [];
  const bad = hasFault(wrong, 'text');
  return html`<section class="flow${bad ? ' wrong' : ''}"><div><label for="text"
class="ask">${t('deposit.text')}</label><div class="hint" id="text-hint">${t('deposit.text.hint')}</div>
${errorAt(context, wrong, 'text')}
<textarea id="text" name="text" rows="7" dir="auto" maxlength="${limits.textLength}" autocomplete="off"
aria-describedby="${bad ? 'text-error ' : ''}text-hint"${
    bad ? html` aria-invalid="true"` : null
  }>${'\n'}${data.text ?? ''}</textarea></div></section>
<p class="hint">${t('child.no-pictures')}</p>
${attachmentPart(context, data)}`;
}

function codePart(context: PageContext, data: DepositData): Html {
  const { t } = context;
  const wrong = data.wrong ?? [];
  const bad = hasFault(wrong, 'code');
  return html`<section class="flow${hasFault(wrong, 'kept') ? ' wrong' : ''}"><h2>${t('report.code')}</h2>
<div data-new><p>${t('deposit.code.why')} <strong>${t('report.code.lost')}</strong></p>
${hidden({ code: data.code })}${codeBlock(data.code)}${copyButton(context)}
<p class="hint" id="kept-how">${t('report.code.how')}</p>${errorAt(context, wrong, 'kept')}
${tick({
  name: 'kept',
  label: t('report.kept'),
  checked: data.isKept ?? false,
  describedBy: 'kept-how',
})}</div>
<details class="optional"${(data.ownCode ?? '') !== '' ? html` open` : null}><summary>${t(
    'deposit.own',
  )}</summary><div${bad ? html` class="wrong"` : null}><label for="code">${t('return.code')}</label>
<div class="hint" id="code-hint">${t('deposit.own.hint')}</div>${errorAt(context, wrong, 'code')}
${codeField('owncode', data.ownCode ?? '', bad)}</div></details></section>`;
}

export interface KeptData {
  /** 28 digits of a new code; null where she used one that she had. */
  readonly code: string | null;
  /** 'YYYY-MM-DD' on which it is erased. */
  readonly eraseOn: string;
}

/** What stands there after the first version was kept, by the path without script. */
export function keptPage(context: PageContext, { code, eraseOn }: KeptData): Html {
  return layout(context, {
    title: 'title.receipt',
    keeps: 'report',
    sensitive: true,
    // The receipt cannot be asked for again: it was the answer to a form.
    path: '/',
    main: keptReceipt(context, day(context, eraseOn), code === null ? null : codeBlock(code)),
  });
}

/** The same for the script, with slots. */
export function keptTemplate(context: PageContext): Html {
  const { t } = context;
  const code = html`<p class="code" dir="ltr" translate="no" data-code></p>`;
  return html`<!DOCTYPE html>
<template id="receipt">${keptReceipt(context, '#day', code)}<details><summary>${t(
    'promise.title',
  )}</summary><p>${t('promise.what')}</p><button type="button" class="plain"
data-promise>${t('proof.keep')}</button></details></template>`;
}

function keptReceipt(context: PageContext, until: string, code: Html | null): Html {
  const { t } = context;
  return html`${drawing()}<h1 tabindex="-1">${t('deposit.done')}</h1>
<ol class="track"><li><p>${t('deposit.done.what')}</p></li><li><p>${t('deposit.done.log')}</p></li>
<li><p>${oneStop(t('deposit.done.until', { day: until }))}</p></li></ol>
${
  code === null
    ? html`<p>${t('deposit.done.own')}</p>`
    : html`<div data-kept><p class="care">${t('receipt.kept')}</p><details><summary>${t(
        'receipt.code',
      )}</summary>${code}</details></div>`
}${when(code !== null, () => html`<p data-own hidden>${t('deposit.done.own')}</p>`)}
<h2>${t('receipt.back')}</h2><p>${t('receipt.back.how')} <a href="${linkTo(context, '/return')}">${t(
    'home.code',
  )}</a></p><p><a href="${linkTo(context, paths.deposit)}">${t('deposit.done.another')}</a></p>
<div class="acts"><a class="button act" href="${context.organisation.exitTo}" rel="noreferrer nofollow"
data-leave>${t('frame.leave')}</a></div>`;
}
