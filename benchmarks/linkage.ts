// Linking lists without showing people: what a list costs each party, how fast a plain hash of the same keys
// is guessed, and how often linking errs on invented people. `node benchmarks/linkage.ts [cost|guess|errors]`
import { createHash } from 'node:crypto';
import {
  BATCH_ELEMENTS,
  blind,
  evaluate,
  finalise,
  inputsOf,
  link,
  newStudyKeys,
  randomInput,
} from '@heed/statistics/linkage';
import { groupsOf, type TokenList } from '../packages/statistics/src/linkage/link.ts';
import { keysOf, partsOf } from '../packages/statistics/src/linkage/normalise.ts';
import { type Slips, simulateLists, usualSlips } from '../packages/statistics/src/linkage/simulated.ts';
import { random } from '../packages/statistics/src/random/generator.ts';

const only = process.argv[2];
const seconds = (work: () => void): number => {
  const startTime = performance.now();
  work();
  return (performance.now() - startTime) / 1000;
};

function cost(): void {
  const inputs = inputsOf([], 'a'.repeat(32), 256);
  const keys = newStudyKeys();
  // The tables of the curve are made at first use.
  for (const one of inputs.slice(0, 100).map(blind))
    finalise([one], evaluate(keys, [one.element]), keys.publicKey);
  let blinded: ReturnType<typeof blind>[] = [];
  let answer: ReturnType<typeof evaluate>;
  const each = {
    'blinding, organisation': seconds(() => (blinded = inputs.map(blind))),
    'evaluating, evaluator': seconds(
      () =>
        (answer = evaluate(
          keys,
          blinded.map(({ element }) => element),
        )),
    ),
    'checking and unblinding, organisation': seconds(() => finalise(blinded, answer, keys.publicKey)),
  };
  for (const [what, took] of Object.entries(each))
    console.log(
      `${what}: ${((1000 * took) / BATCH_ELEMENTS).toFixed(2)} ms a key, ` +
        `${((1024 / 256) * took).toFixed(1)} s for 1,024 records`,
    );
  const lists: TokenList[] = Array.from({ length: 5 }, (_, list) => ({
    list: String(list),
    records: Array.from({ length: 16_384 }, (_, at) =>
      Array.from({ length: 5 }, (_, key) => `${key} ${(at * (list + 1)) % 40_009}`),
    ),
  }));
  console.log(`joining five lists of 16,384, linker: ${seconds(() => link(lists)).toFixed(2)} s`);
}

/**
 * 26 by 26 initials in no order, 80 years of days, two sexes, 250 nationalities: all that the strongest key
 * can be.
 */
const domain = 351 * 80 * 365 * 2 * 250;

function guess(): void {
  const tries = 400_000;
  const took = seconds(() => {
    for (let n = 0; n < tries; n++) createHash('sha256').update(`AB|1990|3/14|F|${n}`).digest();
  });
  console.log(
    `plain SHA-256: ${Math.round(tries / took).toLocaleString('en')} guesses/s, every key there is ` +
      `(${domain.toExponential(1)}) in ${((domain * took) / tries / 3600).toFixed(1)} h of one core`,
  );
  const keys = newStudyKeys();
  const alone = seconds(() => {
    for (let n = 0; n < 200; n++) blind(randomInput());
  });
  const elements = Array.from({ length: BATCH_ELEMENTS }, () => blind(randomInput()).element);
  const evaluated = seconds(() => evaluate(keys, elements));
  console.log(
    'by the evaluator with the linker, who need no answer from anybody: ' +
      `${Math.round(1 / (alone / 200)).toLocaleString('en')} guesses/s; every key in ` +
      `${((domain * (alone / 200)) / 3600 / 24 / 365).toFixed(1)} years of one core`,
  );
  console.log(
    `by an organisation: as many as the study allows, ${BATCH_ELEMENTS} in ${evaluated.toFixed(1)} s ` +
      'of the evaluator',
  );
}

function errors(): void {
  const heavy: Slips = Object.fromEntries(
    Object.entries(usualSlips).map(([name, share]) => [name, 2 * share]),
  ) as unknown as Slips;
  for (const [name, slips] of [
    ['usual', usualSlips],
    ['twice as many', heavy],
  ] as const)
    for (const people of [1000, 3000, 10_000, 30_000]) {
      const runs = people > 5000 ? 2 : 6;
      const rates = Array.from({ length: runs }, (_, run) => errorsOf(people, slips, 100 + run));
      const mean = (of: (one: (typeof rates)[number]) => number) =>
        (100 * rates.reduce((sum, one) => sum + of(one), 0)) / runs;
      console.log(
        `slips ${name}, ${people} people: strongest key alone misses ` +
          `${mean((one) => one.alone).toFixed(1)} %, all keys miss ` +
          `${mean((one) => one.missed).toFixed(1)} %, wrong ${mean((one) => one.wrong).toFixed(1)} %; ` +
          `left out ${mean((one) => one.incomplete).toFixed(1)} %`,
      );
    }
}

let unknown = 0;

function errorsOf(people: number, slips: Slips, seed: number) {
  const { lists } = simulateLists(people, [0.3, 0.2, 0.25], slips, random(seed));
  const all = lists.map((records) =>
    records.map(({ person, listed }) => ({ person, keys: keysOf(partsOf(listed)) })),
  );
  const usable = all.map((records) => records.filter(({ keys }) => keys.some((key) => key !== null)));
  const pairs = (keysUsed: number) => {
    const { groups } = groupsOf(
      usable.map((records, list) => ({
        list: String(list),
        records: records.map(({ keys }) =>
          keys.map((key, at) => (at < keysUsed && key) || `none ${unknown++}`),
        ),
      })),
    );
    const pairsFound = groups.flatMap((group) =>
      group.flatMap((one, at) =>
        group
          .slice(at + 1)
          .filter(({ list }) => list !== one.list)
          .map((other) => [one, other] as const),
      ),
    );
    const person = ({ list, at }: { list: number; at: number }) => usable[list]![at]!.person;
    return {
      all: pairsFound.length,
      right: pairsFound.filter(([one, other]) => person(one) === person(other)).length,
    };
  };
  const timesListed = new Map<number, number>();
  for (const { person } of usable.flat()) timesListed.set(person, (timesListed.get(person) ?? 0) + 1);
  const truth = [...timesListed.values()].reduce((sum, on) => sum + (on * (on - 1)) / 2, 0);
  const [one, five] = [pairs(1), pairs(5)];
  return {
    alone: 1 - one.right / truth,
    missed: 1 - five.right / truth,
    wrong: 1 - five.right / five.all,
    incomplete: 1 - usable.flat().length / all.flat().length,
  };
}

for (const [name, measure] of Object.entries({ cost, guess, errors }))
  if (only === undefined || only === name) measure();
