// Canonical JSON: one text for one value, so that what is hashed and signed can be written again by anybody.
// RFC 8785 (JCS): keys in the order of their UTF-16 code units, no space, numbers and strings as ECMAScript
// writes them.

/** A value that JSON can hold. A number must be finite. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Deepest nesting that is written or read: ours has six levels. */
const deepest = 20;

/**
 * The canonical text. Throws RangeError for what JSON cannot say: a number that is not finite, half a
 * surrogate pair, too deep a nesting.
 */
export function canonicalJson(value: Json, depth = 0): string {
  if (depth > deepest) throw new RangeError('Cannot write JSON: nested too deeply');
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError('Cannot write JSON: not a number');
  if (typeof value === 'string') return text(value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map((one) => canonicalJson(one, depth + 1)).join(',')}]`;
  const members = Object.keys(value)
    .sort(byCodeUnit)
    .map((key) => `${text(key)}:${canonicalJson(value[key] as Json, depth + 1)}`);
  return `{${members.join(',')}}`;
}

/** The UTF-8 bytes of `canonicalJson`: what is hashed and signed. RFC 8785. */
export const canonicalBytes = (value: Json): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(canonicalJson(value));

/**
 * The value of bytes that are canonical JSON to the last byte, or null: another spelling of the same value is
 * refused.
 */
export function readCanonical(bytes: Uint8Array): Json | null {
  try {
    const written = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const value = JSON.parse(written) as Json;
    return canonicalJson(value) === written ? value : null;
  } catch {
    return null;
  }
}

const isList = (value: object): value is readonly Json[] => Array.isArray(value);
const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function text(value: string): string {
  if (/[\ud800-\udfff]/u.test(value)) throw new RangeError('Cannot write JSON: half a character');
  return JSON.stringify(value);
}
