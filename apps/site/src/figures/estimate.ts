// An estimate from lists: a headline only where no rule and no assumption speaks against one, else the
// reasons; then the methods side by side, what the figures rest on, what was assumed, and the overlaps. No
// figure stands without its range. It is of people who could have been listed, never of all trafficking.
import { changes, type EstimateRelease, families } from '@heed/domain/figures';
import type { PageContext } from '../context.ts';
import { type Html, html, when } from '../markup.ts';
import { between, number, percent, twoPlaces, userText } from './words.ts';

type Family = EstimateRelease['families'][number];
type Rule = Family['refusedBy'][number];
type Interval = Family['interval95'];

/** What speaks against one method; the other rules are about the lists, and the same for all. */
const ofMethod: readonly Rule[] = ['fault', 'dependence'];

/** The methods always stand in one order, so that nobody chose which one comes first. */
const inOrder = ({ families: all }: EstimateRelease): readonly Family[] =>
  [...all].sort((a, b) => families.indexOf(a.method) - families.indexOf(b.method));

/** The first method that no rule refuses, where all six assumptions hold; null where there is no headline. */
function headlineOf(
  release: EstimateRelease,
): (Family & { readonly estimate: number; readonly interval95: NonNullable<Interval> }) | null {
  const [first] = inOrder(release).filter(({ refusedBy }) => refusedBy.length === 0);
  if (first === undefined || release.assumptions.some(({ holds }) => !holds)) return null;
  const { estimate, interval95 } = first;
  return estimate === null || interval95 === null ? null : { ...first, estimate, interval95 };
}

/** What may be said first, with what it never means. */
export function estimateFirst(context: PageContext, release: EstimateRelease): Html {
  const { t } = context;
  const headline = headlineOf(release);
  const first = headline === null ? refusalPart(context, release) : headlinePart(context, release, headline);
  return html`<section aria-labelledby="first">${first}
<p class="care">${t('evidence.estimate.caveat')}</p></section>`;
}

function headlinePart(
  context: PageContext,
  { population }: EstimateRelease,
  one: NonNullable<ReturnType<typeof headlineOf>>,
): Html {
  const { t } = context;
  const { estimate, interval95, method } = one;
  const name = t(`evidence.estimate.method.${method}`);
  return html`<h2 id="first">${t('evidence.estimate.headline', { figure: number(context, estimate) })}</h2>
<p>${t('evidence.estimate.by', { range: range(context, interval95), method: name })} ${when(
    population,
    () => html`${t('evidence.estimate.rate', rate(context, estimate, interval95, population ?? 1))}`,
  )}</p>`;
}

function rate(context: PageContext, estimate: number, interval: NonNullable<Interval>, population: number) {
  const each = (people: number) => number(context, Number(((100_000 * people) / population).toPrecision(2)));
  return { rate: each(estimate), range: isolated(each(interval[0]), each(interval[1])) };
}

function refusalPart(context: PageContext, release: EstimateRelease): Html {
  const { t } = context;
  // Chains that do not agree among themselves say nothing yet.
  const faults = release.families.flatMap(({ estimate, interval95, interval80, rHat, refusedBy }) =>
    rHat !== null && refusedBy.includes('fault')
      ? []
      : [estimate ?? [], interval95 ?? interval80 ?? []].flat(),
  );
  return html`<h2 id="first">${t('evidence.estimate.no')}</h2>
<p>${t('evidence.estimate.no.why')}</p>
${list(reasons(context, release))}
<p><b>${
    faults.length === 0
      ? t('evidence.estimate.nothing')
      : t('evidence.estimate.all', {
          low: number(context, Math.min(...faults)),
          high: number(context, Math.max(...faults)),
        })
  }</b></p>`;
}

const list = (all: readonly string[]): Html =>
  html`<ul class="bullets">${all.map((one) => html`<li>${one}</li>`)}</ul>`;

/** Assumptions that do not hold first: no other data mend them. */
function reasons(context: PageContext, release: EstimateRelease): readonly string[] {
  const { t } = context;
  const fallen = release.assumptions.filter(({ holds }) => !holds);
  const rules = [...new Set(release.families.flatMap(({ refusedBy }) => refusedBy))];
  const by = (rule: Rule) =>
    inOrder(release)
      .filter(({ refusedBy }) => refusedBy.includes(rule))
      .map(({ method }) => t(`evidence.estimate.method.${method}`));
  return [
    ...fallen.map(({ id }) => t('evidence.estimate.fails', { says: t(`evidence.estimate.assumed.${id}`) })),
    ...rules.filter((rule) => !ofMethod.includes(rule)).map((rule) => t(`evidence.estimate.rule.${rule}`)),
    ...rules
      .filter((rule) => ofMethod.includes(rule))
      .map((rule) => `${context.list(by(rule))}: ${t(`evidence.estimate.rule.${rule}`)}`),
  ];
}

/** From left to right in every language (U+2066, U+2069). */
const ltr = (text: string): string => `\u2066${text}\u2069`;
const isolated = (from: string, to: string): string => ltr(`${from}–${to}`);
const range = (context: PageContext, [low, high]: NonNullable<Interval>): string =>
  isolated(number(context, low), number(context, high));

/** Everything that the first figure, or the missing one, rests on. */
export function estimateRest(context: PageContext, release: EstimateRelease): Html {
  const parts = [methods, assumptions, rests, overlaps];
  return html`${parts.map((part) => part(context, release))}`;
}

/** A table whose first column names the rows. */
function grid(heads: readonly string[], rows: readonly (readonly (string | Html)[])[]): Html {
  return html`<div class="wide-table"><table
class="counts"><thead><tr>${heads.map(
    (head) => html`<th
scope="col">${head}</th>`,
  )}</tr></thead>
<tbody>${rows.map(
    ([name, ...cells]) => html`<tr><th
scope="row">${name}</th>${cells.map(
      (cell, at) => html`<td
data-of="${heads[at + 1]}">${cell}</td>`,
    )}</tr>`,
  )}</tbody></table></div>`;
}

