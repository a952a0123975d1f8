// Words as people type them: small letters without marks, and slips.

/** Small letters without marks. */
export const plain = (term: string): string =>
  term
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łđøßœæ]/g, (letter) => strokes[letter] ?? letter);
const strokes: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o', ß: 'ss', œ: 'oe', æ: 'ae' };

/**
 * Whether `one` becomes `other` by at most `most` letters changed, left out, put in, or
 * swapped with the next.
 */
export function isAlike(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (let j = 1; j < row.length; j++) {
      const changed = (row[j - 1] ?? 0) + (other[j - 1] === letter ? 0 : 1);
      const isSwap = letter === other[j - 2] && one[i - 1] === other[j - 1];
      const swapped = isSwap ? (before[j - 2] ?? 0) + 1 : changed;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, changed, swapped));
    }
    [before, row] = [row, next];
  }
  return (row.at(-1) ?? 0) <= most;
}
