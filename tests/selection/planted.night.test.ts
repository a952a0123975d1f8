// The selection by what changed, tried on a copy of the repository: a run of a few tests is recorded, then a
// fault is planted in each room, and the test that fails on it must be among those selected.
import { strict as assert } from 'node:assert';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { findChromium } from '../chromium.ts';
import { readOwnEnvironment } from '../own-environment.ts';

interface Planted {
  readonly room: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  /** The test file that fails on it. */
  readonly test: string;
}

const faults = JSON.parse(readFileSync(new URL('planted.json', import.meta.url), 'utf8')) as Planted[];
const root = join(import.meta.dirname, '../..');

describe('a fault in each room', { skip: findChromium() === null ? 'no Chromium' : false }, () => {
  const copy = mkdtempSync(join(realpathSync(tmpdir()), 'heed-planted-'));
  after(() => rmSync(copy, { recursive: true, force: true }));

  before(() => {
    makeCopy(copy, new Set(faults.map((fault) => fault.test)));
    const { status, stdout, stderr } = runIn(copy, ['tests/run.ts']);
    assert.equal(status, 0, `the tests pass without a fault\n${stdout}${stderr}`);
  });

  test('every room has one', () => {
    const rooms = globSync(['{packages,apps}/*/package.json', 'modules/package.json'], { cwd: root }).map(
      dirname,
    );
    assert.deepEqual(faults.map(({ room }) => room).toSorted(), rooms.toSorted());
    for (const { room, file } of faults) assert.ok(file.startsWith(`${room}/`), file);
  });

  for (const fault of faults)
    test(fault.file, (t) => {
      const file = join(copy, fault.file);
      const text = readFileSync(file, 'utf8');
      assert.equal(text.split(fault.find).length, 2, 'the text to replace is there once');
      writeFileSync(
        file,
        text.replace(fault.find, () => fault.replace),
      );
      t.after(() => writeFileSync(file, text));
      const list = runIn(copy, ['tests/run.ts', '--since', 'HEAD', '--list']).stdout;
      assert.ok(list.includes(`s  ${fault.test}\n`), `selected: ${list}`);
      t.diagnostic(list.trimEnd().split('\n').at(-1) ?? '');
      // Only what browsers load is built again.
      const runner = /^apps\/(desk|site)\//.test(fault.file) ? 'tests/run.ts' : '--test';
      assert.equal(runIn(copy, [runner, fault.test]).status, 1, `${fault.test} fails on it`);
    });
});

/** The tracked files, of tests only `tests`, with the packages and the bundles of this clone. */
function makeCopy(copy: string, tests: ReadonlySet<string>): void {
  const git = (...words: string[]) => execFileSync('git', words, { cwd: root, encoding: 'utf8' });
  for (const path of git('ls-files', '--cached', '--others', '--exclude-standard').trim().split('\n')) {
    if (path.includes('.test.') && !tests.has(path)) continue;
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(root, path), join(copy, path));
  }
  for (const app of ['site', 'desk'])
    cpSync(join(root, `apps/${app}/dist`), join(copy, `apps/${app}/dist`), { recursive: true });
  linkPackages(copy);
  const commit = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', 'commit', '-qm', 'A copy'];
  for (const words of [['init', '-q'], ['add', '-A'], commit]) execFileSync('git', words, { cwd: copy });
}

/** Packages of others are those of this clone; rooms and cache are those of the copy. */
function linkPackages(copy: string): void {
  for (const folder of globSync(['node_modules', '{packages,apps}/*/node_modules'], { cwd: root }))
    for (const name of readdirSync(join(root, folder))) {
      if (name === '@heed' || name === '.cache') continue;
      mkdirSync(join(copy, folder), { recursive: true });
      symlinkSync(join(root, folder, name), join(copy, folder, name));
    }
  const own = 'node_modules/@heed';
  cpSync(join(root, own), join(copy, own), { recursive: true, verbatimSymlinks: true });
}

/** A run of tests beside this one: nothing of this run is handed to it. */
function runIn(folder: string, words: readonly string[]) {
  return spawnSync(process.execPath, [...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...readOwnEnvironment(), HEED_TEST_JOBS: '2' },
    maxBuffer: 1e8,
  });
}
