// A copy of the public log for any host of static files. Its tiles come before the checkpoint that needs
// them, each whole or not at all: a copy that is broken off shows the checkpoint of before.
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  parseCheckpoint,
  parseNote,
  readEdge,
  rootOfEdge,
  TILE_WIDTH,
  type Tile,
  tilePath,
  tileWidth,
} from '@heed/ledger';
import { type LogFiles, logFiles } from './files.ts';
import { sha256 } from './log.ts';

/** Tiles copied between two syncs of their folders. */
const tilesAtOnce = 64;

export interface ExportedLog {
  readonly number: number;
  readonly origin: string;
  readonly size: number;
  /** Tiles that were not there yet. */
  readonly copied: number;
}

export class ExportError extends Error {
  override readonly name = 'ExportError';
  /**
   * `behind`: the copy has more than the log. `other`: it is of another log. `damaged`: the tree is not the
   * signed one.
   */
  readonly code: 'behind' | 'other' | 'damaged';
  constructor(code: ExportError['code']) {
    super(code);
    this.code = code;
  }
}

/** Copies every log of a data folder into `to`, where it stands as below `/log/`. Throws ExportError. */
export async function exportLogs(folder: string, to: string): Promise<readonly ExportedLog[]> {
  const names = await readdir(join(folder, 'log')).catch(() => []);
  const numbers = names.filter((name) => /^[1-9]\d{0,5}$/.test(name)).map(Number);
  const exported: ExportedLog[] = [];
  for (const number of numbers.sort((a, b) => a - b)) {
    const log = await exportLog(logFiles(folder, number), logFiles(to, number));
    if (log !== null) exported.push({ number, ...log });
  }
  return exported;
}

async function exportLog(from: LogFiles, to: LogFiles): Promise<Omit<ExportedLog, 'number'> | null> {
  const note = await from.checkpoint();
  if (note === null) return null;
  const { origin, size, root } = parseCheckpoint(parseNote(note).text);
  const present = await to.checkpoint();
  const before = present === null ? null : parseCheckpoint(parseNote(present).text);
  if (before !== null && before.origin !== origin) throw new ExportError('other');
  if (before !== null && before.size > size) throw new ExportError('behind');
  const missing = tilesOf(size).filter((tile) => !existsSync(join(to.root, tilePath(tile))));
  for (let at = 0; at < missing.length; at += tilesAtOnce) {
    const some = missing.slice(at, at + tilesAtOnce);
    await to.write(await Promise.all(some.map(async (tile) => ({ ...tile, bytes: await from.read(tile) }))));
  }
  const edge = await readEdge(size, to.read);
  if (!Buffer.from(rootOfEdge(edge, sha256)).equals(root)) throw new ExportError('damaged');
  await to.publish(note);
  // Whoever read the checkpoint of before may still ask for its partial tiles; nobody for those before it.
  for (const tile of tilesOf(before?.size ?? 0)) if (tile.width === TILE_WIDTH) await to.prune(tile);
  return { origin, size, copied: missing.length };
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
