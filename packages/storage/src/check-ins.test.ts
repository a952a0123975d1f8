import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onEachDatabase, temporaryFolder } from '../tests/databases.ts';
import { findRemains } from '../tests/hunt.ts';
import { accepted, hex, message } from '../tests/reports.ts';
import type { Storage } from './index.ts';
import { missedQuery, standingQuery } from './sql/check-ins.ts';
import { migrateSqlite } from './sql/database.ts';
import { openSqlite } from './sql/sqlite.ts';

const at = Date.parse('2026-03-10T15:42:11Z');
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const member = 'a'.repeat(32);
/** `at` and later, to the minute. */
const minute = (time: number) => Math.floor(time / minuteMs) * minuteMs;

const plan = (storage: Storage, conversation: string, due: number, words = message()) =>
  storage.conversations.addMessage(conversation, {
    ...{ ...words, deskKey: 'k1', attachments: [], urgent: false, replyBy: null },
    checkIn: due,
  });
const needs = async (storage: Storage) =>
  (await storage.desk.listConversations({ desk: 'desk-a', view: 'needs', member })).rows;

onEachDatabase('check-ins', {
  'one is planned with her words, moved and ended; twice is once; the desk sees how it ended': async (
    t,
    { open },
  ) => {
    const storage = await open(t, {}, { now: at });
    const { id, conversation } = await accepted(storage);
    const { checkIns } = storage;
    const due = at + hourMs;
    const words = message();
    assert.equal(await checkIns.read(conversation), null);
    assert.ok((await plan(storage, conversation, due, words)).ok);
    const again = await plan(storage, conversation, due + hourMs, words);
    assert.equal(again.ok && again.answer, 'same');
    const planned = { due, missed: null, rung: null, back: null, isMoved: false };
    assert.deepEqual(await checkIns.read(conversation), planned, 'sent twice it is planned once');
    assert.deepEqual(await plan(storage, conversation, due), { ok: false, reason: 'check-in' });
    assert.equal(
      (await storage.conversations.messages(conversation)).messages.length,
      2,
      'nothing is half stored',
    );
    assert.deepEqual((await storage.desk.conversation(id, { member }))?.checkIn, planned);
    const row = async () => (await storage.desk.conversation(id, { member }))!;
    assert.deepEqual(await checkIns.move(conversation, due), { ok: true, checkIn: planned });
    const moved = { ...planned, due: due + hourMs, isMoved: true };
    assert.deepEqual(await checkIns.move(conversation, due + hourMs), { ok: true, checkIn: moved });
    const earlier = { ...moved, due: due - minuteMs };
    assert.deepEqual(await checkIns.move(conversation, due - minuteMs), { ok: true, checkIn: earlier });
    assert.deepEqual(await checkIns.standing('desk-a'), [{ id, isDeleted: false, ...earlier }]);
    assert.deepEqual(await checkIns.standing('desk-b'), []);
    assert.deepEqual(await checkIns.confirm(conversation), { ok: true, checkIn: null });
    assert.deepEqual(await checkIns.confirm(conversation), { ok: true, checkIn: null });
    const safe = { due: due - minuteMs, kind: 'safe' };
    assert.deepEqual([(await row()).checkIn, (await row()).checkInEnd], [null, safe]);
    assert.deepEqual(await checkIns.standing('desk-a'), []);
    assert.deepEqual(await checkIns.move(conversation, due), { ok: false, reason: 'none' });
    assert.ok((await plan(storage, conversation, due)).ok, 'another one after it');
    assert.deepEqual([(await row()).checkIn, (await row()).checkInEnd], [planned, null]);
    assert.deepEqual(await checkIns.cancel(conversation), { ok: true, checkIn: null });
    assert.deepEqual(await checkIns.confirm(conversation), { ok: true, checkIn: null });
    assert.deepEqual((await row()).checkInEnd, { due, kind: 'cancelled' }, 'safe is not said after it');
    assert.ok((await storage.desk.setState(id, 'closed', 90)).ok, 'what is over hinders nothing');
    const unknown = { ok: false, reason: 'unknown' };
    assert.deepEqual(await checkIns.confirm(hex(32)), unknown);
    assert.deepEqual(await checkIns.cancel(hex(32)), unknown);
    assert.deepEqual(await checkIns.move(hex(32), due), unknown);
  },

  'one that is missed stands after danger and before all else until what was done is written': async (
    t,
    { open },
  ) => {
    const clock = { now: at };
    const storage = await open(t, {}, clock);
    const { checkIns } = storage;
    const danger = await accepted(storage, { urgent: true });
    await storage.desk.addMessage(danger.id, { ...message(), role: 'desk', attachments: [] });
    const waiting = await accepted(storage, { replyBy: '2026-03-10T15' });
    const out = await accepted(storage);
    const due = at + hourMs;
    await plan(storage, out.conversation, due);
    await storage.desk.addMessage(out.id, { ...message(), role: 'desk', attachments: [] });
    assert.ok(!(await needs(storage)).some(({ id }) => id === out.id), 'answered, it needs nobody');
    clock.now = due - 1;
    assert.deepEqual(await checkIns.passDue(), []);
    clock.now = due + 2 * hourMs;
    await storage.jobs.markOverdue();
    const missed = { id: out.id, desk: 'desk-a', isQuarantined: false, missed: due };
    assert.deepEqual(await checkIns.passDue(), [missed]);
    assert.deepEqual(await checkIns.passDue(), [missed], 'until somebody was rung');
    await checkIns.markRung({ ...missed, missed: due - 1 });
    assert.equal((await checkIns.passDue()).length, 1);
    await checkIns.markRung(missed);
    assert.deepEqual(await checkIns.passDue(), []);
    assert.deepEqual(
      (await needs(storage)).map(({ id }) => id),
      [danger.id, out.id, waiting.id],
    );
    const rung = { due: null, missed: due, rung: minute(clock.now), back: null, isMoved: false };
    assert.deepEqual((await needs(storage))[1]?.checkIn, rung, 'the time and how late it rang');
    assert.equal(await checkIns.someMissed('desk-a'), true);
    assert.equal(await checkIns.someMissed('desk-b'), false);
    assert.deepEqual(await plan(storage, out.conversation, due), { ok: false, reason: 'check-in' });
    assert.deepEqual(await checkIns.move(out.conversation, due * 2), { ok: false, reason: 'missed' });
    assert.deepEqual(
      await checkIns.cancel(out.conversation),
      { ok: true, checkIn: rung },
      'it un-happens by nothing',
    );
    const isBack = { ...rung, back: minute(clock.now) };
    assert.deepEqual(await checkIns.confirm(out.conversation), { ok: true, checkIn: isBack });
    clock.now += hourMs;
    assert.deepEqual(
      await checkIns.confirm(out.conversation),
      { ok: true, checkIn: isBack },
      'the first time counts',
    );
    assert.equal(await checkIns.someMissed('desk-a'), false);
    assert.equal((await needs(storage))[1]?.id, out.id, 'it stands on');
    const next = clock.now + hourMs;
    assert.ok((await plan(storage, out.conversation, next)).ok, 'she need not wait for the desk');
    assert.deepEqual(await checkIns.settle(out.id, due - 1), { ok: true });
    assert.equal(
      (await checkIns.read(out.conversation))?.missed,
      due,
      'another one than the one that was seen',
    );
    assert.deepEqual(await checkIns.settle(out.id, due), { ok: true });
    assert.deepEqual(await checkIns.settle(out.id, due), { ok: true });
    assert.deepEqual(await checkIns.read(out.conversation), {
      due: next,
      missed: null,
      rung: null,
      back: null,
      isMoved: false,
    });
    assert.deepEqual(await checkIns.settle(hex(16), due), { ok: false, reason: 'unknown' });
  },

  'nothing is closed over it but a flood that was looked at; a change of code keeps it': async (
    t,
    { open },
  ) => {
    const clock = { now: at };
    const storage = await open(t, {}, clock);
    const { id, conversation } = await accepted(storage);
    await plan(storage, conversation, at + hourMs);
    const to = hex(32);
    const carry = Buffer.from('carry');
    const rekeyMessage = { ...message(), deskKey: 'k1' };
    assert.ok(
      (
        await storage.conversations.rekey(conversation, {
          conversation: to,
          signKey: hex(32),
          carry,
          message: rekeyMessage,
        })
      ).ok,
    );
    assert.equal(await storage.checkIns.read(conversation), null);
    assert.equal((await storage.checkIns.read(to))?.due, at + hourMs);
    assert.deepEqual(await storage.desk.setState(id, 'closed', 90), { ok: false, reason: 'check-in' });
    clock.now += 2 * hourMs;
    assert.equal((await storage.checkIns.passDue()).length, 1);
    assert.deepEqual(await storage.desk.setState(id, 'closed', 90), { ok: false, reason: 'check-in' });
    assert.deepEqual(await storage.desk.closeQuarantined('desk-a', [id], 90), [], 'it is not held');
    assert.notEqual((await storage.checkIns.read(to))?.missed ?? null, null);
    await storage.desk.setQuarantined('desk-a', [id], true);
    assert.deepEqual(await storage.desk.closeQuarantined('desk-a', [id], 90), [id]);
    assert.equal(await storage.checkIns.read(to), null);
    assert.deepEqual(await storage.checkIns.passDue(), []);
    const row = await storage.desk.conversation(id, { member });
    assert.deepEqual([row?.state, row?.checkIn], ['closed', null]);
  },

  'deletion makes what is planned count as missed at once, keeps what was missed, and erasure takes it':
    async (t, { open, place }) => {
      const clock = { now: at };
      const where = await place(t);
      const storage = await open(t, where, clock);
      const planned = await accepted(storage);
      const words = message();
      await plan(storage, planned.conversation, at + hourMs, words);
      const missed = await accepted(storage);
      await plan(storage, missed.conversation, at + hourMs);
      await storage.conversations.hide(planned.conversation);
      const stands = { id: planned.id, desk: 'desk-a', isQuarantined: false, missed: at + hourMs };
      assert.deepEqual(await storage.checkIns.passDue(), [stands], 'it rings before its time');
      assert.equal((await needs(storage))[0]?.id, planned.id);
      const standing = await storage.checkIns.standing('desk-a');
      assert.equal(standing.find(({ id }) => id === planned.id)?.isDeleted, true);
      await storage.checkIns.markRung(stands);
      assert.ok((await storage.desk.cancelDeletion(planned.id, 90)).ok);
      assert.equal((await storage.checkIns.read(planned.conversation))?.due, at + hourMs, 'planned again');
      await storage.conversations.hide(planned.conversation);
      assert.ok((await storage.checkIns.settle(planned.id, at + hourMs)).ok);
      clock.now += 2 * hourMs;
      assert.deepEqual(
        (await storage.checkIns.passDue()).map(({ id }) => id),
        [missed.id],
      );
      await storage.conversations.hide(missed.conversation);
      assert.equal((await storage.desk.conversation(missed.id, { member }))?.checkIn?.missed, at + hourMs);
      assert.deepEqual(await storage.checkIns.confirm(missed.conversation), { ok: false, reason: 'unknown' });
      for (let day = 0; day < 5; day++) {
        clock.now += 24 * hourMs;
        await storage.jobs.erase();
      }
      assert.equal(await storage.desk.conversation(missed.id, { member }), null);
      assert.deepEqual(await storage.checkIns.passDue(), []);
      assert.equal(await storage.checkIns.someMissed('desk-a'), false);
      if (storage.kind === 'sqlite') assert.deepEqual(findRemains([where.folder], [words.envelope]), []);
    },

  'two devices at once plan one, and end it once': async (t, { open }) => {
    const clock = { now: at };
    const storage = await open(t, {}, clock);
    const { conversation } = await accepted(storage);
    const answers = await Promise.all([1, 2, 3].map((n) => plan(storage, conversation, at + n * hourMs)));
    assert.equal(answers.filter(({ ok }) => ok).length, 1);
    clock.now += 4 * hourMs;
    const [passed] = await Promise.all([storage.checkIns.passDue(), storage.checkIns.confirm(conversation)]);
    const stands = await storage.checkIns.read(conversation);
    assert.ok(
      stands === null || stands.back !== null,
      'either it ended, or the desk sees that she came back',
    );
    assert.ok(passed.length <= 1);
    await Promise.all([1, 2].map(() => storage.checkIns.confirm(conversation)));
    assert.deepEqual(await storage.checkIns.passDue(), []);
  },
});

it('what stands at a desk is found by its times, never by a walk of conversations', async (t) => {
  const file = `${temporaryFolder(t)}/heed.sqlite`;
  await migrateSqlite(file, 1000);
  const { raw, db } = openSqlite(file, { lockMilliseconds: 1000, readonly: true });
  t.after(() => raw.close());
  for (const query of [standingQuery(db, 'a'), missedQuery(db, 'a')]) {
    const { sql, parameters } = query.compile();
    const plan = raw.prepare(`explain query plan ${sql}`).all(...parameters) as { detail: string }[];
    const steps = plan.map(({ detail }) => detail).join('; ');
    assert.match(steps, /check_in_missed \(missed>\?\)/);
    assert.match(steps, /SEARCH conversation USING PRIMARY KEY \(id=\?\)/);
    assert.doesNotMatch(steps, /SCAN/);
  }
});
