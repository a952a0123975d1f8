// Recommendations: what they rest on, how they stand, what keeps one from being adopted; each rule attacked.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import {
  adoptionFaults,
  bandOf,
  daysWithoutAnswer,
  differencesOf,
  draftShape,
  handOverShape,
  isOverdue,
  isSameWording,
  judgeGraph,
  maySpeakForAll,
  objectingGroups,
  type Recommendation,
  type RecommendationDraft,
  type Reference,
  type Resolver,
  referenceShape,
  referenceStates,
  standingOf,
  stateOf,
  type Target,
  unheardGroups,
} from '../rules/index.ts';

const today = '2026-11-27';
const stands: Target = { isWithdrawn: false, digest: 'a'.repeat(32), reviewBy: null };
const reference = (kind: Reference['kind'], ref: string, change: Partial<Reference> = {}): Reference => ({
  kind,
  ref,
  words: {},
  quote: null,
  consent: '',
  confidence: 'B',
  seen: '2026-11-01',
  digest: '',
  ...change,
});
const title = 'Teach police what sex workers’ rights are before asking for reports.';
const vote = (
  support: readonly (readonly [Recommendation['votes'][number]['groups'][number], number, number])[],
  change: Partial<Recommendation['votes'][number]> = {},
) => ({
  ref: 'work/3/2',
  day: '2026-11-20',
  wording: { en: title },
  groups: ['sex-workers', 'police'] as const,
  support: support.map(([group, agree, voters]) => ({ group, agree, disagree: 100 - agree, voters })),
  ...change,
});
const draft: RecommendationDraft = {
  heading: 'general',
  words: { en: { title, text: 'A course.', why: 'Trust comes first.', harm: 'Nobody that we know of.' } },
  reviewed: [],
  topics: ['police'],
  countries: ['HR'],
  addressees: ['police'],
  restsOn: [reference('statement', 'work/3/2'), reference('law-line', 'HR/hr-sells')],
  tools: ['/training'],
  votes: [
    vote([
      ['sex-workers', 90, 60],
      ['police', 85, 60],
    ]),
  ],
  dissent: [],
  countryNotes: [],
  contributors: [],
};
const facts = { resolve: () => stands, today, claims: { en: [/\ball sex workers\b/i] } };
const kinds = (change: Partial<RecommendationDraft>, resolve: Resolver = facts.resolve) =>
  adoptionFaults({ ...draft, ...change }, { ...facts, resolve }).map(({ kind, about }) =>
    about === '' ? kind : `${kind} ${about}`,
  );

