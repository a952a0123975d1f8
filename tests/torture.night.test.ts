// `npm run torture` in small: what was acknowledged outlives a fault of each kind. Its judge sees what is
// lost and what stands in clear.
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from '../apps/cli/src/build.ts';
import { findPostgres } from '../packages/storage/tests/temporary-postgres.ts';
import { jumpTo, makeJump } from './torture/clock.ts';
import { makeDisk, nearlyFull, reasonAgainstDisk } from './torture/disk.ts';
import type { TortureFault } from './torture/faults.ts';
import { limitDescriptors, makeMemoryGroup, reasonAgainstDescriptors } from './torture/limits.ts';
import type { TortureDatabase } from './torture/place.ts';
import { torture } from './torture/rounds.ts';
import { waitUntil } from './until.ts';

const main = fileURLToPath(new URL('torture/main.ts', import.meta.url));

const few = { sqlite: ['kill'], postgres: ['database-kill'] } as const;

for (const [database, only] of Object.entries(few) as [TortureDatabase, readonly TortureFault[]][])
  test(`some faults lose nothing that was acknowledged, and leave no word in clear: ${database}`, {
    timeout: 600_000,
    skip: database === 'postgres' && findPostgres() === null && 'no PostgreSQL on this machine',
  }, async (t) => {
    await build();
    const result = await torture({ rounds: only.length, database, only });
    t.diagnostic(`${result.acknowledged} acknowledged`);
    for (const { fault, reason } of result.notPlayed) t.diagnostic(`${fault} not played: ${reason}`);
    assert.ok(result.acknowledged >= 5 * only.length);
    assert.equal(result.lost, 0);
    assert.equal(result.forked, 0);
    assert.equal(result.cleartext, 0);
    const names = [...Object.keys(result.faults), ...result.notPlayed.map(({ fault }) => fault)];
    assert.deepEqual(names.sort(), [...only].sort());
  });

/** Whether a program can add to a file. */
function canAppend(path: string): boolean {
  try {
    appendFileSync(path, 'x'.repeat(8_192));
    return true;
  } catch {
    return false;
  }
}

test('a disk that is full or fails refuses to write, and one without power loses what was not synced', {
  skip: reasonAgainstDisk() ?? false,
}, async (t) => {
  const disk = makeDisk();
  if (disk === null) return t.skip('the kernel mounts no file here');
  t.after(() => disk.remove());
  const [synced, unsynced] = [join(disk.folder, 'synced'), join(disk.folder, 'unsynced')];
  disk.fill(nearlyFull);
  assert.equal(canAppend(synced), true);
  disk.fill(0);
  assert.equal(canAppend(join(disk.folder, 'more')), false);
  disk.free();
  writeFileSync(synced, 'kept', { flush: true });
  execFileSync('sync', [disk.folder]);
  writeFileSync(unsynced, 'lost');
  disk.cutPower();
  await disk.mountAgain();
  assert.equal(readFileSync(synced, 'utf8'), 'kept');
  assert.equal(existsSync(unsynced) && readFileSync(unsynced, 'utf8') === 'lost', false);
  disk.failWriting();
  assert.equal(canAppend(synced), false);
  assert.equal(readFileSync(synced, 'utf8'), 'kept');
  await disk.mountAgain();
  assert.equal(canAppend(synced), true);
});

/** Runs a script in a process of its own, and answers what it wrote. */
const run = (script: string, env: Readonly<Record<string, string>> = {}, starter: readonly string[] = []) => {
  const [program, ...words] = [...starter, process.execPath, '-e', script];
  return spawnSync(program!, words, { encoding: 'utf8', env: { ...process.env, ...env } });
};

test('a clock that jumps is the clock of the process and of its threads', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'heed-clock-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const jump = makeJump(join(folder, 'clock'));
  jumpTo(jump, 400);
  const say = 'console.log(Date.now(), +new Date(), new Date() instanceof Date, +new Date(5))';
  const script = join(folder, 'say.cjs');
  writeFileSync(script, say);
  const { stdout } = run(
    `${say}; new (require('worker_threads').Worker)(${JSON.stringify(script)})`,
    jump.env,
  );
  const lines = stdout.trim().split('\n');
  assert.equal(lines.length, 2);
  for (const line of lines) {
    const [now, date, isDate, fixed] = line.split(' ');
    for (const time of [now, date]) assert.equal(Math.round((Number(time) - Date.now()) / 86_400_000), 400);
    assert.deepEqual([isDate, fixed], ['true', '5']);
  }
});

test('limits bite: no file is opened without descriptors, nobody takes more than 256 MB', async (t) => {
  if (reasonAgainstDescriptors() === null) {
    const child = spawn(process.execPath, [
      '-e',
      `setInterval(() => {
      try { require('fs').openSync('/dev/null'); console.log('open'); } catch (e) { console.log(e.code); }
    }, 20)`,
    ]);
    t.after(() => child.kill());
    let text = '';
    child.stdout.on('data', (data) => (text += data));
    await waitUntil(() => text.includes('open'));
    const giveBack = limitDescriptors(child.pid!, 5);
    await waitUntil(() => text.trimEnd().endsWith('EMFILE'));
    giveBack();
    await waitUntil(() => text.trimEnd().endsWith('open'));
  }
  const group = makeMemoryGroup();
  if (typeof group === 'string') return t.diagnostic(group);
  t.after(() => group.remove());
  const take = (megabytes: number) => run(`Buffer.alloc(${megabytes} * 1024 ** 2, 1)`, {}, group.starter);
  assert.equal(take(50).status, 0);
  assert.equal(take(400).signal, 'SIGKILL');
});

test('a number of rounds that is none is refused with how to say it', () => {
  for (const rounds of ['many', '0']) {
    const { status, stderr } = spawnSync(process.execPath, [main, `--rounds=${rounds}`], {
      encoding: 'utf8',
    });
    assert.equal(status, 2, rounds);
    assert.match(stderr, /--rounds is a number from 1 on/);
  }
});

test('a database that is none of the two is refused', () => {
  const { status, stderr } = spawnSync(process.execPath, [main, '--database=oracle'], { encoding: 'utf8' });
  assert.equal(status, 2);
  assert.match(stderr, /--database is sqlite or postgres/);
});
