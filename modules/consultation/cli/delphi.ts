// `heed consultation delphi FILE.csv`: ratings of few experts, 1 to 9. participant,statement,rating with a
// column `round` where people rated twice, or participant and one column for each statement.
import { concordance, rateStatement, stability } from '@heed/statistics/consultation';
import { Failure } from '../../../apps/cli/src/failure.ts';
import { forms } from '../../../apps/cli/src/forms.ts';
import { parseCommand } from '../../../apps/cli/src/output.ts';
import { type AnswerCell, readAnswers, wrongAnswer } from './rows.ts';

/** The ratings of one round by statement and person; a later line counts before an earlier one. */
type Round = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** `heed consultation delphi`: where ratings agree. */
export function delphi(args: readonly string[]): void {
  const { positionals, say } = parseCommand(forms['consultation delphi'], args);
  const [name] = positionals;
  if (name === undefined) throw new Failure('usage', "Say 'heed consultation delphi FILE.csv'.");
  const rounds = roundsOf(name, readAnswers(name, { value: 'rating', ignored: ['round'] }));
  const last = rounds.at(-1);
  if (last === undefined) throw new Failure('usage', 'Nobody rated in this file: write one rating at least.');
  const before = rounds.at(-2);
  const statements = [...last].map(([statement, ratings]) => ({
    statement,
    ...rateStatement([...ratings.values()])!,
    stability: before === undefined ? null : stabilityOf(before.get(statement), ratings),
  }));
  const agreement = concordance(completeRatings(last));
  say(
    [
      ...statements.map(
        ({ statement, n, median, isDisagreement, consensus }) =>
          `${statement}: ${n} ratings, median ${median}; ${
            consensus === null ? 'no consensus' : `consensus ${consensus}`
          }${isDisagreement ? ', disagreement' : ''}.`,
      ),
      agreement === null
        ? 'No concordance: it takes two people who rated every statement.'
        : `Kendall's W of the ${agreement.raters} who rated every statement: ${agreement.w.toFixed(3)}.`,
    ].join('\n'),
    { rounds: rounds.length, statements, concordance: agreement },
  );
}

function roundsOf(name: string, cells: readonly AnswerCell[]): readonly Round[] {
  const rounds = new Map<string, Map<string, Map<string, number>>>();
  for (const cell of cells) {
    const rating = Number(cell.text);
    if (!(Number.isInteger(rating) && rating >= 1 && rating <= 9))
      throw wrongAnswer(name, cell, 'write a whole number from 1 to 9');
    const key = cell.more.round ?? '';
    const round = rounds.get(key) ?? new Map<string, Map<string, number>>();
    rounds.set(key, round);
    const ratings = round.get(cell.statement) ?? new Map<string, number>();
    round.set(cell.statement, ratings.set(cell.participant, rating));
  }
  return [...rounds.keys()]
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .map((key) => rounds.get(key)!);
}

/** One row for each person who rated every statement. */
function completeRatings(round: Round): readonly (readonly number[])[] {
  const statements = [...round.values()];
  const [first] = statements;
  return [...(first?.keys() ?? [])]
    .filter((person) => statements.every((ratings) => ratings.has(person)))
    .map((person) => statements.map((ratings) => ratings.get(person)!));
}

/** Weighted kappa of those who rated both times; null where nobody did. */
function stabilityOf(
  before: ReadonlyMap<string, number> | undefined,
  after: ReadonlyMap<string, number>,
): number | null {
  const pairs = [...(before ?? [])].flatMap(([person, rating]): [number, number][] => {
    const later = after.get(person);
    return later === undefined ? [] : [[rating, later]];
  });
  return pairs.length === 0 ? null : stability(pairs);
}
