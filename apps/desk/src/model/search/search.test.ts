// What a member finds, by words and numbers in any writing, and which conversations are proposed as of one
// person.
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { fold, runsOf } from '@heed/screening/text';
import fc from 'fast-check';
import { countProposals, inventDesk } from '../../fixtures/search-cases.ts';
import { alikeTo } from './alike.ts';
import { CaseIndex, errorsBetween, type SearchEntry } from './case-index.ts';
import { deskDetailsIn, detailsIn } from './contact-details.ts';
import { numbersIn, sameNumber } from './numbers.ts';

const entry = (id: string, text: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
  id,
  desk: 'harbour',
  day: '2026-11-25',
  active: '2026-11-25',
  state: 'open',
  title: text,
  text,
  personText: text,
  deskDetails: [],
  labels: '',
  whole: false,
  ...more,
});
function indexOf(texts: Readonly<Record<string, string>>): CaseIndex {
  const index = new CaseIndex();
  for (const [id, text] of Object.entries(texts)) index.put(entry(id, text));
  return index;
}
const ids = (index: CaseIndex, query: string) => index.find(query).hits.map((hit) => hit.entry.id);

const many = indexOf({
  en: 'They keep my passport and I sleep where I work.',
  hr: 'Čovjek iz Đakova drži moju putovnicu. Zovem se Željka.',
  pl: 'Pracuję w Łodzi, zabrali mi paszport.',
  uk: 'Він забрав мій паспорт і телефон у Львові.',
  ru: 'Он живёт на Тверской, её зовут Алёна.',
  ar: 'أخذوا جواز سفري وأنا في المدينة',
  fa: 'شماره من ۰۹۳۵ ۳۴۵ ۶۷۸۹ است',
  th: 'เขายึดหนังสือเดินทางของฉันไว้ที่ร้านนวด',
  zh: '他们拿走了我的护照，我在按摩店工作。',
  phone: 'Call me: +385 (0)91 234-5678, after six.',
});

test('a word is found in every script, without its accents, in any case, from its beginning', () => {
  const cases: [string, string][] = [
    ['passport', 'en'],
    ['PASSPORT sleep', 'en'],
    ['zeljka', 'hr'],
    ['djakova', 'hr'],
    ['lodzi', 'pl'],
    ['paszp', 'pl'],
    ['львові', 'uk'],
    ['паспорт', 'uk'],
    ['алена', 'ru'],
    ['живет', 'ru'],
    ['اخذوا', 'ar'],
    ['المدينه', 'ar'],
    ['หนังสือเดินทาง', 'th'],
    ['ร้านนวด', 'th'],
    ['护照', 'zh'],
    ['按摩店', 'zh'],
  ];
  for (const [query, id] of cases) assert.deepEqual(ids(many, query)[0], id, query);
  assert.deepEqual(ids(many, 'passport bicycle'), [], 'every word must match');
  assert.deepEqual(ids(many, ''), []);
  assert.deepEqual(ids(many, ' … !'), []);
});

test('typing errors are forgiven in longer words, and what is written right stands first', () => {
  const index = indexOf({
    wrong: 'My pasport is gone',
    right: 'My passport is gone',
    other: 'My transport is gone',
  });
  assert.deepEqual(ids(index, 'passport'), ['right', 'wrong']);
  assert.deepEqual(new Set(ids(index, 'passprot')), new Set(['right', 'wrong']));
  assert.deepEqual(ids(indexOf({ a: 'a cat', b: 'a car' }), 'cat'), ['a'], 'a short word is not bent');
});

test('a telephone number is found in any writing', () => {
  for (const query of [
    '091 234 5678',
    '0912345678',
    '+385912345678',
    '00385 91/234-5678',
    '234 5678',
    '2345678',
  ])
    assert.deepEqual(ids(many, query), ['phone'], query);
  for (const query of ['09353456789', '۰۹۳۵۳۴۵۶۷۸۹', '٠٩٣٥ ٣٤٥ ٦٧٨٩'])
    assert.deepEqual(ids(many, query), ['fa'], query);
  assert.deepEqual(ids(many, '091 234 5679'), []);
  assert.deepEqual(numbersIn('On 2026-11-25, 25.11.2026, flat 12, 1999'), [], 'a day is no number');
  assert.ok(sameNumber('385912345678', '912345678'));
  assert.ok(!sameNumber('600100200', '500100200'));
  assert.ok(!sameNumber('5678', '912345678'));
});

