// Measured on invented offers whose authors are known; the benchmark measures more of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { agreement, type InventionRules, inventedScripts, inventOffers } from '../generate/index.ts';
import { slotMark } from '../match/index.ts';
import { candidatesOf } from './candidates.ts';
import { type DistinctText, keyOf, numberWords, runsIn, type Vocabulary } from './distinct.ts';
import {
  groupOffers,
  judgeShowing,
  linkByHandle,
  type Offer,
  type OfferSigns,
  offerCollection,
} from './index.ts';

function measure(rules: InventionRules) {
  const offers = inventOffers(rules);
  const groups = new Map(groupOffers(offers).flatMap(({ ids }, group) => ids.map((id) => [id, group])));
  return agreement(
    offers.map(({ author }) => author),
    offers.map(({ id }, at) => groups.get(id) ?? -1 - at),
  );
}

for (const script of inventedScripts)
  test(`authors are told apart in ${script}, with edits and with the text of a site`, () => {
    for (const seed of [101, 202]) {
      const rules = { seed, offers: 800, script };
      assert.ok(measure({ ...rules, edits: 0.05 }).adjustedRand >= 0.98);
      assert.ok(measure({ ...rules, edits: 0.15 }).adjustedRand >= 0.97);
      const withSite = measure({ ...rules, edits: 0.05, boilerplate: 0.3 });
      assert.ok(withSite.pairPrecision >= 0.99 && withSite.adjustedRand >= 0.98, JSON.stringify(withSite));
    }
  });

const words = fc.array(
  fc.constantFrom(...'work in hotel bar house pay good call now girls room city'.split(' ')),
  {
    minLength: 3,
    maxLength: 12,
  },
);
const collections = fc
  .array(words, { maxLength: 30 })
  .map((texts) => texts.map((text, at): Offer => ({ id: `o${at}`, text: text.join(' ') })));

test('groups depend on no order', () => {
  const invented = inventOffers({ seed: 5, offers: 300, edits: 0.15, boilerplate: 0.3 });
  assert.deepEqual(groupOffers([...invented].reverse()), groupOffers(invented));
  fc.assert(
    fc.property(
      collections.chain((offers) =>
        fc.tuple(fc.constant(offers), fc.shuffledSubarray(offers, { minLength: offers.length })),
      ),
      ([offers, shuffled]) => assert.deepEqual(groupOffers(shuffled), groupOffers(offers)),
    ),
  );
});

test('pairs to be judged depend on no order, where hundreds share their runs', () => {
  const source = 'we look for people for work in a hotel near the sea with good pay and a room'.split(' ');
  const vocabulary: Vocabulary = { numbers: new Map(), hashes: [] };
  const texts = Array.from({ length: 300 }, (_, at): DistinctText => {
    const words = source.map((word, place) => ((at + place * at) % 7 === 0 ? `x${at}${place}` : word));
    const numbers = numberWords(words, vocabulary);
    const runs = runsIn(numbers, vocabulary);
    return {
      words: numbers,
      sortedWords: numbers.toSorted(),
      runs,
      key: keyOf(numbers, vocabulary),
      offers: [at],
    };
  });
  const pairsOf = (list: readonly DistinctText[]) =>
    Array.from(candidatesOf(list), (pair) =>
      pair
        .map((text) => list[text]!.key)
        .sort()
        .join(' '),
    ).sort();
  const pairs = pairsOf(texts);
  assert.ok(pairs.length > 200);
  assert.deepEqual(pairsOf([...texts.slice(90), ...texts.slice(0, 90).reverse()]), pairs);
});

test('what is added in parts is grouped as what is added at once', () => {
  const invented = inventOffers({ seed: 6, offers: 300, edits: 0.05 });
  const collection = offerCollection();
  for (let at = 0; at < invented.length; at += 70) {
    collection.add(invented.slice(at, at + 70));
    collection.groups();
  }
  assert.deepEqual(collection.groups(), groupOffers(invented));
  fc.assert(
    fc.property(collections, fc.nat(30), (offers, cut) => {
      const inParts = offerCollection();
      inParts.add(offers.slice(0, cut));
      inParts.groups();
      inParts.add(offers.slice(cut));
      assert.deepEqual(inParts.groups(), groupOffers(offers));
    }),
  );
});

test('every id stands in one group at most, and no group has one', () => {
  fc.assert(
    fc.property(collections, (offers) => {
      const groups = groupOffers(offers);
      const ids = groups.flatMap((group) => group.ids);
      assert.equal(new Set(ids).size, ids.length);
      assert.ok(groups.every((group) => group.ids.length > 1 && group.template !== ''));
    }),
  );
});

const offersOf = (texts: readonly string[]) => texts.map((text, at): Offer => ({ id: `o${at}`, text }));

