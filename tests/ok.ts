// `npm run ok`: everything that CI does but installing. Format, lint, types, import rules, unused code,
// sizes, tests.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { writeMessageTypes } from '../apps/cli/src/message-types.ts';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
// A bare clone has none, and old ones would make the compiler say that a message is not there.
writeMessageTypes();
const bin = (name: string) => `node_modules/${name}`;
/** What a step learnt of files that stay as they are. A new installation begins without. */
const cache = 'node_modules/.cache';
/** Types of a room: of what did not change since the last time, the compiler knows what is wrong with it. */
const typesOf = (room: string): readonly string[] => [
  bin('typescript-native/bin/tsc'),
  ...['-p', room, '--incremental', '--tsBuildInfoFile'],
  `${cache}/types/${room.replaceAll('/', '-')}.tsbuildinfo`,
];
const typeStep = (room: string): [string, readonly string[]] => [`types of ${room}`, typesOf(room)];
/** The longest first, so that none of them is left to run alone at the end. */
const steps: readonly [string, readonly string[]][] = [
  // Each reads nearly all of the others: five programs would judge the same files five times.
  [
    'types of apps/server, apps/monitor, apps/cli, tests, unit tests and benchmarks',
    typesOf('tsconfig.node.json'),
  ],
  ['sizes', ['tests/sizes.ts']],
  ['format and lint', [bin('@biomejs/biome/bin/biome'), 'ci', '.']],
  ...['apps/desk', 'apps/site', 'packages/storage', 'packages/api'].map(typeStep),
  ['import rules', ['tests/rules.ts']],
  ['folders that import each other', ['tests/folder-pairs.ts']],
  ['unused code', [bin('knip/bin/knip.js'), '--no-progress', '--cache', '--cache-location', `${cache}/knip`]],
  ...['packages/content', 'packages/domain'].map(typeStep),
  ['content check', ['apps/cli/src/main.ts', 'content', 'check']],
  ['names that say what they are', ['tests/participles.ts']],
  ['shapes of functions', ['tests/function-lengths.ts']],
  ['names of types', ['tests/type-names.ts']],
  ['counts that only fall', ['tests/ratchet.ts']],
  ['docstrings of exports', ['tests/docstrings.ts']],
  ['errors that are dropped', ['tests/dropped-errors.ts']],
  ...['packages/envelope', 'packages/ledger', 'packages/statistics', 'packages/screening'].map(typeStep),
  ['widths of lines', ['tests/line-widths.ts']],
  ['tests', ['tests/run.ts', '--complete']],
];
// `npm run ok -- checks` leaves the tests to `npm test`; any other word runs the steps whose name has it.
const only = process.argv[2];
if (only !== undefined && only !== 'checks' && !steps.some(([name]) => name.includes(only))) {
  console.error(
    `No step has '${only}' in its name. There are:\n${steps.map(([name]) => `  ${name}`).join('\n')}`,
  );
  process.exit(2);
}
const selection = steps.filter(([name]) =>
  only === undefined || only === 'checks' ? name !== 'tests' : name.includes(only),
);
let failures = 0;
const jobs = Number(process.env.HEED_TEST_JOBS ?? availableParallelism());
await Promise.all(Array.from({ length: jobs }, runSteps));
if (only === undefined) await runStep(steps.at(-1)!, 'inherit');
process.exit(failures === 0 ? 0 : 1);

/** Takes the next step until none is left. */
async function runSteps(): Promise<void> {
  for (let step = selection.shift(); step !== undefined; step = selection.shift())
    await runStep(step, 'pipe');
}

/** Prints what a step says before its result, also where several run at once. */
async function runStep([name, args]: (typeof steps)[number], output: 'inherit' | 'pipe'): Promise<void> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', output, output] });
  const [lines, errors] = await Promise.all([
    child.stdout === null ? '' : text(child.stdout),
    child.stderr === null ? '' : text(child.stderr),
    once(child, 'close'),
  ]);
  const passed = child.exitCode === 0;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${lines}${errors}${passed ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  if (!passed) failures++;
}