describe('adoption', () => {
  test('a whole draft may be adopted', () => {
    assert.deepEqual(v.safeParse(draftShape, draft).issues, undefined);
    assert.deepEqual(kinds({}), []);
  });

  test('voices and evidence are both needed, and another project’s page is neither', () => {
    const source = reference('source', 'https://project-desire.eu/');
    assert.deepEqual(kinds({ restsOn: [source] }), ['no-voices', 'no-evidence']);
    assert.deepEqual(kinds({ restsOn: [draft.restsOn[0]!, source] }), ['no-evidence']);
    assert.deepEqual(kinds({ restsOn: [draft.restsOn[1]!] }), ['no-voices']);
  });

  test('what was only remembered cannot stand alone', () => {
    const weak = reference('law-line', 'HR/hr-sells', { confidence: 'C' });
    assert.deepEqual(kinds({ restsOn: [draft.restsOn[0]!, weak] }), ['weak-evidence']);
    const read = reference('instrument', 'x', { confidence: 'A' });
    assert.deepEqual(kinds({ restsOn: [draft.restsOn[0]!, weak, read] }), []);
  });

  test('a release that is gone or withdrawn carries nothing', () => {
    const figure = reference('figure', 'f'.repeat(32));
    const withoutFigure: Resolver = ({ kind }) => (kind === 'figure' ? null : stands);
    const withdrawn: Resolver = ({ kind }) => (kind === 'figure' ? { ...stands, isWithdrawn: true } : stands);
    const restsOn = [draft.restsOn[0]!, figure];
    assert.deepEqual(kinds({ restsOn }, withoutFigure), [
      'no-evidence',
      `reference-missing figure ${'f'.repeat(32)}`,
    ]);
    assert.deepEqual(kinds({ restsOn }, withdrawn), [
      'no-evidence',
      `reference-withdrawn figure ${'f'.repeat(32)}`,
    ]);
  });

  test('nobody was asked, or about other words: not adopted', () => {
    assert.deepEqual(kinds({ votes: [] }), ['nobody-asked']);
    const words = { en: { ...draft.words.en!, title: title.replace('Teach', 'Show') } };
    assert.deepEqual(kinds({ words }), ['other-wording']);
  });

  test('less than half of a group agreed: its objection is there, or that it gave none', () => {
    const votes = [
      vote([
        ['sex-workers', 45, 60],
        ['police', 85, 60],
      ]),
    ];
    assert.deepEqual(kinds({ votes }), ['no-dissent sex-workers']);
    assert.deepEqual(kinds({ votes, dissent: [{ group: 'sex-workers', words: {}, from: '' }] }), []);
    assert.deepEqual(kinds({ votes, dissent: [{ group: 'police', words: {}, from: '' }] }), [
      'no-dissent sex-workers',
    ]);
  });

  test('who could be hurt must be said in each language', () => {
    const words = { ...draft.words, hr: { title: 'A', text: 'B', why: 'C', harm: '' } };
    assert.deepEqual(kinds({ words }), ['no-harm hr']);
  });

  test('nobody speaks for all below 75 per cent at the lower end', () => {
    const words = { en: { ...draft.words.en!, text: 'All sex workers want it.' } };
    assert.deepEqual(kinds({ words }), ['speaks-for-all en']);
    const strong = [
      vote([
        ['sex-workers', 95, 400],
        ['police', 95, 400],
      ]),
    ];
    assert.ok(maySpeakForAll({ words, votes: strong }));
    assert.deepEqual(kinds({ words, votes: strong }), []);
  });

  test('four thousand words, bad addresses and twice the same are refused in the form', () => {
    const isRefused = (change: object) => !v.safeParse(draftShape, { ...draft, ...change }).success;
    const words = { en: { ...draft.words.en!, text: 'word '.repeat(4000) } };
    assert.ok(isRefused({ words }));
    assert.ok(isRefused({ words: {} }));
    assert.ok(isRefused({ countries: ['HR', 'HR'] }));
    assert.ok(isRefused({ countries: ['Croatia'] }));
    assert.ok(isRefused({ tools: ['https://elsewhere.example'] }));
    for (const ref of ['http://plain.example', 'javascript:alert(1)', 'https://a:b@c.example', 'study'])
      assert.ok(!v.safeParse(referenceShape, reference('study', ref)).success, ref);
  });
});

describe('standing', () => {
  test('the interval is that of Wilson, outwards to five per cent', () => {
    // 80 of 100: 0.711 to 0.867 (Newcombe 1998, method 3).
    assert.deepEqual(bandOf({ agree: 80, voters: 100 }), { low: 70, high: 90 });
    assert.deepEqual(bandOf({ agree: 0, voters: 10 }), { low: 0, high: 30 });
  });

  test('a band holds the share, and narrows as people come', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 5000 }), (agree, voters) => {
        const band = bandOf({ agree, voters });
        const more = bandOf({ agree, voters: voters * 4 });
        assert.ok(band.low <= agree && agree <= band.high && band.low >= 0 && band.high <= 100);
        assert.ok(more.low >= band.low && more.high <= band.high);
      }),
    );
  });

  test('the weakest group decides, however many the others are', () => {
    const standing = (sexWorkers: number, police: number, change = {}) =>
      standingOf({
        words: draft.words,
        votes: [
          vote(
            [
              ['sex-workers', sexWorkers, 200],
              ['police', police, 5000],
            ],
            change,
          ),
        ],
      });
    assert.equal(standing(90, 90), 'shared');
    assert.equal(standing(60, 95), 'leaning');
    assert.equal(standing(55, 95), 'uncertain', 'half of two hundred, and fewer are possible');
    assert.equal(standing(45, 95), 'divided');
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), (one, other) => {
        const order = ['divided', 'uncertain', 'leaning', 'shared'];
        const both = order.indexOf(standing(5 * one, 5 * other));
        const alone = (share: number) => order.indexOf(standing(share, share));
        assert.ok(both <= Math.max(alone(5 * one), alone(5 * other)));
      }),
    );
  });

  test('an open door is no group: it neither carries nor divides, nor is it unheard', () => {
    const base: Parameters<typeof vote>[0] = [
      ['sex-workers', 90, 200],
      ['police', 90, 200],
    ];
    const standing = (...door: typeof base) =>
      standingOf({ words: draft.words, votes: [vote([...base, ...door])] });
    assert.equal(standing(), 'shared');
    for (const door of [
      ['anybody', 10, 900],
      ['anybody', 90, 3],
    ] as typeof base)
      assert.equal(standing(door), 'shared');
    const alone = vote([['anybody', 90, 900]]);
    assert.equal(standingOf({ words: draft.words, votes: [alone] }), 'unheard', 'nobody else was asked');
    assert.deepEqual(objectingGroups(vote([...base, ['anybody', 10, 900]])), []);
    assert.equal(maySpeakForAll({ words: draft.words, votes: [alone] }), false);
  });

  test('a group that is too small is unheard; none is unasked', () => {
    const small = vote([
      ['sex-workers', 90, 9],
      ['police', 90, 200],
    ]);
    assert.deepEqual(unheardGroups(small), ['sex-workers']);
    assert.equal(standingOf({ words: draft.words, votes: [small] }), 'unheard');
    assert.equal(standingOf({ words: draft.words, votes: [] }), 'unasked');
  });

  test('one changed word takes the support away; another quotation mark does not', () => {
    const standing = (next: string) =>
      standingOf({ words: { en: { ...draft.words.en!, title: next } }, votes: draft.votes });
    const asWritten = standing(title);
    assert.notEqual(asWritten, 'reworded');
    assert.equal(standing(title.replace('’', "'").replace(/\.$/, '')), asWritten);
    const words = title.split(' ');
    for (let at = 0; at < words.length; at++)
      assert.equal(standing(words.toSpliced(at, 1, 'other').join(' ')), 'reworded');
    assert.equal(standing(title.replace('police', 'Police')), 'reworded');
    const translated = {
      sv: { ...draft.words.en!, title: 'Utbilda polisen.' },
      ...draft.words,
    };
    assert.equal(
      standingOf({ words: translated, votes: draft.votes }),
      'reworded',
      'the original is what was put to the vote',
    );
  });

  test('the newest vote on the present words counts', () => {
    const former = vote([['sex-workers', 10, 200]], { day: '2026-01-01', groups: ['sex-workers'] });
    const next = vote([['sex-workers', 90, 200]], { groups: ['sex-workers'] });
    for (const votes of [
      [former, next],
      [next, former],
    ])
      assert.equal(standingOf({ words: draft.words, votes }), 'shared');
  });
});

