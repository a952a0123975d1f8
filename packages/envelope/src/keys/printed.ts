// Secrets as text for paper: Crockford's base 32 in groups of five, with 20 bits of check, forgiving of O, I,
// L and case. Spec: docs/spec/envelope.md, 'On paper'; https://www.crockford.com/base32.html.
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Check letters at the end: one mistyped letter is found for certain enough (1 in a million passes). */
const CHECK_LETTERS = 4;

/** Bytes as text: kind byte, bytes, check letters. */
export function printBytes(kind: number, bytes: Uint8Array): string {
  const all = concatBytes(Uint8Array.of(kind), bytes);
  return (`${lettersOf(all)}${check(all)}`.match(/.{1,5}/g) ?? []).join('-');
}

/** The bytes of a text of this kind, or null where it is mistyped or of another kind. */
export function parsePrinted(kind: number, text: string): Uint8Array | null {
  const letters = text
    .toUpperCase()
    .replace(/[\s\-–—]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  if (letters.length <= CHECK_LETTERS || [...letters].some((letter) => !ALPHABET.includes(letter)))
    return null;
  const bytes = bytesOf(letters.slice(0, -CHECK_LETTERS));
  if (bytes === null || check(bytes) !== letters.slice(-CHECK_LETTERS) || bytes[0] !== kind) return null;
  return bytes.slice(1);
}

function check(bytes: Uint8Array): string {
  return lettersOf(sha256(concatBytes(utf8ToBytes('heed/printed/v1\0'), bytes)).subarray(0, 3)).slice(
    0,
    CHECK_LETTERS,
  );
}

function lettersOf(bytes: Uint8Array): string {
  let text = '';
  let value = 0;
  let bits = 0;
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) text += ALPHABET[(value >> (bits - 5)) & 31];
  }
  return bits > 0 ? text + ALPHABET[(value << (5 - bits)) & 31] : text;
}

function bytesOf(letters: string): Uint8Array | null {
  const bytes: number[] = [];
  let value = 0;
  let bits = 0;
  for (const letter of letters) {
    value = ((value << 5) | ALPHABET.indexOf(letter)) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((value >> bits) & 255);
    }
  }
  // Left-over bits must be zero and fewer than a letter: one text for one value.
  return bits < 5 && (value & ((1 << bits) - 1)) === 0 ? Uint8Array.from(bytes) : null;
}
