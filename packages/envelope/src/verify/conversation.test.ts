// A server that lies in every way it can, against what `verifyConversation` says of it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { codeOf, firstDraft, InventedChat, inventDesk, inventPerson } from '../invented.ts';
import { openMessage } from '../open/message.ts';
import type { OpenedMessage } from '../opened.ts';
import { sealMessage } from '../seal/message.ts';
import { makeRekey } from '../seal/rekey.ts';
import { type ListedEnvelope, type Trust, verifyConversation } from './conversation.ts';
import { transferFacts } from './desks.ts';

const [person, stranger, renewed] = [await inventPerson(), await inventPerson(), await inventPerson()];
const [desk, otherDesk, nextDesk] = [await inventDesk(), await inventDesk(), await inventDesk()];
const deskSigner = { id: desk.id, desk: 'ngo', sign: desk.publicKey };
const trust: Trust = { conversation: person.conversation, signKey: person.signKey, desks: [deskSigner] };

const verdicts = (listed: readonly ListedEnvelope[], by: Trust = trust) =>
  verifyConversation(listed, by).messages.map(({ verdict }) =>
    verdict === 'genuine' ? verdict : verdict.notGenuine,
  );
const all = (count: number) => new Array(count).fill('genuine');

/** Person, desk, person, note, desk: an ordinary conversation. */
async function ordinary(): Promise<InventedChat> {
  const chat = new InventedChat(person, desk);
  for (const role of ['person', 'desk', 'person', 'note', 'desk'] as const) {
    await chat.say(role, role === 'desk' ? { conversationKey: desk.recipient } : {});
  }
  return chat;
}
const chat = await ordinary();

test('an honest server: everything is genuine, nothing dropped, keys known', () => {
  const result = verifyConversation(chat.sent, trust);
  assert.deepEqual(verdicts(chat.sent), all(5));
  assert.deepEqual(result.dropped, []);
  assert.deepEqual(result.person, {
    conversation: person.conversation,
    signKey: person.signKey,
    seal: person.sealRecipient,
  });
  assert.equal(result.conversationKey, desk.recipient);
  assert.ok(result.messages.every(({ concurrent }) => !concurrent));
});

test('the person, who is given no notes, sees no gap', () => {
  const result = verifyConversation(
    chat.sent.filter(({ message }) => message.role !== 'note'),
    trust,
  );
  assert.deepEqual(result.dropped, []);
});

test("forged: messages signed by a key that is not the author's", async () => {
  const forger = new InventedChat(person, desk);
  forger.sent.push(...chat.sent);
  await forger.say('desk', {}, forger.sent, otherDesk);
  await forger.say('person', {}, chat.sent, stranger);
  await forger.say('desk', { deskKey: otherDesk.id }, chat.sent, otherDesk);
  await forger.say('desk', {}, chat.sent, person);
  await forger.say('person', { sign: stranger.signKey }, chat.sent);
  assert.deepEqual(verdicts(forger.sent), [...all(5), 'forged', 'forged', 'forged', 'forged', 'forged']);
});

test('forged: an altered signature is refused at opening and stays visible as forged', () => {
  const listed: ListedEnvelope[] = [
    ...chat.sent,
    { ok: false, reason: 'bad-signature', hash: 'ab'.repeat(32) },
  ];
  assert.deepEqual(verdicts(listed), [...all(5), 'forged']);
});

test('moved: genuine messages of another conversation, or to another desk', async () => {
  const elsewhere = new InventedChat(stranger, desk);
  await elsewhere.say('person');
  await elsewhere.say('desk');
  assert.deepEqual(verdicts([...chat.sent, ...elsewhere.sent]), [...all(5), 'moved', 'moved']);
  const toOther = await sealMessage(firstDraft(person, otherDesk), {
    sign: person,
    recipients: [desk.recipient],
  });
  const result = await openMessage(toOther.envelope, [desk.identity]);
  assert.deepEqual(verdicts([result]), ['moved']);
  const astray = new InventedChat(person, desk);
  await astray.say('person', { conversation: stranger.conversation });
  assert.deepEqual(verdicts(astray.sent), ['moved'], 'her key, but written for another conversation');
});

