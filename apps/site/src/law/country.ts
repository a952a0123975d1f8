// `/laws/<country>`: every line that we hold of one country, by topic, with how sure we are; what EU law
// adds; what changed there.

import type { Practice } from '@heed/content/handbook/practice';
import { answerOf, inUnion, linesOn, union } from '@heed/content/laws/answers';
import type { LawChecks } from '@heed/content/laws/read';
import {
  answers,
  type LawChange,
  type LawLine,
  type LawQuestion,
  type Laws,
  type Topic,
  topics,
} from '@heed/content/laws/schema';
import { pageLinks } from '../article/page.ts';
import { linkTo, type PageContext } from '../context.ts';
import { layout } from '../frame/layout.ts';
import { type Html, html, when } from '../markup.ts';
import { hasModulePage } from '../module-pages.ts';
import { changeList } from './history.ts';
import { leastSure, lineCards } from './lines.ts';
import { trustLine } from './trust.ts';

export interface CountryData {
  readonly country: string;
  readonly laws: Laws;
  readonly history: readonly LawChange[];
  readonly checks: LawChecks;
  readonly practice: Practice | null;
}

export function countryPage(context: PageContext, data: CountryData): Html {
  const { country, laws, history, checks, practice } = data;
  const { t } = context;
  const place = context.country(country);
  const changes = history.filter((change) => change.country === country);
  return layout(context, {
    title: { text: t('laws.one.title', { country: place }) },
    style: 'content',
    main: html`<h1>${t('laws.one.heading', { country: place })}</h1>
${trustLine(context, laws[country] ?? [], checks)}
<div class="folds">${topics.map((topic) => topicFold(context, laws, country, topic))}
${practice && practiceFold(context, practice)}
${unionFold(context, laws, country)}
${when(
  changes.length > 0,
  () => html`<details><summary>${t('laws.changes')}</summary>${changeList(context, changes)}</details>`,
)}</div>
<section><h2>${t('laws.more')}</h2>${pageLinks(context, [
      { path: `/rights/${country.toLowerCase()}`, heading: t('laws.one.rights', { country: place }) },
      { path: '/laws', heading: t('laws.one.all') },
      { path: '/laws/instruments', heading: t('laws.instruments') },
    ])}</section>`,
  });
}

export const practiceFold = (context: PageContext, practice: Practice): Html =>
  html`<details><summary>${context.t('laws.topic.practice')}</summary>${practiceWords(
    context,
    practice,
  )}</details>`;

/** How the law is applied, from the chapter of a handbook, with the way there. */
function practiceWords(context: PageContext, { slug, country, texts, sources }: Practice): Html {
  const { text, lang } = context.pick(texts);
  const path = `/handbook/${slug}/${country.toLowerCase()}`;
  const cited = sources.map(({ text, date }) => `${text}, ${date}.`).join(' ');
  return html`<p${lang === context.locale ? null : html` lang="${lang}"`}>${text}</p>
${when(cited !== '', () => html`<small><span lang="en" translate="no">${cited}</span></small>`)}${when(
  hasModulePage(context, '/handbook'),
  () => html`<p><a href="${linkTo(context, path)}">${context.t('laws.practice.more')}</a></p>`,
)}`;
}

/** A topic with its short answer, or the letter of how far it is known; folded, the lines. */
function topicFold(context: PageContext, laws: Laws, country: string, topic: Topic): Html | null {
  const { t } = context;
  const own = linesOn(laws, country, topic);
  const shared = inUnion(country) ? linesOn(laws, union, topic) : [];
  if (own.length === 0 && shared.length === 0) return null;
  const answer = topic in answers ? answerOf(laws, country, topic as LawQuestion) : 'unknown';
  const letters = own.length === 0 ? shared : own;
  return html`<details id="${topic}"><summary>${t(`laws.topic.${topic}`)} ${when(
    answer !== 'unknown',
    () => html`<span class="tag">${t(`laws.answer.${answer}`)}</span> `,
  )}${leastSure(context, letters)}</summary>
${lineCards(context, own)}
${when(!isStated(own), () => unionLines(context, shared, own) ?? html``)}</details>`;
}

const isStated = (lines: readonly LawLine[]): boolean => lines.some(({ text }) => text !== null);

/** What EU law adds where the country has a rule of its own; where it has none it stands open instead. */
function unionFold(context: PageContext, laws: Laws, country: string): Html | null {
  const added = topics.filter(
    (topic) =>
      inUnion(country) && isStated(linesOn(laws, union, topic)) && isStated(linesOn(laws, country, topic)),
  );
  if (added.length === 0) return null;
  const { t } = context;
  return html`<details><summary>${t('laws.union')}</summary>${added.map(
    (topic) => html`<h2>${t(`laws.topic.${topic}`)}</h2>${lineCards(context, linesOn(laws, union, topic))}`,
  )}</details>`;
}

/** What holds in every country of the Union; folded where the country's own rule is known. */
export function unionLines(
  context: PageContext,
  shared: readonly LawLine[],
  own: readonly LawLine[],
): Html | null {
  if (shared.length === 0) return null;
  const { t } = context;
  return isStated(own)
    ? html`<details><summary>${t('laws.union')}</summary>${lineCards(context, shared)}</details>`
    : html`<p class="label">${t('laws.union')}</p>${lineCards(context, shared)}`;
}
