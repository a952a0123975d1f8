// Pairs that are asked: none twice, each statement about equally often, never more than a ballot holds.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MOST_PAIRS, pairNumber, pairOf } from '@heed/envelope/answers';
import fc from 'fast-check';
import { drawPairs, pairsInTurn } from '../site/pairs.ts';

const sorted = (pair: number) =>
  pairOf(pair)
    .toSorted((a, b) => a - b)
    .join();

test('whatever is drawn, no pair comes twice and each statement comes about equally often', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 30 }),
      fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
      fc.nat(400),
      (statements, luck, enough) => {
        const chance = () => luck.next().value as number;
        for (const pairs of [drawPairs(statements, [], chance), pairsInTurn(statements, [])]) {
          const possible = (statements.length * (statements.length - 1)) / 2;
          assert.equal(pairs.length, Math.min(MOST_PAIRS, possible));
          assert.equal(new Set(pairs.map(sorted)).size, pairs.length);
          const times = new Map(statements.map((number) => [number, 0]));
          for (const number of pairs.slice(0, enough).flatMap(pairOf))
            times.set(number, times.get(number)! + 1);
          const counts = [...times.values()];
          assert.ok(pairs.length === 0 || Math.max(...counts) - Math.min(...counts) <= 2, counts.join());
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('what was answered is not asked again, from whichever side', () => {
  const former = [pairNumber(2, 1)];
  for (const pairs of [drawPairs([1, 2, 3], former, () => 0.3), pairsInTurn([1, 2, 3], former)])
    assert.deepEqual(pairs.map(sorted).toSorted(), ['1,3', '2,3']);
});

test('a statement stands on either side about as often', () => {
  const pairs = pairsInTurn(
    Array.from({ length: 12 }, (_, at) => at + 1),
    [],
  );
  const first = pairs.filter((pair) => pairOf(pair)[0] < pairOf(pair)[1]).length;
  assert.ok(first > pairs.length / 4 && first < (3 * pairs.length) / 4, `${first} of ${pairs.length}`);
});
