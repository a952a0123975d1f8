import assert from 'node:assert/strict';
import { onEachDatabase } from '../tests/databases.ts';
import { accepted, hex, message, report, uploaded } from '../tests/reports.ts';

onEachDatabase('intake', {
  'a report is there after it was acknowledged, whole': async (t, { open }) => {
    const storage = await open(t);
    const newReport = await accepted(storage);
    const { messages } = await storage.conversations.messages(newReport.conversation);
    assert.deepEqual(
      messages.map(({ id, hash, role, state }) => ({ id, hash, role, state })),
      [{ id: newReport.message.id, hash: newReport.message.hash, role: 'person', state: 'sent' }],
    );
    assert.deepEqual(new Uint8Array(messages[0]!.envelope), newReport.message.envelope);
  },

  'the same message twice is stored once and answered alike; other bytes under its id are refused': async (
    t,
    { open },
  ) => {
    const storage = await open(t);
    const newReport = await accepted(storage, { replyBy: '2026-01-02T10' });
    const again = await storage.intake.acceptReport(newReport);
    assert.deepEqual(again, { ok: true, answer: 'same', id: newReport.id, replyBy: '2026-01-02T10' });
    const other = await storage.intake.acceptReport(
      report({ message: { ...message(), id: newReport.message.id } }),
    );
    assert.deepEqual(other, { ok: false, reason: 'conflict' });
    const second = await storage.intake.acceptReport(report({ conversation: newReport.conversation }));
    assert.deepEqual(second, { ok: false, reason: 'exists' });
  },

  'two senders of one message at the same moment get one conversation': async (t, { open }) => {
    const storage = await open(t);
    const newReport = report();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => storage.intake.acceptReport(newReport)),
    );
    assert.equal(answers.filter((answer) => answer.ok && answer.answer === 'accepted').length, 1);
    assert.equal(new Set(answers.map((answer) => answer.ok && answer.id)).size, 1);
  },

  'reports of one group are judged as one after the other': async (t, { open }) => {
    const storage = await open(t);
    const file = await uploaded(storage, Buffer.from('sealed'));
    const first = report({ attachments: [file], replyBy: '2026-01-02T10' });
    const group = [
      first,
      report({ message: { ...message(), id: first.message.id } }),
      report({ conversation: first.conversation }),
      report({ attachments: [file] }),
      first,
      report({ desk: 'desk-b' }),
      report(),
    ];
    const answers = await Promise.all(group.map((each) => storage.intake.acceptReport(each)));
    assert.deepEqual(
      answers.map((answer) => (answer.ok ? answer.answer : answer.reason)),
      ['accepted', 'conflict', 'exists', 'attachment', 'same', 'accepted', 'accepted'],
    );
    assert.deepEqual(answers[4], { ...answers[0], answer: 'same' });
    const { rows } = await storage.desk.listConversations({ desk: 'desk-a', view: 'needs', member: 'm1' });
    assert.deepEqual(
      rows.map(({ id }) => id),
      [answers[6], answers[0]].map((one) => one!.ok && one!.id),
    );
    assert.deepEqual(
      await storage.live.changes(['desk-a', 'desk-b']),
      new Map([
        ['desk-a', 2],
        ['desk-b', 1],
      ]),
    );
  },

  'an item that fails in a group spoils no other': async (t, { open }) => {
    const storage = await open(t);
    const bad = () => ({ ...report(), message: { ...message(), hash: null as never } });
    const reports = Array.from({ length: 40 }, (_, at) => (at % 4 === 1 ? bad() : report()));
    const answers = await Promise.allSettled(reports.map((each) => storage.intake.acceptReport(each)));
    for (const [at, answer] of answers.entries()) {
      const there = await storage.conversations.get(reports[at]!.conversation);
      assert.equal(answer.status, at % 4 === 1 ? 'rejected' : 'fulfilled');
      assert.equal(there === null, at % 4 === 1, 'stored exactly when acknowledged');
      if (answer.status === 'rejected') assert.equal(answer.reason.code, 'failed');
    }
  },

  'a full queue says busy and stores nothing of it': async (t, { open }) => {
    const storage = await open(t, { queue: { items: 10 } });
    const reports = Array.from({ length: 50 }, () => report());
    const answers = await Promise.allSettled(reports.map((each) => storage.intake.acceptReport(each)));
    const refusals = answers.filter((answer) => answer.status === 'rejected');
    assert.equal(refusals.length, 40);
    assert.ok(refusals.every(({ reason }) => reason.code === 'busy'));
    for (const [at, { conversation }] of reports.entries())
      assert.equal(
        (await storage.conversations.get(conversation)) !== null,
        answers[at]!.status === 'fulfilled',
      );
  },

  'attachments are claimed with the message or not at all': async (t, { open }) => {
    const storage = await open(t);
    const file = await uploaded(storage, Buffer.from('sealed'));
    const absent = await storage.intake.acceptReport(report({ attachments: [file, hex(16)] }));
    assert.deepEqual(absent, { ok: false, reason: 'attachment' });
    assert.equal((await storage.attachments.get(file))?.conversation, null);
    const twice = await storage.intake.acceptReport(report({ attachments: [file, file] }));
    assert.deepEqual(twice, { ok: false, reason: 'attachment' });
    const newReport = await accepted(storage, { attachments: [file] });
    assert.equal((await storage.attachments.get(file))?.conversation, newReport.id);
    const stolen = await storage.intake.acceptReport(report({ attachments: [file] }));
    assert.deepEqual(stolen, { ok: false, reason: 'attachment' });
  },

  'a part of a larger buffer is stored as that part': async (t, { open }) => {
    const storage = await open(t);
    const whole = Buffer.alloc(50_000, 7);
    const part = whole.subarray(100, 9100);
    const newReport = await accepted(storage, { message: { ...message(), envelope: part } });
    assert.equal(
      (await storage.conversations.messages(newReport.conversation)).messages[0]!.envelope.byteLength,
      9000,
    );
  },
});