test('what matched is shown as it was written, marked, from any place in a long text', () => {
  const long = `${'Quiet words. '.repeat(40)}They took my Pásport in Łódź. ${'More words. '.repeat(40)}`;
  const [hit] = indexOf({ a: long }).find('pasport lodz').hits;
  const excerpt = hit!.excerpt.map(({ text }) => text).join('');
  assert.deepEqual(
    hit!.excerpt.filter((piece) => piece.hit).map(({ text }) => text),
    ['Pásport', 'Łódź'],
  );
  assert.ok(excerpt.length < 260 && excerpt.startsWith('… '));
  const marked = (query: string) =>
    many
      .find(query)
      .hits[0]!.excerpt.filter((piece) => piece.hit)
      .map(({ text }) => text)
      .join('|');
  assert.equal(marked('0912345678'), '+385 (0)91 234-5678');
  assert.equal(marked('护照'), '护照');
});

test('an entry put again is searched as it is now, one taken away is not found and proposes nothing', () => {
  const index = indexOf({ a: 'the old words', b: 'call 0912345678', c: 'also 091 234 5678' });
  index.put(entry('a', 'a new story'));
  assert.deepEqual([ids(index, 'old'), ids(index, 'story'), index.size], [[], ['a'], 3]);
  assert.equal(alikeTo('b', index).length, 1);
  index.remove('c');
  assert.deepEqual([ids(index, '0912345678'), alikeTo('b', index), index.size], [['b'], [], 2]);
});

test('any text is found by any of its words, and no query fails', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.string({ unit: 'binary', maxLength: 40 }),
      (text, query) => {
        const index = indexOf({ a: text });
        index.find(query);
        // A vowel sign that stands alone is no word once signs are folded away.
        for (const word of runsOf(text).filter((each) => /\p{L}/u.test(fold(each)) && !/\p{N}/u.test(each)))
          assert.deepEqual(ids(index, word), ['a'], JSON.stringify([text, word]));
      },
    ),
    { numRuns: 300 },
  );
});

test('errors between words are those of optimal string alignment, cut at the most that is asked', () => {
  for (const [a, b, errors] of [
    ['kitten', 'kitten', 0],
    ['kitten', 'kiten', 1],
    ['kitten', 'iktten', 1],
    ['kitten', 'sitting', 3],
    ['', 'ab', 2],
  ] as const)
    assert.equal(errorsBetween(a, b, 3), errors, `${a} ${b}`);
  assert.equal(errorsBetween('abcdefgh', 'stuvwxyz', 2), 3);
});

test(
  'one number, address or handle in two conversations proposes them, with the reason; a date or a ' +
    'house does not',
  () => {
    const index = indexOf({
      a: 'My number is 091 234 5678 and my mail Mara.K@example.org, I am @mara_k there.',
      number: 'Write to +385912345678',
      address: 'it is mara.k@EXAMPLE.org please',
      handle: 'look for @Mara_K online',
      none: 'On 25.11.2026 at house 12, other@example.org, @mara_kk',
    });
    const proposals = alikeTo('a', index);
    assert.deepEqual(
      proposals.map(({ entry: other, reasons }) => [other.id, reasons.map(({ kind }) => kind).join()]).sort(),
      [
        ['address', 'address'],
        ['handle', 'handle'],
        ['number', 'number'],
      ],
    );
    assert.deepEqual(proposals.find(({ entry: other }) => other.id === 'number')!.reasons[0]!.shared, [
      '912345678',
    ]);
  },
);

