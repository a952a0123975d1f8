import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DatabasePlace, onEachDatabase } from '../tests/databases.ts';
import { filesBelow } from '../tests/hunt.ts';
import { accepted, bytesOf, message, uploaded } from '../tests/reports.ts';
import { restoreBackup, type Storage } from './index.ts';

const at = Date.parse('2026-03-10T15:42:11Z');
const into = (place: DatabasePlace) => ({ ...place, folder: join(place.folder, 'data') });

async function lived(storage: Storage) {
  await storage.settings.put('salt', Buffer.from('0123456789abcdef'));
  const file = await uploaded(storage, Buffer.from('sealed photo'));
  const report = await accepted(storage, { attachments: [file], message: message(12_345) });
  await storage.desk.open(report.id, {
    member: 'm1',
    conversationKey: 'age1',
    wraps: [{ member: 'm1', wrap: Buffer.from('w') }],
    summary: { deskKey: 'k1', sealed: Buffer.from('s') },
  });
  for (let count = 0; count < 250; count++)
    await storage.desk.addMessage(report.id, { ...message(50), role: 'note', attachments: [] });
  await uploaded(storage, Buffer.from('unclaimed'));
  return { ...report, file };
}

onEachDatabase('backup', {
  'a restored backup is the same in everything, the salt included': async (t, setting) => {
    const storage = await setting.open(t, {}, { now: at });
    const newReport = await lived(storage);
    const copy = join((await setting.place(t)).folder, 'copy');
    const summary = await storage.backup.create(copy);
    assert.deepEqual([summary.conversations, summary.attachments], [1, 2]);
    assert.deepEqual(readdirSync(copy).toSorted(), ['attachments', 'heed.sqlite']);
    for (const path of filesBelow(copy))
      assert.equal(statSync(path).mode & 0o077, 0, 'for nobody else to read');
    await accepted(storage);

    const place = into(await setting.place(t));
    assert.deepEqual(await restoreBackup(copy, place), { ok: true, conversations: 1, attachments: 2 });
    const restored = await setting.open(t, place);
    assert.equal(Buffer.from((await restored.settings.get('salt'))!).toString(), '0123456789abcdef');
    const query = { member: 'm1', limit: 200 };
    assert.deepEqual(
      await restored.desk.conversation(newReport.id, query),
      await storage.desk.conversation(newReport.id, query),
    );
    const read = await restored.attachments.read(newReport.file);
    assert.ok(read.ok);
    assert.equal(Buffer.from(await bytesOf(read.stream)).toString(), 'sealed photo');
    assert.equal((await restored.backup.checkIntegrity()).ok, true);
    await accepted(restored);
  },

  'a backup is never written over anything, nor restored over anything': async (t, setting) => {
    const storage = await setting.open(t);
    const { folder } = await setting.place(t);
    await assert.rejects(storage.backup.create(join(folder, '..')), { code: 'failed' });
    const copy = join(folder, 'copy');
    await storage.backup.create(copy);
    const place = into(await setting.place(t));
    assert.deepEqual(await restoreBackup(join(folder, 'nothing'), place), { ok: false, reason: 'no backup' });
    mkdirSync(place.folder);
    writeFileSync(join(place.folder, 'something'), '');
    assert.deepEqual(await restoreBackup(copy, place), { ok: false, reason: 'not empty' });
    rmSync(place.folder, { recursive: true });
    assert.ok((await restoreBackup(copy, place)).ok);
    if (place.databaseUrl !== undefined) rmSync(place.folder, { recursive: true });
    assert.deepEqual(await restoreBackup(copy, place), { ok: false, reason: 'not empty' });
  },

  'a backup made while people write holds whole conversations only': async (t, setting) => {
    const storage = await setting.open(t);
    let writing = true;
    const writer = (async () => {
      while (writing) await accepted(storage, { attachments: [await uploaded(storage, Buffer.from('x'))] });
    })();
    const { folder } = await setting.place(t);
    for (let turn = 0; turn < 3; turn++) {
      const copy = join(folder, `copy${turn}`);
      await storage.backup.create(copy);
      const place = into(await setting.place(t));
      await restoreBackup(copy, place);
      const restored = await setting.open(t, place);
      const report = await restored.backup.checkIntegrity();
      assert.deepEqual(report.problems, []);
      assert.equal(report.conversations, report.messages);
    }
    writing = false;
    await writer;
  },

  'the check finds a shortened attachment and an open folder': async (t, setting) => {
    const place = await setting.place(t);
    const storage = await setting.open(t, place);
    await lived(storage);
    assert.deepEqual((await storage.backup.checkIntegrity()).problems, []);
    const [file] = filesBelow(join(place.folder, 'attachments'));
    truncateSync(file!, 3);
    chmodSync(place.folder, 0o755);
    const { ok, problems } = await storage.backup.checkIntegrity();
    assert.equal(ok, false);
    assert.match(problems.join(' '), /1 attachment.*Others on this machine/);
  },
});