describe('references', () => {
  test('each state has its cause', () => {
    const line = reference('law-line', 'HR/hr-sells', { digest: 'a'.repeat(32) });
    const at = (target: Target | null) => stateOf(line, () => target, today);
    assert.equal(at(stands), 'stands');
    assert.equal(at(null), 'missing');
    assert.equal(at({ ...stands, isWithdrawn: true }), 'withdrawn');
    assert.equal(at({ ...stands, digest: 'b'.repeat(32) }), 'changed');
    assert.equal(at({ ...stands, reviewBy: '2026-11-26' }), 'review-due');
    assert.equal(at({ ...stands, reviewBy: today }), 'stands', 'its day is not over');
    assert.equal(
      stateOf(reference('study', 'https://example.org/'), () => null, today),
      'outside',
    );
    assert.equal(referenceStates.length, 6);
  });
});

describe('the graph', () => {
  const onto = (...numbers: number[]) => numbers.map((number) => reference('recommendation', String(number)));
  const resolve: Resolver = ({ ref }) => (ref === 'gone' ? { ...stands, isWithdrawn: true } : stands);

  test('a withdrawn figure is seen by all that rest on it, at any depth', () => {
    const report = judgeGraph(
      [
        { number: 1, state: 'adopted' as const, restsOn: [reference('figure', 'gone')] },
        { number: 2, state: 'adopted' as const, restsOn: onto(1) },
        { number: 3, state: 'adopted' as const, restsOn: onto(2) },
        { number: 4, state: 'adopted' as const, restsOn: [reference('figure', 'x')] },
      ],
      resolve,
      today,
    );
    assert.deepEqual(
      report.recommendations.map(({ doubts }) => doubts),
      [['figure gone'], ['recommendation 1'], ['recommendation 2'], []],
    );
    assert.deepEqual(report.usedBy.get('figure gone'), [1]);
    assert.deepEqual(report.circles, []);
  });

  test('the order of recommendations changes nothing', () => {
    const nodes = Array.from({ length: 30 }, (_, at) => ({
      number: at + 1,
      state: 'adopted' as const,
      restsOn: [
        ...onto(...[at, at - 3].filter((one) => one > 0)),
        ...(at === 0 ? [reference('figure', 'gone')] : []),
      ],
    }));
    const of = (all: typeof nodes) =>
      judgeGraph(all, resolve, today)
        .recommendations.toSorted((a, b) => a.number - b.number)
        .map(({ doubts }) => doubts);
    fc.assert(
      fc.property(fc.shuffledSubarray(nodes, { minLength: 30, maxLength: 30 }), (all) =>
        assert.deepEqual(of(all), of(nodes)),
      ),
    );
  });

  test('what rests on itself is found, and a chain of five thousand does not end the stack', () => {
    const circle = [
      { number: 1, state: 'adopted' as const, restsOn: onto(2) },
      { number: 2, state: 'adopted' as const, restsOn: onto(3) },
      { number: 3, state: 'adopted' as const, restsOn: onto(1) },
      { number: 4, state: 'adopted' as const, restsOn: onto(1) },
    ];
    assert.deepEqual(judgeGraph(circle, resolve, today).circles, [[1, 2, 3]]);
    const doubted = circle.map((node) => ({
      ...node,
      restsOn: node.number === 2 ? [...node.restsOn, reference('figure', 'gone')] : node.restsOn,
    }));
    for (const { doubts } of judgeGraph(doubted, resolve, today).recommendations)
      assert.ok(doubts.length > 0, 'all of a circle are in doubt');
    const chain = Array.from({ length: 5000 }, (_, at) => ({
      number: at + 1,
      state: 'adopted' as const,
      restsOn: at < 4999 ? onto(at + 2) : [],
    }));
    assert.deepEqual(judgeGraph(chain, resolve, today).circles, []);
  });

  test('a recommendation that is withdrawn is doubtful ground', () => {
    const nodes = [
      { number: 1, state: 'withdrawn' as const, restsOn: [] },
      { number: 2, state: 'adopted' as const, restsOn: onto(1) },
    ];
    const [, two] = judgeGraph(nodes, resolve, today).recommendations;
    assert.deepEqual([two!.references[0]!.state, two!.doubts], ['withdrawn', ['recommendation 1']]);
  });

  test('a number that nobody has is missing', () => {
    const [one] = judgeGraph(
      [{ number: 1, state: 'adopted' as const, restsOn: onto(9) }],
      resolve,
      today,
    ).recommendations;
    assert.equal(one!.references[0]!.state, 'missing');
  });
});

