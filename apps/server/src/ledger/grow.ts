// Makes the files of a log from its rows, the same each time.
import { append, type Edge, formatEntries, leafHash, TILE_WIDTH, type Tile } from '@heed/ledger';
import type { Log, Storage } from '@heed/storage';
import type { LogFiles } from './files.ts';
import { sha256 } from './log.ts';

/** Entries of one batch: what waits beyond it goes into the next batch of the same tick. */
export const batchEntries = 4096;

/** Appends the placed entries behind `from` and writes what changes, a few thousand at a time. */
export async function growFiles(
  storage: Storage,
  log: Pick<Log, 'number' | 'size'>,
  from: Edge,
  files: LogFiles,
): Promise<Edge> {
  let edge = from;
  while (edge.size < log.size) {
    const first = edge.size - (edge.size % TILE_WIDTH);
    const until = Math.min(log.size, first + batchEntries);
    const entries = await storage.ledger.entries(log.number, first, until);
    const fresh = entries.slice(edge.size - first);
    const appended = append(
      edge,
      fresh.map((entry) => leafHash(entry, sha256)),
      sha256,
    );
    const tiles = [...appended.tiles, ...bundles(entries, first)];
    await files.write(tiles);
    for (const tile of tiles) if (tile.width === TILE_WIDTH) await files.prune(tile);
    edge = appended.edge;
  }
  return edge;
}

function bundles(entries: readonly Uint8Array[], first: number): (Tile & { readonly bytes: Uint8Array })[] {
  const bundleList = [];
  for (let at = 0; at < entries.length; at += TILE_WIDTH) {
    const some = entries.slice(at, at + TILE_WIDTH);
    bundleList.push({
      level: 'entries' as const,
      index: (first + at) / TILE_WIDTH,
      width: some.length,
      bytes: formatEntries(some),
    });
  }
  return bundleList;
}
