// `npm run ok`: everything that CI does but installing. Format, lint, types, import rules, unused code,
// sizes, tests.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const bin = (name: string) => `node_modules/${name}`;
const tsc = bin('typescript-native/bin/tsc');
const steps: readonly [string, readonly string[]][] = [
  ['format and lint', [bin('@biomejs/biome/bin/biome'), 'ci', '.']],
  ['words of the workspace as types', ['tests/message-types.ts']],
  ...[
    'packages/envelope',
    'packages/ledger',
    'packages/statistics',
    'packages/screening',
    'packages/domain',
    'packages/content',
    'packages/api',
    'packages/storage',
    'apps/site',
    'apps/desk',
  ].map((room): [string, readonly string[]] => [`types of ${room}`, [tsc, '-p', room]]),
  // Each reads nearly all of the others: five programs would judge the same files five times.
  [
    'types of apps/server, apps/monitor, apps/cli, tests, unit tests and benchmarks',
    [tsc, '-p', 'tsconfig.node.json'],
  ],
  ['import rules', ['tests/rules.ts']],
  ['shapes of functions', ['tests/function-lengths.ts']],
  ['errors that are dropped', ['tests/dropped-errors.ts']],
  ['widths of lines', ['tests/line-widths.ts']],
  ['names of types', ['tests/type-names.ts']],
  ['names that say what they are', ['tests/participles.ts']],
  ['docstrings of exports', ['tests/docstrings.ts']],
  ['unused code', [bin('knip/bin/knip.js'), '--no-progress']],
  ['sizes', ['tests/sizes.ts']],
  ['tests', ['tests/run.ts']],
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
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, runSteps));
if (only === undefined) await runStep(steps.at(-1)!, 'inherit');
process.exit(failures === 0 ? 0 : 1);

/** Takes the next step until none is left. */
async function runSteps(): Promise<void> {
  for (let step = selection.shift(); step !== undefined; step = selection.shift())
    await runStep(step, 'pipe');
}

/** What a step prints stands before its result, also where two run at once. */
async function runStep([name, args]: (typeof steps)[number], output: 'inherit' | 'pipe'): Promise<void> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', output, output] });
  const [lines, errors] = await Promise.all([
    child.stdout === null ? '' : text(child.stdout),
    child.stderr === null ? '' : text(child.stderr),
    once(child, 'close'),
  ]);
  const passed = child.exitCode === 0;
  console.log(`${lines}${errors}${passed ? 'ok  ' : 'FAIL'} ${name}`);
  if (!passed) failures++;
}
