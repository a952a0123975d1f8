// The slice of the night that belongs to a commit: ten commits in a row run the whole night.
import { execFileSync } from 'node:child_process';
import { sliceCount } from './command.ts';

/** From 1. `commits` is how many led here, or null where the clone does not know. */
export function chooseSlice(commits: number | null, day: Date): number {
  return ((commits ?? dayOfYear(day)) % sliceCount) + 1;
}

const dayMs = 86_400_000;

/** From 1, in UTC. */
function dayOfYear(day: Date): number {
  return Math.floor((day.getTime() - Date.UTC(day.getUTCFullYear(), 0, 1)) / dayMs) + 1;
}

/** How many commits led to the current one; null in a shallow clone, and outside of a clone. */
export function countCommits(): number | null {
  const git = (...words: string[]) =>
    execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  try {
    return git('rev-parse', '--is-shallow-repository') === 'true'
      ? null
      : Number(git('rev-list', '--count', 'HEAD'));
  } catch {
    return null;
  }
}
