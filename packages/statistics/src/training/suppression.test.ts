import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LEAST_CHOICES, suppressCounts } from './suppression.ts';

test('a count from one to four is withheld, with the next smallest beside it', () => {
  assert.deepEqual(suppressCounts([12, 4, 9]), { people: 25, counts: [12, null, null], together: 13 });
  assert.deepEqual(suppressCounts([12, 3, 2, 9]), {
    people: 26,
    counts: [12, null, null, null],
    together: 14,
  });
  assert.deepEqual(suppressCounts([1, 7, 7, 9]), { people: 24, counts: [null, null, null, 9], together: 15 });
  assert.deepEqual(suppressCounts([5, 0, 9]), { people: 14, counts: [5, 0, 9], together: 0 });
  assert.deepEqual(suppressCounts([0, 11]), { people: 11, counts: [0, 11], together: 0 });
});

test('a list that nothing can be shown of is withheld whole', () => {
  for (const counts of [[], [0, 0], [4], [2, 2], [4, 20], [1, 1, 30], [3, 3, 3], [5, 5, 4]])
    assert.equal(suppressCounts(counts), null, `${counts}`);
});

test('whoever knows the rule and how many answered still finds no count from one to four', () => {
  // Every list of up to four options and 22 answers, by what is shown of it.
  const lists = new Map<string, (readonly number[])[]>();
  const grow = (counts: readonly number[], rest: number, options: number): void => {
    if (counts.length === options) {
      const key = JSON.stringify([options, suppressCounts(counts) ?? counts.reduce((sum, n) => sum + n, 0)]);
      lists.set(key, [...(lists.get(key) ?? []), counts]);
      return;
    }
    for (let count = 0; count <= rest; count++) grow([...counts, count], rest - count, options);
  };
  for (const options of [2, 3, 4]) grow([], 22, options);
  let withheld = 0;
  for (const [key, alike] of lists) {
    const tally = suppressCounts(alike[0]!);
    if (tally === null) continue;
    for (const [at, count] of tally.counts.entries()) {
      if (count !== null) {
        assert.ok(count === 0 || count >= LEAST_CHOICES, key);
        continue;
      }
      withheld++;
      assert.ok(new Set(alike.map((counts) => counts[at])).size > 1, `${key} gives option ${at} away`);
    }
  }
  assert.ok(withheld > 1000, `${withheld} withheld`);
});
