// Figures from 200,000 invented records with 8 columns, all combinations of three: `node
// benchmarks/private-figures.ts`. Counting alone stands beside what makes the counts fit to publish.
import { randomBytes } from 'node:crypto';
import {
  coins,
  countGroups,
  privateMarginals,
  tabulate,
} from '../packages/statistics/src/disclosure-control/index.ts';
import { random } from '../packages/statistics/src/random/generator.ts';

const draw = random(1);
const sizes = { a: 7, b: 12, c: 5, d: 9, e: 4, f: 15, g: 6, h: 8 };
const columns = Object.keys(sizes);
/** Uneven, as values of people are. */
const rows = Array.from({ length: 200_000 }, () =>
  Object.fromEntries(
    Object.entries(sizes).map(([column, n]) => [column, `v${Math.floor(draw.uniform() ** 2 * n)}`]),
  ),
);

function timed(what: string, work: () => string): void {
  const [from, used] = [performance.now(), process.cpuUsage()];
  const note = work();
  const { user, system } = process.cpuUsage(used);
  console.log(
    `${what}: ${(performance.now() - from).toFixed(0)} ms, processor ` +
      `${((user + system) / 1000).toFixed(0)} ms; ${note}`,
  );
}

for (let round = 0; round < 3; round++) {
  timed('counted', () => `${countGroups(rows, columns, 3).length} combinations`);
  timed('table, k = 10', () => {
    const { cells, suppressed } = tabulate(rows, { columns, combine: 3, k: 10 });
    const { primarySuppressed, secondarySuppressed } = suppressed;
    return `${cells.length} figures, ${primarySuppressed.length} small, ${secondarySuppressed.length} beside`;
  });
  timed('private, epsilon 4', () => {
    const parameters = { columns, combine: 3, epsilon: 4, delta: 1e-6 };
    const { cells, noise } = privateMarginals(
      rows,
      parameters,
      coins((n) => randomBytes(n)),
    );
    return `${cells.length} figures, sigma ${noise.sigma.toFixed(1)}`;
  });
}
