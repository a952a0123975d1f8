// Which test files there are, and when they run. A file named `*.night.test.ts` belongs to the night alone.
// One with tests of the night among others (`tests/night.ts`) runs by day without them, and whole at night.
import { globSync, readFileSync } from 'node:fs';

/** Behind the path of a file that runs whole, with its tests of the night. */
const nightMark = '#night';

/** Whether a file, or an entry of a run, runs only at night. */
export const isOfNight = (entry: string): boolean =>
  entry.endsWith('.night.test.ts') || entry.endsWith(nightMark);

/** The path of an entry of a run. */
export const pathOf = (entry: string): string =>
  entry.endsWith(nightMark) ? entry.slice(0, -nightMark.length) : entry;

/** All test files below the current folder, in the order of their names. */
export const findTestFiles = (): string[] =>
  globSync(['packages/**/*.test.ts', 'apps/**/*.test.ts', 'modules/**/*.test.ts', 'tests/**/*.test.ts'], {
    exclude: ['**/node_modules/**'],
  }).sort();

/** Whether some of its tests run only at night. */
export const hasNightTests = (file: string): boolean => /\/night\.ts'/.test(readFileSync(file, 'utf8'));

/** Entries of the day and of the night among `files`. */
export function divideByTime(files: readonly string[]): { day: string[]; night: string[] } {
  const day = files.filter((file) => !isOfNight(file));
  const night = files.filter(isOfNight);
  return { day, night: [...night, ...day.filter(hasNightTests).map((file) => file + nightMark)] };
}
