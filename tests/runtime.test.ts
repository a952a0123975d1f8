// What stands between an operator's shell and the server: what is installed speaks on the standard error
// output, a document of JSON stands alone, and a signal to whatever was started reaches the server.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.ts';
import { callsIn, lockFile, makeCopy, programs, runIn, startIn } from './installing.ts';
import { waitUntil } from './until.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Until a server has made its invented data, on a busy machine too. */
const patienceMs = 300_000;

function temporary(t: { after(end: () => void): void }): string {
  const folder = mkdtempSync(join(tmpdir(), 'heed-runtime-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('what installs speaks on the standard error output; a command stands alone on the other', (t) => {
  const { status, stdout, stderr } = runIn(makeCopy(t), programs.server);
  assert.equal(status, 0, stderr);
  assert.deepEqual(JSON.parse(stdout), { alone: true });
  assert.match(stderr, /^Installing packages \.\.\.$[\s\S]*added some packages/m);
});

test('a server installs no tool of tests; a test adds them; neither twice, in a moved folder too', (t) => {
  const folder = makeCopy(t);
  runIn(folder, programs.server);
  runIn(folder, programs.server);
  assert.deepEqual(
    callsIn(folder).map((words) => /^ci .*--omit=dev/.test(words)),
    [true],
  );
  runIn(folder, programs.test);
  runIn(folder, programs.test);
  runIn(folder, programs.server);
  assert.equal(callsIn(folder).length, 2);
  assert.match(callsIn(folder)[1]!, /^install --no-save --include=dev/);
  const moved = join(folder, '..', 'moved');
  renameSync(folder, moved);
  for (const program of Object.values(programs)) assert.equal(runIn(moved, program).status, 0);
  assert.equal(callsIn(moved).length, 2);
});

test('a lock file of another version, and packages of another system, are installed anew', (t) => {
  const folder = makeCopy(t);
  runIn(folder, programs.test);
  const changed = structuredClone(lockFile);
  changed.packages['node_modules/library'].version = '1.0.1';
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(changed));
  runIn(folder, programs.test);
  changed.packages['node_modules/elsewhere'].os = [process.platform];
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(changed));
  runIn(folder, programs.server);
  assert.deepEqual(
    callsIn(folder).map((words) => words.split(' ').slice(0, 2).join(' ')),
    ['ci --include=dev', 'ci --include=dev', 'ci --omit=dev'],
  );
});

test('two commands in one copy install once: one waits for the other', async (t) => {
  const folder = makeCopy(t);
  writeFileSync(join(folder, 'wait'), '');
  const first = startIn(t, folder, programs.server);
  await waitUntil(() => callsIn(folder).length === 1);
  const second = startIn(t, folder, programs.server);
  await waitUntil(() => /waiting for it/.test(second.errors()));
  rmSync(join(folder, 'wait'));
  assert.deepEqual(await Promise.all([first.exit, second.exit]), [0, 0], second.errors());
  assert.equal(callsIn(folder).length, 1);
});

test('npm that outlives a killed command is waited for; a killed npm leaves nothing locked', {
  skip: process.platform !== 'linux' && 'finds children by /proc',
}, async (t) => {
  const folder = makeCopy(t);
  writeFileSync(join(folder, 'wait'), '');
  const first = startIn(t, folder, programs.server);
  await waitUntil(() => callsIn(folder).length === 1);
  const [npmOfFirst] = childrenOf(first.child.pid!);
  first.child.kill('SIGKILL');
  await first.exit;
  const second = startIn(t, folder, programs.server);
  await waitUntil(() => /waiting for it/.test(second.errors()));
  assert.equal(callsIn(folder).length, 1, 'npm of the first still works');
  process.kill(npmOfFirst!, 'SIGKILL');
  await waitUntil(() => callsIn(folder).length === 2);
  rmSync(join(folder, 'wait'));
  assert.equal(await second.exit, 0, second.errors());
});

test('without a network it says so within ten seconds, and what to do', {
  skip: !hasNpm() && 'no npm',
  // npm by itself would try for minutes.
  timeout: 60_000,
}, async (t) => {
  const folder = makeCopy(t);
  // Port 9 refuses at once; the other takes the connection and stays silent.
  const silent = createServer(() => {}).listen(0, '127.0.0.1');
  t.after(() => silent.close());
  await once(silent, 'listening');
  const { port } = silent.address() as { port: number };
  for (const registry of ['http://127.0.0.1:9', `http://127.0.0.1:${port}`]) {
    const start = performance.now();
    const child = spawn(process.execPath, [join(folder, 'runtime', 'with-node.mjs'), programs.server], {
      env: {
        ...withoutNpm(),
        npm_config_registry: registry,
        npm_config_cache: join(folder, '..', 'cache'),
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    t.after(() => child.kill('SIGKILL'));
    const [errors, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    assert.match(errors, /Connect this machine to the internet/, errors);
    assert.equal(code, 5);
    t.diagnostic(`${registry}: ${Math.round(performance.now() - start)} ms`);
  }
});

test('npm prints nothing of its own before a document', { skip: !hasNpm() && 'no npm' }, () => {
  for (const silent of [[], ['-s']]) {
    const { status, stdout } = spawnSync('npm', ['run', ...silent, 'heed', '--', 'init', '--example'], {
      cwd: root,
      encoding: 'utf8',
      env: withoutNpm(),
    });
    assert.equal(status, 0);
    assert.ok(JSON.parse(stdout).desks);
  }
});

for (const [name, command] of [
  ['the wrapper', [process.execPath, 'runtime/with-node.mjs', 'apps/cli/src/main.ts', 'start']],
  ['npm', ['npm', 'start']],
] as const)
  test(`by ${name}: a page says that it starts, then it serves, and a signal stops it`, {
    skip: name === 'npm' && !hasNpm() && 'no npm',
  }, async (t) => {
    const data = join(temporary(t), 'data');
    const port = await freePort();
    const child = spawn(command[0]!, command.slice(1), {
      cwd: root,
      env: { ...withoutNpm(), HEED_DATA: data, PORT: String(port) },
      stdio: 'ignore',
    });
    t.after(() => child.kill('SIGKILL'));
    const statuses = new Set<number>();
    await waitUntil(async () => {
      statuses.add(await statusAt(port));
      return statuses.has(200);
    }, patienceMs);
    assert.deepEqual([...statuses].filter(Boolean), [503, 200]);
    child.kill('SIGTERM');
    await exitOf(child);
    await waitUntil(async () => (await statusAt(port)) === 0);
  });

const childrenOf = (pid: number): readonly number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);

/** 0 where nobody listens. */
const statusAt = (port: number) =>
  fetch(`http://127.0.0.1:${port}/healthz`).then(
    ({ status }) => status,
    () => 0,
  );

const exitOf = (child: ChildProcess) =>
  child.exitCode !== null || child.signalCode !== null
    ? Promise.resolve()
    : new Promise<void>((resolve) => child.once('exit', () => resolve()));

/** The environment of a shell: this test may itself run below npm. */
function withoutNpm(): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
}

function hasNpm(): boolean {
  return spawnSync('npm', ['--version']).status === 0;
}