test("swapped: two envelopes listed under each other's ids", () => {
  const listed: ListedEnvelope[] = chat.sent.map((item) => ({ ...item, listedId: item.message.id }));
  const [a, b] = [listed[1] as OpenedMessage & ListedEnvelope, listed[4] as OpenedMessage & ListedEnvelope];
  listed[1] = { ...b, listedId: a.message.id };
  listed[4] = { ...a, listedId: b.message.id };
  const faults = verdicts(listed);
  assert.equal(faults[1], 'swapped');
  assert.equal(faults[4], 'swapped');
});

test('replayed: the same envelope, or the same id, a second time', async () => {
  assert.deepEqual(verdicts([...chat.sent, chat.sent[1]!]), [...all(5), 'replayed']);
  const again = new InventedChat(person, desk);
  again.sent.push(...chat.sent);
  await again.say('person', { id: chat.sent[0]!.message.id });
  assert.deepEqual(verdicts(again.sent), [...all(5), 'replayed']);
});

test('a forgery under the id of a true message does not make the true one look replayed', async () => {
  const forger = new InventedChat(person, desk);
  const forged = await forger.say('person', { id: chat.sent[0]!.message.id }, [], stranger);
  assert.deepEqual(verdicts([forged, ...chat.sent]), ['forged', ...all(5)]);
});

test('reordered: any other order in which something stands before what it names', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (order) => {
      const faults = verdicts(order.map((i) => chat.sent[i]!));
      const place = (i: number) => order.indexOf(i);
      // 0 person, 1 desk, 2 person, 3 note, 4 desk; the note and the last answer do not name each other.
      const honest = place(0) < place(1) && place(1) < place(2) && place(2) < place(3) && place(2) < place(4);
      assert.equal(faults.includes('reordered'), !honest);
    }),
  );
});

test('dropped: every message but the newest is missed when it is left out', () => {
  for (const at of [0, 1, 2]) {
    const listed = chat.sent.filter((_, i) => i !== at);
    assert.deepEqual(verifyConversation(listed, trust).dropped, [chat.sent[at]!.hash], `without ${at}`);
    assert.deepEqual(verdicts(listed), all(4));
  }
  // The known gap: the newest of all is named by nobody yet.
  assert.deepEqual(verifyConversation(chat.sent.slice(0, 4), trust).dropped, []);
});

test('unreadable: a refused envelope keeps its place and is not counted as dropped', () => {
  const listed: ListedEnvelope[] = [...chat.sent];
  listed[1] = { ok: false, reason: 'damaged', hash: chat.sent[1]!.hash };
  const result = verifyConversation(listed, trust);
  assert.deepEqual(verdicts(listed), ['genuine', 'unreadable', 'genuine', 'genuine', 'genuine']);
  assert.deepEqual(result.dropped, []);
});

test('miscounted: a counter or link that does not follow', async () => {
  for (const fields of [
    { counter: 7 },
    { counter: 0 },
    { previous: [chat.sent[1]!.hash] },
    { seen: [chat.sent[0]!.hash] },
    { previous: [chat.sent[4]!.hash], counter: 2 },
  ]) {
    const wrong = new InventedChat(person, desk);
    wrong.sent.push(...chat.sent);
    await wrong.say('person', fields);
    assert.deepEqual(verdicts(wrong.sent), [...all(5), 'miscounted'], JSON.stringify(Object.keys(fields)));
  }
});

test('two members who answer at once are both genuine, and the next answer names both', async () => {
  const busy = new InventedChat(person, desk);
  await busy.say('person');
  const before = [...busy.sent];
  const [a, b] = [await busy.say('desk', {}, before), await busy.say('desk', {}, before)];
  const next = await busy.say('desk');
  await busy.say('person');
  const result = verifyConversation(busy.sent, trust);
  assert.deepEqual(verdicts(busy.sent), all(5));
  assert.deepEqual(
    result.messages.map(({ concurrent }) => concurrent),
    [false, true, true, false, false],
  );
  assert.deepEqual([...next.message.previous].sort(), [a.hash, b.hash].sort());
  assert.equal(next.message.counter, 2 - 1);
  for (const missing of [a, b]) {
    assert.deepEqual(
      verifyConversation(
        busy.sent.filter((item) => item !== missing),
        trust,
      ).dropped,
      [missing.hash],
    );
  }
});

