// Tiles: a log as static files, 256 hashes or entries in each. C2SP tlog-tiles v0.1.0. Paths, entry bundles,
// and reading tree nodes from tiles.
import { concatBytes } from '@noble/hashes/utils.js';
import { LedgerError, malformed } from './error.ts';
import { HASH_BYTES, type Hash, isSize, nodeHash } from './tree.ts';

/** Hashes in a full tile: eight levels of the tree. */
export const TILE_WIDTH = 256;
const TILE_LEVELS = 8;
/** Most bytes of one entry: its length stands in two bytes. */
const maxEntryBytes = 65_535;

/** The place of one tile in a log. C2SP tlog-tiles, 'Merkle Tree'. */
export interface Tile {
  /** Level of the tile, 0 above the leaves; 'entries' for the leaves' own bundles. */
  readonly level: number | 'entries';
  /** Place of the tile in its level, from 0. */
  readonly index: number;
  /** Hashes in it: 256, or fewer at the right edge of the tree. */
  readonly width: number;
}

/** Path below the log's prefix: `tile/0/x001/x234/067`, with `.p/<width>` for a partial tile. */
export function tilePath({
  level,
  index,
  width,
}: {
  level: number | 'entries';
  index: number;
  width?: number | undefined;
}): string {
  const groups: string[] = [];
  for (let rest = index; ; rest = Math.floor(rest / 1000)) {
    groups.unshift(String(rest % 1000).padStart(3, '0'));
    if (rest < 1000) break;
  }
  const last = groups.pop();
  const path = [...groups.map((group) => `x${group}`), last].join('/');
  return `tile/${level}/${path}${width === undefined || width === TILE_WIDTH ? '' : `.p/${width}`}`;
}

/** The tile of a path, or null where it is none. */
export function parseTilePath(path: string): Tile | null {
  const [, name, groups, partial] =
    /^tile\/(\d{1,2}|entries)\/((?:x\d{3}\/)*\d{3})(?:\.p\/([1-9]\d{0,2}))?$/.exec(path) ?? [];
  if (name === undefined || groups === undefined) return null;
  const index = Number(groups.replace(/[x/]/g, ''));
  const width = partial === undefined ? TILE_WIDTH : Number(partial);
  const level = name === 'entries' ? name : Number(name);
  if (!isSize(index) || width > TILE_WIDTH || (partial !== undefined && width === TILE_WIDTH)) return null;
  // Each tile has one path: no needless groups, no leading zero of a level.
  return tilePath({ level, index, width }) === path && !(typeof level === 'number' && level > 63)
    ? { level, index, width }
    : null;
}

/** Hashes that the tile at `index` of `level` holds in a tree of `size`; 0 where it is beyond. */
export function tileWidth(level: number, index: number, size: number): number {
  const hashes = Math.floor(size / TILE_WIDTH ** level);
  return Math.max(0, Math.min(TILE_WIDTH, hashes - index * TILE_WIDTH));
}

/** Entries of a bundle, each behind its length in two bytes. Throws 'malformed'. */
export function parseEntries(bundle: Uint8Array): Uint8Array[] {
  const entries: Uint8Array[] = [];
  for (let at = 0; at < bundle.length; ) {
    const length = ((bundle[at] ?? 0) << 8) | (bundle[at + 1] ?? 0);
    const end = at + 2 + length;
    if (at + 2 > bundle.length || end > bundle.length) throw malformed('an entry bundle');
    entries.push(bundle.slice(at + 2, end));
    at = end;
  }
  if (entries.length > TILE_WIDTH) throw malformed('an entry bundle');
  return entries;
}

/** A bundle of up to 256 entries. */
export function formatEntries(entries: readonly Uint8Array[]): Uint8Array {
  if (entries.length > TILE_WIDTH || entries.some(({ length }) => length > maxEntryBytes))
    throw malformed('entries to bundle');
  return concatBytes(
    ...entries.flatMap((entry) => [Uint8Array.of(entry.length >> 8, entry.length & 255), entry]),
  );
}

/** Reads the hash of the whole subtree `index` of `level` (level 0: the leaves). */
export type ReadNode = (level: number, index: number) => Promise<Uint8Array>;

/**
 * Nodes of a tree of `size` from its tiles. `readTile` gives the bytes of a tile and is called once for each.
 * The tiles are not verified: the caller compares the root that they give with a signed one. Throws
 * 'missing-node' beyond the tree and 'malformed' for a tile of another length.
 */
export function nodesFromTiles(
  readTile: (tile: Tile) => Promise<Uint8Array>,
  size: number,
  hash?: Hash,
): ReadNode {
  const cache = new Map<string, Promise<Uint8Array>>();
  const tileOf = (level: number, index: number): Promise<Uint8Array> => {
    const tile = { level, index, width: tileWidth(level, index, size) };
    if (tile.width === 0)
      throw new LedgerError('missing-node', 'Cannot read this node: the tree does not have it');
    const path = tilePath(tile);
    const reading = cache.get(path) ?? readTile(tile).then((bytes) => requireTileLength(bytes, tile.width));
    cache.set(path, reading);
    return reading;
  };
  return async (level, index) => {
    const tileLevel = Math.floor(level / TILE_LEVELS);
    const span = 2 ** (level % TILE_LEVELS);
    const first = index * span;
    const bytes = await tileOf(tileLevel, Math.floor(first / TILE_WIDTH));
    const at = first % TILE_WIDTH;
    if ((at + span) * HASH_BYTES > bytes.length)
      throw new LedgerError('missing-node', 'Cannot read this node: the tree does not have it');
    let hashes = Array.from({ length: span }, (_, n) =>
      bytes.subarray((at + n) * HASH_BYTES, (at + n + 1) * HASH_BYTES),
    );
    while (hashes.length > 1) hashes = parentHashes(hashes, hash);
    return hashes[0] as Uint8Array;
  };
}

function parentHashes(hashes: readonly Uint8Array[], hash?: Hash): Uint8Array[] {
  return Array.from({ length: hashes.length / 2 }, (_, n) =>
    nodeHash(hashes[2 * n] as Uint8Array, hashes[2 * n + 1] as Uint8Array, hash),
  );
}

function requireTileLength(bytes: Uint8Array, width: number): Uint8Array {
  if (bytes.length !== width * HASH_BYTES) throw malformed('a tile');
  return bytes;
}
