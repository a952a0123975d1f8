import assert from 'node:assert/strict';
import { test } from 'node:test';
import { netherlands, netherlands5, unitedKingdom, unitedKingdom5 } from './golden.ts';
import {
  dropList,
  mergeLists,
  nameLists,
  overlaps,
  pairsOf,
  reorderLists,
  restrictToList,
  sumOverSubsets,
  tableOf,
} from './table.ts';

const sums = (values: Float64Array, related: (set: number, other: number) => boolean) =>
  values.map((_, set) => values.reduce((sum, value, other) => sum + (related(set, other) ? value : 0), 0));

test('sums over supersets and subsets are those sums', () => {
  const values = Float64Array.from({ length: 32 }, (_, at) => (at * 7) % 11);
  assert.deepEqual(
    overlaps(values),
    sums(values, (set, other) => (set & other) === set),
  );
  assert.deepEqual(
    sumOverSubsets(values.slice()),
    sums(values, (set, other) => (set & other) === other),
  );
});

test('merging the lists of the papers gives the tables of five lists that they print', () => {
  const kingdom = mergeLists(unitedKingdom, 2, 5);
  assert.deepEqual(kingdom.counts, unitedKingdom5.counts);
  assert.equal(kingdom.lists[2], 'PF + NCA');
  assert.equal(kingdom.observed, 2744);
  assert.deepEqual(mergeLists(netherlands, 0, 2).counts, netherlands5.counts);
  assert.equal(netherlands5.observed, 8234);
});

test('without a list its own people are gone, and the others keep theirs', () => {
  const table = tableOf(['a', 'b', 'c'], Float64Array.of(0, 1, 2, 4, 8, 16, 32, 64));
  const without = dropList(table, 1);
  assert.deepEqual(
    [without.lists, [...without.counts]],
    [
      ['a', 'c'],
      [0, 5, 40, 80],
    ],
  );
  assert.equal(without.observed, 125);
});

test('within a list the others see some, and the rest stand on it alone', () => {
  const table = tableOf(['a', 'b', 'c'], Float64Array.of(0, 1, 2, 4, 8, 16, 32, 64));
  const { table: inside, alone } = restrictToList(table, 2);
  assert.deepEqual([inside.lists, [...inside.counts], alone], [['a', 'b'], [0, 16, 32, 64], 8]);
});

test('another order of the lists is the same table', () => {
  const order = [3, 0, 4, 1, 2];
  const other = reorderLists(unitedKingdom5, order);
  assert.equal(other.lists[0], 'GO');
  for (const pair of pairsOf(5)) {
    const names = nameLists(pair, other.lists).split(' + ');
    const before = names.reduce((set, name) => set | (1 << unitedKingdom5.lists.indexOf(name)), 0);
    assert.equal(overlaps(other.counts)[pair], overlaps(unitedKingdom5.counts)[before]);
  }
});