test('three members at once and two tabs of the person are still no forgery', async () => {
  const busy = new InventedChat(person, desk);
  await busy.say('person');
  let before = [...busy.sent];
  for (const role of ['desk', 'desk', 'desk', 'person', 'person'] as const) await busy.say(role, {}, before);
  before = [...busy.sent];
  for (const role of ['person', 'desk', 'note', 'note'] as const) await busy.say(role, {}, before);
  assert.deepEqual(verdicts(busy.sent), all(10));
});

/** person, desk, person announces a new code, then both go on under it. */
async function withRekey() {
  const before = new InventedChat(person, desk);
  await before.say('person');
  await before.say('desk');
  const rekey = makeRekey(person.conversation, renewed);
  const change = await before.say('person', { rekey });
  const after = new InventedChat(renewed, desk);
  after.sent.push(...before.sent);
  await after.say('person');
  await after.say('desk');
  return { listed: after.sent, change, before, after };
}
const rekeyed = await withRekey();
const newTrust: Trust = { ...trust, conversation: renewed.conversation, signKey: renewed.signKey };

test('a changed code: genuine before and after, from the old key and from the new', () => {
  for (const by of [trust, newTrust]) {
    const result = verifyConversation(rekeyed.listed, by);
    assert.deepEqual(verdicts(rekeyed.listed, by), all(5));
    assert.deepEqual(result.person, {
      conversation: renewed.conversation,
      signKey: renewed.signKey,
      seal: renewed.sealRecipient,
    });
    assert.equal(result.rekeyConflict, false);
    assert.deepEqual(result.dropped, []);
  }
});

test('an answer written under the old id while the code changed is genuine', async () => {
  const { before, change, listed } = rekeyed;
  const late = new InventedChat(person, desk);
  late.sent.push(...before.sent.filter((item) => item !== change));
  const answer = await late.say('desk');
  assert.equal(verdicts([...listed, answer], newTrust).at(-1), 'genuine');
});

test('whoever has only the old code writes in vain', async () => {
  const thief = new InventedChat(person, desk);
  thief.sent.push(...rekeyed.before.sent);
  const later = await thief.say('person');
  assert.equal(verdicts([...rekeyed.listed, later], newTrust).at(-1), 'superseded');
  const early = await thief.say('person', {}, rekeyed.before.sent.slice(0, 2));
  assert.deepEqual(
    verdicts([...rekeyed.before.sent.slice(0, 2), early, ...rekeyed.listed.slice(2)], newTrust),
    ['genuine', 'genuine', 'superseded', 'genuine', 'genuine', 'genuine'],
  );
});

test('two new codes announced by one old one are a conflict', async () => {
  const thief = new InventedChat(person, desk);
  thief.sent.push(...rekeyed.before.sent.slice(0, 2));
  const other = await thief.say('person', { rekey: makeRekey(person.conversation, stranger) });
  const result = verifyConversation([...rekeyed.listed, other], trust);
  assert.equal(result.rekeyConflict, true);
  assert.equal(result.person.signKey, renewed.signKey, 'the first one given is followed');
  assert.equal(verdicts([...rekeyed.listed, other]).at(-1), 'superseded');
});

