// Hashes of a Merkle tree: of nothing, of a leaf, of a node, of a list of leaves. RFC 6962 section 2.1, RFC
// 9162 section 2.1.1. The prefixes keep a leaf from being passed off as a node.
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes } from '@noble/hashes/utils.js';

/** SHA-256 of bytes: 32 bytes. A server passes a faster one than the default, with the same answers. */
export type Hash = (bytes: Uint8Array) => Uint8Array;

/** Length of every hash of a tree: SHA-256. */
export const HASH_BYTES = 32;

const leafPrefix = Uint8Array.of(0);
const nodePrefix = Uint8Array.of(1);

/** SHA-256(0x00 || entry): 32 bytes. */
export function leafHash(entry: Uint8Array, hash: Hash = sha256): Uint8Array {
  return hash(concatBytes(leafPrefix, entry));
}

/** SHA-256(0x01 || left || right): 32 bytes. */
export function nodeHash(leftHash: Uint8Array, rightHash: Uint8Array, hash: Hash = sha256): Uint8Array {
  return hash(concatBytes(nodePrefix, leftHash, rightHash));
}

/** The root over leaf hashes: SHA-256 of nothing for none, the leaf hash itself for one. */
export function rootHash(leafHashes: readonly Uint8Array[], hash: Hash = sha256): Uint8Array {
  if (leafHashes.length === 0) return hash(new Uint8Array(0));
  // Pairs from the bottom; a last one without a partner rises as it is. The same tree as splitting at the
  // largest power of two.
  let level = [...leafHashes];
  while (level.length > 1) {
    const above: Uint8Array[] = [];
    for (let at = 0; at < level.length; at += 2) {
      const [first, second] = [level[at] as Uint8Array, level[at + 1]];
      above.push(second === undefined ? first : nodeHash(first, second, hash));
    }
    level = above;
  }
  return level[0] as Uint8Array;
}

/** Largest power of two below `size`, for a size of 2 and more: where RFC 6962 splits a tree. */
export function split(size: number): number {
  let power = 1;
  while (power * 2 < size) power *= 2;
  return power;
}

/** Whether a tree can have this many entries: a whole number from 0 up to 2^53 - 1. */
export const isSize = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
/** Whether the bytes are as long as a hash. Says nothing of what was hashed. */
export const isHash = (value: Uint8Array): boolean => value.length === HASH_BYTES;

/** Whether two byte strings are the same. What is compared here is public, so time may tell. */
export function equalHashes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
