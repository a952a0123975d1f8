// `heed evidence tabulate FILE.csv --k 10`: counts of every combination of up to three columns that may be
// shown, none under k, and none that tells of a smaller one. How:
// packages/statistics/src/disclosure-control/bounds.md.
import {
  type CountCell,
  readRecords,
  type SuppressedTable,
  tabulate,
  type Where,
} from '@heed/statistics/disclosure-control';
import { Failure } from './failure.ts';
import { forms } from './forms.ts';
import { displayName, readBytes, readWholeNumber } from './input.ts';
import { parseCommand } from './output.ts';
import { inEnglish } from './phrases.ts';

const usage =
  "Say 'heed evidence tabulate FILE.csv --k 10'. The file holds the names of the columns, then one " +
  "line for each person; an empty cell is 'not known'.";
/** No group of fewer is shown, whatever is asked for. */
const smallestK = 5;

export function run(args: readonly string[]): void {
  const { positionals, values, say } = parseCommand(forms['evidence tabulate'], args);
  const [name] = positionals;
  if (name === undefined) throw new Failure('usage', usage);
  const k = readWholeNumber('k', values.k ?? '10', smallestK, 1_000_000);
  const combine = readWholeNumber('combine', values.combine ?? '3', 1, 3);
  const { columns, rows, notes: phrases } = recordsIn(name);
  const notes = phrases.map(inEnglish);
  const chosenColumns =
    values.columns === undefined ? columns : values.columns.split(',').map((column) => column.trim());
  const strange = chosenColumns.find((column) => !columns.includes(column));
  if (strange !== undefined)
    throw new Failure('usage', `There is no column '${strange}'. The file has: ${columns.join(', ')}.`);
  if (new Set(chosenColumns).size < chosenColumns.length)
    throw new Failure('usage', 'A column is named twice. Name each once.');
  const { cells, suppressed } = tabulate(rows, { columns: chosenColumns, combine, k });
  say(tableText(cells, suppressed, k, notes), {
    k,
    combine,
    columns: chosenColumns,
    released: cells,
    suppressed: {
      small: suppressed.primarySuppressed,
      beside: suppressed.secondarySuppressed,
      unproven: suppressed.unproven,
      note: 'Names groups that are not to be told: publish `released` alone.',
    },
    notes,
  });
}

function recordsIn(name: string) {
  const read = readRecords(readBytes(name));
  if (!read.ok) throw new Failure('usage', `Cannot read ${displayName(name)}: ${inEnglish(read.reason)}.`);
  return read;
}

const group = (where: Where): string =>
  Object.entries(where)
    .map(([column, value]) => `${column} = ${value}`)
    .join(', ') || 'everybody';

function tableText(
  cells: readonly CountCell[],
  { primarySuppressed, secondarySuppressed, unproven }: SuppressedTable['suppressed'],
  k: number,
  notes: readonly string[],
): string {
  return [
    ...notes,
    `Counts are rounded down to a multiple of ${k}: the true one lies between the two numbers.`,
    ...cells.map(({ where, low, high }) => `${low}-${high}  ${group(where)}`),
    `Left out: ${primarySuppressed.length} combinations of fewer than ${k}, and ` +
      `${secondarySuppressed.length} more so that nobody can work those out.`,
    ...(unproven === 0
      ? []
      : [
          `For ${unproven} of the combinations of fewer than ${k} it took too long to show that; ` +
            'adding and taking away figures tells nothing of them. To be sure, take fewer columns or ' +
            '--combine 2.',
        ]),
  ].join('\n');
}
