// Making proofs from a tree's nodes. RFC 6962 sections 2.1.1 and 2.1.2. Nodes are whole subtrees, as tiles
// hold them.
import type { ReadNode } from './tile.ts';
import { type Hash, isSize, nodeHash, split } from './tree.ts';

/**
 * The root over the leaves from `start` up to `end`, of which `start` is where a subtree of that length may
 * begin.
 */
async function rangeHash(start: number, end: number, read: ReadNode, hash?: Hash): Promise<Uint8Array> {
  const length = end - start;
  const half = length === 1 ? 0.5 : split(length);
  if (half * 2 === length) return read(Math.log2(length), start / length);
  const middle = start + half;
  return nodeHash(await rangeHash(start, middle, read, hash), await rangeHash(middle, end, read, hash), hash);
}

/** The root of the tree of `size` (1 or more). */
export function rootFromNodes(size: number, read: ReadNode, hash?: Hash): Promise<Uint8Array> {
  if (!isSize(size) || size === 0) throw new RangeError('Cannot read a root: the tree is empty');
  return rangeHash(0, size, read, hash);
}

/** The hashes that `verifyInclusion` wants, from the leaf's sibling upwards. */
export async function proveInclusion(
  { index, size }: { index: number; size: number },
  read: ReadNode,
  hash?: Hash,
): Promise<Uint8Array[]> {
  if (!isSize(index) || !isSize(size) || index >= size)
    throw new RangeError('Cannot prove: the entry is not in the tree');
  const proof: Uint8Array[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = start + split(end - start);
    if (index < middle) {
      proof.push(await rangeHash(middle, end, read, hash));
      end = middle;
    } else {
      proof.push(await rangeHash(start, middle, read, hash));
      start = middle;
    }
  }
  return proof.reverse();
}

/** The hashes that `verifyConsistency` wants, for 0 < size1 <= size2. */
export async function proveConsistency(
  { size1, size2 }: { size1: number; size2: number },
  read: ReadNode,
  hash?: Hash,
): Promise<Uint8Array[]> {
  if (!isSize(size1) || !isSize(size2) || size1 === 0 || size1 > size2)
    throw new RangeError('Cannot prove: the sizes do not fit');
  const proof: Uint8Array[] = [];
  let [start, end] = [0, size2];
  // Down to where the earlier tree ends; `whole`: its part below here is the earlier tree itself, whose root
  // is known.
  let whole = true;
  while (size1 !== end) {
    const middle = start + split(end - start);
    if (size1 <= middle) {
      proof.push(await rangeHash(middle, end, read, hash));
      end = middle;
    } else {
      proof.push(await rangeHash(start, middle, read, hash));
      start = middle;
      whole = false;
    }
  }
  if (!whole) proof.push(await rangeHash(start, end, read, hash));
  return proof.reverse();
}
