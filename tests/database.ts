// The database of a data folder while a server of this process has it open. The server's own library opens
// it: a second copy of SQLite in a process drops the locks of the first when it closes the file
// (https://www.sqlite.org/howtocorrupt.html, 'Multiple copies of SQLite linked into the same application').
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';

/** Close it after use. */
export const openDatabase = (folder: string, { readonly = false } = {}): Sqlite.Database =>
  new Sqlite(join(folder, 'heed.sqlite'), { readonly });
