import assert from 'node:assert/strict';
import { onEachDatabase } from '../tests/databases.ts';
import { accepted, message } from '../tests/reports.ts';
import { hourOf } from './time.ts';

const hour = 3_600_000;
const answer = { ...message(), role: 'desk', attachments: [] } as const;

onEachDatabase('measures of the service', {
  'an answer is counted once, in time or late, in the month in which it came': async (t, { open }) => {
    const clock = { now: Date.UTC(2026, 2, 31, 12) };
    const storage = await open(t, {}, clock);
    const promised = () => accepted(storage, { replyBy: hourOf(clock.now + 8 * hour) });
    const [one, two, three] = [await promised(), await promised(), await promised()];
    const say = (id: string, more = {}) => storage.desk.addMessage(id, { ...answer, ...message(), ...more });
    await say(one.id, { role: 'note' });
    await say(one.id, { informs: true });
    assert.deepEqual(await storage.measures.answers(), [], 'a note is no answer');
    clock.now += 8 * hour;
    await say(one.id);
    await say(one.id);
    clock.now += 1;
    await say(two.id);
    clock.now += 24 * hour;
    await say(three.id);
    assert.deepEqual(await storage.measures.answers(), [
      { month: '2026-03', kept: 1, late: 1 },
      { month: '2026-04', kept: 0, late: 1 },
    ]);
  },

  'what is put away unanswered is late after its hour; before, without a promise or deleted it is nothing':
    async (t, { open }) => {
      const clock = { now: Date.UTC(2026, 2, 10, 12) };
      const storage = await open(t, {}, clock);
      const promised = () => accepted(storage, { replyBy: hourOf(clock.now + 8 * hour) });
      const [early, past, hidden] = [await promised(), await promised(), await promised()];
      const unpromised = await accepted(storage);
      await storage.desk.setState(early.id, 'closed', 90);
      clock.now += 9 * hour;
      await storage.conversations.hide(hidden.conversation);
      for (const { id } of [early, past, hidden, unpromised]) await storage.desk.setState(id, 'closed', 90);
      await storage.desk.setState(past.id, 'closed', 90);
      assert.deepEqual(await storage.measures.answers(), [{ month: '2026-03', kept: 0, late: 1 }]);
    },
});
