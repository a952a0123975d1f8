// Letters as search compares them: without accents, in one case, one form for the variants of Arabic and for
// digits of any script. No DOM. Scripts without spaces (Thai, Lao, Khmer, Burmese, Chinese, Japanese) are cut
// into words by Intl.Segmenter.
import { sessionMap } from '../session/scope.ts';

/**
 * Accents of Latin, Greek and Cyrillic, Hebrew points, Arabic vowel signs. Vowels of Thai and of Indic
 * scripts are letters and stay.
 */
const accents = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]/g;
/** Letters that Unicode does not take apart, tatweel, zero-width characters, variants that people mix. */
const variants: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
  ـ: '',
};
const variant = new RegExp(`[${Object.keys(variants).join('')}]|[\\u200b-\\u200f\\ufeff]`, 'g');
const plain = /^[\x20-\x7e\n]*$/;

export function fold(text: string): string {
  // Most words at most desks: a shortcut past four passes.
  if (plain.test(text)) return text.toLowerCase();
  return westernDigits(text.normalize('NFKD').toLowerCase())
    .replace(accents, '')
    .replace(variant, (letter) => variants[letter] ?? '')
    .normalize('NFC');
}

/**
 * Digits of any script as 0 to 9, each in its place: the text keeps its length but for digits outside the
 * basic plane.
 */
export function westernDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    // Unicode lays the ten digits of a script side by side, so the value is the distance from its zero.
    let zero = digit.codePointAt(0)!;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && digit.codePointAt(0)! - zero < 9) zero--;
    return String(digit.codePointAt(0)! - zero);
  });
}

const unspacedScripts = ['Thai', 'Lao', 'Khmer', 'Myanmar', 'Han', 'Hiragana', 'Katakana']
  .map((script) => `\\p{Script=${script}}`)
  .join('');
const unspaced = new RegExp(`[${unspacedScripts}]`, 'u');
const wordForm = /[\p{L}\p{N}\p{M}]+/gu;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Whether words of this text are not parted by spaces, so that a part of it must be looked for inside it. */
export const isUnspaced = (text: string): boolean => unspaced.test(text);

/** A word where it stands in a text. */
export interface WordPlace {
  readonly word: string;
  readonly at: number;
}

/**
 * Runs of letters and digits as written: words, or in a script without spaces what stands between two signs.
 */
export const runsOf = (text: string): readonly string[] => text.match(wordForm) ?? [];

/** Words of a text as written, with their places. */
export function* placesOf(text: string): Generator<WordPlace> {
  for (const { 0: word, index } of text.matchAll(wordForm)) {
    if (!isUnspaced(word)) yield { word, at: index };
    else
      for (const { segment, index: inside, isWordLike } of segmenter.segment(word))
        if (isWordLike) yield { word: segment, at: index + inside };
  }
}

/** Most words of a desk are said again and again: each is folded once. */
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
