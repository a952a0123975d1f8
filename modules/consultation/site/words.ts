// What several parts of the page of a consultation say: faults at their fields, fields for numbers of 28
// digits, days, groups, and what became of proposals.
import type { MessageKey } from '@heed/content/messages/words';
import type { PageContext } from '@heed/site/context';
import { type Html, html, when } from '@heed/site/markup';
import { day as dayName } from '@heed/site/moment';
import { STATEMENT_CHARACTERS } from '../rules/index.ts';
import type { ConsultationFault, ConsultationSummary, ProposalState } from './data.ts';

/** How each fault is said. */
const faultKeys = {
  'card-empty': 'consultation.wrong.card-empty',
  'card-length': 'consultation.wrong.card-length',
  'card-check': 'consultation.wrong.card-check',
  'card-unknown': 'consultation.wrong.card-unknown',
  'card-used': 'consultation.wrong.card-used',
  'card-void': 'consultation.wrong.card-void',
  'own-empty': 'error.code-empty',
  'own-length': 'error.code-length',
  'own-check': 'error.code-check',
  'own-unknown': 'consultation.wrong.own-unknown',
  'not-kept': 'consultation.wrong.not-kept',
  'no-moment': 'consultation.wrong.no-moment',
  'no-votes': 'consultation.wrong.no-votes',
  'no-rating': 'consultation.wrong.no-rating',
  'say-long': 'consultation.wrong.say-long',
  'say-letters': 'consultation.wrong.say-letters',
  'say-identifies': 'consultation.wrong.say-identifies',
  'say-many': 'refusal.proposals-too-many',
  'ballot-version': 'refusal.ballot-version',
  'ballot-full': 'refusal.ballot-full',
  expired: 'error.expired',
  busy: 'error.busy',
  full: 'consultation.wrong.full',
  closed: 'consultation.closed',
  foreign: 'error.foreign',
  'no-key': 'refusal.consultation-without-key',
} as const satisfies Record<ConsultationFault, MessageKey>;

/** What is wrong, in a sentence. */
export const faultIn = ({ t }: PageContext, fault: ConsultationFault): string =>
  t(faultKeys[fault], { count: STATEMENT_CHARACTERS });

/** The first of `faults` that is wrong, to stand above its field. */
export function faultAt(
  context: PageContext,
  wrong: readonly ConsultationFault[],
  faults: readonly ConsultationFault[],
  field: string,
): Html | null {
  const fault = faults.find((one) => wrong.includes(one));
  return fault === undefined
    ? null
    : html`<p class="error" id="${field}-error" role="alert">${faultIn(context, fault)}</p>`;
}

const fieldFaults = {
  card: ['card-empty', 'card-length', 'card-check', 'card-unknown', 'card-used', 'card-void'],
  own: ['own-empty', 'own-length', 'own-check', 'own-unknown'],
} as const satisfies Record<string, readonly ConsultationFault[]>;

/** A field for a number of 28 digits, with what is wrong with it; the script finds the sentences there. */
export function numberField(
  context: PageContext,
  { name, value, wrong }: { name: 'card' | 'own'; value: string; wrong: readonly ConsultationFault[] },
): Html {
  const { t } = context;
  const faults = fieldFaults[name];
  const fault = faultAt(context, wrong, faults, name);
  return html`<div data-field="${name}">${
    fault ??
    html`<p class="error" id="${name}-error" role="alert"${faults.map(
      (one) => html` data-${one}="${faultIn(context, one)}"`,
    )} hidden></p>`
  }<label for="${name}" class="ask">${t(`consultation.${name}`)}</label>
<p class="hint" id="${name}-hint">${t(
    name === 'card' ? 'consultation.card.hint' : 'consultation.own.hint.plain',
  )}</p>
<input type="text" id="${name}" name="${name}" value="${value}" inputmode="numeric" autocomplete="off"
spellcheck="false" dir="ltr" aria-describedby="${name}-hint ${name}-error"${
    fault === null ? null : html` aria-invalid="true"`
  }></div>`;
}

/** From when to when, or that it is over. */
export function phaseLine(context: PageContext, { phase, opens, closes }: ConsultationSummary): string {
  const { t } = context;
  if (phase === 'closed') return t('consultation.closed');
  if (phase === 'coming') return t('consultation.coming', { day: dayName(context, opens) });
  return t('consultation.until', { opens: dayName(context, opens), closes: dayName(context, closes) });
}

/** What became of the statements that she proposed. */
export const fates = (context: PageContext, proposals: readonly ProposalState[]): Html | null =>
  when(
    proposals.length > 0,
    () =>
      html`<section><h2>${context.t('consultation.fates')}</h2><ul class="lines">${proposals.map(
        (proposal) => html`<li>${fateLine(context, proposal)}</li>`,
      )}</ul></section>`,
  );

function fateLine({ t, list }: PageContext, { sequence, fate }: ProposalState): string {
  if (fate.kind === 'waiting') return t('consultation.fate.waiting', { sequence });
  if (fate.kind === 'refused')
    return t('consultation.fate.refused', { sequence, reason: t(`consultation.reason.${fate.reason}`) });
  return t(`consultation.fate.${fate.kind}`, { sequence, numbers: list(fate.numbers.map(String)) });
}
