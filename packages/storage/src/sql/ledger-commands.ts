// Commands of the transparency log, and what other commands put before it.
import { hash, randomBytes } from 'node:crypto';
import { leafHash } from '@heed/ledger';
import type { Ledger, LogEntry, RecordedDecision } from '../ledger.ts';
import type { Connection, DatabaseSchema } from './schema.ts';

const sha256 = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer');

/** Rows of one insert: databases bound the number of values in a statement. */
const rowsAtOnce = 200;

/** An entry that everybody may read: what it is, then its text. */
export const inClear = (kind: string, text: string): LogEntry => new TextEncoder().encode(`${kind}\n${text}`);

/**
 * Puts entries before the log, within the transaction of what they tell of. The same entry twice waits once.
 */
export async function pend(tx: Connection, entries: readonly LogEntry[]): Promise<void> {
  for (let at = 0; at < entries.length; at += rowsAtOnce) {
    const rows = entries
      .slice(at, at + rowsAtOnce)
      .map((entry) => ({ leaf: leafHash(entry, sha256), entry }));
    await tx
      .insertInto('ledger_pending')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

/**
 * Puts before the log that something changed, in the transaction of the change: for what nobody may read
 * there.
 */
export async function record(tx: Connection, lines: readonly string[]): Promise<RecordedDecision> {
  const statement = lines.map((line) => `${line}\n`).join('');
  const salt = randomBytes(16);
  const leaf = sha256(Buffer.concat([salt, sha256(Buffer.from(statement))]));
  await pend(tx, [new Uint8Array(leaf)]);
  return { statement, salt: salt.toString('hex'), leaf: Buffer.from(leaf).toString('hex') };
}

/**
 * What a person decides about her words' end: `asked` (with the day of erasure), `taken-back`, `keep` (with
 * the days after closing).
 */
export const recordDeletion = (
  tx: Connection,
  conversation: string,
  ...what: string[]
): Promise<RecordedDecision> => record(tx, ['heed/deletion/v1', conversation, what.join(' ')]);

/** What writes logs, their entries, and what waits for a place. */
export const ledgerCommands = {
  async beginLog(
    tx: Connection,
    { previous, origin }: Parameters<Ledger['begin']>[0],
  ): ReturnType<Ledger['begin']> {
    if ((await newest(tx))?.number !== (previous === 0 ? undefined : previous))
      return { ok: false, reason: 'begun' };
    await tx
      .insertInto('ledger_log')
      .values({ number: previous + 1, origin, size: 0, published: 0, checkpoint: '' })
      .execute();
    return { ok: true };
  },

  async addEntries(tx: Connection, { entries }: { entries: readonly LogEntry[] }): Promise<void> {
    await pend(tx, entries);
  },

  async addEntriesOnce(tx: Connection, { entries }: { entries: readonly LogEntry[] }): Promise<void> {
    const log = await newest(tx);
    const leaves = entries.map((entry) => leafHash(entry, sha256));
    const rows = await tx
      .selectFrom('ledger_entry')
      .select('leaf')
      .where('leaf', 'in', leaves)
      .where('log', '=', log?.number ?? 0)
      .execute();
    const present = new Set(rows.map(({ leaf }) => Buffer.from(leaf).toString('hex')));
    await pend(
      tx,
      entries.filter((_entry, at) => !present.has(Buffer.from(leaves[at]!).toString('hex'))),
    );
  },

  async placeEntries(
    tx: Connection,
    { log, size, entries }: Parameters<Ledger['place']>[0],
  ): ReturnType<Ledger['place']> {
    const row = await newest(tx);
    if (row?.number !== log || row.size !== size) return { ok: false, reason: 'moved' };
    const rows = entries.map((entry, at) => ({
      log,
      place: size + at,
      leaf: leafHash(entry, sha256),
      entry,
    }));
    for (let at = 0; at < rows.length; at += rowsAtOnce) {
      const some = rows.slice(at, at + rowsAtOnce);
      await tx.insertInto('ledger_entry').values(some).execute();
      await tx
        .deleteFrom('ledger_pending')
        .where(
          'leaf',
          'in',
          some.map(({ leaf }) => leaf),
        )
        .execute();
    }
    await tx
      .updateTable('ledger_log')
      .set({ size: size + rows.length })
      .where('number', '=', log)
      .execute();
    return { ok: true };
  },

  async publishCheckpoint(
    tx: Connection,
    { log, size, checkpoint }: Parameters<Ledger['publish']>[0],
  ): Promise<void> {
    await tx
      .updateTable('ledger_log')
      .set({ published: size, checkpoint })
      .where('number', '=', log)
      .where('published', '<=', size)
      .execute();
  },
};

/** The row of the log that grows now. */
export const newest = (db: Connection): Promise<DatabaseSchema['ledger_log'] | undefined> =>
  db.selectFrom('ledger_log').selectAll().orderBy('number', 'desc').limit(1).executeTakeFirst();

/** An entry as its own array: drivers give a Buffer. */
export const bytes = (entry: Uint8Array): LogEntry => new Uint8Array(entry);
