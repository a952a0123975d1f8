// `/consultation/<slug>/results`: what people said, by group, as far as it can be said without finding
// anybody out. Every figure is a published one; what all say together is computed from those.

import type { PageContext } from '@heed/site/context';
import { layout } from '@heed/site/frame/layout';
import { type Html, html, when } from '@heed/site/markup';
import { day as dayName } from '@heed/site/moment';
import { groupIn, resultsPath } from '@heed/site/votes';
import { bandOfShare } from '@heed/statistics/disclosure-control';
import type { ConsultationResult } from '../api/result.ts';
import { type ConsultationGroup, isPooled } from '../rules/index.ts';
import { answers } from './answer-results.ts';
import {
  bar,
  type ConsultationResultsData,
  percent,
  type ResultStatement,
  useAndFiles,
} from './result-parts.ts';

type Group = ConsultationResult['groups'][number];

/** Statements that are named in a short list. */
const mostNamed = 5;

/** The page of published results. */
export function consultationResultsPage(context: PageContext, data: ConsultationResultsData): Html {
  const { t } = context;
  const { title, slug } = data;
  return layout(context, {
    title: 'consultation.page',
    style: 'content',
    path: resultsPath(slug),
    main: html`<h1 lang="${title.lang}" dir="auto">${title.text}</h1>
<p>${t('consultation-results.lead', { day: dayName(context, data.day) })}</p>
${data.withdrawal && withdrawn(context, data.withdrawal)}
${data.result.method === 'votes' ? votes(context, data) : answers(context, data)}`,
  });
}

/** It stays readable, as a withdrawn release does; what rests on it shows it too. */
const withdrawn = (
  context: PageContext,
  { day, reason }: NonNullable<ConsultationResultsData['withdrawal']>,
): Html =>
  html`<p class="error" data-withdrawn><strong>${context.t('consultation-results.withdrawn', {
    day: dayName(context, day),
  })}</strong> <span dir="auto">${reason}</span></p>`;

const votes = (context: PageContext, data: ConsultationResultsData): Html =>
  html`${participants(context, data)}
${shortList(context, data, 'shared', findSharedRows(data))}
${shortList(context, data, 'split', splitRows(data))}
${statements(context, data)}
${opinions(context, data)}
${how(context, data)}`;

function participants(context: PageContext, data: ConsultationResultsData): Html {
  const { t } = context;
  const { result, opens, closes } = data;
  const small = smallGroups(data);
  const days = { opens: dayName(context, opens), closes: dayName(context, closes) };
  return html`<section><h2>${t('consultation-results.asked')}</h2>
<ul class="lines">${result.groups.map(
    ({ code, ballots, paper }) =>
      html`<li>${t('consultation-results.group', {
        group: groupIn(context, code),
        count: ballots,
        paper,
      })}</li>`,
  )}</ul>
${when(
  small.length > 0,
  () =>
    html`<p class="note">${t('consultation-results.small', {
      groups: groupNames(context, small),
    })}</p>`,
)}
<p>${t(result.isLast ? 'consultation-results.all' : 'consultation-results.so-far', days)}</p></section>`;
}

/**
 * Statements with which more than half of each published group agree, or more than half of each disagree, at
 * the low end of their bands too. An open door does not count. Surest first.
 */
export const findSharedRows = ({
  together,
  result,
}: Pick<ConsultationResultsData, 'together' | 'result'>): readonly number[] => {
  const groups = result.groups.filter(({ code }) => isPooled(code));
  const lowEnd = (number: number, side: 'agree' | 'disagree') =>
    Math.min(
      ...groups.map((group) => {
        const share = shareOf(group, number);
        return share === undefined ? 0 : bandOfShare(share[side], share.voters)[0];
      }),
    );
  return together
    .map(({ number }) => ({ number, least: Math.max(lowEnd(number, 'agree'), lowEnd(number, 'disagree')) }))
    .filter(({ least }) => least > 50)
    .sort((a, b) => b.least - a.least || a.number - b.number)
    .slice(0, mostNamed)
    .map(({ number }) => number);
};

/** Groups that were asked and of which nothing is published. */
const smallGroups = ({ groups, result }: ConsultationResultsData): readonly ConsultationGroup[] =>
  groups.filter((code) => !result.groups.some((group) => group.code === code));

const groupNames = (context: PageContext, groups: readonly ConsultationGroup[]): string =>
  groups.map((code) => groupIn(context, code)).join(', ');

const splitRows = ({ together }: ConsultationResultsData): readonly number[] =>
  [...together]
    .filter(({ split }) => split >= 30)
    .sort((a, b) => b.split - a.split || a.number - b.number)
    .slice(0, mostNamed)
    .map(({ number }) => number);

