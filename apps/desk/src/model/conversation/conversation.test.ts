// First opening, answering, handing over and what a lying server meets, with real envelopes and no browser.
import '../../fixtures/english.ts';
import { strict as assert } from 'node:assert';
import { before, test } from 'node:test';
import type { DeskConversation } from '@heed/api';
import { type Body, formatEntry } from '@heed/domain/casework';
import { nextLinks } from '@heed/envelope';
import {
  makeConversationKey,
  makeDeskKey,
  signDeskKey,
  wrapConversationKey,
  wrapDeskKey,
} from '@heed/envelope/keys';
import { openMessage } from '@heed/envelope/open';
import { sealMessage } from '@heed/envelope/seal';
import {
  day,
  deskKeyRow,
  type InventedMember,
  type InventedOrganisation,
  inventConversation,
  inventMember,
  inventOrganisation,
  inventPerson,
} from '../../fixtures/organisation.ts';
import { fromBase64, toBase64 } from '../../ui/bytes.ts';
import { mutable, renewing } from '../keys/change.ts';
import { currentKey, makeKeyring } from '../session/keyring.ts';
import { fileKeyFacts } from './file-keys.ts';
import { type ReadingCache, readConversation } from './read.ts';
import type { Reading } from './reading.ts';
import { warningOf, warningsOf } from './verdicts.ts';
import { CannotWrite, firstOpening, sealOutgoing, wrapTo } from './write.ts';

let house: InventedOrganisation;
let ana: InventedMember;
let mila: InventedMember;
before(async () => {
  ana = await inventMember('Ana', 'supervisor');
  mila = await inventMember('Mila', 'member');
  house = await inventOrganisation([ana, mila]);
});

/** What the server would do with a first opening, for this member. */
async function openRow(
  row: DeskConversation,
  by: InventedMember,
  forWhom: InventedMember,
): Promise<DeskConversation> {
  const keyring = await house.keyringOf(by);
  const { request } = await firstOpening(await readConversation(row, keyring), keyring);
  const wrap = request.wraps.find(({ member }) => member === forWhom.id)?.wrap ?? null;
  const readers = request.wraps.map(({ member }) => member);
  return {
    ...row,
    conversationKey: request.conversationKey,
    wrap,
    readers,
    summary: request.summary,
    state: 'open',
  };
}

async function writeMessage(
  row: DeskConversation,
  role: 'desk' | 'note',
  text: string,
  by: InventedMember,
  facts = {},
) {
  const keyring = await house.keyringOf(by);
  const reading = await readConversation(row, keyring);
  const { request } = await sealOutgoing(
    role,
    { text, attachments: [], id: 'ab'.repeat(16), facts },
    reading,
    keyring,
  );
  const message = {
    ...request.message,
    role,
    deskKey: null,
    day: row.day,
    state: 'sent' as const,
    release: null,
    attachments: [],
  };
  return { ...row, messages: [...row.messages, message] };
}

test('a first opening wraps the key to every reader of the signed roster', async () => {
  const row = await inventConversation(await inventPerson(), house.desk);
  for (const member of [ana, mila]) {
    const reading = await readConversation(await openRow(row, ana, member), await house.keyringOf(member));
    assert.equal(reading.keyState, 'held');
    assert.equal(reading.messages[0]?.message?.text, 'They keep my passport.');
    assert.deepEqual(warningsOf(reading), []);
    assert.equal(reading.summary?.begins, 'They keep my passport.');
    assert.equal(reading.facts.language, 'pl');
  }
});

test('an answer opens for the person and names the key; a note does not open for her', async () => {
  const person = await inventPerson();
  const row = await openRow(await inventConversation(person, house.desk), ana, ana);
  const answeredRow = await writeMessage(row, 'desk', 'Thank you.', ana);
  const noted = await writeMessage(row, 'note', 'Ask the lawyer.', ana);
  const answer = await openMessage(fromBase64(answeredRow.messages[1]!.envelope), [person.sealIdentity]);
  assert.ok(answer.ok && answer.message.conversationKey === row.conversationKey);
  const note = await openMessage(fromBase64(noted.messages[1]!.envelope), [person.sealIdentity]);
  assert.ok(!note.ok && note.reason === 'not-for-us');
});

