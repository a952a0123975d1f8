// The nightly drill: each backup is read back from its place and restored beside the data, and what it found
// is said by the command, the doctor and the figures. It never says that the key in the safe was tried.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { makeBackupKey } from '@heed/envelope/backup';
import { readDrill, startServer } from '@heed/server';
import { openStorage } from '@heed/storage';
import { writeArchive } from '../apps/cli/src/backup/archive.ts';
import { addContents } from '../apps/cli/src/backup/contents.ts';
import { tryBackup } from '../apps/cli/src/backup/drill.ts';
import { signBackup } from '../apps/cli/src/backup/signature.ts';
import { build } from '../apps/cli/src/build.ts';
import { settings } from '../apps/cli/src/settings.ts';
import { accepted, uploaded } from '../packages/storage/tests/reports.ts';
import { putDemonstration } from './demonstration.ts';
import { freePort } from './free-port.ts';
import { runHeedHere } from './inner-command.ts';
import { tellAndFind } from './log.ts';
import { nightTest } from './night.ts';
import { startProcess } from './process.ts';
import { commandFile } from './program.ts';
import { smallDisk } from './small-disk.ts';
import { waitUntil } from './until.ts';

/** An organisation with a log of some entries and a backup key, and a folder for backups. */
async function place(t: TestContext) {
  await build();
  const around = mkdtempSync(join(tmpdir(), 'heed-drill-'));
  t.after(() => rmSync(around, { recursive: true, force: true }));
  const [folder, backups] = [join(around, 'data'), join(around, 'backups')];
  mkdirSync(backups);
  await putDemonstration(folder);
  const server = await startServer({ folder, port: 0, tickSeconds: 1 });
  await tellAndFind(`http://localhost:${server.port}`);
  await server.stop();
  const heed = (...args: string[]) => runHeedHere(args, { HEED_DATA: folder });
  const key = join(around, 'key.txt');
  assert.equal((await heed('backup', '--new-key', key)).code, 0);
  return { around, folder, backups, key, heed };
}

const leftIn = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('.'));

/** A backup sealed to a key of this test alone, as the drill has one. */
async function sealedBackup(t: TestContext, around: string, folder: string) {
  const storage = await openStorage({ folder });
  t.after(() => storage.close());
  const copy = join(around, 'copy');
  await storage.backup.create(join(copy, 'heed'));
  await addContents(
    storage,
    { ...settings({}), folder },
    { folder: join(copy, 'heed'), time: Date.parse('2026-11-29') },
  );
  await signBackup(storage, join(copy, 'heed'));
  const { identity, recipient } = await makeBackupKey();
  const file = join(around, 'copy.age');
  await writeArchive(file, copy, { recipients: [recipient], day: '2026-11-29' });
  return { storage, file, copy, recipient, key: identity };
}

test('a backup by day is tried as it lies there, which doctor and figures say', async (t) => {
  const { folder, backups, key, heed } = await place(t);
  const run = await heed('backup', '--into', backups, '--json');
  assert.equal(run.code, 0, run.error);
  assert.equal(JSON.parse(run.out).drill, 'ok');
  assert.deepEqual(leftIn(folder), []);
  const storage = await openStorage({ folder });
  const today = new Date().toISOString().slice(0, 10);
  assert.deepEqual(await readDrill(storage), { day: today, ok: true, problem: null });
  assert.equal(await storage.settings.get('restore-tried'), null, 'the key in the safe was not tried');
  await storage.close();
  const says = async (about: string) => {
    const all: { about: string; ok: boolean; says: string }[] = JSON.parse(
      (await heed('doctor', '--json')).out,
    );
    return all.find((one) => one.about === about);
  };
  assert.deepEqual([(await says('nightly drill'))?.ok, (await says('restore tried'))?.ok], [true, false]);
  const [file = ''] = readdirSync(backups);
  const tried = await heed('restore', '--try', join(backups, file), '--key', key);
  assert.equal(tried.code, 0, 'the key from the safe opens it too');
  assert.equal((await says('restore tried'))?.ok, true);
  // Nobody else opens it: the drill's own key is gone with its process.
  const header = readFileSync(join(backups, file)).subarray(0, 8000).toString('latin1');
  assert.equal(header.split('\n---')[0]?.match(/^-> /gm)?.length, 2);

  const port = await freePort();
  const server = await startProcess(folder, { HEED_METRICS: String(port) });
  t.after(() => server.kill());
  const figures = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  assert.match(figures, /^heed_drill_ok 1$/m);
  assert.match(figures, /^heed_drill_age_days 0$/m);
});

