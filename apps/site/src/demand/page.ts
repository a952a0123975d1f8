// `/map-of-demand`: the source's model of demand and supply as a drawing whose places are links; the kinds of
// demand by their numbers on it; and folded, place by place, what it says, which law bears on it and what
// this site can do there. No script.

import type { DemandMap } from '@heed/content/demand';
import type { Instrument } from '@heed/content/laws/schema';
import { pageLinks, sourceList } from '../article/page.ts';
import { linkTo, type PageContext } from '../context.ts';
import { layout } from '../frame/layout.ts';
import { type LawPage, questions } from '../law/compare.ts';
import { factOf, lawFact } from '../law/instruments.ts';
import { pathOf } from '../law/page.ts';
import { type Html, html, when } from '../markup.ts';
import { day, oneStop } from '../moment.ts';

/** content/demand/map.json. */
type DemandNode = DemandMap['nodes'][number];
type DemandKind = DemandMap['kinds'][number];

export interface DemandData extends Pick<DemandMap, 'kinds' | 'nodes' | 'sources'> {
  readonly instruments: readonly Instrument[];
  /** Heading of a page of ours. */
  readonly headingOf: (path: string) => string | null;
}

/** Where each place stands, in units of a drawing 360 wide, so that its words can be read on a phone. */
const places: Readonly<Record<string, readonly [x: number, y: number, width: number]>> = {
  'supply-factors': [8, 12, 160],
  'demand-factors': [192, 12, 160],
  sellers: [8, 92, 160],
  buyers: [192, 92, 160],
  choices: [92, 172, 176],
  markets: [92, 252, 176],
  facilitators: [92, 332, 176],
  coercion: [92, 412, 176],
  rules: [8, 492, 160],
  public: [192, 492, 160],
};
const height = 60;

/** Who acts on whom: from place to place. */
const arrows: readonly (readonly [string, string])[] = [
  ['supply-factors', 'sellers'],
  ['demand-factors', 'buyers'],
  ['sellers', 'choices'],
  ['buyers', 'choices'],
  ['choices', 'markets'],
  ['markets', 'facilitators'],
  ['facilitators', 'coercion'],
  ['rules', 'coercion'],
  ['public', 'coercion'],
];

export function demandPage(context: PageContext, data: DemandData): Html {
  const { t } = context;
  const { kinds, nodes, sources: from } = data;
  return layout(context, {
    title: 'demand.page',
    style: 'content',
    main: html`<h1>${t('demand.title')}</h1><p>${t('demand.lead')}</p>
${map(context, data)}
${when(kinds.length > 0, () => kindList(context, data))}
<details><summary><h2>${t('demand.places')}</h2></summary>${nodes.map((node) =>
      place(context, data, node),
    )}</details>
<details><summary><h2>${t('demand.five')}</h2></summary><ol
class="track">${([1, 2, 3, 4, 5] as const).map((n) => html`<li>${t(`demand.five.${n}`)}</li>`)}</ol></details>
<details><summary>${t('article.sources')}</summary>${sourceList(context, from)}</details>`,
  });
}

/** The kinds of demand, each with what it rests on and from when; once under several of one source. */
function kindList(context: PageContext, { kinds, sources: from, instruments }: DemandData): Html {
  const { t, says } = context;
  return html`<section><h2>${t('demand.kinds')}</h2><p>${t('demand.kinds.lead')}</p><ol
class="track kinds">${kinds.map(({ id, law }, i) => {
    const fact = factOf(instruments, law);
    const isLast = kinds[i + 1]?.law !== law;
    const basis = fact === null ? from[0] && sourceNote(context, from[0]) : factNote(context, fact);
    return html`<li data-kind="${id}"><div>${says(`demand.kind.${id}`)} ${isLast ? basis : null}</div></li>`;
  })}</ol></section>`;
}

function sourceNote(context: PageContext, source: DemandMap['sources'][number]): Html {
  const { text, url, date, confidence } = source;
  return html`<small><a href="${url}" rel="noreferrer nofollow" lang="en" translate="no">${text}</a>. ${
    date === 'undated' ? context.t('article.undated') : oneStop(`${day(context, date)}.`)
  } ${readBy(context, confidence)}</small>`;
}

/** Whether we read it ourselves or read of it. */
const readBy = ({ t }: PageContext, confidence: string): string =>
  t(confidence === 'A' ? 'article.read' : 'article.read-of');

