// What an estimate tells of people: attacks on its overlaps, and faults that the register must see.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { greaterEq, inRange, solve } from 'yalps';
import { estimateBy } from '../prevalence/estimate.ts';
import { runToEnd } from '../prevalence/progress.ts';
import { type EstimateReport, report } from '../prevalence/report.ts';
import { overlaps, sizeOf, type Table, tableOf } from '../prevalence/table.ts';
import { random } from '../random/generator.ts';
import { Contradiction, type CountConstraint } from './bounds.ts';
import { cellOf } from './counts.ts';
import { type EstimateDisclosure, publishableEstimate, significant } from './publishable-estimate.ts';
import { type EarlierFigures, type FiguresToJudge, judgeRelease } from './release-register.ts';

const years = { from: 2024, to: 2024 };
const provenance = { version: 'Heed', hash: '' };
const quick = { seed: 1, replicates: 20, chains: 2, sweeps: 20 };
const open = (
  table: Table,
  full: EstimateReport,
  k = 10,
  earlier: readonly CountConstraint[] = [],
): EstimateDisclosure => publishableEstimate(full, table, { k, years, earlier });

/** Of the table alone: overlaps rest on no figure. */
const bare: EstimateReport = {
  ...runToEnd(report(tableOf(['a', 'b'], Float64Array.of(0, 90, 90, 40)), quick, provenance)),
  refusedBy: { stepwise: ['overlap'] },
};
const letters = ['a', 'b', 'c', 'd'];

/** Every choice of lists that somebody is on and not on, but the empty one. */
function choicesOf(lists: number): readonly (readonly [on: number, off: number])[] {
  let all: (readonly [number, number])[] = [[0, 0]];
  for (let list = 0; list < lists; list++)
    all = all.flatMap(([on, off]) => [
      [on, off],
      [on | (1 << list), off],
      [on, off | (1 << list)],
    ]);
  return all.slice(1);
}

/**
 * Small groups that a linear programme over all histories finds: somebody is certainly in them, and they are
 * few. It knows that nobody stands on no list.
 */
function determinedGroups(
  table: Table,
  cells: readonly { where: object; low: number; high: number }[],
  k: number,
) {
  const histories = [...table.counts.keys()].slice(1);
  const within = (on: number, off: number) => (history: number) =>
    (history & on) === on && (history & off) === 0;
  const inCells = cells.map(({ where }) =>
    within(
      Object.keys(where).reduce((set, slug) => set | (1 << table.lists.indexOf(slug)), 0),
      0,
    ),
  );
  const bound = (inside: (history: number) => boolean, direction: 'minimize' | 'maximize') => {
    const { result } = solve({
      direction,
      objective: 'target',
      constraints: [
        ...cells.map(({ low, high }, at): [string, ReturnType<typeof inRange>] => [
          `cell ${at}`,
          inRange(low, high),
        ]),
        ...histories.map((history): [string, ReturnType<typeof greaterEq>] => [
          `there ${history}`,
          greaterEq(0),
        ]),
      ],
      variables: histories.map((history): [string, Map<string, number>] => {
        const terms = new Map([[`there ${history}`, 1]]);
        for (const [at, inCell] of inCells.entries()) if (inCell(history)) terms.set(`cell ${at}`, 1);
        if (inside(history)) terms.set('target', 1);
        return [String(history), terms];
      }),
    });
    return result;
  };
  return choicesOf(table.lists.length).filter(([on, off]) => {
    const inside = within(on, off);
    const truth = histories.filter(inside).reduce((sum, history) => sum + table.counts[history]!, 0);
    return (
      truth >= 1 && truth < k && bound(inside, 'minimize') > 1e-6 && bound(inside, 'maximize') < k - 1e-6
    );
  });
}

