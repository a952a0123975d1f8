import assert from 'node:assert/strict';
import { onEachDatabase } from '../tests/databases.ts';
import { accepted, hex, message, uploaded } from '../tests/reports.ts';
import type { Storage } from './index.ts';

const day = Date.parse('2026-03-10T15:42:11Z');
const more = { deskKey: null, attachments: [], urgent: false, replyBy: null };
const read = async (storage: Storage, id: string) => (await storage.desk.conversation(id, { member: 'm1' }))!;

onEachDatabase('conversations', {
  'an unknown id finds nothing and changes nothing': async (t, { open }) => {
    const storage = await open(t);
    const nobody = hex(32);
    assert.equal(await storage.conversations.get(nobody), null);
    assert.equal(await storage.conversations.signKey(nobody), null);
    assert.deepEqual(await storage.conversations.addMessage(nobody, { ...message(), ...more }), {
      ok: false,
      reason: 'unknown',
    });
    assert.deepEqual(await storage.conversations.hide(nobody), { ok: false, reason: 'unknown' });
  },

  'messages come in order, in pages, without the notes of the desk': async (t, { open }) => {
    const storage = await open(t);
    const { id, conversation, message: first } = await accepted(storage);
    const ids = [first.id];
    for (let at = 0; at < 4; at++) {
      const next = message();
      const role = at % 2 === 0 ? 'desk' : 'note';
      await storage.desk.addMessage(id, { ...next, role, attachments: [] });
      if (role === 'desk') ids.push(next.id);
    }
    const page = await storage.conversations.messages(conversation, { limit: 2 });
    assert.deepEqual(
      page.messages.map((each) => each.id),
      ids.slice(0, 2),
    );
    assert.equal(page.more, true);
    const rest = await storage.conversations.messages(conversation, { after: ids[1]!, limit: 2 });
    assert.deepEqual(
      rest.messages.map((each) => each.id),
      ids.slice(2),
    );
    assert.equal(rest.more, false);
    assert.equal((await read(storage, id)).messages.length, 5);
  },

  'she sees sent, then opened with the day, then answered; the desk sees when she fetched the answer': async (
    t,
    { open },
  ) => {
    const storage = await open(t, {}, { now: day });
    const { id, conversation, message: first } = await accepted(storage);
    const states = async () =>
      (await storage.conversations.messages(conversation)).messages.map(({ state, openedDay }) => [
        state,
        openedDay,
      ]);
    assert.deepEqual(await states(), [['sent', null]]);
    await storage.desk.markOpened(id, { member: 'm1', message: first.id });
    assert.deepEqual(await states(), [['opened', '2026-03-10']]);
    const answer = message();
    await storage.desk.addMessage(id, { ...answer, role: 'desk', attachments: [] });
    assert.deepEqual(await states(), [
      ['answered', '2026-03-10'],
      ['sent', null],
    ]);
    await storage.conversations.markSeen(conversation, answer.id);
    assert.deepEqual((await states())[1], ['opened', '2026-03-10']);
  },

  'writing again is idempotent, opens what was closed and counts as unread': async (t, { open }) => {
    const storage = await open(t);
    const { id, conversation } = await accepted(storage);
    await storage.desk.addMessage(id, { ...message(), role: 'desk', attachments: [] });
    await storage.desk.setState(id, 'closed', 90);
    const next = { ...message(), ...more, urgent: true, replyBy: '2026-03-12T09' };
    const answer = await storage.conversations.addMessage(conversation, next);
    assert.deepEqual(answer, { ok: true, answer: 'accepted', id, desk: 'desk-a', replyBy: '2026-03-12T09' });
    assert.deepEqual(await storage.conversations.addMessage(conversation, next), {
      ...answer,
      answer: 'same',
    });
    const other = await storage.conversations.addMessage(conversation, {
      ...message(),
      ...more,
      id: next.id,
    });
    assert.deepEqual(other, { ok: false, reason: 'conflict' });
    const row = await read(storage, id);
    assert.equal(row.state, 'open');
    assert.equal(row.eraseDay, null);
    assert.equal(row.urgent, true);
    assert.equal(row.messages.length, 3);
  },

  'a message of one conversation cannot be repeated into another': async (t, { open }) => {
    const storage = await open(t);
    const one = await accepted(storage);
    const two = await accepted(storage);
    const answer = await storage.conversations.addMessage(two.conversation, { ...one.message, ...more });
    assert.deepEqual(answer, { ok: false, reason: 'conflict' });
  },

  'a change of code moves nothing but the way in': async (t, { open }) => {
    const storage = await open(t);
    const { id, conversation } = await accepted(storage, {
      attachments: [await uploaded(storage, Buffer.from('x'))],
    });
    const other = await accepted(storage);
    const to = {
      conversation: hex(32),
      signKey: hex(32),
      carry: Buffer.from('carried'),
      message: { ...message(), deskKey: 'k1' },
    };
    const answer = await storage.conversations.rekey(conversation, {
      ...to,
      conversation: other.conversation,
    });
    assert.deepEqual(answer, { ok: false, reason: 'exists' });
    assert.deepEqual(await storage.conversations.rekey(conversation, to), { ok: true });
    assert.deepEqual(
      await storage.conversations.rekey(conversation, to),
      { ok: true },
      'a lost answer may be asked for again',
    );
    assert.equal(await storage.conversations.get(conversation), null);
    assert.equal(await storage.conversations.signKey(to.conversation), to.signKey);
    const row = await storage.conversations.get(to.conversation);
    assert.equal(row?.id, id);
    assert.equal(Buffer.from(row!.carry!).toString(), 'carried');
    assert.equal((await storage.conversations.messages(to.conversation)).messages.length, 2);
    assert.deepEqual(
      await storage.conversations.rekey(conversation, { ...to, message: { ...message(), deskKey: null } }),
      {
        ok: false,
        reason: 'unknown',
      },
    );
  },

  'deletion hides at once, stands before the desk until seen, and can be taken back': async (t, { open }) => {
    const storage = await open(t, {}, { now: day });
    const { id, conversation, message: first } = await accepted(storage);
    await storage.desk.addMessage(id, { ...message(), role: 'desk', attachments: [] });
    await storage.desk.setState(id, 'closed', 90);
    const hidden = await storage.conversations.hide(conversation);
    assert.ok(hidden.ok && hidden.eraseDay === '2026-03-14');
    assert.equal(await storage.conversations.get(conversation), null);
    assert.deepEqual(await storage.conversations.messages(conversation), { messages: [], more: false });
    const needs = () => storage.desk.listConversations({ desk: 'desk-a', view: 'needs', member: 'm1' });
    assert.deepEqual(
      (await needs()).rows.map((row) => [row.id, row.hidden]),
      [[id, true]],
    );
    const row = await storage.desk.conversation(id, { member: 'm1' });
    assert.deepEqual(
      [row?.messages, row?.summary, row?.wrap],
      [[], null, null],
      'hidden from the desk as well',
    );
    const late = await storage.desk.addMessage(id, { ...message(), role: 'note', attachments: [] });
    assert.deepEqual(late, { ok: false, reason: 'unknown' });
    await storage.desk.markOpened(id, { member: 'm1', message: first.id });
    assert.equal((await needs()).rows.length, 0);
    assert.equal(
      (await read(storage, id)).eraseDay,
      '2026-03-14',
      'the desk cannot put it off by closing or opening',
    );
    await storage.desk.setState(id, 'open', 90);
    assert.equal((await read(storage, id)).eraseDay, '2026-03-14');
    assert.equal((await storage.desk.cancelDeletion(id, 90)).ok, true);
    assert.equal((await storage.conversations.get(conversation))?.eraseDay, null);
    assert.equal(
      (await storage.desk.conversation(id, { member: 'm1' }))?.messages.length,
      2,
      'all there again',
    );
  },

  'her choice of how long counts from closing, and now still takes 72 hours': async (t, { open }) => {
    const storage = await open(t, {}, { now: day });
    const { id, conversation } = await accepted(storage);
    const keep = async (days: number | null) => {
      const answer = await storage.conversations.keep(conversation, days, 90);
      return answer.ok && answer.eraseDay;
    };
    assert.equal(await keep(730), null, 'never while open');
    assert.deepEqual(await storage.desk.setState(id, 'closed', 90), { ok: true, eraseDay: '2028-03-09' });
    assert.equal(await keep(null), '2026-06-08');
    assert.equal(await keep(0), '2026-03-14');
  },
});
