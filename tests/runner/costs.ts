// What each test file costs, as it was last measured. `tests/costs.json` is in the repository, so that all
// machines cut a run into the same parts; `npm run test:costs` writes it from the last full run.
import { readFileSync } from 'node:fs';

export interface Cost {
  /** Processor seconds of the file and of all processes that it started. */
  readonly processor: number;
  /** Seconds from the first test of the file to the last. */
  readonly elapsed: number;
}

/** By the path of a test file. */
export type Costs = Readonly<Record<string, Cost>>;

/** Where the table of the repository is. */
export const costsFile = new URL('../costs.json', import.meta.url);

/** Reads the table of the repository. */
export const readCosts = (): Costs => JSON.parse(readFileSync(costsFile, 'utf8')) as Costs;

/** Files below this many elapsed seconds are not judged: the clock's noise is as large. */
const leastSeconds = 5;

/**
 * Files that wait more than they compute: a service manager, a network, a process that starts or is killed.
 * A busy machine stretches the elapsed time of every file alike, so a file is compared with the others.
 */
export function findWaitingFiles(costs: Costs): Set<string> {
  const measured = Object.entries(costs).filter(([, { elapsed }]) => elapsed >= leastSeconds);
  const loadOf = ({ processor, elapsed }: Cost) => processor / elapsed;
  const loads = measured.map(([, cost]) => loadOf(cost)).sort((a, b) => a - b);
  const median = loads[Math.floor(loads.length / 2)] ?? 0;
  return new Set(measured.filter(([, cost]) => loadOf(cost) < median / 2).map(([file]) => file));
}
