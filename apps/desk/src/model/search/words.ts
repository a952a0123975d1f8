// Folded words of texts as search compares them. How they are folded and parted: @heed/screening/text.
// No DOM.
import { fold, isUnspaced, placesOf, runsOf } from '@heed/screening/text';
import { sessionMap } from '../session/scope.ts';

/** Most words at most desks are said again and again: each is folded once. */
const foldings = sessionMap<string, readonly string[]>();
const mostKnown = 100_000;

/** Folded words of a text. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const word of runsOf(text)) {
    let folded = foldings.get(word);
    if (folded === undefined) {
      folded = isUnspaced(word)
        ? Array.from(placesOf(word), (place) => fold(place.word))
        : runsOf(fold(word));
      if (foldings.size >= mostKnown) foldings.clear();
      foldings.set(word, folded);
    }
    for (const folding of folded) words.push(folding);
  }
  return words;
}
