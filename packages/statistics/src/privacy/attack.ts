// The sharpest attack on published tables that we can state, for tests and measurements: linear and integer
// programming over every set of records that fits. One variable for each combination of values of all columns
// and each year. bounds.md.
import { type Constraint, greaterEq, inRange, lessEq, type Solution, solve } from 'yalps';
import type { CountConstraint, Years } from './bounds.ts';
import { choices, keyOf, type PersonRow, type Where } from './counts.ts';

export interface AttackedPerson {
  readonly row: PersonRow;
  readonly year: number;
}

/** A group of few that the attacker may look for: `unknown` are columns that are not known of its people. */
export interface AttackTarget {
  readonly where: Where;
  readonly unknown: readonly string[];
  readonly years: Years;
}

export interface AttackFindings {
  /** Targets that linear programming proves to be of 1 to k - 1 people. */
  readonly linear: readonly AttackTarget[];
  /** Further ones that are proven when nobody is divisible. */
  readonly whole: readonly AttackTarget[];
  /** Targets at which the integer search gave up. */
  readonly undecided: number;
}

const unknown = '';
const exact = 1e-6;
/** Branches of one integer programme. */
const mostBranches = 300;

type Cell = Readonly<Record<string, string>>;

/** Groups of 1 to k - 1 people, by at most `most` columns, in each of these spans of years. */
export function targetsOf(
  people: readonly AttackedPerson[],
  columns: readonly string[],
  most: number,
  spans: readonly Years[],
  k: number,
): AttackTarget[] {
  const counts = new Map<string, { readonly target: AttackTarget; count: number }>();
  const chosen = choices(columns.length, most).map((places) => places.map((at) => columns[at] as string));
  for (const { row, year } of people)
    for (const years of spans)
      if (year >= years.from && year <= years.to)
        for (const these of chosen) {
          const where = Object.fromEntries(
            these.flatMap((column) => (row[column] === undefined ? [] : [[column, row[column]]])),
          );
          const without = these.filter((column) => row[column] === undefined);
          const key = `${years.from}-${years.to} ${keyOf(where)} ${without.join()}`;
          const found = counts.get(key) ?? { target: { where, unknown: without, years }, count: 0 };
          counts.set(key, found);
          found.count++;
        }
  return [...counts.values()].filter(({ count }) => count < k).map(({ target }) => target);
}

/**
 * Which targets the clues prove to be of 1 to k - 1 people. The attacker knows every value that occurs, and
 * of which columns everybody's value is known.
 */
