// What may be compared, and what comes of it, without a browser: consent, days, senders, groups that were
// found before, keys of another desk.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bringOffer } from '@heed/domain/intake';
import type { Facts, Message } from '@heed/envelope';
import { makeDeskKey } from '@heed/envelope/keys';
import { offersIn } from './collect.ts';
import { compareForDesk } from './compare.ts';
import { openGroup, patternHash, sealDecided, sealGroup, signsOf, signsOfWaiting } from './group.ts';
import type { StoredGroup } from './work.ts';

const offer = (name: string, town: string, handle: string) =>
  `Waitresses wanted in ${town} for the summer. Good pay every week, housing is free, no papers needed. We ` +
  `pay the flight and you pay us back. Send a photo. Ask for ${name}, ${handle}.`;
const texts = [
  offer('Ana', 'Seaville', '+31 6 1234 5678'),
  offer('Eva', 'Hilltown', 'jobs@example.org'),
  offer('Ida', 'Seaville', 'Telegram: @works'),
  offer('Una', 'Hilltown', '+31 6 8765 4321'),
] as const;

const messageOf = (id: string, text: string, facts: Facts, day = '2026-03-10') => {
  const whole = bringOffer('Is this real?', text);
  const message = { role: 'person', text: whole.text, facts: { ...whole.facts, ...facts } };
  return { id, day, message: message as unknown as Message, verdict: 'genuine' as const };
};
const row = (id: string, linked: string[] = []) => ({ id, linked });
const since = '2026-02-08';
const idsOf = (result: ReturnType<typeof offersIn>) => result.offers.map(({ id }) => id);

test('who refuses, was not asked or took it back gives no offer, at the first look and at the second', () => {
  const yes = messageOf('a', texts[0], { compare: true });
  for (let look = 0; look < 2; look++) {
    assert.deepEqual(idsOf(offersIn({ row: row('1'), messages: [yes] }, since)), ['a']);
    for (const facts of [{}, { compare: false }, { compare: 'yes' }] as Facts[])
      assert.deepEqual(
        idsOf(offersIn({ row: row('1'), messages: [messageOf('a', texts[0], facts)] }, since)),
        [],
      );
  }
  const back = offersIn(
    { row: row('1'), messages: [yes, messageOf('b', texts[0], { compare: false })] },
    since,
  );
  assert.deepEqual([idsOf(back), back.refusals], [[], ['a', 'b']]);
});

test('what is not genuine, older than 30 days, or the desk’s own is not compared', () => {
  const yes = messageOf('a', texts[0], { compare: true });
  const forged = { ...yes, verdict: { notGenuine: 'unreadable' } as never };
  const written = { ...yes, message: { ...yes.message, role: 'desk' } as Message };
  for (const one of [forged, written, { ...yes, message: null }, { ...yes, day: '2026-02-07' }])
    assert.deepEqual(idsOf(offersIn({ row: row('1'), messages: [one] }, since)), []);
  const last = { ...yes, day: since };
  assert.deepEqual(idsOf(offersIn({ row: row('1'), messages: [last] }, since)), ['a']);
});

test('conversations that the desk put together are one sender', () => {
  const at = (id: string, linked: string[]) =>
    offersIn({ row: row(id, linked), messages: [messageOf(id, texts[0], { compare: true })] }, since);
  assert.equal(at('2', ['1']).offers[0]?.sender, at('1', ['2']).offers[0]?.sender);
});

const key = new Uint8Array(32).fill(3);
const offers = texts.map((text, at) => ({ id: `m${at}`, sender: `s${at}`, text }));
const compare = (more: Partial<Parameters<typeof compareForDesk>[0]> = {}) =>
  compareForDesk({ offers: offers.slice(0, 3), key, country: 'NL', refusals: [], stored: [], ...more });
const storedAs = (isDecided: boolean, comparison = compare()): StoredGroup => ({
  ...{ id: 'g', key, isDecided },
  offers: comparison.groups[0]!.content.offers,
});

