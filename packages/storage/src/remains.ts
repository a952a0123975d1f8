// What an organisation leaves in a data folder beside its database: who finds that alone must not begin anew.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { databaseFile } from './sql/database.ts';

/** Whether the log or attachments of an organisation lie in a data folder. */
export const hasRemains = (folder: string): boolean =>
  ['log', 'attachments'].some((name) => holdsFile(join(folder, name)));

/**
 * Whether SQLite's file is absent or empty where an organisation was. A write-ahead log without its file
 * counts as well: a new file beside it would destroy it.
 */
export function isDatabaseLost(folder: string): boolean {
  const file = databaseFile(folder);
  return sizeOf(file) === 0 && (hasRemains(folder) || sizeOf(`${file}-wal`) > 0);
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

function holdsFile(folder: string): boolean {
  try {
    return readdirSync(folder, { withFileTypes: true }).some(
      (entry) => entry.isFile() || (entry.isDirectory() && holdsFile(join(folder, entry.name))),
    );
  } catch {
    return false; // absent, or not ours to read: opening the folder says what is wrong
  }
}
