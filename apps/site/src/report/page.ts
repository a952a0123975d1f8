import type { Door } from '@heed/domain/intake';
import { linkTo, type PageContext } from '../context.ts';
import { codeBlock, copyButton, errorAt, errorSummary, faultWords, hidden, tick } from '../field.ts';
import { type FormProblem, limits, paths, problems } from '../forms.ts';
import { calls, layout } from '../frame/layout.ts';
import { type Html, html, when } from '../markup.ts';
import { pictogram } from '../pictures/pictogram.ts';
import { dangerTile, numberTiles } from '../pictures/tiles.ts';
import { answerBy } from '../service-hours/desk.ts';
import { suggestedDesk, whySuggested } from '../service-hours/suggested.ts';
import { doorFoot, doorHead, isPaged } from '../start/door.ts';
import { attachmentPart } from './attachment.ts';
import { childNotice } from './child.ts';
import type { ReportData } from './data.ts';
import { exceptions, unsentDanger, urgentTick, whoComes, whoHears } from './desk.ts';
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
    main: html`${errorSummary(context, wrong, voice ? picturesOf(wrong) : null)}${unsentDanger(context, data)}
${head(context, data, quick)}
<p class="steps" data-steps data-text="${t('report.step', { n: '#n', of: '#of' })}"
data-last="${t('report.not-sent')}"
data-next="${t('report.next')}" data-back="${t('report.back')}" data-nothing-said="${t('error.nothing-said')}"
data-not-kept="${t('error.not-kept')}" hidden></p>
<form id="report" method="post" action="${linkTo(context, paths.report)}" enctype="multipart/form-data"
autocomplete="off" data-report${quick ? html` data-quick` : null}${
      data.isKept || wrong.includes('code-new') ? html` data-kept` : null
    } novalidate>
${hidden({
  ...{ form: data.form, door: data.door, country: data.country },
  ...(voice && { voice: 'yes' }),
  ...(data.bringsOffer && { brings: 'yes' }),
})}
${voice ? spokenParts(context, data) : writtenParts(context, data, quick)}
</form>
${when(isPaged(data.door) && !bringsNew(context, data), () => doorFoot(context, data))}`,
  });
}

function writtenParts(context: PageContext, data: ReportData, quick: boolean): Html {
  const { t } = context;
  return html`${wordsPart(context, data)}
${when(data.bringsOffer && context.speaks('patterns'), () => offerPart(context, data))}
${quick ? null : optional(t('report.under18'), childPart(context, data), data.under18 !== undefined)}
${quick ? null : optional(t('report.attachment'), attachmentPart(context, data), wantsFiles(data))}
${whoPart(context, data)}
${dangerPart(context, data)}
${codePart(context, data)}
${sendPart(context, data)}`;
}

/** That something is missing, and what: the sound, or that the code is kept; Send for all else. */
function picturesOf(wrong: readonly FormProblem[]): Html {
  const isSound = wrong.includes('nothing-said') || errorFor(wrong, 'attachment');
  const missing = isSound ? 'voice' : wrong.includes('not-kept') ? 'keep' : 'send';
  return html`${pictogram('danger')}${pictogram(missing)}`;
}

/** For somebody who does not read: recording, numbers to call beside it, the code and Send; then words. */
const spokenParts = (context: PageContext, data: ReportData): Html =>
  html`<ul class="tiles"><li><label for="attachment">${pictogram('voice')}<span>${context.t(
    'pictures.voice',
  )}</span></label></li>${dangerTile()}</ul>
<ul class="tiles short">${numberTiles(context, data)}</ul>
${attachmentPart(context, data)}
${pictogram('keep')}${codePart(context, data)}
${sendPart(context, data)}
${optional(context.t('report.text'), wordsPart(context, data), (data.text ?? '') !== '')}
${whoPart(context, data)}
${dangerPart(context, data)}`;

/** The page of a door begins with what it has to say; every other one with its title. */
function head(context: PageContext, data: ReportData, quick: boolean): Html {
  if (isPaged(data.door) && !bringsNew(context, data)) return doorHead(context, data);
  return html`<h1>${titleOf(context, data, quick)}</h1>`;
}

/** Somebody brings an offer: the page is about that. */
const bringsNew = (context: PageContext, { bringsOffer }: ReportData): boolean =>
  bringsOffer === true && context.speaks('patterns');

