// The folder of the log lost, or put back without the database: the log is shown whole from the first answer
// on, and never as another one.
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { type Checkpoint, leafHash, parseCheckpoint, parseKey, parseNote, rootHash } from '@heed/ledger';
import { type Running, startServer, startWitness } from '@heed/server';
import { openStorage } from '@heed/storage';
import { build } from '../apps/cli/src/build.ts';
import { put } from '../apps/server/src/ledger/files.ts';
import { putDemonstration } from './demonstration.ts';
import { readLog } from './log.ts';
import { nightTest } from './night.ts';
import { untilAnswer } from './until.ts';

async function place(t: TestContext) {
  await build();
  const folder = mkdtempSync(join(tmpdir(), 'heed-log-folder-'));
  const [data, policy, logs] = ['data', 'policy', 'logs'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const { release } = await putDemonstration(data);
  writeFileSync(logs, '# none yet\n');
  const witness = await startWitness({ folder: join(folder, 'w'), logs, port: 0, hostname: '127.0.0.1' });
  writeFileSync(policy, `witness partner ${witness.vkeys[0]} http://127.0.0.1:${witness.port}/witness\n`);
  let running: Running | null = null;
  const stop = async () => {
    await running?.stop();
    running = null;
  };
  t.after(async () => {
    await stop();
    await witness.stop();
    release();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    stop,
    /** Of the log's files. */
    log: join(data, 'log'),
    data,
    aside: (name: string) => join(folder, name),
    know: (vkey: string) => writeFileSync(logs, `log ${vkey}\n`),
    /** `tickSeconds`: an hour is one whose next tick no test sees. */
    async start(tickSeconds = 1) {
      running = await startServer({ folder: data, port: 0, tickSeconds, policy });
      const url = `http://localhost:${running.port}`;
      const checkpoint = async () => {
        const answer = await fetch(`${url}/log/checkpoint`, { headers: { connection: 'close' } });
        return answer.ok ? answer.text() : null;
      };
      return { url, checkpoint, deployment: running.deployment };
    },
  };
}

const sizeOf = (note: string | null): number => (note === null ? 0 : parseCheckpoint(note).size);

/** Runs until a checkpoint of more than `size` entries is cosigned; what was published then. */
async function grow(here: Awaited<ReturnType<typeof place>>, size: number): Promise<Checkpoint> {
  const { checkpoint, deployment } = await here.start();
  here.know(deployment.log.vkey);
  const note = await untilAnswer(async () => {
    const current = await checkpoint();
    return current !== null && sizeOf(current) > size && parseNote(current).signatures.length === 2
      ? current
      : null;
  });
  await here.stop();
  return parseCheckpoint(note);
}

for (const [declare, title, spoil] of [
  [test, 'lost', (log: string) => rmSync(log, { recursive: true })],
  [
    nightTest,
    'put back to an earlier day',
    (log: string, older: string) => {
      rmSync(log, { recursive: true });
      cpSync(older, log, { recursive: true });
    },
  ],
  [
    nightTest,
    'left with its checkpoint alone',
    (log: string) => rmSync(join(log, '1', 'tile'), { recursive: true }),
  ],
] as const)
  declare(`a log folder that is ${title} is completed from the database, and the log goes on`, async (t) => {
    const here = await place(t);
    const first = await grow(here, 0);
    cpSync(here.log, here.aside('older'), { recursive: true });
    const before = await grow(here, first.size);
    spoil(here.log, here.aside('older'));
    const { url, checkpoint, deployment } = await here.start(title.startsWith('left') ? 1 : 3600);
    // The first answer.
    assert.ok(sizeOf(await checkpoint()) >= before.size);
    const now = await untilAnswer(async () => {
      const log = await readLog(url);
      return log.size >= before.size ? log : null;
    });
    assert.deepEqual([now.origin, deployment.log.number], [before.origin, 1]);
    const { entries } = deployment.storage.ledger;
    const leaves = await entries(1, 0, before.size);
    assert.deepEqual(rootHash(leaves.map((entry) => leafHash(entry))), before.root);
    // Nothing makes the witness believe in an older copy: by its ticks the log goes on and is cosigned.
    await here.stop();
    const after = await here.start();
    await untilAnswer(async () => {
      const note = await after.checkpoint();
      return sizeOf(note) > now.size && parseNote(note ?? '').signatures.length === 2 ? true : null;
    });
    assert.equal(await after.deployment.storage.settings.get('ledger-behind'), null);
  });

nightTest('a folder of another branch than the database ends the log before the first answer', async (t) => {
  const here = await place(t);
  const first = await grow(here, 0);
  // One day the database is put back without its folder, and no witness is asked: another branch grows.
  cpSync(here.data, here.aside('then'), { recursive: true });
  const published = await grow(here, first.size);
  cpSync(here.log, here.aside('published'), { recursive: true });
  rmSync(here.data, { recursive: true });
  cpSync(here.aside('then'), here.data, { recursive: true });
  rmSync(here.log, { recursive: true });
  writeFileSync(here.aside('policy'), '# none\nquorum none\n');
  const forked = await here.start();
  await untilAnswer(async () => (sizeOf(await forked.checkpoint()) > published.size ? true : null));
  await here.stop();
  // The folder of the first branch comes back.
  rmSync(here.log, { recursive: true });
  cpSync(here.aside('published'), here.log, { recursive: true });
  const errorLog = t.mock.method(console, 'error', () => {});
  const { deployment } = await here.start(3600);
  assert.match(String(errorLog.mock.calls[0]?.arguments[0]), /of two days/);
  assert.equal(deployment.log.number, 2);
  assert.notEqual(parseKey(deployment.log.vkey).name, published.origin);
});

test('a database that does not hold the log it published is not served', async (t) => {
  const here = await place(t);
  await grow(here, 0);
  rmSync(here.log, { recursive: true });
  const storage = await openStorage({ folder: here.data });
  const [log] = await storage.ledger.all();
  assert.ok(log);
  const { checkpoint } = log;
  const other = checkpoint.replace(/^(.*\n\d+\n).*\n/, `$1${Buffer.alloc(32, 7).toString('base64')}\n`);
  await storage.ledger.publish({ log: 1, size: log.published, checkpoint: other });
  await storage.close();
  await assert.rejects(here.start(3600), { name: 'LogDamaged' });
  assert.ok(!existsSync(join(here.log, '1', 'checkpoint')));
});

nightTest('a checkpoint that takes the place of another while it is read is answered whole', async (t) => {
  const { start, log } = await place(t);
  const { url } = await start(3600);
  const file = join(log, '1', 'checkpoint');
  await untilAnswer(async () => existsSync(file) || null);
  const notes = ['a'.repeat(180), 'b'.repeat(400)];
  let isOver = false;
  const writing = (async () => {
    for (let n = 0; !isOver; n++) await put(file, Buffer.from(notes[n % 2]!));
  })();
  const reader = async () => {
    for (let n = 0; n < 500; n++) {
      const signal = AbortSignal.timeout(20_000);
      const note = await (await fetch(`${url}/log/1/checkpoint`, { signal })).text();
      // The server's own note may still come between: whole, it is one that parses.
      assert.ok(notes.includes(note) || parseNote(note).signatures.length > 0, `${note.length} characters`);
    }
  };
  try {
    await Promise.all(Array.from({ length: 4 }, reader));
  } finally {
    isOver = true;
    await writing;
  }
});
