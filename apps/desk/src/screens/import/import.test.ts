// Imports: a file judged whole, and a case that is sealed so that every reader of the desk opens it like one
// that was taken down here.
import '../../fixtures/english.ts';
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import type { DeskConversation } from '@heed/api';
import { bodiesOf, latest, recordsOfKind } from '@heed/domain/casework';
import { day, inventMember, inventOrganisation } from '../../fixtures/organisation.ts';
import { readConversation } from '../../model/conversation/read.ts';
import { readFile } from './read.ts';
import { sealImported } from './seal.ts';

const read = (text: string, name: string) => readFile(new Blob([text]), name, day, () => {});

test('a table and a JSON file of the same records give the same cases', async () => {
  const csv = await read('prs_First_Name;cas_Status\r\n"Ana";Active\r\n', 'a.csv');
  assert.deepEqual(csv.wrong, []);
  const record = { prs_FirstName: 'Ana', cas_Status: 'Active' };
  assert.deepEqual((await read(JSON.stringify([record]), 'a.json')).cases, csv.cases);
  assert.deepEqual((await read(JSON.stringify({ records: [record] }), 'a.JSON')).cases, csv.cases);
});

test('what the form of a case refuses is a fault of its row, and rows count as the file does', async () => {
  const long = 'a'.repeat(600);
  const csv = await read(`prs_FirstName\nAna\n${long}\n`, 'a.csv');
  assert.deepEqual(
    csv.wrong.map(({ row, faults }) => [row, faults[0]?.field]),
    [[3, 'workingName']],
  );
  const json = await read(JSON.stringify([{ prs_FirstName: 'Ana' }, { prs_Shoe: 1 }]), 'a.json');
  assert.deepEqual(
    json.wrong.map(({ row }) => row),
    [2],
  );
});

test('a file that is none says what to do', async () => {
  await assert.rejects(read('{', 'a.json'), /not JSON/);
  await assert.rejects(read('{"rows": []}', 'a.json'), /no records/);
  await assert.rejects(read('', 'a.csv'), /empty/);
  await assert.rejects(
    readFile({ size: 60_000_000 } as Blob, 'a.csv', day, () => {}),
    /50 MB/,
  );
});

test('an imported case opens for each reader, genuine, with its entries and no consent', async () => {
  const mila = await inventMember('Mila', 'supervisor');
  const jo = await inventMember('Jo', 'member');
  const house = await inventOrganisation([mila, jo]);
  const text = JSON.stringify([
    {
      prs_FirstName: 'Ana Invented',
      vic_TraffickingStatus: 'PossibleVictimOfTrafficking',
      cas_Status: 'Closed',
      con_Consent: true,
    },
  ]);
  const [entries] = (await read(text, 'a.json')).cases;
  const sealed = await sealImported(entries!, 'harbour', await house.keyringOf(mila));
  assert.equal(sealed.closed, true);
  assert.deepEqual(
    sealed.wraps.map(({ member }) => member),
    [mila.id, jo.id],
  );
  for (const reader of [mila, jo]) {
    const reading = await readConversation(listed(sealed, reader.id), await house.keyringOf(reader));
    assert.equal(reading.keyState, 'held');
    assert.ok(reading.messages.every(({ verdict }) => verdict === 'genuine'));
    assert.equal(reading.summary?.begins, 'Taken over from another system: Ana Invented');
    const file = reading.caseFile;
    assert.equal(file.unreadable, 0);
    assert.deepEqual(
      file.records.map(({ kind }) => kind),
      ['contact', 'person', 'assessment', 'closing'],
    );
    assert.equal(latest(recordsOfKind(file, 'person')[0]!).body.workingName, 'Ana Invented');
    assert.deepEqual(bodiesOf(file, 'consent'), []);
    assert.match(bodiesOf(file, 'contact')[0]!.words, /con_Consent: true/);
  }
});

/** As the server would hand it to this reader. */
function listed(sealed: Awaited<ReturnType<typeof sealImported>>, reader: string): DeskConversation {
  const message = { deskKey: null, day, state: 'sent' as const, release: null, attachments: [] };
  const { id, conversation, sign, deskKey, conversationKey, summary } = sealed;
  const standing = {
    state: 'open' as const,
    place: 'inbox' as const,
    changed: 1,
    rank: 0,
    activeDay: day,
    urgent: false,
    held: false,
    overdue: false,
    noReply: false,
    taken: true,
  };
  return {
    ...{ id, conversation, sign, deskKey, conversationKey, summary, ...standing },
    ...{ desk: 'harbour', activity: 1, day, replyBy: null, eraseOn: null, assignee: null, hidden: false },
    ...{
      awaiting: false,
      checkIn: null,
      checkInEnd: null,
      unread: 0,
      openedBy: null,
      keep: 'default',
      readers: [],
      linked: [],
      handed: [],
      more: false,
    },
    wrap: sealed.wraps.find(({ member }) => member === reader)!.wrap,
    messages: [
      { ...message, ...sealed.message, role: 'person' as const, deskKey },
      ...sealed.notes.map((note) => ({ ...message, ...note, role: 'note' as const })),
    ],
  };
}