test(
  'names of places propose only together, common words never, and nothing below two hundred ' +
    'conversations',
  () => {
    const fillers = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, n) => [
          `filler${n}`,
          'They took my passport and the money in Zagreb',
        ]),
      );
    const stories = {
      a: 'I work in the cellar of Bar Neptun near Trsat, Goran brings us in a yellow minivan.',
      both: 'We slept behind bar Neptun in Trsat, the boss is Goran.',
      one: 'I saw a poster near Neptun square.',
      city: 'They took my passport in Zagreb',
    };
    const index = indexOf({ ...fillers(240), ...stories });
    const proposals = alikeTo('a', index);
    assert.deepEqual(
      proposals.map(({ entry: other }) => other.id),
      ['both'],
    );
    assert.deepEqual(proposals[0]!.reasons, [{ kind: 'name', shared: ['Neptun', 'Trsat', 'Goran'] }]);
    assert.deepEqual(alikeTo('city', index), []);
    assert.deepEqual(
      alikeTo('a', indexOf({ ...fillers(150), ...stories })),
      [],
      'at a small desk words say nothing',
    );
  },
);

test(
  'what the desk wrote proposes nobody: its line, its address, the labels of its forms, a help line ' +
    'of the directory',
  () => {
    const deskText =
      'Call 0800 555 1234 or write to help@lighthouse.example, @lighthouse. Shelter; Telephone; Another desk';
    const entryWithAnswer = (id: string, text: string) => {
      const messages = [
        { by: 'person' as const, text },
        { by: 'desk' as const, text: deskText },
        { by: 'person' as const, text: 'I called 0800 555 1234, nobody was there. And 0800 77 99.' },
      ];
      const personTexts = messages.flatMap((message) => (message.by === 'person' ? [message.text] : []));
      return entry(id, messages.map((message) => message.text).join('\n'), {
        personText: personTexts.join('\n'),
        deskDetails: deskDetailsIn(messages),
      });
    };
    const index = new CaseIndex();
    index.put(entryWithAnswer('a', 'They keep my passport.'));
    index.put(entryWithAnswer('b', 'I clean rooms.'));
    // Never answered: it has the number from the poster.
    index.put(entry('c', 'I saw 0800 555 1234 on your poster, and 0800 77 99.'));
    const isPublic = (detail: string) => detailsIn('0800 77 99').includes(detail);
    for (const id of ['a', 'b', 'c']) assert.deepEqual(alikeTo(id, index, isPublic), [], id);
    assert.equal(alikeTo('c', index).length, 2, 'without the directory its number would propose');
  },
);

test(
  'an echo of the desk does not take from the person the number that was theirs, and a name online ' +
    'is one on every platform',
  () => {
    const echo = [
      { by: 'person' as const, text: 'My number is 091 234 5678' },
      { by: 'desk' as const, text: 'We call you on +385 91 234 5678. Our line is 0800 555 1234.' },
    ];
    assert.deepEqual(deskDetailsIn(echo), detailsIn('0800 555 1234'));
    const index = indexOf({ a: 'I am @Mara_K there.', b: 'see instagram.com/mara_k', c: 'see t.me/mara_kk' });
    assert.deepEqual(
      alikeTo('a', index).map(({ entry: other }) => other.id),
      ['b'],
    );
  },
);

test(
  'of 500 invented people who have nothing to do with each other fewer than 5 are proposed, and 95 ' +
    'of 100 who wrote twice are found',
  () => {
    for (const seed of [11, 14]) {
      const { wrong, found: foundCount } = countProposals(inventDesk(500, 100, seed));
      assert.ok(wrong < 5, `${wrong} of 500 were proposed to somebody`);
      assert.ok(foundCount >= 95, `${foundCount} of 100 were found`);
    }
  },
);

test('another desk is never proposed, and a hundred who speak of one number propose five at most', () => {
  const index = indexOf(
    Object.fromEntries(
      Array.from({ length: 100 }, (_, n) => [`c${n}`, `he calls from 091 234 5678, case ${n}`]),
    ),
  );
  index.put(entry('other', 'he calls from 091 234 5678', { desk: 'lantern' }));
  assert.equal(alikeTo('c0', index).length, 5);
  assert.ok(alikeTo('c0', index).every(({ entry: match }) => match.desk === 'harbour'));
  assert.deepEqual(alikeTo('other', index), []);
});
