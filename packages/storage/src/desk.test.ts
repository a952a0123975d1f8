import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onEachDatabase, temporaryFolder } from '../tests/databases.ts';
import { accepted, hex, message, uploaded } from '../tests/reports.ts';
import { type InboxView, openStorage, type Storage } from './index.ts';
import { migrateSqlite } from './sql/database.ts';
import { pageQuery } from './sql/inbox.ts';
import { openSqlite } from './sql/sqlite.ts';
import { summariesQuery } from './sql/summaries.ts';

const sealed = (text: string) => ({ deskKey: 'k1', sealed: Buffer.from(text) });
const wraps = (...members: string[]) =>
  members.map((member) => ({ member, wrap: Buffer.from(`to ${member}`) }));
const opening = (member: string, key = 'age1key') => ({
  member,
  conversationKey: key,
  wraps: wraps('m1', 'm2', 'recovery'),
  summary: sealed('summary'),
});
const list = async (storage: Storage, view: InboxView, member = 'm1', desk = 'desk-a') =>
  (await storage.desk.listConversations({ desk, view, member })).rows.map(({ id }) => id);

/** All that search would hear of a desk after a number, page by page. */
async function changesSince(storage: Storage, after = 0, desk = 'desk-a', limit?: number) {
  const rows = [];
  for (;;) {
    const page = await storage.desk.summaries({ desk, after, ...(limit && { limit }) });
    rows.push(...page.rows);
    after = page.newest;
    if (!page.more) return { rows, last: after };
  }
}
const changesIn = (rows: Awaited<ReturnType<typeof changesSince>>['rows']) =>
  rows.map(({ id, state, hidden, summary }) => [
    id,
    state,
    hidden,
    summary && Buffer.from(summary.sealed).toString(),
  ]);

