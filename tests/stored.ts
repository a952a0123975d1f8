// What a server has stored, counted on its disk: for tests that something leaves nothing behind.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from './database.ts';

/** Rows of a table, and files of attachments, as they stand on the disk. */
export function stored(folder: string): { conversations: number; uploads: number; files: number } {
  const db = openDatabase(folder, { readonly: true });
  const rows = (table: string) => Number(db.prepare(`select count(*) from ${table}`).pluck().get());
  const files = readdirSync(join(folder, 'attachments'), { recursive: true, encoding: 'utf8' });
  const counts = {
    conversations: rows('conversation'),
    uploads: rows('attachment'),
    files: files.filter(isFile).length,
  };
  db.close();
  return counts;
}

const isFile = (name: string) => /^[0-9a-f]{2}\/[0-9a-f]{32}$/.test(name);
