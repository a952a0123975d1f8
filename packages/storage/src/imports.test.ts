import assert from 'node:assert/strict';
import { onEachDatabase } from '../tests/databases.ts';
import { hex, message } from '../tests/reports.ts';
import type { ImportedCase } from './index.ts';

const at = Date.parse('2026-03-10T23:50:00Z');
const dayMs = 86_400_000;
const member = 'a'.repeat(32);
const of = { member, number: 'b'.repeat(32), desk: 'desk-a' };

const imported = (more: Partial<ImportedCase> = {}): ImportedCase => ({
  id: hex(16),
  conversation: hex(32),
  signKey: hex(32),
  deskKey: 'k1',
  conversationKey: 'age1pq1invented',
  wraps: [{ member, wrap: new Uint8Array(9) }],
  summary: { deskKey: 'k1', sealed: new Uint8Array(7) },
  message: message(),
  notes: [message(), message()],
  closed: false,
  ...more,
});
const keep = { defaultKeepDays: 90 };

onEachDatabase('imports', {
  'what is staged stands in no list and no count, and is nobody’s to read': async (t, { open }) => {
    const storage = await open(t, {}, { now: at });
    const one = imported();
    assert.deepEqual(await storage.imports.stage(of, [one, imported({ closed: true })]), {
      ok: true,
      staged: 2,
    });
    const counts = await storage.desk.counts({ desk: 'desk-a', member });
    assert.ok(Object.values(counts).every((count) => count === 0));
    for (const view of ['needs', 'open', 'mine', 'held', 'closed'] as const)
      assert.deepEqual((await storage.desk.listConversations({ desk: 'desk-a', view, member })).rows, []);
    // Asked for by its number, it belongs to a desk whose name no member can have.
    assert.doesNotMatch((await storage.desk.deskOf(one.id)) ?? '', /^[a-z][a-z0-9-]*$/);
  },

  'finished it is there whole: open ones open, closed ones with the day of erasure': async (t, { open }) => {
    const storage = await open(t, {}, { now: at });
    const [one, shut] = [imported(), imported({ closed: true })];
    await storage.imports.stage(of, [one]);
    await storage.imports.stage(of, [shut]);
    assert.deepEqual(await storage.imports.finish(of, { count: 2, first: one.id, ...keep }), { ok: true });
    const read = await storage.desk.conversation(one.id, { member });
    assert.deepEqual(
      [read?.desk, read?.state, read?.unread, read?.awaiting, read?.eraseDay],
      ['desk-a', 'open', 0, false, null],
    );
    assert.deepEqual(
      read?.messages.map(({ role }) => role),
      ['person', 'note', 'note'],
    );
    assert.deepEqual(read?.readers, [member]);
    const closed = await storage.desk.conversation(shut.id, { member });
    assert.deepEqual([closed?.state, closed?.eraseDay], ['closed', '2026-06-08']);
    assert.equal(
      (await storage.desk.listConversations({ desk: 'desk-a', view: 'open', member })).rows.length,
      1,
    );
    assert.ok((await storage.desk.addMessage(one.id, { ...message(), role: 'note', attachments: [] })).ok);
  },

  'all or none: one that did not arrive keeps the others out': async (t, { open }) => {
    const storage = await open(t, {}, { now: at });
    const one = imported();
    await storage.imports.stage(of, [one]);
    const answer = await storage.imports.finish(of, { count: 2, first: one.id, ...keep });
    assert.deepEqual(answer, { ok: false, reason: 'count' });
    assert.equal(
      (await storage.desk.listConversations({ desk: 'desk-a', view: 'open', member })).rows.length,
      0,
    );
  },

  'pieces and the end may be sent twice; another’s bytes under the same number are refused': async (
    t,
    { open },
  ) => {
    const storage = await open(t, {}, { now: at });
    const one = imported();
    await storage.imports.stage(of, [one]);
    assert.deepEqual(await storage.imports.stage(of, [one]), { ok: true, staged: 1 });
    const other = imported({ id: one.id });
    assert.deepEqual(await storage.imports.stage(of, [imported(), other]), { ok: false, reason: 'conflict' });
    const all = { count: 1, first: one.id, ...keep };
    // What stood before the refused one in its piece was not kept.
    assert.deepEqual(await storage.imports.finish(of, all), { ok: true });
    assert.deepEqual(await storage.imports.finish(of, all), { ok: true });
    const elsewhere = { ...of, member: 'c'.repeat(32) };
    assert.deepEqual(await storage.imports.finish(elsewhere, { ...all, first: hex(16) }), {
      ok: false,
      reason: 'count',
    });
  },

  'dropped or forgotten, nothing of it stays': async (t, { open }) => {
    const clock = { now: at };
    const storage = await open(t, {}, clock);
    const [dropped, forgotten] = [imported(), imported()];
    await storage.imports.stage(of, [dropped]);
    await storage.imports.drop(of);
    assert.equal(await storage.desk.deskOf(dropped.id), null);
    await storage.imports.stage(of, [forgotten]);
    await storage.jobs.erase();
    clock.now += dayMs;
    await storage.jobs.erase();
    assert.notEqual(await storage.desk.deskOf(forgotten.id), null, 'an import goes on over midnight');
    assert.deepEqual(await storage.jobs.warnOfErasure(14), [], 'and warns nobody');
    clock.now += dayMs;
    await storage.jobs.erase();
    assert.equal(await storage.desk.deskOf(forgotten.id), null);
  },
});
