import assert from 'node:assert/strict';
import { onEachDatabase } from '../tests/databases.ts';
import { accepted, message } from '../tests/reports.ts';

const at = Date.parse('2026-03-10T15:42:11Z');
const day = 86_400_000;

onEachDatabase('jobs', {
  'a daily job runs once a day over all processes, again when it failed, and after a restart': async (
    t,
    setting,
  ) => {
    const clock = { now: at };
    const place = await setting.place(t);
    const one = await setting.open(t, place, clock);
    const two = await setting.open(t, place, clock);
    let runs = 0;
    const work = async () => void runs++;
    const answers = await Promise.all([one.jobs.runDaily('sweep', work), two.jobs.runDaily('sweep', work)]);
    assert.equal(runs, 1);
    assert.ok(answers.includes('ran'));
    assert.equal(await two.jobs.runDaily('sweep', work), 'done already');
    await one.close();
    const three = await setting.open(t, place, clock);
    assert.equal(await three.jobs.runDaily('sweep', work), 'done already');
    clock.now += day;
    const failing = async () => {
      throw new Error('no');
    };
    await assert.rejects(two.jobs.runDaily('sweep', failing), /no/);
    assert.equal(await three.jobs.runDaily('sweep', work), 'running elsewhere');
    clock.now += 11 * 60_000;
    assert.equal(await three.jobs.runDaily('sweep', work), 'ran');
    assert.equal(await three.jobs.lastRun('sweep'), '2026-03-11');
    assert.equal(await three.jobs.lastRun('other'), null);
  },

  'a clock that jumps forward and back stops no job and erases nothing': async (t, { open }) => {
    const clock = { now: at };
    const storage = await open(t, {}, clock);
    const { id, conversation } = await accepted(storage);
    await storage.desk.setState(id, 'closed', 90);
    assert.deepEqual(await storage.jobs.erase(), { ok: true, conversations: 0, files: 0, purged: true });
    await storage.jobs.runDaily('sweep', async () => {});
    clock.now = Date.parse('2099-01-01T00:00:00Z');
    await storage.jobs.runDaily('sweep', async () => {});
    for (let run = 0; run < 3; run++)
      assert.deepEqual(await storage.jobs.erase(), { ok: false, reason: 'clock' });
    clock.now = at + 1;
    assert.deepEqual(await storage.jobs.erase(), { ok: false, reason: 'clock' }, 'back is a jump too');
    assert.equal(await storage.jobs.runDaily('sweep', async () => {}), 'ran');
    assert.ok(await storage.conversations.get(conversation));
    clock.now = at + day;
    assert.equal((await storage.jobs.erase()).ok, true);
  },

  'what is closed is warned of once, and erased after its period, not before': async (t, { open }) => {
    const clock = { now: at };
    const storage = await open(t, {}, clock);
    const { id, conversation } = await accepted(storage);
    const longKept = await accepted(storage, { keepDays: 365 });
    const openOne = await accepted(storage);
    await storage.desk.setState(id, 'closed', 10);
    await storage.desk.setState(longKept.id, 'closed', 10);
    assert.deepEqual(await storage.jobs.warnOfErasure(7), []);
    for (let passed = 0; passed < 9; passed++, clock.now += day)
      assert.deepEqual((await storage.jobs.erase()).ok, true);
    assert.deepEqual(await storage.jobs.warnOfErasure(7), [
      { id, desk: 'desk-a', assignee: null, eraseDay: '2026-03-20' },
    ]);
    assert.deepEqual(await storage.jobs.warnOfErasure(7), []);
    assert.ok(await storage.conversations.get(conversation));
    clock.now += day;
    const erased = await storage.jobs.erase();
    assert.deepEqual(erased, { ok: true, conversations: 1, files: 0, purged: true });
    assert.equal(await storage.conversations.get(conversation), null);
    assert.equal(await storage.desk.conversation(id, { member: 'm1' }), null);
    assert.ok(await storage.conversations.get(longKept.conversation));
    assert.ok(await storage.conversations.get(openOne.conversation));
  },

  'what was asked to be deleted goes after 72 hours, not before': async (t, { open }) => {
    const clock = { now: at };
    const storage = await open(t, {}, clock);
    const { id, conversation } = await accepted(storage);
    await storage.conversations.hide(conversation);
    for (let hours = 0; hours <= 96; hours += 8, clock.now += day / 3) {
      await storage.jobs.erase();
      const there = (await storage.desk.conversation(id, { member: 'm1' })) !== null;
      if (hours < 72) assert.ok(there, `${hours} hours`);
      if (hours === 96) assert.ok(!there);
    }
  },

  'what is answered and silent is closed by rule; what waits for us never is': async (t, { open }) => {
    const clock = { now: at };
    const storage = await open(t, {}, clock);
    const [silent, waiting] = [await accepted(storage), await accepted(storage)];
    await storage.desk.addMessage(silent.id, { ...message(), role: 'desk', attachments: [] });
    assert.equal(await storage.jobs.closeStale(60, 90), 0);
    clock.now += 61 * day;
    assert.equal(await storage.jobs.closeStale(60, 90), 1);
    const closed = await storage.desk.conversation(silent.id, { member: 'm1' });
    assert.deepEqual([closed?.state, closed?.eraseDay], ['closed', '2026-08-08']);
    assert.equal((await storage.desk.conversation(waiting.id, { member: 'm1' }))?.state, 'new');
  },
});
