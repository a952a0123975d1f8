import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Clock, type DatabaseSetting, onEachDatabase, queryPostgres } from '../tests/databases.ts';
import { accepted, hex, message } from '../tests/reports.ts';
import type { Storage } from './index.ts';

const noon = Date.parse('2026-11-26T12:00:00Z');

/**
 * An active member with a session of an hour; returns the member's id and the hash of the session's cookie.
 */
async function joined(storage: Storage, desks: readonly string[] = ['desk-a']) {
  const [member, tokenHash, session] = [hex(16), hex(32), hex(32)];
  const profile = Buffer.from('sealed');
  await storage.members.invite({
    member,
    tokenHash,
    role: 'member',
    desks,
    profile,
    expires: '2026-12-01',
    binding: 'b',
  });
  const keys = { seal: 's', sign: 'k', record: profile, secret: profile };
  await storage.members.register({ tokenHash, login: hex(32), profile, ...keys });
  await storage.members.activate(member);
  await storage.members.startSession(session, { member, stage: 'done', expires: noon + 3_600_000 });
  return { member, session };
}

async function setUp(t: TestContext, { open }: DatabaseSetting) {
  const clock: Clock = { now: noon };
  const storage = await open(t, {}, clock);
  const [a, b] = [await joined(storage), await joined(storage)];
  const { id } = await accepted(storage);
  const enter = (session: string, writing = false) =>
    storage.live.enter(session, { conversation: id, writing, until: clock.now + 15_000 });
  return { clock, storage, a, b, id, enter };
}

