// A copy of the public log for any host of static files. Its tiles come before the checkpoint that needs
// them, each whole or not at all: a copy that is broken off shows the checkpoint of before. The log is
// recomputed from its entries first: what is not the tree that its key signed, or does not continue the copy,
// goes to nobody.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  append,
  type Checkpoint,
  type Edge,
  emptyEdge,
  LedgerError,
  leafHash,
  parseCheckpoint,
  parseEntries,
  parseKey,
  rootOfEdge,
  TILE_WIDTH,
  type Tile,
  tilePath,
  tileWidth,
  verifyNote,
} from '@heed/ledger';
import { ignoringAbsent, type LogFiles, logFiles } from './files.ts';
import { sha256 } from './log.ts';

/** Tiles copied between two syncs of their folders. */
const tilesAtOnce = 64;

export interface ExportedLog {
  readonly number: number;
  readonly origin: string;
  readonly size: number;
  /** Tiles that were not there yet. */
  readonly copied: number;
  /** Tiles that were there with other bytes, and were replaced. */
  readonly replaced: number;
}

export class ExportError extends Error {
  override readonly name = 'ExportError';
  /**
   * `behind`: the copy has more than the log. `other`: it is of another log. `fork`: the log does not
   * continue the copy. `unsigned`: the log's checkpoint is not signed by its key. `copy`: that of the copy is
   * not. `damaged`: the tree is not the signed one.
   */
  readonly code: 'behind' | 'other' | 'fork' | 'unsigned' | 'copy' | 'damaged';
  constructor(code: ExportError['code']) {
    super(code);
    this.code = code;
  }
}

export interface ExportPlaces {
  /** The data folder. */
  readonly folder: string;
  /** The copy, where it stands as below `/log/`. */
  readonly to: string;
  /** Keys of the logs, the oldest first, from the database: the files do not vouch for themselves. */
  readonly vkeys: readonly string[];
}

/** Copies every log of a data folder. Throws ExportError. */
export async function exportLogs({ folder, to, vkeys }: ExportPlaces): Promise<readonly ExportedLog[]> {
  const names = await readdir(join(folder, 'log')).catch(() => []);
  const numbers = names.filter((name) => /^[1-9]\d{0,5}$/.test(name)).map(Number);
  const exported: ExportedLog[] = [];
  for (const number of numbers.sort((a, b) => a - b)) {
    const log = await exportLog(logFiles(folder, number), logFiles(to, number), vkeys);
    if (log !== null) exported.push({ number, ...log });
  }
  return exported;
}

async function exportLog(
  from: LogFiles,
  to: LogFiles,
  vkeys: readonly string[],
): Promise<Omit<ExportedLog, 'number'> | null> {
  const note = await from.checkpoint();
  if (note === null) return null;
  const signed = signedBy(note, vkeys);
  if (signed === null) throw new ExportError('unsigned');
  const before = await checkpointOfCopy(to, vkeys, signed.vkey);
  const { origin, size } = signed.checkpoint;
  if (before !== null && before.size > size) throw new ExportError('behind');
  await recompute(from, signed.checkpoint, before);
  const counts = await copyTiles(from, to, size);
  await to.publish(note);
  // Whoever read the checkpoint of before may still ask for its partial tiles; nobody for those before it.
  for (const tile of tilesOf(before?.size ?? 0)) if (tile.width === TILE_WIDTH) await to.prune(tile);
  return { origin, size, ...counts };
}

/** The key and checkpoint of a note that one of these keys signed under its own name. */
function signedBy(
  note: string,
  vkeys: readonly string[],
): { readonly vkey: string; readonly checkpoint: Checkpoint } | null {
  for (const vkey of vkeys)
    try {
      const checkpoint = parseCheckpoint(verifyNote(note, vkey));
      if (checkpoint.origin === parseKey(vkey).name) return { vkey, checkpoint };
    } catch (error) {
      if (!(error instanceof LedgerError)) throw error;
    }
  return null;
}

