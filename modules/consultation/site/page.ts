// `/consultation/<slug>`: what is asked and what could go wrong; then one statement a screen; then sending.
// With script all of it happens on this page, and what is sent is sealed; without, each press is a form.

import { linkTo, type PageContext } from '@heed/site/context';
import { codeBlock, hidden } from '@heed/site/field';
import { layout } from '@heed/site/frame/layout';
import { type Html, html, when } from '@heed/site/markup';
import { day as dayName } from '@heed/site/moment';
import { groupIn, resultsPath } from '@heed/site/votes';
import { CONSENSUS_PERCENT } from '../rules/index.ts';
import { type ConsultationPageData, consultationPath } from './data.ts';
import { endView } from './end.ts';
import { itemOf, type VotingState, writeOrder, writeVotes } from './state.ts';
import { voteView } from './vote.ts';
import { fates, faultAt, numberField, phaseLine } from './words.ts';

/** The page of a consultation, at any of its steps. */
export function consultationPage(context: PageContext, data: ConsultationPageData): Html {
  const { consultation, view } = data;
  const path = consultationPath(consultation.slug);
  const isLive = view.kind === 'intro' && consultation.phase === 'open';
  return layout(context, {
    title: 'consultation.page',
    keeps: 'consultation',
    sensitive: true,
    path,
    ...(isLive
      ? { script: 'consultation' as const, later: 'consultation-seal' as const }
      : view.kind === 'intro'
        ? {}
        : { carried: carriedBy(data) }),
    main: html`${faultAt(context, data.wrong, formFaults, 'form')}
${partOf(context, data, linkTo(context, path))}`,
  });
}

/** What stands above the page, since it belongs to no field. */
const formFaults = [
  'busy',
  'full',
  'expired',
  'closed',
  'foreign',
  'no-votes',
  'no-key',
  'ballot-version',
  'ballot-full',
  'say-many',
] as const;

/** What a change of language takes along: votes, and no card and no code. */
function carriedBy({ view, isWhole, consultation }: ConsultationPageData): Record<string, string> {
  if (view.kind !== 'vote' && view.kind !== 'end') return {};
  const typed = view.kind === 'vote' ? view.typed : {};
  return {
    ...stateFields(view.state, isWhole, consultation.method),
    ...typed,
    go: view.kind === 'vote' ? 'stay' : 'end',
  };
}

const stateFields = (
  { order, votes, at }: VotingState,
  isWhole: boolean,
  method: ConsultationPageData['consultation']['method'],
) => ({
  order: writeOrder(order),
  votes: writeVotes(votes, method),
  at: String(at),
  ...(isWhole && { whole: 'yes' }),
});

function partOf(context: PageContext, data: ConsultationPageData, action: string): Html {
  const { view, list, isWhole, wrong } = data;
  const { method } = data.consultation;
  if (view.kind === 'intro') return intro(context, data, action);
  if (view.kind === 'sent') return receipt(context, data);
  const { state } = view;
  const statements = state.order.flatMap((number) => itemOf(list, number, method) ?? []);
  const statement = statements.find(({ number }) => number === state.order[state.at]);
  const form = (part: Html) =>
    html`<form method="post" action="${action}" class="flow" autocomplete="off" novalidate>${hidden({
      ...stateFields(state, isWhole, method),
      ...(view.kind === 'vote' && { ...view.typed, ...(view.isChange && { change: 'yes' }) }),
    })}${part}</form>`;
  if (view.kind === 'end' || statement === undefined) {
    const { fields, proposals = [] } = view.kind === 'end' ? view : { fields: emptyFields };
    return form(endView(context, method, { state, statements, fields, wrong, proposals }));
  }
  return form(
    voteView(context, method, {
      at: state.at,
      of: state.order.length,
      statement,
      vote: state.votes.get(statement.number),
      wrong,
    }),
  );
}

/** How it is asked and what counts as consensus: fixed before anybody answers. */
function methodRule({ t }: PageContext, method: ConsultationPageData['consultation']['method']): Html | null {
  if (method === 'votes') return null;
  return html`<p>${
    method === 'ratings'
      ? t('consultation.rule.ratings', { share: CONSENSUS_PERCENT })
      : t('consultation.rule.pairs')
  }</p>`;
}

const emptyFields = { proposal: '', card: '', own: '', code: '', form: '', isKept: false, sure: '' };
const risks = ['phone', 'code', 'server', 'few', 'words'] as const;

