// A process of tests that would hold up the run for ever: a program outlives its tests, a thread is
// blocked, a test never ends. The runner is a real one, in a process of its own.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { promisify } from 'node:util';
import { temporaryFolder } from '../../packages/storage/tests/databases.ts';
import type { GuardLimits } from './shard-guard.ts';

const guard = new URL('shard-guard.ts', import.meta.url).href;

/** Runs one file of tests under the guard; returns what the runner prints. */
async function runGuarded(t: TestContext, limits: GuardLimits, text: string): Promise<string> {
  const folder = temporaryFolder(t);
  const file = join(folder, 'guarded.test.mjs');
  writeFileSync(
    file,
    `import { test } from 'node:test';
     import { spawn } from 'node:child_process';
     import { guardShard } from ${JSON.stringify(guard)};
     const watch = guardShard(${JSON.stringify(limits)});
     watch('tests/example.test.ts');
     ${text}`,
  );
  const runner = join(folder, 'runner.mjs');
  writeFileSync(
    runner,
    `import { run } from 'node:test';
     import { spec } from 'node:test/reporters';
     run({ files: [${JSON.stringify(file)}], execArgv: ['--test-force-exit'] })
       .compose(new spec())
       .pipe(process.stdout);`,
  );
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  return (await promisify(execFile)(process.execPath, [runner], { env, timeout: 120_000 })).stdout;
}

const usual = { silentMs: 60_000, shardMs: 60_000 };

describe('guard of a process of tests', { skip: process.platform !== 'linux' && 'only with /proc' }, () => {
  test('a program that outlives its tests is ended and named, and the tests count', async (t) => {
    const out = await runGuarded(
      t,
      usual,
      `test('passes', () => void spawn('sleep', ['3600'], { stdio: 'inherit', detached: true }).unref());`,
    );
    assert.match(out, /A program outlived its tests and is ended: sleep 3600/);
    assert.match(out, /pass 1\n/);
    assert.match(out, /fail 0\n/);
  });

  test('a blocked thread ends as a failure that names its file', async (t) => {
    const out = await runGuarded(t, { ...usual, silentMs: 1500 }, `test('blocks', () => { for (;;); });`);
    assert.match(out, /tests\/example\.test\.ts: its thread is blocked, \d+ s\./);
    assert.match(out, /fail 1\n/);
  });

  test('a thread that waits for a command without an end is blocked, and the command ends too', async (t) => {
    const out = await runGuarded(
      t,
      { ...usual, silentMs: 1500 },
      `import { execFileSync } from 'node:child_process';
       test('waits', () => execFileSync('sleep', ['3600'], { stdio: 'inherit' }));`,
    );
    assert.match(out, /its thread is blocked/);
    assert.match(out, /is ended: sleep 3600/);
    assert.match(out, /fail 1\n/);
  });

  test('files that take too long together end as a failure, while the thread turns', async (t) => {
    const out = await runGuarded(
      t,
      { ...usual, shardMs: 2500 },
      `test('waits', () => new Promise((resolve) => setTimeout(resolve, 3_600_000)));`,
    );
    assert.match(out, /tests\/example\.test\.ts: its process takes too long, \d+ s\./);
    assert.match(out, /fail 1\n/);
  });
});
