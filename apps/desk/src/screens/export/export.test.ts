// What an export holds and what it must not, from a conversation of real envelopes.
import '../../fixtures/english.ts';
import { strict as assert } from 'node:assert';
import { before, test } from 'node:test';
import { calendarOf } from '@heed/domain/calendar';
import {
  type Body,
  buildCaseFile,
  type CaseDeadline,
  deadlinesIn,
  type RecordKind,
  readCases,
} from '@heed/domain/casework';
import { addDays } from '@heed/domain/time';
import { randomHex } from '@heed/envelope/seal';
import fc from 'fast-check';
import ICAL from 'ical.js';
import {
  day,
  inventConversation,
  inventMember,
  inventOrganisation,
  inventPerson,
} from '../../fixtures/organisation.ts';
import { entryOf, noteOf } from '../../model/case/case.ts';
import { readConversation } from '../../model/conversation/read.ts';
import { firstOpening, sealOutgoing } from '../../model/conversation/write.ts';
import { dayName, setZone } from '../../words/format.ts';
import { appointments } from './calendar.ts';
import { type ExportChoice, filesOf, plainFile, recipientsOf } from './files.ts';
import { plainNotes } from './person.ts';

const code = '1234567890123456789012345678';
const shelter = { kind: 'organisation', id: '', name: 'Quay House, example.org' } as const;
const evil = '<script>alert(1)</script>"\'&';

async function invent() {
  const mila = await inventMember('Mila Secretname', 'supervisor');
  const house = await inventOrganisation([mila]);
  const keyring = await house.keyringOf(mila);
  Object.assign(keyring.me.organisation, { contact: 'hello@example.org' });
  let row = await inventConversation(await inventPerson(), house.desk, `They keep my passport. ${evil}`);
  const { request } = await firstOpening(await readConversation(row, keyring), keyring);
  row = {
    ...row,
    conversationKey: request.conversationKey,
    wrap: request.wraps[0]!.wrap,
    readers: [mila.id],
  };
  const say = async (role: 'desk' | 'note', text: string, facts = {}) => {
    const reading = await readConversation(row, keyring);
    const outgoing = { text, attachments: [], id: randomHex(16), facts: { by: mila.id, ...facts } };
    const { message } = (await sealOutgoing(role, outgoing, reading, keyring)).request;
    const listed = { role, deskKey: null, day, state: 'sent' as const, release: null, attachments: [] };
    row = { ...row, messages: [...row.messages, { ...message, ...listed }] };
  };
  const write = async <K extends RecordKind>(
    kind: K,
    body: Body<K>,
    before: Parameters<typeof entryOf>[2]['before'] = null,
  ) => {
    const note = noteOf(
      entryOf(kind, body, { thing: before?.id ?? randomHex(16), before, at: Date.now() }),
      mila.id,
    );
    await say('note', note.text, note.facts as object);
  };
  await say('desk', 'We read you.');
  await say('note', 'She is tired.');
  await say('note', 'Her brother drinks, says a neighbour.');
  await write('need', { need: 'shelter', note: 'first wording', state: 'open' });
  const [need] = (await readConversation(row, keyring)).caseFile.records;
  await write('need', { need: 'shelter', note: '=SUM(1) second wording', state: 'met' }, need);
  await write('referral', {
    need: 'shelter',
    to: shelter,
    parts: ['needs'],
    words: 'A bed?',
    state: 'sent',
    reason: '',
    outcome: '',
    on: day,
    link: { code },
  });
  await write('consent', {
    purpose: 'shelter',
    recipient: shelter,
    parts: ['name'],
    withhold: [],
    given: '2026-01-01',
    ...{ giver: 'person', giverName: '', right: '', reason: '' },
    how: 'said',
    until: null,
    withdrawn: null,
  });
  await write('statement', {
    about: 'Goran',
    basis: 'seen',
    words: 'Goran hit her',
    keepUntil: '2027-01-01',
    sealed: '',
  });
  await write('threat', { raised: true, words: 'He waited for Jo at the door' });
  await write('task', {
    title: 'Ring; the shelter, today\\now',
    due: '2026-12-01',
    assignee: mila.id,
    repeat: '',
    done: null,
  });
  const read = await readConversation(row, keyring);
  return { read, keyring, file: read.caseFile, readings: [{ member: mila.id, day: '2026-11-20' }] };
}

