// Telephone numbers as search compares them: by their digits, with or without the country. How a run of
// digits is found: @heed/screening/handles. No DOM.
import { digitRunsIn } from '@heed/screening/handles';
import { westernDigits } from '@heed/screening/text';

/** E.164 allows 15 digits; fewer than 7 are a house, an age or a year. */
const fewest = 7;
const most = 15;

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
  for (const { written, at } of digitRunsIn(westernDigits(text))) {
    // '+44 (0)20': the bracketed zero is dialled at home alone.
    const digits = written.replace(/\(0\)/g, '').replace(/\D/g, '');
    if (digits.length < least || digits.length > most + 2) continue;
    const bare = digits.replace(/^0+/, '');
    if (bare.length >= Math.min(least, fewest) - 1) places.push({ digits: bare, at, length: written.length });
  }
  return places;
}

/** One ends with the other: a number with its country and the same number as dialled at home. */
export function sameNumber(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= fewest && long.endsWith(short);
}
