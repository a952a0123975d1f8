import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type Random, random } from '../random/generator.ts';
import { type AttackedPerson, attack, attackTargets } from './attack.ts';
import { boundsOf, Contradiction, type CountConstraint, disclosedGroups, type Years } from './bounds.ts';
import { cellOf, combinationsUpTo, countGroups, keyOf, type PersonRow } from './counts.ts';
import { noiseOf, privateMarginals } from './marginals.ts';
import { coins, discreteGaussian, sqrtFloor } from './noise.ts';
import {
  type EarlierFigures,
  epsilonSpentIn,
  type FiguresToJudge,
  judgeRelease,
} from './release-register.ts';
import { synthesise } from './synthetic.ts';
import { DisclosureError, tabulate } from './tabulate.ts';

const real = coins((n) => randomBytes(n));
const years = { from: 2024, to: 2024 };
const people = (...groups: [number, PersonRow][]): PersonRow[] =>
  groups.flatMap(([n, row]) => Array.from({ length: n }, () => row));

describe('counts', () => {
  test('are those of counting one by one', () => {
    const value = fc.option(fc.constantFrom('x', 'y', 'z'), { nil: undefined });
    const row = fc
      .record({ a: value, b: value, c: value, d: value })
      .map(
        (all) => Object.fromEntries(Object.entries(all).filter(([, one]) => one !== undefined)) as PersonRow,
      );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), fc.constantFrom(1, 2, 3), (rows, combine) => {
        const groups = countGroups(rows, ['a', 'b', 'c', 'd'], combine);
        for (const { where, count } of groups) {
          const matching = rows.filter((one) =>
            Object.entries(where).every(([column, is]) => one[column] === is),
          );
          assert.equal(count, matching.length, keyOf(where));
        }
        assert.equal(new Set(groups.map(({ where }) => keyOf(where))).size, groups.length);
      }),
    );
  });

  test('three columns of eight make 92 choices', () => assert.equal(combinationsUpTo(8, 3).length, 92));
});

