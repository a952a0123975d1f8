// What a reader is told, as a code with its values. The sentence is made where it is shown, in the language of
// whoever reads.
import type { PhraseCode, PhraseValues } from './phrase-codes.ts';

export type { PhraseCode } from './phrase-codes.ts';

export interface Phrase {
  readonly code: PhraseCode;
  readonly values: Readonly<Record<string, PhraseValue>>;
}

/** A number with all its places, such as 0.50. */
export interface Decimal {
  readonly decimal: number;
  readonly places: number;
}

/** Text stands as it is; a list is joined by semicolons. */
export type PhraseValue = string | number | Decimal | Phrase | readonly PhraseValue[];

export const phrase = <C extends PhraseCode>(
  code: C,
  ...[values]: object extends PhraseValues[C] ? [] : [values: PhraseValues[C]]
): Phrase => ({ code, values: (values ?? {}) as Phrase['values'] });

export const decimal = (number: number, places: number): Decimal => ({ decimal: number, places });

/** Phrases of one key say the same. */
export const keyOfPhrase = (one: Phrase): string => JSON.stringify(one);

/** The words and the numbers of a language. */
export interface Speech {
  message(code: PhraseCode, values: Readonly<Record<string, string | number>>): string;
  number(value: number): string;
  /** Without a sign between thousands. */
  decimal(value: Decimal): string;
}

/** Makes texts of values. */
export function sayingIn(speech: Speech): (value: PhraseValue) => string {
  const say = (value: PhraseValue): string => {
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return speech.number(value);
    if ('decimal' in value) return speech.decimal(value);
    if (!('code' in value)) return value.map(say).join('; ');
    const values = Object.entries(value.values).map(([name, one]) => [
      name,
      typeof one === 'number' ? one : say(one),
    ]);
    return speech.message(value.code, Object.fromEntries(values));
  };
  return say;
}

/** A result with a text in the place of each phrase, as a file of JSON keeps it. */
export function sayPhrasesIn(value: unknown, say: (value: Phrase) => string): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((one) => sayPhrasesIn(one, say));
  if (isPhrase(value)) return say(value);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, sayPhrasesIn(one, say)]));
}

const isPhrase = (value: object): value is Phrase =>
  'code' in value && 'values' in value && Object.keys(value).length === 2;

/** The number as `locale` (BCP 47) writes it, with a minus sign and not a hyphen. */
export const decimalIn = (locale: string, { decimal: value, places }: Decimal): string =>
  new Intl.NumberFormat(locale, {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
    useGrouping: false,
    signDisplay: 'negative',
  })
    .format(value)
    .replace('-', '−');
