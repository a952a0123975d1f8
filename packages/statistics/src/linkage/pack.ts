// Elements, tokens and records as the bytes that go between the parties.
import type { LinkedLists, Tokens } from './link.ts';
import type { ListedKeys } from './list.ts';
import { keyNames } from './normalise.ts';
import { inputOf, randomInput, TOKEN_BYTES } from './tokens.ts';

const KEYS = keyNames.length;
/** Elements that share a proof: those of 256 records. */
export const BATCH_ELEMENTS = 256 * KEYS;
/** Tokens of a record, one for each key. */
export const RECORD_BYTES = KEYS * TOKEN_BYTES;

/** The bytes of all parts, one after another. */
export function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Throws RangeError where the bytes are no whole number of parts. */
export function split(whole: Uint8Array, bytes: number): Uint8Array[] {
  if (whole.length % bytes !== 0) throw new RangeError('It ends in the middle: send or take the whole of it');
  return Array.from({ length: whole.length / bytes }, (_, at) => whole.slice(at * bytes, (at + 1) * bytes));
}

/** The elements in batches of BATCH_ELEMENTS; the last one may be shorter. */
export const toBatches = <T>(elements: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(elements.length / BATCH_ELEMENTS) }, (_, at) =>
    elements.slice(at * BATCH_ELEMENTS, (at + 1) * BATCH_ELEMENTS),
  );

/** In how many batches a list of a study is evaluated: as many for each, whatever it holds. */
export const batchesOf = (records: number): number => (records * KEYS) / BATCH_ELEMENTS;

/**
 * Inputs of a list padded to `records`: each has one for each key, random where the key cannot be made or
 * there is nobody.
 */
export function inputsOf(
  people: readonly ListedKeys[],
  study: string,
  records: number,
): readonly Uint8Array[] {
  if (people.length > records) throw new RangeError('The list is longer than the study allows');
  const listed = people.flatMap(({ keys }) =>
    keys.map((key, number) => (key === null ? randomInput() : inputOf(study, number, key))),
  );
  const padding = Array.from({ length: (records - people.length) * KEYS }, randomInput);
  return [...listed, ...padding];
}

/** Tokens of the people for the linker, in an order that says nothing of the list's. */
export function packTokens(tokens: readonly Uint8Array[], people: number): Uint8Array {
  const records = Array.from({ length: people }, (_, at) => join(tokens.slice(at * KEYS, (at + 1) * KEYS)));
  return join(records.sort(compare));
}

function compare(one: Uint8Array, other: Uint8Array): number {
  const at = one.findIndex((byte, place) => byte !== other[place]);
  return at < 0 ? 0 : one[at]! - other[at]!;
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Throws RangeError where the bytes are no records. */
export const unpackTokens = (packed: Uint8Array): readonly Tokens[] =>
  split(packed, RECORD_BYTES).map((record) => split(record, TOKEN_BYTES).map(hex));

/**
 * The table as `readTable` of prevalence reads it: a column of 0 and 1 for each list, a last one of people.
 */
export const asCsv = ({ lists, counts }: Pick<LinkedLists, 'lists' | 'counts'>): string =>
  [
    [...lists, 'people'].join(),
    ...[...counts.keys()].slice(1).map((history) =>
      [...lists.keys()]
        .map((list) => (history >> list) & 1)
        .concat(counts[history]!)
        .join(),
    ),
    '',
  ].join('\n');
