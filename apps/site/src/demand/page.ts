// `/map-of-demand`: the source's model of demand and supply as a drawing whose places are links, and the same
// in words. No script.

import type { DemandMap } from '@heed/content/demand';
import { doors, sources } from '../article/page.ts';
import type { PageContext } from '../context.ts';
import { layout } from '../layout.ts';
import { type Html, html, when } from '../markup.ts';

/** content/demand/map.json. */
type DemandNode = DemandMap['nodes'][number];

export interface DemandData extends Pick<DemandMap, 'nodes' | 'sources'> {
  /** Heading of a page of ours. */
  readonly headingOf: (path: string) => string | null;
}

/** Where each place stands, in units of a drawing 360 wide, so that its words can be read on a phone. */
const places: Readonly<Record<string, readonly [x: number, y: number, width: number]>> = {
  'supply-factors': [8, 12, 160],
  'demand-factors': [192, 12, 160],
  sellers: [8, 108, 160],
  buyers: [192, 108, 160],
  choices: [92, 204, 176],
  markets: [92, 300, 176],
  facilitators: [92, 396, 176],
  coercion: [92, 492, 176],
  rules: [8, 588, 160],
  public: [192, 588, 160],
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

export function demandPage(context: PageContext, { nodes, sources: from, headingOf }: DemandData): Html {
  const { t, says } = context;
  return layout(context, {
    title: 'demand.page',
    keeps: 'nothing',
    style: 'content',
    main: html`<h1>${t('demand.title')}</h1><p>${t('demand.lead')}</p>
${map(context, nodes)}
${nodes.map(
  ({ id, kind, source, tools }) => html`<section id="${id}"
class="place ${kind}"><h2>${says(`demand.node.${id}`)}</h2><p>${says(`demand.says.${id}`)}</p>
${when(!source, () => html`<p class="hint">${t('demand.own')}</p>`)}
<h3>${t('demand.tools')}</h3>${doors(
    context,
    tools.flatMap((path) => {
      const heading = headingOf(path);
      return heading === null ? [] : [{ path, heading }];
    }),
  )}</section>`,
)}
<section><h2>${t('demand.five')}</h2><ol
class="track">${([1, 2, 3, 4, 5] as const).map((n) => html`<li>${t(`demand.five.${n}`)}</li>`)}</ol></section>
${sources(context, from)}`,
  });
}

function map(context: PageContext, nodes: readonly DemandNode[]): Html {
  const { t, says } = context;
  return html`<figure><svg class="demand" viewBox="0 0 360 660" role="group"
aria-label="${t('demand.drawing')}">
<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8"
orient="auto"><path d="M0 0l8 4-8 4z"/></marker></defs>
${arrows.map(([from, to]) => arrow(from, to))}
${nodes.map(({ id, kind }) => {
  const [x, y, width] = places[id] ?? [0, 0, 160];
  const lines = wrapped(says(`demand.node.${id}`), width > 160 ? 20 : 18);
  const first = y + height / 2 + 5 - (lines.length - 1) * 9;
  return html`<a href="#${id}"><rect class="${kind}" x="${x}" y="${y}" width="${width}" height="${height}"
rx="8"/>${lines.map((line, i) => html`<text x="${x + width / 2}" y="${first + i * 18}">${line}</text>`)}</a>`;
})}</svg></figure>`;
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
