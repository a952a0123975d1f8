// The second place: a machine that is lost, at whatever moment, comes back from it with everything that was
// acknowledged some seconds before. A place that is gone holds up nobody.
import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStorage } from '@heed/storage';
import { build } from '../apps/cli/src/build.ts';
import { runHeed } from './command.ts';
import { putDemonstration } from './demonstration.ts';
import { freePort } from './free-port.ts';
import { attach, prepare, sealReport, sendReport } from './person.ts';
import { startProcess } from './process.ts';
import { smallDisk } from './small-disk.ts';
import { waitUntil } from './until.ts';

/** What the product promises, seconds. */
const promised = 10;

interface Place {
  readonly around: string;
  readonly folder: string;
  readonly second: string;
  readonly key: string;
  readonly env: Readonly<Record<string, string>>;
}

async function place(t: TestContext, second?: string): Promise<Place> {
  await build();
  const around = mkdtempSync(join(tmpdir(), 'heed-second-'));
  t.after(() => rmSync(around, { recursive: true, force: true }));
  const [folder, own, key] = [
    join(around, 'data'),
    second ?? join(around, 'second'),
    join(around, 'key.txt'),
  ];
  mkdirSync(own, { recursive: true });
  await putDemonstration(folder);
  const keyRun = await runHeed(['backup', '--new-key', key], { HEED_DATA: folder });
  assert.equal(keyRun.code, 0, keyRun.error);
  return { around, folder, second: own, key, env: { HEED_SECOND_PLACE: own } };
}

const doctorSays = async ({ folder, env }: Place) => {
  const { out } = await runHeed(['doctor', '--json'], { HEED_DATA: folder, ...env });
  const all: { about: string; ok: boolean; says: string }[] = JSON.parse(out);
  return all.find(({ about }) => about === 'second place');
};

/** Whether the first generation is whole. */
const isCopied = (second: string) => () =>
  Promise.resolve(readdirSync(second, { recursive: true }).some((name) => /snapshot-/.test(String(name))));

/** Pieces of all generations, in their order. */
const piecesIn = (second: string): readonly string[] =>
  readdirSync(second, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\/\d{8}\.age$/.test(name))
    .sort();

interface Acknowledged {
  readonly conversation: string;
  readonly at: number;
}

/** People who write until `stop`, some with a file. */
function load(url: string) {
  const acknowledged: Acknowledged[] = [];
  let stopped = false;
  const one = async (number: number) => {
    const ready = await prepare(url);
    while (!stopped) {
      const file = { name: 'a.jpg', type: 'image/jpeg', bytes: new Uint8Array(50_000).fill(7) };
      const attachments = number === 0 ? [await attach(ready, url, file)] : [];
      const report = await sealReport(ready, { text: 'Under load.', attachments });
      await sendReport(ready, report);
      acknowledged.push({ conversation: report.keys.conversation, at: Date.now() });
    }
  };
  // Whoever is cut off by the kill ends.
  const people = Promise.allSettled([0, 1, 2, 3].map(one));
  return {
    acknowledged,
    /** Answers once everybody has stopped; a cut is no fault. */
    async stop() {
      stopped = true;
      await people;
    },
  };
}

const restoreInto = ({ second, key }: Place, data: string, ...more: string[]) =>
  runHeed(['restore', '--second-place', second, '--key', key, ...more], {
    HEED_DATA: data,
    HEED_SECOND_PLACE: '',
  });

test('killed under load and the machine deleted, what was acknowledged is restored', async (t) => {
  const here = await place(t);
  let data = here.folder;
  // The second one begins from what was restored.
  for (let round = 0; round < 2; round++) {
    const server = await startProcess(data, here.env);
    const people = load(server.url);
    await waitUntil(isCopied(here.second));
    await sleep(3000 + Math.random() * 5000);
    const killed = Date.now();
    await server.kill('SIGKILL');
    await people.stop();
    rmSync(data, { recursive: true });
    data = join(here.around, `restored-${round}`);
    const restored = await restoreInto(here, data, '--json');
    assert.equal(restored.code, 0, restored.error);
    const storage = await openStorage({ folder: data });
    const { problems } = await storage.backup.checkIntegrity();
    assert.deepEqual(problems, []);
    const missing: Acknowledged[] = [];
    for (const one of people.acknowledged)
      if ((await storage.conversations.get(one.conversation)) === null) missing.push(one);
    await storage.close();
    const gap = Math.max(0, ...missing.map(({ at }) => killed - at));
    t.diagnostic(
      `${people.acknowledged.length} acknowledged, ${missing.length} within ${gap} ms before the kill lost`,
    );
    assert.ok(people.acknowledged.length > 5);
    assert.ok(gap <= promised * 1000, `${gap} ms`);
    rmSync(here.second, { recursive: true });
    mkdirSync(here.second);
  }
});