test('a conversation key that the server wrapped itself is refused', async () => {
  const person = await inventPerson();
  const row = await inventConversation(person, house.desk);
  const stranger = await inventOrganisation([ana]);
  const keyring = await stranger.keyringOf(ana);
  const other = await inventConversation(person, stranger.desk);
  const { request } = await firstOpening(await readConversation(other, keyring), keyring);
  const lie = { ...row, conversationKey: request.conversationKey, wrap: request.wraps[0]!.wrap };
  const reading = await readConversation(lie, await house.keyringOf(ana));
  assert.equal(reading.keyState, 'refused');
  await assert.rejects(
    async () =>
      sealOutgoing(
        'desk',
        { text: 'x', attachments: [], id: 'ab'.repeat(16) },
        reading,
        await house.keyringOf(ana),
      ),
    CannotWrite,
  );
});

test('what the server drops, swaps or replaces is shown as such and never hidden', async () => {
  const row = await openRow(await inventConversation(await inventPerson(), house.desk), ana, ana);
  const whole = await writeMessage(row, 'desk', 'Thank you.', ana);
  const keyring = await house.keyringOf(ana);
  const read = (messages: DeskConversation['messages']) => readConversation({ ...whole, messages }, keyring);
  const [first, second] = whole.messages as [(typeof whole.messages)[0], (typeof whole.messages)[0]];

  const dropped = await read([second]);
  assert.equal(dropped.verified.dropped.length, 1);
  assert.equal(warningsOf(dropped).length, 1);
  const reordered = await read([second, first]);
  assert.ok(reordered.messages.some((message) => warningOf(message) !== null));
  const replayed = await read([first, second, second]);
  assert.equal(replayed.messages.length, 3);
  assert.ok(warningOf(replayed.messages[2]!));
  const elsewhere = await inventConversation(await inventPerson(), house.desk, 'Moved here');
  const moved = await read([first, second, elsewhere.messages[0]!]);
  assert.match(warningOf(moved.messages[2]!)?.text ?? '', /another conversation|somebody else/);
});

test('what was opened before is not opened again, unless other bytes stand in its place', async () => {
  const row = await openRow(await inventConversation(await inventPerson(), house.desk), ana, ana);
  const whole = await writeMessage(row, 'desk', 'Thank you.', ana);
  const keyring = await house.keyringOf(ana);
  const memory: ReadingCache = new Map();
  const first = await readConversation(whole, keyring, memory);
  assert.equal(memory.size, 2);
  const again = await readConversation(whole, keyring, memory);
  assert.deepEqual(again.messages, first.messages);
  assert.ok(again.envelopes.every((envelope, at) => envelope === first.envelopes[at]));
  const [former, two] = whole.messages as [(typeof whole.messages)[0], (typeof whole.messages)[0]];
  const swapped = { ...whole, messages: [former, { ...two, envelope: former.envelope }] };
  const lied = await readConversation(swapped, keyring, memory);
  assert.ok(warningOf(lied.messages[1]!), 'the same id with other bytes');
});

test('a server that names the wrong key for a message hides nothing', async () => {
  const row = await openRow(await inventConversation(await inventPerson(), house.desk), ana, ana);
  const whole = await writeMessage(row, 'desk', 'Thank you.', ana);
  const [former, two] = whole.messages as [(typeof whole.messages)[0], (typeof whole.messages)[0]];
  const lie = {
    ...whole,
    messages: [
      { ...former, deskKey: null },
      { ...two, deskKey: house.desk.id },
    ],
  };
  const reading = await readConversation(lie, await house.keyringOf(ana));
  assert.deepEqual(
    reading.messages.map(({ verdict, message }) => [verdict, message?.text]),
    [
      ['genuine', 'They keep my passport.'],
      ['genuine', 'Thank you.'],
    ],
  );
  const unknown = { ...whole, messages: [{ ...former, deskKey: 'ef'.repeat(16) }, two] };
  assert.equal((await readConversation(unknown, await house.keyringOf(ana))).genuine.length, 2);
});

