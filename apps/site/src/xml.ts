// Text in XML 1.0, and names that stay the same.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What XML 1.0 cannot hold: control characters, half pairs of surrogates, U+FFFE and U+FFFF. */
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Without what XML 1.0 cannot hold. */
export const possibleText = (text: string): string => text.replace(impossible, '');

/** The same tree, of texts, lists and objects, without what XML 1.0 cannot hold. */
export function possibleTree<T>(tree: T): T {
  if (typeof tree === 'string') return possibleText(tree) as T;
  if (Array.isArray(tree)) return tree.map(possibleTree) as T;
  if (typeof tree !== 'object' || tree === null) return tree;
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, possibleTree(value)])) as T;
}

/** Text for an element or an attribute in double quotes; what XML 1.0 cannot hold is left out. */
export const xml = (text: string): string =>
  possibleText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** The URN of a UUID of version 8 (RFC 9562), the same for the same `name`. */
export function urnOf(name: string): string {
  const digest = sha256(utf8ToBytes(name)).subarray(0, 16);
  digest[6] = (digest[6]! & 0x0f) | 0x80;
  digest[8] = (digest[8]! & 0x3f) | 0x80;
  const digits = bytesToHex(digest).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return `urn:uuid:${digits}`;
}
