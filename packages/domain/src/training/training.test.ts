import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  addCard,
  CARDS_AT_ONCE,
  type Course,
  debrief,
  formOf,
  type Interview,
  type InterviewChoice,
  isRight,
  leadInterview,
  posedItems,
  type QuestionKind,
  questionKinds,
  readRoomCode,
  replayInterview,
  type StoredRoomAnswer,
  sumUpRoom,
  type TestItem,
} from './index.ts';

const kinds = (text: string) => text.split(' ') as QuestionKind[];
const means = (row: readonly QuestionKind[]) => {
  const runs = Array.from({ length: 2000 }, (_, at) => replayInterview(at + 1, row));
  const mean = (value: (run: (typeof runs)[number]) => number) =>
    (runs.reduce((sum, run) => sum + value(run), 0) / runs.length).toFixed(2);
  return [mean((run) => run.factCount), mean((run) => run.wrongCount), mean((run) => run.trust)];
};

test('over seeds 1 to 2000 the model has its published means', () => {
  assert.deepEqual(means(kinds('safety need open facilitator open choice open facilitator open safety')), [
    '4.60',
    '0.00',
    '10.00',
  ]);
  assert.deepEqual(means(kinds('why direct leading forced judging direct leading promise direct why')), [
    '0.15',
    '1.07',
    '0.00',
  ]);
});

test('trust stays within 0 and 10, and the same seed gives the same conversation', () => {
  fc.assert(
    fc.property(fc.integer(), fc.array(fc.constantFrom(...questionKinds), { maxLength: 40 }), (seed, row) => {
      const run = replayInterview(seed, row);
      assert.ok(run.trust >= 0 && run.trust <= 10);
      assert.ok(run.factCount + run.wrongCount <= row.length);
      assert.deepEqual(replayInterview(seed, row), run);
    }),
  );
});

const choice = (kind: QuestionKind, to: string, reveals: string | null = null): InterviewChoice => ({
  text: kind,
  kind,
  reply: 'r',
  thought: 't',
  note: 'n',
  better: 'b',
  reveals,
  to,
});
const interview: Interview = {
  id: 'i',
  title: '',
  who: '',
  note: '',
  close: '',
  person: 'Noa',
  facts: [
    { id: 'a', text: 'A', wrong: 'not A' },
    { id: 'b', text: 'B', wrong: 'not B' },
  ],
  scenes: [
    ...['one', 'two', 'three', 'four', 'five'].map((id, at, all) => ({
      id,
      paragraphs: [id],
      choices: [
        choice('safety', all[at + 1] ?? 'end'),
        choice('open', all[at + 1] ?? 'end', 'b'),
        choice('judging', all[at + 1] ?? 'end'),
      ],
    })),
    { id: 'end', paragraphs: ['end'], choices: [] },
  ],
};

test('a conversation tells the fact that a choice reveals first, each once, and ends', () => {
  for (let seed = 0; seed < 40; seed++) {
    const whole = leadInterview(interview, seed, [0, 0, 1, 1, 1])!;
    assert.equal(whole.end, 'closed');
    const facts = whole.turns.filter(({ telling }) => telling === 'fact').map(({ fact }) => fact!.id);
    assert.deepEqual(facts, ['b', 'a'].slice(0, facts.length));
    assert.equal(debrief(whole).recommended, 5);
  }
  assert.equal(leadInterview(interview, 1, [7]), null, 'a choice that is not there');
  assert.equal(leadInterview(interview, 1, [0, 0, 0, 0, 0, 9])?.turns.length, 5, 'choices after the end');
});

test('a bad beginning can be mended; three judging sentences and she leaves', () => {
  assert.equal(leadInterview(interview, 1, [2, 2])?.end, null);
  const early = leadInterview(interview, 1, [2, 2, 2, 0])!;
  assert.deepEqual([early.end, early.turns.length, debrief(early).worst.length], ['left', 3, 3]);
  assert.equal(leadInterview(interview, 1, [2, 0, 0, 0, 0])?.end, 'closed');
});

const item = (id: string): TestItem => ({
  id,
  kind: 'choice',
  concept: id,
  variants: [0, 1, 2].map((right) => ({
    question: `${id} ${right}`,
    options: [0, 1, 2].map((at) => ({ text: String(at), right: at === right, feedback: '' })),
  })),
});
const order: TestItem = {
  id: 'order',
  kind: 'order',
  concept: 'order',
  variants: [{ question: 'order', steps: ['1', '2', '3', '4'], feedback: '' }],
};
const course: Course = {
  id: 'c',
  trade: null,
  language: 'en',
  title: '',
  lead: '',
  audience: '',
  aims: [],
  minutes: 3,
  pass: 0.8,
  lessons: [],
  interviews: [interview],
  items: [item('x'), item('y'), order],
  scales: [{ id: 's', statement: '', least: '', most: '' }],
  workshop: [
    ['before', 'test', 'before'],
    ['guess', 'poll', null],
    ['vote', 'vote', null],
    ['after', 'test', 'after'],
  ].map(([id, kind, when]) => ({
    id: id!,
    kind: kind as 'test',
    minutes: 1,
    title: '',
    say: '',
    show: [],
    options: kind === 'poll' ? ['a', 'b'] : [],
    interview: kind === 'vote' ? 'i' : null,
    test: when as 'before' | null,
  })),
  handouts: [],
  hash: '',
};

