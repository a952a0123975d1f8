// Official figures: what is known of the European Union with what it means, then folded the figures behind it
// and those of the countries of the profile. Each with what was counted, in which edition, from when and how
// it is known. Who is counted by passport stands behind what that does not mean.
import { byCitizenship, type Figure, type Figures, type Measure, measures } from '@heed/domain/figures';
import type { PageContext } from '../context.ts';
import { type Html, html, when } from '../markup.ts';
import { day, oneStop } from '../moment.ts';
import { seriesOf, timeSeries } from './series.ts';
import { inEnglish, number, percent, years } from './words.ts';

const union = 'EU';
/** Figures beyond this many are folded but for those of the chart. */
const mostOpen = 4;
/** What a reader wants to know first; each has a sentence that says what it means. */
const findings = ['registered-victims', 'sexual', 'convicted'] as const satisfies readonly Measure[];
type Finding = (typeof findings)[number];
/** What the press asks first. */
const mostAsked = ['registered-victims', 'sexual'] as const satisfies readonly Finding[];

/**
 * What is known of the European Union: over the years as a chart, the newest figures, `care`, which says what
 * they do not mean, and folded the rest.
 */
export function unionFigures(context: PageContext, figures: Figures, care: Html): Html | null {
  const all = figures[union] ?? [];
  if (all.length === 0) return null;
  const { t } = context;
  const newest = findings.flatMap((measure) => newestOf(all, measure));
  return html`<section><h2>${context.country(union)}</h2>
${chart(context, all, union)}
<ul class="findings">${newest.map((figure, i) =>
    // One line of source under several that are from one edition.
    finding(context, figure, newest[i + 1]?.edition !== figure.edition),
  )}</ul>
${care}
<details><summary>${t('evidence.more')}</summary><p>${t('evidence.official.lead')}</p>${tables(
    context,
    union,
    all,
  )}</details></section>`;
}

/** Figures of the countries of the profile, folded. */
export function countryFigures(context: PageContext, figures: Figures): Html | null {
  const { t, organisation } = context;
  const areas = organisation.countries.filter((code) => code !== union && figures[code]?.length);
  if (areas.length === 0) return null;
  return html`<details><summary><h2>${t('evidence.official')}</h2></summary>${areas.map(
    (code) =>
      html`<section><h3>${context.country(code)}</h3>${tables(context, code, figures[code] ?? [])}</section>`,
  )}</details>`;
}

/** The newest figures of the Union and of the organisation's country, each with its source. */
export function newestFigures(context: PageContext, figures: Figures): Html {
  const areas = new Set([union, context.organisation.country]);
  return html`${[...areas].map((code) => {
    const newest = mostAsked.flatMap((measure) => newestOf(figures[code] ?? [], measure));
    return when(newest.length > 0, () => html`<h3>${context.country(code)}</h3>${table(context, newest)}`);
  })}`;
}

/** The newest figure of a measure: one, or none where there is none. */
const newestOf = (all: readonly Figure[], measure: Finding): readonly (Figure & { measure: Finding })[] =>
  all
    .filter(
      (figure): figure is Figure & { measure: Finding } =>
        figure.measure === measure && figure.value !== null && figure.detail === undefined,
    )
    // A share says more than the count that it was made from.
    .sort((a, b) => b.to - a.to || Number(b.unit === 'percent') - Number(a.unit === 'percent'))
    .slice(0, 1);

/** One figure, large, with what it means and, `withSource`, where it is from. */
function finding(context: PageContext, figure: Figure & { measure: Finding }, withSource: boolean): Html {
  const { t } = context;
  return html`<li data-finding="${figure.measure}"><p><b class="figure">${figureText(
    context,
    figure,
  )}</b> <b>${t(`evidence.measure.${figure.measure}`)}, ${years(figure)}.</b> ${t(
    `evidence.means.${figure.measure}`,
  )}</p>${when(withSource, () => html`<p>${from(context, figure)}</p>`)}</li>`;
}

