import assert from 'node:assert/strict';
import { onEachDatabase } from '../tests/databases.ts';
import { accepted, hex, message } from '../tests/reports.ts';

const referral = { desk: 'desk-a', deskKey: 'k9', origin: Buffer.from('sealed') };

onEachDatabase('referrals between desks', {
  'the desk that referred learns of an answer until it is settled, and a later answer is news again': async (
    t,
    { open },
  ) => {
    const storage = await open(t);
    const { id, conversation } = await accepted(storage, { desk: 'desk-b', referral });
    assert.deepEqual(await storage.referrals.news(['desk-a'], 5), [], 'nobody has answered');
    await storage.desk.addMessage(id, { ...message(), role: 'note', attachments: [] });
    assert.deepEqual(await storage.referrals.news(['desk-a'], 5), [], 'a note goes to nobody');
    const [first, second] = [message(), message()];
    await storage.desk.addMessage(id, { ...first, role: 'desk', attachments: [] });
    const [news] = await storage.referrals.news(['desk-c', 'desk-a'], 5);
    const { origin, ...rest } = news!;
    assert.deepEqual(rest, { conversation, desk: 'desk-a', deskKey: 'k9', message: first.id });
    assert.equal(Buffer.from(origin).toString(), 'sealed');
    assert.deepEqual(
      await storage.referrals.news(['desk-b'], 5),
      [],
      'the desk that received it has nothing to fetch',
    );
    await storage.desk.addMessage(id, { ...second, role: 'desk', attachments: [] });
    const settle = (desks: string[], one: string) =>
      storage.referrals.settle(conversation, { desks, message: one });
    assert.equal(await settle(['desk-a'], first.id), true);
    assert.equal(
      (await storage.referrals.news(['desk-a'], 5))[0]?.message,
      second.id,
      'one that came since stays',
    );
    assert.equal(await settle(['desk-b'], second.id), false, 'not theirs');
    assert.equal(await settle([], second.id), false);
    assert.equal(await settle(['desk-a'], second.id), true);
    assert.deepEqual(await storage.referrals.news(['desk-a'], 5), []);
  },

  'a case that no referral began tells no desk, and is known to be taken only where it is': async (
    t,
    { open },
  ) => {
    const storage = await open(t);
    const report = await accepted(storage, { desk: 'desk-b' });
    const call = await accepted(storage, { desk: 'desk-b', byDesk: 'open' });
    const referred = await accepted(storage, { desk: 'desk-b', referral });
    for (const { id } of [report, call])
      await storage.desk.addMessage(id, { ...message(), role: 'desk', attachments: [] });
    assert.deepEqual(await storage.referrals.news(['desk-a', 'desk-b'], 5), []);
    const isTaken = async (id: string) => (await storage.desk.conversation(id, { member: hex(16) }))?.taken;
    assert.deepEqual(await Promise.all([report, call, referred].map(({ id }) => isTaken(id))), [
      false,
      true,
      true,
    ]);
  },
});
