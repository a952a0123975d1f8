// What can be wrong when a server starts, each said as a sentence with what to do and an exit code that a
// script can read: never a trace.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { startServer } from '@heed/server';
import { openStorage } from '@heed/storage';
import { build } from '../apps/cli/src/build.ts';
import { reserveBytes } from '../apps/server/src/http/reserve.ts';
import { openDatabase } from './database.ts';
import { putDemonstration } from './demonstration.ts';
import { runHeedHere } from './inner-command.ts';
import { startInvented } from './invented.ts';
import { nightTest } from './night.ts';
import { startProcess } from './process.ts';
import { commandFile } from './program.ts';
import { openReportForm, sendReportForm } from './scriptless.ts';
import { smallDisk } from './small-disk.ts';
import { waitUntil } from './until.ts';

function place(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'heed-start-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Words before the command, such as another account. */
  readonly by?: readonly string[];
}

const trace = /^\s+at |node:internal/m;

/** Runs a command that must end by itself with a sentence; returns its exit code and sentence. */
async function runRefused(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
) {
  const run = await runHeedHere(args, { HEED_DATA: folder, PORT: '0', INIT_CWD: folder, ...env });
  assert.doesNotMatch(run.error, trace, 'a sentence, not a trace');
  return run;
}

/** The same as a process of its own: another account, another file system, or the lock of another server. */
function runRefusedProcess(folder: string, args: readonly string[], { env = {}, by = [] }: RunOptions = {}) {
  const [command = '', ...rest] = [...by, process.execPath, commandFile, ...args];
  const { status, stderr } = spawnSync(command, rest, {
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, HEED_DATA: folder, PORT: '0', INIT_CWD: folder, ...env },
  });
  assert.doesNotMatch(stderr, trace, 'a sentence, not a trace');
  return { code: status, error: stderr };
}

test('the second server on one SQLite folder is refused, and commands beside the first go on', async (t) => {
  await build();
  const folder = join(place(t), 'data');
  await putDemonstration(folder, 'light');
  const first = await startProcess(folder);
  t.after(() => first.kill());
  const second = runRefusedProcess(folder, ['start']);
  assert.equal(second.code, 5, second.error);
  assert.match(second.error, /another process serves this data folder/);
  assert.equal(runRefusedProcess(folder, ['member', 'list', '--json']).code, 0);
  await first.kill();
  const third = await startProcess(folder);
  await third.kill();
});

nightTest('a folder of another account and a port of somebody else are named', async (t) => {
  const folder = place(t);
  if (process.getuid?.() === 0) {
    const foreign = join(folder, 'foreign');
    mkdirSync(foreign, { mode: 0o755 });
    chmodSync(folder, 0o755);
    const nobody = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];
    const denied = runRefusedProcess(foreign, ['start'], { by: nobody, env: { HOME: '/tmp' } });
    assert.deepEqual([denied.code, /this account may not/.test(denied.error)], [3, true], denied.error);
    const missing = runRefusedProcess(join(foreign, 'deeper'), ['start'], {
      by: nobody,
      env: { HOME: '/tmp' },
    });
    assert.deepEqual([missing.code, /this account may not/.test(missing.error)], [3, true], missing.error);
  }
  await putDemonstration(join(folder, 'data'), 'light');
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  t.after(() => other.close());
  const { port } = other.address() as { port: number };
  const busyPort = await runRefused(join(folder, 'data'), ['start'], { PORT: String(port) });
  assert.deepEqual([busyPort.code, /is in use/.test(busyPort.error)], [5, true], busyPort.error);
});

test('a read-only file system is named', (t) => {
  const folder = place(t);
  const command = `mount -t tmpfs -o ro tmpfs ${folder} && exec "$@"`;
  const by = ['unshare', '-m', 'sh', '-c', command, 'sh'];
  if (spawnSync('unshare', ['-m', 'sh', '-c', `mount -t tmpfs -o ro tmpfs ${folder}`]).status !== 0)
    return t.skip('may not mount here');
  const { code, error } = runRefusedProcess(folder, ['start'], { by });
  assert.deepEqual([code, /read-only/.test(error)], [3, true], error);
});

nightTest(
  'PostgreSQL that is absent is named, as what it is: nothing was asked to be stored yet',
  async (t) => {
    const { code, error } = await runRefused(join(place(t), 'data'), ['start'], {
      DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
    });
    assert.deepEqual([code, /Cannot reach PostgreSQL/.test(error)], [5, true], error);
  },
);