/** The chart of an area; null where it has no series. */
function chart(context: PageContext, all: readonly Figure[], code: string): Html | null {
  const series = seriesOf(all.filter(({ measure }) => !byCitizenship.includes(measure)));
  return series && timeSeries(context, series, context.country(code));
}

/** All figures of an area: the chart and its table, the others, those by citizenship. */
function tables(context: PageContext, code: string, all: readonly Figure[]): Html {
  const { t } = context;
  const sorted = [...all].sort(
    (a, b) => measures.indexOf(a.measure) - measures.indexOf(b.measure) || a.from - b.from || a.to - b.to,
  );
  const passports = sorted.filter(({ measure }) => byCitizenship.includes(measure));
  const others = sorted.filter((figure) => !passports.includes(figure));
  const series = seriesOf(others);
  const open: readonly Figure[] = series ?? others.slice(0, mostOpen);
  const folded = others.filter((figure) => !open.includes(figure));
  return html`${code === union ? null : chart(context, all, code)}
${when(open.length > 0, () => table(context, open))}
${when(
  folded.length > 0,
  () => html`<details><summary>${t('evidence.more')}</summary>${table(context, folded)}</details>`,
)}
${when(
  passports.length > 0,
  () => html`<details><summary>${t('evidence.citizenship')}</summary><p
class="care">${t('evidence.citizenship.care')}</p>${table(context, passports)}</details>`,
)}`;
}

/** Where all of them count the same, that stands above the table and not in each row. */
function table(context: PageContext, figures: readonly Figure[]): Html {
  const { t } = context;
  const same = figures.every(
    ({ measure, detail }) => measure === figures[0]?.measure && detail === undefined,
  );
  const heads = (['what', 'year', 'figure', 'from'] as const).slice(same ? 1 : 0);
  return html`<div
class="wide-table"><table${same ? html` class="yearly"` : null}>${when(
    same && figures[0],
    () => html`<caption>${t(`evidence.measure.${(figures[0] as Figure).measure}`)}</caption>`,
  )}<thead><tr>${heads.map(
    (head) => html`<th
scope="col">${t(`evidence.${head}`)}</th>`,
  )}</tr></thead>
<tbody>${figures.map((figure) => {
    const year = years(figure);
    return html`<tr>${
      same
        ? html`<th
scope="row">${year}</th>`
        : html`<th
scope="row">${t(`evidence.measure.${figure.measure}`)}${when(
            figure.detail,
            () => html` <small>${inEnglish(context, figure.detail ?? '')}</small>`,
          )}</th><td
data-of="${t('evidence.year')}">${year}</td>`
    }<td
data-of="${t('evidence.figure')}"><b>${figureText(context, figure)}</b>${when(
      figure.note,
      () => html` <small>${inEnglish(context, figure.note ?? '')}</small>`,
    )}</td><td
data-of="${t('evidence.from')}">${from(context, figure)}</td></tr>`;
  })}</tbody></table></div>`;
}

function figureText(context: PageContext, { measure, value, unit, citizens = [] }: Figure): string {
  const names = citizens.map((code) => context.country(code));
  if (value === null) return names.join(', ');
  const text = unit === 'percent' ? percent(context, value) : number(context, value);
  return measure === 'citizenship' ? `${names.join(', ')}: ${text}` : text;
}

function from(context: PageContext, { edition, url, date, confidence }: Figure): Html {
  const { t } = context;
  const dated =
    date === 'undated' ? t('article.undated') : oneStop(t('article.dated', { day: day(context, date) }));
  return html`<a href="${url}" rel="noreferrer nofollow"
translate="no"${context.locale === 'en' ? null : html` lang="en"`}>${edition}</a> <small>${dated} ${t(
    confidence === 'A' ? 'article.read' : 'article.read-of',
  )}</small>`;
}
