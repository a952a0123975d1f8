// The sequencer: at each tick what waits gets its places, the tiles are written, the checkpoint is signed.
// Each step can be the last one before the power goes: places are one transaction, files are made from the
// rows and the same each time, the checkpoint comes last. Several processes may do this at once: of two that
// give places one is refused, and files and checkpoint come out alike.
import { randomBytes } from 'node:crypto';
import {
  type Edge,
  emptyEdge,
  formatCheckpoint,
  padTick,
  parseCheckpoint,
  readEdge,
  rootOfEdge,
} from '@heed/ledger';
import type { Log, Storage } from '@heed/storage';
import { completeLog, hasPublishedRoot, requireRoot } from './complete.ts';
import { type LogFiles, logFiles } from './files.ts';
import { batchEntries, growFiles } from './grow.ts';
import { type OwnLog, sha256 } from './log.ts';
import type { Witnesses } from './witnesses.ts';

export interface Sequencer {
  /**
   * Gives places to what waits and publishes. `quiet`: nothing happens where nothing waits; else random
   * entries alone make a tick.
   */
  tick(options?: { readonly quiet?: boolean }): Promise<void>;
}

export function makeSequencer(
  storage: Storage,
  own: OwnLog,
  folder: string,
  witnesses?: Witnesses,
): Sequencer {
  const files = logFiles(folder, own.number);
  /** The right edge at the published size, so that a tick reads nothing back. */
  let edge: Edge | null = null;
  const inTurn = makeQueue();

  async function tick(quiet: boolean): Promise<void> {
    // First what a tick that was broken off has left.
    const before = await stateOf(storage, own);
    if (before.size > before.published || before.published === 0) await publish(before);
    else await completeLog(storage, before, folder);
    for (let first = true; ; first = false) {
      // The size before what waits: what another process places in between is refused here, else it would
      // stand twice.
      const { number, size } = await stateOf(storage, own);
      const waiting = await storage.ledger.pending(batchEntries);
      if (waiting.length === 0 && (!first || quiet)) return first ? askAgain() : undefined;
      const entries = padTick(waiting, randomBytes);
      const placed = await storage.ledger.place({ log: number, size, entries });
      await publish(await stateOf(storage, own));
      if (!placed.ok || waiting.length < batchEntries) return;
    }
  }

  async function publish(log: Log): Promise<void> {
    const grown = await growFrom(edge, storage, log, files);
    const { note } = own.signed(checkpointOf(log, grown));
    await files.publish(note);
    await storage.ledger.publish({ log: log.number, size: log.size, checkpoint: note });
    edge = grown;
    witnesses?.ask({ own, note, files }, witnessed);
  }

  /** At a start, before anything is added: a witness may know that an older copy was put back. */
  async function askAgain(): Promise<void> {
    const note = await files.checkpoint();
    if (note !== null && parseCheckpoint(note).size > 0) witnesses?.ask({ own, note, files }, witnessed);
  }

  /**
   * Puts the note with its cosignatures in the place of the one without, unless the log has grown meanwhile.
   */
  function witnessed(note: string): Promise<void> {
    const { size } = parseCheckpoint(note);
    const put = async () => {
      if ((await stateOf(storage, own)).published !== size) return;
      await files.publish(note);
      await storage.ledger.publish({ log: own.number, size, checkpoint: note });
    };
    return inTurn(put);
  }

  return { tick: ({ quiet = false } = {}) => inTurn(() => tick(quiet)) };
}

const checkpointOf = ({ origin, size }: Log, edge: Edge): string =>
  formatCheckpoint({ origin, size, root: rootOfEdge(edge, sha256) });

/** One step after the other, whatever becomes of the one before. */
function makeQueue(): (step: () => Promise<void>) => Promise<void> {
  let running: Promise<void> = Promise.resolve();
  return (step) => {
    const next = running.then(step);
    running = next.catch(() => {});
    return next;
  };
}

async function stateOf(storage: Storage, own: OwnLog): Promise<Log> {
  const log = (await storage.ledger.all()).find(({ number }) => number === own.number);
  if (log === undefined) throw new Error('Cannot write the log: the storage does not know it');
  return log;
}

/** The edge at the size of the log, with its files. Throws LogDamaged where what was published is another. */
async function growFrom(edge: Edge | null, storage: Storage, log: Log, files: LogFiles): Promise<Edge> {
  const from = await edgeAt(edge, log, files);
  const published = await growFiles(storage, { ...log, size: log.published }, from, files);
  requireRoot(published, log);
  return growFiles(storage, log, published, files);
}

/**
 * The published edge, or one before it from which the files are made: another process may have published to a
 * folder of its own. Files that do not give the published root are made anew.
 */
async function edgeAt(edge: Edge | null, log: Log, files: LogFiles): Promise<Edge> {
  if (edge?.size === log.published) return edge;
  const present = await readEdge(log.published, files.read).catch(() => null);
  if (present !== null && hasPublishedRoot(present, log)) return present;
  return edge !== null && edge.size < log.published ? edge : emptyEdge;
}