let sample: Awaited<ReturnType<typeof invent>>;
before(async () => (sample = await invent()));

const choice = (more: Partial<ExportChoice> = {}): ExportChoice => ({
  parts: new Set(['conversation', 'person', 'case', 'htcds', 'table', 'calendar']),
  to: null,
  withNames: false,
  titles: false,
  withoutNotes: new Set(),
  ...more,
});
async function exportedFiles(more: Partial<ExportChoice> = {}) {
  const files = new Map<string, string>();
  for await (const { name, bytes } of filesOf(choice(more), sample))
    files.set(name, new TextDecoder().decode(bytes));
  return files;
}

test('messages and records have their hour by the clock of the organisation, by name', async (t) => {
  t.after(() => setZone('UTC'));
  setZone('Europe/Zagreb');
  t.mock.timers.enable({ apis: ['Date'], now: Date.parse(`${day}T23:35:20Z`) });
  const late = await invent();
  const next = addDays(day, 1);
  const files = new Map<string, string>();
  for await (const { name, bytes } of filesOf(choice(), late))
    files.set(name, new TextDecoder().decode(bytes));
  const talk = files.get('conversation.txt')!;
  assert.match(talk, /^Times are by the clock of Europe\/Zagreb\./);
  assert.ok(talk.includes(`, ${next} 00:35\nWe read you.`), talk);
  assert.ok(talk.includes(`, ${day}\nThey keep my passport.`), 'what was sealed before has its day');
  assert.ok(files.get('case.csv')!.includes(`${next}T00:35+01:00`));
  const page = files.get('for-the-person.html')!;
  assert.ok(page.includes('Times are by the clock of Europe/Zagreb.'));
  assert.ok(page.includes(`${dayName(next)}, 00:35`));
  // What is signed, and what programs read, keeps the world's clock.
  for (const name of ['conversation.txt', 'for-the-person.html', 'case.csv', 'htcds.csv'])
    assert.ok(!files.get(name)!.includes('23:35'), name);
});

test('every part that was ticked is in it, and nothing else', async () => {
  const all = await exportedFiles();
  for (const name of [
    'conversation.txt',
    'for-the-person.html',
    'case.json',
    'htcds.json',
    'htcds.csv',
    'case.csv',
    'due.ics',
  ])
    assert.ok(all.has(name), name);
  assert.deepEqual([...(await exportedFiles({ parts: new Set(['calendar']) })).keys()], ['due.ics']);
});

test(
  'no file has the code of a case at another desk, words about others, or threats; only the ' +
    'conversation names members',
  async () => {
    for (const [name, text] of await exportedFiles()) {
      assert.doesNotMatch(text, new RegExp(`${code}|Goran|He waited`), name);
      if (name !== 'conversation.txt' && !name.startsWith('messages/'))
        assert.doesNotMatch(text, /Secretname/, name);
      const { id } = sample.keyring.me.member;
      if (!name.startsWith('messages/')) assert.ok(!text.includes(id), `${name} names a member by id`);
    }
  },
);