describe('a table', () => {
  test('shows counts rounded down, none under k, and its intervals hold the truth', () => {
    const rows = people(
      [34, { sex: 'female', age: 'adult' }],
      [7, { sex: 'male', age: 'adult' }],
      [12, { sex: 'female', age: 'child' }],
    );
    const { cells, suppressed } = tabulate(rows, { columns: ['sex', 'age'], combine: 2, k: 10 });
    assert.ok(
      cells.every(
        ({ count, low, high }) => count % 10 === 0 && count >= 10 && low === count && high === count + 9,
      ),
    );
    assert.deepEqual(suppressed.primarySuppressed.map(keyOf).sort(), ['age=adult&sex=male', 'sex=male']);
  });

  test('leaves out a large figure where it would tell of a small one', () => {
    // 100 in all, 90 to 99 women: somebody is neither a woman nor unknown, and they are fewer than ten.
    const rows = people([91, { sex: 'female' }], [9, { sex: 'male' }]);
    const { cells, suppressed } = tabulate(rows, { columns: ['sex'], combine: 1, k: 10 });
    assert.deepEqual(suppressed.primarySuppressed, [{ sex: 'male' }]);
    const keys = cells.map(({ where }) => keyOf(where));
    assert.ok(!(keys.includes('') && keys.includes('sex=female')), 'both together tell that a man is there');
  });

  test(
    'the sharpest attack finds nobody in uneven tables, even when it is told which missing groups ' +
      'are small',
    () => {
      const draw = random(20261125);
      let disclosures = 0;
      let secondary = 0;
      for (let tables = 0; tables < 600; tables++) {
        const { rows, columns } = uneven(draw);
        const parameters = {
          columns,
          combine: 1 + draw.below(columns.length),
          k: 3 + 2 * draw.below(2),
          years,
        };
        const { cells, suppressed } = tabulate(rows, parameters);
        secondary += suppressed.secondarySuppressed.length;
        const leftOut = new Set(suppressed.secondarySuppressed.map(keyOf));
        const missing = groupsOf(rows, parameters).filter(
          (where) => !leftOut.has(keyOf(where)) && !cells.some((cell) => keyOf(cell.where) === keyOf(where)),
        );
        const publicly = cells.map((cell) => ({ ...cell, years }));
        const more = missing.map((where) => ({ where, years, low: 0, high: parameters.k - 1 }));
        const persons = rows.map((row) => ({ row, year: years.from }));
        if (attacked(persons, columns, [...publicly, ...more], parameters.k, [years])) disclosures++;
        assert.equal(suppressed.unproven, 0);
      }
      assert.equal(disclosures, 0);
      assert.ok(secondary > 50, `${secondary} left out beside`);
    },
  );

  test(
    'does not depend on the order of rows and columns beyond which figures are left out, shows ' +
      'nothing under k, and multiples of k alone',
    () => {
      const row = fc.record({ a: fc.constantFrom('x', 'y', 'z'), b: fc.constantFrom('x', 'y') });
      fc.assert(
        fc.property(
          fc.array(row, { maxLength: 60 }),
          fc.constantFrom(5, 10),
          fc.boolean(),
          (rows, k, turned) => {
            const columns = turned ? ['b', 'a'] : ['a', 'b'];
            const one = tabulate(rows, { columns: ['a', 'b'], combine: 2, k });
            const other = tabulate(rows.toReversed(), { columns, combine: 2, k });
            const truth = new Map(
              countGroups(rows, columns, 2).map(({ where, count }) => [keyOf(where), count]),
            );
            for (const { cells, suppressed } of [one, other]) {
              assert.equal(
                cells.length + suppressed.secondarySuppressed.length + suppressed.primarySuppressed.length,
                truth.size,
              );
              for (const { where, count } of cells)
                assert.ok(
                  count >= k &&
                    count % k === 0 &&
                    Math.floor((truth.get(keyOf(where)) ?? 0) / k) * k === count,
                );
            }
            assert.deepEqual(
              one.suppressed.primarySuppressed.map(keyOf).sort(),
              other.suppressed.primarySuppressed.map(keyOf).sort(),
            );
          },
        ),
      );
    },
  );

  test('asks for sense', () => {
    assert.throws(() => tabulate([], { columns: ['a'], combine: 1, k: 1 }), RangeError);
    assert.throws(() => tabulate([], { columns: ['a', 'a'], combine: 1, k: 10 }), RangeError);
    assert.throws(() => tabulate([], { columns: ['a'], combine: 4, k: 10 }), RangeError);
    assert.deepEqual(tabulate([], { columns: ['a'], combine: 1, k: 10 }).cells, []);
  });

  test('where earlier releases and these records tell of somebody together, no table is made', () => {
    const rows = people([41, { sex: 'female' }], [4, { sex: 'male' }]);
    const parameters = { columns: ['sex'], combine: 1, k: 10, years };
    const exact = (where: PersonRow, low: number) => ({ where, low, high: low, years });
    const earlier = [exact({}, 45), exact({ sex: 'female' }, 41)];
    assert.throws(() => tabulate(rows, { ...parameters, earlier }), DisclosureError);
    assert.throws(() => tabulate(rows, { ...parameters, earlier: [exact({}, 55)] }), Contradiction);
  });
});

/**
 * People of two or three columns, uneven, so that small groups stand beside large ones; in some columns a
 * value is not always known.
 */
function uneven(draw: Random): { readonly rows: PersonRow[]; readonly columns: readonly string[] } {
  const columns = ['a', 'b', 'c'].slice(0, 2 + draw.below(2));
  const gap = draw.below(2) * 0.3;
  const pick = (n: number) => `v${Math.min(draw.below(n), draw.below(n), draw.below(n))}`;
  const rows = Array.from({ length: 1 + draw.below(50) }, () =>
    Object.fromEntries(
      columns.flatMap((column) => (draw.uniform() < gap ? [] : [[column, pick(column === 'a' ? 3 : 2)]])),
    ),
  );
  return { rows, columns };
}

/** Every group of values that occur, also if nobody is in it. */
const groupsOf = (
  rows: readonly PersonRow[],
  { columns, combine }: { readonly columns: readonly string[]; readonly combine: number },
): PersonRow[] =>
  [[], ...combinationsUpTo(columns.length, combine)].flatMap((places) =>
    places.reduce<PersonRow[]>(
      (some, at) => {
        const column = columns[at] as string;
        const values = [...new Set(rows.flatMap((row) => row[column] ?? []))];
        return some.flatMap((where) => values.map((value) => ({ ...where, [column]: value })));
      },
      [{}],
    ),
  );

