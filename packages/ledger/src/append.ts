// Appending to a log of tiles: which tiles change, and the new root, from the right edge alone. Cost does not
// grow with the log.
import { concatBytes } from '@noble/hashes/utils.js';
import { TILE_WIDTH, type Tile, tileWidth } from './tile.ts';
import { HASH_BYTES, type Hash, isSize, nodeHash, rootHash } from './tree.ts';

/**
 * The tiles at the right edge of a tree: of each level the hashes of its last, partial tile, possibly none.
 */
export interface Edge {
  readonly size: number;
  /** Level by level from the leaves; fewer than 256 hashes each. */
  readonly levels: readonly (readonly Uint8Array[])[];
}

/** The right edge of a log without entries. */
export const emptyEdge: Edge = { size: 0, levels: [] };

/** The edge of a tree of `size` from its stored tiles. */
export async function readEdge(size: number, readTile: (tile: Tile) => Promise<Uint8Array>): Promise<Edge> {
  if (!isSize(size)) throw new RangeError('Cannot read an edge: no size');
  const levels: Uint8Array[][] = [];
  for (let level = 0; Math.floor(size / TILE_WIDTH ** level) > 0; level++) {
    const index = Math.floor(size / TILE_WIDTH ** (level + 1));
    const width = tileWidth(level, index, size);
    const bytes = width === 0 ? new Uint8Array(0) : await readTile({ level, index, width });
    if (bytes.length !== width * HASH_BYTES)
      throw new RangeError('Cannot read an edge: a tile has another length');
    levels.push(Array.from({ length: width }, (_, n) => bytes.slice(n * HASH_BYTES, (n + 1) * HASH_BYTES)));
  }
  return { size, levels };
}

/** What appending changes: the new right edge, and the tiles to write. */
export interface AppendResult {
  readonly edge: Edge;
  /** Tiles that are new or wider, with their bytes. */
  readonly tiles: readonly (Tile & { readonly bytes: Uint8Array })[];
}

/** Appends leaf hashes at the edge. */
export function append({ size, levels }: Edge, leafHashes: readonly Uint8Array[], hash?: Hash): AppendResult {
  const tiles: (Tile & { bytes: Uint8Array })[] = [];
  const newLevels: (readonly Uint8Array[])[] = [];
  /** Hashes to append at the present level: the leaves, then the roots of the tiles filled below. */
  let carried: readonly Uint8Array[] = leafHashes;
  for (let level = 0; carried.length > 0 || level < levels.length; level++) {
    let index = Math.floor(size / TILE_WIDTH ** (level + 1));
    let row = [...(levels[level] ?? []), ...carried];
    const fullRoots: Uint8Array[] = [];
    for (; row.length >= TILE_WIDTH; row = row.slice(TILE_WIDTH), index++) {
      const tile = row.slice(0, TILE_WIDTH);
      tiles.push({ level, index, width: TILE_WIDTH, bytes: concatBytes(...tile) });
      fullRoots.push(rootHash(tile, hash));
    }
    if (row.length > 0 && carried.length > 0)
      tiles.push({ level, index, width: row.length, bytes: concatBytes(...row) });
    newLevels.push(row);
    carried = fullRoots;
  }
  return { edge: { size: size + leafHashes.length, levels: newLevels }, tiles };
}

/** The root of the tree at this edge. */
export function rootOfEdge({ levels }: Edge, hash?: Hash): Uint8Array {
  // `below` is the root of the incomplete tile of the level below: the last node of this level.
  let below: Uint8Array | null = null;
  for (const level of levels) {
    const row: Uint8Array[] = [...level];
    below = rowRoot(row, below, hash);
  }
  return below ?? rootHash([], hash);
}

/** The root over a row of complete nodes, followed by one that is incomplete (`last`). */
function rowRoot(row: readonly Uint8Array[], last: Uint8Array | null, hash?: Hash): Uint8Array | null {
  let rest = last;
  // The complete nodes are split into powers of two, the smallest at the right: RFC 9162, 2.1.1.
  let end = row.length;
  for (let span = 1; span <= row.length; span *= 2) {
    if (Math.floor(row.length / span) % 2 === 0) continue;
    const part = rootHash(row.slice(end - span, end), hash);
    rest = rest === null ? part : nodeHash(part, rest, hash);
    end -= span;
  }
  return rest;
}
