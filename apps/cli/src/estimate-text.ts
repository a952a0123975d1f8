// What `heed evidence` says to a person: figures to two places, what speaks against them first, and never a
// figure alone.
import {
  caveat,
  type Estimate,
  type EstimateReport,
  type ReportBlock,
  type ReportDocument,
  rounded,
  type Table,
  titles,
} from '@heed/statistics/prevalence';

interface One {
  readonly table: Table;
  readonly estimate: Estimate;
  readonly families: readonly Estimate[];
  readonly warnings: readonly string[];
  readonly reasons: readonly string[];
  /** Against which a rate is given; 0 for none. */
  readonly population: number;
  readonly made: Pick<EstimateReport['made'], 'version' | 'hash' | 'asked'>;
}

const list = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${line}`)];

const interval = (bounds: Estimate['interval95']): string =>
  bounds === null ? 'not estimable' : `${rounded(bounds[0])} to ${rounded(bounds[1])}`;

const listSummary = (observed: number, lists: readonly string[]): string =>
  `${observed.toLocaleString('en')} people on ${lists.length} lists: ${lists.join(', ')}.`;

export function toldEstimate({
  table,
  estimate,
  families,
  warnings,
  reasons,
  population,
  made: provenance,
}: One): string {
  const { estimate: value, method, model } = estimate;
  const fit = reasons.length === 0 ? 'No rule speaks against it as a headline.' : 'Not for a headline.';
  return [
    listSummary(table.observed, table.lists),
    ...(value === null
      ? ['No estimate.']
      : [
          `Estimate: ${rounded(value)}, by ${titles[method]}. ${fit}`,
          `95 %: ${interval(estimate.interval95)}. 80 %: ${interval(estimate.interval80)}.`,
          ...(population === 0 ? [] : [rate(value, population)]),
          `Model: ${model}.`,
        ]),
    ...list('What speaks against it', reasons),
    ...(value === null ? [] : list('The families beside each other', families.map(family))),
    ...list('Read this with it', warnings),
    '',
    caveat,
    ...again(provenance),
  ].join('\n');
}

const rate = (value: number, population: number): string =>
  `That is ${Number(((100_000 * value) / population).toPrecision(2))} for each 100,000 of ` +
  `${population.toLocaleString('en')}.`;

const family = ({ method, estimate, interval95, faults }: Estimate): string =>
  estimate === null
    ? `${titles[method]}: none. ${faults.join(' ')}`
    : `${titles[method]}: ` +
      `${rounded(estimate)}${interval95 === null ? '' : ` (95 %: ${interval(interval95)})`}`;

const again = ({ version, hash, asked: parameters }: One['made']): string[] => [
  `Made again by seed ${parameters.seed}, ${parameters.replicates} resampled tables, ${version}, from the ` +
    'file ' +
    `with SHA-256 ${hash}.`,
  'docs/guides/evidence.md says what the figure means and what it does not.',
];

/** The report as lines for a terminal. */
export const plainly = ({ title, sections }: ReportDocument): string =>
  [title, ...sections.flatMap((section) => ['', section.title, ...section.blocks.flatMap(lines)])].join('\n');

function lines(block: ReportBlock): readonly string[] {
  switch (block.is) {
    case 'points':
      return block.list.map((line) => `- ${line}`);
    case 'questions':
      return block.list.map(({ says }) => `- ${says}`);
    case 'table':
      return [
        `${block.table.heads.join(', ')}:`,
        ...block.table.rows.map(
          ([first, ...rest]) => `- ${first}: ${rest.filter((cell) => cell !== '').join(', ')}`,
        ),
      ];
    case 'chart':
      return [];
    default:
      return [block.text];
  }
}
