// A folder of backups, each named by its moment, so that the oldest are known without opening one.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { dayMilliseconds } from '@heed/domain/time';

const nameForm = /^heed-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z\.(age|tar)$/;

/** Two within one second have one name, and the second is refused. `now` in milliseconds. */
export const fileOfDay = (folder: string, now: number): string => join(folder, `heed-${momentName(now)}.age`);

/** A moment as part of a name, by UTC: names sort as moments do. */
export const momentName = (now: number): string => new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');

/** So many stay whatever their age: a clock that is a year ahead for a night costs no backup. */
const leastBackups = 7;

/**
 * Takes away what is older than `keepDays` before `newest`, the one just written, and names it. The time of
 * the newest decides, never the clock alone: files of another name stay, and so does whatever is newer.
 */
export function prune(folder: string, keepDays: number, newest: string): readonly string[] {
  const last = timeOf(newest.slice(folder.length + 1));
  if (last === null) return [];
  const old = readdirSync(folder)
    .filter((name) => timeOf(name) !== null)
    .sort()
    .slice(0, -leastBackups)
    .filter((name) => (timeOf(name) ?? last) < last - keepDays * dayMilliseconds);
  for (const name of old) rmSync(join(folder, name));
  return old;
}

function timeOf(name: string): number | null {
  const parts = nameForm.exec(name)?.slice(1, 7).map(Number);
  if (parts === undefined) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
