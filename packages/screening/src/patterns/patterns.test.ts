import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventOffers } from '../generate/index.ts';
import { matchesPattern } from '../match/index.ts';
import { type ComparableOffer, compareOffers, heldBackIn, namesAndPlaces } from './index.ts';

const rules = { key: new Uint8Array(32).fill(7), country: 'NL', commonWords: ['company', 'contract*'] };
const offer = (name: string, city: string, handle: string) =>
  `Waitresses wanted in ${city} for the summer. Good pay every week, housing is free, no papers needed. ` +
  `We pay the flight and you pay us back from your first wages. Send a photo and your passport. ` +
  `Ask for ${name}, ${handle}.`;
const three: readonly ComparableOffer[] = [
  { id: 'a', sender: '1', text: offer('Canarina', 'Canaryville', '+31 6 1234 5678') },
  { id: 'b', sender: '2', text: offer('Kanarkova', 'Port Canary', 'canary.jobs@example.org') },
  { id: 'c', sender: '3', text: offer('canarella', 'Canaryville', 'Telegram: @canary_works') },
];
const canaries = /canar|kanark|1234|5678|example|telegram|\bport\b/i;

test('three senders with two signs make a group, and its text holds no handle, name or place', () => {
  const { groups } = compareOffers(three, rules);
  assert.equal(groups.length, 1);
  const [group] = groups;
  assert.deepEqual([group!.senders, group!.handles.length, group!.places, group!.names], [3, 3, 2, 3]);
  assert.doesNotMatch(group!.text, canaries);
  assert.match(group!.text, /housing is free no papers needed/);
  assert.doesNotMatch(JSON.stringify(groups), canaries, 'handles are pseudonyms');
});

test('what all of them share is taken out too: a name, a place, a number, a country in small letters', () => {
  const same = three.map((one, at) => ({
    ...one,
    text:
      `Canarina looks for waitresses. ${one.text} Canarina meets you at Canary Station in canarian style, ` +
      `germany, house 12. Office: +31 6 9999 ${at}${at}${at}${at} or office.canary@example.org`,
  }));
  const { groups } = compareOffers(same, rules);
  assert.equal(groups.length, 1);
  assert.doesNotMatch(groups[0]!.text, /canarina|canary|station|germany|\d|#|office canary|example/);
});

test('two senders show nothing, however many copies; one handle posted fifty times shows nothing', () => {
  const copies = Array.from({ length: 50 }, (_, n) => ({ ...three[n % 2]!, id: `${n}`, sender: `${n % 2}` }));
  assert.deepEqual(compareOffers(copies, rules), {
    groups: [],
    hidden: { 'few-senders': 1, repost: 0, 'few-signs': 0 },
  });
  const reposts = Array.from({ length: 50 }, (_, n) => ({
    id: `${n}`,
    sender: `${n}`,
    text: offer(`Name${'abcdefgh'[n % 8]}`, ['Canaryville', 'Port Canary'][n % 2]!, '+31 6 1234 5678'),
  }));
  assert.deepEqual(compareOffers(reposts, rules), {
    groups: [],
    hidden: { 'few-senders': 0, repost: 1, 'few-signs': 0 },
  });
});

test('handles that differ are one sign alone', () => {
  const alike = three.map((one, at) => ({
    ...one,
    text: offer('Ana', 'Canaryville', `+31 6 1234 567${at}`),
  }));
  assert.deepEqual(compareOffers(alike, rules).hidden, { 'few-senders': 0, repost: 0, 'few-signs': 1 });
});

test('zero-width characters and other digits make no second handle', () => {
  const texts = ['+31 6 1234 5678', '+31 6 12\u200b34 56\u200d78', '+٣١ ٦ ١٢٣٤ ٥٦٧٨'];
  const tricked = three.map((one, at) => ({
    ...one,
    text: offer('Ana', ['Atown', 'Btown'][at % 2]!, texts[at]!),
  }));
  assert.equal(compareOffers(tricked, rules).hidden.repost, 1);
});

test('another key gives other pseudonyms of the same handles', () => {
  const [one] = compareOffers(three, rules).groups;
  const [other] = compareOffers(three, { ...rules, key: new Uint8Array(32).fill(8) }).groups;
  assert.ok(one!.handles.every((handle) => !other!.handles.includes(handle)));
});

test('a text of five million characters is compared by its beginning, in seconds', () => {
  const long = three.map((one) => ({ ...one, text: `${one.text} ${'word \u200b'.repeat(700_000)}` }));
  const began = performance.now();
  compareOffers(long, rules);
  assert.ok(performance.now() - began < 20_000);
});

test('what a member types again is found: a handle, a name in small letters, a number, a country', () => {
  const [group] = compareOffers(three, rules).groups;
  const findIn = (text: string, key = rules.key) => heldBackIn(text, group!.takenOut, { ...rules, key });
  assert.deepEqual(findIn(group!.text), [], 'the text itself is clean');
  assert.deepEqual(findIn('Good pay every week, no papers needed'), []);
  assert.deepEqual(findIn('Waitresses'), [], 'a word that begins a sentence may be written again');
  for (const text of [
    'ask canarina',
    'in port canary',
    'write to x@example.org',
    'pay 1200',
    'in France',
    'KANARKOVA',
  ])
    assert.notDeepEqual(findIn(text), [], text);
  assert.deepEqual(findIn('ask canarina', new Uint8Array(32).fill(9)), [], 'another desk knows no word');
  assert.doesNotMatch(JSON.stringify(group), canaries);
});

test('no group of an invented repost is found, and no invented number stands in a text', () => {
  const offers = inventOffers({ seed: 31, offers: 1500, edits: 0.05 });
  const { groups } = compareOffers(
    offers.map(({ id, text }) => ({ id, text, sender: id })),
    rules,
  );
  for (const { text } of groups) assert.doesNotMatch(text, /\d|#/);
  const authors = new Map(offers.map(({ id, author }) => [id, author]));
  const handles = (author: unknown) =>
    new Set(
      offers.filter((one) => one.author === author).flatMap((one) => one.text.match(/\+?\d[\d ]{6,}/g) ?? []),
    ).size;
  for (const { ids } of groups) assert.ok(handles(authors.get(ids[0]!)) !== 1);
});

test('a pattern is found in its offers and in an edited one, in no other offer', () => {
  const pattern = compareOffers(three, rules).groups[0]!.text;
  for (const { text } of three) assert.ok(matchesPattern(text, pattern));
  const edited = three[0]!.text
    .replace('wanted', 'needed')
    .replace('photo', 'picture')
    .replace('summer', 'season');
  assert.ok(matchesPattern(edited, pattern));
  assert.ok(matchesPattern(three[0]!.text.replace(/ /g, ' \u200b'), pattern));
  for (const text of [
    'Cleaner wanted in a hotel. Good pay, contract in your language, call the agency.',
    'Housing is free and we pay the flight. Pick strawberries for three months.',
    '',
  ])
    assert.ok(!matchesPattern(text, pattern), text);
  assert.ok(!matchesPattern('good pay every week', 'good pay […] week'), 'a short pattern matches nothing');
});

test('a capital in the middle of a sentence, a cue before it, and none in a text of capitals', () => {
  assert.deepEqual(namesAndPlaces('Zovem se Marija, posao je u Novom Sadu.').names, ['marija']);
  assert.deepEqual(namesAndPlaces('Zovem se Marija, posao je u Novom Sadu.').places, ['novom sadu']);
  assert.deepEqual(namesAndPlaces('my name is maria').names, ['maria']);
  assert.deepEqual(namesAndPlaces('GOOD PAY IN EVERY TOWN').places, []);
});
