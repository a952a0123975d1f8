import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type IdentifierKind, identifiersIn, isCoarse } from '@heed/domain/text';
import fc from 'fast-check';
import * as v from 'valibot';
import { warningRoutes } from '../api/routes.ts';
import { checkWarning, isRecent, mayModerate, warningShape } from '../rules/index.ts';

const plan = {
  conducts: ['refusal-to-pay', 'violence'],
  area: 'Harbour district',
  month: '2026-10',
  part: 'end',
  advice:
    'Asks for a second hour and leaves without paying. Take the money first, and tell a friend ' +
    'where you are.',
  language: 'en',
  days: 60,
};
const faults = (changed: object) =>
  v.safeParse(warningShape, { ...plan, ...changed }).issues?.map((one) => one.message);

/**
 * Sentences that say something useful and point at nobody, in the languages that the first organisations
 * write.
 */
const useful = [
  plan.advice,
  'Two men in a dark car, after 22:00. They ask for 20 euros back. In danger call 112.',
  'He comes between 22:00-23:00, pays half and takes it back. Meet at a place with people, e.g. near ' +
    'the station.',
  'Traži da se radi bez zaštite. Javi prijateljici kad ideš, i kad si se vratila (oko 2h).',
  'Doet zich voor als politie. Vraag naar een legitimatie; bel 112 bij gevaar.',
  'Prosi o 2 godziny i nie płaci. Weź pieniądze z góry.',
  'Säger att han är polis. Gå inte med i bilen. Filmade med telefon 3 gånger.',
  'Wartet im Auto, z.B. gegenüber vom Bahnhof. Nach 2-3 Minuten wird er laut.',
  'Called again and again from hidden numbers in the 1st and 2nd week. COVID-19 tests were a pretext.',
  'Добавил что-то в напиток. Не пейте ничего, что не открыли сами.',
  'ขอถ่ายวิดีโอ อย่ายอม',
];

test('useful advice passes, in several languages', () => {
  for (const text of useful) assert.deepEqual(identifiersIn(text), [], text);
  assert.equal(faults({}), undefined);
});

const digit = fc.integer({ min: 0, max: 9 }).map(String);
/** 112 more often than chance: it may be said by itself, and must hide nothing. */
const digits = (least: number, most = least) =>
  fc
    .tuple(fc.array(digit, { minLength: least, maxLength: most }), fc.nat(9))
    .map(([all, n]) => (n === 0 && all.length >= 3 ? ['1', '1', '2', ...all.slice(3)] : all).join(''));
const letters = (least: number, most = least) =>
  fc
    .array(fc.constantFrom(...'ABCDEFGHJKLMNPRSTUVWXYZŠŽ'), { minLength: least, maxLength: most })
    .map((all) => all.join(''));
const between = fc.constantFrom('', ' ', '-', '.', '/', ' - ', ' / ', '\u00a0', '\u2011', '\u200b');
const sentence = fc.constantFrom(...useful);
/** `found` somewhere in a text, as a word of its own. */
const within = (part: fc.Arbitrary<string>) =>
  fc.tuple(sentence, part, sentence).map(([a, one, b]) => `${a} ${one} ${b}`);

function assertRefused(kind: IdentifierKind | null, text: fc.Arbitrary<string>): void {
  fc.assert(
    fc.property(within(text), (advice) => {
      const kinds = identifiersIn(advice);
      assert.ok(kind === null ? kinds.length > 0 : kinds.includes(kind), JSON.stringify(advice));
      assert.ok(faults({ advice })?.length, JSON.stringify(advice));
    }),
    { numRuns: 400 },
  );
}

test('a telephone number is refused, however it is written', () => {
  const groups = fc.tuple(
    fc.constantFrom('', '+', '00', '(0)'),
    fc.array(digits(1, 4), { minLength: 3, maxLength: 6 }).filter((all) => all.join('').length >= 6),
    between,
  );
  assertRefused(
    'number',
    groups.map(([before, all, space]) => before + all.join(space)),
  );
});

test('digits of other scripts, full width and boxed ones count as digits', () => {
  const zeros = fc.constantFrom(0x660, 0x6f0, 0x966, 0xe50, 0xff10);
  assertRefused(
    'number',
    fc
      .tuple(zeros, digits(6, 11))
      .map(([zero, all]) => [...all].map((d) => String.fromCodePoint(zero + Number(d))).join('')),
  );
  assertRefused(
    'number',
    digits(6, 9).map((all) => [...all].map((d) => `${d}\ufe0f\u20e3`).join(' ')),
  );
});

