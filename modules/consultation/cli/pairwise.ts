// `heed consultation pairwise FILE.csv`: priorities from pairs. Each line says which two were put beside each
// other and which came first: participant,first,second,preferred; `preferred` is empty for 'cannot say'.
import { bradleyTerry, winScores } from '@heed/statistics/consultation';
import { Failure } from '../../../apps/cli/src/failure.ts';
import { forms } from '../../../apps/cli/src/forms.ts';
import { parseCommand } from '../../../apps/cli/src/output.ts';
import { readTable } from './rows.ts';

const columns = ['participant', 'first', 'second', 'preferred'] as const;

/** One line of the file. `preferred` is '' where somebody could not say. */
interface Comparison {
  readonly participant: string;
  readonly first: string;
  readonly second: string;
  readonly preferred: string;
}

/** Most different priorities: the table of wins has as many rows and columns. */
const mostPriorities = 1000;

/** `heed consultation pairwise`: which priorities come first. */
export function pairwise(args: readonly string[]): void {
  const { positionals, say } = parseCommand(forms['consultation pairwise'], args);
  const [name] = positionals;
  if (name === undefined) throw new Failure('usage', "Say 'heed consultation pairwise FILE.csv'.");
  const comparisons = readComparisons(name);
  const names = [...new Set(comparisons.flatMap(({ first, second }) => [first, second]))].sort();
  if (names.length > mostPriorities)
    throw new Failure('usage', `Cannot compare more than ${mostPriorities} priorities: part the file.`);
  const wins = winsOf(comparisons, names);
  const scores = winScores(wins);
  const { strengths, isConnected } = bradleyTerry(wins);
  const priorities = names
    .map((priority, at) => ({ priority, score: scores[at]!, strength: strengths[at]! }))
    .sort((one, other) => other.strength - one.strength || (one.priority < other.priority ? -1 : 1));
  const participants = new Set(comparisons.map(({ participant }) => participant)).size;
  say(
    [
      ...priorities.map(
        ({ priority, score, strength }) =>
          `${priority}: ${score.toFixed(0)} of 100 by wins, strength ${strength.toFixed(3)}.`,
      ),
      `${comparisons.length} comparisons by ${participants}.`,
      ...(isConnected ? [] : ['Wins do not lead from each to each: strengths lean on an invented half win.']),
    ].join('\n'),
    { comparisons: comparisons.length, participants, isConnected, priorities },
  );
}

const readComparisons = (name: string): readonly Comparison[] =>
  readTable(name, (header, rows, refuse) => {
    const missing = columns.find((column) => !header.cells.includes(column));
    if (missing !== undefined)
      refuse(`line ${header.line} names no column '${missing}': write ${columns.join(',')}`);
    if (rows.length === 0) refuse('nobody compared anything: write one comparison at least');
    return rows.map(({ line, cells }) => {
      const [participant = '', first = '', second = '', preferred = ''] = columns.map(
        (column) => cells[header.cells.indexOf(column)] ?? '',
      );
      if (participant === '' || first === '' || second === '')
        refuse(`line ${line}: participant, first and second must not be empty`);
      if (first === second) refuse(`line ${line}: first and second are the same`);
      if (preferred !== '' && preferred !== first && preferred !== second)
        refuse(`line ${line}, column 'preferred': repeat first or second, or leave it empty`);
      return { participant, first, second, preferred };
    });
  });

/** How often each was put before each other, in the order of `names`. */
function winsOf(comparisons: readonly Comparison[], names: readonly string[]): number[][] {
  const places = new Map(names.map((name, at) => [name, at]));
  const wins = names.map(() => names.map(() => 0));
  for (const { first, second, preferred } of comparisons) {
    if (preferred === '') continue;
    const other = preferred === first ? second : first;
    wins[places.get(preferred)!]![places.get(other)!]! += 1;
  }
  return wins;
}
