import assert from 'node:assert/strict';
import { onEachDatabase } from '../tests/databases.ts';
import { findRemains } from '../tests/hunt.ts';
import { accepted, hex, message } from '../tests/reports.ts';

const at = Date.parse('2026-03-10T15:42:11Z');
const hourMs = 3_600_000;
const member = 'a'.repeat(32);

onEachDatabase('casework', {
  'a call is stamped once, ends once, and its times are forgotten': async (t, { open }) => {
    const clock = { now: at };
    const { casework } = await open(t, {}, clock);
    assert.equal(await casework.callOf(member), null);
    assert.equal(await casework.startCall(member), at);
    clock.now += 5 * 60_000;
    assert.equal(
      await casework.startCall(member),
      at,
      'a page that was loaded again goes on with the same call',
    );
    assert.equal(await casework.callOf(member), at);
    assert.deepEqual(await casework.endCall(member, null), { started: at, ended: clock.now });
    assert.deepEqual(await casework.endCall(member, null), { started: null, ended: clock.now });
    assert.deepEqual(await casework.callCounts('desk-a', '2026-01-01'), []);
    await casework.startCall(member);
    clock.now += 25 * hourMs;
    await casework.forget();
    assert.equal(await casework.callOf(member), null, 'nobody ended it');
  },

  'calls that are no case are counted by desk, day and kind alone': async (t, { open }) => {
    const clock = { now: at };
    const { casework } = await open(t, {}, clock);
    for (const kind of ['silent', 'silent', 'abusive'])
      await casework.endCall(member, { desk: 'desk-a', kind });
    await casework.endCall(member, { desk: 'desk-b', kind: 'silent' });
    clock.now += 24 * hourMs;
    await casework.endCall(member, { desk: 'desk-a', kind: 'silent' });
    assert.deepEqual(await casework.callCounts('desk-a', '2026-03-10'), [
      { day: '2026-03-10', kind: 'abusive', count: 1 },
      { day: '2026-03-10', kind: 'silent', count: 2 },
      { day: '2026-03-11', kind: 'silent', count: 1 },
    ]);
    assert.equal((await casework.callCounts('desk-a', '2026-03-11')).length, 1);
    const again = (await casework.callCounts('desk-a', '2026-03-11'))[0]!;
    for (let n = 0; n < again.count; n++)
      assert.equal(await casework.uncountCall({ desk: 'desk-a', kind: again.kind }), true);
    assert.equal(
      await casework.uncountCall({ desk: 'desk-a', kind: again.kind }),
      false,
      'never below nothing',
    );
    assert.deepEqual(await casework.callCounts('desk-a', '2026-03-11'), []);
  },

  'what a member took down waits for nobody, and nobody is told that it is new': async (t, { open }) => {
    const storage = await open(t, {}, { now: at });
    const { id } = await accepted(storage, { byDesk: 'open' });
    const row = await storage.desk.conversation(id, { member });
    assert.deepEqual([row?.state, row?.awaiting, row?.unread, row?.replyBy], ['open', false, 0, null]);
    const other = await accepted(storage, { byDesk: 'unopened' });
    const later = await storage.desk.conversation(other.id, { member });
    assert.deepEqual([later?.state, later?.awaiting, later?.unread, later?.replyBy], ['new', false, 1, null]);
  },

  'an answer that waits is not given to her before its time, nor does any later one pass it': async (
    t,
    { open },
  ) => {
    const clock = { now: at };
    const storage = await open(t, {}, clock);
    const { id, conversation } = await accepted(storage);
    const say = async (release?: number) => {
      const one = message();
      const answer = {
        ...one,
        role: 'desk' as const,
        attachments: [],
        ...(release !== undefined && { release }),
      };
      assert.ok((await storage.desk.addMessage(id, answer)).ok);
      return one.id;
    };
    const waiting = await say(at + 3 * hourMs);
    const later = await say();
    const onPersonsPage = async () => (await storage.conversations.messages(conversation)).messages;
    const atDesk = async () => (await storage.desk.conversation(id, { member }))!.messages;
    assert.deepEqual(
      (await onPersonsPage()).map(({ role, state }) => [role, state]),
      [['person', 'sent']],
      'she is not told of an answer that she cannot read',
    );
    assert.deepEqual(
      (await atDesk()).slice(1).map((one) => [one.id, one.release]),
      [
        [waiting, at + 3 * hourMs],
        [later, at + 3 * hourMs],
      ],
    );
    const note = { ...message(), role: 'note' as const, attachments: [], release: at + 9 * hourMs };
    assert.ok((await storage.desk.addMessage(id, note)).ok);
    clock.now = at + 3 * hourMs;
    assert.deepEqual(
      (await onPersonsPage()).map(({ role, state }) => [role, state]),
      [
        ['person', 'answered'],
        ['desk', 'sent'],
        ['desk', 'sent'],
      ],
    );
    await storage.casework.forget();
    assert.deepEqual(
      (await atDesk()).map(({ release }) => release),
      [null, null, null, null],
      'until when it waited is forgotten; a note never waits',
    );
    assert.equal((await atDesk()).length, 4);
  },

  'a half key is there until its day is over, then nowhere': async (t, { open }) => {
    const clock = { now: at };
    const storage = await open(t, {}, clock);
    const { id } = await accepted(storage);
    const half = { thing: hex(16), half: hex(32), until: '2026-03-11' };
    assert.equal(await storage.casework.putKeyShare(id, { ...half, until: '2026-03-12' }), 'stored');
    assert.equal(await storage.casework.putKeyShare(id, half), 'stored', 'sooner');
    assert.equal(await storage.casework.putKeyShare(id, half), 'stored', 'sent twice');
    for (const other of [{ half: hex(32) }, { until: '2099-12-31' }, { until: '2020-01-01' }])
      assert.equal(await storage.casework.putKeyShare(id, { ...half, ...other }), 'other');
    assert.equal(await storage.casework.putKeyShare(hex(16), half), 'unknown');
    assert.deepEqual(await storage.casework.keyShares(id), [half]);
    clock.now += 24 * hourMs;
    assert.equal(await storage.casework.destroyKeyShares(), 0, 'the last day is still a day');
    clock.now += 24 * hourMs;
    assert.equal(await storage.casework.destroyKeyShares(), 1);
    assert.deepEqual(await storage.casework.keyShares(id), []);
  },

  'what only informs her ends no waiting, no danger and no promise': async (t, { open }) => {
    const storage = await open(t, {}, { now: at });
    const { id, conversation } = await accepted(storage, { urgent: true, replyBy: '2026-03-10T20' });
    const information = { ...message(), role: 'desk' as const, attachments: [], informs: true };
    assert.ok((await storage.desk.addMessage(id, information)).ok);
    const row = await storage.desk.conversation(id, { member });
    assert.deepEqual([row?.awaiting, row?.urgent, row?.replyBy], [true, true, '2026-03-10T20']);
    const { messages } = await storage.conversations.messages(conversation);
    assert.deepEqual(
      messages.map(({ role, state }) => [role, state]),
      [
        ['person', 'sent'],
        ['desk', 'sent'],
      ],
    );
    assert.ok((await storage.desk.addMessage(id, { ...message(), role: 'desk', attachments: [] })).ok);
    assert.equal((await storage.desk.conversation(id, { member }))?.awaiting, false);
  },

  'notices that wait are listed for their own desk; what was sent is counted when the case is gone': async (
    t,
    { open },
  ) => {
    const storage = await open(t, {}, { now: at });
    const { casework, live } = storage;
    const one = await accepted(storage);
    const other = await accepted(storage, { desk: 'desk-b' });
    const noticeOf = (more: object) => ({
      ...({
        thing: hex(16),
        state: 'review',
        day: '2026-03-10',
        platform: 'tiktok',
        member,
        year: null,
        coded: null,
      } as const),
      ...more,
    });
    const [review, answer, end] = [
      noticeOf({}),
      noticeOf({ state: 'answer', day: '2026-03-09', platform: 'other', member: null, year: 2026 }),
      noticeOf({ state: 'end', day: null, member: null, year: 2025 }),
    ];
    const before = new Map(await live.changes(['desk-a'])).get('desk-a') ?? 0;
    assert.equal(await casework.putNotices(one.id, [review, answer, end]), true);
    assert.notEqual(
      new Map(await live.changes(['desk-a'])).get('desk-a'),
      before,
      'open workspaces learn it',
    );
    assert.equal(await casework.putNotices(hex(16), [review]), false);
    assert.deepEqual(
      await casework.listNotices('desk-a'),
      [answer, review].map(({ coded, ...notice }) => ({ ...notice, conversation: one.id, assignee: null })),
    );
    assert.deepEqual(await casework.listNotices('desk-b'), []);
    const year = (n: number) => casework.noticesOfYear('desk-a', n);
    assert.deepEqual(await year(2026), { conversations: [one.id], erased: [], count: 1 });
    await casework.putNotices(one.id, [review, answer, end]);
    assert.equal((await year(2026)).count, 1, 'written twice, counted once');
    await casework.putNotices(one.id, [review, end]);
    assert.deepEqual(
      await year(2026),
      { conversations: [], erased: [], count: 0 },
      'sent was written in error',
    );
    await casework.putNotices(one.id, [answer]);
    await storage.conversations.hide(one.conversation);
    assert.deepEqual(await casework.listNotices('desk-a'), []);
    assert.deepEqual(await year(2026), { conversations: [], erased: [], count: 1 });
    await casework.putNotices(other.id, [noticeOf({ state: 'send', year: 2026 })]);
    assert.equal((await casework.noticesOfYear('desk-b', 2026)).count, 1);
  },

  'the codes of a notice outlive its case for three years, and nothing else of it does': async (
    t,
    { open, place },
  ) => {
    const clock = { now: at };
    const where = await place(t);
    const storage = await open(t, where, clock);
    const { casework } = storage;
    const one = await accepted(storage);
    const coded = { id: hex(16), key: 'ab'.repeat(8), sealed: Buffer.from('codes alone') };
    const noticeOf = (year: number | null, codes: typeof coded | null) => ({
      ...({ thing: hex(16), state: 'end', day: null, platform: 'tiktok', member: null } as const),
      ...{ year, coded: codes },
    });
    const notices = [noticeOf(2026, coded), noticeOf(2026, null), noticeOf(null, null)] as const;
    assert.ok(await casework.putNotices(one.id, notices));
    const year = () => casework.noticesOfYear('desk-a', 2026);
    assert.deepEqual((await year()).erased, [], 'while the case stands it is read');
    await storage.conversations.hide(one.conversation);
    const toDay = async (day: string) => {
      // A clock that jumps is doubted for a day.
      for (const hours of [12, 36]) {
        clock.now = Date.parse(day) + hours * 3_600_000;
        await storage.jobs.erase();
      }
    };
    await toDay('2026-04-10');
    const { conversations, erased, count } = await year();
    assert.deepEqual([conversations, count], [[], 2]);
    assert.deepEqual(
      erased.map((row) => ({ ...row, sealed: String(row.sealed) })),
      [{ ...coded, sealed: 'codes alone' }],
    );
    assert.deepEqual((await casework.noticesOfYear('desk-b', 2026)).erased, []);
    if (storage.kind === 'sqlite')
      assert.deepEqual(findRemains([where.folder], [Buffer.from(notices[0].thing)]), []);
    await toDay('2029-12-30');
    assert.equal((await year()).erased.length, 1);
    await toDay('2030-01-02');
    assert.deepEqual((await year()).erased, []);
  },

  'what falls due is replaced whole, listed by day for its own desk, and erased with its case': async (
    t,
    { open },
  ) => {
    const storage = await open(t, {}, { now: at });
    const { casework } = storage;
    const one = await accepted(storage);
    const other = await accepted(storage, { desk: 'desk-b' });
    const deadlines = [
      { thing: hex(16), member, day: '2026-03-12', supervisors: false },
      { thing: hex(16), member: null, day: '2026-03-11', supervisors: true },
    ];
    await storage.desk.addWraps(one.id, [], member);
    assert.equal(await casework.putDeadlines(one.id, deadlines), true);
    assert.equal(await casework.putDeadlines(other.id, deadlines.slice(0, 1)), true);
    assert.equal(await casework.putDeadlines(hex(16), deadlines), false);
    const listed = await casework.listDeadlines({ desk: 'desk-a', until: '2026-03-12' });
    assert.deepEqual(
      listed,
      deadlines.toReversed().map((due) => ({ ...due, conversation: one.id, assignee: member })),
    );
    assert.equal((await casework.listDeadlines({ desk: 'desk-a', until: '2026-03-11' })).length, 1);
    assert.equal(
      (await casework.listDeadlines({ desk: 'desk-a', since: '2026-03-12', until: '2026-03-12' })).length,
      1,
    );
    await casework.putDeadlines(one.id, []);
    assert.deepEqual(await casework.listDeadlines({ desk: 'desk-a', until: '2026-03-12' }), []);
    await storage.conversations.hide(other.conversation);
    assert.deepEqual(await casework.listDeadlines({ desk: 'desk-b', until: '2026-03-12' }), []);
  },

  'who is out alone is found once late, told of once, and forgotten once back': async (t, { open }) => {
    const clock = { now: at };
    const { casework, members } = await open(t, {}, clock);
    const loneWork = { member, desk: 'desk-a', until: at + hourMs, ring: 'supervisors' as const };
    await casework.startLoneWork({ ...loneWork, until: at + 5 * 60_000 });
    await casework.startLoneWork(loneWork);
    assert.deepEqual(await casework.loneWorkers('desk-a'), [loneWork], 'what they said last counts');
    assert.deepEqual(await casework.loneWorkers('desk-b'), []);
    clock.now = loneWork.until + 10 * 60_000 - 1;
    assert.deepEqual(await casework.overdueLoneWork(10), []);
    clock.now += 1;
    assert.deepEqual(await casework.overdueLoneWork(10), [loneWork]);
    await casework.markLoneWorkRung({ ...loneWork, until: 5 });
    assert.equal((await casework.overdueLoneWork(10)).length, 1, 'they said another time meanwhile');
    await casework.markLoneWorkRung(loneWork);
    assert.deepEqual(await casework.overdueLoneWork(10), []);
    await casework.startLoneWork({ ...loneWork, until: at });
    assert.equal((await casework.overdueLoneWork(10)).length, 1, 'out again is told of again');
    assert.equal(await casework.endLoneWork({ member, desk: 'desk-b' }), false);
    assert.equal(await casework.endLoneWork({ member, desk: 'desk-a' }), true);
    assert.deepEqual(await casework.loneWorkers('desk-a'), []);
    await members.invite({
      ...{ member, tokenHash: 'aa', role: 'member', desks: ['desk-a'], profile: Buffer.from('p') },
      ...{ expires: '2026-04-01', binding: 'bb' },
    });
    await casework.startLoneWork(loneWork);
    await members.remove(member);
    assert.deepEqual(await casework.loneWorkers('desk-a'), [], 'a removed member is out for nobody');
  },
});
