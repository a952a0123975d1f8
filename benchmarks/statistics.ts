// Estimates of prevalence: `node benchmarks/statistics.ts [speed|coverage]`. Speed on published tables;
// coverage of the 95 % intervals where the truth is known, by simulation.
import { availableParallelism } from 'node:os';
import { chainsInWorkers } from '../apps/cli/src/evidence-chains.ts';
import { bca } from '../packages/statistics/src/prevalence/bca.ts';
import { decomposableGraphs } from '../packages/statistics/src/prevalence/dga.ts';
import { enumerate } from '../packages/statistics/src/prevalence/enumerate.ts';
import {
  type Estimate,
  estimateBy,
  latentClasses,
  type Method,
  methods,
} from '../packages/statistics/src/prevalence/estimate.ts';
import {
  netherlands,
  netherlands5,
  unitedKingdom,
  unitedKingdom5,
} from '../packages/statistics/src/prevalence/golden.ts';
import { violationReasons } from '../packages/statistics/src/prevalence/headline.ts';
import { runToEnd } from '../packages/statistics/src/prevalence/progress.ts';
import { stepwise } from '../packages/statistics/src/prevalence/stepwise.ts';
import { tableOf } from '../packages/statistics/src/prevalence/table.ts';
import { multinomial } from '../packages/statistics/src/random/counts.ts';
import { random } from '../packages/statistics/src/random/generator.ts';

const sweeps = 100_000;
const chains = 20;

/**
 * Wall clock and processor time of this process, in seconds: on a machine that others use the second is the
 * figure.
 */
async function timed(what: string, work: () => unknown): Promise<void> {
  const [from, used] = [performance.now(), process.cpuUsage()];
  const note = await work();
  const { user, system } = process.cpuUsage(used);
  const seconds = (performance.now() - from) / 1000;
  console.log(
    `${what}: ${seconds.toFixed(2)} s, processor ${((user + system) / 1e6).toFixed(2)} ` +
      `s${note === undefined ? '' : `; ${note}`}`,
  );
}

async function speed(): Promise<void> {
  for (const [name, table] of [
    ['United Kingdom', unitedKingdom],
    ['Netherlands', netherlands],
  ] as const) {
    const times = Array.from({ length: 500 }, () => {
      const from = performance.now();
      stepwise(table);
      return performance.now() - from;
    });
    const [first = 0] = times;
    times.sort((a, b) => a - b);
    console.log(
      `stepwise, six lists, ${name}: median ${times[250]!.toFixed(2)} ms, slowest ` +
        `${times.at(-1)!.toFixed(1)} ms, first ${first.toFixed(1)} ms`,
    );
  }
  const again = (counts: Float64Array) => stepwise({ counts }).estimate;
  for (const [name, table] of [
    ['United Kingdom, five lists', unitedKingdom5],
    ['Netherlands, five', netherlands5],
    ['United Kingdom, six', unitedKingdom],
    ['Netherlands, six', netherlands],
  ] as const)
    await timed(`BCa, 10,000 replicates, ${name}`, () => {
      const { intervals, bias } = runToEnd(bca(table, again, { replicates: 10_000, seed: 1 }));
      const wide = intervals.find(({ level }) => level === 0.95)!;
      const limit = (value: number | null) => (value === null ? 'not estimable' : value.toFixed(0));
      return `95 %: ${limit(wide.low)} to ${limit(wide.high)}, bias ${bias.toFixed(2)}`;
    });
  for (const [name, table] of [
    ['United Kingdom', unitedKingdom],
    ['Netherlands', netherlands],
  ] as const) {
    await timed(`decomposable graphs, six lists, ${name}`, () => {
      const { graphs, estimate, interval95 } = runToEnd(decomposableGraphs(table));
      return (
        `${graphs} graphs, ${estimate.toFixed(0)} ` +
        `[${interval95.map((limit) => limit.toFixed(0)).join(' to ')}]`
      );
    });
    await timed(`every model of pairs, six lists, ${name}`, () => {
      const { models, ranked } = runToEnd(enumerate(table, 'bic'));
      return `${models} models, best BIC ${ranked[0]!.estimate.toFixed(0)}`;
    });
  }
  for (const [name, table] of [
    ['United Kingdom, five lists', unitedKingdom5],
    ['Netherlands, five', netherlands5],
  ] as const)
    await timed(
      `latent classes, ${chains} chains of ${sweeps} sweeps on ` +
        `${Math.min(2, availableParallelism())} cores, ${name}`,
      async () => {
        const parameters = { seed: 1, replicates: 0, chains, sweeps };
        const estimate = latentClasses(await chainsInWorkers(table.counts, parameters, 2, () => {}));
        const { rHat, effective } = estimate.convergence!;
        return (
          `${estimate.estimate!.toFixed(0)} ` +
          `[${estimate.interval95!.map((limit) => limit.toFixed(0)).join(' to ')}], split R-hat ` +
          `${rHat.toFixed(2)}, worth ${effective.toFixed(0)} draws`
        );
      },
    );
}

