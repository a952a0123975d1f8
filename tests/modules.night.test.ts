// Each module taken out in turn, its folder and its lines: the core is sound without it. What a module stored
// is refused, not forgotten, by a program that lacks it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { modules } from '@heed/modules/rules';
import { startInvented } from './invented.ts';
import { takeOutModule, withoutModule } from './module-copies.ts';
import { copySources } from './source-copy.ts';

/** Settings for what runs in Node, without tests: those of modules are among the tests of the project. */
const nodeSettings = 'tsconfig.modules.json';
const nodeSources = [
  ...['apps/server/src', 'apps/cli/src', 'apps/monitor/src'],
  ...['modules/*/server', 'modules/*/cli', 'modules/*.ts'],
];
/** Rooms that reach modules, by the settings with which their types are checked. */
const rooms = ['packages/domain', 'packages/api', 'packages/storage', 'apps/site', 'apps/desk', nodeSettings];
/** Tests of the core that reach the levels of modules. */
const coreTests = [
  ...['packages/domain/src/legal-review/*.test.ts', 'packages/storage/src/{members,erasure,move}.test.ts'],
  ...['packages/storage/src/{legal-reviews,jobs,attachments}.test.ts', 'packages/api/src/*.test.ts'],
  ...[
    'apps/server/src/**/*.test.ts',
    'apps/site/src/navigation/*.test.ts',
    'apps/desk/src/model/today/*.test.ts',
  ],
];

/** Reads the invented handbook, which rests on a vote of the invented consultation. */
const restsOnModule = ['apps/server/src/handbook/files.test.ts'];

/** Tests of what lies in content for all modules: messages of refusals, subjects of the search. */
const wholeOnly = ['every message of a refusal is used', 'every subject leads to pages that are there'];

function run(
  folder: string,
  args: readonly string[],
): { readonly code: number | null; readonly text: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    ...{ cwd: folder, encoding: 'utf8', maxBuffer: 50_000_000 },
    env: { ...process.env, NODE_TEST_CONTEXT: undefined, TEST_DAY: 'yes' },
  });
  return { code: status, text: `${stdout}${stderr}` };
}

const compiler = 'node_modules/typescript-native/bin/tsc';
const typesOf = (folder: string, room: string) => run(folder, [compiler, '-p', room]);

function copyWithout(t: TestContext, name: string): string {
  const folder = copySources(t);
  // Helpers of the core's tests.
  cpSync(import.meta.dirname, join(folder, 'tests'), { recursive: true });
  for (const file of globSync('**/*.test.ts', { cwd: join(folder, 'modules') }))
    writeFileSync(join(folder, 'modules', file), '');
  const settings: object = JSON.parse(readFileSync('tsconfig.node.json', 'utf8'));
  const own = { ...settings, include: nodeSources, exclude: ['**/*.test.ts'] };
  writeFileSync(join(folder, nodeSettings), JSON.stringify(own));
  takeOutModule(folder, name);
  return folder;
}

for (const { name } of modules)
  test(`without ${name} types, build and the core’s tests pass`, { timeout: 900_000 }, (t) => {
    const folder = copyWithout(t, name);
    assert.deepEqual(globSync(`modules/${name}`, { cwd: folder }), []);
    const built = run(folder, ['apps/cli/src/main.ts', 'build']);
    assert.equal(built.code, 0, built.text);
    for (const room of rooms) {
      const { code, text } = typesOf(folder, room);
      assert.equal(code, 0, `${room}: ${text}`);
    }
    const files = globSync(coreTests, { cwd: folder, exclude: restsOnModule }).sort();
    assert.ok(files.length > 20);
    const leftOut = wholeOnly.map((one) => `--test-skip-pattern=${one}`);
    const tested = run(folder, ['--test', '--test-force-exit', ...leftOut, ...files]);
    assert.equal(tested.code, 0, tested.text.slice(-8000));
  });

test('a table that does not say what becomes of its rows does not compile', (t) => {
  const folder = copySources(t);
  const file = join(folder, 'modules/warnings/storage/index.ts');
  const text = readFileSync(file, 'utf8');
  for (const part of ["members: ['proposed_by', 'approved_by'],", 'isWiped: true,', "key: ['id'],"]) {
    assert.ok(text.includes(part), part);
    writeFileSync(file, text.replace(part, ''));
    assert.notEqual(typesOf(folder, 'packages/storage').code, 0, part);
  }
  writeFileSync(file, text.replace(/ {2}dueErasure:.*\n/, ''));
  assert.notEqual(typesOf(folder, 'packages/storage').code, 0, 'dueErasure');
  writeFileSync(file, text);
  assert.equal(typesOf(folder, 'packages/storage').code, 0);
});

test('a program without a module refuses a database in which it stored something', {
  timeout: 300_000,
}, async (t) => {
  const place = await startInvented(t);
  const { warnings } = place.deployment.storage;
  const plan = {
    area: 'Docks',
    month: '2026-11',
    part: 'whole',
    advice: 'Go in twos.',
    language: 'en',
  } as const;
  const warning = await warnings.propose({ ...plan, conducts: ['violence'], days: 30 }, '0'.repeat(32));
  assert.ok(warning.ok);
  await place.stop();
  const folder = copyWithout(t, 'warnings');
  const readProfile = () =>
    spawnSync(process.execPath, ['apps/cli/src/main.ts', 'profile'], {
      ...{ cwd: folder, encoding: 'utf8' },
      env: { ...process.env, HEED_DATA: place.folder },
    });
  const refusal = readProfile();
  assert.notEqual(refusal.status, 0);
  assert.match(refusal.stderr, /rows of a module that this program lacks.*Put the module back/s);
});

test('what is taken out of a list is what names the module, and nothing else', () => {
  const text = [
    "import { one } from './one/index.ts';",
    "import { two } from './two/index.ts';",
    'export const all = [one, two] as const;',
    'export const named = { first: one.part(1), second: two };',
    'export const spread = { ...one, ...two };',
    "export const fetched = { one: () => import('./one/a.ts'), two: () => import('./two/a.ts') };",
  ].join('\n');
  const rest = withoutModule(text, 'one');
  assert.doesNotMatch(rest, /\bone\b/);
  for (const line of [
    '[ two] as const',
    '{ second: two }',
    '{ ...two }',
    "{ two: () => import('./two/a.ts') }",
  ])
    assert.ok(rest.includes(line), rest);
});
