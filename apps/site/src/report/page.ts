import { doorRules } from '@heed/domain/intake';
import { linkTo, type PageContext } from '../context.ts';
import { codeBlock, copyButton, errorAt, errorSummary, hidden, tick } from '../field.ts';
import { type FormProblem, limits, paths, problems } from '../forms.ts';
import { calls, layout } from '../layout.ts';
import { type Html, html, when } from '../markup.ts';
import { pictogram } from '../pictures/pictogram.ts';
import { earliestAnswering } from '../service-hours/desk.ts';
import { attachmentPart } from './attachment.ts';
import { childNotice } from './child.ts';
import type { ReportData } from './data.ts';
import { dutyList, exceptions, urgentTick, whoHears } from './desk.ts';
import { offerPart } from './offer.ts';

export function reportPage(context: PageContext, data: ReportData): Html {
  const { t } = context;
  const wrong = data.wrong ?? [];
  const voice = data.voice === true;
  const quick = data.door === 'sentence' || voice;
  return layout(context, {
    title: wrong.length > 0 ? 'title.report.wrong' : 'title.report',
    keeps: 'report',
    sensitive: true,
    ...(voice && { style: 'content' as const }),
    script: 'report',
    later: 'report-seal',
    files: true,
    form: 'report',
    main: html`${errorSummary(context, wrong)}
<h1>${titleOf(context, data, quick)}</h1>
<p class="steps" data-steps data-text="${t('report.step', { n: '#n', of: '#of' })}"
data-next="${t('report.next')}" data-back="${t('report.back')}" data-nothing-said="${t('error.nothing-said')}"
data-no-desk="${t('error.no-desk')}" data-not-kept="${t('error.not-kept')}" hidden></p>
<form id="report" method="post" action="${linkTo(context, paths.report)}" enctype="multipart/form-data"
autocomplete="off" data-report${quick ? html` data-quick` : null} novalidate>
${hidden({
  ...{ form: data.form, door: data.door, country: data.country },
  ...(voice && { voice: 'yes' }),
  ...(data.bringsOffer && { brings: 'yes' }),
})}
${
  voice
    ? html`${pictogram('voice')}${attachmentPart(context, data)}${optional(
        t('report.text'),
        wordsPart(context, data),
        (data.text ?? '') !== '',
      )}`
    : wordsPart(context, data)
}
${when(data.bringsOffer && context.speaks('patterns'), () => offerPart(context, data))}
${quick ? null : optional(t('report.under18'), childPart(context, data), data.under18 !== undefined)}
${quick ? null : optional(t('report.attachment'), attachmentPart(context, data), wantsFiles(data))}
${whoPart(context, data, quick)}
${voice ? pictogram('keep') : null}${codePart(context, data)}
${sendPart(context, data)}
</form>`,
  });
}

function titleOf(context: PageContext, { door, bringsOffer }: ReportData, quick: boolean): string {
  if (bringsOffer && context.speaks('patterns')) return context.t('patterns.ask.title');
  return context.t(door === 'talk' ? 'report.talk' : quick ? 'report.sentence' : 'report.title');
}

/**
 * Folded away on the page as served, so that the words and Send stand close; a step of its own where the
 * script makes steps.
 */
function optional(summary: string, part: Html, open: boolean): Html {
  return html`<details
class="optional"${open ? html` open` : null}><summary>${summary}</summary>${part}</details>`;
}

const wantsFiles = ({ attached, metadata, wrong }: ReportData): boolean =>
  attached !== undefined || metadata === true || errorFor(wrong ?? [], 'attachment');

const invalid = (wrong: readonly FormProblem[] | undefined, field: string, described: string): Html => {
  const bad = errorFor(wrong ?? [], field);
  return html` aria-describedby="${bad ? `${field}-error ` : ''}${described}"${
    bad ? html` aria-invalid="true"` : null
  }`;
};

const errorFor = (wrong: readonly FormProblem[], field: string): boolean =>
  wrong.some((problem) => problems[problem] === field);