/** What the server can see, in the sentence of the last page; the script puts what holds with it. */
const serverRisk = ({ t }: PageContext): Html =>
  html`<li data-path data-sealed="${t('consultation.risk.server')}">${t('consultation.path.served')}</li>`;

function intro(context: PageContext, data: ConsultationPageData, action: string): Html {
  const { t } = context;
  const { consultation, groups, list } = data;
  const { text } = consultation;
  return html`<div data-about class="flow"><h1 lang="${text.lang}" dir="auto">${text.title}</h1>
<p lang="${text.lang}" dir="auto"><strong>${text.question}</strong></p>
${methodRule(context, consultation.method)}</div>
<div data-waiting data-text="${t('consultation.pending', { when: '#when' })}"
data-sent="${t('consultation.pending.sent')}" data-refused="${t('consultation.pending.refused')}"
data-drop="${t('consultation.pending.drop')}"></div>
<div data-about class="flow"><section class="care"><h2>${t('consultation.risk')}</h2><ul
class="bullets">${risks.map((risk) =>
    risk === 'server' ? serverRisk(context) : html`<li>${t(`consultation.risk.${risk}`)}</li>`,
  )}</ul></section>
<p>${phaseLine(context, consultation)}</p>${when(
    data.hasResult,
    () =>
      html`<p><a href="${linkTo(context, resultsPath(consultation.slug))}">${t(
        'consultation-results.link',
      )}</a></p>`,
  )}</div>
${when(consultation.phase === 'open', () => entry(context, data, action))}
${when(
  list.others.length > 0,
  () => html`<p class="hint" data-about>${t('consultation.left-out', { count: list.others.length })}</p>`,
)}
<details data-about><summary>${t('consultation.use')}</summary><p lang="${text.lang}"
dir="auto">${text.use}</p>
<p>${t('consultation.answer', { day: dayName(context, consultation.answerBy) })}</p>
<p>${t('consultation.groups', {
    groups: context.list(groups.map(({ group }) => groupIn(context, group))),
  })}</p></details>`;
}

/** The form as it works without script, and what the script puts into it instead. */
function entry(
  context: PageContext,
  { consultation, list, wrong, view }: ConsultationPageData,
  action: string,
): Html {
  const { t } = context;
  const own = view.kind === 'intro' ? view.own : '';
  const whole = when(
    list.others.length > 0,
    () => html`<div class="tick"><input type="checkbox" id="whole" name="whole" value="yes"><label
for="whole">${t('consultation.whole')}</label></div>`,
  );
  const again = (button: Html) =>
    html`<details${own === '' ? null : html` open`}><summary>${t(
      'consultation.again',
    )}</summary>${numberField(context, {
      name: 'own',
      value: own,
      wrong,
    })}<div class="acts">${button}</div></details>`;
  return html`<form method="post" action="${action}" class="flow" autocomplete="off" novalidate
data-consultation="${consultation.slug}" data-method="${consultation.method}"
data-list="${JSON.stringify(list)}">${whole}
<p class="hint">${t('consultation.begin.plain')}</p>
<div class="acts"><button class="act" name="go" value="begin">${t('consultation.begin')}</button></div>
${again(html`<button name="go" value="own">${t('consultation.own.show')}</button>`)}</form>
<template data-view="entry">${whole}${numberField(context, { name: 'card', value: '', wrong: [] })}
<div class="acts"><button class="act" name="go" value="begin">${t('consultation.begin')}</button></div>
<p role="status" data-progress data-loading="${t('consultation.loading')}"
data-retry="${t('consultation.retry')}"></p>
<details data-again><summary>${t('consultation.again')}</summary>${numberField(context, {
    name: 'own',
    value: '',
    wrong: [],
  })}<p class="hint">${t('consultation.own.hint')}</p><div class="acts"><button name="go"
value="own">${t('consultation.own.show')}</button></div></details></template>
<template data-view="vote">${voteView(context, consultation.method, null)}</template>`;
}

function receipt(context: PageContext, { consultation, view }: ConsultationPageData): Html {
  const { t } = context;
  if (view.kind !== 'sent') return html``;
  return html`<h1>${t('consultation.sent')}</h1>
<p role="status">${t('consultation.sent.version', { version: view.version })}</p>
<p class="note">${t('consultation.hides', { count: view.used })} ${t('consultation.few')}</p>
${when(view.code !== '', () => html`<h2>${t('consultation.code')}</h2>${codeBlock(view.code)}`)}
<p>${t('consultation.back', { day: dayName(context, consultation.closes) })}</p>
${fates(context, view.proposals)}`;
}