test('a place that is gone or full holds up nobody, is said, and is caught up with', async (t) => {
  const disk = smallDisk(t, 24);
  const here = await place(t, disk === null ? undefined : join(disk, 'second'));
  const port = await freePort();
  const server = await startProcess(here.folder, { ...here.env, HEED_METRICS: String(port) });
  t.after(() => server.kill());
  const behind = async () =>
    Number(
      /^heed_second_place_seconds_behind (\d+)$/m.exec(
        await (await fetch(`http://127.0.0.1:${port}/metrics`)).text(),
      )?.[1],
    );
  await waitUntil(isCopied(here.second));
  await waitUntil(async () => (await doctorSays(here))?.ok === true);
  assert.ok((await behind()) <= promised);
  const ready = await prepare(server.url);
  const send = async () => (await sendReport(ready, await sealReport(ready))).promise;

  renameSync(here.second, `${here.second}-away`);
  // What is mounted there is gone, its empty folder is not: nothing may be written into that.
  mkdirSync(here.second);
  await waitUntil(async () => /not there/.test((await doctorSays(here))?.says ?? ''));
  assert.ok(await send());
  assert.deepEqual(readdirSync(here.second), []);
  rmSync(here.second, { recursive: true });
  renameSync(`${here.second}-away`, here.second);
  await waitUntil(async () => (await doctorSays(here))?.ok === true);

  if (disk !== null) {
    const ballast = join(disk, 'ballast');
    assert.throws(() => writeFileSync(ballast, Buffer.alloc(64 * 1024 * 1024)), /ENOSPC/);
    assert.ok(await send());
    await waitUntil(async () => /is full/.test((await doctorSays(here))?.says ?? ''));
    assert.ok(await send());
    rmSync(ballast);
    // A new generation is tried again each minute.
    await waitUntil(async () => (await doctorSays(here))?.ok === true, 120_000);
  }
  await server.kill('SIGTERM');
  const data = join(here.around, 'restored');
  const restored = await restoreInto(here, data);
  assert.equal(restored.code, 0, restored.error);
  assert.match(restored.out, /complete until 20/);
  assert.match(restored.out, /A second place is sealed and not signed/);
  const [before, after] = [await openStorage({ folder: here.folder }), await openStorage({ folder: data })];
  const count = async (storage: typeof before) => (await storage.backup.checkIntegrity()).messages;
  assert.equal(await count(after), await count(before), 'an end in order leaves nothing behind');
  await before.close();
  await after.close();
});

test('what is damaged is left out, another key is refused, nothing is written over', async (t) => {
  const here = await place(t);
  const server = await startProcess(here.folder, here.env);
  await waitUntil(isCopied(here.second));
  const ready = await prepare(server.url);
  const reports: string[] = [];
  for (let count = 0; count < 3; count++) {
    const report = await sealReport(ready);
    await sendReport(ready, report);
    reports.push(report.keys.conversation);
    // Copied before the next one is sent, so that each stands in a piece of its own.
    const before = piecesIn(here.second).length;
    await waitUntil(() => piecesIn(here.second).length > before);
  }
  await server.kill('SIGKILL');
  assert.match((await restoreInto(here, here.folder)).error, /not empty/);
  const all = piecesIn(here.second);
  // Of the newest generation: the daily purge may have ended a first one.
  const pieces = all.filter((name) => dirname(name) === dirname(all.at(-1)!));
  assert.ok(pieces.length >= 3, pieces.join());
  for (const name of pieces) assert.ok(!readFileSync(join(here.second, name)).includes('SQLite format'));
  const last = join(here.second, pieces.at(-1)!);
  const whole = readFileSync(last);
  const changed = Buffer.from(whole);
  changed[changed.length - 9]! ^= 1;
  writeFileSync(last, changed);
  const data = join(here.around, 'restored');
  const restored = await restoreInto(here, data, '--json');
  assert.equal(restored.code, 0, restored.error);
  assert.deepEqual(
    [JSON.parse(restored.out).damaged, JSON.parse(restored.out).pieces],
    [1, pieces.length - 1],
  );
  const storage = await openStorage({ folder: data });
  assert.notEqual(await storage.conversations.get(reports[0]!), null);
  assert.deepEqual((await storage.backup.checkIntegrity()).problems, []);
  await storage.close();

  const other = join(here.around, 'other.txt');
  assert.equal((await runHeed(['backup', '--new-key', other], { HEED_DATA: data })).code, 0);
  const wrong = await restoreInto({ ...here, key: other }, join(here.around, 'wrong'));
  assert.deepEqual([wrong.code, /does not open/.test(wrong.error)], [3, true], wrong.error);
  const unkeyed = await runHeed(['restore', '--second-place', here.second], {
    HEED_DATA: join(here.around, 'unkeyed'),
  });
  assert.deepEqual([unkeyed.code, /Take the backup key/.test(unkeyed.error)], [2, true], unkeyed.error);
  const nowhere = await restoreInto({ ...here, second: join(here.around, 'absent') }, join(here.around, 'x'));
  assert.equal(nowhere.code, 2);
  const within = await runHeed(['start'], {
    HEED_DATA: data,
    HEED_SECOND_PLACE: join(data, 'second'),
    PORT: '0',
  });
  assert.deepEqual([within.code, /lies in the data folder/.test(within.error)], [2, true]);
});