test('addresses and names online are refused', () => {
  const name = fc.stringMatching(/^[a-z]{3,10}$/);
  assertRefused(
    'online',
    fc.tuple(name, name).map(([a, b]) => `${a}@${b}.example`),
  );
  assertRefused(
    'online',
    fc.tuple(name, name).map(([a, b]) => `${a} (at) ${b}`),
  );
  assertRefused(
    'online',
    name.map((a) => `@${a}`),
  );
  assertRefused(
    'online',
    name.map((a) => `＠${a}`),
  );
  assertRefused(
    'online',
    fc.tuple(name, name).map(([a, b]) => `${a}_${b}`),
  );
  assertRefused(
    'online',
    fc.tuple(fc.constantFrom('Telegram', 'IG', 'snap', 'WhatsApp', 'fb'), name).map(([a, b]) => `${a}: ${b}`),
  );
  assertRefused(
    null,
    fc.tuple(name, digits(2, 4)).map(([a, b]) => a + b),
  );
});

test('links are refused, with and without their beginning', () => {
  const name = fc.stringMatching(/^[a-z]{3,10}$/);
  const end = fc.constantFrom('example', 'org', 'hr', 'com', 'xn--p1ai');
  assertRefused(
    'link',
    fc
      .tuple(fc.constantFrom('https://', 'http://www.', 'www.', ''), name, end)
      .map((all) => `${all[0]}${all[1]}.${all[2]}/x`),
  );
  assertRefused(
    'link',
    name.map((a) => `${a}(dot)example`),
  );
});

test(
  'number plates of many countries are refused, in capitals with any space, in small letters glued ' +
    'or dashed',
  () => {
    const plates: readonly (readonly fc.Arbitrary<string>[])[] = [
      [letters(2), digits(3, 4), letters(1, 2)], // HR
      [letters(2), digits(3), letters(1)], // NL
      [digits(2), letters(2), digits(2)], // NL, older
      [letters(1, 3), digits(2, 5)], // PL, AT
      [letters(3), digits(2), letters(1)], // SE
      [letters(1, 3), letters(1, 2), digits(2, 4)], // DE
      [letters(2), digits(2), letters(3)], // UK
      [letters(2), digits(3), letters(2)], // FR, IT
    ];
    for (const parts of plates) {
      const joined = (spaces: readonly string[], change: (text: string) => string) =>
        fc
          .tuple(fc.tuple(...parts), fc.constantFrom(...spaces))
          .map(([all, space]) => change(all.join(space)));
      assertRefused(
        null,
        joined(['', ' ', '-', '·', '  '], (text) => text),
      );
      assertRefused(
        null,
        joined(['', '-'], (text) => text.toLowerCase()),
      );
    }
  },
);

test('an area is refused with any number in it, and kept as a part of a town', () => {
  for (const area of [
    'Ilica 12',
    '10000 Zagreb',
    '1012 AB',
    'Harbour, nº 4',
    'behind bar.example',
    'at @corner',
  ])
    assert.ok(faults({ area }), area);
  fc.assert(fc.property(fc.tuple(letters(3, 9), digit), ([a, d]) => !isCoarse(`${a} ${d}`)));
  for (const area of ['Harbour district', 'Centrum-West', 'Северный район', 'okolica dworca', 'شمال المدينة'])
    assert.equal(faults({ area }), undefined, area);
});

test('a warning stands for 90 days at most and says at least one conduct, each once', () => {
  for (const days of [0, 91, 1.5]) assert.ok(faults({ days }), String(days));
  assert.ok(faults({ conducts: [] }));
  assert.ok(faults({ conducts: ['violence', 'violence'] }));
  assert.ok(faults({ advice: ' ' }));
  assert.ok(faults({ name: 'x' }), 'nothing else can be said');
});

test('a month to come, or long over, is none to warn of', () => {
  assert.deepEqual(
    ['2026-11', '2026-12', '2025-11', '2025-10'].map((month) => isRecent(month, '2026-11-25')),
    [true, false, true, false],
  );
});

test('moderators are peers: an NGO’s member is none', () => {
  const organisation = {
    desks: [
      { id: 'lantern', kind: 'sex-worker-organisation' },
      { id: 'harbour', kind: 'ngo' },
    ],
  } as never;
  const may = (...desks: string[]) => mayModerate(desks, organisation);
  assert.deepEqual(
    [may('lantern'), may('lantern', 'harbour'), may('harbour'), may()],
    [true, true, false, false],
  );
});

test('a text that is far too long is refused at once, without looking through it', () => {
  const long = 'y'.repeat(300_000);
  const start = performance.now();
  const checked = checkWarning({ area: long, advice: long });
  assert.ok(!checked.ok);
  const codes = checked.faults
    .filter(({ field }) => field === 'area' || field === 'advice')
    .map(({ code }) => code);
  assert.deepEqual(codes, ['longer-than-letters', 'longer-than-letters']);
  assert.ok(performance.now() - start < 2000, 'no time is spent on it');
});

test('each audited route stores the act that was released', () => {
  const acts = Object.entries(warningRoutes).flatMap(([name, one]) =>
    'audited' in one ? [[name, one.audited]] : [],
  );
  assert.deepEqual(Object.fromEntries(acts), {
    'peerWarnings.approve': 'approveWarning',
    'peerWarnings.correct': 'correctWarning',
    'peerWarnings.propose': 'proposeWarning',
    'peerWarnings.withdraw': 'withdrawWarning',
  });
});
