// `/laws` and `/laws/<question>`: the countries side by side, a map and a table for one question, and all
// questions in one table. It shows the rules, never the name of a model.

import { answerOf, linesOn } from '@heed/content/laws/answers';
import { answers, type LawLine, type LawQuestion, type Laws, type Topic } from '@heed/content/laws/schema';
import { doors } from '../article/page.ts';
import { linkTo, type PageContext } from '../context.ts';
import { layout } from '../layout.ts';
import { type Html, html, when } from '../markup.ts';
import { byName, countriesOn, knownCountries, type LawPage, questions } from './compare.ts';
import type { Outline } from './europe.ts';
import { lawLine } from './lines.ts';
import { lawMap, swatch } from './map.ts';

export interface LawsData {
  readonly laws: Laws;
  readonly question: LawPage;
  /** Of the countries of Europe. */
  readonly outlines: readonly Outline[];
}

const onMap = (question: LawPage): question is LawQuestion => question in answers;
const first = questions[0];
const pathOf = (question: LawPage): string => (question === first ? '/laws' : `/laws/${question}`);

export function lawsPage(context: PageContext, { laws, question, outlines }: LawsData): Html {
  const { t } = context;
  return layout(context, {
    title: 'laws.title',
    keeps: 'nothing',
    style: 'content',
    main: html`<div class="broad"><h1>${t('laws.heading')}</h1>
<p>${t('laws.lead')} ${t('laws.no-label')}</p>
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
${answerTable(context, laws, question)}</div></section>
<section><h2>${t('laws.all')}</h2><p>${t('laws.all.hint')}</p>${allTable(context, laws)}</section>
<section><h2>${t('laws.more')}</h2>${doors(context, [
      { path: '/laws/instruments', heading: t('laws.instruments') },
      { path: '/laws/history', heading: t('laws.changes') },
      { path: '/rights', heading: t('laws.rights') },
    ])}</section>
<section><h2>${t('laws.download')}</h2><p>${t('laws.download.hint')}</p>
<div class="acts"><a class="button" href="${linkTo(context, '/laws.csv')}" download>${t('laws.csv')}</a> <a
class="button" href="${linkTo(context, '/laws.json')}" download>${t('laws.json')}</a></div></section>
<p class="hint">${t('law.not-advice')}</p></div>`,
  });
}

export const countryPath = (country: string): string => `/laws/${country.toLowerCase()}`;

function answerTable(context: PageContext, laws: Laws, question: LawPage): Html {
  const { t } = context;
  const mapQuestion = onMap(question);
  const countries = countriesOn(context, laws, question);
  return html`<div class="wide-table"><table class="plainly"><thead><tr><th
scope="col">${t('laws.country')}</th>${when(
    mapQuestion,
    () => html`<th
scope="col">${t('laws.answer')}</th>`,
  )}<th
scope="col">${t('laws.says')}</th></tr></thead>
<tbody>${countries.map(
    (country) =>
      html`<tr><th scope="row"><a
href="${linkTo(context, countryPath(country))}">${context.country(country)}</a></th>${
        mapQuestion
          ? html`<td data-of="${t('laws.answer')}"><span
class="answer">${swatch(question, answerOf(laws, country, question))} ${t(
              `laws.answer.${answerOf(laws, country, question)}`,
            )}</span></td>`
          : null
      }<td data-of="${t('laws.says')}">${lawText(context, linesOn(laws, country, question))}</td></tr>`,
  )}</tbody></table></div>`;
}

/** The lines that have a text, or the sentence that nothing could be confirmed. */
export function lawText(context: PageContext, lines: readonly LawLine[]): Html {
  const confirmed = lines.filter(({ text }) => text !== null);
  if (confirmed.length === 0) return html`<p>${context.t('laws.unconfirmed')}</p>`;
  return html`${confirmed.map((line) => html`<div class="line">${lawLine(context, line)}</div>`)}`;
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
    )}</td>`;
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
