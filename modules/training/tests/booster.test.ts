import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { FORMS, type TestItem } from '../../../packages/domain/src/training/index.ts';
import {
  BOOSTER_ITEMS,
  boosterItems,
  MOST_MISSED,
  missedItems,
  missedSoFar,
  readItemVariants,
  writeItemVariants,
} from '../rules/booster.ts';

const item = (id: string, variants: number): TestItem => ({
  id,
  kind: 'choice',
  concept: id,
  variants: Array.from({ length: variants }, (_, at) => ({
    question: `${id} ${at}`,
    options: [
      { text: 'a', right: true, feedback: '' },
      { text: 'b', right: false, feedback: '' },
    ],
  })),
});

/** A course's items, and some of them as missed. */
const tests = fc
  .array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 30 })
  .map((counts) => counts.map((count, at) => item(`item-${at}`, count)));
const testWithMissed = tests.chain((items) =>
  fc.record({
    items: fc.constant(items),
    missed: fc
      .shuffledSubarray([...items])
      .chain((some) =>
        fc.tuple(
          ...some.map(({ id, variants }) => fc.nat(variants.length - 1).map((variant) => ({ id, variant }))),
        ),
      ),
    form: fc.nat(FORMS - 1),
    turn: fc.nat(8),
  }),
);

test('what was missed comes first, each once, five at most, in another variant than last time', () => {
  fc.assert(
    fc.property(testWithMissed, ({ items, missed, form, turn }) => {
      const questions = boosterItems(items, { form, turn, missed });
      assert.equal(questions.length, Math.min(BOOSTER_ITEMS, items.length));
      assert.equal(new Set(questions.map((posed) => posed.item.id)).size, questions.length);
      const first = missed.slice(0, BOOSTER_ITEMS);
      assert.deepEqual(
        questions.slice(0, first.length).map((posed) => posed.item.id),
        first.map(({ id }) => id),
      );
      for (const [at, { variant }] of first.entries()) {
        const { item: own, number } = questions[at]!;
        assert.equal(number !== variant, own.variants.length > 1);
      }
    }),
  );
});

test('without missed items every item comes in turn', () => {
  const items = Array.from({ length: 20 }, (_, at) => item(`i${at}`, 3));
  const all = [0, 1, 2, 3].flatMap((turn) => boosterItems(items, { form: 0, turn, missed: [] }));
  assert.deepEqual(
    all.map((posed) => posed.item),
    items,
  );
});

test('an address carries what was missed; what somebody made up or altered is left out', () => {
  fc.assert(
    fc.property(testWithMissed, ({ items, missed }) => {
      const text = writeItemVariants(missed);
      assert.equal(encodeURIComponent(text), text);
      assert.deepEqual(readItemVariants(text, items), missed.slice(0, MOST_MISSED));
    }),
  );
  const items = [item('one', 3), item('two', 2)];
  assert.deepEqual(readItemVariants('none.0_two_two.1_two.0_one.-1_one.x_constructor.0_one.2_one.9', items), [
    { id: 'two', variant: 1 },
    { id: 'one', variant: 2 },
  ]);
  fc.assert(
    fc.property(fc.string({ maxLength: 5000 }), (text) => {
      assert.ok(readItemVariants(text, items).length <= items.length);
    }),
  );
});

test('an item without an answer counts as missed; what was not asked stays behind it', () => {
  const items = [item('one', 3), item('two', 3), item('three', 3)];
  const questions = boosterItems(items, { form: 0, turn: 0, missed: [] });
  const missed = missedItems(
    questions,
    new Map([
      ['one', 0],
      ['two', 1],
    ]),
  );
  assert.deepEqual(
    missed.map(({ id }) => id),
    ['two', 'three'],
  );
  const earlier = [
    { id: 'two', variant: 0 },
    { id: 'four', variant: 2 },
  ];
  assert.deepEqual(missedSoFar(missed, earlier), [...missed, earlier[1]]);
});
