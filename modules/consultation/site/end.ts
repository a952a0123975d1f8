// The end: what was voted, her own statement, her code, and sending. Without script the card is asked here.

import type { PageContext } from '@heed/site/context';
import { codeBlock, copyButton, hidden, tick } from '@heed/site/field';
import { type Html, html, when } from '@heed/site/markup';
import { type ConsultationMethod, STATEMENT_CHARACTERS, type VoteValue } from '../rules/index.ts';
import type { ConsultationFault, EndFields, ProposalState } from './data.ts';
import type { PageStatement, VotingState } from './state.ts';
import { voteKeys } from './vote.ts';
import { fates, faultAt, faultIn, numberField } from './words.ts';

/** Most code units that the field takes; characters are counted as a reader counts them. */
const fieldLength = STATEMENT_CHARACTERS * 8;

/** What stands at the end; null for the markup that the script fills. */
export interface EndStep {
  readonly state: VotingState;
  readonly statements: readonly PageStatement[];
  readonly fields: EndFields;
  readonly wrong: readonly ConsultationFault[];
  readonly proposals: readonly ProposalState[];
}

export function endView(context: PageContext, method: ConsultationMethod, step: EndStep | null): Html {
  const { t } = context;
  const voted = votedKeys[method];
  const wrong = step?.wrong ?? [];
  return html`<h1 tabindex="-1" data-heading>${t('consultation.end')}</h1>
<p data-voted="${t(voted, { count: '#count', of: '#of' })}">${
    step && t(voted, { count: votedOf(step.state), of: step.state.order.length })
  }</p>
<details><summary>${t('consultation.see')}</summary>${votes(context, method, step)}</details>
${when(
  step === null || votedOf(step.state) < step.state.order.length,
  () => html`<p><button class="plain" name="go" value="more">${t('consultation.more')}</button></p>`,
)}<div data-fates>${step && fates(context, step.proposals)}</div>
${saying(context, step, wrong)}
${step === null ? ownCode(context, null, wrong) : identity(context, step.fields, wrong)}
${when(step === null, () => waiting(context))}
<div class="acts"><button class="act" id="send" name="go"
value="send">${t('consultation.send')}</button></div>
<p role="status" data-progress data-sealing="${t('consultation.sealing')}"
data-retry="${t('consultation.retry')}"
data-refused="${t('consultation.refused', { why: '#why' })}" data-none="${faultIn(context, 'no-votes')}"></p>
<p><button class="plain" name="go" value="back">${t('consultation.undo')}</button></p>`;
}

const votedKeys = {
  votes: 'consultation.voted',
  ratings: 'consultation.rated',
  pairs: 'consultation.compared',
} as const satisfies Record<ConsultationMethod, string>;

/** A vote, a rating or an answer to a pair in words. */
function answerIn(
  { t }: PageContext,
  method: ConsultationMethod,
  { pair }: PageStatement,
  answer: number,
): string {
  if (method === 'ratings') return String(answer);
  if (method === 'votes') return t(voteKeys[answer as VoteValue]);
  return pair === undefined || answer === 0
    ? t('consultation.pair.neither')
    : pair[answer === 1 ? 0 : 1].text;
}

/** Votes on statements that are still asked. */
const votedOf = ({ order, votes }: VotingState): number => order.filter((number) => votes.has(number)).length;

/** Each vote with a button that leads back to its statement. */
function votes(context: PageContext, method: ConsultationMethod, step: EndStep | null): Html {
  const { t } = context;
  const neither = method === 'pairs' ? 'consultation.pair.neither' : 'consultation.pass';
  const line = (number: number | null, text: string, vote: string) =>
    html`<li><span dir="auto" data-text>${text}</span> <b data-vote>${vote}</b> <button class="plain"
name="change" value="${number === null ? '' : String(number)}">${t('consultation.change')}<span
class="hidden" data-named> ${text}</span></button></li>`;
  if (step === null)
    return html`<ul class="lines" data-votes data-1="${t('consultation.agree')}"
data-0="${t(neither)}"
data--1="${t('consultation.disagree')}"></ul><template
data-line>${line(null, '', '')}</template>`;
  const { state, statements } = step;
  return html`<ul class="lines">${state.order.map((number) => {
    const vote = state.votes.get(number);
    const statement = statements.find((one) => one.number === number);
    return vote === undefined || statement === undefined
      ? null
      : line(number, statement.text, answerIn(context, method, statement, vote));
  })}</ul>`;
}

