// Texts as offers are compared: bounded, folded, every digit a '#', in words. Pure: no I/O, no clock.
import { fold } from './letters.ts';
import { placesOf } from './words.ts';

export { fold, westernDigits, withoutInvisible } from './letters.ts';
export { isUnspaced, placesOf, runsOf, type WordPlace } from './words.ts';

/**
 * UTF-16 units that are read of one text: forty pages. A contract has fewer; what is longer was pasted to
 * stop the page.
 */
export const longestText = 100_000;

/** The beginning of a text, and whether there was more. */
export interface BoundedText {
  readonly text: string;
  /** To be said to whoever pasted it: what stands behind the cut was not looked at. */
  readonly isCut: boolean;
}

/** The first `longestText` units of `text`, no character taken apart. */
export function bounded(text: string): BoundedText {
  if (text.length <= longestText) return { text, isCut: false };
  const last = text.charCodeAt(longestText - 1);
  const end = last >= 0xd800 && last < 0xdc00 ? longestText - 1 : longestText;
  return { text: text.slice(0, end), isCut: true };
}

/** The words of a text in one form, and whether it was cut. */
export interface OfferWords {
  readonly words: readonly string[];
  readonly isCut: boolean;
}

/** Words of `text` folded, digits as '#'. Of a text over `longestText` the beginning alone. */
export function wordsIn(text: string): OfferWords {
  const start = bounded(text);
  // One sign can stand for eighteen letters.
  const whole = bounded(fold(start.text));
  const words = placesOf(whole.text).map(({ word }) => word.replace(/\d/g, '#'));
  return { words, isCut: start.isCut || whole.isCut };
}
