// Verifies that a tree continues an earlier one, or that a subtree stands in a tree. RFC 9162 section 2.1.4;
// subtrees as in the Merkle Tree Certificates draft (draft-ietf-plants-merkle-tree-certs, section 4.4). An
// earlier tree is a subtree that starts at 0.
import { type Inclusion, verifyInclusion } from './inclusion.ts';
import { equalHashes, type Hash, isHash, isSize, nodeHash, rootHash } from './tree.ts';

/**
 * A consistency proof with what it proves: two sizes, two roots and hashes of 32 bytes each. RFC 9162,
 * section 2.1.4.
 */
export interface Consistency {
  /** Entries of the earlier and of the later tree. */
  readonly size1: number;
  readonly size2: number;
  readonly root1: Uint8Array;
  readonly root2: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/**
 * Whether the later tree holds the earlier one unchanged. False for `size1` of 0: every tree continues the
 * empty one, so such a proof says nothing. The witness protocol needs that case and decides it in witness.ts.
 */
export function verifyConsistency({ size1, size2, root1, root2, proof }: Consistency, hash?: Hash): boolean {
  if (size1 === 0) return false;
  return verifySubtreeConsistency({ start: 0, end: size1, size: size2, root1, root2, proof }, hash);
}

/**
 * Whether a subtree may start and end here: its start is a multiple of the power of two that its length fits
 * in.
 */
export function isSubtree(start: number, end: number): boolean {
  if (!isSize(start) || !isSize(end) || start >= end) return false;
  let span = 1;
  while (span < end - start) span *= 2;
  return start % span === 0;
}

/**
 * A proof that a subtree stands in a tree: hashes of 32 bytes each, in the order of the Merkle Tree
 * Certificates draft, section 4.4.
 */
export interface SubtreeConsistency {
  /** The subtree holds the entries from `start` up to, not including, `end`. */
  readonly start: number;
  readonly end: number;
  /** Entries of the whole tree. */
  readonly size: number;
  /** Root of the subtree, and of the whole tree. */
  readonly root1: Uint8Array;
  readonly root2: Uint8Array;
  readonly proof: readonly Uint8Array[];
}

/** Whether the subtree with `root1` stands in the tree with `root2`. */
export function verifySubtreeConsistency(input: SubtreeConsistency, hash?: Hash): boolean {
  const { start, end, size, root1, root2, proof } = input;
  // The empty subtree stands in every tree: only its root can be wrong.
  if (start === end)
    return (
      isSize(end) &&
      isSize(size) &&
      end <= size &&
      proof.length === 0 &&
      equalHashes(root1, rootHash([], hash))
    );
  if (!isSubtree(start, end) || !isSize(size) || end > size) return false;
  if (!proof.every(isHash)) return false;
  let [first, last, top] = [start, end - 1, size - 1];
  const riseOneLevel = () => {
    [first, last, top] = [Math.floor(first / 2), Math.floor(last / 2), Math.floor(top / 2)];
  };
  // Rises to the root of the subtree's last complete part: below it both trees are the same.
  if (last === top) while (first !== last) riseOneLevel();
  else while (first !== last && last % 2 === 1) riseOneLevel();
  // A complete subtree is one node of the tree: the proof leaves its root out.
  const startsAtSubtree = first === last;
  const [seed, ...rest] = startsAtSubtree ? [root1, ...proof] : proof;
  if (seed === undefined) return false;
  let [subtreeRoot, treeRoot] = [seed, seed];
  for (const sibling of rest) {
    if (top === 0) return false;
    if (last % 2 === 1 || last === top) {
      if (first < last) subtreeRoot = nodeHash(sibling, subtreeRoot, hash);
      treeRoot = nodeHash(sibling, treeRoot, hash);
      while (last % 2 === 0) riseOneLevel();
    } else {
      treeRoot = nodeHash(treeRoot, sibling, hash);
    }
    riseOneLevel();
  }
  return top === 0 && equalHashes(subtreeRoot, root1) && equalHashes(treeRoot, root2);
}

/**
 * An inclusion proof whose tree is the subtree from `start` up to, not including, `end`. `root` is the
 * root of the subtree.
 */
export type SubtreeInclusion = Omit<Inclusion, 'size'> & { readonly start: number; readonly end: number };

/** Whether `leafHash` stands at `index` (counted in the whole tree) of the subtree with this root. */
export function verifySubtreeInclusion(
  { index, start, end, ...rest }: SubtreeInclusion,
  hash?: Hash,
): boolean {
  if (!isSubtree(start, end) || !isSize(index) || index < start) return false;
  return verifyInclusion({ ...rest, index: index - start, size: end - start }, hash);
}