onEachDatabase('desk', {
  'what needs someone stands urgent first, then overdue, then in the order of the last word': async (
    t,
    { open },
  ) => {
    const clock = { now: Date.parse('2026-03-10T15:42:11Z') };
    const storage = await open(t, {}, clock);
    const plain = await accepted(storage);
    const late = await accepted(storage, { replyBy: '2026-03-10T14' });
    const urgent = await accepted(storage, { urgent: true });
    const newer = await accepted(storage);
    const quiet = await accepted(storage, { noReply: true });
    await accepted(storage, { quarantined: true });
    await accepted(storage, { desk: 'desk-b' });
    assert.deepEqual(await storage.jobs.markOverdue(), [{ id: late.id, desk: 'desk-a', assignee: null }]);
    assert.deepEqual(await storage.jobs.markOverdue(), [], 'told once');
    assert.deepEqual(await list(storage, 'needs'), [urgent.id, late.id, quiet.id, newer.id, plain.id]);
    await storage.desk.addMessage(urgent.id, { ...message(), role: 'desk', attachments: [] });
    await storage.desk.markOpened(quiet.id, { member: 'm1', message: quiet.message.id });
    assert.deepEqual(
      await list(storage, 'needs'),
      [urgent.id, late.id, newer.id, plain.id],
      'an answer ends no danger',
    );
    assert.deepEqual(await list(storage, 'open'), [urgent.id, quiet.id, newer.id, late.id, plain.id]);
  },

  'danger stands until a member says that it is over, whatever is answered, closed or silent': async (
    t,
    { open },
  ) => {
    const clock = { now: Date.parse('2026-03-10T15:42:11Z') };
    const storage = await open(t, {}, clock);
    const { id } = await accepted(storage, { urgent: true, noReply: true });
    const urgent = async () => (await storage.desk.conversation(id, { member: 'm1' }))?.urgent;
    await storage.desk.addMessage(id, { ...message(), role: 'desk', attachments: [] });
    await storage.desk.setState(id, 'waiting', 90);
    assert.deepEqual(await storage.desk.setState(id, 'closed', 90), { ok: false, reason: 'danger' });
    clock.now += 200 * 86_400_000;
    assert.equal(await storage.jobs.closeStale(120, 90), 0, 'silence ends no danger');
    assert.deepEqual([await urgent(), await list(storage, 'needs')], [true, [id]]);
    assert.ok((await storage.desk.setUrgent(id, false)).ok);
    assert.deepEqual([await urgent(), await list(storage, 'needs')], [false, []]);
    assert.ok((await storage.desk.setState(id, 'closed', 90)).ok);
    assert.ok((await storage.desk.setUrgent(id, true)).ok);
    assert.ok((await storage.desk.setUrgent(id, true)).ok, 'pressed twice');
    const again = await storage.desk.conversation(id, { member: 'm1' });
    assert.deepEqual(
      [again?.urgent, again?.state, again?.eraseDay],
      [true, 'open', null],
      'danger opens what was closed',
    );
    assert.deepEqual(await list(storage, 'needs'), [id]);
    assert.deepEqual(
      await storage.desk.closeQuarantined('desk-a', [id], 90),
      [],
      'no review of a flood closes what is not held',
    );
    assert.deepEqual([await urgent(), await list(storage, 'needs')], [true, [id]]);
    assert.equal((await storage.desk.setUrgent('0'.repeat(32), true)).ok, false);
  },

  'pages follow each other without a gap or a repetition, whatever arrives between them': async (
    t,
    { open },
  ) => {
    const storage = await open(t);
    const ids = new Set<string>();
    for (let at = 0; at < 23; at++) ids.add((await accepted(storage, { urgent: at % 5 === 0 })).id);
    for (const view of ['needs', 'open'] as const) {
      const listed: string[] = [];
      let before: string | undefined;
      for (;;) {
        const page = await storage.desk.listConversations({
          desk: 'desk-a',
          view,
          member: 'm1',
          before,
          limit: 5,
        });
        listed.push(...page.rows.map(({ id }) => id));
        if (page.next === null) break;
        before = page.next;
        if (view === 'open') await accepted(storage);
      }
      assert.equal(new Set(listed).size, listed.length);
      assert.deepEqual(
        new Set(listed),
        view === 'needs' ? ids : new Set([...ids].filter((id) => listed.includes(id))),
      );
      assert.equal(listed.length, 23);
    }
    await storage.desk.listConversations({ desk: 'desk-a', view: 'open', member: 'm1', before: "1' or 1=1" });
  },

  'the first opening wins; the second gets the key of the first and their own wrap': async (t, { open }) => {
    const storage = await open(t);
    const { id } = await accepted(storage);
    const [first, second] = await Promise.all([
      storage.desk.open(id, opening('m1')),
      storage.desk.open(id, { ...opening('m2', 'age1other'), wraps: wraps('m2') }),
    ]);
    assert.deepEqual([first.ok && first.won, second.ok && second.won], [true, false]);
    assert.equal(second.ok && second.conversationKey, 'age1key');
    assert.equal(second.ok && Buffer.from(second.wrap!).toString(), 'to m2');
    const third = await storage.desk.open(id, opening('m3'));
    assert.equal(third.ok && third.wrap, null);
    const [row] = (await storage.desk.listConversations({ desk: 'desk-a', view: 'open', member: 'm2' })).rows;
    assert.equal(row?.state, 'open');
    assert.equal(Buffer.from(row!.summary!.sealed).toString(), 'summary');
    assert.equal(Buffer.from(row!.wrap!).toString(), 'to m2');
  },

  'handing over adds wraps and moves it to their list': async (t, { open }) => {
    const storage = await open(t);
    const { id } = await accepted(storage);
    await storage.desk.open(id, opening('m1'));
    assert.deepEqual(await storage.desk.addWraps(id, wraps('m9'), 'm9'), { ok: true });
    assert.deepEqual(await list(storage, 'mine', 'm9'), [id]);
    const row = await storage.desk.conversation(id, { member: 'm9' });
    assert.deepEqual(row?.readers, ['m1', 'm2', 'm9', 'recovery']);
    assert.deepEqual(
      (await storage.desk.recoveryWraps()).map((each) => each.id),
      [id],
    );
    const wrapOf = async () => Buffer.from((await storage.desk.conversation(id, { member: 'm9' }))!.wrap!);
    const before = await wrapOf();
    await storage.desk.addWraps(id, [{ member: 'm9', wrap: Buffer.from('noise') }], 'm9');
    assert.deepEqual(await wrapOf(), before, 'handing over replaces none');
    await storage.desk.addWraps(id, [], null);
    assert.deepEqual(await list(storage, 'mine', 'm9'), []);
  },

  'held ones wait apart; released in bulk; an answered one is never held': async (t, { open }) => {
    const storage = await open(t);
    const quarantine = [
      await accepted(storage, { quarantined: true }),
      await accepted(storage, { quarantined: true }),
    ];
    const answeredReport = await accepted(storage);
    await storage.desk.addMessage(answeredReport.id, { ...message(), role: 'desk', attachments: [] });
    assert.equal((await list(storage, 'held')).length, 2);
    const { desk } = storage;
    assert.deepEqual(await desk.setQuarantined('desk-a', [answeredReport.id], true), []);
    const [released, other] = quarantine.map(({ id }) => id) as [string, string];
    assert.deepEqual(await desk.setQuarantined('desk-b', [released], false), [], 'of another desk');
    assert.deepEqual(await desk.setQuarantined('desk-a', [released, hex(16)], false), [released]);
    assert.deepEqual(await list(storage, 'held'), [other]);
    await storage.desk.addMessage(other, { ...message(), role: 'desk', attachments: [] });
    assert.deepEqual(await list(storage, 'held'), []);
  },

  'a review closes what is held, over danger too, and nothing else': async (t, { open }) => {
    const storage = await open(t);
    const flood = { quarantined: true, urgent: true };
    const [unread, readReport, calm] = [
      await accepted(storage, flood),
      await accepted(storage, flood),
      await accepted(storage, { quarantined: true }),
    ];
    const inInbox = [await accepted(storage, { urgent: true }), await accepted(storage)];
    for (const one of [readReport, calm])
      await storage.desk.markOpened(one.id, { member: 'm1', message: one.message.id });
    const all = [unread, readReport, calm, ...inInbox].map(({ id }) => id);
    const close = (desk: string) => storage.desk.closeQuarantined(desk, [...all, unread.id, hex(16)], 90);
    assert.deepEqual(await close('desk-b'), [], 'of another desk');
    assert.deepEqual(await close('desk-a'), [unread.id, calm.id]);
    assert.deepEqual(await list(storage, 'held'), [readReport.id], 'a member opened what says danger');
    assert.deepEqual((await list(storage, 'open')).toSorted(), inInbox.map(({ id }) => id).toSorted());
    assert.equal((await storage.desk.conversation(unread.id, { member: 'm1' }))?.urgent, false);
    assert.deepEqual(await close('desk-a'), [], 'twice');
  },

  'counts, states and unread tell what stands where': async (t, { open }) => {
    const storage = await open(t);
    const one = await accepted(storage);
    const two = await accepted(storage, { quarantined: true });
    const three = await accepted(storage);
    await storage.desk.setState(three.id, 'closed', 90);
    await storage.desk.setState(one.id, 'waiting', 90);
    assert.deepEqual(await storage.desk.counts({ desk: 'desk-a', member: 'm1' }), {
      needs: 0,
      open: 1,
      mine: 0,
      held: 1,
      closed: 1,
    });
    const more = { ...message(), deskKey: null, attachments: [], urgent: false, replyBy: null };
    await storage.conversations.addMessage(one.conversation, more);
    assert.equal((await storage.desk.conversation(one.id, { member: 'm1' }))?.unread, 2);
    await storage.desk.markOpened(one.id, { member: 'm1', message: one.message.id });
    assert.equal((await storage.desk.conversation(one.id, { member: 'm1' }))?.unread, 1);
    assert.deepEqual(await list(storage, 'needs'), [one.id]);
    assert.equal(await storage.desk.deskOf(two.id), 'desk-a');
    assert.equal(await storage.desk.deskOf(hex(16)), null);
  },

  'an answer sent twice is stored once, with its attachment and its summary': async (t, { open }) => {
    const storage = await open(t);
    const { id } = await accepted(storage);
    const file = await uploaded(storage, Buffer.from('sealed'));
    const answer = { ...message(), role: 'desk' as const, attachments: [file], summary: sealed('new') };
    assert.deepEqual(await storage.desk.addMessage(id, answer), { ok: true, answer: 'accepted' });
    assert.deepEqual(await storage.desk.addMessage(id, answer), { ok: true, answer: 'same' });
    const row = await storage.desk.conversation(id, { member: 'm1' });
    assert.equal(row?.messages.length, 2);
    assert.deepEqual(row?.messages[1]?.attachments, [{ id: file, length: 6, locked: false }]);
    assert.equal((await storage.attachments.get(file))?.role, 'desk');
  },

  'an illegal image is locked for all, and who saw it stays on record': async (t, { open }) => {
    const storage = await open(t, {}, { now: Date.parse('2026-03-10T15:42:11Z') });
    const file = await uploaded(storage, Buffer.from('sealed'));
    const { id } = await accepted(storage, { attachments: [file] });
    await storage.desk.recordAccess(file, 'm2');
    assert.deepEqual(await storage.desk.markHandedOver(id), [], 'what is not locked is nobody’s business');
    await storage.desk.recordAccess(file, 'm2');
    const locked = await storage.desk.lockIllegal(file, 'm1');
    assert.ok(locked.ok);
    assert.deepEqual(locked.seenBy.map(({ member, day }) => `${member} ${day}`).sort(), [
      'm1 2026-03-10',
      'm2 2026-03-10',
    ]);
    assert.deepEqual(
      await storage.desk.markHandedOver(id),
      ['m1', 'm2'].map((member) => ({ attachment: file, member, day: '2026-03-10' })),
    );
    assert.deepEqual(await storage.attachments.read(file), { ok: false, reason: 'locked' });
    assert.deepEqual(await storage.desk.lockIllegal(hex(16), 'm1'), { ok: false, reason: 'unknown' });
  },

  'search gets every summary of one desk once, in pages, and of no other desk': async (t, { open }) => {
    const storage = await open(t);
    const ours = new Set<string>();
    for (let at = 0; at < 23; at++) {
      const { id } = await accepted(storage, { quarantined: at % 7 === 0 });
      ours.add(id);
      if (at % 2 === 0) await storage.desk.open(id, opening('m1'));
    }
    const theirs = await accepted(storage, { desk: 'desk-b' });
    await storage.desk.open(theirs.id, { ...opening('m1'), summary: sealed('of the other desk') });
    for (const limit of [1, 5, 23, 100]) {
      const { rows } = await changesSince(storage, 0, 'desk-a', limit);
      assert.equal(rows.length, 23, `pages of ${limit}`);
      assert.deepEqual(new Set(rows.map(({ id }) => id)), ours);
      assert.equal(rows.filter(({ summary }) => summary !== null).length, 12);
    }
    assert.deepEqual(changesIn((await changesSince(storage, 0, 'desk-b')).rows), [
      [theirs.id, 'open', false, 'of the other desk'],
    ]);
    assert.deepEqual(await storage.desk.summaries({ desk: 'desk-c', after: 0 }), {
      rows: [],
      newest: 0,
      oldest: 0,
      more: false,
      count: 0,
    });
    const against: string[] = [];
    let before: number | undefined;
    for (let more = true; more; ) {
      const page = await storage.desk.summaries({ desk: 'desk-a', before, limit: 5 });
      if (before === undefined) {
        const { rows } = await storage.desk.summaries({ desk: 'desk-a', after: page.newest });
        assert.deepEqual(rows, [], 'nothing has changed since the first page');
      }
      against.push(...page.rows.map(({ id }) => id));
      [before, more] = [page.oldest, page.more];
    }
    const along = (await changesSince(storage)).rows.map(({ id }) => id);
    assert.deepEqual(against, along.reverse(), 'the last change first');
    assert.equal((await storage.desk.summaries({ desk: 'desk-a', after: 0, limit: 1 })).count, 23);
    assert.deepEqual(new Set(await storage.desk.ids('desk-a')), ours);
    assert.deepEqual(await storage.desk.ids('desk-b'), [theirs.id]);
  },

  'search hears once of each change since it last asked, and the inbox keeps its order': async (
    t,
    { open },
  ) => {
    const storage = await open(t);
    const [one, two, three] = [await accepted(storage), await accepted(storage), await accepted(storage)];
    let { last } = await changesSince(storage);
    const since = async () => {
      const { rows, last: next } = await changesSince(storage, last);
      last = next;
      return changesIn(rows);
    };
    assert.deepEqual(await since(), []);
    await storage.desk.open(one.id, opening('m1'));
    assert.deepEqual(await since(), [[one.id, 'open', false, 'summary']]);
    await storage.desk.putSummary(one.id, sealed('renewed'));
    assert.deepEqual(await since(), [[one.id, 'open', false, 'renewed']]);
    assert.deepEqual(await list(storage, 'open'), [three.id, two.id, one.id], 'a summary is no message');
    await storage.desk.markOpened(one.id, { member: 'm1', message: one.message.id });
    await storage.desk.addWraps(one.id, wraps('m3'));
    assert.deepEqual(await since(), [[one.id, 'open', false, 'renewed']], 'it was opened');
    await storage.desk.addWraps(one.id, wraps('m3'), 'm3');
    assert.deepEqual(await since(), [[one.id, 'open', false, 'renewed']], 'it is in somebody’s hands');
    await storage.desk.addWraps(one.id, wraps('m3'), 'm3');
    assert.deepEqual(await since(), [], 'in the same hands as before');
    await storage.desk.setState(one.id, 'closed', 90);
    assert.deepEqual(await since(), [[one.id, 'closed', false, 'renewed']]);
    await storage.desk.addMessage(one.id, { ...message(), role: 'note', attachments: [] });
    assert.deepEqual(await since(), [[one.id, 'closed', false, 'renewed']], 'its words must be read again');
    const more = { ...message(), deskKey: null, attachments: [], urgent: false, replyBy: null };
    await storage.conversations.addMessage(two.conversation, more);
    await storage.desk.markOpened(three.id, { member: 'm1', message: three.message.id });
    assert.deepEqual(await since(), [
      [two.id, 'new', false, null],
      [three.id, 'open', false, null],
    ]);
    await storage.conversations.hide(one.conversation);
    assert.deepEqual(
      await since(),
      [[one.id, 'closed', true, null]],
      'nothing that opens anything is handed out',
    );
    await storage.desk.cancelDeletion(one.id, 90);
    assert.deepEqual(await since(), [[one.id, 'closed', false, 'renewed']]);
  },

  'a page of messages holds 200, or fewer where they are long, and the next one goes on': async (
    t,
    { open },
  ) => {
    const storage = await open(t);
    const { id } = await accepted(storage);
    const note = (bytes: number) => ({ ...message(bytes), role: 'note' as const, attachments: [] });
    for (let at = 0; at < 20; at++) await storage.desk.addMessage(id, note(1_000_000));
    const read = async (after?: string) => storage.desk.conversation(id, { member: 'm1', after, limit: 200 });
    const first = await read();
    assert.deepEqual([first!.messages.length, first!.more], [16, true]);
    const rest = await read(first!.messages.at(-1)!.id);
    assert.deepEqual([rest!.messages.length, rest!.more], [5, false]);
    assert.equal(new Set([...first!.messages, ...rest!.messages].map((each) => each.id)).size, 21);
    for (let at = 0; at < 205; at++) await storage.desk.addMessage(id, note(100));
    const long = await read(rest!.messages.at(-1)!.id);
    assert.deepEqual([long!.messages.length, long!.more], [200, true]);
    assert.deepEqual((await read(long!.messages.at(-1)!.id))!.messages.length, 5);
  },

  'a link changes neither rank nor order: how often somebody is spoken of raises nothing': async (
    t,
    { open },
  ) => {
    const storage = await open(t);
    const all = [];
    for (let at = 0; at < 4; at++) all.push(await accepted(storage));
    const before = await storage.desk.listConversations({ desk: 'desk-a', view: 'needs', member: 'm1' });
    for (const other of all.slice(1)) await storage.desk.linkDuplicates(all[0]!.id, other.id, true);
    const after = await storage.desk.listConversations({ desk: 'desk-a', view: 'needs', member: 'm1' });
    assert.deepEqual(after, before);
  },

  'two conversations of one person are linked both ways, and apart again': async (t, { open }) => {
    const storage = await open(t);
    const [one, two] = [await accepted(storage), await accepted(storage)];
    const linked = async (id: string) => (await storage.desk.conversation(id, { member: 'm1' }))?.linked;
    await storage.desk.linkDuplicates(one.id, two.id, true);
    await storage.desk.linkDuplicates(two.id, one.id, true);
    assert.deepEqual([await linked(one.id), await linked(two.id)], [[two.id], [one.id]]);
    await storage.desk.linkDuplicates(two.id, one.id, false);
    assert.deepEqual([await linked(one.id), await linked(two.id)], [[], []]);
    assert.deepEqual(await storage.desk.linkDuplicates(one.id, one.id, true), {
      ok: false,
      reason: 'unknown',
    });
  },
});

