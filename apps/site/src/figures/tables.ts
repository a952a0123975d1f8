// The figures of a release as tables: each count with its error, the simple ones first. One thing alone
// stands as rows with bars, two as a cross table, three as a list. A group that is not shown is never called
// empty.
import {
  type Coding,
  type DifferentiallyPrivateRelease,
  isOfNotices,
  type PlaceMap,
  type ReleaseCell,
  radius,
  type TableRelease,
} from '@heed/domain/figures';
import type { PageContext } from '../context.ts';
import { type Html, html, when } from '../markup.ts';
import { between, codeName, columnName, inEnglish, number, placeOf, type Trait, traitsOf } from './words.ts';

/** Figures on a page: a phone draws some 100 kB of tables at once. The files hold all. */
const mostShown = 1500;

interface Group {
  readonly cell: ReleaseCell;
  readonly traits: readonly Trait[];
}

export interface TableData {
  readonly coding: Coding;
  readonly places: PlaceMap | null;
}

export function cellTables(
  context: PageContext,
  release: TableRelease | DifferentiallyPrivateRelease,
  data: TableData,
): Html {
  const { coding } = data;
  const { t } = context;
  const isNotices = release.kind === 'table' && isOfNotices(release);
  const all = release.cells
    .map((cell): Group => ({ cell, traits: traitsOf(coding, cell.where) }))
    .sort((a, b) => a.traits.length - b.traits.length);
  const listedCells = all.slice(0, mostShown);
  const [everybody] = listedCells.filter(({ traits }) => traits.length === 0);
  const pairs = listedCells.filter(
    ({ traits }) => traits.length === 2 && traits[0]?.column !== traits[1]?.column,
  );
  const others = listedCells.filter((cell) => cell.traits.length > 1 && !pairs.includes(cell));
  return html`<section><h2>${t('evidence.figures')}</h2>
${when(release.cells.length === 0, () => html`<p class="note">${t('evidence.figures.none')}</p>`)}
${when(
  everybody,
  () =>
    html`<p>${t(isNotices ? 'evidence.notices.all' : 'evidence.everybody')} ${countText(
      context,
      everybody?.cell,
    )}</p>`,
)}
${by(listedCells.filter(({ traits }) => traits.length === 1)).map((groups) => single(context, groups, data))}
${by(pairs).map((groups) => cross(context, groups, coding))}
${when(others.length > 0, () => list(context, others, coding))}
${when(
  listedCells.length < all.length,
  () => html`<p
class="care">${t('evidence.cut', {
    shown: number(context, listedCells.length),
    all: number(context, all.length),
  })}</p>`,
)}</section>`;
}

/** Groups by the columns that they speak of. */
function by(groups: readonly Group[]): readonly (readonly Group[])[] {
  const tables = new Map<string, Group[]>();
  for (const group of groups) {
    const key = group.traits.map(({ column }) => column).join(' ');
    tables.set(key, [...(tables.get(key) ?? []), group]);
  }
  return [...tables.values()];
}

/**
 * A circle for each region that is shown and has a place. What stands beside it in the table says the same.
 */
function mapOf(context: PageContext, map: PlaceMap, rows: readonly Group[], what: string): Html {
  const most = Math.max(...rows.map(({ cell }) => cell.count), 1);
  const shownPlaces = map.places.flatMap((place) => {
    const row = rows.find((group) => first(group).code === place.code);
    return row === undefined ? [] : [{ ...place, count: row.cell.count }];
  });
  return html`<figure class="map"><svg viewBox="0 0 ${map.width} ${map.height}" role="img"
aria-label="${context.t('evidence.map', { what })}">
<path class="land"
d="${map.outline}"/>${shownPlaces.map(
    ({ x, y, count }) => html`<circle cx="${x}" cy="${y}"
r="${radius(count, most)}" fill="none" stroke="currentColor" stroke-width="2"/><text x="${x}"
y="${y + 5}">${number(context, count)}</text>`,
  )}
</svg></figure>`;
}

const countText = (context: PageContext, cell: ReleaseCell | undefined): Html | null =>
  cell === undefined
    ? null
    : html`<b>${number(context, cell.count)}</b> <small>(${between(context, cell)})</small>`;