/** Whether these clues tell of a group of 1 to k - 1 people, of whichever columns. */
function attacked(
  people: readonly AttackedPerson[],
  columns: readonly string[],
  clues: readonly CountConstraint[],
  k: number,
  spans: readonly Years[],
): boolean {
  const { linear, integer } = attack(
    people,
    columns,
    clues,
    attackTargets(people, columns, columns.length, spans, k),
    k,
  );
  return linear.length + integer.length > 0;
}

describe('bounds', () => {
  test('narrow what lies between figures, over columns and over years', () => {
    const constraints: CountConstraint[] = [
      { where: {}, low: 50, high: 59, years: { from: 2023, to: 2024 } },
      { where: {}, low: 40, high: 44, years: { from: 2023, to: 2023 } },
    ];
    const bound = boundsOf(constraints).find(({ years: of }) => of.from === 2024 && of.to === 2024)!;
    assert.deepEqual([bound.low, bound.high], [6, 19]);
    assert.equal(disclosedGroups(boundsOf(constraints), 20).length, 1);
    assert.equal(disclosedGroups(boundsOf(constraints), 10).length, 0);
  });

  test('figures that cannot all be true are told apart', () => {
    const constraints = [
      { where: {}, low: 10, high: 19, years },
      { where: { sex: 'female' }, low: 30, high: 39, years },
    ];
    assert.throws(() => boundsOf(constraints), Contradiction);
  });

  test('always hold the truth', () => {
    const row = fc.record({ a: fc.constantFrom('x', 'y'), b: fc.constantFrom('x', 'y', 'z') });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
        const { cells } = tabulate(rows, { columns: ['a', 'b'], combine: 2, k: 5 });
        for (const { where, low, high, rest } of boundsOf(cells.map((cell) => ({ ...cell, years })))) {
          if (rest !== null) continue;
          const truth = rows.filter((one) =>
            Object.entries(where).every(([column, is]) => one[column as 'a'] === is),
          ).length;
          assert.ok(low <= truth && truth <= high, keyOf(where));
        }
      }),
    );
  });
});

describe('noise', () => {
  const sigma2 = { above: 9n, below: 1n };
  /**
   * Distance of what a sampler draws from the discrete Gaussian with variance 9: chi-square over -8..8 and
   * the tails, 18 classes.
   */
  const distance = (draw: () => bigint): number => {
    const weight = (y: number) => Math.exp((-y * y) / 18);
    const total = Array.from({ length: 401 }, (_, n) => weight(n - 200)).reduce((a, b) => a + b, 0);
    const n = 40_000;
    const tally = new Map<number, number>();
    for (let k = 0; k < n; k++) {
      const y = Number(draw());
      const at = Math.abs(y) > 8 ? 99 : y;
      tally.set(at, (tally.get(at) ?? 0) + 1);
    }
    let chi = 0;
    let inside = 0;
    for (let y = -8; y <= 8; y++) {
      const expected = (n * weight(y)) / total;
      inside += expected;
      chi += ((tally.get(y) ?? 0) - expected) ** 2 / expected;
    }
    return chi + ((tally.get(99) ?? 0) - (n - inside)) ** 2 / (n - inside);
  };
  /** Chi-square with 17 degrees of freedom passes 53.4 once in 100,000 runs. */
  const limit = 53.4;

  test('is the discrete Gaussian, by chi-square', () =>
    assert.ok(distance(() => discreteGaussian(real, sigma2)) < limit));

  test(
    'the same check fails a sampler that rounds a continuous Gaussian, one of half the spread, and ' +
      'one that forgets zero once',
    () => {
      const uniform = random(3);
      const normal = () =>
        Math.sqrt(-2 * Math.log(uniform.uniform())) * Math.cos(2 * Math.PI * uniform.uniform());
      assert.ok(distance(() => BigInt(Math.trunc(3 * normal()))) > limit, 'rounded towards zero');
      assert.ok(distance(() => discreteGaussian(real, { above: 9n, below: 4n })) > limit, 'half the spread');
      const twice = () => {
        const y = discreteGaussian(real, sigma2);
        return y === 0n ? discreteGaussian(real, sigma2) : y;
      };
      assert.ok(distance(twice) > limit, 'zero drawn again');
    },
  );

  test('coins are fair and stay below their bound', () => {
    const tally = new Array<number>(6).fill(0);
    for (let n = 0; n < 30_000; n++) tally[Number(real.below(6n))]!++;
    const chi = tally.reduce((sum, count) => sum + (count - 5000) ** 2 / 5000, 0);
    assert.ok(chi < 35, String(chi));
    assert.throws(() => real.below(0n), RangeError);
  });

  test('whole square roots are exact beyond the numbers of floating point', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 40n }), (n) => {
        const root = sqrtFloor(n);
        assert.ok(root * root <= n && (root + 1n) * (root + 1n) > n);
      }),
    );
  });
});

