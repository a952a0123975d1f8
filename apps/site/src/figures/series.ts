// One figure over the years as an SVG without script; the table beside it says the same. Points of one
// edition are joined, points of different editions are not: a line between them would show a change that
// nobody counted.
import { type Figure, measures } from '@heed/domain/figures';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { PageContext } from '../context.ts';
import { type Html, html, when } from '../markup.ts';
import { number } from './words.ts';

const frame = { width: 360, height: 160, left: 12, right: 12, top: 28, bottom: 28 } as const;
/** Fewer points are no series. */
const fewest = 3;
/** Units below which neighbouring numbers, or years, would touch. */
const room = 36;

type Point = Figure & { readonly value: number };

/** The first measure that has a number for each of several single years; null where none has. */
export function seriesOf(figures: readonly Figure[]): readonly Point[] | null {
  for (const measure of measures) {
    const points = figures.filter(
      (figure): figure is Point =>
        figure.measure === measure &&
        figure.value !== null &&
        figure.unit === 'count' &&
        figure.from === figure.to &&
        !figure.detail,
    );
    if (points.length >= fewest && new Set(points.map(({ from }) => from)).size === points.length)
      return points.sort((a, b) => a.from - b.from);
  }
  return null;
}

/** `points`: of one measure, one a year, in their order. */
export function timeSeries(context: PageContext, points: readonly Point[], area: string): Html {
  const { t } = context;
  const { width, height, left: leftEdge, right, top, bottom } = frame;
  const [first, last] = [points[0] as Point, points.at(-1) as Point];
  const x = scaleLinear([first.from, last.from], [leftEdge + 18, width - right - 18]);
  const y = scaleLinear([0, Math.max(...points.map(({ value }) => value))], [height - bottom, top]);
  const joined = line<Point>()
    .x(({ from }) => Math.round(x(from)))
    .y(({ value }) => Math.round(y(value)));
  const wide = x(first.from + 1) - x(first.from) >= room;
  let place = Number.NEGATIVE_INFINITY;
  /** Years that have room beside the last one that is written. */
  const labelledPoints = new Set(
    points.filter(({ from }) => {
      if (x(from) - place < room) return false;
      place = x(from);
      return true;
    }),
  );
  const editions = [...new Set(points.map(({ edition }) => edition))].map((edition) =>
    points.filter((point) => point.edition === edition),
  );
  const what = t(`evidence.measure.${first.measure}`);
  return html`<figure><svg class="series" viewBox="0 0 ${width} ${height}" role="img"
aria-label="${t('evidence.chart', { what, area })}">
<path class="axis" d="M${leftEdge} ${height - bottom}H${width - right}"/>
${editions.map((own) => when(own.length > 1, () => html`<path class="line" d="${joined(own)}"/>`))}
${points.map((point) => {
  const [cx, cy] = [Math.round(x(point.from)), Math.round(y(point.value))];
  return html`<circle cx="${cx}" cy="${cy}"
r="5"/>${when(
    wide,
    () => html`<text x="${cx}"
y="${cy - 11}">${number(context, point.value)}</text>`,
  )}${when(
    labelledPoints.has(point),
    () => html`<text
x="${cx}" y="${height - 8}">${point.from}</text>`,
  )}`;
})}</svg><figcaption><small>${what}. ${t('evidence.chart.hint')}</small></figcaption></figure>`;
}
