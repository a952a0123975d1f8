// One statement and three buttons. Without script each press is a form that carries all votes so far; the
// script fills the same markup.
import { type VoteValue, voteValues } from '@heed/domain/consultation';
import type { PageContext } from '../context.ts';
import { type Html, html, when } from '../markup.ts';
import { voteSign } from './signs.ts';
import type { ShownStatement } from './state.ts';

export const voteKeys = {
  1: 'consultation.agree',
  [-1]: 'consultation.disagree',
  0: 'consultation.pass',
} as const satisfies Readonly<Record<VoteValue, string>>;
/** Agree, disagree, pass. */
const shownVotes = [...voteValues].sort((a, b) => Math.abs(b) - Math.abs(a) || b - a);

/** What is shown of the moment; null for the markup that the script fills. */
export interface VoteStep {
  readonly at: number;
  readonly of: number;
  readonly statement: ShownStatement;
  readonly vote: VoteValue | undefined;
}

export function voteView(context: PageContext, step: VoteStep | null): Html {
  const { t, language } = context;
  const original = step?.statement.original ?? null;
  return html`<p class="hint" data-place="${t('consultation.place', { at: '#at', of: '#of' })}">${
    step && t('consultation.place', { at: step.at + 1, of: step.of })
  }</p>
<h1 tabindex="-1" data-statement dir="auto"${step && html` lang="${step.statement.lang}"`}>${
    step?.statement.text ?? '#'
  }</h1>
<button type="button" class="plain" data-speak hidden>${t('consultation.speak')}</button>
${when(
  step === null || original !== null,
  () =>
    html`<details data-original="${t('consultation.original', { language: '#language' })}"><summary>${
      original && t('consultation.original', { language: language(original.lang) })
    }</summary><p dir="auto"${original && html` lang="${original.lang}"`}>${original?.text}</p></details>`,
)}
<div class="acts">${shownVotes.map(
    (vote) =>
      html`<button name="vote" value="${String(vote)}"${
        step?.vote === vote ? html` aria-pressed="true" class="act"` : null
      }>${voteSign(vote)} ${t(voteKeys[vote])}</button>`,
  )}</div>
<p class="hint">${t('consultation.pass.hint')}</p>
<p><button class="plain" name="go" value="back">${t('consultation.undo')}</button></p>
<p><button class="plain" name="go" value="end">${t('consultation.enough')}</button></p>
<p role="status" data-progress data-loading="${t('consultation.loading')}"
data-retry="${t('consultation.retry')}"></p>
<p class="hint">${t('consultation.why')}</p>`;
}
