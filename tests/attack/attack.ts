// What an attack is: one promise of docs/soundness.md, what the attacker holds, and how it is played. It says
// what it saw; whether the promise held is judged by play.ts.
import type { TargetServer } from './target.ts';

/**
 * What an attacker may hold beside the network. `log-ins`: sessions of members. `disk`: the files of the data
 * folder. `process`: the right to end the server and start it again. `chromium`: a browser.
 */
export type AttackMeans = 'log-ins' | 'disk' | 'process' | 'chromium';

export interface Attack {
  /** Short, for `--only`. */
  readonly id: string;
  /** The first cell of a row of docs/soundness.md, letter by letter. */
  readonly promise: string;
  /** What is tried, in one line. */
  readonly tries: string;
  readonly needs: readonly AttackMeans[];
  /** Throws where it cannot be played to its end. */
  play(target: TargetServer, watch: Watch): Promise<void>;
}

/** Notes what an attack tried, and each thing that it saw and should not have seen. */
export interface Watch {
  /** One try: `holds` is what the promise says. `breach` says what was seen instead; no words of a person. */
  expect(holds: boolean, breach: string): void;
  /** What a reader of the result should know, such as how small a leak would have been seen. */
  note(text: string): void;
  readonly tries: number;
  readonly breaches: readonly string[];
  readonly notes: readonly string[];
}

export function makeWatch(): Watch {
  const breaches: string[] = [];
  const notes: string[] = [];
  let tries = 0;
  return {
    expect(holds, breach) {
      tries += 1;
      if (!holds) breaches.push(breach);
    },
    note: (text) => void notes.push(text),
    get tries() {
      return tries;
    },
    breaches,
    notes,
  };
}

/** Ends an attack that lacks what it rests on, such as a report of its own that was not taken. */
export function ensure(isThere: boolean, what: string): asserts isThere {
  if (!isThere) throw new Error(what);
}

/** The status of a refusal, 200 where nothing was refused. */
export const statusOf = (call: Promise<unknown>): Promise<number> =>
  call.then(
    () => 200,
    (error: unknown) => {
      const { status } = error as { status?: unknown };
      if (typeof status === 'number' && status > 0) return status;
      throw error;
    },
  );
