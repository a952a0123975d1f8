// A pattern says what all offers of a group say. Where a word was taken out that points at nobody, such as
// the first of a sentence, whoever prepares the pattern may write it again; more words it does not add.

const wordsOf = (text: string): readonly string[] =>
  [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text.normalize('NFKC').toLowerCase())]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);

/** What stands in the text of a group where words were taken out. */
const gap = '[…]';

export interface AddedWords {
  /** Words that do not stand in the text of the group, each once, in lower case. */
  readonly words: readonly string[];
  /** There are more of them than places from which something was taken out. */
  readonly areTooMany: boolean;
}

/** What `text` says beyond `source`, the text of the group. */
export function addedWords(text: string, source: string): AddedWords {
  const sourceWords = new Set(wordsOf(source));
  const words = [...new Set(wordsOf(text).filter((word) => !sourceWords.has(word)))];
  return { words, areTooMany: words.length > source.split(gap).length - 1 };
}
