// Official figures beside the organisation's own: the European Union, then the countries of its profile. Each
// with what was counted, in which edition, from when and how it is known. Who is counted by passport stands
// folded, behind what that does not mean.
import { byCitizenship, type Figure, type Figures, measures } from '@heed/domain/figures';
import type { PageContext } from '../context.ts';
import { type Html, html, when } from '../markup.ts';
import { day, oneStop } from '../moment.ts';
import { seriesOf, timeSeries } from './series.ts';
import { inEnglish, number, percent, years } from './words.ts';

const union = 'EU';
/** Figures beyond this many are folded but for those of the chart. */
const mostOpen = 4;

export function officialFigures(context: PageContext, figures: Figures): Html {
  const { t, organisation } = context;
  const areas = [union, ...organisation.countries.filter((code) => code !== union)];
  return html`<section><h2>${t('evidence.official')}</h2><p>${t('evidence.official.lead')}</p>
${areas.map((code) =>
  when(figures[code]?.length, () => area(context, code, figures[code] ?? [])),
)}</section>`;
}

/** What the press asks first. */
const mostAsked = ['registered-victims', 'sexual'] as const;

/** The newest figures of the Union and of the organisation's country, each with its source. */
export function newestFigures(context: PageContext, figures: Figures): Html {
  const areas = new Set([union, context.organisation.country]);
  return html`${[...areas].map((code) => {
    const newest = mostAsked.flatMap((measure) => {
      const own = (figures[code] ?? []).filter((figure) => figure.measure === measure);
      return own.sort((a, b) => b.to - a.to || b.from - a.from).slice(0, 1);
    });
    return when(newest.length > 0, () => html`<h3>${context.country(code)}</h3>${table(context, newest)}`);
  })}`;
}

function area(context: PageContext, code: string, all: readonly Figure[]): Html {
  const { t } = context;
  const sorted = [...all].sort(
    (a, b) => measures.indexOf(a.measure) - measures.indexOf(b.measure) || a.from - b.from || a.to - b.to,
  );
  const passports = sorted.filter(({ measure }) => byCitizenship.includes(measure));
  const others = sorted.filter((figure) => !passports.includes(figure));
  const series = seriesOf(others);
  const open: readonly Figure[] = series ?? others.slice(0, mostOpen);
  const folded = others.filter((figure) => !open.includes(figure));
  return html`<section><h3>${context.country(code)}</h3>
${when(series, () => timeSeries(context, series ?? [], context.country(code)))}
${when(open.length > 0, () => table(context, open))}
${when(
  folded.length > 0,
  () => html`<details><summary>${t('evidence.more')}</summary>${table(context, folded)}</details>`,
)}
${when(
  passports.length > 0,
  () => html`<details><summary>${t('evidence.citizenship')}</summary><p
class="care">${t('evidence.citizenship.care')}</p>${table(context, passports)}</details>`,
)}</section>`;
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
