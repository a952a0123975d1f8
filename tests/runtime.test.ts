// What stands between an operator's shell and the server: what is installed speaks on the standard error
// output, a document of JSON stands alone, and a signal to whatever was started reaches the server.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { waitUntil } from './until.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

function temporary(t: { after(end: () => void): void }): string {
  const folder = mkdtempSync(join(tmpdir(), 'heed-runtime-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('what installs speaks on the standard error output; a command stands alone on the other', (t) => {
  const folder = temporary(t);
  cpSync(join(root, 'runtime', 'with-node.mjs'), join(folder, 'runtime', 'with-node.mjs'), {
    recursive: true,
  });
  for (const at of [folder, join(folder, 'runtime')]) writeFileSync(join(at, 'package-lock.json'), '{}');
  // Stands in for npm alone, which would ask a registry.
  writeFileSync(
    join(folder, 'npm.mjs'),
    `import { mkdirSync } from 'node:fs'; mkdirSync('node_modules', { recursive: true }); ` +
      `console.log('added 196 packages');`,
  );
  writeFileSync(join(folder, 'say.mjs'), `console.log(JSON.stringify({ alone: true }));`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(folder, 'runtime', 'with-node.mjs'), 'say.mjs'],
    { encoding: 'utf8', env: { ...process.env, npm_execpath: join(folder, 'npm.mjs') } },
  );
  assert.equal(status, 0, stderr);
  assert.deepEqual(JSON.parse(stdout), { alone: true });
  assert.match(stderr, /added 196 packages/);
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
  test(`a signal to ${name} stops the server`, {
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
    await waitUntil(() => answers(port));
    child.kill('SIGTERM');
    await exitOf(child);
    await waitUntil(async () => !(await answers(port)));
  });

const answers = (port: number) =>
  fetch(`http://127.0.0.1:${port}/healthz`).then(
    (answer) => answer.ok,
    () => false,
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

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
