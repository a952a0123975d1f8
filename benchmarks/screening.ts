// Which offers are one text: agreement with the truth, time and memory; hashes of pictures: time. Each
// collection in a process of its own, so that its memory is its own.
// `node benchmarks/screening.ts [agreement|size|hash]`
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { agreement, type InventionRules, inventedScripts, inventOffers } from '@heed/screening/generate';
import { groupOffers } from '@heed/screening/offers';
import { hashOf } from '@heed/screening/pdq';

const [only, rules] = process.argv.slice(2);
const seeds = [11, 12, 13, 14, 15];
const cases: readonly (readonly [edits: number, boilerplate: number])[] = [
  [0, 0],
  [0.05, 0],
  [0.05, 0.3],
  [0.15, 0],
  [0.15, 0.3],
  [0.3, 0],
];

interface Measurement {
  readonly adjustedRand: number;
  readonly pairPrecision: number;
  readonly pairRecall: number;
  readonly seconds: number;
  /** Of the processor, all threads together: near the wall clock of a quiet machine, or above it. */
  readonly processorSeconds: number;
  readonly megabytes: number;
}

/** Prints the measurement of one collection as JSON. */
function measureHere(one: InventionRules): void {
  const offers = inventOffers(one);
  const [startTime, startUse] = [performance.now(), process.cpuUsage()];
  const groups = groupOffers(offers);
  const seconds = (performance.now() - startTime) / 1000;
  const { user, system } = process.cpuUsage(startUse);
  const labels = new Map(groups.flatMap(({ ids }, group) => ids.map((id) => [id, group])));
  const measured: Measurement = {
    ...agreement(
      offers.map(({ author }) => author),
      offers.map(({ id }, at) => labels.get(id) ?? -1 - at),
    ),
    seconds,
    processorSeconds: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1000,
  };
  console.log(JSON.stringify(measured));
}

function measure(one: InventionRules): Measurement {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [fileURLToPath(import.meta.url), 'one', JSON.stringify(one)],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Measurement;
}

/** Worst of all seeds. */
function agreementOf(offers: number): void {
  for (const script of inventedScripts)
    for (const [edits, boilerplate] of cases) {
      const all = seeds.map((seed) => measure({ seed, offers, edits, boilerplate, script }));
      const worst = (name: 'adjustedRand' | 'pairPrecision' | 'pairRecall') =>
        Math.min(...all.map((one) => one[name])).toFixed(4);
      console.log(
        `${offers} offers, ${script}, edits ${edits}, boilerplate ${boilerplate}, worst of ${seeds.length} ` +
          `seeds: ARI ${worst('adjustedRand')}, pair precision ${worst('pairPrecision')}, ` +
          `recall ${worst('pairRecall')}`,
      );
    }
}

function sizes(): void {
  for (const script of ['latin', 'chinese'] as const)
    for (const offers of [2000, 20_000, 100_000]) {
      const { seconds, processorSeconds, megabytes, adjustedRand } = measure({
        seed: 16,
        offers,
        edits: 0.05,
        script,
      });
      console.log(
        `${offers} offers, ${script}: ${seconds.toFixed(1)} s (processor ` +
          `${processorSeconds.toFixed(1)} s), ${Math.round(megabytes)} MB, ` +
          `ARI ${adjustedRand.toFixed(4)}`,
      );
    }
}

function hashes(): void {
  const rgba = Uint8ClampedArray.from({ length: 4 * 512 * 512 }, (_, at) => (at * 7919) % 251);
  const raster = { width: 512, height: 512, rgba };
  for (let warm = 0; warm < 20; warm++) hashOf(raster);
  const startTime = performance.now();
  for (let picture = 0; picture < 100; picture++) hashOf(raster);
  console.log(`PDQ of 512 x 512 points: ${((performance.now() - startTime) / 100).toFixed(2)} ms`);
}

if (only === 'one') measureHere(JSON.parse(rules ?? '') as InventionRules);
else {
  if (only === undefined || only === 'hash') hashes();
  if (only === undefined || only === 'size') sizes();
  if (only === undefined || only === 'agreement') agreementOf(2000);
}