test('the desk trusts the first key in its own summary, not another one named later', async () => {
  const row = await openRow(await inventConversation(await inventPerson(), house.desk), ana, ana);
  const impostor = await inventPerson();
  const forged = await inventConversation(impostor, house.desk, 'I am she');
  const lie = {
    ...row,
    sign: impostor.signKey,
    conversation: impostor.conversation,
    messages: forged.messages,
  };
  const reading = await readConversation(lie, await house.keyringOf(ana));
  assert.notEqual(reading.messages[0]?.verdict, 'genuine');
  assert.equal(reading.genuine.length, 0);
});

test('after a hand-over a colleague without the old desk key reads the first message', async () => {
  const row = await openRow(await inventConversation(await inventPerson(), house.desk), ana, mila);
  const keyring = await house.keyringOf(ana);
  const anas = await openRow(row, ana, ana);
  const forAna = { ...row, wrap: anas.wrap, conversationKey: anas.conversationKey, summary: anas.summary };
  const facts = await fileKeyFacts(await readConversation(forAna, keyring), [house.desk.identity]);
  assert.equal(Object.keys(facts).length, 1);
  const handed = await writeMessage(forAna, 'note', 'Handed over', ana, facts);

  const full = await house.keyringOf(ana);
  const without = { ...full, secrets: new Map() };
  const blind: Reading = await readConversation(forAna, without);
  assert.equal(blind.messages[0]?.refusal, 'not-for-us');
  const reading = await readConversation(handed, without);
  assert.equal(reading.messages[0]?.message?.text, 'They keep my passport.');
  assert.equal(reading.messages[0]?.verdict, 'genuine');
});

test(
  'a key wrapped under a withdrawn desk key still reads, and is sealed to no more until it is ' +
    'wrapped anew',
  async () => {
    const row = await openRow(await inventConversation(await inventPerson(), house.desk), ana, ana);
    const answeredRow = await writeMessage(row, 'desk', 'Thank you.', ana);
    const keyring = await house.keyringOf(ana);
    const change = await renewing(keyring, 'harbour', { withdraw: true });
    const me = await house.meOf(ana);
    const added = change.deskKeys.map((key) => deskKeyRow(key, ana.id));
    const after = await makeKeyring({
      me: { ...me, deskKeys: [...me.deskKeys, ...added] },
      day,
      secret: ana.secret,
      organisationKey: house.organisation.publicKey,
      newest: true,
    });
    const reading = await readConversation(answeredRow, after);
    assert.equal(reading.keyState, 'withdrawn');
    assert.equal(reading.messages[1]?.message?.text, 'Thank you.');
    assert.ok(warningsOf(reading).length > 0);
    await assert.rejects(
      sealOutgoing('note', { text: 'x', attachments: [], id: 'ab'.repeat(16) }, reading, after),
      CannotWrite,
    );
    const [own] = await wrapTo(
      [{ member: ana.id, seal: ana.keys.recipient }],
      reading.key!,
      reading,
      after,
      currentKey(after, 'harbour')!,
    );
    assert.equal((await readConversation({ ...answeredRow, wrap: own!.wrap }, after)).keyState, 'held');
  },
);