const sayingFaults = ['say-long', 'say-letters', 'say-identifies'] as const;

function saying(context: PageContext, step: EndStep | null, wrong: readonly ConsultationFault[]): Html {
  const { t } = context;
  const isWrong = sayingFaults.some((fault) => wrong.includes(fault));
  return html`<section><h2><label for="proposal">${t('consultation.say')}</label></h2>
<div class="hint" id="proposal-hint">${t('consultation.say.hint', { count: STATEMENT_CHARACTERS })} ${t(
    'consultation.say.known',
  )}</div>
${faultAt(context, wrong, sayingFaults, 'proposal')}<p class="error" role="alert" data-say
data-say-long="${faultIn(context, 'say-long')}"
data-say-letters="${faultIn(context, 'say-letters')}"
data-say-identifies="${faultIn(context, 'say-identifies')}" hidden></p>
<textarea id="proposal" name="proposal" rows="3" dir="auto" maxlength="${fieldLength}" autocomplete="off"
aria-describedby="proposal-hint${isWrong ? ' proposal-error' : ''}"${
    isWrong ? html` aria-invalid="true"` : null
  }>${'\n'}${step?.fields.proposal}</textarea>
<p class="hint" data-count="${t('consultation.say.left', {
    left: '#left',
  })}" aria-live="polite"></p></section>`;
}

/** Without script: the card of a first time with a new code, or the code of an earlier time. */
function identity(
  context: PageContext,
  { card, own, code, form, isKept, sure }: EndFields,
  wrong: readonly ConsultationFault[],
): Html {
  const { t } = context;
  const cardPart = html`${numberField(context, { name: 'card', value: card, wrong })}
${hidden({ form, code })}${ownCode(context, { code, isKept }, wrong)}`;
  const isAgain = own !== '' || wrong.some((fault) => fault.startsWith('own-'));
  return html`<p class="note">${t('consultation.path.served')}</p>${hidden({ sure })}
${isAgain ? html`<details><summary>${t('consultation.card')}</summary>${cardPart}</details>` : cardPart}
<details${isAgain ? html` open` : null}><summary>${t('consultation.again')}</summary>${numberField(context, {
    name: 'own',
    value: own,
    wrong,
  })}</details>`;
}

/** The code and the box that says it was noted; for the script the code is made on the phone. */
function ownCode(
  context: PageContext,
  fields: Pick<EndFields, 'code' | 'isKept'> | null,
  wrong: readonly ConsultationFault[],
): Html {
  const { t } = context;
  return html`<section data-code-part><h2>${t('consultation.code')}</h2>
<p>${t('consultation.code.why')} <strong>${t('report.code.lost')}</strong></p>
${fields === null ? html`<p class="code" dir="ltr" translate="no" data-code></p>` : codeBlock(fields.code)}
${copyButton(context)}
<p class="hint" id="kept-how">${t('report.code.how')}</p>
${faultAt(context, wrong, ['not-kept'], 'kept')}<p class="error" role="alert" data-not-kept
hidden>${faultIn(context, 'not-kept')}</p>
<div>${tick({
    name: 'kept',
    label: t('report.kept'),
    checked: fields?.isKept ?? false,
    describedBy: 'kept-how',
  })}</div></section>`;
}

/** With script alone: without it nothing can wait on the phone. Neither is chosen beforehand. */
function waiting(context: PageContext): Html {
  const { t } = context;
  return html`<fieldset data-when aria-describedby="when-error"><legend>${t('consultation.when')}</legend>
<div><p class="error" id="when-error" role="alert" data-no-moment hidden>${faultIn(context, 'no-moment')}</p>
${tick({
  type: 'radio',
  name: 'when',
  id: 'when-now',
  value: 'now',
  label: t('consultation.now'),
  hint: t('consultation.now.hint'),
})}${tick({
  type: 'radio',
  name: 'when',
  id: 'when-later',
  value: 'later',
  label: t('consultation.later'),
  hint: t('consultation.later.hint'),
})}</div></fieldset>
<p class="note quiet" data-path data-sealed="${t('consultation.path.sealed')}"
data-failed="${t('consultation.path.failed')}"></p>`;
}
