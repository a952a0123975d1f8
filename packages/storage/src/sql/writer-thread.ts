// The thread that alone writes to SQLite. It runs groups and tasks in the order in which they come.
import { parentPort, workerData } from 'node:worker_threads';
import { sql } from 'kysely';
import { failure, type Outcome, runGroup } from './group.ts';
import type { Connection } from './schema.ts';
import { openSqlite, type Reply, type Request, type Task } from './sqlite.ts';

const { file, lockMilliseconds } = workerData as { file: string; lockMilliseconds: number };
const { raw, db } = openSqlite(file, { lockMilliseconds });
const begin = (connection: Connection) => sql`begin immediate`.execute(connection);

const tasks: Record<Task, () => unknown> = {
  // Works the log into the file and cuts it to nothing: deleted pages otherwise stay readable there. Busy: somebody else reads.
  purge: () => (raw.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[])[0]?.busy === 0,
  compact: () => raw.exec('vacuum') && (raw.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[])[0]?.busy === 0,
  close: () => raw.close() && true,
};

function runTask(task: Task): Outcome {
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