test('the template is what all say, with slots where they differ', () => {
  const text = (name: string, city: string, number: string) =>
    `Hello, I am ${name}. We look for girls for a bar in ${city}, good pay, flat is free, call ${
      number
    } today`;
  const [group] = groupOffers(
    offersOf([
      text('Ana', 'Graz', '091 111 2222'),
      text('Mia Maria', 'Linz', '098 333 4444'),
      text('Eva', 'Bad Ischl', '095 555 6666'),
    ]),
  );
  assert.equal(
    group?.template,
    `hello i am ${slotMark} we look for girls for a bar in ${
      slotMark
    } good pay flat is free call ### ### #### today`,
  );
  const [chinese] = groupOffers(offersOf(['酒店招聘服务员包吃住工资高', '酒店招聘服务员包吃住工资高。']));
  assert.equal(chinese?.template, '酒店招聘服务员包吃住工资高');
});

test('one text a thousand times, and a thousand near copies of one, are one group', () => {
  const copies = offersOf(Array<string>(1000).fill('we look for girls for a bar in a city far away'));
  assert.deepEqual(
    groupOffers(copies).map(({ ids }) => ids.length),
    [1000],
  );
  const base =
    'we look for young people for work in a hotel near the sea with good pay and a free room'.split(' ');
  const near = Array.from({ length: 1000 }, (_, at) =>
    base.map((word, place) => (place === at % base.length ? `w${at}` : word)).join(' '),
  );
  assert.deepEqual(
    groupOffers(offersOf(near)).map(({ ids }) => ids.length),
    [1000],
  );
});

test('a site is left out where it is known, and joins nobody where it is not', () => {
  const site =
    'terms of this site apply please report abuse with the button below we answer every day of the week';
  const own = [
    'waiter for a small beach bar in the summer season from june to september with a room',
    'I look after your old parents at home for some weeks and cook and shop for them',
    'three builders needed on a site in the north who can read plans and weld steel pipes',
  ];
  const offers = offersOf(own.map((text) => `${text} ${site}`));
  assert.deepEqual(groupOffers(offers), []);
  const again = offersOf([...own, own[0]!].map((text) => `${text} ${site}`));
  assert.deepEqual(groupOffers(again, { boilerplate: [site] }), [
    { ids: ['o0', 'o3'], template: own[0]!.toLowerCase() },
  ]);
});

test('a short text that stands in two others does not make them one', () => {
  const own = [
    'we look for girls for a bar in Graz with good pay and a free flat near the old town and the river',
    'we look for girls who clean four houses by the sea each morning and cook for a family of six',
  ];
  assert.deepEqual(groupOffers(offersOf([...own, 'We look for girls'])), []);
});

test('an id twice is refused, a text of three words is in no group', () => {
  assert.throws(
    () =>
      groupOffers([
        { id: 'a', text: 'x' },
        { id: 'a', text: 'y' },
      ]),
    RangeError,
  );
  assert.deepEqual(groupOffers(offersOf(['call me now', 'call me now'])), []);
});

test('five megabytes in each of three offers are read in their beginning alone', () => {
  const long = 'work in a hotel far away '.repeat(200_000);
  assert.equal(groupOffers(offersOf([long, `${long}x`, 'work in a hotel far away'])).length, 1);
});

test('a shared handle is a tie of its own', () => {
  assert.deepEqual(
    linkByHandle([
      { id: 'b', pseudonyms: ['p1', 'p2'] },
      { id: 'a', pseudonyms: ['p1', 'p1'] },
      { id: 'c', pseudonyms: ['p3'] },
    ]),
    [{ by: 'handle', pseudonym: 'p1', ids: ['a', 'b'] }],
  );
});

const signs = (sender: string, handle: string, place: string, name: string): OfferSigns => ({
  sender,
  handles: [handle],
  places: [place],
  names: [name],
});

test('a group is shown from three senders and two signs on, never with one handle', () => {
  const three = [
    signs('s1', 'h1', 'Graz', 'Ana'),
    signs('s2', 'h2', 'Linz', 'Ana'),
    signs('s3', 'h1', 'Graz', 'Ana'),
  ];
  assert.deepEqual(judgeShowing(three), { isShown: true, signs: ['handles', 'places'] });
  assert.deepEqual(judgeShowing(three.slice(0, 2)), {
    isShown: false,
    signs: ['handles', 'places'],
    reason: 'few-senders',
  });
  const oneSign = three.map((offer) => ({ ...offer, places: [] }));
  assert.deepEqual(judgeShowing(oneSign), { isShown: false, signs: ['handles'], reason: 'few-signs' });
  const repost = three.map((offer, at) => ({ ...offer, handles: ['h1'], names: [`n${at}`] }));
  assert.deepEqual(judgeShowing(repost), { isShown: false, signs: ['places', 'names'], reason: 'repost' });
  assert.equal(judgeShowing([]).isShown, false);
});

test('no repost and no single offer of invented authors is ever shown', () => {
  const offers = inventOffers({ seed: 9, offers: 1500, edits: 0.05, boilerplate: 0.3 });
  const byId = new Map(offers.map((offer) => [offer.id, offer]));
  const visible = groupOffers(offers)
    .map(({ ids }) => ids.map((id) => byId.get(id)!))
    .filter(
      (group) =>
        judgeShowing(group.map(({ id, handle, place, name }) => signs(id, handle, place, name))).isShown,
    );
  assert.ok(visible.length > 10);
  assert.ok(visible.every((group) => group.every(({ origin }) => origin === 'organised')));
});
