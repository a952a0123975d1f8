// Moves an organisation from SQLite to PostgreSQL or back, row by row, while nothing serves it. Attachments
// and the files of the log stay where they are, and the log goes on: same keys, same entries, same places.
// Killed at any moment the old database serves and the new one is refused, but for the instant in which both
// are marked: the same call again finishes then, else it begins anew.
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dayOf } from '@heed/domain/time';
import { sql } from 'kysely';
import type { Ledger } from './ledger.ts';
import type { SettingStorage } from './settings.ts';
import { postgresClaims, sqliteClaims } from './sql/claims.ts';
import { copyTables } from './sql/copy.ts';
import { type Database, databaseFile, untilReachable } from './sql/database.ts';
import { compareRows } from './sql/digest.ts';
import { asStorageError } from './sql/failure.ts';
import { ledger } from './sql/ledger.ts';
import { type DatabaseKind, migrate } from './sql/migrations.ts';
import { type MoveMark, readMoveMark, writeMoveMark } from './sql/move-mark.ts';
import {
  type DatabaseState,
  emptyState,
  inspect,
  isOfThisVersion,
  type MoveSide,
  postgresSide,
  sqliteSide,
} from './sql/move-sides.ts';
import { openPostgres } from './sql/postgres.ts';
import type { Connection } from './sql/schema.ts';
import { settings } from './sql/settings.ts';
import { openSqlite } from './sql/sqlite.ts';

const lockMilliseconds = 5000;

/** Where both databases are, and which becomes the new one. */
export interface MovePlaces {
  /** The data folder: SQLite lies in it. */
  readonly folder: string;
  readonly databaseUrl: string;
  readonly to: DatabaseKind;
}

/** What a check reads of the new database. */
export interface MovedRows {
  readonly ledger: Pick<Ledger, 'all' | 'entries'>;
  readonly settings: Pick<SettingStorage, 'get'>;
}

/**
 * Why nothing was moved. `served`: a server runs. `nothing`: the old database holds no organisation. `moved`:
 * it was left already. `half`: a move to it was broken off. `not empty`: the new one holds something.
 * `schema`: the old one is of another version. `differs`: a row was not stored as it was read. `log`: the
 * log is not whole.
 */
export type MoveRefusal =
  | 'served'
  | 'nothing'
  | 'moved'
  | 'half'
  | 'not empty'
  | 'schema'
  | 'differs'
  | 'log';

/** What a move did. `resumed`: an earlier one had moved everything, and was finished. */
export type MoveResult =
  | { readonly ok: true; readonly rows: number; readonly resumed: boolean }
  | { readonly ok: false; readonly reason: MoveRefusal };

/**
 * Moves everything, and compares every row once it was written. `isLogWhole` then looks at the log in the new
 * database. Throws StorageError: 'unreachable', 'full' and so on; the old database serves as before.
 */
export async function moveStorage(
  { folder, databaseUrl, to }: MovePlaces,
  isLogWhole: (rows: MovedRows) => Promise<boolean>,
): Promise<MoveResult> {
  const claims = [sqliteClaims(folder), postgresClaims(databaseUrl, lockMilliseconds)];
  const postgres = openPostgres(databaseUrl, lockMilliseconds);
  try {
    await untilReachable(async () => void (await sql`select 1`.execute(postgres)));
    for (const one of claims) if (!(await one.claim('alone'))) return { ok: false, reason: 'served' };
    const sides = [sqliteSide(folder), postgresSide(postgres, databaseUrl)] as const;
    const [from, into] = to === 'postgres' ? sides : ([sides[1], sides[0]] as const);
    const result = await copyAndMark(from, into, isLogWhole);
    // From here on the old one refuses: the new one opens.
    if (result.ok) await into.alone((target) => writeMoveMark(target, null));
    return result;
  } catch (error) {
    throw asStorageError(error);
  } finally {
    // The claims first: their connection alone keeps no process alive until it has ended.
    for (const one of claims) await one.release();
    await postgres.destroy();
  }
}

/** The day on which SQLite in this folder was left for PostgreSQL; null where none was, or none is there. */
export async function sqliteLeftOn(folder: string): Promise<string | null> {
  const file = databaseFile(folder);
  if (!existsSync(file)) return null;
  const { raw, db } = openSqlite(file, { lockMilliseconds, readonly: true });
  try {
    const mark = await readMoveMark(db);
    return mark?.state === 'moved' ? mark.day : null;
  } catch (error) {
    throw asStorageError(error);
  } finally {
    raw.close();
  }
}

/** Everything but opening the new database. The old one takes no writing from the first row to its mark. */
async function copyAndMark(
  from: MoveSide,
  into: MoveSide,
  isLogWhole: (rows: MovedRows) => Promise<boolean>,
): Promise<MoveResult> {
  if (!from.exists()) return { ok: false, reason: 'nothing' };
  return from.alone(async (source): Promise<MoveResult> => {
    const old = await inspect(source, from.kind);
    const present = into.exists() ? await into.alone((target) => inspect(target, into.kind)) : emptyState;
    if (isMarkedAlone(old, present)) return { ok: true, rows: 0, resumed: true };
    const reason = refusalOf(old, present);
    if (reason !== null) return { ok: false, reason };
    const mark = {
      id: randomBytes(8).toString('hex'),
      to: into.kind,
      place: into.place,
      day: dayOf(Date.now()),
    };
    await fill(source, into, { ...mark, state: 'half' });
    // In a transaction of its own: what is compared is what was committed.
    const compared = await into.alone(async (target): Promise<MoveResult> => {
      const { rows, differing } = await compareRows(source, target);
      if (differing.length > 0) return { ok: false, reason: 'differs' };
      if (!(await isLogWhole(rowsOf(target)))) return { ok: false, reason: 'log' };
      await writeMoveMark(target, { ...mark, state: 'compared' });
      return { ok: true, rows, resumed: false };
    });
    if (compared.ok) await writeMoveMark(source, { ...mark, state: 'moved' });
    return compared;
  });
}

/** An earlier move was killed once the old database was marked, before the new one opened. */
const isMarkedAlone = (old: DatabaseState, present: DatabaseState): boolean =>
  old.mark?.state === 'moved' && present.mark?.state === 'compared' && present.mark.id === old.mark.id;

function refusalOf(old: DatabaseState, present: DatabaseState): MoveRefusal | null {
  if (old.isEmpty || old.salt === null) return old.mark === null ? 'nothing' : 'half';
  if (old.mark !== null) return old.mark.state === 'moved' ? 'moved' : 'half';
  if (!isOfThisVersion(old)) return 'schema';
  if (present.isEmpty) return null;
  // What an earlier move left: a part of a copy, or the database of the same organisation that was left.
  const isLeft = present.mark?.state === 'moved' && present.salt === old.salt;
  const isPart = present.mark !== null && present.mark.state !== 'moved';
  return isLeft || isPart ? null : 'not empty';
}

async function fill(source: Connection, into: MoveSide, mark: MoveMark): Promise<void> {
  await into.clear();
  await into.alone(async (target) => {
    await migrate(target, into.kind);
    await writeMoveMark(target, mark);
  });
  await into.alone((target) => copyTables(source, target));
}

/** The capabilities that a check reads, over the connection of the move. */
function rowsOf(target: Connection): MovedRows {
  const database = { read: (query: (db: Connection) => Promise<unknown>) => query(target) } as Database;
  return { ledger: ledger(database), settings: settings(database) };
}
