import assert from 'node:assert/strict';
import { onEachDatabase } from '../tests/databases.ts';
import { accepted } from '../tests/reports.ts';

onEachDatabase('conversations whose key is missed', {
  'conversations whose key a reader misses are found by who has it, some at a time, and no others': async (
    t,
    { open },
  ) => {
    const storage = await open(t);
    const [one, two, three] = [await accepted(storage), await accepted(storage), await accepted(storage)];
    const opening = (member: string) => ({
      member,
      conversationKey: 'age1pq1',
      wraps: [{ member: 'm1', wrap: Buffer.from('w') }],
      summary: { deskKey: 'k1', sealed: Buffer.from('s') },
    });
    for (const { id } of [one, two]) await storage.desk.open(id, opening('m1'));
    const missing = (member: string, readers: string[]) =>
      storage.desk.missingWraps({ desk: 'desk-a', member, readers, after: 0 });
    const page = await missing('m1', ['m1', 'm2']);
    assert.deepEqual([...page.conversations].sort(), [one.id, two.id].sort(), 'nobody has opened the third');
    assert.equal(page.next, null);
    await storage.desk.addWraps(one.id, [{ member: 'm2', wrap: Buffer.from('w') }]);
    assert.deepEqual((await missing('m1', ['m1', 'm2'])).conversations, [two.id]);
    assert.deepEqual((await missing('m2', ['m1', 'm2'])).conversations, [], 'who has no key gives none on');
    assert.deepEqual((await missing('m2', ['m1', 'm2', 'recovery'])).conversations, [one.id]);
    assert.deepEqual((await missing('m1', [])).conversations, []);
    assert.deepEqual((await storage.desk.conversation(three.id, { member: 'm1' }))?.readers, []);
  },
});