test(
  'a linear programme over all histories at once finds no small overlap, and next to no other small ' +
    'group; without the second suppression it does',
  () => {
    const draw = random(20261125);
    let overlap = 0;
    let without = 0;
    let naive = 0;
    for (let tables = 0; tables < 300; tables++) {
      const lists = letters.slice(0, 3 + draw.below(2));
      const k = 5 + 5 * draw.below(2);
      const counts = new Float64Array(1 << lists.length);
      // Uneven, so that small overlaps stand beside large ones.
      for (let history = 1; history < counts.length; history++)
        counts[history] = Math.floor([0, 40, 25, 20, 20][sizeOf(history)]! * draw.uniform() ** 2);
      const table = tableOf(lists, counts);
      const disclosures = determinedGroups(table, open(table, bare, k).estimate.cells, k);
      overlap += disclosures.filter(([, off]) => off === 0).length;
      without += disclosures.length;
      const together = overlaps(counts);
      const all = [...counts.keys()].filter((set) => sizeOf(set) <= 3 && together[set]! >= k);
      const where = (set: number) =>
        Object.fromEntries(lists.filter((_, at) => set & (1 << at)).map((list) => [list, 'yes']));
      naive += determinedGroups(
        table,
        all.map((set) =>
          cellOf({ where: where(set), count: set === 0 ? table.observed : together[set]! }, k),
        ),
        k,
      ).length;
    }
    assert.equal(overlap, 0);
    assert.ok(naive >= 20 && without <= 3, `${without} of ${naive}: those on some lists and not on another`);
  },
);

/** Four lists; of the first two `both` people stand on both, and on no third. */
const fourLists = (both: number) =>
  tableOf(
    ['Police', 'Shelter', 'Poradňa', 'Граница'],
    Float64Array.of(0, 300 - both, 250 - both, both, 400, 60, 55, 0, 205, 45, 38, 0, 70, 12, 11, 0),
  );
const nobody = fourLists(0);
const three = fourLists(3);
const threeReport = runToEnd(report(three, quick, provenance));
const released: FiguresToJudge = { kind: 'estimate', years, ...open(three, threeReport).estimate };

describe('what is open of an estimate', () => {
  test('names no model and no exact count, and lists by slugs of their own', () => {
    const text = JSON.stringify(open(three, threeReport).estimate);
    assert.doesNotMatch(text, /aic|model|observed|people|main effects|existence/i);
    assert.ok(!new RegExp(`\\b${three.observed}\\b`).test(text));
    const { lists, families, sensitivity, trajectories } = open(three, threeReport).estimate;
    assert.deepEqual(
      lists.map(({ slug }) => slug),
      ['police', 'shelter', 'poradna', 'list-4'],
    );
    assert.deepEqual([families.length, trajectories.length], [6, 8]);
    assert.equal(new Set(sensitivity.map(({ change }) => change)).size, sensitivity.length);
  });

  test('shows an overlap of nobody as it shows one of three', () => {
    const cells = open(three, threeReport).estimate.cells;
    assert.deepEqual(open(nobody, threeReport).estimate.cells, cells);
    assert.ok(cells.some(({ where }) => Object.keys(where).length === 2));
    assert.ok(!cells.some(({ where }) => 'police' in where && 'shelter' in where));
  });

  test('has two significant figures, and one where a pair is not shown; ends of ranges go outwards', () => {
    const estimates = ({ estimate: { families } }: EstimateDisclosure) =>
      families.flatMap(({ estimate, interval95 }) => [estimate ?? [], interval95 ?? []].flat());
    const families = threeReport.families.map((one) => ({
      ...one,
      estimate: 1234,
      interval95: [1151, 1349] as const,
    }));
    const before = { ...threeReport, families: families.slice(0, 1) };
    assert.deepEqual(
      [open(three, before).estimate.figures, ...estimates(open(three, before))],
      [1, 1000, 1000, 2000],
    );
    const all = open(fourLists(13), before);
    assert.deepEqual([all.estimate.figures, ...estimates(all)], [2, 1200, 1100, 1400]);
  });

  test('rules that are not broken tell of a small pair where too few others could hold thirty', () => {
    const few = tableOf(['a', 'b', 'c'], Float64Array.of(0, 90, 90, 14, 90, 8, 9, 0));
    assert.equal(open(few, { ...bare, refusedBy: {} }).disclosed, 'a + c');
    assert.equal(open(few, bare).disclosed, null, 'the rule speaks');
    const more = tableOf(['a', 'b', 'c'], Float64Array.of(0, 90, 90, 24, 90, 8, 9, 0));
    assert.equal(open(more, { ...bare, refusedBy: {} }).disclosed, null);
  });

  test('makes no overlaps that an estimate before it contradicts', () => {
    const earlier = [{ where: { police: 'yes' }, low: 900, high: 909, years }];
    assert.throws(() => open(three, threeReport, 10, earlier), Contradiction);
  });
});

/** Estimates that cost little, before they are rounded. */
const estimatesOf = (table: Table): readonly number[] =>
  (['independence', 'stepwise', 'bic'] as const).flatMap((method) => {
    const { estimate, interval95 } = runToEnd(estimateBy(table, method, { ...quick, replicates: 0 }));
    return [estimate ?? 0, ...(interval95 ?? [])];
  });