it('a page of every view walks an index: no scan, no sorting', async (t) => {
  const file = `${temporaryFolder(t)}/heed.sqlite`;
  await migrateSqlite(file, 1000);
  const { raw, db } = openSqlite(file, { lockMilliseconds: 1000, readonly: true });
  t.after(() => raw.close());
  for (const view of ['needs', 'open', 'mine', 'held', 'closed'] as const)
    for (const before of [undefined, '2.77']) {
      const { sql, parameters } = pageQuery(db, { desk: 'a', view, member: 'm', before }).compile();
      const plan = raw.prepare(`explain query plan ${sql}`).all(...parameters) as { detail: string }[];
      const steps = plan.map(({ detail }) => detail).join('; ');
      assert.match(
        steps,
        /SEARCH conversation USING INDEX conversation_(rank|place|assignee) \(desk=\?/,
        view,
      );
      assert.doesNotMatch(steps, /SCAN|TEMP B-TREE/, view);
      if (view === 'needs')
        assert.match(
          steps,
          /conversation_rank \(desk=\? AND place=\? AND \(rank,activity\)<\(\?,\?\)|rank[<>]/,
        );
    }
});

it('a page of summaries walks an index: no scan, no sorting', async (t) => {
  const file = `${temporaryFolder(t)}/heed.sqlite`;
  await migrateSqlite(file, 1000);
  const { raw, db } = openSqlite(file, { lockMilliseconds: 1000, readonly: true });
  t.after(() => raw.close());
  for (const from of [{ after: 77 }, { before: 77 }]) {
    const { sql, parameters } = summariesQuery(db, { desk: 'a', ...from }).compile();
    const plan = raw.prepare(`explain query plan ${sql}`).all(...parameters) as { detail: string }[];
    const steps = plan.map(({ detail }) => detail).join('; ');
    assert.match(steps, /SEARCH conversation USING INDEX conversation_changed \(desk=\? AND changed[<>]\?\)/);
    assert.doesNotMatch(steps, /SCAN|TEMP B-TREE/);
  }
});

it('a page costs no more when the inbox grows', async (t) => {
  const storage = await openStorage({ folder: temporaryFolder(t) });
  t.after(() => storage.close());
  const fill = (count: number) =>
    Promise.all(Array.from({ length: count }, () => accepted(storage, { message: message(100) })));
  const median = async () => {
    const took: number[] = [];
    for (let at = 0; at < 30; at++) {
      const began = performance.now();
      await list(storage, 'needs');
      took.push(performance.now() - began);
    }
    return took.sort((a, b) => a - b)[15]!;
  };
  await fill(100);
  const small = await median();
  for (let at = 0; at < 4; at++) await fill(1000);
  const large = await median();
  // Generous, as other work runs on the same machine: a scan of 40 times as many rows would be 40 times as
  // slow.
  assert.ok(large < small * 5 + 5, `${small.toFixed(2)} ms of 100, ${large.toFixed(2)} ms of 4,100`);
});
