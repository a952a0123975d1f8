// What stands in a data folder whose organisation has ended: nothing but that it has. It is written before
// anything is destroyed, so that a command that was killed goes on.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure.ts';

/** The end of an organisation as its folder keeps it. */
export interface Ended {
  readonly organisation: string;
  readonly day: string;
  readonly state: 'destroying' | 'destroyed';
  /** Where the static proof was written. */
  readonly proof: string;
  /** What the operator said must stay by law. */
  readonly stays: readonly string[];
}

export const endedFile = 'wound-down.json';

export function readEnded(folder: string): Ended | null {
  const file = join(folder, endedFile);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Ended) : null;
}

export const putEnded = (folder: string, ended: Ended): void =>
  writeFileSync(join(folder, endedFile), `${JSON.stringify(ended, null, 2)}\n`, { mode: 0o600, flush: true });

/** Throws where the organisation of this folder has ended. */
export function refuseEnded(folder: string): void {
  const ended = readEnded(folder);
  if (ended === null) return;
  throw new Failure(
    'refused',
    `${ended.organisation} ended here on ${ended.day}; its data is ${ended.state === 'destroyed' ? 'destroyed' : 'being destroyed'}. ` +
      (ended.state === 'destroying'
        ? "Run 'npm run -s heed -- wind-down destroy' again to finish it."
        : 'A backup of it must not be served again: people were promised that it is gone. Point HEED_DATA at another folder for anything else.'),
  );
}