test('a note stands in the name of who signed it, of somebody who has left too', async () => {
  const row = await openRow(await inventConversation(await inventPerson(), house.desk), ana, mila);
  const need: Body<'need'> = { need: 'shelter', note: '', state: 'open' };
  const entry = formatEntry({
    version: 1,
    kind: 'need',
    thing: 'cd'.repeat(16),
    replaces: [],
    at: 1,
    body: need,
  });
  const writeNote = (by: InventedMember, namedAuthor: InventedMember) =>
    writeMessage(row, 'note', entry, by, { by: namedAuthor.id, entry: 'need' });
  const byIn = (reading: Reading) =>
    reading.caseFile.records.flatMap(({ current }) => current.map(({ by }) => by));
  const genuineRow = await writeNote(mila, mila);
  assert.deepEqual(byIn(await readConversation(genuineRow, await house.keyringOf(mila))), [mila.id]);
  // Mila holds the desk's key, so the message is genuine; that it is Ana's is what Mila cannot make.
  const forged = await readConversation(await writeNote(mila, ana), await house.keyringOf(mila));
  assert.equal(forged.messages.at(-1)?.verdict, 'genuine');
  assert.deepEqual(byIn(forged), [null]);

  const keyring = await house.keyringOf(mila);
  const laterKeyring = { ...keyring, roster: { ...keyring.roster!, serial: 2, members: [] } };
  const serials: number[] = [];
  const rosterAt = async (serial: number) => {
    serials.push(serial);
    return keyring.roster;
  };
  const again = { ...genuineRow, messages: genuineRow.messages.map((message) => ({ ...message })) };
  assert.deepEqual(byIn(await readConversation(again, laterKeyring, new Map(), rosterAt)), [mila.id]);
  assert.deepEqual(serials, [1]);
  assert.deepEqual(byIn(await readConversation(again, laterKeyring)), [null], 'nobody vouches for the key');
});

test(
  'another desk of the organisation: its answer is not genuine, its key is taken for nothing, and ' +
    'nobody answers from there',
  async () => {
    const lantern = await makeDeskKey();
    const fields = {
      desk: 'lantern',
      seal: lantern.recipient,
      sign: lantern.publicKey,
      validFrom: day,
      validUntil: '2027-02-20',
    };
    const certificate = signDeskKey(house.organisation.publicKey, { ...fields, withdraws: [] }, [ana.keys]);
    const me = await house.meOf(ana);
    const wrap = toBase64(await wrapDeskKey(lantern, [ana.keys.recipient]));
    const row = { id: lantern.id, desk: 'lantern', certificate: mutable(certificate), wrap, needed: true };
    const trusted = { day, secret: ana.secret, organisationKey: house.organisation.publicKey, newest: true };
    const keyring = await makeKeyring({ me: { ...me, deskKeys: [...me.deskKeys, row] }, ...trusted });
    const first = await openRow(await inventConversation(await inventPerson(), house.desk), ana, ana);
    const reading = await readConversation(first, keyring);

    const sealed = await sealMessage(
      {
        conversation: first.conversation,
        role: 'desk',
        deskKey: lantern.id,
        ...nextLinks(reading.genuine, 'desk'),
        text: 'Lantern answers.',
        attachments: [],
      },
      { sign: lantern, recipients: [reading.verified.person.seal!, reading.key!.recipient] },
    );
    const item = { ...first.messages[0]!, id: sealed.message.id, role: 'desk' as const, deskKey: null };
    const listed = {
      ...first,
      messages: [...first.messages, { ...item, envelope: toBase64(sealed.envelope) }],
    };
    const movedReading = await readConversation(listed, keyring);
    assert.deepEqual(movedReading.messages[1]?.verdict, { notGenuine: 'other-desk' });
    assert.match(warningOf(movedReading.messages[1]!)!.text, /another desk/);

    const wrapBytes = await wrapConversationKey(
      await makeConversationKey(),
      first.conversation,
      [ana.keys.recipient],
      lantern,
    );
    assert.equal(
      (await readConversation({ ...first, wrap: toBase64(wrapBytes) }, keyring)).keyState,
      'refused',
    );

    const moved = await readConversation({ ...first, desk: 'lantern', wrap: toBase64(wrapBytes) }, keyring);
    assert.ok(warningsOf(moved).some(({ title }) => title === 'Written to another desk'));
    const answer = sealOutgoing('desk', { text: 'x', attachments: [], id: 'cd'.repeat(16) }, moved, keyring);
    await assert.rejects(answer, (error) => error instanceof CannotWrite && error.reason === 'other-desk');
  },
);
