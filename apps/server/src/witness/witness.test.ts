// A witness over HTTP: it cosigns what continues, once, durably, and nothing else. C2SP tlog-witness v1.0.0.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { parseKey, parseNote, signaturesBy, verifyAny, verifyNote } from '@heed/ledger';
import { inventedLog } from './invented-log.ts';
import { startWitness } from './serve.ts';

const log = inventedLog('log.example.org/log');
const unknown = inventedLog('other.example.org/logs');

async function place(t: TestContext, logs = `log ${log.vkey} https://log.example.org/log\n`) {
  const folder = mkdtempSync(join(tmpdir(), 'heed-witness-'));
  const file = join(folder, 'logs');
  writeFileSync(file, logs);
  const start = async (now = () => 1_700_000_000_000) => {
    const running = await startWitness({
      folder,
      logs: file,
      port: 0,
      hostname: '127.0.0.1',
      now,
    });
    t.after(() => running.stop().catch(() => {}));
    const url = `http://127.0.0.1:${running.port}/witness`;
    const add = (body: string | Uint8Array<ArrayBuffer>) =>
      fetch(`${url}/add-checkpoint`, { method: 'POST', body });
    return { ...running, url, add };
  };
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return { folder, file, start };
}

test('a checkpoint is cosigned in two ways, and read again by the hash of its origin', async (t) => {
  const { folder, start } = await place(t);
  const { url, vkeys, add } = await start();
  const answer = await add(await log.ask(0, 5));
  assert.equal(answer.status, 200);
  const note = parseNote(log.checkpoint(5) + (await answer.text()));
  const [ed25519, mlDsa] = vkeys.map(parseKey);
  assert.deepEqual([ed25519?.type, mlDsa?.type], [4, 6]);
  for (const key of [ed25519!, mlDsa!])
    assert.deepEqual(
      signaturesBy(note, key, verifyAny).map(({ time }) => time),
      [1_700_000_000],
    );
  const hash = createHash('sha256').update(log.origin).digest('hex');
  const cosignedNote = await fetch(`${url}/${hash}/checkpoint`).then((r) => r.text());
  for (const key of [log.vkey, ...vkeys]) assert.equal(verifyNote(cosignedNote, key, verifyAny), note.text);
  assert.equal((await fetch(`${url}/${'0'.repeat(64)}/checkpoint`)).status, 404);
  assert.equal(statSync(join(folder, 'witness.sqlite')).mode & 0o077, 0);
});

test('what does not continue the last checkpoint is answered as the specification says', async (t) => {
  const { add } = await (await place(t)).start();
  assert.equal((await add(await log.ask(0, 5))).status, 200);
  const conflict = await add(await log.ask(3, 9));
  assert.deepEqual([conflict.status, conflict.headers.get('content-type')], [409, 'text/x.tlog.size']);
  assert.equal(await conflict.text(), '5\n');
  const refusals = {
    'a fork of the same size': [await log.ask(5, 5, true), 409],
    'a proof of another tree': [(await log.ask(4, 9)).replace('old 4', 'old 5'), 422],
    'older than it says': [(await log.ask(0, 4)).replace('old 0', 'old 5'), 400],
    'an unknown log': [await unknown.ask(0, 5), 404],
    'a false signature': [
      (await log.ask(0, 6)).replace('old 0', 'old 5').replace(/.{8}=\n$/, 'AAAAAAAA=\n'),
      403,
    ],
    'no request': ['nothing', 400],
    'no UTF-8': [Uint8Array.of(0xff, 0xfe), 400],
    'too much': ['x'.repeat(70_000), 413],
  } as const;
  for (const [name, [body, status]] of Object.entries(refusals))
    assert.equal((await add(body)).status, status, name);
  assert.equal((await add(await log.ask(5, 9))).status, 200);
});

test(
  'of two that ask at once from the same size one wins, also before two processes, and a restart ' +
    'forgets nothing',
  async (t) => {
    const { start } = await place(t);
    const [first, other] = [await start(), await start()];
    assert.deepEqual(first.vkeys, other.vkeys);
    const bodies = await Promise.all([8, 9, 10, 11, 12].map((size) => log.ask(0, size, true)));
    const answers = await Promise.all(bodies.map((body, n) => (n % 2 === 0 ? first : other).add(body)));
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409, 409, 409, 409]);
    const size = 8 + answers.findIndex(({ status }) => status === 200);
    await Promise.all([first.stop(), other.stop()]);
    const again = await start();
    assert.deepEqual(again.vkeys, first.vkeys);
    assert.equal(await (await again.add(await log.ask(0, 20))).text(), `${size}\n`);
  },
);

test('the newest checkpoint again gets the same signatures for a minute, then new ones', async (t) => {
  let seconds = 1_700_000_000;
  const { add } = await (await place(t)).start(() => seconds * 1000);
  const first = await (await add(await log.ask(0, 5))).text();
  seconds += 59;
  assert.equal(await (await add(await log.ask(5, 5))).text(), first);
  seconds += 1;
  const later = await (await add(await log.ask(5, 5))).text();
  assert.notEqual(later, first);
  assert.equal(parseNote(log.checkpoint(5) + later).signatures.length, 3);
});

test('a log added to the file is known at once, and a broken file cosigns nothing', async (t) => {
  const { file, start } = await place(t);
  const { add } = await start();
  const body = await unknown.ask(0, 5);
  assert.equal((await add(body)).status, 404);
  writeFileSync(file, `# partners\nlog ${log.vkey}\nlog ${unknown.vkey}\nquorum none\n`);
  assert.equal((await add(body)).status, 200);
  writeFileSync(file, 'log nonsense\n');
  t.mock.method(console, 'error', () => {});
  assert.equal((await add(await unknown.ask(5, 6))).status, 500);
});
