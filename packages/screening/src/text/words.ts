// Words of a text in any script. Scripts without spaces (Thai, Lao, Khmer, Burmese, Chinese, Japanese) are
// cut into words by Intl.Segmenter; elsewhere a word is a run of letters and digits, ten times as fast and
// the same.

const unspacedScripts = ['Thai', 'Lao', 'Khmer', 'Myanmar', 'Han', 'Hiragana', 'Katakana']
  .map((script) => `\\p{Script=${script}}`)
  .join('');
const unspaced = new RegExp(`[${unspacedScripts}]`, 'u');
const wordForm = /[\p{L}\p{N}\p{M}]+/gu;
/**
 * Made by the first text without spaces. Dictionaries go by script; a language is named so that every machine
 * cuts alike.
 */
let segmenter: Intl.Segmenter | undefined;

/** Puts the words of a run without spaces into `places`; in a browser without Intl.Segmenter its letters. */
function cut(run: string, start: number, places: WordPlace[]): void {
  if (Intl.Segmenter === undefined) {
    for (const { 0: word, index } of run.matchAll(/\P{M}\p{M}*/gu)) places.push({ word, at: start + index });
    return;
  }
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  for (const { segment, index, isWordLike } of segmenter.segment(run))
    if (isWordLike) places.push({ word: segment, at: start + index });
}

/** Whether words of this text are not parted by spaces, so that a part of it must be looked for inside it. */
export const isUnspaced = (text: string): boolean => unspaced.test(text);

/** A word where it stands in a text. */
export interface WordPlace {
  readonly word: string;
  /** Of its first UTF-16 unit. */
  readonly at: number;
}

/**
 * Runs of letters and digits as written: words, or in a script without spaces what stands between two signs.
 */
export const runsOf = (text: string): readonly string[] => text.match(wordForm) ?? [];

/** Words of a text as written, with their places. */
export function placesOf(text: string): readonly WordPlace[] {
  const places: WordPlace[] = [];
  for (const { 0: word, index } of text.matchAll(wordForm)) {
    if (isUnspaced(word)) cut(word, index, places);
    else places.push({ word, at: index });
  }
  return places;
}
