// What `npm test` and `npm run test:night` may be asked for. A mistake is said before anything runs.
import { parseArgs } from 'node:util';

export interface RunRequest {
  /** Named test files; none means all that belong to the run. */
  readonly files: readonly string[];
  /** The tests of the night in place of those of the day. */
  readonly isNight: boolean;
  /** The one slice of the night to run, from 1. */
  readonly slice: number | null;
  /** One of several equal parts, for machines that share a run. */
  readonly shard: { readonly number: number; readonly count: number } | null;
  /** The commit whose difference from the working tree selects the files. */
  readonly since: string | null;
  /** Names the selected files and their cost, and runs none. */
  readonly isListOnly: boolean;
  /** What `.ci/run` asks for: a slice of the night beside the day, and the budgets held. */
  readonly isComplete: boolean;
}

/** The night is cut into so many slices. */
export const sliceCount = 10;

/** Reads the words of the command line. Throws an Error that names the mistake. */
export function parseRequest(words: readonly string[]): RunRequest {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      night: { type: 'boolean', default: false },
      slice: { type: 'string' },
      shard: { type: 'string' },
      since: { type: 'string' },
      list: { type: 'boolean', default: false },
      complete: { type: 'boolean', default: false },
    },
  });
  const request: RunRequest = {
    files: positionals,
    isNight: values.night,
    slice: values.slice === undefined ? null : parseSlice(values.slice),
    shard: values.shard === undefined ? null : parseShard(values.shard),
    since: values.since ?? null,
    isListOnly: values.list,
    isComplete: values.complete,
  };
  refuseContradictions(request);
  return request;
}

function parseSlice(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > sliceCount)
    throw new Error(`--slice '${text}': a number from 1 to ${sliceCount} is needed`);
  return number;
}

function parseShard(text: string): NonNullable<RunRequest['shard']> {
  const [number = 0, count = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).slice(1).map(Number);
  if (number < 1 || number > count) throw new Error(`--shard '${text}': a part such as 1/4 is needed`);
  return { number, count };
}

function refuseContradictions(request: RunRequest): void {
  const { files, isNight, slice, shard, since, isListOnly, isComplete } = request;
  if (slice !== null && !isNight) throw new Error('--slice is a part of the night: npm run test:night');
  if (isListOnly && since === null) throw new Error('--list says what --since would select');
  if (since !== null && isNight) throw new Error('--since selects among the tests of the day');
  const isPart = slice !== null || shard !== null || since !== null || isNight;
  if (files.length > 0 && (isPart || isComplete)) throw new Error('Named files run whole, without parts');
  if (isComplete && isPart) throw new Error('--complete runs the whole day and a slice of the night');
}