function wordsPart(context: PageContext, data: ReportData): Html {
  const { t } = context;
  const wrong = data.wrong ?? [];
  return html`<section data-step class="flow${errorFor(wrong, 'text') ? ' wrong' : ''}">
<p class="note quiet" data-path data-sealed="${t('report.path.sealed')}"
data-failed="${t('report.path.failed')}">${t('report.path.served')}</p>
${exceptions(context)}
<div><label for="text" class="ask">${t('report.text')}</label>
<div class="hint" id="text-hint">${t(`report.text.hint.${data.door}`)} ${t('report.text.vague')}</div>
${errorAt(context, wrong, 'text')}
<textarea id="text" name="text" rows="7" dir="auto" maxlength="${limits.textLength}"
autocomplete="off"${invalid(data.wrong, 'text', 'text-hint')}>${'\n'}${data.text ?? ''}</textarea>
<p class="hint count" data-count="${t('report.count', { left: '#left' })}" aria-live="polite"></p></div>
</section>`;
}

function childPart(context: PageContext, data: ReportData): Html {
  const { t } = context;
  return html`<section data-step><fieldset><legend>${t('report.under18')}</legend>
<div>${(['yes', 'no', 'unknown'] as const).map((value) =>
    tick({
      type: 'radio',
      name: 'under18',
      id: `under18-${value}`,
      value,
      label: t(`report.under18.${value}`),
      checked: data.under18 === value,
    }),
  )}</div></fieldset>
${childNotice(context, data)}</section>`;
}

/**
 * She chooses who hears. One desk alone needs no choice, and who wants to write one sentence is offered the
 * desk that answers soonest, by name.
 */
function whoPart(context: PageContext, data: ReportData, quick: boolean): Html {
  const { desks } = context.organisation;
  const offered = desks.length === 1 ? desks[0]?.id : quick ? earliestAnswering(context)?.id : undefined;
  const chosenDesk = data.desk ?? offered;
  const part = html`<section data-step>${whoHears(context, chosenDesk, data.wrong ?? [])}</section>`;
  const desk = desks.find(({ id }) => id === chosenDesk);
  if (desk === undefined) return part;
  const summary = context.t('report.desk.quick', { desk: desk.name });
  return optional(summary, part, errorFor(data.wrong ?? [], 'desk'));
}

function codePart(context: PageContext, data: ReportData): Html {
  const { t } = context;
  const wrong = data.wrong ?? [];
  return html`<section data-step class="flow${errorFor(wrong, 'kept') ? ' wrong' : ''}">
<h2>${t('report.code')}</h2>
<p>${t('report.code.why')} <strong>${t('report.code.lost')}</strong></p>
${hidden({ code: data.code })}${codeBlock(data.code)}
${copyButton(context)}
<p class="hint" id="kept-how">${t('report.code.how')}</p>
${errorAt(context, wrong, 'kept')}
<div>${tick({
    name: 'kept',
    label: t('report.kept'),
    checked: data.isKept ?? false,
    describedBy: 'kept-how',
  })}
${tick({
  name: 'noreply',
  label: t('report.noreply'),
  hint: t('report.noreply.hint'),
  checked: data.noReply ?? false,
})}</div>
</section>`;
}

function sendPart(context: PageContext, data: ReportData): Html {
  const { t } = context;
  return html`<section data-step class="flow">
<h2>${t('report.send.title')}</h2>
<div>${urgentTick(context, data.urgent)}
${tick({
  name: 'wrotebefore',
  label: t('report.wrotebefore'),
  hint: t('report.wrotebefore.hint'),
  checked: data.wroteBefore ?? false,
})}</div>
${when(doorRules[data.door].warnsOfProsecution, () => html`<p class="care">${t('law.no-protection')}</p>`)}
<p>${t('report.default')}</p>${dutyList(context)}<p>${calls(t('promise.cannot'))}</p>
${errorAt(context, data.wrong ?? [], 'form')}
${when(data.voice, () => pictogram('send'))}<div class="acts"><button class="act"
id="send">${t('report.send')}</button></div>
<p role="status" data-progress data-sealing="${t('report.sealing')}"
data-sending="${t('report.sending', { percent: '#percent' })}" data-retry="${t('report.retry')}"
data-refused="${t('report.refused')}"></p>
</section>`;
}
