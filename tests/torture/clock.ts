// A clock that jumps under a server: it is started with `jumping-date.ts` before everything else, which reads
// from a file how far its clock is off.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const day = 86_400_000;

export interface Jump {
  /** Holds the milliseconds. */
  readonly file: string;
  /** Environment of the server. */
  readonly env: Readonly<Record<string, string>>;
}

/** A clock that is right at first. */
export function makeJump(file: string): Jump {
  const jump = {
    file,
    env: {
      TORTURE_CLOCK: file,
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${fileURLToPath(
        new URL('jumping-date.ts', import.meta.url),
      )}`,
    },
  };
  jumpTo(jump, 0);
  return jump;
}

/** Sets it, within a tenth of a second, to so many days from now. */
export const jumpTo = ({ file }: Jump, days: number): void => writeFileSync(file, String(days * day));
