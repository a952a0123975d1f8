// Tests without a process for each file: starting Node and reading the sources costs more than most of them,
// and every browser test would start a browser. A shard is a file that names test files; their tests run one
// file after the other in one process (`shard-process.ts`).
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { balance, type RunPart } from './balance.ts';
import { type Costs, findWaitingFiles } from './costs.ts';
import { type Kind, kindOf, usualCost } from './kinds.ts';

/** Processor seconds of a shard: starting it costs two, and the last one runs alone. */
const shardSeconds = 90;

/** Lanes for files that wait, beside the jobs that compute: a lane leaves most of a core free. */
const waitingLanes = 2;

/** Paths of shards. */
export interface Shards {
  /** The longest first, so that none of them is left to run alone at the end. */
  readonly computing: readonly string[];
  readonly waiting: readonly string[];
}

/** What the files of a run cost, and how they share processes. */
export class RunPlan {
  readonly #costs: Costs;
  readonly #waiting: ReadonlySet<string>;

  constructor(costs: Costs) {
    this.#costs = costs;
    this.#waiting = findWaitingFiles(costs);
  }

  /** Processor seconds. */
  readonly costOf = (file: string): number => this.#costs[file]?.processor ?? usualCost(this.#kindOf(file));

  readonly #kindOf = (file: string): Kind => kindOf(file, this.#waiting);

  /** Seconds from its first test to its last: a file that waits fills a lane all the same. */
  readonly elapsedOf = (file: string): number => this.#costs[file]?.elapsed ?? this.costOf(file);

  /** Writes the shards of `files` into `folder`; `jobs` of them are to run at once. */
  writeShards(files: readonly string[], jobs: number, folder: string): Shards {
    const select = (kind: Kind) => files.filter((file) => this.#kindOf(file) === kind);
    const computing = [
      ...select('apart').map((file) => ({ files: [file], cost: this.costOf(file) })),
      ...this.#cut(select('whole'), jobs),
      ...this.#cut(select('unit'), jobs),
    ].toSorted((a, b) => b.cost - a.cost);
    const waiting = balance(select('waiting'), waitingLanes, this.elapsedOf);
    const write = (name: string) => (part: RunPart, number: number) =>
      writeShard(part.files, join(folder, `${name}-${number + 1}.test.mjs`));
    return {
      computing: computing.map(write('computing')),
      waiting: waiting.filter((part) => part.files.length > 0).map(write('waiting')),
    };
  }

  #cut(files: readonly string[], jobs: number): RunPart[] {
    const cost = files.reduce((sum, file) => sum + this.costOf(file), 0);
    const count = Math.min(files.length, Math.max(jobs, Math.ceil(cost / shardSeconds)));
    return [...balance(files, count, this.costOf)];
  }
}

const program = new URL('shard-process.ts', import.meta.url).href;

function writeShard(files: readonly string[], path: string): string {
  const lines = [
    `import { runFiles } from ${JSON.stringify(program)};`,
    `await runFiles(${JSON.stringify(files)});`,
  ];
  writeFileSync(path, lines.join('\n'));
  return path;
}
