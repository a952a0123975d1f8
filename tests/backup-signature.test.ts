// Who made a backup: signed by the organisation's log, by another key, or not at all. Whoever knows the
// public half of a backup key can seal a file, and can sign none.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { startServer } from '@heed/server';
import { openStorage } from '@heed/storage';
import { readArchive, writeArchive } from '../apps/cli/src/backup/archive.ts';
import { recipientsOf } from '../apps/cli/src/backup/recipients.ts';
import { signBackup } from '../apps/cli/src/backup/signature.ts';
import { build } from '../apps/cli/src/build.ts';
import { putDemonstration } from './demonstration.ts';
import { runHeedHere } from './inner-command.ts';
import { tellAndFind } from './log.ts';
import { nightTest } from './night.ts';

/** An organisation whose log has grown; its key as verifiers read it. */
async function organisation(t: TestContext, folder: string) {
  const { release } = await putDemonstration(folder);
  t.after(release);
  const server = await startServer({ folder, port: 0, tickSeconds: 1 });
  await tellAndFind(`http://localhost:${server.port}`);
  const { vkey } = server.deployment.log;
  await server.stop();
  return { folder, vkey };
}

async function place(t: TestContext) {
  await build();
  const around = mkdtempSync(join(tmpdir(), 'heed-signature-'));
  t.after(() => rmSync(around, { recursive: true, force: true }));
  const own = await organisation(t, join(around, 'data'));
  const heed = (args: readonly string[], folder = own.folder) => runHeedHere(args, { HEED_DATA: folder });
  const [key, file, unpacked] = ['key.txt', 'copy.age', 'unpacked'].map((name) => join(around, name)) as [
    string,
    string,
    string,
  ];
  assert.equal((await heed(['backup', '--new-key', key])).code, 0);
  assert.equal((await heed(['backup', file])).code, 0);
  mkdirSync(unpacked);
  await readArchive(file, unpacked, readFileSync(key, 'utf8'));
  const storage = await openStorage({ folder: own.folder });
  const recipients = await recipientsOf(storage);
  await storage.close();
  let count = 0;
  return {
    ...own,
    around,
    file,
    contents: join(unpacked, 'heed'),
    /** Seals what stands in `contents` now, as whoever knows the public key can. */
    async seal(): Promise<string> {
      const sealed = join(around, `${++count}.age`);
      await writeArchive(sealed, unpacked, { recipients, day: '2026-11-29' });
      return sealed;
    },
    tryHere: (name: string, ...more: string[]) =>
      heed(['restore', '--try', name, '--key', key, '--json', ...more]),
    /** Into an empty folder, which is left empty where it is refused. */
    async restore(name: string, ...more: string[]) {
      const folder = join(around, `empty-${++count}`);
      const run = await heed(['restore', name, '--key', key, ...more], folder);
      if (run.code !== 0) assert.deepEqual(readdirSync(folder), []);
      return run;
    },
  };
}

test('a backup says by which log it is signed, beside the data and elsewhere', async (t) => {
  const here = await place(t);
  const tried = await here.tryHere(here.file);
  assert.deepEqual([tried.code, JSON.parse(tried.out).signed], [0, true], tried.error);
  const byKey = await here.restore(here.file, '--log-key', here.vkey);
  assert.equal(byKey.code, 0, byKey.error);
  assert.match(byKey.out, /signed by this organisation's log/);
  const alone = await here.restore(here.file);
  assert.match(alone.out, /whose key stands in it/);
  assert.ok(alone.out.includes(here.vkey));
  const nonsense = await here.restore(here.file, '--log-key', 'nonsense');
  assert.deepEqual([nonsense.code, /no key of a log/.test(nonsense.error)], [2, true], nonsense.error);
});

test('what was changed after it was signed is refused', async (t) => {
  const here = await place(t);
  writeFileSync(join(here.contents, 'named'), 'one file more');
  const forged = await here.seal();
  for (const run of [await here.tryHere(forged), await here.restore(forged)])
    assert.deepEqual([run.code, /not those that were signed/.test(run.error)], [4, true], run.error);
});

nightTest('what another log signed is refused, and its key is another than the named one', async (t) => {
  const here = await place(t);
  const other = await organisation(t, join(here.around, 'other'));
  const wrong = await here.restore(here.file, '--log-key', other.vkey);
  assert.deepEqual([wrong.code, /signed by another key/.test(wrong.error)], [3, true], wrong.error);
  const storage = await openStorage({ folder: other.folder });
  await signBackup(storage, here.contents);
  await storage.close();
  const forged = await here.seal();
  for (const run of [
    await here.tryHere(forged),
    await here.restore(forged),
    await here.restore(forged, '--log-key', here.vkey),
  ])
    assert.deepEqual([run.code, /signed by another key/.test(run.error)], [3, true], run.error);
});

nightTest('one of before, which nobody signed, is restored and said to be so', async (t) => {
  const here = await place(t);
  rmSync(join(here.contents, 'signature.txt'));
  const unsigned = await here.seal();
  const tried = await here.tryHere(unsigned);
  assert.deepEqual([tried.code, JSON.parse(tried.out).signed], [0, false], tried.error);
  const restored = await here.restore(unsigned);
  assert.deepEqual([restored.code, /It is not signed/.test(restored.out)], [0, true], restored.error);
  const byKey = await here.restore(unsigned, '--log-key', here.vkey);
  assert.deepEqual([byKey.code, /is not signed/.test(byKey.error)], [3, true], byKey.error);
});
