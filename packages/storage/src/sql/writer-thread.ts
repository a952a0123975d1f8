// The thread that alone writes to SQLite. It runs groups and tasks in the order in which they come.
import { statSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { sql } from 'kysely';
import { failure, type Outcome, runGroup } from './group.ts';
import type { Connection } from './schema.ts';
import { openSqlite, type Reply, type Request, type ThreadTask, type WriterOptions } from './sqlite.ts';

const { file, lockMilliseconds, isFollowed } = workerData as { file: string } & WriterOptions;
const { raw, db } = openSqlite(file, { lockMilliseconds });
/**
 * Pages, 256 MiB: who follows works the log in long before. Where that stands still, a place that does not
 * answer say, the disk must not fill.
 */
const mostFollowedPages = 65_536;
if (isFollowed) raw.pragma(`wal_autocheckpoint = ${mostFollowedPages}`);
const begin = (connection: Connection) => sql`begin immediate`.execute(connection);

/**
 * Up to this size the whole file is rewritten after an erasure: well under a second. Above, by the weekly
 * `compact`.
 */
const rewrittenBytes = 128 * 1024 * 1024;

/**
 * Works the log into the file and cuts it to nothing: deleted pages otherwise stay readable there. False:
 * somebody else reads.
 */
const cutLog = (): boolean => (raw.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[])[0]?.busy === 0;

/**
 * Writes every table anew. SQLite overwrites what is deleted, but when it balances pages it leaves copies of
 * moved cells (their first kilobyte) in the free part of a page, and those outlive the deletion.
 */
function rewrite(): void {
  // In a file of the data folder (SQLITE_TMPDIR), or a large database would be held in memory.
  raw.pragma('temp_store = FILE');
  try {
    raw.exec('vacuum');
  } finally {
    raw.pragma('temp_store = MEMORY');
  }
}

const tasks: Record<ThreadTask, () => boolean> = {
  ready: () => true,
  purge() {
    try {
      if (statSync(file).size <= rewrittenBytes) rewrite();
    } catch {
      // No room for a second copy, or another process writes: the log is cut all the same, the rest is for
      // the next night.
      cutLog();
      return false;
    }
    return cutLog();
  },
  compact() {
    rewrite();
    return cutLog();
  },
  close() {
    raw.close();
    return true;
  },
};

function runTask(task: ThreadTask): Outcome {
  try {
    return { ok: true, value: tasks[task]() };
  } catch (error) {
    return failure(error);
  }
}

await db.connection().execute(async (connection) => {
  let last: Promise<void> = Promise.resolve();
  const answer = async ({ call, items, task }: Request) => {
    const outcomes = items === undefined ? [runTask(task!)] : await runGroup(connection, begin, items);
    parentPort!.postMessage({ call, outcomes } satisfies Reply);
  };
  parentPort!.on('message', (request: Request) => {
    last = last.then(() => answer(request));
  });
  await new Promise(() => {});
});
