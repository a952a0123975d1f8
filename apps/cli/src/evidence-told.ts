// What `heed evidence` says to a person: figures to two places, what speaks against them first, and never a figure alone.
import { caveat, type Estimate, type Report, rounded, type Table, titles } from '@heed/statistics/prevalence';

interface Told {
  readonly table: Table;
  readonly estimate: Estimate;
  readonly families: readonly Estimate[];
  readonly warnings: readonly string[];
  readonly reasons: readonly string[];
  /** Against which a rate is given; 0 for none. */
  readonly population: number;
  readonly made: Pick<Report['made'], 'version' | 'hash' | 'asked'>;
}

const list = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${line}`)];

const people = (count: number | null): string => (count === null ? 'none' : rounded(count));

const interval = (given: Estimate['interval95']): string =>
  given === null ? 'not estimable' : `${rounded(given[0])} to ${rounded(given[1])}`;

const seen = (observed: number, lists: readonly string[]): string =>
  `${observed.toLocaleString('en')} people on ${lists.length} lists: ${lists.join(', ')}.`;

export function toldEstimate({ table, estimate, families, warnings, reasons, population, made }: Told): string {
  const { estimate: found, method, model } = estimate;
  const fit = reasons.length === 0 ? 'No rule speaks against it as a headline.' : 'Not for a headline.';
  return [
    seen(table.observed, table.lists),
    ...(found === null
      ? ['No estimate.']
      : [
          `Estimate: ${rounded(found)}, by ${titles[method]}. ${fit}`,
          `95 %: ${interval(estimate.interval95)}. 80 %: ${interval(estimate.interval80)}.`,
          ...(population === 0 ? [] : [rate(found, population)]),
          `Model: ${model}.`,
        ]),
    ...list('What speaks against it', reasons),
    ...(found === null ? [] : list('The families beside each other', families.map(family))),
    ...list('Read this with it', warnings),
    '',
    caveat,
    ...again(made),
  ].join('\n');
}

const rate = (found: number, population: number): string =>
  `That is ${Number(((100_000 * found) / population).toPrecision(2))} for each 100,000 of ${population.toLocaleString('en')}.`;

const family = ({ method, estimate, interval95, faults }: Estimate): string =>
  estimate === null
    ? `${titles[method]}: none. ${faults.join(' ')}`
    : `${titles[method]}: ${rounded(estimate)}${interval95 === null ? '' : ` (95 %: ${interval(interval95)})`}`;

const again = ({ version, hash, asked }: Told['made']): string[] => [
  `Made again by seed ${asked.seed}, ${asked.replicates} resampled tables, ${version}, from the file with SHA-256 ${hash}.`,
  'docs/guides/evidence.md says what the figure means and what it does not.',
];

export function toldReport(report: Report, notes: readonly string[]): string {
  return [
    seen(report.observed, report.lists),
    `The lists share ${report.shared} people over all pairs; ${report.triples} triples of lists share people two by two.`,
    ...list(
      'Overlaps of fewer than five',
      report.overlaps.filter(({ few }) => few).map((overlap) => `${overlap.lists}: ${overlap.people}`),
    ),
    ...list('The families beside each other', report.families.map(family)),
    ...list(
      'What speaks against each as a headline',
      report.families.map((one) => against(one, report)),
    ),
    ...list(
      'What the stepwise estimate and its neighbours rest on',
      report.sensitivity.map(
        ({ change, what, estimate, range }) =>
          `${change}: ${what}: ${people(estimate)}${range === null ? '' : ` (${interval(range)})`}`,
      ),
    ),
    ...list(
      'Each list by the others: people, estimate, log relative bias',
      report.consistency.map(
        ({ list: name, truth, estimate, logRelativeBias }) =>
          `${name}: ${truth}, ${estimate === null ? 'the others see too few of them' : `${rounded(estimate)}, ${logRelativeBias?.toFixed(2)}`}`,
      ),
    ),
    ...list(
      'With fewer registrations: share, people, estimate',
      report.trajectories.map(
        ({ share, people: left, estimate, low, high }) =>
          `${Math.round(share * 100)} %: ${left}, ${people(estimate)}${low === null || high === null ? '' : ` (${rounded(low)} to ${rounded(high)})`}`,
      ),
    ),
    ...list(
      'What somebody who knows the lists must answer',
      report.assumptions.map(({ says }) => says),
    ),
    ...list('Read this with it', notes),
    '',
    report.caveat,
    ...again(report.made),
  ].join('\n');
}

function against({ method }: Estimate, { against: reasons }: Report): string {
  const found = reasons[method] ?? [];
  return `${titles[method]}: ${found.length === 0 ? 'nothing' : found.join(' ')}`;
}
