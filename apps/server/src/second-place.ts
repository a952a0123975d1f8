// How far the second place is behind, as the process that copies there notes it in the data folder: no
// setting, since each change of one would have to be copied too.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SecondPlaceNote {
  /** Everything stored until then is safe there; when copying began where nothing is yet. Milliseconds. */
  readonly asOf: number;
  /** Why it does not go on; null where it does. */
  readonly problem: 'away' | 'full' | 'failed' | 'no-key' | null;
  /** Whether something was ever written there. */
  readonly isKnown: boolean;
}

const fileOf = (folder: string): string => join(folder, 'second-place.json');

/** The note, or null where there is none. */
export function readSecondPlace(folder: string): SecondPlaceNote | null {
  try {
    return JSON.parse(readFileSync(fileOf(folder), 'utf8')) as SecondPlaceNote;
  } catch {
    return null;
  }
}

export function noteSecondPlace(folder: string, note: SecondPlaceNote): void {
  const part = `${fileOf(folder)}.part`;
  writeFileSync(part, JSON.stringify(note), { mode: 0o600 });
  renameSync(part, fileOf(folder));
}

export const secondsBehind = ({ asOf }: SecondPlaceNote, now: number): number =>
  Math.max(0, Math.round((now - asOf) / 1000));
