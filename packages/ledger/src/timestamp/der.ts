// Reads DER, the one encoding of ASN.1 in which a value has one form. ITU-T X.690, section 10. Refuses
// indefinite and overlong lengths, and never reads beyond what an element says of itself.
import { LedgerError } from '../error.ts';

/** One element: tag byte, value, and the bytes of both with the length. */
export interface DerElement {
  readonly tag: number;
  /** Tag, length and value: what is hashed and signed. */
  readonly whole: Uint8Array;
  readonly value: Uint8Array;
}

/** Tag of SEQUENCE and SEQUENCE OF. */
export const SEQUENCE = 0x30;
/** Tag of SET and SET OF. */
export const SET = 0x31;
/** Tag of INTEGER. */
export const INTEGER = 0x02;
/** Tag of BIT STRING. */
export const BIT_STRING = 0x03;
/** Tag of OCTET STRING. */
export const OCTETS = 0x04;
/** Tag of OBJECT IDENTIFIER. */
export const OID = 0x06;
/** `[n]`, constructed. */
export const context = (n: number): number => 0xa0 + n;

const unreadable = () => new LedgerError('malformed', 'Cannot read a time-stamp: not in DER');

/** The elements that stand in `bytes` one after another. Throws 'malformed'. */
export function elements(bytes: Uint8Array): DerElement[] {
  const list: DerElement[] = [];
  for (let at = 0; at < bytes.length; ) {
    const one = elementAt(bytes, at);
    list.push(one);
    at += one.whole.length;
  }
  return list;
}

/** The one element that `bytes` are. Throws 'malformed', for bytes after it too. */
export function only(bytes: Uint8Array, tag: number): DerElement {
  const one = elementAt(bytes, 0);
  if (one.whole.length !== bytes.length || one.tag !== tag) throw unreadable();
  return one;
}

/** The elements of a constructed one. */
export const inside = (element: DerElement | undefined, tag: number = SEQUENCE): DerElement[] =>
  elements(expect(element, tag).value);

/** The element, if it is there and of this tag. Throws 'malformed'. */
export function expect(element: DerElement | undefined, tag: number): DerElement {
  if (element?.tag !== tag) throw unreadable();
  return element;
}

function elementAt(bytes: Uint8Array, at: number): DerElement {
  const [tag, first] = [bytes[at], bytes[at + 1]];
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f) throw unreadable();
  let length = first;
  let from = at + 2;
  if (first >= 0x80) {
    const count = first & 0x7f;
    if (count === 0 || count > 4) throw unreadable();
    length = 0;
    for (let i = 0; i < count; i++) length = length * 256 + (bytes[from + i] ?? 0);
    from += count;
    // The shortest form alone: another one would be a second encoding of the same.
    if (length < 0x80 || length < 256 ** (count - 1)) throw unreadable();
  }
  if (from + length > bytes.length) throw unreadable();
  return { tag, whole: bytes.subarray(at, from + length), value: bytes.subarray(from, from + length) };
}

/** Dotted decimal. */
export function oid(element: DerElement | undefined): string {
  const numbers: number[] = [];
  let value = 0;
  for (const byte of expect(element, OID).value) {
    value = value * 128 + (byte & 0x7f);
    if (!Number.isSafeInteger(value)) throw unreadable();
    if (byte < 0x80) {
      numbers.push(value);
      value = 0;
    }
  }
  const [head = 0, ...rest] = numbers;
  const top = Math.min(2, Math.floor(head / 40));
  return [top, head - top * 40, ...rest].join('.');
}

/** A whole number, never below zero. */
export function integer(element: DerElement | undefined): bigint {
  let value = 0n;
  const { value: bytes } = expect(element, INTEGER);
  if (bytes.length === 0 || (bytes[0] as number) >= 0x80) throw unreadable();
  for (const byte of bytes) value = value * 256n + BigInt(byte);
  return value;
}

/** The bytes of a bit string of whole bytes. */
export function bits(element: DerElement | undefined): Uint8Array {
  const { value } = expect(element, BIT_STRING);
  if (value[0] !== 0) throw unreadable();
  return value.subarray(1);
}

/**
 * UTCTime or GeneralizedTime in whole seconds or parts of them, as seconds since 1970. X.690, 11.7 and 11.8;
 * RFC 5280, 4.1.2.5.
 */
export function time(element: DerElement | undefined): number {
  const text = new TextDecoder('latin1').decode(element?.value ?? new Uint8Array(0));
  const short = element?.tag === 0x17 ? /^(\d\d)(\d{4})(\d{6})Z$/.exec(text) : null;
  const full = short
    ? `${Number(short[1]) < 50 ? '20' : '19'}${text}`
    : element?.tag === 0x18
      ? text.replace(/\.\d{1,9}Z$/, 'Z')
      : '';
  const [, y, mo, d, h, mi, s] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(full) ?? [];
  const value = Date.parse(`${y}-${mo}-${d}T${h}:${mi}:${s}Z`);
  if (Number.isNaN(value)) throw unreadable();
  return value / 1000;
}
