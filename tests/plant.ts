// Plants a fault in a copy of the project and runs the test that must fail on it: a test that stays green
// protects nothing. The faults are in tests/plants, docs/decisions/suite.md says which test each is for.
//   node runtime/with-node.mjs tests/plant.ts NAME... | --random 10 [--seed S] | --list
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Plant, plantFault, readPlants } from './plants.ts';
import { copyProject } from './project-copy.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
/** For one test with its build, on a busy machine. */
const mostMs = 900_000;
const testOptions = ['--test', '--test-force-exit', '--test-reporter=spec'];

/** That test, by its whole title. */
const titlePattern = (title: string): string =>
  `--test-name-pattern=${title.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}`;

const runIn = (folder: string, args: readonly string[]) =>
  spawnSync(process.execPath, args, {
    ...{ cwd: folder, encoding: 'utf8', timeout: mostMs, maxBuffer: 1 << 28 },
  });

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { random: { type: 'string' }, seed: { type: 'string' }, list: { type: 'boolean' } },
});
const plants = readPlants();
if (values.list) for (const { name, test, title } of plants) console.log(`${name}\t${test}\t${title}`);
else process.exitCode = playAll(choosePlants());

function choosePlants(): readonly Plant[] {
  if (values.random !== undefined) {
    const seed = values.seed ?? String(Date.now());
    console.log(`seed ${seed}`);
    return shuffle(seed).slice(0, Number(values.random));
  }
  const selection = plants.filter(({ name }) => positionals.includes(name));
  const missing = positionals.filter((name) => !plants.some((plant) => plant.name === name));
  if (missing.length > 0 || selection.length === 0)
    throw new Error(`No such plant: ${missing.join(', ') || '(none given)'}; --list names them`);
  return selection;
}

/** The same order for the same seed. */
function shuffle(seed: string): readonly Plant[] {
  const rank = ({ name }: Plant) => createHash('sha256').update(`${seed} ${name}`).digest('hex');
  return plants.toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1));
}

/** Exit code: 1 where a test stays green. */
function playAll(selection: readonly Plant[]): 0 | 1 {
  const copy = copyProject(root);
  try {
    const green = selection.filter((plant) => {
      const isRed = playOne(plant, copy);
      console.log(`${isRed ? 'red  ' : 'GREEN'} ${plant.name}: ${plant.test}`);
      return !isRed;
    });
    return green.length > 0 ? 1 : 0;
  } finally {
    copy.remove();
  }
}

/** Whether the test that the plant names fails on it. */
function playOne(plant: Plant, copy: ReturnType<typeof copyProject>): boolean {
  copy.putBundles();
  const path = join(copy.folder, plant.file);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, plantFault(plant, text));
  try {
    const built = runIn(copy.folder, ['apps/cli/src/main.ts', 'build']);
    const needs = plant.needs ?? [];
    const titles = [...needs, plant.title].map(titlePattern);
    const tested = runIn(copy.folder, [...testOptions, ...titles, plant.test]);
    // A fault that only stops the file from loading proves nothing: the test itself must have failed, and
    // what it needs must have passed.
    const isRed =
      built.status === 0 &&
      tested.stdout.includes(`✖ ${plant.title} (`) &&
      needs.every((title) => tested.stdout.includes(`✔ ${title} (`));
    if (!isRed) console.log(`${built.stderr}${tested.stdout}${tested.stderr}`);
    return isRed;
  } finally {
    writeFileSync(path, text);
  }
}