describe('private figures', () => {
  test('spend what they say: the noise for 8 columns, pairs, epsilon 1', () => {
    const { sigma, threshold } = noiseOf({ epsilon: 1, delta: 1e-6 }, 8, 2);
    // By hand: m + 1 = 37, ln(2e6) = 14.5087, rho = (sqrt(15.5087) - sqrt(14.5087))^2 = 0.016661, s = sqrt(37
    // / 2 rho) = 33.32.
    assert.ok(Math.abs(sigma - 33.32) < 0.05, String(sigma));
    assert.ok(threshold > 5 * sigma && threshold < 7 * sigma);
  });

  test('hold the truth in 95 of 100 counts, show no empty combination, and everybody always', () => {
    const rows = people([900, { a: 'x', b: 'y' }], [800, { a: 'z', b: 'y' }], [1, { a: 'lone', b: 'y' }]);
    let covered = 0;
    let all = 0;
    for (let n = 0; n < 60; n++) {
      const { cells } = privateMarginals(
        rows,
        { columns: ['a', 'b'], combine: 2, epsilon: 2, delta: 1e-6 },
        real,
      );
      assert.deepEqual(cells[0]?.where, {});
      for (const { where, low, high } of cells) {
        const truth = rows.filter((row) =>
          Object.entries(where).every(([column, is]) => row[column] === is),
        ).length;
        assert.ok(truth > 1, `${keyOf(where)} shows somebody who stands alone`);
        all++;
        if (low <= truth && truth <= high) covered++;
      }
    }
    assert.ok(covered / all > 0.9 && covered / all < 0.995, `${covered} of ${all}`);
  });

  test('ask for a budget that means something', () => {
    for (const budget of [
      { epsilon: 0, delta: 1e-6 },
      { epsilon: 1, delta: 0 },
      { epsilon: 1, delta: 0.1 },
    ])
      assert.throws(() => privateMarginals([], { columns: ['a'], combine: 1, ...budget }, real), RangeError);
  });
});

describe('invented records', () => {
  test('follow the private figures, pairs included, and have no value that is not among them', () => {
    const cell = (where: PersonRow, count: number) => ({ where, count, low: count, high: count });
    const cells = [
      cell({}, 1000),
      cell({ a: 'x' }, 600),
      cell({ a: 'y' }, 400),
      cell({ b: 'u' }, 500),
      cell({ a: 'x', b: 'u' }, 480),
      cell({ a: 'y', b: 'u' }, 20),
    ];
    const rows = synthesise(cells, { columns: ['a', 'b'], rows: 20_000 }, random(11));
    const share = (where: PersonRow) =>
      rows.filter((row) => Object.entries(where).every(([column, is]) => row[column] === is)).length /
      rows.length;
    assert.ok(Math.abs(share({ a: 'x' }) - 0.6) < 0.02);
    assert.ok(Math.abs(share({ a: 'x', b: 'u' }) - 0.48) < 0.02);
    assert.ok(Math.abs(share({ b: 'u' }) - 0.5) < 0.02);
    assert.ok(rows.every((row) => row.b === undefined || row.b === 'u'));
  });
});