/** Article, name and day of a law, with a link to what it says. */
function factNote(context: PageContext, { instrument, fact }: NonNullable<ReturnType<typeof factOf>>): Html {
  const { text, lang } = context.pick(instrument.name);
  return html`<small>${fact.ref && html`<span lang="en" translate="no">${fact.ref}</span> `}<a
href="${linkTo(context, `/laws/instruments#${instrument.id}`)}"${when(
    lang !== context.locale,
    () => html` lang="${lang}"`,
  )}>${text}</a>, ${oneStop(`${day(context, instrument.date)}.`)} ${readBy(
    context,
    fact.confidence,
  )}</small>`;
}

/** A place of the map, folded: what it says, the law, the pages that act there. */
function place(context: PageContext, { instruments, headingOf }: DemandData, node: DemandNode): Html {
  const { t, says } = context;
  const { id, kind, source, tools, law, topics } = node;
  const facts = law.flatMap((one) => factOf(instruments, one) ?? []);
  const articles = facts.flatMap(({ fact }) => fact.ref ?? []);
  const pages = questions.filter((question) => topics.some((topic) => topic === question));
  return html`<details class="part place ${kind}"><summary><h3>${says(`demand.node.${id}`)}</h3>${when(
    articles.length > 0,
    () => html` <small><span lang="en" translate="no">§ ${articles.join(', ')}</span></small>`,
  )}</summary><div
id="${id}"><p>${says(`demand.says.${id}`)}</p>
${when(!source, () => html`<p class="hint">${t('demand.own')}</p>`)}
${when(
  facts.length + pages.length > 0,
  () => html`<h4>${t('demand.law')}</h4><ul
class="laws">${facts.map((fact) => html`<li data-law="${fact.fact.id}">${lawFact(context, fact)}</li>`)}</ul>
${when(pages.length > 0, () => byCountry(context, pages))}`,
)}
<h4>${t('demand.tools')}</h4>${pageLinks(
    context,
    tools.flatMap((path) => {
      const heading = headingOf(path);
      return heading === null ? [] : [{ path, heading }];
    }),
  )}</div></details>`;
}

const byCountry = (context: PageContext, pages: readonly LawPage[]): Html =>
  html`<p>${context.t('demand.countries')}: ${pages.map(
    (question) =>
      html`<a href="${linkTo(context, pathOf(question))}">${context.t(`laws.ask.${question}`)}</a> `,
  )}</p>`;

function map(context: PageContext, { nodes, kinds, instruments }: DemandData): Html {
  const { t, says } = context;
  return html`<figure><svg class="demand" viewBox="0 0 360 554" role="group"
aria-label="${t('demand.drawing')}">
<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8"
orient="auto"><path d="M0 0l8 4-8 4z"/></marker></defs>
${arrows.map(([from, to]) => arrow(from, to))}
${nodes.map(({ id, kind, law }) => {
  const [x, y, width] = places[id] ?? [0, 0, 160];
  const lines = wrapped(says(`demand.node.${id}`), width > 160 ? 20 : 18);
  const articles = shortArticles(instruments, law);
  const first = y + height / 2 + 5 - (lines.length - (articles === '' ? 1 : 0)) * 9;
  return html`<a href="#${id}"><rect class="${kind}" x="${x}" y="${y}" width="${width}" height="${height}"
rx="8"/>${lines.map(
    (line, i) => html`<text
x="${x + width / 2}" y="${first + i * 18}">${line}</text>`,
  )}${when(
    articles,
    () => html`<text
class="law" x="${x + width / 2}" y="${first + lines.length * 18}">§ ${articles}</text>`,
  )}</a>`;
})}
${nodes.map(({ id }) => numbers(id, kinds))}</svg>
<figcaption><small>${t('demand.marks')}</small></figcaption></figure>`;
}

/** The articles of a place, as short as a box needs: numbers alone, of whichever law. */
const shortArticles = (instruments: readonly Instrument[], law: readonly string[]): string =>
  law
    .flatMap((id) => factOf(instruments, id)?.fact.ref ?? [])
    .map((ref) => ref.replace(/^art\. /, '').replace(/ \([^)]*\/[^)]*\)/, ''))
    .join(', ');

/** The numbers of the kinds of demand at a place, on the upper edge of its box. */
function numbers(id: string, kinds: readonly DemandKind[]): Html {
  const [x, y, width] = places[id] ?? [0, 0, 160];
  const own = kinds.flatMap(({ node }, i) => (node === id ? [i + 1] : []));
  return html`${own.map((number, i) => {
    const at = x + width - 14 - (own.length - 1 - i) * 24;
    return html`<g aria-hidden="true"><circle cx="${at}" cy="${y}" r="10"/><text x="${at}"
y="${y + 5}">${number}</text></g>`;
  })}`;
}

function arrow(from: string, to: string): Html | null {
  const [a, b] = [places[from], places[to]];
  if (a === undefined || b === undefined) return null;
  const up = a[1] > b[1];
  const [x1, y1] = [a[0] + a[2] / 2, up ? a[1] : a[1] + height];
  const [x2, y2] = [b[0] + b[2] / 2 + Math.sign(x1 - b[0] - b[2] / 2) * 40, up ? b[1] + height : b[1]];
  return html`<path class="arrow" d="M${x1} ${y1}L${x2} ${y2}" marker-end="url(#arrow)"/>`;
}

/** Words in at most three lines of about `most` letters. */
function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || (last.length + word.length + 1 > most && lines.length < 3)) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
