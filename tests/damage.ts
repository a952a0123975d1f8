// Damage to the file of a database that is served, for tests.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Running } from '@heed/server';
import { waitUntil } from './until.ts';

/** Bytes of a write-ahead log that covers next to nothing. */
const littleLog = 50_000;

/**
 * Overwrites pages of the file with `source`, from page `from` on (the last ones where it is negative), once
 * the daily work is over and the write-ahead log covers none: either would heal them.
 */
export async function damageFile(
  { deployment, folder }: Pick<Running, 'deployment'> & { readonly folder: string },
  { from, source }: { readonly from: number; readonly source: '/dev/urandom' | '/dev/zero' },
): Promise<void> {
  const file = join(folder, 'heed.sqlite');
  const { jobs } = deployment.storage;
  await waitUntil(async () => (await jobs.lastRun('patterns')) !== null);
  await waitUntil(async () => {
    await jobs.compact();
    return statSync(`${file}-wal`).size < littleLog;
  });
  const pages = Math.floor(statSync(file).size / 4096);
  const first = from < 0 ? pages + from : from;
  const places = [`seek=${first}`, `count=${pages - first}`, 'bs=4096', 'conv=notrunc'];
  // Another process: a file that this one closes would lose the locks of SQLite.
  const { status } = spawnSync('dd', [`if=${source}`, `of=${file}`, ...places]);
  if (status !== 0) throw new Error('The file could not be overwritten');
}
