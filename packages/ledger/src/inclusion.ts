// That an entry stands at its place in a tree. RFC 9162 section 2.1.3. Verifying does no I/O and throws on
// nothing of the right type.
import { equalHashes, type Hash, isHash, isSize, nodeHash } from './tree.ts';

/**
 * An inclusion proof with what it proves: a leaf hash and a root of 32 bytes each. RFC 9162, section
 * 2.1.3.
 */
export interface Inclusion {
  /** Place of the entry, from 0. */
  readonly index: number;
  /** Entries in the tree. */
  readonly size: number;
  readonly leafHash: Uint8Array;
  /** Hashes from the leaf's sibling upwards, 32 bytes each. */
  readonly proof: readonly Uint8Array[];
  readonly root: Uint8Array;
}

/** Whether `leafHash` stands at `index` in the tree of `size` entries with this root. */
export function verifyInclusion({ index, size, leafHash, proof, root }: Inclusion, hash?: Hash): boolean {
  if (!isSize(index) || !isSize(size) || index >= size) return false;
  // A sibling of another length would let two different pairs be hashed as one.
  if (!isHash(leafHash) || !proof.every(isHash)) return false;
  let at = index;
  let last = size - 1;
  let node = leafHash;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      node = nodeHash(sibling, node, hash);
      // A last node without a partner rises until it has one.
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else {
      node = nodeHash(node, sibling, hash);
    }
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 && equalHashes(node, root);
}