test('a group stays the same one when an offer comes to it, and a decided one never comes back', () => {
  assert.deepEqual(
    compare({ offers, stored: [storedAs(false)] }).groups.map(({ storedId, content }) => [
      storedId,
      content.senders,
    ]),
    [['g', 4]],
  );
  const after = compare({ offers, stored: [storedAs(true)] });
  assert.deepEqual([after.groups, after.compared], [[], 1]);
  const foreign = { ...storedAs(true), key: new Uint8Array(32).fill(4) };
  assert.equal(compare({ stored: [foreign] }).groups.length, 1, 'pseudonyms of another key hide nothing');
});

test('a refusal ends a group that is left with too few senders', () => {
  const smaller = compare({ offers: offers.slice(0, 2), refusals: ['m2'], stored: [storedAs(false)] });
  assert.deepEqual([smaller.groups, smaller.endedGroups], [[], ['g']]);
  const again = compare({
    offers: [offers[0]!, offers[1]!, offers[3]!],
    refusals: ['m2'],
    stored: [storedAs(false)],
  });
  assert.deepEqual([again.groups[0]?.storedId, again.endedGroups], ['g', []]);
});

test('a group opens with its desk key alone, without a word of its people', async () => {
  const [own, other] = [await makeDeskKey(), await makeDeskKey()];
  const { content } = compare().groups[0]!;
  assert.doesNotMatch(JSON.stringify(content), /ana|eva|ida|seaville|hilltown|example|works|1234/i);
  const group = await sealGroup('harbour', own, content);
  const place = { ...group, id: 'a'.repeat(32), day: '2026-03-10', isDecided: false };
  const openedGroup = await openGroup(place, new Map([[own.id, own]]));
  assert.deepEqual([openedGroup.isUnreadable, openedGroup.content], [false, content]);
  assert.equal((await openGroup(place, new Map([[other.id, other]]))).isUnreadable, true);
  assert.equal((await openGroup(place, new Map([[own.id, other]]))).isUnreadable, true);
  const broken = { ...place, sealed: group.sealed.slice(0, 400) };
  assert.equal((await openGroup(broken, new Map([[own.id, own]]))).isUnreadable, true);
  const decided = await sealDecided(openedGroup, own.recipient);
  const after = await openGroup({ ...place, ...decided, isDecided: true }, new Map([[own.id, own]]));
  assert.deepEqual([after.content, after.offers], [null, content.offers]);
});

test('who approves sees the signs of the group while the words are those that were proposed', async () => {
  const [own, other] = [await makeDeskKey(), await makeDeskKey()];
  const { content } = compare().groups[0]!;
  const place = { id: 'a'.repeat(32), day: '2026-03-10', isDecided: true };
  const group = { desk: 'harbour', deskKey: own.id, offers: content.offers };
  const proposal = { pattern: await patternHash('Good pay, FREE room.'), signs: signsOf(content) };
  const row = { ...place, ...(await sealDecided(group, own.recipient, proposal)) };
  assert.ok(!row.sealed.includes(proposal.pattern));
  const here = await openGroup(row, new Map([[own.id, own]]));
  const elsewhere = await openGroup(row, new Map([[other.id, other]]));
  const pattern = { id: 'p', text: 'good pay free room', approvedBy: null, withdrawnOn: null };
  const byPattern = await signsOfWaiting([pattern], [here]);
  assert.deepEqual(byPattern.get('p'), { senders: 3, handles: 3, places: 2, names: 3 });
  const corrected = { ...pattern, text: 'good pay free rooms' };
  const approved = { ...pattern, approvedBy: 'b'.repeat(32) };
  for (const [patterns, groups] of [
    [[pattern], [elsewhere]],
    [[corrected], [here]],
    [[approved], [here]],
  ] as const)
    assert.equal((await signsOfWaiting(patterns, groups)).size, 0);
});
