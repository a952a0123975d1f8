// What a move between the two databases writes into both: the new one is half until it was compared, the old
// one is moved from then on. Neither opens, so that no server starts on it by mistake.
import { StorageError } from '../error.ts';
import type { Connection } from './schema.ts';

/** The setting that holds the mark. A move never copies it. */
export const moveSetting = 'move';

/**
 * `half`: a move fills this database. `compared`: it is equal to the old one, which is being marked. `moved`:
 * this is the old one.
 */
export interface MoveMark {
  readonly state: 'half' | 'compared' | 'moved';
  /** Of this move alone, in the marks of both databases. */
  readonly id: string;
  /** The kind that is moved to. */
  readonly to: 'sqlite' | 'postgres';
  /** Where that is, without a name or a password that logs in. */
  readonly place: string;
  readonly day: string;
}

/** The mark of a database with our tables, or null. */
export async function readMoveMark(db: Connection): Promise<MoveMark | null> {
  const row = await db
    .selectFrom('setting')
    .select('value')
    .where('name', '=', moveSetting)
    .executeTakeFirst();
  return row === undefined ? null : (JSON.parse(new TextDecoder().decode(row.value)) as MoveMark);
}

/** Puts the mark, or takes it away. */
export async function writeMoveMark(db: Connection, mark: MoveMark | null): Promise<void> {
  await db.deleteFrom('setting').where('name', '=', moveSetting).execute();
  if (mark === null) return;
  const value = Buffer.from(JSON.stringify(mark));
  await db.insertInto('setting').values({ name: moveSetting, value }).execute();
}

/** Throws StorageError 'moved' or 'half' for a database that must not be served. */
export async function refuseMarked(db: Connection): Promise<void> {
  const mark = await readMoveMark(db);
  if (mark === null) return;
  if (mark.state === 'moved')
    throw new StorageError('moved', { cause: new Error(`${mark.to} ${mark.place}, ${mark.day}`) });
  throw new StorageError('half');
}