onEachDatabase('what an open workspace asks', {
  'colleagues see each other for as long as they say that they are there, and nobody sees themselves': async (
    t,
    at,
  ) => {
    const { clock, storage, a, b, id, enter } = await setUp(t, at);
    assert.equal(await enter(a.session), true);
    await enter(b.session, true);
    assert.deepEqual(await storage.live.others(['desk-a'], a.member), [
      { conversation: id, member: b.member, writing: true },
    ]);
    assert.deepEqual(await storage.live.others(['desk-a'], b.member), [
      { conversation: id, member: a.member, writing: false },
    ]);
    assert.deepEqual(await storage.live.others(['desk-b'], a.member), [], 'of another desk nothing is said');
    assert.deepEqual(await storage.live.others([], a.member), []);
    clock.now += 10_000;
    await enter(a.session);
    clock.now += 10_000;
    assert.deepEqual(await storage.live.others(['desk-a'], a.member), [], 'fifteen seconds are over');
    assert.deepEqual(await storage.live.others(['desk-a'], b.member), [
      { conversation: id, member: a.member, writing: false },
    ]);
    assert.equal(
      await storage.live.isEntered(a.session, { conversation: id, writing: false, until: clock.now }),
      true,
    );
    assert.equal(
      await storage.live.isEntered(b.session, { conversation: id, writing: true, until: clock.now }),
      false,
    );
  },

  'who locks, is removed, or comes with a session that nobody knows is not there': async (t, at) => {
    const { storage, a, b, enter } = await setUp(t, at);
    for (const { session } of [a, b]) await enter(session);
    await storage.members.endSession(b.session);
    assert.deepEqual(await storage.live.others(['desk-a'], a.member), []);
    assert.equal(await enter(b.session), false);
    assert.equal(
      await storage.live.enter(a.session, { conversation: hex(16), writing: true, until: noon + 1 }),
      false,
    );
    await storage.members.remove(a.member);
    assert.deepEqual(await storage.live.others(['desk-a'], b.member), []);
  },

  'each change of what a list shows moves the number of its desk, and of no other': async (t, at) => {
    const { storage, a, id } = await setUp(t, at);
    const other = await accepted(storage, { desk: 'desk-b' });
    let last = 0;
    const moves = async (what: string, act: () => Promise<unknown>) => {
      await act();
      const now = (await storage.live.changes(['desk-a', 'desk-b', 'desk-c'])).get('desk-a')!;
      assert.ok(now > last, what);
      last = now;
    };
    const one = message();
    await moves('a note', () => storage.desk.addMessage(id, { ...one, role: 'note', attachments: [] }));
    await moves('a hand-over', () => storage.desk.addWraps(id, [], a.member));
    await moves('a reading', () => storage.desk.markOpened(id, { member: a.member, message: one.id }));
    await moves('a state', () => storage.desk.setState(id, 'closed', 30));
    const { activity, assignee, state, unread, desk } = (await storage.live.pulse(id, a.member))!;
    assert.deepEqual([assignee, state, unread, desk, activity > 0], [a.member, 'closed', 0, 'desk-a', true]);
    assert.equal((await storage.live.pulse(id, a.member))?.hasKey, false);
    await storage.desk.addWraps(id, [{ member: a.member, wrap: Buffer.from('w') }]);
    assert.equal((await storage.live.pulse(id, a.member))?.hasKey, true);
    const others = await joined(storage);
    await storage.desk.addWraps(id, [], others.member);
    await moves('that a member left', () => storage.members.remove(others.member));
    assert.equal((await storage.live.pulse(id, a.member))?.assignee, null);
    const changes = await storage.live.changes(['desk-b', 'desk-c']);
    assert.deepEqual(
      [...changes],
      [
        ['desk-b', 1],
        ['desk-c', 0],
      ],
    );
    assert.equal((await storage.live.pulse(other.id, a.member))?.desk, 'desk-b');
    assert.equal(await storage.live.pulse(hex(16), a.member), null);
  },

  'the text of the staff changes when somebody is invited, makes keys, is let in, moves or is removed':
    async (t, at) => {
      const { storage, a } = await setUp(t, at);
      const versions = new Set([await storage.live.staff()]);
      const changes = async (act: () => Promise<unknown>) => {
        const before = versions.size;
        await act();
        versions.add(await storage.live.staff());
        assert.equal(versions.size, before + 1);
      };
      await changes(() => storage.members.setRole(a.member, 'supervisor', ['desk-a']));
      await changes(() => storage.members.setRole(a.member, 'supervisor', ['desk-b']));
      await changes(() => joined(storage));
      await changes(() => storage.members.remove(a.member));
    },

  'an answer whose writer has not seen the newest message is refused; named, or sent again, it is taken':
    async (t, at) => {
      const { storage, id } = await setUp(t, at);
      const [first, note, late] = [message(), message(), message()];
      await storage.desk.addMessage(id, { ...first, role: 'desk', attachments: [] });
      await storage.desk.addMessage(id, { ...note, role: 'note', attachments: [] });
      const send = (lastRead: string) =>
        storage.desk.addMessage(id, { ...late, role: 'desk', attachments: [], seen: lastRead });
      assert.deepEqual(await send(first.id), { ok: false, reason: 'unseen' });
      assert.deepEqual(await send('0'.repeat(32)), { ok: false, reason: 'unseen' });
      assert.deepEqual(await send(note.id), { ok: true, answer: 'accepted' });
      assert.deepEqual(await send(note.id), { ok: true, answer: 'same' });
    },

  'what another process writes at a desk wakes who waits for it, on PostgreSQL; on SQLite nobody waits':
    async (t, { place, open }) => {
      const where = await place(t);
      const one = await open(t, where);
      if (one.kind === 'sqlite') return assert.equal(one.live.moved(), null);
      const two = await open(t, where);
      while (two.live.moved() === null) await sleep(10);
      const wait = two.live.moved()!;
      const over = new AbortController();
      const woken: string[] = [];
      const waiters = [['desk-a'], ['desk-b'], ['desk-b', 'desk-a']].map((desks) =>
        wait(desks, over.signal).then(() => woken.push(desks.join())),
      );
      await accepted(one);
      for (let tries = 0; woken.length < 2 && tries < 12_000; tries++) await sleep(10);
      assert.deepEqual(woken.toSorted(), ['desk-a', 'desk-b,desk-a'], 'the other desk sleeps on');
      over.abort();
      await Promise.all(waiters);
      await wait(['desk-a'], AbortSignal.abort());

      // The connection that hears of it is cut: who waits looks for themselves, and it is made anew.
      const cutOff = wait(['desk-a'], new AbortController().signal);
      await queryPostgres(
        where.databaseUrl!,
        "select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %'",
      );
      await cutOff;
      for (let tries = 0; two.live.moved() === null && tries < 12_000; tries++) await sleep(10);
      const again = two.live.moved()!(['desk-a'], new AbortController().signal);
      await accepted(one);
      await again;
    },
});