test('a byte that changed, a cut, another organisation, a log that differs are found', async (t) => {
  const { around, folder } = await place(t);
  const { storage, file, copy, recipient, key } = await sealedBackup(t, around, folder);
  assert.equal(await tryBackup(storage, folder, { file, key }), null);
  const whole = readFileSync(file);
  for (const at of [60, 700, whole.length >> 1, whole.length - 5]) {
    const changed = Buffer.from(whole);
    changed[at]! ^= 1;
    writeFileSync(file, changed);
    assert.notEqual(await tryBackup(storage, folder, { file, key }), null, `byte ${at}`);
  }
  writeFileSync(file, whole.subarray(0, whole.length - 100));
  assert.equal(await tryBackup(storage, folder, { file, key }), 'damaged');

  const pack = () => writeArchive(file, copy, { recipients: [recipient], day: '2026-11-29' });
  const raw = join(copy, 'heed/heed.sqlite');
  copyFileSync(raw, join(around, 'kept.sqlite'));
  const bytes = readFileSync(raw);
  bytes.fill(0xff, 3 * 4096, 5 * 4096);
  writeFileSync(raw, bytes);
  await pack();
  assert.equal(await tryBackup(storage, folder, { file, key }), 'damaged', 'a page of the database');

  // One entry of the log is another: the database is whole and signed, what was published is not.
  const { default: Sqlite } = await import('better-sqlite3');
  copyFileSync(join(around, 'kept.sqlite'), raw);
  const database = new Sqlite(raw);
  database.prepare('update ledger_entry set entry = ? where place = 3').run(Buffer.alloc(32, 1));
  database.pragma('journal_mode = DELETE');
  database.close();
  await pack();
  assert.equal(await tryBackup(storage, folder, { file, key }), 'damaged', 'not what was signed');
  await signBackup(storage, join(copy, 'heed'));
  await pack();
  assert.equal(await tryBackup(storage, folder, { file, key }), 'log');
  rmSync(join(copy, 'heed/signature.txt'));
  await pack();
  assert.equal(await tryBackup(storage, folder, { file, key }), 'damaged', 'not signed');
  const manifest = join(copy, 'heed/manifest.json');
  copyFileSync(join(around, 'kept.sqlite'), raw);
  writeFileSync(
    manifest,
    readFileSync(manifest, 'utf8').replace(/"organisation": "\w\w/, '"organisation": "zz'),
  );
  await pack();
  assert.equal(await tryBackup(storage, folder, { file, key }), 'damaged', 'of another organisation');
  assert.deepEqual(leftIn(folder), []);
});

test('a disk without room is said as that, and nothing is left on it', async (t) => {
  const { around, folder } = await place(t);
  const disk = smallDisk(t, 1);
  if (disk === null) return t.skip('no file system may be mounted here');
  const filling = await openStorage({ folder });
  await accepted(filling, { attachments: [await uploaded(filling, new Uint8Array(2_000_000))] });
  await filling.close();
  const { storage, file, key } = await sealedBackup(t, around, folder);
  assert.equal(await tryBackup(storage, disk, { file, key }), 'room');
  assert.deepEqual(readdirSync(disk), []);
});

nightTest('a drill that is killed is no drill, and the next one sweeps what it left', async (t) => {
  const { folder, backups, heed } = await place(t);
  const storage = await openStorage({ folder });
  for (let count = 0; count < 30; count++)
    await accepted(storage, { attachments: [await uploaded(storage, new Uint8Array(2_000_000))] });
  await storage.close();
  const child = spawn(process.execPath, [commandFile, 'backup', '--into', backups], {
    env: { ...process.env, HEED_DATA: folder },
    stdio: 'ignore',
  });
  await waitUntil(async () => leftIn(folder).some((name) => name.startsWith('.drill-')));
  child.kill('SIGKILL');
  await once(child, 'exit');
  const [leftover = ''] = leftIn(folder);
  assert.match(leftover, /^\.drill-/);
  const reading = await openStorage({ folder });
  assert.equal(await readDrill(reading), null);
  await reading.close();
  const yesterday = new Date(Date.now() - 20 * 3_600_000);
  utimesSync(join(folder, leftover), yesterday, yesterday);
  const part = join(backups, 'heed-20261128T031500Z.age.part');
  writeFileSync(part, 'half');
  utimesSync(part, yesterday, yesterday);
  const again = await heed('backup', '--into', backups, '--json');
  assert.equal(again.code, 0, again.error);
  assert.deepEqual(leftIn(folder), []);
  assert.equal(readdirSync(backups).includes('heed-20261128T031500Z.age.part'), false);
});