/**
 * Probability of each history: lists independent given the class, the first two depending on each other by an
 * odds ratio.
 */
function histories(
  classes: readonly { share: number; on: readonly number[] }[],
  oddsRatio = 1,
): Float64Array {
  const lists = classes[0]!.on.length;
  const all = new Float64Array(1 << lists);
  for (const { share, on } of classes) {
    const weights = all.map((_, history) =>
      on.reduce(
        (weight, p, list) => weight * (history & (1 << list) ? p : 1 - p),
        (history & 3) === 3 ? oddsRatio : 1,
      ),
    );
    const sum = weights.reduce((a, b) => a + b);
    for (const [history, weight] of weights.entries()) all[history]! += (share * weight) / sum;
  }
  return all;
}

const people = 5_000;
const tables = 200;
const worlds: readonly [string, Float64Array][] = [
  ['four independent lists', histories([{ share: 1, on: [0.12, 0.08, 0.15, 0.1] }])],
  [
    'two of them refer people to each other (odds ratio 4)',
    histories([{ share: 1, on: [0.12, 0.08, 0.15, 0.1] }], 4),
  ],
  [
    'a fifth of the people are seen four times as easily',
    histories([
      { share: 0.8, on: [0.07, 0.05, 0.09, 0.06] },
      { share: 0.2, on: [0.28, 0.2, 0.36, 0.24] },
    ]),
  ],
];

const estimateParameters = { seed: 1, replicates: 1_000, chains: 4, sweeps: 5_000 };
const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;
const holds = ({ interval95 }: Estimate): boolean =>
  interval95 !== null && interval95[0] <= people && people <= interval95[1];

function coverage(): void {
  for (const [world, probabilities] of worlds) {
    const source = random(2026);
    const results = Array.from({ length: tables }, () => {
      const counts = new Float64Array(probabilities.length);
      multinomial(source, people, probabilities, counts);
      counts[0] = 0;
      const table = tableOf(['a', 'b', 'c', 'd'], counts);
      return {
        table,
        families: methods.map((method) => runToEnd(estimateBy(table, method, estimateParameters))),
      };
    });
    const observedMean = people * (1 - probabilities[0]!);
    console.log(
      `\n${world}: ${people} people, ${observedMean.toFixed(0)} of them seen on average, ${tables} tables`,
    );
    for (const [at, method] of methods.entries())
      console.log(
        covered(
          method,
          results.map(({ families }) => families[at]!),
        ),
      );
    const headlines = results.filter(
      ({ table, families }) => violationReasons({ table, estimate: families[0]!, families }).length === 0,
    );
    console.log(
      `stepwise may be a headline for ${percent(headlines.length / tables)}, and holds the truth for ` +
        `${percent(headlines.filter(({ families }) => holds(families[0]!)).length / headlines.length)} of ` +
        'these',
    );
  }
}

function covered(method: Method, estimates: readonly Estimate[]): string {
  const bounded = estimates.filter(({ interval95 }) => interval95 !== null);
  const errors = estimates
    .flatMap(({ estimate }) => (estimate === null ? [] : [estimate / people - 1]))
    .sort((a, b) => a - b);
  return (
    `${method.padEnd(12)} holds the truth in ${percent(bounded.filter(holds).length / bounded.length)} of ` +
    `the intervals, given for ${percent(bounded.length / tables)}; median error ` +
    `${percent(errors[errors.length >> 1] ?? Number.NaN)}`
  );
}

const parts: Readonly<Record<string, () => Promise<void> | void>> = { speed, coverage };
for (const [name, part] of Object.entries(parts)) if ((process.argv[2] ?? name) === name) await part();