describe('wording', () => {
  test('differences put together are both versions', () => {
    const text = fc
      .array(fc.constantFrom('pay', 'fees', 'no', 'rights', '“police”', "don't", '.', ','))
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(text, text, (former, next) => {
        const pieces = differencesOf(former, next, 'en');
        const of = (kind: string) =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .map((piece) => piece.text)
            .join('');
        assert.ok(isSameWording(of('added'), former));
        assert.ok(isSameWording(of('removed'), next));
      }),
    );
  });

  test('one word is one difference, in scripts without spaces too', () => {
    const changed = (former: string, next: string, lang: string) =>
      differencesOf(former, next, lang).filter(({ kind }) => kind !== 'same');
    assert.deepEqual(changed('Police must wait.', 'Police should wait.', 'en'), [
      { kind: 'removed', text: 'must' },
      { kind: 'added', text: 'should' },
    ]);
    assert.deepEqual(changed('“Police” – wait', '"Police" - wait', 'en'), []);
    assert.equal(changed('警察必须等待', '警察应该等待', 'zh').length, 2);
  });

  test('two huge texts do not hold a server up', () => {
    const [one, other] = ['a b '.repeat(20_000), 'c d '.repeat(20_000)];
    assert.deepEqual(
      differencesOf(one, other, 'en').map(({ kind }) => kind),
      ['removed', 'added'],
    );
  });
});

describe('hand-over', () => {
  const handOver = {
    addressee: 'government' as const,
    to: 'Ministry of the Interior',
    handed: '2026-01-10',
    askedBy: '2026-04-10',
    state: 'open' as const,
    answer: null,
  };

  test('days without an answer are counted, and end with one', () => {
    assert.equal(daysWithoutAnswer(handOver, '2026-08-10'), 212);
    assert.ok(isOverdue(handOver, '2026-08-10'));
    assert.ok(!isOverdue(handOver, '2026-04-10'));
    assert.equal(daysWithoutAnswer({ ...handOver, state: 'overtaken' }, '2026-08-10'), null);
    assert.equal(daysWithoutAnswer(handOver, '2026-01-01'), null, 'a clock that is behind');
  });

  test('no state but open without an answer, no answer before the hand-over', () => {
    const isRight = (change: object) => v.safeParse(handOverShape, { ...handOver, ...change }).success;
    assert.ok(isRight({}));
    assert.ok(!isRight({ state: 'accepted' }));
    const answer = { day: '2026-05-01', quote: { en: 'We will.' }, source: 'https://example.org/' };
    assert.ok(isRight({ state: 'accepted', answer }));
    assert.ok(!isRight({ state: 'accepted', answer: { ...answer, day: '2026-01-09' } }));
    assert.ok(!isRight({ askedBy: '2026-01-01' }));
  });
});