/**
 * Tries to find a table in which nobody stands on all of `set`, and of which the same would be public: the
 * tries that it took, or null. By annealing.
 */
function emptied(table: Table, set: number, figures: 1 | 2, most: number): number | null {
  const draw = random(20261125);
  const cellsOf = (one: Table) =>
    new Set(open(one, bare).estimate.cells.map(({ where, low }) => `${Object.keys(where)} ${low}`));
  const rounded = (one: Table) => estimatesOf(one).map((people) => significant(people, figures));
  const [expectedCells, expected] = [cellsOf(table), rounded(table)];
  const far = (one: Table): number => {
    const others = cellsOf(one).symmetricDifference(expectedCells).size;
    if (others > 0) return 100 + others;
    return rounded(one).reduce((sum, people, at) => sum + Math.abs(Math.log(people / expected[at]!)), 0);
  };
  const counts = table.counts.slice();
  for (const [history, count] of counts.entries())
    if ((history & set) === set) {
      counts[history] = 0;
      counts[history & ~(set & -set)]! += count;
    }
  let now = { counts, far: far(tableOf(table.lists, counts)) };
  for (let tries = 0; tries < most; tries++) {
    if (now.far === 0) return tries;
    const other = now.counts.slice();
    for (let moves = 1 + draw.below(3); moves > 0; moves--) {
      const history = 1 + draw.below(other.length - 1);
      if ((history & set) !== set) other[history] = Math.max(0, other[history]! + draw.below(7) - 3);
    }
    const next = { counts: other, far: far(tableOf(table.lists, other)) };
    const heat = 0.03 * (1 - tries / most);
    if (next.far <= now.far || draw.uniform() < Math.exp((now.far - next.far) / heat)) now = next;
  }
  return null;
}

describe('who tries tables that agree with all that is public', () => {
  test('cannot tell a small pair from an empty one by figures to one place; to two places he could', () => {
    assert.equal(open(three, bare).estimate.figures, 1);
    assert.notEqual(emptied(three, 0b0011, 1, 1_000), null);
    assert.equal(emptied(three, 0b0011, 2, 1_000), null, 'else two figures would do');
  });

  test('cannot tell a small triple from an empty one by two places, where pairs are shown', () => {
    const counts = three.counts.slice();
    for (const [history, count] of [
      [0b0011, 25],
      [0b0111, 4],
      [0b1011, 3],
      [0b1111, 2],
    ] as const)
      counts[history] = count;
    const pairs = tableOf(three.lists, counts);
    assert.equal(open(pairs, bare).estimate.figures, 2);
    assert.notEqual(emptied(pairs, 0b0111, 2, 1_000), null);
  });
});

