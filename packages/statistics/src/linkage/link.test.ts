import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { random } from '../random/generator.ts';
import { link, type TokenList, type Tokens, viewOf } from './link.ts';
import { keysOf, type ListRecord, partsOf } from './normalise.ts';
import { pairsOf } from './pairs.ts';
import { listsWithTruth, simulateLists, usualSlips } from './simulated.ts';

const names = ['police', 'ngo', 'border', 'health'];

let fresh = 0;
/** As tokens stand for keys: the text itself, or something that nobody else has. */
const tokensOf = (lists: readonly (readonly ListRecord[])[]): TokenList[] =>
  lists.map((records, list) => ({
    list: names[list]!,
    records: records.map((listed) => keysOf(partsOf(listed)).map((key) => key ?? `unknown ${fresh++}`)),
  }));
const allTokens = ({ lists }: ReturnType<typeof simulateLists>) =>
  tokensOf(lists.map((records) => records.map(({ listed }) => listed)));

test('without slips the counts are the truth', () => {
  for (const seed of [1, 2, 3]) {
    const { lists, truth } = listsWithTruth(1_500, [0.3, 0.2, 0.25, 0.1], seed);
    const result = link(tokensOf(lists));
    assert.deepEqual(result.counts, truth);
    assert.deepEqual([result.repeated, ...result.conflicts], [0, 0, 0, 0, 0, 0]);
  }
});

const token = fc.constantFrom('p', 'q', 'r', 's', 't', 'u');
const record: fc.Arbitrary<Tokens> = fc.tuple(token, token, token, token, token);
const someLists = fc.array(fc.array(record, { maxLength: 6 }), { minLength: 2, maxLength: 4 });

test('no order of lists or records changes a count, whatever the tokens', () => {
  fc.assert(
    fc.property(someLists, fc.infiniteStream(fc.nat()), (all, numbers) => {
      const input = all.map((records, list) => ({ list: names[list]!, records }));
      const shuffled = <T>(items: readonly T[]): T[] =>
        items
          .map((item) => ({ item, by: numbers.next().value as number }))
          .sort((a, b) => a.by - b.by)
          .map(({ item }) => item);
      const other = shuffled(input.map(({ list, records }) => ({ list, records: shuffled(records) })));
      const [one, two] = [link(input), link(other)];
      const byNames = ({ lists, counts }: typeof one) =>
        [...counts.entries()]
          .map(
            ([history, count]) =>
              [
                lists
                  .filter((_, list) => history & (1 << list))
                  .sort()
                  .join(' '),
                count,
              ] as const,
          )
          .sort(([a], [b]) => (a < b ? -1 : 1));
      assert.deepEqual(byNames(one), byNames(two));
      assert.deepEqual([one.repeated, one.joins, one.conflicts], [two.repeated, two.joins, two.conflicts]);
    }),
  );
});

test('nobody is lost or made: people and repeats together are the records', () => {
  fc.assert(
    fc.property(someLists, (all) => {
      const { counts, repeated, joins } = link(all.map((records, list) => ({ list: names[list]!, records })));
      const records = all.flat().length;
      const people = counts.reduce((a, b) => a + b, 0);
      assert.equal(people + joins.reduce((a, b) => a + b, 0), records);
      assert.equal(counts[0], 0);
      assert.ok(repeated <= joins[0]!);
    }),
  );
});

test('a weaker key joins only where no list would hold two people in one', () => {
  const of = (list: string, ...records: Tokens[]): TokenList => ({ list, records });
  const joined = link([of('a', ['1', 'x', '3', '4', '1']), of('b', ['5', 'x', '7', '8', '5'])]);
  assert.deepEqual([...joined.counts], [0, 0, 0, 1]);
  const strained = link([
    of('a', ['1', 'x', '3', '4', '1'], ['2', 'x', '0', '9', '2']),
    of('b', ['5', 'x', '7', '8', '5']),
  ]);
  assert.deepEqual(
    [[...strained.counts], strained.conflicts],
    [
      [0, 2, 1, 0],
      [0, 1, 0, 0, 0],
    ],
  );
  // The strongest key has decided who of the two it is.
  const decided = link([
    of('a', ['5', 'x', '3', '4', '5'], ['2', 'x', '0', '9', '2']),
    of('b', ['5', 'x', '7', '8', '5']),
  ]);
  assert.deepEqual([...decided.counts], [0, 1, 0, 1]);
  const twice = link([
    of('a', ['1', '2', '3', '4', '1'], ['1', '2', '3', '4', '1']),
    of('b', ['1', '2', '3', '4', '1']),
  ]);
  assert.deepEqual([[...twice.counts], twice.repeated], [[0, 0, 0, 1], 1]);
});

test('slips cost some links and make few: measured in linkage.md', () => {
  const shares = [0.3, 0.2, 0.25];
  const source = random(11);
  const all = simulateLists(4_000, shares, usualSlips, source);
  const { counts } = link(allTokens(all));
  const several = (table: Float64Array) => [3, 5, 6, 7].reduce((sum, history) => sum + table[history]!, 0);
  const ratio = several(counts) / several(all.truth);
  assert.ok(ratio > 0.88 && ratio < 1.02, String(ratio));
  // The strongest key alone misses far more.
  const alone = link(
    allTokens(all).map(({ list, records }) => ({
      list,
      records: records.map(([everything]) => [everything!, ...[1, 2, 3, 4].map(() => `none ${fresh++}`)]),
    })),
  );
  assert.ok(several(alone.counts) / several(all.truth) < 0.8);
});

test('a view shows multiples of the smallest count, less as nothing, and no total', () => {
  const linked = {
    lists: ['a', 'b'],
    counts: Float64Array.of(0, 9, 25, 10),
    repeated: 3,
    joins: [],
    conflicts: [4, 7],
  };
  assert.deepEqual(viewOf(linked, 10), {
    lists: ['a', 'b'],
    smallest: 10,
    rows: [
      { on: ['a'], people: 0 },
      { on: ['b'], people: 20 },
      { on: ['a', 'b'], people: 10 },
    ],
    repeated: 0,
    conflicts: 10,
  });
});

test('pairs to judge: those that are linked, those that resemble each other, and no other', () => {
  const { lists } = simulateLists(300, [0.6, 0.6], usualSlips, random(17));
  const [one, other] = lists.map((records) =>
    records.map(({ listed }, at) => ({
      line: at + 2,
      parts: partsOf(listed),
      keys: keysOf(partsOf(listed)),
    })),
  );
  const pairs = pairsOf(one!, other!);
  const person = ([first, second]: readonly [number, number]) => [
    lists[0]![first - 2]!.person,
    lists[1]![second - 2]!.person,
  ];
  const same = (kind: string) =>
    pairs.filter((pair) => pair.kind === kind && person(pair.lines)[0] === person(pair.lines)[1]).length;
  const both = lists[0]!.filter(({ person }) => lists[1]!.some((record) => record.person === person)).length;
  const linked = pairs.filter(({ kind }) => kind === 'linked').length;
  assert.ok(same('linked') / linked > 0.98 && same('linked') / both > 0.85);
  assert.ok(
    (same('linked') + same('near')) / both > 0.97,
    'what linking missed is nearly all among the near',
  );
  assert.equal(new Set(pairs.map(({ lines }) => lines.join())).size, pairs.length);
  assert.ok(
    pairs.length < (one!.length * other!.length) / 100,
    String((one!.length * other!.length) / pairs.length),
  );
});