test('the person reads all that is hers, replaced versions too, and why something is left out', async () => {
  const page = (await exportedFiles()).get('for-the-person.html')!;
  for (const words of [
    'They keep my passport.',
    'We read you.',
    'She is tired.',
    'Her brother drinks',
    'first wording',
    'second wording',
    'Quay House, example.org (Another organisation)',
    'The words of 1 statement about other people',
    '1 record about the safety of those who work here',
    'article 15(4)',
    '1 member of the desk holds a key to it.',
    'Member 1 opened it, for the last time on Fri, 20 Nov 2026.',
  ])
    assert.ok(page.includes(words), words);
  assert.doesNotMatch(page, /<script|https?:|src=|href=|url\(/, 'nothing runs, nothing is fetched');
  assert.match(page, /&lt;script&gt;alert\(1\)&lt;\/script&gt;&quot;&#39;&amp;/);
});

test('a note that speaks of somebody else is left out where a member ticked it, and it says so', async () => {
  const about = plainNotes(sample.read).find(({ message }) => message?.text.includes('brother'))!;
  const page = (await exportedFiles({ withoutNotes: new Set([about.id]) })).get('for-the-person.html')!;
  assert.doesNotMatch(page, /brother/);
  assert.match(page, /1 note that speak/);
});

test('the case file for a program is read again with its history', async () => {
  const read = readCases(JSON.parse((await exportedFiles()).get('case.json')!));
  assert.ok(read.ok);
  const [exportedCase] = read.cases;
  const need = exportedCase!.file.records.find(({ kind }) => kind === 'need')!;
  assert.equal(need.superseded.length, 1);
  assert.equal(
    exportedCase!.file.records.filter(({ kind }) => kind === 'statement').length,
    1,
    'that there was one is said',
  );
});

test('the table runs nothing in a spreadsheet', async () => {
  const table = (await exportedFiles()).get('case.csv')!;
  assert.match(table, /"'=SUM\(1\) second wording"/);
  assert.match(table, /"earlier",.*"first wording"/);
});

test('a recipient of the record is offered only while a consent for it lives', () => {
  assert.deepEqual(recipientsOf(sample.file, Date.parse('2026-11-25')), [shelter]);
  assert.deepEqual(recipientsOf(sample.file, Date.parse('2025-11-25')), []);
});

test('in the clear one file stays as it is, several are a ZIP', async () => {
  const file = await plainFile(choice({ parts: new Set(['calendar']) }), sample);
  assert.equal(file.name, 'due.ics');
  const more = await plainFile(choice(), sample);
  assert.match(more.name, /^heed-[0-9a-f]{8}\.zip$/);
  assert.deepEqual([...new Uint8Array(await more.file.arrayBuffer()).subarray(0, 2)], [0x50, 0x4b]);
});

const parsed = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => ({
    summary: event.getFirstPropertyValue('summary'),
    start: String(event.getFirstPropertyValue('dtstart')),
    uid: String(event.getFirstPropertyValue('uid')),
  }));

test('a calendar shows a day and no word of the case, under a number unknown to the server', async () => {
  const text = (await exportedFiles()).get('due.ics')!;
  const [task, ...others] = parsed(text);
  assert.deepEqual([task?.summary, task?.start], ['Heed: due', '2026-12-01']);
  assert.deepEqual(
    others.map(({ summary }) => summary),
    ['Heed: due'],
  );
  const records = sample.file.records.map(({ id }) => id);
  assert.ok(!records.some((id) => text.includes(id)));
  assert.equal(
    parsed((await exportedFiles()).get('due.ics')!)[0]?.uid,
    task?.uid,
    'the same again changes, and adds none',
  );
  const titled = parsed((await exportedFiles({ titles: true })).get('due.ics')!);
  assert.equal(titled[0]?.summary, 'Ring; the shelter, today\\now');
});

const marks = fc.constantFrom('\n', '\r', ';', ',', '\\', ':', '"', '\t', 'a', 'ż', '😀');

test(
  'whatever a title holds, another reader of RFC 5545 reads the same, and no line is longer than 75 ' +
    'octets',
  async () => {
    const [due] = deadlinesIn(buildCaseFile([])) as CaseDeadline[];
    assert.equal(due, undefined);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.string({ unit: marks, maxLength: 200 })),
        async (title) => {
          const text = calendarOf([{ day: '2026-12-01', title, uid: 'a'.repeat(32) }], 'Heed//Desk', 0);
          assert.ok(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
          const clean = title.replace(/\r\n|\r|\n/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ');
          assert.equal(parsed(text)[0]?.summary, clean);
        },
      ),
    );
    for (const character of ['a', 'ż', '€', '😀']) {
      const text = calendarOf(
        [{ day: '2026-12-01', title: character.repeat(90), uid: 'a'.repeat(32) }],
        'Heed//Desk',
        0,
      );
      assert.ok(
        text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75),
        character,
      );
    }
    assert.deepEqual(await appointments([], null), []);
  },
);