describe('the register', () => {
  const rules = { today: '2026-05-01', smallest: 5, yearlyEpsilon: 12 };
  const cell = (where: PersonRow, low: number, k = 10) => ({ where, count: low, low, high: low + k - 1 });
  const table = (
    cells: ReturnType<typeof cell>[],
    more: Partial<Extract<FiguresToJudge, { kind: 'table' }>> = {},
  ): FiguresToJudge => ({ kind: 'table', k: 10, years, columns: ['sex'], cells, ...more });
  const registered = (release: FiguresToJudge, day = '2026-02-02', id = 'a'.repeat(32)): EarlierFigures => ({
    id,
    day,
    release,
  });
  const says = (release: FiguresToJudge, earlier: readonly EarlierFigures[] = []) =>
    judgeRelease(release, earlier, rules)
      .map((one) => one.code)
      .join();

  test('takes a table as it is made', () => {
    const rows = people([34, { sex: 'female' }], [21, { sex: 'male' }]);
    const { cells } = tabulate(rows, { columns: ['sex'], combine: 1, k: 10 });
    assert.equal(says(table([...cells])), '');
    assert.equal(
      says(table([...cells]), [registered(table([...cells]))]),
      '',
      'the same once more tells nothing',
    );
  });

  test('refuses exact counts, small groups, figures twice and years that are not over', () => {
    assert.match(says(table([{ where: {}, count: 34, low: 34, high: 34 }])), /not-rounded/);
    assert.match(says(table([cell({}, 3, 3)], { k: 3 })), /groups-too-small/);
    assert.match(says(table([cell({}, 30), cell({}, 30)])), /table-not-rounded/);
    assert.match(says(table([cell({}, 30)], { years: { from: 2025, to: 2026 } })), /year-not-settled/);
    assert.equal(says(table([cell({}, 30)], { years: { from: 2025, to: 2025 } })), '');
  });

  test('refuses what tells a small group by taking away: other roundings, and a year after two', () => {
    const before = (cells: ReturnType<typeof cell>[], k: number, span = years, id = 'a') =>
      registered(table(cells, { k, years: span }), '2026-02-02', id.repeat(32));
    // Everybody 29 to 57, women 50 to 59 and 45 to 53. With everybody 56 to 63, three to seven are left.
    const three = [
      before([cell({}, 29, 29)], 29),
      before([cell({ sex: 'female' }, 50)], 10, years, 'b'),
      before([cell({ sex: 'female' }, 45, 9)], 9, years, 'c'),
    ];
    const last = table([cell({}, 56, 8)], { k: 8 });
    assert.match(says(last, three), /tables-disclose/);
    assert.equal(says(last, three.slice(0, 2)), '');
    // Two years 66 to 67, the first of them 52 to 64. With the first 60 to 71, two to seven are left to the
    // second.
    const span = { from: 2023, to: 2024 };
    const first = { from: 2023, to: 2023 };
    const two = [
      before([cell({}, 66, 11)], 11, span),
      before([cell({}, 51, 17)], 17, span, 'b'),
      before([cell({}, 52, 13)], 13, first, 'c'),
    ];
    const again = table([cell({}, 60, 12)], { k: 12, years: first });
    assert.match(says(again, two), /tables-disclose/);
    assert.equal(says(again, two.slice(0, 1)), '');
  });

  test('knows that nobody is left beside a column that is known of everybody', () => {
    const release = table([cell({}, 100), cell({ sex: 'female' }, 60)]);
    const men = registered(table([cell({ sex: 'male' }, 20)]));
    assert.equal(judgeRelease(release, [men], rules).length, 0);
    assert.equal(
      judgeRelease(release, [men], { ...rules, domain: { sex: ['female', 'male'] } }).length,
      1,
      'they cannot all be true',
    );
  });

  test(
    'holds against the sharpest attack on what it lets through: tables straight from counts, of ' +
      'several k, years and columns',
    () => {
      const draw = random(4);
      let refusals = 0;
      let sumsAlone = 0;
      for (let round = 0; round < 150; round++) {
        const { rows, columns } = uneven(draw);
        const persons = rows.map((row) => ({ row, year: 2023 + draw.below(2) }));
        const domain = Object.fromEntries(
          columns
            .filter((column) => rows.every((row) => row[column] !== undefined))
            .map((column) => [column, [...new Set(rows.map((row) => row[column] as string))]]),
        );
        const constraints: CountConstraint[] = [];
        const published: EarlierFigures[] = [];
        let least = 12;
        for (let n = 0; n < 4; n++) {
          const k = 5 + draw.below(8);
          const from = 2023 + draw.below(2);
          const span = { from, to: draw.below(2) === 0 ? 2024 : from };
          const of = persons.filter(({ year }) => year >= span.from && year <= span.to).map(({ row }) => row);
          const cells = countGroups(of, columns, 2)
            .filter(({ count }) => count >= k && draw.uniform() < 0.8)
            .map((group) => cellOf(group, k));
          const smallest = Math.min(k, least);
          const all = [...constraints, ...cells.map((one) => ({ ...one, years: span }))];
          const release = table(cells, { k, years: span, columns: [...columns] });
          const isDisclosed = () =>
            attacked(persons, columns, all, smallest, [...published.map((one) => one.release.years), span]);
          if (judgeRelease(release, published, { ...rules, domain }).length > 0) {
            refusals++;
            // What adding and taking away alone would have let through.
            if (disclosedGroups(boundsOf(all, undefined, domain), smallest).length === 0 && isDisclosed())
              sumsAlone++;
            continue;
          }
          assert.ok(!isDisclosed(), `round ${round}`);
          published.push(registered(release, '2026-02-02', String(n).repeat(32)));
          constraints.push(...all.slice(constraints.length));
          least = smallest;
        }
      }
      assert.ok(refusals > 0 && sumsAlone > 0, `${refusals} refused, ${sumsAlone} of them by more than sums`);
    },
  );

  test('ends, and refuses, where no records are found though every sum is right', () => {
    // Whoever is x in one column is y in the two others: nobody can be.
    const domain = { a: ['x', 'y'], b: ['x', 'y'], c: ['x', 'y'] };
    const cells = ['ab', 'ac', 'bc'].flatMap((two) =>
      ['xy', 'yx'].map((is) =>
        cell({ [two[0] as string]: is[0] as string, [two[1] as string]: is[1] as string }, 50),
      ),
    );
    const release = table([cell({}, 100), ...cells], { columns: ['a', 'b', 'c'] });
    const [refusal] = judgeRelease(release, [], { ...rules, domain });
    assert.match(refusal?.code ?? '', /protection-unproven/);
  });

  test('refuses the same years with other records', () => {
    assert.match(says(table([cell({}, 60)]), [registered(table([cell({}, 50)]))]), /records-changed/);
    const earlier = [registered(table([cell({ sex: 'female' }, 50)]))];
    assert.match(says(table([cell({}, 20)]), earlier), /tables-contradict/);
  });

  test('spends a yearly budget and no more, over all private releases', () => {
    const release = (epsilon: number): FiguresToJudge => ({
      kind: 'private',
      epsilon,
      delta: 1e-6,
      years,
      columns: ['sex'],
      cells: [cell({}, 100)],
    });
    const earlier = [
      registered(release(8)),
      registered(release(3.5), '2026-03-01', 'b'.repeat(32)),
      registered(release(12), '2025-03-01', 'c'.repeat(32)),
    ];
    assert.equal(epsilonSpentIn('2026', earlier), 11.5);
    assert.equal(says(release(0.5), earlier), '');
    assert.match(says(release(0.51), earlier), /budget-spent/);
    const [refusal] = judgeRelease(release(0.51), earlier, rules);
    assert.ok(refusal?.code === 'budget-spent' && refusal.values.left === 0.5);
    assert.match(says({ ...release(0.1), delta: 0.001 } as FiguresToJudge, earlier), /delta/);
  });

  test('takes invented records from a private release alone, with its values, years and number', () => {
    const source: FiguresToJudge = {
      kind: 'private',
      epsilon: 1,
      delta: 1e-6,
      years,
      columns: ['sex'],
      cells: [cell({}, 2, 1), cell({ sex: 'female' }, 2, 1)],
    };
    const figures = (more: object = {}): FiguresToJudge =>
      ({
        kind: 'synthetic',
        from: 'a'.repeat(32),
        years,
        columns: ['sex'],
        rows: [{ sex: 'female' }],
        ...more,
      }) as FiguresToJudge;
    assert.equal(says(figures(), [registered(source)]), '');
    assert.match(says(figures(), [registered(table([cell({}, 30)]))]), /synthetic-without-source/);
    assert.match(says(figures({ rows: [{ sex: 'male' }] }), [registered(source)]), /synthetic-unknown-value/);
    assert.match(says(figures({ rows: [{}, {}, {}] }), [registered(source)]), /synthetic-too-many/);
    assert.match(
      says(figures({ years: { from: 2023, to: 2023 } }), [registered(source)]),
      /synthetic-other-years/,
    );
  });
});