const traitName = (context: PageContext, coding: Coding, trait: Trait): Html =>
  inEnglish(context, codeName(coding, trait));

const first = ({ traits }: Group): Trait => traits[0] as Trait;

function single(context: PageContext, groups: readonly Group[], { coding, places }: TableData): Html {
  const { t } = context;
  const rows = [...groups].sort((a, b) => placeOf(coding, first(a)) - placeOf(coding, first(b)));
  const [{ column }] = (rows[0] as Group).traits as [Trait];
  const most = Math.max(...rows.map(({ cell }) => cell.high), 1);
  const missing = (coding.columns.find(({ id }) => id === column)?.values ?? []).filter(
    ({ code }) => !rows.some((row) => first(row).code === code),
  );
  const isRegion = coding.columns.some(({ id, own }) => id === column && own === 'regions');
  return html`<section><h3>${inEnglish(context, columnName(coding, column))}</h3>
${isRegion && places !== null ? mapOf(context, places, rows, columnName(coding, column)) : null}
<div class="wide-table"><table class="counts"><thead><tr><th scope="col">${t('evidence.group')}</th><th
scope="col">${t('evidence.count')}</th><th scope="col">${t('evidence.range')}</th><td></td></tr></thead>
<tbody>${rows.map(
    (row) =>
      html`<tr><th scope="row">${traitName(context, coding, first(row))}</th><td
data-of="${t('evidence.count')}"><b>${number(context, row.cell.count)}</b></td><td
data-of="${t('evidence.range')}">${between(context, row.cell)}</td><td>${bar(row.cell, most)}</td></tr>`,
  )}</tbody></table></div>
${when(
  missing.length > 0,
  () => html`<p
class="hint">${t('evidence.not-shown')} ${inEnglish(
    context,
    missing.map(({ label }) => label).join(', '),
  )}</p>`,
)}</section>`;
}

/** Two hundred units long; the error as a line with ends. The numbers stand beside it. */
function bar({ count, low, high }: ReleaseCell, most: number): Html {
  const at = (value: number) => Math.round((value / most) * 196) + 2;
  return html`<svg class="bar-chart" viewBox="0 0 200 16" aria-hidden="true"><rect x="2" y="3"
width="${at(count) - 2}" height="10"/><path
d="M${at(low)} 4v8M${at(low)} 8H${at(high)}M${at(high)} 4v8"/></svg>`;
}

function cross(context: PageContext, groups: readonly Group[], coding: Coding): Html {
  const { t } = context;
  const [down, across] = (groups[0] as Group).traits as [Trait, Trait];
  const codes = (place: 0 | 1) =>
    [...new Map(groups.map(({ traits }) => [traits[place]?.code, traits[place] as Trait])).values()].sort(
      (a, b) => placeOf(coding, a) - placeOf(coding, b),
    );
  const cells = new Map(groups.map(({ traits, cell }) => [traits.map(({ code }) => code).join(' '), cell]));
  const heads = codes(1);
  return html`<details><summary>${inEnglish(context, columnName(coding, down.column))} × ${inEnglish(
    context,
    columnName(coding, across.column),
  )}</summary><div
class="wide-table"><table
class="cross"><thead><tr><td></td>${heads.map(
    (head) => html`<th
scope="col">${traitName(context, coding, head)}</th>`,
  )}</tr></thead>
<tbody>${codes(0).map(
    (row) =>
      html`<tr><th scope="row">${traitName(context, coding, row)}</th>${heads.map(
        (head) =>
          html`<td
data-of="${codeName(coding, head)}">${
            countText(context, cells.get(`${row.code} ${head.code}`)) ??
            html`<span
class="quiet">${t('evidence.nothing')}</span>`
          }</td>`,
      )}</tr>`,
  )}</tbody></table></div></details>`;
}

function list(context: PageContext, groups: readonly Group[], coding: Coding): Html {
  const { t } = context;
  return html`<details><summary>${t('evidence.several')}</summary><ul class="bullets">${groups.map(
    ({ traits, cell }) =>
      html`<li>${inEnglish(
        context,
        traits.map((trait) => `${columnName(coding, trait.column)}: ${codeName(coding, trait)}`).join(' · '),
      )} ${countText(context, cell)}</li>`,
  )}</ul></details>`;
}
