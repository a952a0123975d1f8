// Telephone numbers in any writing: spaces, dashes, brackets, digits of another script, with or without the
// country. No DOM.
import { westernDigits } from './fold.ts';

/** E.164 allows 15 digits; fewer than 7 are a house, an age or a year. */
const fewest = 7;
const most = 15;
const form = /[+(]{0,2}\d(?:[ \t\u00a0().\-/\u2010-\u2015]{0,3}\d)+/g;
const dates = [/^\d{4}[-./]\d{1,2}[-./]\d{1,2}$/, /^\d{1,2}[-./ ]{1,2}\d{1,2}[-./ ]{1,2}(?:19|20)\d{2}$/];

export interface NumberPlace {
  /** Digits without leading zeros, so that `091` and `00385 91` end alike. */
  readonly digits: string;
  readonly at: number;
  readonly length: number;
}

/** Numbers of at least `least` digits, with their places in the text. */
export function numbersIn(text: string, least = fewest): NumberPlace[] {
  if (!/\p{Nd}/u.test(text)) return [];
  const places: NumberPlace[] = [];
  for (const { 0: numberText, index } of westernDigits(text).matchAll(form)) {
    if (dates.some((date) => date.test(numberText.trim()))) continue;
    // '+44 (0)20': the bracketed zero is dialled at home alone.
    const digits = numberText.replace(/\(0\)/g, '').replace(/\D/g, '');
    if (digits.length < least || digits.length > most + 2) continue;
    const bare = digits.replace(/^0+/, '');
    if (bare.length >= Math.min(least, fewest) - 1)
      places.push({ digits: bare, at: index, length: numberText.length });
  }
  return places;
}

/** One ends with the other: a number with its country and the same number as dialled at home. */
export function sameNumber(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= fewest && long.endsWith(short);
}
