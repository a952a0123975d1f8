// First words of a report, opened as the worker does it: what the summary would say, and nothing of what a
// server forged, swapped or moved.
import '../../fixtures/english.ts';
import { strict as assert } from 'node:assert';
import { before, test } from 'node:test';
import type { DeskConversation } from '@heed/api';
import { nextLinks } from '@heed/envelope';
import { sealMessage } from '@heed/envelope/seal';
import {
  type InventedOrganisation,
  inventConversation,
  inventMember,
  inventOrganisation,
  inventPerson,
} from '../../fixtures/organisation.ts';
import { fromBase64, toBase64 } from '../../ui/bytes.ts';
import { readConversation } from '../conversation/read.ts';
import { summaryNow } from '../conversation/write.ts';
import { type InboxLine, inboxLineOf } from '../inbox/line.ts';
import type { MemberKeyring } from '../session/keyring.ts';
import { openFirstMessages } from './open-first.ts';
import type { FirstWords, SealedFirstMessage } from './work.ts';

let house: InventedOrganisation;
let keyring: MemberKeyring;
before(async () => {
  const ana = await inventMember('Ana', 'supervisor');
  house = await inventOrganisation([ana]);
  keyring = await house.keyringOf(ana);
});

/** As the server would hand it out. */
function sealedOf({ id, desk, sign, messages: [first] }: DeskConversation): SealedFirstMessage {
  const { id: message, deskKey, envelope } = first!;
  return { state: 'sealed', id, desk, sign, message, deskKey, envelope };
}

async function wordsOf(message: SealedFirstMessage): Promise<FirstWords> {
  const identities = new Map([...keyring.secrets].map(([id, { identity }]) => [id, identity]));
  const { deskKeys } = keyring;
  const [{ id, ...words }] = (await openFirstMessages({ messages: [message], identities, deskKeys })) as [
    { id: string } & FirstWords,
  ];
  assert.equal(id, message.id);
  return words;
}

const lineWith = (row: DeskConversation, first: FirstWords, isHidden = false): InboxLine =>
  inboxLineOf({ row, summary: null }, keyring, Date.now(), { first, isHidden });
const badgesOf = ({ badges }: InboxLine) => badges.map(({ word }) => word);

test('a row says what its summary will say, and that nobody has opened it', async () => {
  const row = await inventConversation(await inventPerson(), house.desk, 'They\nkeep my passport.');
  const words = await wordsOf(sealedOf(row));
  assert.ok(words.state === 'words');
  const summary = summaryNow(await readConversation(row, keyring));
  const { version, sign, door, language } = summary;
  assert.deepEqual(words.summary, { version, sign, begins: 'They keep my passport.', door, language });
  const line = lineWith(row, words);
  assert.equal(line.title, 'They keep my passport.');
  const badges = ['New · not opened yet', 'Polish', 'Something is happening to me'];
  assert.deepEqual(badgesOf(line), badges);
});

test('with words hidden a row shows no word, no name and no colleague', async () => {
  const row = { ...(await inventConversation(await inventPerson(), house.desk)), assignee: house.desk.id };
  const words = await wordsOf(sealedOf(row));
  const line = lineWith(row, words, true);
  assert.deepEqual(
    [line.title, line.name, line.words, line.latest],
    ['Words hidden', '', 'Words hidden', null],
  );
  const summary = { version: 1, sign: row.sign, begins: 'Zagreb', name: 'Mara', latest: 'Split' } as const;
  const readLine = { row: { ...row, summary: {}, assignee: keyring.me.member.id }, summary };
  const { title, name, latest, badges } = inboxLineOf(readLine, keyring, Date.now(), { isHidden: true });
  assert.deepEqual([title, name, latest], ['Words hidden', '', null]);
  assert.deepEqual(
    badges.filter(({ word }) => /Mara|Ana/.test(word)),
    [],
  );
  assert.ok(badges.some(({ word }) => word === 'In someone’s hands'));
});

test('what a server forged, altered, swapped or moved is said in the row, without its words', async () => {
  const [mara, nina] = [await inventPerson(), await inventPerson()];
  const row = await inventConversation(mara, house.desk, 'Canary.');
  const good = sealedOf(row);
  const other = sealedOf(await inventConversation(nina, house.desk, 'Canary.'));
  const bytes = fromBase64(good.envelope);
  bytes[bytes.length - 20]! ^= 1;
  const forged = await sealMessage(
    {
      ...{ conversation: mara.conversation, role: 'person', deskKey: house.desk.id, text: 'Canary.' },
      ...{ ...nextLinks([], 'person'), attachments: [], sign: mara.signKey, seal: nina.sealRecipient },
    },
    { sign: nina, recipients: [house.desk.recipient] },
  );
  const lies: [string, SealedFirstMessage, FirstWords][] = [
    ['altered', { ...good, envelope: toBase64(bytes) }, { state: 'not-genuine', reason: 'unreadable' }],
    ['another id', { ...good, message: 'ab'.repeat(16) }, { state: 'not-genuine', reason: 'swapped' }],
    [
      'forged',
      { ...good, message: forged.message.id, envelope: toBase64(forged.envelope) },
      { state: 'not-genuine', reason: 'forged' },
    ],
    ['of somebody else', { ...other, sign: good.sign }, { state: 'unjudged' }],
    ['in the list of another desk', { ...good, desk: 'lantern' }, { state: 'not-genuine', reason: 'moved' }],
    ['sealed to a key that is not held', { ...good, deskKey: 'ef'.repeat(16) }, { state: 'not-held' }],
    ['sealed to no desk key', { ...good, deskKey: null }, { state: 'not-held' }],
  ];
  for (const [what, lie, expected] of lies) {
    const words = await wordsOf(lie);
    assert.deepEqual(words, expected, what);
    const line = lineWith(row, words);
    assert.ok(!JSON.stringify([line.title, line.words, badgesOf(line)]).includes('Canary'), what);
    assert.notEqual(line.title, 'Not opened yet', what);
  }
});
