// `/laws` and `/laws/<question>`: the countries side by side, a map and a table for one question, and all
// questions in one table. It shows the rules, never the name of a model.

import { answerOf, linesOn, unionAnswer } from '@heed/content/laws/answers';
import type { LawChecks } from '@heed/content/laws/read';
import { answers, type LawQuestion, type Laws, type Topic } from '@heed/content/laws/schema';
import { pageLinks } from '../article/page.ts';
import { linkTo, type PageContext } from '../context.ts';
import { layout } from '../frame/layout.ts';
import { type Html, html, when } from '../markup.ts';
import { byName, countriesOn, knownCountries, type LawPage, questions } from './compare.ts';
import type { Outline } from './europe.ts';
import { lineCards } from './lines.ts';
import { lawMap, swatch } from './map.ts';
import { trustLine } from './trust.ts';

export interface LawsData {
  readonly laws: Laws;
  readonly question: LawPage;
  /** Of the countries of Europe. */
  readonly outlines: readonly Outline[];
  readonly checks: LawChecks;
}

const onMap = (question: LawPage): question is LawQuestion => question in answers;
const first = questions[0];
/** The page of a question. */
export const pathOf = (question: LawPage): string => (question === first ? '/laws' : `/laws/${question}`);

export function lawsPage(context: PageContext, { laws, question, outlines, checks }: LawsData): Html {
  const { t } = context;
  return layout(context, {
    title: 'laws.title',
    style: 'content',
    main: html`<div class="broad"><h1>${t('laws.heading')}</h1>
<p>${t('laws.lead')}</p>
${trustLine(context, Object.values(laws).flat(), checks)}
<nav class="asks" aria-label="${t('laws.asks')}"><ul>${questions.map(
      (topic) =>
        html`<li><a
href="${linkTo(context, pathOf(topic))}"${when(
          topic === question,
          () => html` aria-current="page"`,
        )}>${t(`laws.ask.${topic}`)}</a></li>`,
    )}</ul></nav>
<section aria-labelledby="question"><h2 id="question">${t(`laws.question.${question}`)}</h2>
<div${when(onMap(question), () => html` class="beside-map"`)}>${
      onMap(question) ? lawMap(context, { laws, question, outlines }) : null
    }
${answerTables(context, laws, question)}</div></section>
<details><summary>${t('laws.all')}</summary><p>${t('laws.all.hint')}</p>${allTable(context, laws)}</details>
<section><h2>${t('laws.more')}</h2>${pageLinks(context, [
      { path: '/laws/instruments', heading: t('laws.instruments') },
      { path: '/laws/history', heading: t('laws.changes') },
      { path: '/rights', heading: t('laws.rights') },
    ])}</section>
<section><h2>${t('laws.download')}</h2><p>${t('laws.download.hint')}</p>
<div class="acts"><a class="button" href="${linkTo(context, '/laws.csv')}" download>${t('laws.csv')}</a> <a
class="button" href="${linkTo(context, '/laws.json')}" download>${t('laws.json')}</a></div></section>
<p class="hint">${t('laws.no-label')}</p></div>`,
  });
}

export const countryPath = (country: string): string => `/laws/${country.toLowerCase()}`;

/** Countries of which we know much, and folded those of which we know one line. */
function answerTables(context: PageContext, laws: Laws, question: LawPage): Html {
  const wellKnown = new Set(knownCountries(context, laws));
  const countries = countriesOn(context, laws, question);
  const others = countries.filter((country) => !wellKnown.has(country));
  const tableOf = (list: readonly string[]) => answerTable(context, laws, question, list);
  return html`<div>${tableOf(countries.filter((country) => wellKnown.has(country)))}${when(
    others.length > 0,
    () => html`<details><summary>${context.t('laws.countries.more')}</summary>${tableOf(others)}</details>`,
  )}</div>`;
}

function answerTable(
  context: PageContext,
  laws: Laws,
  question: LawPage,
  countries: readonly string[],
): Html {
  const { t } = context;
  return html`<table class="plainly short"><thead><tr><th
scope="col">${t('laws.country')}</th><th
scope="col">${t(onMap(question) ? 'laws.answer' : 'laws.says')}</th></tr></thead>
<tbody>${countries.map(
    (country) =>
      html`<tr><th scope="row"><a
href="${linkTo(context, countryPath(country))}">${context.country(country)}</a></th><td>${answerCell(
        context,
        laws,
        country,
        question,
      )}</td></tr>`,
  )}</tbody></table>`;
}

/** The answer, and folded the lines that it rests on. */
function answerCell(context: PageContext, laws: Laws, country: string, question: LawPage): Html {
  const { t } = context;
  const lines = linesOn(laws, country, question);
  if (!onMap(question))
    return html`<details><summary>${t('laws.says')}</summary>${lineCards(context, lines)}</details>`;
  const answer = answerOf(laws, country, question);
  return html`<details><summary><span
class="answer">${swatch(question, answer)} ${t(`laws.answer.${answer}`)}</span>${unionNote(
    context,
    laws,
    country,
    question,
  )}</summary>${lineCards(context, lines)}</details>`;
}

/** What EU law says in the place of a rule that is not confirmed. */
function unionNote(context: PageContext, laws: Laws, country: string, question: LawQuestion): Html | null {
  const answer = unionAnswer(laws, country, question);
  if (answer === 'unknown') return null;
  const { t } = context;
  return html` <small>${t('laws.answer.union', { answer: t(`laws.answer.${answer}`) })}</small>`;
}

const compared = questions.filter(onMap);

function allTable(context: PageContext, laws: Laws): Html {
  const { t } = context;
  const countriesWithLaw = new Set<string>([...knownCountries(context, laws)]);
  const cell = (country: string, question: LawQuestion): Html => {
    const answer = answerOf(laws, country, question);
    return html`<td
data-of="${t(`laws.ask.${question}`)}"${when(answer === 'unknown', () => html` class="quiet"`)}>${t(
      `laws.answer.${answer}`,
    )}${unionNote(context, laws, country, question)}</td>`;
  };
  return html`<div class="wide-table"><table class="all"><thead><tr><th
scope="col">${t('laws.country')}</th>${compared.map(
    (question) => html`<th scope="col">${t(`laws.ask.${question}`)}</th>`,
  )}<th scope="col">${t('laws.ask.authorities')}</th></tr></thead>
<tbody>${byName(context, [...countriesWithLaw]).map(
    (country) =>
      html`<tr><th scope="row"><a
href="${linkTo(context, countryPath(country))}">${context.country(country)}</a></th>${compared.map(
        (question) => cell(country, question),
      )}<td
data-of="${t('laws.ask.authorities')}">${inCharge(context, laws, country)}</td></tr>`,
  )}</tbody></table></div>`;
}

function inCharge(context: PageContext, laws: Laws, country: string): Html {
  const topic: Topic = 'authorities';
  const [line] = linesOn(laws, country, topic).filter(({ text }) => text !== null);
  if (line?.text == null) return html`<span class="quiet">${context.t('laws.answer.unknown')}</span>`;
  const { text, lang } = context.pick(line.text);
  return html`<span${lang === context.locale ? null : html` lang="${lang}"`}>${text}</span>`;
}
