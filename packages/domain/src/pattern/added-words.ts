// A pattern says what all offers of a group say: whoever prepares it may take words out and add none.

const wordsOf = (text: string): readonly string[] =>
  [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text.normalize('NFKC').toLowerCase())]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);

/** Words of `text` that do not stand in `source`, each once, in lower case. */
export function addedWords(text: string, source: string): readonly string[] {
  const allowed = new Set(wordsOf(source));
  return [...new Set(wordsOf(text).filter((word) => !allowed.has(word)))];
}
