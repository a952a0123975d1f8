// Published results of ratings and of compared pairs. What is consensus, and what comes first, is computed
// from published shares, so it says nothing that they do not.

import type { PageContext } from '@heed/site/context';
import { type Html, html, when } from '@heed/site/markup';
import { day as dayName } from '@heed/site/moment';
import { groupIn } from '@heed/site/votes';
import type { ConsultationResult } from '../api/result.ts';
import { CONSENSUS_PERCENT, type ConsultationGroup, isPooled } from '../rules/index.ts';
import {
  bar,
  type ConsultationResultsData,
  percent,
  type ResultStatement,
  useAndFiles,
} from './result-parts.ts';

type Group = ConsultationResult['groups'][number] | NonNullable<ConsultationResult['panel']>;
type Share = Group['shares'][number];

/** Per cent at each end from which ratings disagree. */
const APART_PERCENT = 30;

/** How a rated statement reads, by its published shares. */
export function readingOf({
  agree,
  disagree,
}: Pick<Share, 'agree' | 'disagree'>):
  | 'consensus-for'
  | 'consensus-against'
  | 'disagreement'
  | 'no-consensus' {
  if (agree >= CONSENSUS_PERCENT) return 'consensus-for';
  if (disagree >= CONSENSUS_PERCENT) return 'consensus-against';
  return agree >= APART_PERCENT && disagree >= APART_PERCENT ? 'disagreement' : 'no-consensus';
}

/** All together, where they were rated, then each group that was large enough. */
export const groupsOf = ({
  panel,
  groups,
}: Pick<ConsultationResult, 'panel' | 'groups'>): readonly Group[] => [
  ...(panel === null ? [] : [panel]),
  ...groups,
];

/** The mean of published shares, each group counted once, an open door aside; null where there are none. */
export function meanShare(groups: readonly Group[], number: number): number | null {
  const shares = groups
    .filter(({ code }) => isPooled(code))
    .flatMap((group) => group.shares.filter((share) => share.number === number));
  return shares.length === 0 ? null : shares.reduce((sum, { agree }) => sum + agree, 0) / shares.length;
}

const nameOf = (context: PageContext, code: Group['code']): string =>
  code === 'panel' ? context.t('consultation-results.panel') : groupIn(context, code);

export const answers = (context: PageContext, data: ConsultationResultsData): Html =>
  html`${participants(context, data)}
${data.result.method === 'ratings' ? ratings(context, data) : pairs(context, data)}
${how(context, data)}`;

function participants(
  context: PageContext,
  { groups, result, opens, closes }: ConsultationResultsData,
): Html {
  const { t } = context;
  const present = groupsOf(result);
  const small = groups.filter((code) => !result.groups.some((group) => group.code === code));
  const inPanel = result.panel === null ? [] : small.filter(isPooled);
  const leftOut = small.filter((code) => !inPanel.includes(code));
  const names = (codes: readonly ConsultationGroup[]) =>
    codes.map((code) => groupIn(context, code)).join(', ');
  const days = { opens: dayName(context, opens), closes: dayName(context, closes) };
  const over = result.isLast ? 'consultation-results.all' : 'consultation-results.so-far-plain';
  const isHidden = result.method === 'ratings' && result.panel === null;
  return html`<section><h2>${t('consultation-results.asked')}</h2>
<ul class="lines">${present.map(
    ({ code, ballots }) =>
      html`<li>${t('consultation-results.people', { group: nameOf(context, code), count: ballots })}</li>`,
  )}</ul>
${when(isHidden, () => html`<p class="note">${t('consultation-results.panel-few')}</p>`)}
${when(
  inPanel.length > 0 && present.length > 0,
  () => html`<p>${t('consultation-results.in-panel', { groups: names(inPanel) })}</p>`,
)}
${when(
  leftOut.length > 0 && !isHidden,
  () => html`<p class="note">${t('consultation-results.small', { groups: names(leftOut) })}</p>`,
)}
<p>${t(over, days)}</p></section>`;
}

type Cell = (share: Share) => string;

/** A table for each statement: a row a group, a column each of `cells` by its heading. */
function tables(
  context: PageContext,
  { result }: ConsultationResultsData,
  statements: readonly ResultStatement[],
  cells: ReadonlyMap<string, Cell>,
): Html {
  const { t } = context;
  const few = t('consultation-results.few');
  return html`<section><h2>${t('consultation-results.each')}</h2>${statements.map(
    ({ number, text, lang }) => html`<section class="vote-result" id="statement-${String(number)}">
<h3>${String(number)}. <span lang="${lang}" dir="auto">${text}</span></h3>
<div class="scroll"><table class="report-table"><thead><tr><th scope="col">${t(
      'consultation-results.who',
    )}</th>${[...cells.keys()].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${groupsOf(result).map((group) => {
      const share = group.shares.find((one) => one.number === number);
      return html`<tr><th scope="row">${nameOf(context, group.code)}${share && bar(share)}</th>${[
        ...cells,
      ].map(
        ([head, cell]) => html`<td data-of="${head}">${share === undefined ? few : cell(share)}</td>`,
      )}</tr>`;
    })}</tbody></table></div></section>`,
  )}</section>`;
}

function ratings(context: PageContext, data: ConsultationResultsData): Html | null {
  const { t } = context;
  if (groupsOf(data.result).length === 0) return null;
  const cells = new Map<string, Cell>([
    [t('consultation-results.median'), ({ median }) => String(median ?? '')],
    [t('consultation-results.high'), ({ agree }) => percent(context, agree)],
    [t('consultation-results.low'), ({ disagree }) => percent(context, disagree)],
    [t('consultation-results.reading'), (share) => t(`consultation-results.${readingOf(share)}`)],
  ]);
  return tables(context, data, data.statements, cells);
}

function pairs(context: PageContext, data: ConsultationResultsData): Html | null {
  const { t } = context;
  const { groups } = data.result;
  if (groups.length === 0) return null;
  const cells = new Map<string, Cell>([
    [t('consultation-results.put-first'), ({ agree }) => percent(context, agree)],
    [t('consultation-results.people-compared'), ({ voters }) => String(voters)],
  ]);
  const place = ({ number }: ResultStatement) => meanShare(groups, number) ?? -1;
  const sorted = data.statements.toSorted(
    (one, other) => place(other) - place(one) || one.number - other.number,
  );
  return tables(context, data, sorted, cells);
}

const rules = {
  ratings: ['sealed', 'ratings', 'middle', 'small', 'noise', 'weights', 'words'],
  pairs: ['sealed', 'pairs', 'groups', 'small', 'noise', 'weights', 'words'],
} as const;

function how(context: PageContext, data: ConsultationResultsData): Html {
  const { t } = context;
  const kind = data.result.method === 'ratings' ? 'ratings' : 'pairs';
  const files = {
    'result.csv': t('consultation-results.table'),
    'result.json': t('consultation-results.json'),
  };
  return html`<section><h2>${t('consultation-results.how')}</h2>
<ul class="bullets">${rules[kind].map(
    (rule) => html`<li>${t(`consultation-results.rule.${rule}`, { share: CONSENSUS_PERCENT })}</li>`,
  )}</ul>
${useAndFiles(context, data, files)}</section>`;
}
