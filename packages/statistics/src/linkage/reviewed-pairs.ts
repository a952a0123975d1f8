// A sample of pairs as the file that people judge: a line for each pair, by its lines in the two lists, with
// `yes` or `no` written under `same`.
import { phrase } from '../phrase.ts';
import { type ReviewedPairs, UnusablePairs } from './error.ts';

/** The first line of the file. */
export const pairColumns = 'kind,of,first,second,same';

/** What people said of a sample. Throws UnusablePairs with the line that cannot be read. */
export function readReviewedPairs(text: string): ReviewedPairs {
  const [first, ...rows] = text.trim().split(/\r?\n/);
  if (first !== pairColumns) throw new UnusablePairs(phrase('pairs-first-line', { columns: pairColumns }));
  const cells = rows.map((row) => row.split(',').map((cell) => cell.trim().toLowerCase()));
  const wrong = cells.findIndex(
    ([kind, , , , same]) => !/^(linked|near)$/.test(kind ?? '') || !/^(yes|no|)$/.test(same ?? '?'),
  );
  if (wrong >= 0) throw new UnusablePairs(phrase('pairs-line', { line: wrong + 2 }));
  const of = (kind: string) => {
    const ofKind = cells.filter((row) => row[0] === kind);
    const judged = ofKind.filter((row) => row[4] !== '');
    return {
      all: Number(ofKind[0]?.[1] ?? 0),
      judged: judged.length,
      same: judged.filter((row) => row[4] === 'yes').length,
    };
  };
  const { same, ...linked } = of('linked');
  return { linked: { ...linked, different: linked.judged - same }, near: of('near') };
}
