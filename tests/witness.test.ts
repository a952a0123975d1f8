// The witness as an operator runs it: by its command, in two processes on one folder, and beside a server.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inventedLog } from '../apps/server/src/witness/invented-log.ts';
import { startInvented } from './invented.ts';

const log = inventedLog('log.example.org/log');
const main = fileURLToPath(new URL('../apps/cli/src/main.ts', import.meta.url));

function place(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'heed-witness-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'logs');
  writeFileSync(file, `log ${log.vkey}\n`);
  return {
    folder,
    file,
    env: { ...process.env, HEED_DATA: folder, HEED_WITNESS_LOGS: file, INIT_CWD: folder },
  };
}

interface WitnessAnswer {
  readonly url: string;
  readonly keys: readonly string[];
}

/** A witness in a process of its own, as soon as it says where it is. */
async function run(
  t: TestContext,
  env: NodeJS.ProcessEnv,
): Promise<WitnessAnswer & { process: ChildProcess }> {
  const process = spawn(globalThis.process.execPath, [main, 'witness', '--port', '0', '--json'], { env });
  t.after(() => void process.kill('SIGKILL'));
  let text = '';
  for await (const chunk of process.stdout) {
    text += chunk;
    if (text.includes('\n}')) break;
  }
  return { ...(JSON.parse(text) as WitnessAnswer), process };
}

const add = (url: string, body: string) => fetch(`${url}/add-checkpoint`, { method: 'POST', body });

test('heed witness prints its keys and cosigns; killed, it goes on where it was', async (t) => {
  const { env } = place(t);
  const first = await run(t, env);
  assert.equal((await add(first.url, await log.ask(0, 5))).status, 200);
  first.process.kill('SIGKILL');
  const again = await run(t, env);
  assert.deepEqual(again.keys, first.keys);
  assert.equal(await (await add(again.url, await log.ask(0, 9))).text(), '5\n');
  const { stdout, status } = spawnSync(process.execPath, [main, 'witness', '--keys'], {
    env,
    encoding: 'utf8',
  });
  assert.deepEqual([stdout.trim().split('\n'), status], [first.keys, 0]);
});

test('of two processes on one folder one alone cosigns from a size', async (t) => {
  const { env } = place(t);
  const both = [await run(t, env), await run(t, env)] as const;
  assert.deepEqual(both[0].keys, both[1].keys);
  for (let size = 0; size < 60; size += 2) {
    const bodies = await Promise.all([log.ask(size, size + 2), log.ask(size, size + 2, true)]);
    const answers = await Promise.all(bodies.map((body, n) => add(both[n]!.url, body)));
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409]);
    // The fork may have won: then nothing more of the true log is cosigned, which is right.
    if (answers[1]?.status === 200) return;
  }
});

test('wrong use is said with its exit code', (t) => {
  const { env, file } = place(t);
  const code = (more: NodeJS.ProcessEnv) =>
    spawnSync(process.execPath, [main, 'witness', '--keys'], { env: { ...env, ...more } }).status;
  assert.equal(code({ HEED_WITNESS_LOGS: '' }), 2);
  assert.equal(code({ HEED_WITNESS_LOGS: `${file}-absent` }), 2);
  writeFileSync(file, 'log nonsense\n');
  assert.equal(code({}), 3);
});

test(
  'beside a server it answers under /witness, and a file of logs that cannot be read stops nothing ' + 'else',
  async (t) => {
    const { file } = place(t);
    const running = await startInvented(t, { witnessLogs: file });
    assert.equal(running.witness.length, 2);
    assert.equal((await add(`${running.url}/witness`, await log.ask(0, 5))).status, 200);
    const errorLog = t.mock.method(console, 'error', () => {});
    const without = await startInvented(t, { witnessLogs: `${file}-absent` });
    assert.equal(errorLog.mock.callCount(), 1);
    assert.equal((await fetch(`${without.url}/healthz`)).status, 200);
    assert.equal((await add(`${without.url}/witness`, await log.ask(0, 5))).status, 404);
  },
);