function methods(context: PageContext, release: EstimateRelease): Html {
  const { t } = context;
  const heads = ['method', 'figure', '95', '80', 'as-headline'] as const;
  const within = (interval: Interval) =>
    interval === null ? t('evidence.estimate.no-range') : range(context, interval);
  return html`<section><h2>${t('evidence.estimate.methods')}</h2><p>${t('evidence.estimate.methods.lead')}</p>
${grid(
  heads.map((head) => t(`evidence.estimate.head.${head}`)),
  inOrder(release).map(({ method, estimate, interval95, interval80, refusedBy }) => [
    t(`evidence.estimate.method.${method}`),
    estimate === null ? t('evidence.estimate.none') : html`<b>${number(context, estimate)}</b>`,
    within(interval95),
    within(interval80),
    t(refusedBy.length === 0 ? 'evidence.estimate.not-refused' : 'evidence.estimate.refused'),
  ]),
)}${when(
  // Without a headline they stand where it would.
  headlineOf(release) !== null && reasons(context, release).length > 0,
  () => list(reasons(context, release)),
)}</section>`;
}

function assumptions(context: PageContext, release: EstimateRelease): Html {
  const { t } = context;
  const sorted = [...release.assumptions].sort((a, b) => Number(a.holds) - Number(b.holds));
  return html`<section><h2>${t('evidence.estimate.assumed')}</h2><p>${t('evidence.estimate.assumed.lead')}</p>
<ul class="bullets">${sorted.map(
    ({ id, holds, why }) =>
      html`<li><b>${t(holds ? 'evidence.estimate.holds' : 'evidence.estimate.fails', {
        says: t(`evidence.estimate.assumed.${id}`),
      })}</b> ${userText(why)}</li>`,
  )}</ul></section>`;
}

function rests(context: PageContext, { sensitivity, trajectories, linkage }: EstimateRelease): Html {
  const { t } = context;
  const sorted = [...sensitivity].sort((a, b) => changes.indexOf(a.change) - changes.indexOf(b.change));
  const estimates = trajectories.flatMap(({ share, estimate, low, high }) =>
    estimate === null || low === null || high === null
      ? []
      : [{ share, estimate, interval: [low, high] as const }],
  );
  return html`${when(
    sorted.length > 0,
    () => html`<section><h2>${t('evidence.estimate.rests')}</h2><p>${t('evidence.estimate.rests.lead')} ${t(
      linkage === null ? 'evidence.estimate.linkage.guessed' : 'evidence.estimate.linkage.measured',
    )}</p>
${grid(
  (['change', 'low', 'high'] as const).map((head) => t(`evidence.estimate.head.${head}`)),
  sorted.map(({ change, low, high }) => [
    t(`evidence.estimate.change.${change.replaceAll(' ', '-') as 'list-left-out'}`),
    number(context, low),
    number(context, high),
  ]),
)}</section>`,
  )}${when(
    estimates.length > 0,
    () => html`<details><summary>${t('evidence.estimate.fewer')}</summary><p>${t(
      'evidence.estimate.fewer.lead',
    )}</p>
${grid(
  (['share', 'figure', 'middle'] as const).map((head) => t(`evidence.estimate.head.${head}`)),
  estimates.map(({ share, estimate, interval: [low, high] }) => [
    percent(context, 100 * share),
    number(context, estimate),
    range(context, [low, high]),
  ]),
)}</details>`,
  )}`;
}

function overlaps(context: PageContext, { lists, cells }: EstimateRelease): Html {
  const { t } = context;
  const names = new Map(lists.map(({ slug, name }) => [slug, name]));
  const listed = (where: Readonly<Record<string, string>>) => {
    const on = Object.keys(where).map((slug) => names.get(slug) ?? slug);
    return on.length === 0 ? t('evidence.estimate.any') : userText(on.join(' + '));
  };
  const size = ({ where }: { readonly where: object }) => Object.keys(where).length;
  return html`<details><summary>${t('evidence.estimate.overlaps')}</summary><p>${t(
    'evidence.estimate.overlaps.lead',
  )}</p>
${grid(
  [t('evidence.estimate.head.lists'), t('evidence.count'), t('evidence.range')],
  [...cells]
    .sort((a, b) => size(a) - size(b))
    .map((cell) => [listed(cell.where), html`<b>${number(context, cell.count)}</b>`, between(context, cell)]),
)}</details>`;
}

/** How it was made, a sentence or two a line. */
export function estimateOrigin(
  context: PageContext,
  { k, figures, families: all, made: provenance }: EstimateRelease,
): readonly string[] {
  const { t } = context;
  const { seed, replicates, chains, sweeps, generator, version, commitment } = provenance;
  const run = {
    seed: String(seed),
    chains: number(context, chains),
    generator: ltr(generator),
    version: ltr(version),
  };
  return [
    t('evidence.estimate.rounded', { figures: String(figures) }),
    `${t('evidence.table.rounded', { k })} ${t('evidence.table.small', { k })}`,
    t('evidence.estimate.made', {
      ...run,
      replicates: number(context, replicates),
      sweeps: number(context, sweeps),
    }),
    ...all.flatMap(({ method, rHat }) =>
      rHat === null
        ? []
        : [
            t('evidence.estimate.r-hat', {
              method: t(`evidence.estimate.method.${method}`),
              value: twoPlaces(context, rHat),
            }),
          ],
    ),
    t('evidence.estimate.commitment', { commitment }),
  ];
}