/** How far the copy came; null where there is none yet. */
async function checkpointOfCopy(
  to: LogFiles,
  vkeys: readonly string[],
  vkey: string,
): Promise<Checkpoint | null> {
  const note = await to.checkpoint();
  if (note === null) return null;
  const signed = signedBy(note, vkeys);
  if (signed === null) throw new ExportError('copy');
  if (signed.vkey !== vkey) throw new ExportError('other');
  return signed.checkpoint;
}

/**
 * Hashes the log upwards from its entries: every tile must hold what they give, the root at the copy's size
 * must be the copy's, and the root at the end the signed one.
 */
async function recompute(from: LogFiles, whole: Checkpoint, before: Checkpoint | null): Promise<void> {
  const middle = await grow(from, emptyEdge, before?.size ?? 0, whole.size);
  const end = await grow(from, middle, whole.size, whole.size);
  if (!isRoot(end, whole)) throw new ExportError('damaged');
  if (before !== null && !isRoot(middle, before)) throw new ExportError('fork');
}

const isRoot = (edge: Edge, { root }: Checkpoint): boolean =>
  Buffer.from(rootOfEdge(edge, sha256)).equals(root);

/** Grows the edge by entries up to `end`, in a log that has `size` of them; compares each tile on the way. */
async function grow(from: LogFiles, start: Edge, end: number, size: number): Promise<Edge> {
  let edge = start;
  while (edge.size < end) {
    const index = Math.floor(edge.size / TILE_WIDTH);
    const entries = await entriesAt(from, index, size);
    const some = entries.slice(edge.size - index * TILE_WIDTH, end - index * TILE_WIDTH);
    const result = append(
      edge,
      some.map((entry) => leafHash(entry, sha256)),
      sha256,
    );
    // A narrower one is the beginning of that tile, compared when it has its width.
    for (const tile of result.tiles)
      if (tile.width === tileWidth(tile.level as number, tile.index, size))
        if (!Buffer.from(await readSource(from, tile)).equals(tile.bytes)) throw new ExportError('damaged');
    edge = result.edge;
  }
  return edge;
}

async function entriesAt(from: LogFiles, index: number, size: number): Promise<readonly Uint8Array[]> {
  const width = tileWidth(0, index, size);
  const bytes = await readSource(from, { level: 'entries', index, width });
  try {
    const entries = parseEntries(bytes);
    if (entries.length === width) return entries;
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
  }
  throw new ExportError('damaged');
}

/** A tile that is missing is damage too. */
const readSource = (from: LogFiles, tile: Tile): Promise<Uint8Array> =>
  from.read(tile).catch((error: unknown) => {
    ignoringAbsent(error);
    throw new ExportError('damaged');
  });

/** Writes each tile that the copy does not hold byte for byte. */
async function copyTiles(
  from: LogFiles,
  to: LogFiles,
  size: number,
): Promise<{ readonly copied: number; readonly replaced: number }> {
  let [copied, replaced] = [0, 0];
  const tiles = tilesOf(size);
  for (let at = 0; at < tiles.length; at += tilesAtOnce) {
    const some = await Promise.all(
      tiles.slice(at, at + tilesAtOnce).map(async (tile) => {
        const present = await readFile(join(to.root, tilePath(tile))).catch(ignoringAbsent);
        return { ...tile, present, bytes: await readSource(from, tile) };
      }),
    );
    const different = some.filter(({ present, bytes }) => !present?.equals(bytes));
    await to.write(different);
    copied += different.filter(({ present }) => present === null).length;
    replaced += different.filter(({ present }) => present !== null).length;
  }
  return { copied, replaced };
}

/** Every tile that a reader of a tree of `size` may ask for. */
function tilesOf(size: number): readonly Tile[] {
  const tiles: Tile[] = [];
  for (let level = 0; Math.floor(size / TILE_WIDTH ** level) > 0; level++) {
    const count = Math.ceil(Math.floor(size / TILE_WIDTH ** level) / TILE_WIDTH);
    for (let index = 0; index < count; index++) {
      const tile = { level, index, width: tileWidth(level, index, size) };
      tiles.push(tile);
      if (level === 0) tiles.push({ ...tile, level: 'entries' });
    }
  }
  return tiles;
}