function titleOf(context: PageContext, data: ReportData, quick: boolean): string {
  const { door, bringsOffer, voice } = data;
  if (voice) return context.t('pictures.voice');
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

/** Doors at which place, time and names used online help: nobody is asked to be vague there. */
const asksForDetails = (door: Door): boolean => door === 'saw' || door === 'paid';

function wordsPart(context: PageContext, data: ReportData): Html {
  const { t } = context;
  const wrong = data.wrong ?? [];
  return html`<section data-step="1" class="flow${errorFor(wrong, 'text') ? ' wrong' : ''}">
${exceptions(context)}
<div><label for="text" class="ask">${t('report.text')}</label>
<div class="hint" id="text-hint">${t(`report.text.hint.${data.door}`)} ${
    asksForDetails(data.door) ? null : t('report.text.vague')
  }</div>
${errorAt(context, wrong, 'text')}
<textarea id="text" name="text" rows="7" dir="auto" maxlength="${limits.textLength}"
autocomplete="off"${invalid(data.wrong, 'text', 'text-hint')}>${'\n'}${data.text ?? ''}</textarea>
<p class="hint count" data-count="${t('report.count', { left: '#left' })}" aria-live="polite"></p></div>
</section>`;
}

function childPart(context: PageContext, data: ReportData): Html {
  const { t } = context;
  return html`<section data-step="2"><fieldset><legend>${t('report.under18')}</legend>
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
 * One desk stands chosen, with the reason beside it; the others are one press away. Which one is a rule:
 * chooseDesk of packages/domain/src/intake.
 */
function whoPart(context: PageContext, data: ReportData): Html {
  const { t, organisation } = context;
  const wrong = data.wrong ?? [];
  const suggested = suggestedDesk(context, data.door);
  const chosenId = data.desk ?? suggested?.desk.id;
  const desk = organisation.desks.find(({ id }) => id === chosenId);
  const choice = whoHears(context, chosenId, wrong);
  if (desk === undefined) return html`<section data-step="2">${choice}</section>`;
  const why = suggested?.desk === desk ? whySuggested(context, suggested) : null;
  return html`<section data-step="2" class="flow" data-who>
<details${errorFor(wrong, 'desk') ? html` open` : null}><summary>${t('report.desk.quick', {
    // Isolated: a name in Latin letters would be torn apart in Arabic.
    desk: `\u2068${desk.name}\u2069`,
  })}</summary>${choice}</details>
<p class="hint" data-why>${why} ${answerBy(context, desk)}</p>
</section>`;
}

function codePart(context: PageContext, data: ReportData): Html {
  const { t } = context;
  return html`<section data-step="3" class="flow${errorFor(data.wrong ?? [], 'kept') ? ' wrong' : ''}">
<noscript><p class="steps">${t('report.not-sent.here')}</p></noscript>
<h2>${t('report.code')}</h2>
<p>${t('report.code.why')} <strong>${t('report.code.lost')}</strong></p>
${hidden({ code: data.code })}${codeBlock(data.code)}
${copyButton(context)}
${when(!data.voice, () => html`<p class="hint">${t('report.code.how')}</p>`)}
</section>`;
}

/**
 * Whether she is in danger, who must not be told, whether she wrote before: above the code, so that Send
 * stands close to that.
 */
function dangerPart(context: PageContext, data: ReportData): Html {
  const { t } = context;
  return html`<section data-step="2" class="flow">
<div>${urgentTick(context, data.urgent)}
${tick({
  name: 'never',
  label: t('report.never'),
  // In sight while it is ticked, as 112 is at danger.
  hint: html`<p class="warn" data-both>${t('report.never.danger')}</p>`,
  checked: data.neverAuthorities ?? false,
})}
${tick({
  name: 'wrotebefore',
  label: t('report.wrotebefore'),
  checked: data.wroteBefore ?? false,
})}</div>
<p class="hint">${calls(t('promise.cannot'))}</p>
</section>`;
}

/**
 * Send says what she says with it: that she has kept the code, or that she needs no answer. Neither is said
 * for her.
 */
function sendPart(context: PageContext, data: ReportData): Html {
  const { t } = context;
  const wrong = data.wrong ?? [];
  return html`<section data-step="3" class="flow">
<p class="hint" data-path data-sealed="${t('report.path.sealed')}"
data-failed="${t('report.path.failed')}">${t('report.path.served')}</p>
${errorAt(context, wrong, 'form')}${errorAt(context, wrong, 'kept')}
<div class="acts" id="kept"><button class="act" id="send"
name="kept" value="yes">${when(data.voice, () => pictogram('send'))}${t('report.send')} <small>${t(
    'report.kept',
  )}</small></button>
<button name="noreply" value="yes" id="noreply">${t('report.send')} <small>${t(
    'report.noreply',
  )}</small></button></div>
${whoComes(context)}
<p role="status" data-progress data-sealing="${t('report.sealing')}"
data-sending="${t('report.sending', { percent: '#percent' })}"${faultWords(context)}
data-away="${t('error.attachment-away')}"></p>
</section>`;
}
