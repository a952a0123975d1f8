// One statement and three buttons, or nine ratings; or two statements beside each other. Without script each
// press is a form that carries all answers so far; the script fills the same markup.

import type { PageContext } from '@heed/site/context';
import { type Html, html, when } from '@heed/site/markup';
import { type ConsultationMethod, type VoteValue, voteValues } from '../rules/index.ts';
import type { ConsultationFault } from './data.ts';
import { voteSign } from './signs.ts';
import type { PageStatement } from './state.ts';
import { faultIn } from './words.ts';

/** How each vote is said. */
export const voteKeys = {
  1: 'consultation.agree',
  [-1]: 'consultation.disagree',
  0: 'consultation.pass',
} as const satisfies Readonly<Record<VoteValue, string>>;
/** Agree, disagree, pass. */
const shownVotes = [...voteValues].sort((a, b) => Math.abs(b) - Math.abs(a) || b - a);

/** Ratings from low to high. */
const ratings = Array.from({ length: 9 }, (_, at) => at + 1);

/** What is shown of the moment; null for the markup that the script fills. */
export interface VoteStep {
  readonly at: number;
  readonly of: number;
  readonly statement: PageStatement;
  readonly vote: number | undefined;
  readonly wrong: readonly ConsultationFault[];
}

export function voteView(context: PageContext, method: ConsultationMethod, step: VoteStep | null): Html {
  const { t } = context;
  const place = method === 'pairs' ? 'consultation.place.pair' : 'consultation.place';
  return html`<p class="hint" data-place="${t(place, { at: '#at', of: '#of' })}">${
    step && t(place, { at: step.at + 1, of: step.of })
  }</p>
${askings[method](context, step)}
<p><button class="plain" name="go" value="back">${t('consultation.undo')}</button></p>
<p><button class="plain" name="go" value="end">${t('consultation.enough')}</button></p>
<p role="status" data-progress data-loading="${t('consultation.loading')}"
data-retry="${t('consultation.retry')}"></p>
<p class="hint">${t(
    method === 'votes'
      ? 'consultation.why'
      : method === 'pairs'
        ? 'consultation.why.pair'
        : 'consultation.why.rating',
  )}</p>`;
}

type Asking = (context: PageContext, step: VoteStep | null) => Html;

const askings: Readonly<Record<ConsultationMethod, Asking>> = {
  votes(context, step) {
    const { t } = context;
    return html`${statementPart(context, step)}
<div class="acts">${shownVotes.map(
      (vote) =>
        html`<button name="vote" value="${String(vote)}"${
          step?.vote === vote ? html` aria-pressed="true" class="act"` : null
        }>${voteSign(vote)} ${t(voteKeys[vote])}</button>`,
    )}</div>
<p class="hint">${t('consultation.pass.hint')}</p>`;
  },

  ratings(context, step) {
    const { t } = context;
    const isWrong = step?.wrong.includes('no-rating') ?? false;
    return html`${statementPart(context, step)}
<fieldset class="ratings" aria-describedby="rating-error rating-ends"><legend>${t(
      'consultation.rate',
    )}</legend><p class="error" id="rating-error" role="alert" data-no-rating${
      isWrong ? null : html` hidden`
    }>${faultIn(context, 'no-rating')}</p>
<div>${ratings.map(
      (rating) =>
        html`<label><input type="radio" name="vote" value="${String(rating)}"${
          step?.vote === rating ? html` checked` : null
        }>${String(rating)}</label>`,
    )}</div><p class="hint" id="rating-ends">${t('consultation.rate.low')} – ${t(
      'consultation.rate.high',
    )}</p></fieldset>
<div class="acts"><button class="act" name="go" value="rate">${t('consultation.rate.next')}</button><button
name="go" value="skip">${t('consultation.rate.skip')}</button></div>
<p class="hint">${t('consultation.rate.hint')}</p>`;
  },

  pairs({ t }, step) {
    const side = (name: 'first' | 'second', value: 1 | -1) => {
      const statement = step?.statement.pair?.[value === 1 ? 0 : 1];
      return html`<button name="vote" value="${String(value)}" data-${name} dir="auto"${
        statement && html` lang="${statement.lang}"`
      }${pressed(step, value)}>${statement?.text ?? '#'}</button>`;
    };
    return html`<h1 tabindex="-1" data-question>${t('consultation.pair')}</h1>
<button type="button" class="plain" data-speak hidden>${t('consultation.speak')}</button>
<div class="acts">${side('first', 1)}${side('second', -1)}<button name="vote" value="0"${pressed(
      step,
      0,
    )}>${t('consultation.pair.neither')}</button></div>`;
  },
};

const pressed = (step: VoteStep | null, value: number): Html | null =>
  step?.vote === value ? html` aria-pressed="true" class="act"` : null;

/** The statement with its original, to be read aloud. */
function statementPart({ t, language }: PageContext, step: VoteStep | null): Html {
  const original = step?.statement.original ?? null;
  return html`<h1 tabindex="-1" data-statement dir="auto"${step && html` lang="${step.statement.lang}"`}>${
    step?.statement.text ?? '#'
  }</h1>
<button type="button" class="plain" data-speak hidden>${t('consultation.speak')}</button>
${when(
  step === null || original !== null,
  () =>
    html`<details data-original="${t('consultation.original', { language: '#language' })}"><summary>${
      original && t('consultation.original', { language: language(original.lang) })
    }</summary><p dir="auto"${original && html` lang="${original.lang}"`}>${original?.text}</p></details>`,
)}`;
}
