// Invented leaves and their tiles, for tests.
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { append, emptyEdge } from './append.ts';
import type { Tile } from './tile.ts';
import { leafHash } from './tree.ts';

/** The leaf hashes of the entries 'entry 0', 'entry 1', ... */
export const leaves = (count: number): Uint8Array[] =>
  Array.from({ length: count }, (_, n) => leafHash(utf8ToBytes(`entry ${n}`)));

/** Reads tiles of the tree over these leaves. */
export function tilesOf(hashes: readonly Uint8Array[]): (tile: Tile) => Promise<Uint8Array> {
  const stored = new Map(
    append(emptyEdge, hashes).tiles.map(({ bytes, ...tile }) => [JSON.stringify(tile), bytes]),
  );
  return async ({ level, index, width }) =>
    stored.get(JSON.stringify({ level, index, width })) ?? new Uint8Array(0);
}