test('a folder of a newer version, a damaged one and content that is no JSON are named', async (t) => {
  const folder = place(t);
  const newer = join(folder, 'newer');
  await putDemonstration(newer, 'light');
  const raw = openDatabase(newer);
  raw.prepare('update schema_version set version = 9999').run();
  raw.close();
  const schema = await runRefused(newer, ['start']);
  assert.deepEqual([schema.code, /newer version/.test(schema.error)], [3, true], schema.error);
  const damaged = join(folder, 'damaged');
  mkdirSync(damaged);
  writeFileSync(join(damaged, 'heed.sqlite'), Buffer.alloc(8192, 'no database '));
  for (const command of [['start'], ['backup', 'copy'], ['go-live']]) {
    const { code, error } = await runRefused(damaged, command);
    assert.deepEqual([code, /damaged/.test(error)], [4, true], `${command}: ${error}`);
  }
  const own = join(folder, 'own');
  await putDemonstration(own, 'light');
  mkdirSync(join(own, 'content', 'directory'), { recursive: true });
  writeFileSync(join(own, 'content', 'directory', 'NL.json'), 'no JSON');
  const content = await runRefused(own, ['start']);
  assert.deepEqual(
    [content.code, /directory\/NL\.json: this is not JSON/.test(content.error)],
    [3, true],
    content.error,
  );
});

test('a database that is gone beside a log or attachments is no empty folder', async (t) => {
  const above = place(t);
  const folder = join(above, 'data');
  const profile = join(above, 'profile.json');
  const example = JSON.parse((await runRefused(above, ['init', '--example'])).out);
  const desks = example.desks.map((desk: object) => ({ ...desk, name: 'Harbour' }));
  const filled = { ...example, name: 'Harbour', funders: ['Members'], policeTies: 'None.', desks };
  writeFileSync(profile, JSON.stringify(filled));
  const env = {
    NODE_ENV: 'production',
    PORT: '8080',
    HEED_ORIGIN: 'https://heed.example.org',
    HEED_PROXY: '1',
  };
  const init = ['init', '--profile', profile, '--supervisor', 'Ana'];
  const list = () => readdirSync(folder, { recursive: true }).toSorted();
  for (const [remains, command] of [
    ['log/checkpoint', ['start']],
    ['log/tile/0/000', ['doctor', '--json']],
    ['attachments/ab/ab00', init],
  ] as const) {
    mkdirSync(dirname(join(folder, remains)), { recursive: true });
    writeFileSync(join(folder, remains), 'x');
    if (remains !== 'log/checkpoint') writeFileSync(join(folder, 'heed.sqlite'), '');
    const before = list();
    const { code, error, out } = await runRefused(folder, command, env);
    assert.deepEqual([code, /heed\.sqlite, is missing/.test(error + out)], [4, true], `${command}: ${error}`);
    assert.deepEqual(list(), before);
    rmSync(folder, { recursive: true });
  }
  mkdirSync(folder);
  writeFileSync(join(folder, 'heed.sqlite-wal'), 'x');
  await assert.rejects(openStorage({ folder }), { code: 'missing' });
  rmSync(folder, { recursive: true });
  // A database that was begun beside what is left.
  await (await openStorage({ folder })).close();
  mkdirSync(join(folder, 'log'));
  writeFileSync(join(folder, 'log', 'checkpoint'), 'x');
  for (const command of [['start'], init]) {
    const { code, error } = await runRefused(folder, command, env);
    assert.equal(code, 4, `${command}: ${error}`);
  }
});

test('a full disk: the server starts on its reserve, or says which disk; so does a backup', async (t) => {
  const disk = smallDisk(t, 24);
  if (disk === null) return t.skip('may not mount a small file system here');
  const folder = join(disk, 'data');
  await putDemonstration(folder, 'light');
  writeFileSync(join(folder, 'reserve'), Buffer.alloc(6_000_000));
  const fill = () => {
    for (const bytes of [65_536, 4096, 1])
      try {
        for (;;) appendFileSync(join(disk, 'rest'), Buffer.alloc(bytes));
      } catch {}
  };
  fill();
  const started = await startProcess(folder);
  t.after(() => started.kill());
  assert.match(started.log(), /started on its reserve/);
  const ready = await fetch(`${started.url}/readyz`);
  assert.deepEqual(await ready.json(), { ok: false, reason: 'disk-full' });
  const form = await openReportForm(started.url);
  const reply = await sendReportForm(started.url, form, { text: 'Her words.' });
  assert.deepEqual([reply.status, reply.page.includes('Her words.')], [507, true]);
  await started.kill('SIGTERM');
  fill();
  const isNamed = (error: string, place: string) => error.includes(`the disk of ${place} has no room`);
  const { code, error } = await runRefused(folder, ['start']);
  assert.deepEqual([code, isNamed(error, folder), /rest|du -xh/.test(error)], [6, true, true], error);
  const elsewhere = place(t);
  const fromFull = await runRefused(folder, ['backup', '--plain', join(elsewhere, 'copy')]);
  assert.deepEqual([fromFull.code, isNamed(fromFull.error, folder)], [6, true], fromFull.error);
  await putDemonstration(join(elsewhere, 'data'), 'light');
  const ontoFull = await runRefused(join(elsewhere, 'data'), ['backup', '--plain', join(disk, 'copy')]);
  assert.deepEqual([ontoFull.code, isNamed(ontoFull.error, disk)], [6, true], ontoFull.error);
});

