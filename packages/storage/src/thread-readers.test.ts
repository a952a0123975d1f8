import assert from 'node:assert/strict';
import { onEachDatabase } from '../tests/databases.ts';
import { accepted, hex, message } from '../tests/reports.ts';
import type { Storage } from './index.ts';

const wrap = Buffer.from('wrapped');

/** The id of an active member with that role. */
async function interpreter(storage: Storage): Promise<string> {
  const [member, tokenHash] = [hex(16), hex(32)];
  const profile = Buffer.from('sealed name');
  const invited = { member, tokenHash, role: 'interpreter', desks: [], profile } as const;
  await storage.members.invite({ ...invited, expires: '2099-01-01', binding: hex(16) });
  const keys = { seal: 'age1pq', sign: hex(32), record: Buffer.from('r'), secret: Buffer.from('s') };
  await storage.members.register({ tokenHash, login: hex(32), profile, ...keys });
  await storage.members.activate(member);
  return member;
}

onEachDatabase('interpreters', {
  'an interpreter gets one conversation without its notes, but for the one that hands keys on': async (
    t,
    { open },
  ) => {
    const storage = await open(t);
    const { id } = await accepted(storage);
    const other = await accepted(storage);
    const [secret, note] = [message(), message()];
    for (const one of [secret, note])
      await storage.desk.addMessage(id, { ...one, role: 'note', attachments: [] });
    await storage.desk.addMessage(id, { ...message(), role: 'desk', attachments: [] });
    assert.equal(await storage.threadReaders.grant(other.id, { member: 'm9', wrap, note: note.id }), false);
    assert.equal(await storage.threadReaders.grant(id, { member: 'm9', wrap, note: '0'.repeat(32) }), false);
    assert.equal(await storage.threadReaders.conversation(id, { member: 'm9' }), null);
    assert.equal(await storage.threadReaders.grant(id, { member: 'm9', wrap, note: note.id }), true);
    const row = await storage.threadReaders.conversation(id, { member: 'm9' });
    assert.deepEqual(
      row?.messages.map(({ role, id: one }) => [role, one === secret.id]),
      [
        ['person', false],
        ['note', false],
        ['desk', false],
      ],
    );
    assert.deepEqual(
      (await storage.threadReaders.of('m9')).map((one) => one.id),
      [id],
    );
    assert.equal(await storage.threadReaders.conversation(other.id, { member: 'm9' }), null);
  },

  'ending takes their key away and nobody else’s, once': async (t, { open }) => {
    const storage = await open(t);
    const { id } = await accepted(storage);
    const note = message();
    await storage.desk.addMessage(id, { ...note, role: 'note', attachments: [] });
    await storage.desk.addWraps(id, [{ member: 'm1', wrap }], null);
    await storage.threadReaders.grant(id, { member: 'm9', wrap, note: note.id });
    assert.equal(await storage.threadReaders.revoke(id, 'm1'), false);
    assert.equal(await storage.threadReaders.revoke(id, 'm9'), true);
    assert.equal(await storage.threadReaders.revoke(id, 'm9'), false);
    assert.equal(await storage.threadReaders.conversation(id, { member: 'm9' }), null);
    const { readers } = (await storage.desk.conversation(id, { member: 'm1' }))!;
    assert.deepEqual(readers, ['m1']);
  },

  'with the role everything ends that was given for it, and does not come back with it': async (
    t,
    { open },
  ) => {
    const storage = await open(t);
    const { id } = await accepted(storage);
    const note = message();
    await storage.desk.addMessage(id, { ...note, role: 'note', attachments: [] });
    const member = await interpreter(storage);
    const grant = () => storage.threadReaders.grant(id, { member, wrap, note: note.id });
    const counts = async () => Object.keys(await storage.members.countRows(member)).toSorted();
    await grant();
    await storage.members.setProfile(member, new Uint8Array(1));
    assert.deepEqual(await counts(), ['conversation_wrap.member', 'thread_reader.member']);
    await storage.members.setRole(member, 'trainer', []);
    assert.deepEqual(await counts(), []);
    await storage.members.setRole(member, 'interpreter', []);
    assert.equal(await storage.threadReaders.conversation(id, { member }), null);
    assert.deepEqual(await storage.threadReaders.of(member), []);
    await grant();
    await storage.members.remove(member);
    assert.deepEqual(await counts(), []);
  },
});
