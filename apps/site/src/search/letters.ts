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
 * Whether `one` becomes `other` by at most one letter changed, left out, put in, or swapped with the next.
 */
export function isAlike(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const [rest, otherRest] = [one.length - start - end, other.length - start - end];
  const isSwap = one[start] === other[start + 1] && one[start + 1] === other[start];
  return (rest <= 1 && otherRest <= 1) || (rest === 2 && otherRest === 2 && isSwap);
}
