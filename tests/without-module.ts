// A copy of the sources without one module, and what must hold of it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { takeOutModule } from './module-copies.ts';
import { dayVariable } from './night.ts';
import { readOwnEnvironment } from './own-environment.ts';
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
const restsOnModule = ['modules/handbook/tests/files.test.ts'];

/** Tests of what lies in content for all modules: messages of refusals, subjects of the search. */
const wholeOnly = ['every subject leads to pages that are there'];

/** Runs Node without blocking the thread: who watches over tests ends a thread that takes no turn. */
async function run(
  folder: string,
  args: readonly string[],
): Promise<{ readonly code: number | null; readonly text: string }> {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...readOwnEnvironment(), [dayVariable]: 'yes' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const parts: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => parts.push(part));
  const [code]: (number | null)[] = await once(child, 'close');
  return { code: code ?? null, text: Buffer.concat(parts).toString() };
}

const compiler = 'node_modules/typescript-native/bin/tsc';
/** What the compiler says of a room in a copy. */
export const checkTypes = (folder: string, room: string) => run(folder, [compiler, '-p', room]);

/** A copy of the sources without the module `name`. Removed after the test. */
export function copyWithoutModule(t: TestContext, name: string): string {
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

/** A test that types, build and the core's tests pass in a copy without the module `name`. */
export function checkWithoutModule(name: string): void {
  test(`without ${name} types, build and the core’s tests pass`, { timeout: 900_000 }, async (t) => {
    const folder = copyWithoutModule(t, name);
    assert.deepEqual(globSync(`modules/${name}`, { cwd: folder }), []);
    const built = await run(folder, ['apps/cli/src/main.ts', 'build']);
    assert.equal(built.code, 0, built.text);
    for (const room of rooms) {
      const { code, text } = await checkTypes(folder, room);
      assert.equal(code, 0, `${room}: ${text}`);
    }
    const files = globSync(coreTests, { cwd: folder, exclude: restsOnModule }).sort();
    assert.ok(files.length > 20);
    const leftOut = wholeOnly.map((one) => `--test-skip-pattern=${one}`);
    const tested = await run(folder, ['--test', '--test-force-exit', ...leftOut, ...files]);
    assert.equal(tested.code, 0, tested.text.slice(-8000));
  });
}
