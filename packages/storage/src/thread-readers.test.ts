import assert from 'node:assert/strict';
import { onEachDatabase } from '../tests/databases.ts';
import { accepted, message } from '../tests/reports.ts';

const wrap = Buffer.from('wrapped');

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
});
