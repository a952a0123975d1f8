// Jobs in SQL and on the disk.

import { addDays, type Day, dayOf } from '@heed/domain/time';
import { StorageError } from '../error.ts';
import type { Jobs } from '../jobs.ts';
import type { ErasedRows } from '../module.ts';
import { hourOf } from '../time.ts';
import type { Files } from './attachments-commands.ts';
import type { Database } from './database.ts';
import { jobRows, silentSince } from './jobs-commands.ts';
import { listDueErasures } from './modules.ts';

/** A long job tells the others that it lives. */
const renewMilliseconds = 3 * 60_000;

/** Implements `Jobs` over the database and the files of attachments. */
export function jobs(database: Database, files: Files): Jobs {
  const today = () => dayOf(database.now());
  const minute = () => Math.floor(database.now() / 60_000);
  return {
    // The day on which it began: one that ends after midnight has not done the next day's work.
    async runDaily(name, work, day = today()) {
      const answer = await database.write('beginJob', { name, day, minute: minute() });
      if (answer !== 'begun') return answer;
      const renewing = setInterval(() => {
        database.write('renewJob', { name, minute: minute() }).catch(() => {});
      }, renewMilliseconds);
      renewing.unref();
      try {
        await work();
      } finally {
        clearInterval(renewing);
      }
      await database.write('endJob', { name, day });
      return 'ran';
    },
    async lastRun(name) {
      const row = await database.read((db) =>
        db.selectFrom('job').select('last_day').where('name', '=', name).executeTakeFirst(),
      );
      return row?.last_day ?? null;
    },
    markOverdue: () => all(() => database.write('markOverdue', { hour: hourOf(database.now()) })),
    warnOfErasure: (days) => all(() => database.write('warnOfErasure', { until: addDays(today(), days) })),
    async closeStale(days, defaultKeepDays) {
      let closed = 0;
      for (;;) {
        const day = today();
        const args = { silentSince: silentSince(day, days), defaultKeepDays, day, at: database.now() };
        const some = await database.write('closeStale', args);
        closed += some;
        if (some < jobRows) return closed;
      }
    },
    erase: () => erase(database, files, today()),
    compact: () => database.compact(),
  };
}

/** Repeats a command that answers at most `jobRows` until it answers fewer. */
async function all<T>(some: () => Promise<readonly T[]>): Promise<T[]> {
  const collected: T[] = [];
  for (;;) {
    const rows = await some();
    collected.push(...rows);
    if (rows.length < jobRows) return collected;
  }
}

/**
 * What is in a store that does not answer has no row any more: the sweep takes it. Words do not wait for
 * that.
 */
async function destroyAll(files: Files, names: readonly string[]): Promise<number> {
  let removed = 0;
  for (const name of names)
    try {
      if (await files.destroy(name)) removed++;
    } catch (error) {
      if (!(error instanceof StorageError && error.code === 'away')) throw error;
    }
  return removed;
}

async function erase(database: Database, files: Files, day: Day): ReturnType<Jobs['erase']> {
  if (!(await database.write('trustClock', { day }))) return { ok: false, reason: 'clock' };
  let conversations = 0;
  let removed = 0;
  for (;;) {
    const some = await database.write('eraseDue', { day });
    // Rows first: a file without a row is swept, a row without a file would promise what is gone.
    removed += await destroyAll(files, some.files);
    conversations += some.conversations;
    if (some.conversations < jobRows) break;
  }
  let others = 0;
  for (const { command, rows } of listDueErasures())
    for (;;) {
      const some = (await database.write(command as never, { day } as never)) as ErasedRows;
      removed += await destroyAll(files, some.files);
      others += some.rows;
      if (some.rows < rows) break;
    }
  return { ok: true, conversations, files: removed, purged: await database.purge(conversations + others) };
}