export function attack(
  people: readonly AttackedPerson[],
  columns: readonly string[],
  clues: readonly CountConstraint[],
  targets: readonly AttackTarget[],
  k: number,
  whole = true,
): AttackFindings {
  const cells = crossOf(people, columns, clues);
  const of = (years: Years) => (cell: Cell) =>
    Number(cell.year) >= years.from && Number(cell.year) <= years.to;
  const rows = clues.map(({ where, years }) =>
    cells.flatMap((cell, at) =>
      of(years)(cell) && Object.entries(where).every(([column, is]) => cell[column] === is) ? [at] : [],
    ),
  );
  const sought = targets.map(({ where, unknown: without, years }) =>
    cells.flatMap((cell, at) =>
      of(years)(cell) &&
      Object.entries(where).every(([column, is]) => cell[column] === is) &&
      without.every((column) => cell[column] === unknown)
        ? [at]
        : [],
    ),
  );
  const constraints = clues.flatMap(({ low, high }, at): [string, Constraint][] =>
    low === 0 && high >= 2 ** 40
      ? []
      : [[`c${at}`, high >= 2 ** 40 ? greaterEq(low) : low === 0 ? lessEq(high) : inRange(low, high)]],
  );
  const used = new Set(constraints.map(([name]) => name));
  const terms = cells.map(() => new Map<string, number>());
  for (const [at, places] of rows.entries())
    if (used.has(`c${at}`)) for (const place of places) terms[place]?.set(`c${at}`, 1);
  /** The records that fit and have the fewest or most in these groups together. */
  const extreme = (
    direction: 'minimize' | 'maximize',
    groups: readonly (readonly number[])[],
    integers: boolean,
  ) => {
    const weight = new Map<number, number>();
    for (const group of groups) for (const place of group) weight.set(place, (weight.get(place) ?? 0) + 1);
    const variables = terms.map((own, at): [number, Map<string, number>] => {
      const all = new Map(own);
      if (weight.has(at)) all.set('sought', weight.get(at) as number);
      return [at, all];
    });
    // Without a bound the most of a group that no figure holds would be infinite.
    const bounded: [string, Constraint][] =
      direction === 'maximize' ? [...constraints, ['sought', lessEq(groups.length * k)]] : constraints;
    return solve(
      { direction, objective: 'sought', constraints: bounded, variables, integers },
      { maxIterations: mostBranches, maxPivots: 20_000 },
    );
  };
  const pointOf = ({ variables }: Solution<number>) => {
    const point = new Float64Array(cells.length);
    for (const [at, value] of variables) point[at] = value;
    return point;
  };
  const cleared = { linear: new Set<number>(), whole: new Set<number>() };
  const clear = (solution: Solution<number>) => {
    const point = pointOf(solution);
    const integral = point.every((value) => Math.abs(value - Math.round(value)) < exact);
    for (const [at, places] of sought.entries()) {
      const size = places.reduce((sum, place) => sum + (point[place] as number), 0);
      if (size > exact && size < k - exact) continue;
      cleared.linear.add(at);
      if (integral) cleared.whole.add(at);
    }
  };
  const decide = (by: 'linear' | 'whole') => {
    const told: number[] = [];
    let undecided = 0;
    for (const at of sought.keys()) {
      if (cleared[by].has(at)) continue;
      let open = false;
      for (const direction of ['minimize', 'maximize'] as const) {
        const solution = extreme(direction, [sought[at] as number[]], by === 'whole');
        if (solution.status === 'optimal') clear(solution);
        else if (solution.status === 'infeasible' && by === 'linear')
          throw new Error('The clues cannot all be true');
        else open = true;
        if (cleared[by].has(at)) break;
      }
      if (cleared[by].has(at)) continue;
      if (open) undecided++;
      else told.push(at);
    }
    return { told, undecided };
  };
  for (const direction of ['minimize', 'maximize'] as const)
    for (let round = 0; round < 3; round++) {
      const left = [...sought.keys()].filter((at) => !cleared.linear.has(at));
      if (left.length < 2) break;
      const before = left.length;
      const solution = extreme(
        direction,
        left.map((at) => sought[at] as number[]),
        false,
      );
      if (solution.status === 'infeasible') throw new Error('The clues cannot all be true');
      if (solution.status === 'optimal') clear(solution);
      if ([...sought.keys()].filter((at) => !cleared.linear.has(at)).length === before) break;
    }
  const linear = decide('linear');
  for (const at of linear.told) cleared.whole.add(at);
  const further = whole ? decide('whole') : { told: [], undecided: 0 };
  const named = (told: readonly number[]) => told.map((at) => targets[at] as AttackTarget);
  return {
    linear: named(linear.told),
    whole: named(further.told),
    undecided: linear.undecided + further.undecided,
  };
}

/** Every combination of values that occur, of each year of which anything is told. */
function crossOf(
  people: readonly AttackedPerson[],
  columns: readonly string[],
  clues: readonly CountConstraint[],
): Cell[] {
  const spans = clues.flatMap(({ years: { from, to } }) =>
    Array.from({ length: to - from + 1 }, (_, n) => from + n),
  );
  const years = [...new Set([...spans, ...people.map(({ year }) => year)])]
    .sort()
    .map((year) => ({ year: String(year) }));
  return columns.reduce<Cell[]>((cells, column) => {
    const values = [...new Set(people.map(({ row }) => row[column] ?? unknown))].sort();
    return cells.flatMap((cell) => values.map((value) => ({ ...cell, [column]: value })));
  }, years);
}
