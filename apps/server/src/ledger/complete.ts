// A folder that lost its log, or was put back alone to an earlier day, is completed from the database before
// the first answer: what was published once is never shown shorter. A folder that holds a checkpoint which
// the database does not continue ends the log: another one follows it.
import { type Checkpoint, type Edge, emptyEdge, parseCheckpoint, readEdge, rootOfEdge } from '@heed/ledger';
import { type Log, logBehind, type Storage } from '@heed/storage';
import { logFault } from '../event-log.ts';
import { rootAt } from './check.ts';
import { type LogFiles, logFiles } from './files.ts';
import { growFiles } from './grow.ts';
import { publishedIn, sha256 } from './log.ts';

/** Thrown where the entries of a log do not give the root of the checkpoint that was published of them. */
export class LogDamaged extends Error {
  override readonly name = 'LogDamaged';
}

/** Completes the files of every log there ever was. Throws LogDamaged; nothing is published then. */
export async function completeLogs(storage: Storage, folder: string): Promise<void> {
  for (const log of await storage.ledger.all()) await completeLog(storage, log, folder);
}

/**
 * Writes the published part of a log where the folder holds less of it. The checkpoint is the one of the
 * database, with its cosignatures. Throws LogDamaged.
 */
export async function completeLog(storage: Storage, log: Log, folder: string): Promise<void> {
  if (log.published === 0) return;
  const files = logFiles(folder, log.number);
  const present = await publishedIn(storage, log, files);
  if (present !== null && isSame(present, parseCheckpoint(log.checkpoint))) return;
  // Of more entries than are published: a tick that was broken off, or an older database (openLog).
  if (present !== null && present.size > log.published) return;
  const from = present === null ? emptyEdge : await edgeIn(files, present);
  if (present !== null && !(await isContinued(storage, log, present, from))) return endForked(storage, log);
  const edge = await growFiles(storage, { number: log.number, size: log.published }, from, files);
  requireRoot(edge, log);
  await files.publish(log.checkpoint);
}

/** The edge of this checkpoint; the empty one where the files do not give its root. */
async function edgeIn(files: LogFiles, { size, root }: Checkpoint): Promise<Edge> {
  const edge = await readEdge(size, files.read).catch(() => emptyEdge);
  return hexOf(rootOfEdge(edge, sha256)) === hexOf(root) ? edge : emptyEdge;
}

/**
 * Whether the published part of the database's log begins with the one of this checkpoint. `edge`: of that
 * checkpoint, so that what follows alone is read; else the empty one.
 */
async function isContinued(storage: Storage, log: Log, present: Checkpoint, edge: Edge): Promise<boolean> {
  const target = edge.size === present.size ? parseCheckpoint(log.checkpoint) : present;
  return (await rootAt(storage, log.number, target.size, edge)) === hexOf(target.root);
}

/** Whether an edge gives the root that was published of so many entries. */
export const hasPublishedRoot = (edge: Edge, { published, checkpoint }: Log): boolean =>
  published === 0 || hexOf(rootOfEdge(edge, sha256)) === hexOf(parseCheckpoint(checkpoint).root);

/** Throws LogDamaged where the entries do not give the published root: to sign another would be a fork. */
export function requireRoot(edge: Edge, log: Log): void {
  if (!hasPublishedRoot(edge, log))
    throw new LogDamaged(
      'The database does not hold the log that was published from it: its entries give another root. ' +
        'Restore the last backup into an empty data folder.',
    );
}

/** Files of a former log stay as they are; the log that grows now ends. */
async function endForked(storage: Storage, log: Log): Promise<void> {
  if ((await storage.ledger.current())?.number !== log.number) return;
  await storage.settings.put(logBehind, Buffer.from('folder'));
  logFault(
    'log-folder',
    'the folder of the log holds a checkpoint that the database does not continue: database and folder are ' +
      'of two days. A new log begins.',
  );
}

const isSame = (one: Checkpoint, other: Checkpoint): boolean =>
  one.size === other.size && hexOf(one.root) === hexOf(other.root);

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
