// Work on a SQLite file that takes seconds and only reads: the copy for a backup, the check of the whole
// file.
import { closeSync, openSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type Sqlite from 'better-sqlite3';
import { type AsideResult, type AsideWork, damagedSentence } from './aside-work.ts';
import { reasonOf } from './failure.ts';
import { openSqliteFile } from './sqlite-file.ts';

function run(raw: Sqlite.Database, work: AsideWork): string[] {
  if (work.task === 'check') return check(raw);
  if (work.task !== 'copy') return raw.pragma('quick_check(1)', { simple: true }) === 'ok' ? [] : ['damaged'];
  // Made here, so that nobody else may read it. Then one snapshot, without what was deleted.
  closeSync(openSync(work.to, 'wx', 0o600));
  raw.prepare('vacuum into ?').run(work.to);
  return [];
}

function check(raw: Sqlite.Database): string[] {
  const whole = raw.pragma('integrity_check(1)', { simple: true }) === 'ok';
  const orphans = raw.pragma('foreign_key_check') as unknown[];
  return [
    ...(whole ? [] : [damagedSentence]),
    ...(orphans.length === 0 ? [] : ['The database has rows without their conversation.']),
  ];
}

const result: { failure: string | null; problems: string[] } = { failure: null, problems: [] };
try {
  const raw = openSqliteFile(workerData.file, { lockMilliseconds: 5000, readonly: true });
  result.problems = run(raw, workerData as AsideWork);
  raw.close();
} catch (error) {
  result.failure = reasonOf(error);
}
parentPort!.postMessage(result satisfies AsideResult);
