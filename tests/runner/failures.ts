// What failed in a run, for its last lines: a reader who sees only the end of a log must see it.
import type { EventData } from 'node:test';

/** Longer messages are cut. */
const mostCharacters = 300;

export class Failures {
  /** Test files in which a test failed. */
  readonly files = new Set<string>();
  /** A line for a test or hook that failed, with the first line of its message, and one for its file. */
  readonly lines: string[] = [];

  add({ name, nesting, details }: EventData.TestFail): void {
    // A suite of a shard has the name of its file.
    if (nesting === 0) this.files.add(name);
    const { cause, message, failureType } = details.error as Error & { failureType?: string };
    // A suite fails for the tests in it, which are named already.
    if (failureType === 'subtestsFailed' && nesting > 0) return;
    const text = failureType === 'subtestsFailed' ? '' : textOf(cause ?? message);
    this.lines.push(`${'  '.repeat(nesting)}✖ ${name}${text === '' ? '' : `: ${text}`}`);
  }
}

const textOf = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause)).split('\n', 1)[0]!.slice(0, mostCharacters);