nightTest('the first start of a real organisation serves before it writes its reserve', async (t) => {
  const invented = await startInvented(t);
  await invented.stop();
  const { folder } = invented;
  const storage = await openStorage({ folder });
  await storage.settings.remove('demonstration');
  await storage.settings.put('live', Buffer.from(new Date().toISOString().slice(0, 10)));
  await storage.close();
  const running = await startServer({ folder, port: 0 });
  t.after(() => running.stop());
  const size = () => statSync(join(folder, 'reserve'), { throwIfNoEntry: false })?.size ?? 0;
  assert.ok(size() < reserveBytes, 'not before it is served');
  assert.equal((await fetch(`http://localhost:${running.port}/readyz`)).status, 200);
  await waitUntil(() => size() === reserveBytes);
});

test('pages damaged within: backup says damaged and not full, and whoever watches is told', async (t) => {
  const server = await startInvented(t);
  await server.stop();
  const file = join(server.folder, 'heed.sqlite');
  const size = readFileSync(file).byteLength;
  const open = openSync(file, 'r+');
  // The first pages stay: they hold what a start reads.
  for (let page = 40; page * 4096 < size - 8192; page += 3)
    writeSync(open, Buffer.alloc(4096, 0xff), 0, 4096, page * 4096);
  const { code, error } = await runRefused(server.folder, ['backup', 'copy']);
  assert.deepEqual([code, /damaged/.test(error)], [4, true], error);
  assert.equal(existsSync(join(server.folder, 'damaged')), true, 'a server that runs closes by it');
  assert.equal((await runRefused(server.folder, ['doctor'])).code, 4);
});

test('settings that make no sense together, and files that settings name, are refused by name', async (t) => {
  const folder = join(place(t), 'data');
  await putDemonstration(folder, 'light');
  const cases: readonly [Record<string, string>, RegExp][] = [
    [{ HEED_SMTP: 'smtp://localhost' }, /HEED_MAIL_FROM/],
    [{ HEED_MAIL_FROM: 'heed@example.org' }, /HEED_SMTP/],
    [{ HEED_SMTP: 'localhost', HEED_MAIL_FROM: 'heed@example.org' }, /HEED_SMTP/],
    [{ HEED_PROXY: '1' }, /HEED_ORIGIN/],
    [{ HEED_PROXY: 'yes', HEED_ORIGIN: 'https://heed.example.org' }, /HEED_PROXY/],
    [{ HEED_ORGIN: 'https://heed.example.org' }, /HEED_ORGIN/],
    [{ NODE_ENV: 'prod' }, /NODE_ENV/],
    [{ NODE_ENV: 'production', HEED_ORIGIN: 'http://heed.example.org', PORT: '8080' }, /https/],
    [{ NODE_ENV: 'production', HEED_ORIGIN: 'https://heed.example.org', PORT: '8080' }, /HEED_PROXY/],
    [{ DATABASE_URL: 'mysql://localhost' }, /DATABASE_URL/],
    [{ HEED_POLICY: 'none.txt' }, /HEED_POLICY/],
    [{ HEED_STAMPS: 'none.json' }, /HEED_STAMPS/],
  ];
  for (const [env, pattern] of cases) {
    const { code, error } = await runRefused(folder, ['start'], env);
    assert.deepEqual([code, pattern.test(error)], [2, true], `${JSON.stringify(env)}: ${error}`);
  }
});

test('a profile of garbage says where', async (t) => {
  const folder = place(t);
  writeFileSync(join(folder, 'organisation.json'), '\nadded 1 package in 6s\n{}');
  const { code, error } = await runRefused(folder, [
    'init',
    '--profile',
    'organisation.json',
    '--supervisor',
    'Vera',
  ]);
  assert.equal(code, 2);
  assert.match(error, /not JSON, and does not begin with \{/);
});