test('nobody ties a false past to a new code, nor a false future to an old one', async () => {
  // The server invents a key, and says in its name that it was followed by the person's true one: it lacks
  // her proof.
  const false_ = makeRekey(stranger.conversation, { ...person, sign: stranger.sign });
  const past = new InventedChat(stranger, desk);
  await past.say('person', { rekey: false_ });
  assert.deepEqual(verdicts([...past.sent, ...chat.sent]), ['moved', ...all(5)]);
  // And a proof made for another conversation does not hold here.
  const borrowed = new InventedChat(stranger, desk);
  await borrowed.say('person', { rekey: rekeyed.change.message.rekey! });
  assert.deepEqual(verdicts([...borrowed.sent, ...rekeyed.listed], newTrust), ['moved', ...all(5)]);
  // Nor does a true proof, copied into a message that another key signs in the person's conversation.
  const copied = new InventedChat(person, desk);
  await copied.say('person', { rekey: rekeyed.change.message.rekey! }, [], stranger);
  assert.deepEqual(verdicts([...copied.sent, ...rekeyed.listed], newTrust), ['forged', ...all(5)]);
  // The old key alone announces somebody else's key, without its consent.
  const hijack = new InventedChat(person, desk);
  await hijack.say('person', { rekey: makeRekey(person.conversation, { ...stranger, sign: person.sign }) });
  assert.equal(verifyConversation(hijack.sent, trust).person.signKey, person.signKey);
});

test('a withdrawn desk key: what a living key stands on stays genuine, later things do not', async () => {
  const long = new InventedChat(person, desk);
  await long.say('person');
  await long.say('desk');
  await long.say('person');
  const after = await long.say('desk', {}, long.sent);
  const desks = [
    { ...deskSigner, withdrawn: true },
    { id: nextDesk.id, desk: 'ngo', sign: nextDesk.publicKey },
  ];
  assert.deepEqual(verdicts(long.sent, { ...trust, desks }), ['genuine', 'genuine', 'genuine', 'superseded']);
  // The desk confirms it by writing again under its new key.
  await long.say('desk', { deskKey: nextDesk.id }, long.sent, nextDesk);
  assert.deepEqual(verdicts(long.sent, { ...trust, desks }), all(5));
  assert.ok(after.ok);
});

test("trust in a key that is not the conversation's is a mistake of the caller", async () => {
  assert.equal(
    await codeOf(() => verifyConversation([], { ...trust, signKey: stranger.signKey })),
    'bad-key',
  );
});

test('nothing the server does with true messages makes it throw or call a false one genuine', async () => {
  const elsewhere = new InventedChat(stranger, desk);
  await elsewhere.say('person');
  const pool: ListedEnvelope[] = [
    ...chat.sent,
    ...elsewhere.sent,
    { ok: false, reason: 'damaged', hash: '00'.repeat(32) },
  ];
  const lists = fc.array(fc.tuple(fc.nat(pool.length - 1), fc.option(fc.constant('ff'.repeat(16)))), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(lists, (picks) => {
      const listed = picks.map(
        ([i, id]): ListedEnvelope => (id === null ? pool[i]! : { ...pool[i]!, listedId: id }),
      );
      const faults = verdicts(listed);
      picks.forEach(([i, id], at) => {
        if (i >= chat.sent.length || id !== null || picks.slice(0, at).some(([other]) => other === i)) {
          assert.notEqual(faults[at], 'genuine');
        }
      });
    }),
    { numRuns: 500 },
  );
});

const lantern = { id: otherDesk.id, desk: 'lantern', sign: otherDesk.publicKey };
const both: Trust = { ...trust, desks: [deskSigner, lantern] };
/** Fields of a message that the other desk signs. */
const byLantern = { deskKey: otherDesk.id };

/** The conversation, then what each line says; answers of the other desk are signed by its certified key. */
async function after(...lines: ((chat: InventedChat) => Promise<unknown>)[]): Promise<InventedChat> {
  const copy = new InventedChat(person, desk);
  copy.sent.push(...chat.sent);
  for (const say of lines) await say(copy);
  return copy;
}
const lanternSays =
  (fields = {}) =>
  (to: InventedChat) =>
    to.say('desk', { ...byLantern, ...fields }, to.sent, otherDesk);
const transfers = (to: InventedChat) => to.say('desk', { facts: transferFacts(lantern) });

