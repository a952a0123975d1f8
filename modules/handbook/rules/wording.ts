// Whether two wordings are one, and what changed between two versions.
import { diffArrays } from 'diff';

/** Quotation marks, dashes, ends and spaces of every kind: a printer's choice, no other word. */
const typography: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201A\u201B\u2039\u203A'`´]/g, "'"],
  [/[\u201C\u201D\u201E\u201F\u00AB\u00BB"]/g, '"'],
  [/[\u2010-\u2015\u2212-]/g, '-'],
  [/\u2026/g, '...'],
  [/[\p{Cf}]/gu, ''],
  [/\s+/gu, ' '],
];

const plain = (text: string): string =>
  typography
    .reduce((rest, [what, by]) => rest.replace(what, by), text.normalize('NFKC'))
    .trim()
    .replace(/(?<!\.)\.$/, '');

/** Whether both say the same, letter for letter but for typography. Capitals count: they change a meaning. */
export const isSameWording = (one: string, other: string): boolean => plain(one) === plain(other);

/** A piece of a text: in both versions, or only in one. */
export interface Difference {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Longest text whose differences are looked for, in words; a longer one counts as new as a whole. */
const mostWords = 8000;

/**
 * What changed from `former` to `next`, word by word in the language `lang` (BCP 47). Method: Myers (1986).
 */
export function differencesOf(former: string, next: string, lang: string): readonly Difference[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  const wordsOf = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);
  const [before, after] = [wordsOf(former), wordsOf(next)];
  if (before.length + after.length > 2 * mostWords) return wholly(former, next);
  const pieces = diffArrays(before, after, { comparator: isSamePiece });
  return pieces.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

const isSamePiece = (one: string, other: string): boolean => one === other || samePlain(one, other);
const samePlain = (one: string, other: string): boolean => {
  const text = plain(one);
  return text === plain(other) && (text !== '' || one.trim() === other.trim());
};

const wholly = (former: string, next: string): readonly Difference[] =>
  former === next
    ? [{ kind: 'same', text: next }]
    : [
        { kind: 'removed', text: former },
        { kind: 'added', text: next },
      ];
