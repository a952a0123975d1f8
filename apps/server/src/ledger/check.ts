// Whether a database holds the log that was published from it: every entry makes the root of the last
// checkpoint, and that was signed by the key that the database holds. Every proof that anybody was given
// leads to such a root.
import {
  append,
  type Edge,
  emptyEdge,
  LedgerError,
  leafHash,
  parseCheckpoint,
  rootOfEdge,
  verifyNote,
} from '@heed/ledger';
import type { Log, MovedRows } from '@heed/storage';
import { logFiles } from './files.ts';
import { sha256, vkeyOf } from './log.ts';

/** Entries read at a time. */
const batchEntries = 4096;

/** What of a storage tells of its logs. */
export type LogRows = MovedRows;

/**
 * Root of the tree over the first `size` entries of a log, hex; null where there are not so many. `from`:
 * edge of a smaller tree, whose entries are not read again.
 */
export async function rootAt(
  { ledger }: Pick<LogRows, 'ledger'>,
  log: number,
  size: number,
  from: Edge = emptyEdge,
): Promise<string | null> {
  let edge = from;
  while (edge.size < size) {
    const entries = await ledger.entries(log, edge.size, Math.min(size, edge.size + batchEntries));
    if (entries.length === 0) return null;
    edge = append(
      edge,
      entries.map((entry) => leafHash(entry, sha256)),
      sha256,
    ).edge;
  }
  return Buffer.from(rootOfEdge(edge, sha256)).toString('hex');
}

/**
 * Whether every log holds what its last checkpoint says, and what the files in `folder` say. Files of more
 * entries are those of a log that a restored backup no longer knows: another follows it.
 */
export async function isLogWhole(rows: LogRows, folder: string): Promise<boolean> {
  for (const log of await rows.ledger.all()) {
    const file = await logFiles(folder, log.number).checkpoint();
    const notes = [log.checkpoint, file ?? ''].filter((note) => note !== '');
    for (const note of notes) if (!(await isRootOf(rows, log, note))) return false;
  }
  return true;
}

async function isRootOf(rows: LogRows, log: Log, note: string): Promise<boolean> {
  try {
    if (parseCheckpoint(note).size > log.published) return true;
    const { size, root } = parseCheckpoint(verifyNote(note, await keyOf(rows, log)));
    return (await rootAt(rows, log.number, size)) === Buffer.from(root).toString('hex');
  } catch (error) {
    if (error instanceof LedgerError) return false;
    throw error;
  }
}

async function keyOf({ settings }: LogRows, { number, origin }: Log): Promise<string> {
  const seed = await settings.get(`ledger-key-${number}`);
  return seed === null ? '' : vkeyOf(origin, seed);
}
