// What changed in the repository, by git. Paths are relative to its root.
import { execFileSync } from 'node:child_process';

const listLines = (...words: string[]): string[] =>
  execFileSync('git', words, { encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'ignore'] })
    .split('\n')
    .filter(Boolean);

/** Files that differ from the last commit, new ones included. */
export const listDirtyFiles = (): string[] => [
  ...listLines('diff', '--name-only', '--no-renames', 'HEAD'),
  ...listLines('ls-files', '--others', '--exclude-standard'),
];

/**
 * Files that differ between `reference` and the working tree; a range such as `A..B` compares two commits.
 * Throws an Error for people where git does not know the reference.
 */
export function listChangedFiles(reference: string): string[] {
  const changed = listDifference(reference);
  if (changed === null) throw new Error(`--since '${reference}': git knows no such commit here`);
  return isRange(reference) ? changed : [...new Set([...changed, ...listDirtyFiles()])];
}

/** Whether `reference` names two commits. */
export const isRange = (reference: string): boolean => reference.includes('..');

/** Files that differ between two commits; null where git does not know one of them. */
export const listChangedBetween = (from: string, to: string): string[] | null =>
  listDifference(`${from}..${to}`);

function listDifference(reference: string): string[] | null {
  try {
    return listLines('diff', '--name-only', '--no-renames', reference, '--');
  } catch {
    return null;
  }
}
