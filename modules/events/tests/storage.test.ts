import assert from 'node:assert/strict';
import { eventDays } from '@heed/domain/retention';
import { onEachDatabase } from '../../../packages/storage/tests/databases.ts';
import { EVENT_LIMITS, type EventPlan, emptyMinutes, REFLECTIONS_EACH } from '../rules/index.ts';
import type { NewEvent } from '../storage/contract.ts';

const at = Date.parse('2026-03-10T15:42:11Z');
const plan: EventPlan = {
  title: 'Spring meeting',
  place: 'Zagreb',
  organiser: 'Lighthouse',
  description: '',
  timeZone: 'Europe/Zagreb',
  languages: ['en'],
  capacity: 2,
  days: [{ day: '2026-04-01', start: '09:00', end: '17:00' }],
  sessions: [],
};
const member = 'b'.repeat(32);
const sealed = Uint8Array.of(1, 2, 3);
const event: NewEvent = {
  id: 'e'.repeat(32),
  slug: 'spring',
  plan,
  recipient: 'age1pq1',
  wraps: [{ member, wrap: sealed }],
};
const code = (letter: string) => letter.repeat(64);

onEachDatabase('events', {
  'an event is made, changed by who saw it last, published and ended': async (t, { open }) => {
    const { events } = await open(t, {}, { now: at });
    const creation = await events.create(event);
    assert.ok(creation.ok);
    assert.deepEqual(await events.create(event), { ok: false, reason: 'taken' });
    assert.deepEqual(await events.create({ ...event, slug: 'other' }), { ok: false, reason: 'taken' });
    const { id } = event;
    const title = 'Summer meeting';
    assert.deepEqual(await events.savePlan(id, 1, { ...plan, title }), { ok: true });
    assert.deepEqual(await events.savePlan(id, 1, plan), { ok: false, reason: 'changed' });
    assert.deepEqual(await events.savePlan('0'.repeat(32), 1, plan), { ok: false, reason: 'unknown' });
    const minutes = { ...emptyMinutes, nextSteps: 'We meet again.' };
    assert.deepEqual(await events.saveMinutes(id, 2, minutes), { ok: true });
    assert.deepEqual(await events.publish(id, 2), { ok: false, reason: 'changed' });
    assert.deepEqual(await events.publish(id, 3), { ok: true });
    assert.deepEqual(await events.publish(id, 3), { ok: true });
    const stored = await events.find('spring');
    assert.deepEqual(
      [stored?.state, stored?.plan.title, stored?.minutes, stored?.minutesDay, stored?.day],
      ['published', title, minutes, null, '2026-03-10'],
    );
    assert.deepEqual(await events.setMinutesPublic(id, 3, true), { ok: true });
    assert.equal((await events.list())[0]?.minutesDay, '2026-03-10');
    assert.ok((await events.end(id)) && (await events.end(id)));
    assert.deepEqual(await events.publish(id, 3), { ok: false, reason: 'ended' });
    assert.equal((await events.get(id))?.endDay, '2026-03-10');
    assert.equal(await events.end('0'.repeat(32)), false);
  },

  'registrations are taken while there are seats, and withdrawn once': async (t, { open }) => {
    const { events } = await open(t, {}, { now: at });
    const creation = await events.create(event);
    assert.ok(creation.ok);
    const { id } = event;
    const own = { withdrawal: code('1'), sealed, listed: null };
    assert.deepEqual(await events.register(id, own), { ok: false, reason: 'closed' });
    await events.publish(id, 1);
    assert.deepEqual(await events.register(id, own), { ok: true });
    const mo = { name: 'Mo', organisation: '' };
    assert.deepEqual(await events.register(id, { ...own, withdrawal: code('2'), listed: mo }), { ok: true });
    assert.deepEqual(await events.register(id, { ...own, withdrawal: code('3') }), {
      ok: false,
      reason: 'full',
    });
    assert.deepEqual(await events.participants(id), { listed: [], all: 2 }, 'nobody looked at it yet');
    const rows = await events.registrations(id);
    const listed = rows.find((row) => row.listed !== null)!;
    const other = rows.find((row) => row.listed === null)!;
    assert.equal(await events.setShown(id, listed.id, true), true);
    assert.equal(await events.setShown(id, other.id, true), false, 'who said no is never shown');
    assert.deepEqual((await events.participants(id)).listed, [mo]);
    assert.equal(await events.withdraw('0'.repeat(32), code('2')), false, 'at this event alone');
    assert.equal(await events.withdraw(id, code('2')), true);
    assert.equal(await events.withdraw(id, code('2')), false);
    assert.deepEqual(await events.participants(id), { listed: [], all: 1 });
    await events.end(id);
    assert.equal(await events.withdraw(id, code('1')), true, 'after the end too');
  },

  'an event without a number of seats has a limit': async (t, { open }) => {
    const { events } = await open(t, {}, { now: at });
    const creation = await events.create({ ...event, plan: { ...plan, capacity: null } });
    assert.ok(creation.ok);
    await events.publish(event.id, 1);
    const all = Array.from({ length: EVENT_LIMITS.registrations + 10 }, (_, n) =>
      events.register(event.id, { withdrawal: n.toString(16).padStart(64, '0'), sealed, listed: null }),
    );
    const results = await Promise.all(all);
    assert.equal(results.filter(({ ok }) => ok).length, EVENT_LIMITS.registrations);
  },

  'a reflection waits for a decision, and each phone sends a few': async (t, { open }) => {
    const { events } = await open(t, {}, { now: at });
    const creation = await events.create(event);
    assert.ok(creation.ok);
    const { id } = event;
    const own = { session: 'one', author: 'a'.repeat(32), sealed };
    assert.deepEqual(await events.reflect(id, own), { ok: false, reason: 'closed' });
    await events.publish(id, 1);
    for (let n = 0; n < REFLECTIONS_EACH; n++) assert.deepEqual(await events.reflect(id, own), { ok: true });
    assert.deepEqual(await events.reflect(id, own), { ok: false, reason: 'full' });
    assert.deepEqual(await events.reflect(id, { ...own, session: 'two' }), { ok: true });
    const [first, second, third] = (await events.reflections(id)).filter(({ session }) => session === 'one');
    assert.deepEqual([first?.state, first?.text], ['waiting', null]);
    await events.decide(id, first!.id, { state: 'wall', text: 'First' });
    await events.decide(id, second!.id, { state: 'wall', text: 'Second' });
    await events.decide(id, third!.id, { state: 'refused', reason: 'twice' });
    assert.deepEqual(await events.wall(id, 'one', 9), ['First', 'Second']);
    assert.deepEqual(await events.wall(id, 'one', 1), ['Second']);
    assert.deepEqual(await events.wall(id, 'two', 9), []);
    await events.decide(id, first!.id, { state: 'minutes', text: 'First', cluster: 'Law' });
    assert.deepEqual(await events.wall(id, 'one', 9), ['Second']);
    const decided = await events.reflectionsOf(id, 'one', own.author);
    assert.deepEqual(
      decided.filter(({ state }) => state === 'refused').map(({ reason, text }) => [reason, text]),
      [['twice', null]],
    );
    assert.equal(await events.decide(id, '0'.repeat(32), { state: 'waiting' }), false);
    assert.equal(await events.decide('0'.repeat(32), first!.id, { state: 'waiting' }), false);
  },

  'the key opens for organisers alone, and goes with what it sealed': async (t, { open }) => {
    const clock = { now: at };
    const { events } = await open(t, {}, clock);
    const creation = await events.create(event);
    assert.ok(creation.ok);
    const { id } = event;
    const wrapOf = async (one: string) => Buffer.from((await events.wrap(id, one)) ?? []).toString('hex');
    assert.equal(await wrapOf(member), '010203');
    assert.equal(await events.wrap(id, 'c'.repeat(32)), null);
    await events.putWraps(id, [{ member, wrap: Uint8Array.of(9) }]);
    assert.equal(await wrapOf(member), '010203', 'a wrap that stands stays');
    await events.publish(id, 1);
    const listed = { name: 'Mo', organisation: '' };
    await events.register(id, { withdrawal: code('1'), sealed, listed });
    await events.register(id, { withdrawal: code('2'), sealed, listed: null });
    for (const session of ['one', 'two'])
      await events.reflect(id, { session, author: 'a'.repeat(32), sealed });
    const [first] = await events.reflections(id);
    await events.decide(id, first!.id, { state: 'minutes', text: 'First', cluster: '' });
    const [row] = (await events.registrations(id)).filter((one) => one.listed !== null);
    await events.setShown(id, row!.id, true);
    await events.end(id);
    clock.now = at + eventDays * 86_400_000;
    await events.forgetDue();
    assert.notEqual(await events.wrap(id, member), null, 'not before its day');
    clock.now += 86_400_000;
    await events.forgetDue();
    assert.equal(await events.wrap(id, member), null);
    assert.deepEqual(
      (await events.reflections(id)).map(({ text, sealed }) => [text, sealed.length]),
      [['First', 0]],
    );
    assert.ok((await events.registrations(id)).every(({ sealed }) => sealed.length === 0));
    assert.deepEqual(await events.participants(id), { listed: [listed], all: 2 });
  },

  'an event is erased with its rooms and all that came in': async (t, { open }) => {
    const { events, rooms } = await open(t, {}, { now: at });
    const creation = await events.create(event);
    assert.ok(creation.ok);
    const opening = await rooms.open({
      code: 'BCDFGH',
      course: 'event-spring',
      language: 'en',
      version: '0123456789ab',
      content: '{}',
      leader: member,
      recipient: '',
    });
    assert.ok(opening.ok);
    const room = { event: event.id, session: 'one', room: opening.id };
    await events.putRoom(room);
    assert.deepEqual(await events.rooms(event.id), [room]);
    assert.deepEqual(await events.sessionOf(opening.id), room);
    assert.equal(await events.erase(event.id), true);
    assert.equal(await events.erase(event.id), false);
    assert.equal(await rooms.find('BCDFGH'), null);
    assert.equal(await events.sessionOf(opening.id), null);
    assert.deepEqual(await events.list(), []);
  },
});
