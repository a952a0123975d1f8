// What `heed evidence` says to a person: figures to two places, what speaks against them first, and never a
// figure alone.
import type { CodedPhrase } from '@heed/statistics/phrase';
import type { ReportBlock, ReportDocument } from '@heed/statistics/phrase-document';
import {
  caveat,
  type Estimate,
  type EstimateReport,
  methodName,
  rounded,
  type Table,
} from '@heed/statistics/prevalence';
import { inEnglish } from './phrases.ts';

interface One {
  readonly table: Table;
  readonly estimate: Estimate;
  readonly families: readonly Estimate[];
  readonly warnings: readonly CodedPhrase[];
  readonly reasons: readonly CodedPhrase[];
  /** Against which a rate is given; 0 for none. */
  readonly population: number;
  readonly made: Pick<EstimateReport['made'], 'version' | 'hash' | 'asked'>;
}

const list = (title: string, lines: readonly string[]) =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `- ${line}`)];

const interval = (bounds: Estimate['interval95']): string =>
  bounds === null ? 'not estimable' : `${people(bounds[0])} to ${people(bounds[1])}`;

const people = (count: number): string => inEnglish(rounded(count));

const listSummary = (observed: number, lists: readonly string[]): string =>
  `${observed.toLocaleString('en')} people on ${lists.length} lists: ${lists.join(', ')}.`;

export function describeEstimate({
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
          `Estimate: ${people(value)}, by ${inEnglish(methodName(method))}. ${fit}`,
          `95 %: ${interval(estimate.interval95)}. 80 %: ${interval(estimate.interval80)}.`,
          ...(population === 0 ? [] : [rate(value, population)]),
          `Model: ${inEnglish(model)}.`,
        ]),
    ...list('What speaks against it', reasons.map(inEnglish)),
    ...(value === null ? [] : list('The families beside each other', families.map(family))),
    ...list('Read this with it', warnings.map(inEnglish)),
    '',
    inEnglish(caveat),
    ...again(provenance),
  ].join('\n');
}

const rate = (value: number, population: number): string =>
  `That is ${Number(((100_000 * value) / population).toPrecision(2))} for each 100,000 of ` +
  `${population.toLocaleString('en')}.`;

const family = ({ method, estimate, interval95, faults }: Estimate): string =>
  estimate === null
    ? `${inEnglish(methodName(method))}: none. ${faults.map(inEnglish).join(' ')}`
    : `${inEnglish(methodName(method))}: ` +
      `${people(estimate)}${interval95 === null ? '' : ` (95 %: ${interval(interval95)})`}`;

const again = ({ version, hash, asked: parameters }: One['made']): string[] => [
  `Made again by seed ${parameters.seed}, ${parameters.replicates} resampled tables, ${version}, from the ` +
    'file ' +
    `with SHA-256 ${hash}.`,
  'docs/guides/evidence.md says what the figure means and what it does not.',
];

/** The report as lines for a terminal. */
export const plainly = ({ title, sections }: ReportDocument<string>): string =>
  [title, ...sections.flatMap((section) => ['', section.title, ...section.blocks.flatMap(lines)])].join('\n');

function lines(block: ReportBlock<string>): readonly string[] {
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
