// The public half of the log: tiles, entries and the checkpoint as files, one folder for each log. C2SP
// tlog-tiles. A file is fsynced before the checkpoint that needs it; the checkpoint takes its place in one
// step.
import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatEntries, parseEntries, TILE_WIDTH, type Tile, tilePath } from '@heed/ledger';

export interface LogFiles {
  readonly root: string;
  /** Reads a tile. A partial one that was pruned meanwhile is cut from the full one in its place. */
  read(tile: Tile): Promise<Uint8Array>;
  /** Writes tiles durably. */
  write(tiles: readonly (Tile & { readonly bytes: Uint8Array })[]): Promise<void>;
  /** Removes the partial tiles that this full one took the place of. */
  prune(tile: Tile): Promise<void>;
  /** The checkpoint as published, or null. */
  checkpoint(): Promise<string | null>;
  publish(checkpoint: string): Promise<void>;
}

export function logFiles(folder: string, number: number): LogFiles {
  const root = join(folder, 'log', String(number));
  const path = (tile: Tile) => join(root, tilePath(tile));
  return {
    root,
    async read(tile) {
      try {
        return await readFile(path(tile));
      } catch (error) {
        // A reader may hold the checkpoint of before, while the tile was filled and the partial one removed.
        if (tile.width === TILE_WIDTH || ignoringAbsent(error) !== null) throw error;
        return beginningOf(await readFile(path({ ...tile, width: TILE_WIDTH })), tile);
      }
    },
    async write(tiles) {
      const folders = new Set<string>();
      for (const tile of tiles) {
        const file = path(tile);
        for (let above = dirname(file); above.length >= root.length; above = dirname(above))
          folders.add(above);
        await mkdir(dirname(file), { recursive: true });
        await put(file, tile.bytes);
      }
      for (const changedFolder of folders) await sync(changedFolder);
    },
    prune: (tile) => rm(`${path(tile)}.p`, { recursive: true, force: true }),
    checkpoint: () => readFile(join(root, 'checkpoint'), 'utf8').catch(ignoringAbsent),
    async publish(checkpoint) {
      await mkdir(root, { recursive: true });
      await put(join(root, 'checkpoint'), Buffer.from(checkpoint));
      await sync(root);
    },
  };
}

/** The first `width` hashes, or entries, of a full tile. */
const beginningOf = (full: Uint8Array, { level, width }: Tile): Uint8Array =>
  level === 'entries'
    ? formatEntries(parseEntries(full).slice(0, width))
    : full.subarray(0, width * hashBytes);

const hashBytes = 32;

/**
 * Whole or not at all: written beside, fsynced, then put in its place. Another process may do the same at
 * this moment.
 */
export async function put(file: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${file}.${randomBytes(4).toString('hex')}`;
  const handle = await open(temporary, 'w', 0o644);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, file);
}

async function sync(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Null for a file that is not there; throws any other error. */
export function ignoringAbsent(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}
