// After an erasure no file of the data folder holds any part of the ciphertext: database, log, attachments.
import assert from 'node:assert/strict';
import { it, type TestContext } from 'node:test';
import { newSchema, temporaryFolder } from '../tests/databases.ts';
import { findRemains } from '../tests/hunt.ts';
import { accepted, bytesOf, hex, message, sha256, uploaded } from '../tests/reports.ts';
import { findPostgres, startTemporaryPostgres } from '../tests/temporary-postgres.ts';
import { openStorage, type Storage } from './index.ts';

const day = 86_400_000;
const clock = { now: Date.parse('2026-03-10T15:42:11Z') };

/** Some that go and some that stay, interleaved, so that pages hold both and are balanced as they go. */
async function lifeBefore(storage: Storage) {
  const going: { conversation: string; hunted: Uint8Array[] }[] = [];
  const staying: { conversation: string; envelope: Uint8Array }[] = [];
  const more = { deskKey: null, attachments: [], urgent: false, replyBy: null };
  for (let at = 0; at < 240; at++) {
    const file = message(3000).envelope;
    const carry = message(700).envelope;
    const wrap = message(1700).envelope;
    const sealed = message(1064).envelope;
    const newReport = await accepted(storage, {
      message: message(at % 3 === 0 ? 600 : 9000),
      attachments: [await uploaded(storage, file)],
    });
    if (at % 2 === 1) {
      staying.push({ conversation: newReport.conversation, envelope: newReport.message.envelope });
      continue;
    }
    const next = message(at % 4 === 0 ? 500 : 12_000);
    await storage.conversations.addMessage(newReport.conversation, { ...next, ...more });
    await storage.desk.addWraps(newReport.id, [{ member: 'm1', wrap }]);
    await storage.desk.putSummary(newReport.id, { deskKey: 'k1', sealed });
    const to = { conversation: hex(32), signKey: hex(32), carry, message: { ...message(), deskKey: null } };
    await storage.conversations.rekey(newReport.conversation, to);
    const hunted = [
      newReport.message.envelope,
      next.envelope,
      to.message.envelope,
      file,
      carry,
      wrap,
      sealed,
    ];
    going.push({ conversation: to.conversation, hunted });
  }
  return { going, staying };
}

async function eraseAndHunt(storage: Storage, folders: readonly string[]): Promise<void> {
  const { going, staying } = await lifeBefore(storage);
  const blobs = going.flatMap(({ hunted }) => hunted);
  const before = new Set(findRemains(folders, blobs).map(([blob]) => blob));
  assert.equal(before.size, blobs.length, 'the hunt finds a part of everything that is there');
  for (const { conversation } of going) await storage.conversations.hide(conversation);
  for (let passed = 0; passed < 4; passed++, clock.now += day) await storage.jobs.erase();
  const number = async () => (await storage.live.changes(['desk-a'])).get('desk-a')!;
  const last = await number();
  const erased = await storage.jobs.erase();
  assert.ok((await number()) > last, 'open lists ask what is gone');
  assert.deepEqual(erased, { ok: true, conversations: going.length, files: going.length, purged: true });
  const remains = findRemains(folders, blobs).map(([blob, offset]) => [
    blob % going[0]!.hunted.length,
    offset,
  ]);
  assert.deepEqual(remains, [], 'nothing of it is left (kind of blob, offset)');
  for (const { conversation, envelope } of staying) {
    const [message] = (await storage.conversations.messages(conversation)).messages;
    assert.equal(sha256(message!.envelope), sha256(envelope));
    const read = await storage.attachments.read(message!.attachments[0]!.id);
    assert.ok(read.ok && (await bytesOf(read.stream)).length === 3000);
  }
}

it('nothing of what was erased is left in any file, on SQLite', async (t: TestContext) => {
  const folder = temporaryFolder(t);
  const storage = await openStorage({ folder, now: () => clock.now });
  t.after(() => storage.close());
  await eraseAndHunt(storage, [folder]);
});

const binaries = findPostgres();
it('nothing of what was erased is left in any file, on PostgreSQL without recycled logs', {
  skip: binaries === null ? 'no PostgreSQL on this machine' : false,
}, async (t: TestContext) => {
  const folder = temporaryFolder(t);
  const server = await startTemporaryPostgres(binaries!, { wal_recycle: 'off', min_wal_size: '32MB' });
  t.after(() => server.stop());
  const storage = await openStorage({ folder, databaseUrl: await newSchema(server), now: () => clock.now });
  t.after(() => storage.close());
  await eraseAndHunt(storage, [folder, server.data]);
});
