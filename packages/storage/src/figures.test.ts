import assert from 'node:assert/strict';
import { onEachDatabase } from '../tests/databases.ts';
import { accepted } from '../tests/reports.ts';

const day = 86_400_000;
const sealed = (text: string) => Buffer.from(text);

onEachDatabase('coded records', {
  'a record hangs on its case for thirty days, may change meanwhile, then leaves it under another id': async (
    t,
    { open },
  ) => {
    const clock = { now: Date.UTC(2026, 2, 1, 12) };
    const storage = await open(t, {}, clock);
    const { figures } = storage;
    const [one, other] = [await accepted(storage), await accepted(storage)];
    assert.equal(await figures.putRecord('0'.repeat(32), sealed('nobody')), null);
    assert.equal(await figures.putRecord(one.id, sealed('first')), '2026-03-31');
    assert.equal(await figures.putRecord(one.id, sealed('second')), '2026-03-31');
    await figures.putRecord(other.id, sealed('other'));
    const texts = async () =>
      (await figures.records({ limit: 10 })).map((row) => Buffer.from(row.sealed).toString());
    assert.deepEqual((await texts()).sort(), ['other', 'second']);
    assert.equal(await figures.dropRecord(other.id), true);
    assert.equal(await figures.dropRecord(other.id), false);
    const [before] = await figures.records({ limit: 10 });
    clock.now += 30 * day;
    assert.equal(await figures.unlinkRecords(), 0, 'the last day counts');
    clock.now += day;
    assert.equal(await figures.unlinkRecords(), 1);
    assert.equal(await figures.dropRecord(one.id), false, 'nothing leads to it any more');
    const [after] = await figures.records({ limit: 10 });
    assert.notEqual(after?.id, before?.id);
    assert.deepEqual(await texts(), ['second']);
  },

  'erasing a conversation takes the record that hangs on it, and leaves what has left it': async (
    t,
    { open },
  ) => {
    const clock = { now: Date.UTC(2026, 2, 1, 12) };
    const storage = await open(t, {}, clock);
    const [old, fresh] = [await accepted(storage), await accepted(storage)];
    await storage.figures.putRecord(old.id, sealed('old'));
    clock.now += 31 * day;
    await storage.figures.unlinkRecords();
    await storage.figures.putRecord(fresh.id, sealed('fresh'));
    for (const { conversation } of [old, fresh]) await storage.conversations.hide(conversation);
    assert.equal((await storage.figures.records({ limit: 10 })).length, 1, 'gone for analysts at once');
    clock.now += 31 * day;
    assert.equal(await storage.figures.unlinkRecords(), 0, 'it does not slip away before the day of erasure');
    for (let passed = 0; passed < 4; passed++, clock.now += day) await storage.jobs.erase();
    assert.equal(await storage.desk.deskOf(fresh.id), null);
    const remaining = await storage.figures.records({ limit: 10 });
    assert.deepEqual(
      remaining.map((row) => Buffer.from(row.sealed).toString()),
      ['old'],
    );
  },

  'records come in pages and can be sealed anew': async (t, { open }) => {
    const storage = await open(t);
    await storage.figures.addRecords(['a', 'b'].map(sealed));
    await storage.figures.putRecord((await accepted(storage)).id, sealed('c'));
    const first = await storage.figures.records({ limit: 2 });
    const rest = await storage.figures.records({ after: first[1]!.id, limit: 2 });
    assert.equal(first.length + rest.length, 3);
    assert.equal(await storage.figures.resealRecord(rest[0]!.id, sealed('anew')), true);
    assert.equal(await storage.figures.resealRecord('0'.repeat(32), sealed('anew')), false);
    const [last] = await storage.figures.records({ after: first[1]!.id, limit: 2 });
    assert.equal(Buffer.from(last!.sealed).toString(), 'anew');
  },

  'the register takes a release only from who has seen all earlier ones': async (t, { open }) => {
    const storage = await open(t);
    const { figures } = storage;
    const first = await figures.register('{"n":1}', null);
    assert.ok(first);
    assert.equal(await figures.register('{"n":2}', null), null);
    const tries = await Promise.all([
      figures.register('{"n":2}', first.id),
      figures.register('{"n":3}', first.id),
    ]);
    assert.equal(tries.filter((one) => one !== null).length, 1);
    assert.deepEqual(
      (await figures.releases()).map(({ id }) => id),
      [first.id, tries.find((one) => one !== null)!.id],
    );
    assert.equal((await figures.release(first.id))?.statement, '{"n":1}');
    assert.equal(await figures.release('0'.repeat(32)), null);
  },

  'the register is listed from its end, in pages': async (t, { open }) => {
    const { figures } = await open(t);
    const ids: string[] = [];
    for (let n = 0; n < 5; n++) ids.unshift((await figures.register('{}', ids[0] ?? null))!.id);
    const listed = async (before?: string) =>
      (await figures.releaseDays({ before, limit: 3 })).map(({ id }) => id);
    assert.deepEqual(await listed(), ids.slice(0, 3));
    assert.deepEqual(await listed(ids[2]), ids.slice(3));
    assert.deepEqual(await listed('0'.repeat(32)), []);
  },

  'a withdrawn release stays in the register, with its reason': async (t, { open }) => {
    const { figures } = await open(t, {}, { now: Date.UTC(2026, 10, 27, 12) });
    assert.equal(await figures.withdrawRelease('0'.repeat(32), 'none'), false);
    const release = await figures.register('{}', null);
    assert.ok(await figures.withdrawRelease(release!.id, 'Counted twice.'));
    assert.ok(await figures.withdrawRelease(release!.id, 'Something else.'));
    assert.deepEqual(await figures.withdrawals([]), []);
    assert.deepEqual(await figures.withdrawals(['f'.repeat(32)]), []);
    assert.deepEqual(await figures.withdrawals(), [
      { release: release!.id, day: '2026-11-27', reason: 'Counted twice.' },
    ]);
    assert.equal((await figures.releases()).length, 1);
  },
});
