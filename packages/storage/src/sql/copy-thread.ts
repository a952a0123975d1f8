// The thread that copies a SQLite database for a backup. VACUUM INTO reads one snapshot and leaves out what was deleted.
import { parentPort, workerData } from 'node:worker_threads';
import { reasonOf } from './failure.ts';
import { openSqlite } from './sqlite.ts';

const { from, to } = workerData as { from: string; to: string };
let failure: string | null = null;
try {
  const { raw } = openSqlite(from, { lockMilliseconds: 5000, readonly: true });
  raw.prepare('vacuum into ?').run(to);
  raw.close();
} catch (error) {
  failure = reasonOf(error);
}
parentPort!.postMessage(failure);