test('variants go round over people, items and occasions: nobody gets one of an item twice', () => {
  for (const form of [0, 1, 2]) {
    const questions = (['before', 'after', 'later'] as const).map((occasion) =>
      posedItems(course.items, form, occasion)
        .slice(0, 2)
        .map(({ variant }) => variant.question),
    );
    for (const at of [0, 1]) assert.equal(new Set(questions.map((row) => row[at])).size, 3);
  }
});

test('an order is shown in another order than the right one, and right only whole', () => {
  const [posed] = posedItems([order], 0, 'before');
  assert.ok(posed?.kind === 'order');
  assert.notDeepEqual(posed.display, [0, 1, 2, 3]);
  assert.deepEqual(posed.display.toSorted(), [0, 1, 2, 3]);
  assert.equal(isRight(posed, [0, 1, 2, 3]), true);
  for (const wrong of [[0, 1, 3, 2], [0, 1, 2], [0, 1, 2, -1], 0, undefined])
    assert.equal(isRight(posed, wrong), false);
});

test('a code is six letters, whatever stands between them', () => {
  assert.equal(readRoomCode(' bcd-fgh '), 'BCDFGH');
  for (const text of ['', 'BCDFG', 'BCDFGHJ', 'ABCDEF', 'bcdfg1', 'БЦДФГХ'])
    assert.equal(readRoomCode(text), null);
});

test('a room is summed up: pairs, those with one test alone, paper, items, polls, votes, scales', () => {
  const phone = (at: number) => at.toString(16).padStart(32, '0');
  const rightItems = (at: number, occasion: 'before' | 'after', right: number) =>
    Object.fromEntries(
      posedItems(course.items, formOf(phone(at)), occasion).flatMap((posed, number) =>
        posed.kind === 'choice'
          ? [[posed.item.id, posed.variant.options.findIndex((one) => one.right === number < right)]]
          : [],
      ),
    );
  const took = (at: number, step: 'before' | 'after', right: number): StoredRoomAnswer => ({
    phone: phone(at),
    step,
    answer: { kind: 'test', items: rightItems(at, step, right), scales: { s: 2, 'back.s': 1 } },
  });
  const results = sumUpRoom(
    course,
    [
      took(1, 'before', 0),
      took(1, 'after', 2),
      took(2, 'before', 1),
      took(2, 'after', 1),
      took(3, 'before', 2),
      took(4, 'after', 1),
      { phone: phone(1), step: 'guess', answer: { kind: 'choice', option: 1 } },
      { phone: phone(2), step: 'guess', answer: { kind: 'choice', option: 7 } },
      { phone: phone(1), step: 'vote/one', answer: { kind: 'choice', option: 2 } },
      { phone: phone(2), step: 'vote/two', answer: { kind: 'choice', option: 0 } },
    ],
    [{ before: 1, after: 3 }],
  );
  assert.deepEqual([results.people, results.onPaper], [5, 1]);
  assert.deepEqual(results.paired, { n: 3, x: 2, y: 6, xx: 2, yy: 14, xy: 4 });
  assert.deepEqual(results.beforeAlone, { n: 1, sum: 2, squares: 4 });
  assert.deepEqual(results.afterAlone, { n: 1, sum: 1, squares: 1 });
  assert.deepEqual(results.items[0], { id: 'x', both: 2, gained: 1, lost: 0, rightBefore: 1, rightAfter: 2 });
  assert.deepEqual(results.items[2], {
    id: 'order',
    both: 2,
    gained: 0,
    lost: 0,
    rightBefore: 0,
    rightAfter: 0,
  });
  assert.deepEqual(results.polls, [{ step: 'guess', counts: [0, 1] }]);
  assert.deepEqual(results.votes[0]?.scenes, [
    { scene: 'one', counts: [0, 0, 1] },
    { scene: 'two', counts: [1, 0, 0] },
  ]);
  assert.deepEqual(results.scales[0], {
    id: 's',
    before: [0, 3, 0, 0, 0],
    after: [0, 3, 0, 0, 0],
    back: [3, 0, 0, 0, 0],
  });
});

test('cards enter a report ten at a time, so that two reports never differ by one person', () => {
  let results = sumUpRoom(course, [], []);
  for (let card = 1; card <= 24; card++) {
    results = addCard(results, { before: card % 5, after: 9, later: card % 7 });
    assert.equal(results.later.n, card - (card % CARDS_AT_ONCE));
    assert.deepEqual(
      [results.laterFromBefore.n, results.waiting.later.n, results.waiting.laterFromBefore.n],
      [results.later.n, card % CARDS_AT_ONCE, card % CARDS_AT_ONCE],
    );
  }
  assert.equal(results.later.x, 180);
});