function shortList(
  context: PageContext,
  data: ConsultationResultsData,
  kind: 'shared' | 'split',
  numbers: readonly number[],
): Html | null {
  if (data.result.groups.filter(({ code }) => isPooled(code)).length < 2) return null;
  const { t } = context;
  const small = smallGroups(data);
  return html`<section id="${kind}"><h2>${t(`consultation-results.${kind}`)}</h2>
<p class="hint">${t(`consultation-results.${kind}.how`)}</p>
${when(
  kind === 'shared' && small.length > 0,
  () =>
    html`<p class="note" data-without>${t('consultation-results.shared.without', {
      groups: groupNames(context, small),
    })}</p>`,
)}
${
  numbers.length === 0
    ? html`<p>${t('consultation-results.none')}</p>`
    : html`<ol class="lines">${numbers.map((number) => {
        const { text, lang } = statementOf(data, number);
        return html`<li value="${number}"><span lang="${lang}" dir="auto">${text}</span>
<small>${data.result.groups.map((group) => cellLine(context, group, number)).join(' · ')}</small></li>`;
      })}</ol>`
}</section>`;
}

const statementOf = ({ statements }: ConsultationResultsData, number: number): ResultStatement =>
  statements.find((one) => one.number === number) ?? { number, text: '', lang: 'en' };

const shareOf = ({ shares }: Group, number: number) => shares.find((share) => share.number === number);

function cellLine(context: PageContext, group: Group, number: number): string {
  const share = shareOf(group, number);
  const words = share === undefined ? context.t('consultation-results.few') : percent(context, share.agree);
  return `${groupIn(context, group.code)}: ${words}`;
}

function statements(context: PageContext, data: ConsultationResultsData): Html {
  const { t } = context;
  const head = [t('consultation-results.who'), t('consultation.agree'), t('consultation.disagree')];
  return html`<section><h2>${t('consultation-results.each')}</h2>
${data.statements.map(
  ({ number, text, lang }) => html`<section class="vote-result" id="statement-${number}">
<h3>${number}. <span lang="${lang}" dir="auto">${text}</span></h3>
<div class="scroll"><table class="report-table"><thead><tr>${head.map(
    (word) => html`<th scope="col">${word}</th>`,
  )}</tr></thead>
<tbody>${data.result.groups.map((group) => row(context, group, number, head))}</tbody></table></div>
</section>`,
)}</section>`;
}

function row(context: PageContext, group: Group, number: number, head: readonly string[]): Html {
  const share = shareOf(group, number);
  const cell = (side: 'agree' | 'disagree') =>
    share === undefined ? context.t('consultation-results.few') : withBand(context, share, side);
  return html`<tr><th scope="row">${groupIn(context, group.code)}${
    share === undefined ? null : bar(share)
  }</th><td data-of="${head[1] ?? ''}">${cell('agree')}</td><td
data-of="${head[2] ?? ''}">${cell('disagree')}</td></tr>`;
}

/** A share with its range. */
function withBand(context: PageContext, share: Group['shares'][number], side: 'agree' | 'disagree'): Html {
  const [low, high] = bandOfShare(share[side], share.voters);
  return html`${percent(context, share[side])} <small data-band>${context.t('consultation-results.band', {
    low: String(low),
    high: String(high),
  })}</small>`;
}

/** Width and height of the drawing of opinions, in its own units; ovals stand between -1 and 1. */
const side = 240;
const onSide = (value: number): number => Math.round(side / 2 + (value * side) / 2.6);

function opinions(context: PageContext, data: ConsultationResultsData): Html | null {
  const { t } = context;
  const groups = data.result.opinions?.groups ?? [];
  if (groups.length === 0)
    return html`<section><h2>${t('consultation-results.opinions')}</h2>
<p>${t('consultation-results.opinions.none')}</p></section>`;
  return html`<section id="opinions"><h2>${t('consultation-results.opinions')}</h2>
<p class="hint">${t('consultation-results.opinions.how')}</p>
<svg class="opinions" viewBox="0 0 ${side} ${side}" role="img"
aria-label="${t('consultation-results.opinions.map', { count: groups.length })}">${groups.map(
    ({ oval }, at) => html`<ellipse cx="${onSide(oval.x)}" cy="${onSide(-oval.y)}"
rx="${Math.max(8, onSide(oval.width) - side / 2)}" ry="${Math.max(8, onSide(oval.height) - side / 2)}"/><text
x="${onSide(oval.x)}" y="${onSide(-oval.y)}">${letters[at] ?? ''}</text>`,
  )}</svg>
${groups.map(
  (group, at) =>
    html`<h3>${t('consultation-results.opinion', {
      letter: letters[at] ?? '',
      count: String(group.ballots),
    })}</h3><ul class="lines">${group.own.map((number) => {
      const { text, lang } = statementOf(data, number);
      const share = group.shares.find((one) => one.number === number);
      return share === undefined
        ? null
        : html`<li><span lang="${lang}" dir="auto">${text}</span>
<small>${t('consultation.agree')}: ${percent(context, share.agree)}</small></li>`;
    })}</ul>`,
)}</section>`;
}

const letters = ['A', 'B', 'C', 'D', 'E'];

function how(context: PageContext, data: ConsultationResultsData): Html {
  const { t } = context;
  const files = {
    'comments.csv': t('consultation-results.csv'),
    'summary.csv': t('consultation-results.summary'),
    'result.json': t('consultation-results.json'),
  };
  return html`<section><h2>${t('consultation-results.how')}</h2>
<ul class="bullets">${(['sealed', 'small', 'noise', 'guess', 'weights', 'paper', 'words'] as const).map(
    (rule) => html`<li>${t(`consultation-results.rule.${rule}`)}</li>`,
  )}</ul>
${useAndFiles(context, data, files)}</section>`;
}
