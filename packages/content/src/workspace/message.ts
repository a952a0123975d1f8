// A message of the workspace as the browser gets it: ICU syntax is parsed when catalogues are compiled, so
// the browser carries no parser. This file is the other half, and all of it that runs in a browser.

/** A text, or its parts in order where the message has arguments. */
export type CompiledMessage = string | readonly Part[];

/**
 * A part of a message: text; the number sign of a plural (`0`); an argument `[name]`; a number `[name, 'n']`;
 * a percentage `[name, '%']`; a plural `[name, 'p', forms]`; a choice `[name, 's', options]`. Forms are named
 * by CLDR category or `=2`; `other` is always there.
 */
export type Part =
  | string
  | 0
  | readonly [name: string]
  | readonly [name: string, style: 'n' | '%']
  | readonly [name: string, style: 'p' | 's', branches: Readonly<Record<string, CompiledMessage>>];

/** The value of an argument. A list is joined as the language does it; a choice takes booleans and null. */
export type MessageValue = string | number | boolean | null | readonly string[];
/** What is put into a message, by the names of its arguments. */
export type MessageValues = Readonly<Record<string, MessageValue>>;

/** Messages by the segments of their keys, such as `inbox.empty.open`; a level of 0, 1, 2 is a list. */
export type CompiledTree =
  | CompiledMessage
  | { readonly [name: string]: CompiledTree }
  | { readonly '[]': readonly CompiledTree[] };

/** What a browser fetches: the language, and the messages by part and key. */
export interface CompiledCatalogue {
  /** As in the address of the catalogue, such as 'hr', or 'en-XA' for the pseudo-language. */
  readonly language: string;
  /** By which numbers, days and names are written: English ones as in Great Britain. */
  readonly locale: string;
  /** Whether a person has reviewed the language; English is the source. */
  readonly isReviewed: boolean;
  readonly messages: Readonly<Record<string, CompiledTree>>;
}

/** Formats `message` for the language `locale` (BCP 47). Throws a RangeError where a value is missing. */
export function formatMessage(message: CompiledMessage, values: MessageValues, locale: string): string {
  return format(message, { values, locale, count: 0 });
}

interface Surroundings {
  readonly values: MessageValues;
  readonly locale: string;
  /** What a number sign stands for: the count of the plural around it. */
  readonly count: number;
}

function format(message: CompiledMessage, around: Surroundings): string {
  if (typeof message === 'string') return message;
  return message.map((part) => formatPart(part, around)).join('');
}

function formatPart(part: Part, around: Surroundings): string {
  const { values, locale } = around;
  if (typeof part === 'string') return part;
  if (part === 0) return numbers(locale).format(around.count);
  const [name, style, branches = {}] = part;
  const value = values[name];
  if (value === undefined) throw new RangeError(`Cannot say a message: it needs a value for ${name}`);
  if (style === 'n') return numbers(locale).format(Number(value));
  if (style === '%') return numbers(locale, 'percent').format(Number(value));
  if (style === 's') return format(branches[String(value)] ?? branches.other ?? '', around);
  if (style === 'p') {
    const count = Number(value);
    const form = branches[`=${count}`] ?? branches[plurals(locale).select(count)] ?? branches.other ?? '';
    return format(form, { ...around, count });
  }
  return Array.isArray(value) ? lists(locale).format(value) : String(value);
}

const numbers = once((locale, style?: 'percent') => new Intl.NumberFormat(locale, style && { style }));
const plurals = once((locale) => new Intl.PluralRules(locale));
/** Items side by side, without a word before the last: 'police, ngo, health'. */
const lists = once((locale) => new Intl.ListFormat(locale, { type: 'unit' }));

/** Makes a formatter once for each language and style: constructors of `Intl` take 50 microseconds. */
function once<T>(make: (locale: string, style?: 'percent') => T): (locale: string, style?: 'percent') => T {
  const cache = new Map<string, T>();
  return (locale, style) => {
    const key = `${locale} ${style}`;
    const value = cache.get(key) ?? make(locale, style);
    cache.set(key, value);
    return value;
  };
}
