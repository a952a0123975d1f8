// `npm run ok`: everything that CI does but installing. Format, lint, types, import rules, unused code,
// sizes, tests.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const bin = (name: string) => `node_modules/${name}`;
const steps: readonly [string, readonly string[]][] = [
  ['format and lint', [bin('@biomejs/biome/bin/biome'), 'ci', '.']],
  ['words of the workspace as types', ['tests/message-types.ts']],
  ...[
    'packages/envelope',
    'packages/ledger',
    'packages/statistics',
    'packages/domain',
    'packages/content',
    'packages/api',
    'packages/storage',
    'apps/site',
    'apps/desk',
    'apps/server',
    'apps/monitor',
    'apps/cli',
    'tests',
    'benchmarks',
  ].map((room): [string, readonly string[]] => [`types of ${room}`, [bin('typescript/bin/tsc'), '-p', room]]),
  ['import rules', ['tests/rules.ts']],
  ['shapes of functions', ['tests/function-lengths.ts']],
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
let failed = 0;
for (const [name, args] of steps) {
  if (only === 'checks' ? name === 'tests' : only !== undefined && !name.includes(only)) continue;
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  if (status !== 0) failed++;
}
process.exit(failed === 0 ? 0 : 1);
