// The map of Europe for one question: SVG made here, no script. Each answer has its own pattern, each country
// its letters, and the table beside it says the same in words, so nothing rests on colour.

import { answerOf } from '@heed/content/laws/answers';
import { answers, type LawAnswer, type LawQuestion, type Laws } from '@heed/content/laws/schema';
import type { PageContext } from '../context.ts';
import { type Html, html, when } from '../markup.ts';
import { byName } from './compare.ts';
import { frame, type Outline } from './europe.ts';

const fills = ['rings', 'plain', 'dots', 'lines', 'slopes', 'nets'] as const;
type Fill = (typeof fills)[number];

/** The pattern of an answer: light for what is allowed or short, dense for what is a crime or long. */
function fillOf(question: LawQuestion, answer: LawAnswer): Fill {
  const list: readonly string[] = answers[question];
  return fills[fills.length - list.length + list.indexOf(answer)] ?? 'plain';
}

/** What each pattern is drawn with, on a bed of its own colour. Eight units wide. */
const marks: Readonly<Record<Fill, Html>> = {
  rings: html`<circle cx="4" cy="4" r="2"/>`,
  plain: html``,
  dots: html`<circle cx="2" cy="2" r="1.4"/><circle cx="6" cy="6" r="1.4"/>`,
  lines: html`<path d="M0 2h8M0 6h8"/>`,
  slopes: html`<path d="M-2 2l4-4M0 8l8-8M6 10l4-4"/>`,
  nets: html`<path d="M0 8l8-8M-2 2l4-4M6 10l4-4M0 0l8 8M-2 6l4 4M6-2l4 4"/>`,
};

const paint = (fill: Fill): string => `url(#${fill})`;

export interface MapData {
  readonly laws: Laws;
  readonly question: LawQuestion;
  readonly outlines: readonly Outline[];
}

export function lawMap(context: PageContext, { laws, question, outlines }: MapData): Html {
  const { t } = context;
  const groups = grouped({ laws, question, outlines });
  const rest = outlines.filter(
    ({ country }) => country === null || answerOf(laws, country, question) === 'unknown',
  );
  return html`<figure class="map"><svg viewBox="0 0 ${frame.width} ${frame.height}" role="img"
aria-label="${t('laws.map', { question: t(`laws.question.${question}`) })}">
<defs>${groups.map(([answer]) => pattern(fillOf(question, answer)))}</defs>
<path class="land" d="${rest.map(({ path }) => path).join('')}"/>
${groups.map(
  ([answer, countries]) =>
    html`<path class="told" fill="${paint(fillOf(question, answer))}"
d="${countries.map(({ path }) => path).join('')}"/>${countries
      .filter(({ small }) => small)
      .map(
        ({ x, y }) =>
          html`<circle class="told" fill="${paint(fillOf(question, answer))}" cx="${x}" cy="${y}" r="5"/>`,
      )}`,
)}
${groups.map(([, countries]) =>
  countries.map(
    ({ country, letters: [x, y], small }) => html`<text
x="${small ? x + 9 : x}" y="${y + 5}"${when(small, () => html` class="beside"`)}>${country}</text>`,
  ),
)}
</svg>
<figcaption><p class="hidden">${t('laws.legend')}</p><ul>${groups.map(
    ([answer, countries]) =>
      html`<li>${swatch(question, answer)} <span>${t(`laws.answer.${answer}`)} <small>${byName(
        context,
        countries.map(({ country }) => country ?? ''),
      )
        .map(context.country)
        .join(', ')}</small></span></li>`,
  )}<li>${swatch(question, 'unknown')} <span>${t('laws.answer.unknown')}</span></li></ul></figcaption></figure>`;
}

/** A small field in the pattern of an answer; the page must hold the map of the same question. */
export const swatch = (question: LawQuestion, answer: LawAnswer): Html =>
  html`<svg class="swatch" viewBox="0 0 28 20" aria-hidden="true"><rect width="28" height="20" ${
    answer === 'unknown' ? html`class="land"` : html`class="told" fill="${paint(fillOf(question, answer))}"`
  }/></svg>`;

const pattern = (fill: Fill): Html =>
  html`<pattern id="${fill}" class="${fill}" width="8" height="8" patternUnits="userSpaceOnUse"><rect
width="8" height="8"/>${marks[fill]}</pattern>`;

/** Countries by what they answer, in the order of the answers. */
function grouped({ laws, question, outlines }: MapData): [LawAnswer, Outline[]][] {
  return answers[question].flatMap((answer): [LawAnswer, Outline[]][] => {
    const own = outlines.filter(
      ({ country }) => country !== null && answerOf(laws, country, question) === answer,
    );
    return own.length > 0 ? [[answer, own]] : [];
  });
}