describe('the register', () => {
  const rules = { today: '2026-05-01', smallest: 10, yearlyEpsilon: 12 };
  type Estimate = Extract<FiguresToJudge, { kind: 'estimate' }>;
  const fine = released as Estimate;
  const registered = (release: FiguresToJudge, id = 'a'): EarlierFigures => ({
    id: id.repeat(32),
    day: '2026-02-02',
    release,
  });
  const says = (change: Partial<Estimate>, earlier: readonly EarlierFigures[] = [], at = rules) =>
    judgeRelease({ ...fine, ...change }, earlier, at)
      .map((one) => one.code)
      .join();
  const cell = (where: Record<string, string>, low: number, k = 10) => ({
    where,
    count: low,
    low,
    high: low + k - 1,
  });

  test('takes an estimate as it is made, and the same once more', () => {
    assert.equal(says({}), '');
    assert.equal(says({}, [registered(fine)]), '');
  });

  test('refuses a small overlap, exact counts, what stands twice, and lists that are none of its own', () => {
    const both = { police: 'yes', shelter: 'yes' };
    for (const planted of [
      { where: both, count: 3, low: 3, high: 3 },
      cell(both, 0),
      { where: {}, count: three.observed, low: three.observed, high: three.observed },
      cell({}, 40),
      cell({ church: 'yes' }, 40),
      cell({ police: 'no' }, 40),
    ])
      assert.match(
        says({ cells: [...fine.cells, planted] }),
        /overlaps-not-rounded/,
        JSON.stringify(planted),
      );
    assert.match(says({ k: 5 }), /groups-too-small/);
    assert.match(says({}, [], { ...rules, today: '2024-12-31' }), /estimate-year-not-over/);
    assert.equal(says({}, [], { ...rules, today: '2025-01-01' }), '');
  });

  test('refuses more than two figures, wherever they stand, and figures of fewer than a hundred', () => {
    const [family, ...families] = fine.families;
    const [change, ...changes] = fine.sensitivity;
    const [point, ...points] = fine.trajectories;
    const two = { families: [{ ...family!, estimate: 1200 }, ...families] };
    assert.match(says(two), /estimate-not-rounded/);
    assert.match(says({ ...two, figures: 2 }), /estimate-not-rounded/);
    const cells = [...fine.cells, cell({ police: 'yes', shelter: 'yes' }, 10)];
    assert.equal(says({ ...two, figures: 2, cells }), '', 'every pair is shown');
    for (const planted of [
      { families: [{ ...family!, estimate: 1234 }, ...families] },
      { families: [{ ...family!, interval80: [1000, 1234] as const }, ...families] },
      { families: [{ ...family!, rHat: 1.234 }, ...families] },
      { families: [family!, ...fine.families] },
      { sensitivity: [{ ...change!, high: 123_456 }, ...changes] },
      { trajectories: [{ ...point!, low: 1234 }, ...points] },
      { trajectories: [point!, ...fine.trajectories] },
      { lists: fine.lists.map((list) => ({ ...list, name: 'One' })) },
    ])
      assert.match(says(planted), /estimate-not-rounded/, JSON.stringify(planted));
    assert.match(says({ families: [{ ...family!, estimate: 60 }, ...families] }), /estimate-too-small/);
  });

  test('refuses overlaps that nobody could see, and a pair of three lists that is too small to show', () => {
    const singles = fine.cells.filter(({ where }) => Object.keys(where).length < 2);
    assert.match(says({ cells: singles }), /no-overlap-shown/);
    const lists = fine.lists.slice(0, 3);
    const on = (...slugs: string[]) => Object.fromEntries(slugs.map((slug) => [slug, 'yes']));
    const pairs = [cell(on('police', 'shelter'), 40), cell(on('police', 'poradna'), 50)];
    assert.match(says({ lists, cells: pairs }), /overlap-missing/);
    assert.equal(says({ lists, figures: 2, cells: [...pairs, cell(on('shelter', 'poradna'), 30)] }), '');
  });

  test(
    'refuses what earlier estimates of these lists and years tell by taking away, and lists that ' +
      'have changed',
    () => {
      const only = (cells: ReturnType<typeof cell>[], k = 10): Estimate => ({ ...fine, k, cells });
      const pair = { poradna: 'yes', 'list-4': 'yes' };
      // On any list 29 to 57, with the police 50 to 59 and 45 to 53. With 56 to 63 on any list, three to
      // seven are not with the police.
      const before = [
        registered(only([cell({}, 29, 29)], 29)),
        registered(only([cell({ police: 'yes' }, 50)]), 'b'),
        registered(only([cell({ police: 'yes' }, 45, 9)], 9), 'c'),
      ];
      const last = only([cell({}, 56, 8), cell(pair, 16, 8)], 8);
      const low = { ...rules, smallest: 5 };
      assert.match(says(last, before, low), /estimates-disclose/);
      assert.equal(says(last, before.slice(0, 2), low), '');
      assert.match(
        says({ cells: fine.cells.map(({ where, low: at }) => cell(where, at + 50)) }, [registered(fine)]),
        /lists-changed/,
      );
      // In other years it is another table.
      const moved = {
        cells: fine.cells.map(({ where, low: at }) => cell(where, at + 50)),
        years: { from: 2023, to: 2023 },
      };
      assert.equal(says(moved, [registered(fine)]), '');
    },
  );

  test('knows a list by its name in estimates of other lists too; on any list is then another group', () => {
    const others = { ...fine, lists: [...fine.lists.slice(1), { slug: 'police', name: 'Church' }] };
    const theirs = fine.cells.map(({ where, low }) =>
      cell(where, low + ('shelter' in where && !('police' in where) ? 50 : 0)),
    );
    assert.match(says({}, [registered({ ...others, cells: theirs })]), /lists-changed/);
    const apart = fine.cells.map(({ where, low }) =>
      cell(where, low + (['', 'police'].includes(Object.keys(where).join()) ? 300 : 0)),
    );
    assert.equal(says({}, [registered({ ...others, cells: apart })]), '');
  });
});
