// What a module stored while this program had it, and has it no more: nothing here would copy, move or erase
// its rows.
import { sql } from 'kysely';
import { StorageError } from '../error.ts';
import { migratedTables } from './migrations.ts';
import type { Connection } from './schema.ts';
import { tables } from './tables.ts';

/** Throws StorageError 'module' where a table that no part of this program cares for holds a row. */
export async function refuseLostRows(db: Connection): Promise<void> {
  for (const table of migratedTables.filter((name) => !tables.includes(name))) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db);
    if (rows.length > 0) throw new StorageError('module');
  }
}