test('another desk of the organisation cannot answer, nor take her next words', async () => {
  const intrusion = await after(lanternSays({ conversationKey: otherDesk.recipient }), (to) =>
    to.say('note', byLantern, to.sent, otherDesk),
  );
  assert.deepEqual(verdicts(intrusion.sent, both), [...all(5), 'other-desk', 'other-desk']);
  const result = verifyConversation(intrusion.sent, both);
  assert.deepEqual([result.desk, result.conversationKey], ['ngo', desk.recipient]);
});

test('the desk is that of her earliest given message, and none where none was', async () => {
  const result = (listed: readonly ListedEnvelope[], by = both) => verifyConversation(listed, by);
  assert.equal(result(chat.sent.slice(2)).desk, 'ngo');
  const answers = chat.sent.filter(({ message }) => message.role !== 'person');
  assert.equal(result(answers).desk, null);
  assert.deepEqual(verdicts(answers, both), ['other-desk', 'other-desk', 'other-desk']);
  const atDesk = { ...both, desk: 'ngo' };
  assert.deepEqual([result(answers, atDesk).desk, verdicts(answers, atDesk)], ['ngo', all(3)]);
  assert.equal(result(chat.sent, { ...both, desk: 'lantern' }).desk, 'ngo', 'her own message says it');
});

test('a signed hand-over of the first desk lets the other one answer, from there on', async () => {
  const handed = await after(
    lanternSays(),
    transfers,
    lanternSays({ conversationKey: otherDesk.recipient }),
    (to) => to.say('person'),
  );
  assert.deepEqual(verdicts(handed.sent, both), [...all(5), 'other-desk', ...all(3)]);
  const result = verifyConversation(handed.sent, both);
  assert.deepEqual([result.desk, result.conversationKey], ['lantern', otherDesk.recipient]);
});

test('what does not stand on the hand-over, or comes from the other desk, does not count', async () => {
  const beside = await after(transfers, (to) => to.say('desk', byLantern, chat.sent, otherDesk));
  assert.deepEqual(
    verdicts(beside.sent, both).slice(5),
    ['genuine', 'other-desk'],
    'it does not know of the hand-over',
  );
  const own = await after(lanternSays({ facts: transferFacts(lantern) }), lanternSays());
  assert.deepEqual(verdicts(own.sent, both).slice(5), ['other-desk', 'other-desk']);
  const byHer = await after((to) => to.say('person', { facts: transferFacts(lantern) }), lanternSays());
  assert.deepEqual(verdicts(byHer.sent, both).slice(5), ['genuine', 'other-desk']);
  for (const handOver of ['lantern', `lantern ${desk.id}`, `ngo ${otherDesk.id}`, otherDesk.id, true, 7]) {
    const wrong = await after((to) => to.say('desk', { facts: { handOver } }), lanternSays());
    assert.deepEqual(verdicts(wrong.sent, both).slice(5), ['genuine', 'other-desk'], String(handOver));
  }
  const unseen = (await after(transfers, lanternSays())).sent.filter((_, at) => at !== 5);
  assert.deepEqual(verdicts(unseen, both).slice(5), ['other-desk'], 'where the server drops the hand-over');
});

test('a hand-over by a withdrawn key counts only if she or the first desk stands on it', async () => {
  const withoutKey: Trust = {
    ...both,
    desks: [
      { ...deskSigner, withdrawn: true },
      lantern,
      { id: nextDesk.id, desk: 'ngo', sign: nextDesk.publicKey },
    ],
  };
  const ngoSays = (to: InventedChat) => to.say('desk', { deskKey: nextDesk.id }, to.sent, nextDesk);
  const settled = await after(ngoSays);
  const attack = new InventedChat(person, desk);
  attack.sent.push(...settled.sent);
  await transfers(attack);
  await lanternSays()(attack);
  assert.deepEqual(verdicts(attack.sent, withoutKey).slice(5), ['genuine', 'superseded', 'other-desk']);
  assert.equal(verifyConversation(attack.sent, withoutKey).desk, 'ngo');
  await ngoSays(attack);
  assert.deepEqual(
    verdicts(attack.sent, withoutKey).slice(5, 7),
    ['genuine', 'genuine'],
    'the first desk stands on it',
  );
});
