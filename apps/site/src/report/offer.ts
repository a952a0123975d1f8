// The offer that somebody brings, and whether it may be compared with those of others. Nothing is chosen
// beforehand, and no answer is compulsory.
import { comparisons } from '@heed/domain/intake';
import type { PageContext } from '../context.ts';
import { tick } from '../field.ts';
import { limits } from '../forms.ts';
import { type Html, html, when } from '../markup.ts';
import type { ReportData } from './data.ts';

/** A step of the report: the text of the offer and the question. */
export const offerPart = (context: PageContext, { offer, compare }: ReportData): Html =>
  html`<section data-step="1" class="flow"><div><label for="offer" class="ask">${context.t(
    'patterns.ask.offer',
  )}</label><textarea id="offer" name="offer" rows="6" dir="auto" maxlength="${limits.textLength / 2}"
autocomplete="off" spellcheck="false">${'\n'}${offer ?? ''}</textarea></div>
${when(context.comparesOffers, () => compareChoice(context, compare))}</section>`;

/** The question with its two answers. */
export function compareChoice(context: PageContext, compare: ReportData['compare']): Html {
  const { t, organisation } = context;
  return html`<fieldset data-compare><legend>${t('patterns.ask')}</legend><p class="hint">${t(
    'patterns.ask.why',
    { organisation: organisation.name },
  )}</p><div>${comparisons.map((value) =>
    tick({
      type: 'radio',
      name: 'compare',
      id: `compare-${value}`,
      value,
      label: t(`patterns.ask.${value}`),
      checked: compare === value,
    }),
  )}</div><p class="hint">${t('patterns.ask.free')}</p></fieldset>`;
}
