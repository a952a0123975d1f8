import assert from 'node:assert/strict';
import { onEachDatabase } from '../tests/databases.ts';

const at = Date.parse('2026-03-10T15:42:11Z');
const minute = 60_000;
const alert = { kind: 'new', desk: 'desk-a', members: ['m1'], due: null };

onEachDatabase('alerts', {
  'one is claimed by one process, and again when that one died': async (t, setting) => {
    const clock = { now: at };
    const place = await setting.place(t);
    const one = await setting.open(t, place, clock);
    const two = await setting.open(t, place, clock);
    await one.alerts.queue({ ...alert, members: ['m1', 'm2', 'm3'] });
    const claims = await Promise.all([one.alerts.claim(2), two.alerts.claim(2), one.alerts.claim(2)]);
    const members = claims.flat().map(({ member }) => member);
    assert.deepEqual(members.toSorted(), ['m1', 'm2', 'm3']);
    assert.deepEqual(await two.alerts.claim(9), []);
    clock.now += 5 * minute;
    assert.equal((await two.alerts.claim(9)).length, 3);
  },

  'a sent one is forgotten; a failed one is tried later, shown, and left at last': async (t, { open }) => {
    const clock = { now: at };
    const storage = await open(t, {}, clock);
    await storage.alerts.queue({ ...alert, members: ['m1', 'm2'] });
    const [one, two] = await storage.alerts.claim(9);
    await storage.alerts.sent(one!.id);
    await storage.alerts.failed(two!.id, 'email', 'ever-slower', 2);
    assert.deepEqual(await storage.alerts.claim(9), []);
    clock.now += minute;
    const [again] = await storage.alerts.claim(9);
    assert.deepEqual([again?.id, again?.attempts], [two!.id, 1]);
    await storage.alerts.failed(two!.id, 'push', 'ever-slower', 2);
    clock.now += 1000 * minute;
    assert.deepEqual(await storage.alerts.claim(9), []);
    const expected = {
      id: two!.id,
      kind: 'new',
      desk: 'desk-a',
      member: two!.member,
      day: '2026-03-10',
      way: 'push',
    };
    assert.deepEqual(await storage.alerts.failures(['desk-a']), [expected]);
    assert.deepEqual(await storage.alerts.failures(['desk-b']), []);
    await storage.alerts.dismiss(two!.id);
    assert.deepEqual(await storage.alerts.failures(['desk-a']), []);
  },

  'one that failed, then arrived and rings again, is not shown as one that did not arrive': async (
    t,
    { open },
  ) => {
    const clock = { now: at };
    const { alerts } = await open(t, {}, clock);
    await alerts.queue({ ...alert, kind: 'danger-unopened' });
    const [one] = await alerts.claim(9);
    await alerts.failed(one!.id, 'email', 'each-minute');
    await alerts.later(one!.id, clock.now);
    assert.equal((await alerts.failures(['desk-a'])).length, 1, 'put off: it has not arrived');
    await alerts.later(one!.id, clock.now, 'danger-again');
    assert.deepEqual(await alerts.failures(['desk-a']), []);
    clock.now += 5 * minute;
    assert.deepEqual(
      (await alerts.claim(9)).map(({ kind }) => kind),
      ['danger-again'],
    );
  },

  'one that waits is not doubled; one for later waits for its hour': async (t, { open }) => {
    const clock = { now: at };
    const storage = await open(t, {}, clock);
    await storage.alerts.queue(alert);
    await storage.alerts.queue(alert);
    await storage.alerts.queue({ ...alert, kind: 'danger' });
    await storage.alerts.queue({ ...alert, kind: 'overdue', due: '2026-03-10T17' });
    assert.deepEqual((await storage.alerts.claim(9)).map(({ kind }) => kind).toSorted(), ['danger', 'new']);
    clock.now = Date.parse('2026-03-10T17:00:00Z');
    assert.ok((await storage.alerts.claim(9)).some(({ kind }) => kind === 'overdue'));
  },

  'one for some minutes later waits at least that long, and its row tells no minute': async (t, { open }) => {
    const clock = { now: at };
    const storage = await open(t, {}, clock);
    await storage.alerts.queue({ ...alert, due: { minutes: 10 } });
    clock.now = Date.parse('2026-03-10T15:54:59Z');
    assert.deepEqual(await storage.alerts.claim(9), []);
    clock.now = Date.parse('2026-03-10T15:55:00Z');
    assert.equal((await storage.alerts.claim(9)).length, 1);
  },

  'one that comes in quiet hours waits until they are over, is no attempt, and of several one is left':
    async (t, { open }) => {
      const clock = { now: at };
      const { alerts } = await open(t, {}, clock);
      const end = Date.parse('2026-03-10T19:58:00Z');
      for (let n = 0; n < 3; n++) {
        await alerts.queue(alert);
        for (const { id } of await alerts.claim(9)) await alerts.later(id, end);
      }
      await alerts.queue({ ...alert, kind: 'reply' });
      for (const { id } of await alerts.claim(9)) await alerts.later(id, end);
      clock.now = Date.parse('2026-03-10T19:59:59Z');
      assert.deepEqual(await alerts.claim(9), []);
      clock.now += 1000;
      const due = await alerts.claim(9);
      assert.deepEqual(due.map(({ kind, attempts }) => `${kind} ${attempts}`).toSorted(), [
        'new 0',
        'reply 0',
      ]);
      assert.deepEqual(await alerts.failures(['desk-a']), []);
    },
});
