// `/laws/<country>`: every line that we hold of one country, by topic, with how sure we are; what EU law
// adds; what changed there.

import { answerOf, linesOn, union } from '@heed/content/laws/answers';
import {
  answers,
  type LawChange,
  type LawLine,
  type LawQuestion,
  type Laws,
  type Topic,
  topics,
} from '@heed/content/laws/schema';
import { doors } from '../article/page.ts';
import type { PageContext } from '../context.ts';
import { layout } from '../layout.ts';
import { type Html, html, when } from '../markup.ts';
import { day, oneStop } from '../moment.ts';
import { inUnion } from './compare.ts';
import { changeList } from './history.ts';
import { lawLine, sureness } from './lines.ts';

export interface CountryData {
  readonly country: string;
  readonly laws: Laws;
  readonly history: readonly LawChange[];
}

export function countryPage(context: PageContext, { country, laws, history }: CountryData): Html {
  const { t } = context;
  const place = context.country(country);
  const changes = history.filter((change) => change.country === country);
  const collectedDays = (laws[country] ?? []).flatMap((line) => line.seen ?? []).sort();
  return layout(context, {
    title: { text: t('laws.one.title', { country: place }) },
    keeps: 'nothing',
    style: 'content',
    main: html`<h1>${t('laws.one.heading', { country: place })}</h1>
${when(
  collectedDays.length > 0,
  () => html`<p
class="hint">${oneStop(t('laws.one.collected', { day: day(context, collectedDays.at(-1) ?? '') }))}</p>`,
)}
${topics.map((topic) => section(context, laws, country, topic))}
${when(
  changes.length > 0,
  () => html`<section><h2>${t('laws.changes')}</h2>${changeList(context, changes)}</section>`,
)}
<section><h2>${t('laws.more')}</h2>${doors(context, [
      ...(linesOn(laws, country, 'selling').length > 0
        ? [{ path: `/rights/${country.toLowerCase()}`, heading: t('laws.one.rights', { country: place }) }]
        : []),
      { path: '/laws', heading: t('laws.one.all') },
      { path: '/laws/instruments', heading: t('laws.instruments') },
    ])}</section>
<p class="hint">${t('law.not-advice')}</p>`,
  });
}

function section(context: PageContext, laws: Laws, country: string, topic: Topic): Html | null {
  const { t } = context;
  const own = linesOn(laws, country, topic);
  const shared = inUnion(country) ? linesOn(laws, union, topic) : [];
  if (own.length === 0 && shared.length === 0) return null;
  const answer = topic in answers ? answerOf(laws, country, topic as LawQuestion) : 'unknown';
  return html`<section><h2>${t(`laws.topic.${topic}`)}${when(
    answer !== 'unknown',
    () => html` <span
class="tag">${t(`laws.answer.${answer}`)}</span>`,
  )}</h2>
${lineCards(context, own)}
${unionLines(context, shared, own)}</section>`;
}

/** Lines as cards, each with how sure we are; or the sentence that nothing could be confirmed. */
export function lineCards(context: PageContext, lines: readonly LawLine[], unconfirmed?: string): Html {
  const { t } = context;
  const confirmed = lines.filter(({ text }) => text !== null);
  if (confirmed.length === 0) return html`<p class="care">${unconfirmed ?? t('laws.unconfirmed')}</p>`;
  return html`<ul
class="laws">${confirmed.map(
    (line) =>
      html`<li>${lawLine(context, line, sureness(context, line.confidence, line.official_text))}</li>`,
  )}</ul>`;
}

/** What holds in every country of the Union; folded where the country's own rule is known. */
export function unionLines(
  context: PageContext,
  shared: readonly LawLine[],
  own: readonly LawLine[],
): Html | null {
  if (shared.length === 0) return null;
  const { t } = context;
  return own.some(({ text }) => text !== null)
    ? html`<details><summary>${t('laws.union')}</summary>${lineCards(context, shared)}</details>`
    : html`<p class="label">${t('laws.union')}</p>${lineCards(context, shared)}`;
}
