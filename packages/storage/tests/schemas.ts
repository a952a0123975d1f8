// Databases of every schema that was ever released, as text: `schemas/<n>.sql`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import Sqlite from 'better-sqlite3';
import { openStorage, type Storage } from '../src/index.ts';
import { temporaryFolder } from './databases.ts';

const dumps = join(import.meta.dirname, 'schemas');

/** Numbers of the schemas. */
export const releasedSchemas: readonly number[] = readdirSync(dumps).map((name) => Number.parseInt(name, 10));

/** The storage of a database of schema `number`, brought to the schema of today. Closed after the test. */
export async function openReleased(t: TestContext, number: number): Promise<Storage> {
  const folder = temporaryFolder(t);
  const raw = new Sqlite(join(folder, 'heed.sqlite'));
  raw.pragma('foreign_keys = OFF');
  raw.exec(readFileSync(join(dumps, `${number}.sql`), 'utf8'));
  raw.close();
  const storage = await openStorage({ folder });
  t.after(() => storage.close());
  return storage;
}
