// The sharpest attack on published tables that we can state, for tests and measurements: linear and integer
// programming over every set of records that fits. One variable for each combination of values of all columns
// and each year. bounds.md.
import { type Constraint, greaterEq, inRange, lessEq, type Solution, solve } from 'yalps';
import type { CountConstraint, Years } from './bounds.ts';
import { combinationsUpTo, keyOf, type PersonRow, type Where } from './counts.ts';

/** A true record, and the year that it is counted in. */
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

/** What the attack proves. */
export interface AttackFindings {
  /** Targets that linear programming proves to be of 1 to k - 1 people. */
  readonly linear: readonly AttackTarget[];
  /** Further ones that are proven when nobody is divisible. */
  readonly integer: readonly AttackTarget[];
  /** Targets at which the integer search gave up. */
  readonly undecided: number;
}

/** Value of a column that is not known of a person. */
const unknownValue = '';
const tolerance = 1e-6;
/** Branches of one integer programme. */
const mostBranches = 300;

type Cell = Readonly<Record<string, string>>;

/** Groups of 1 to k - 1 people, by at most `most` columns, in each of these spans of years. */
export function attackTargets(
  people: readonly AttackedPerson[],
  columns: readonly string[],
  most: number,
  spans: readonly Years[],
  k: number,
): AttackTarget[] {
  const counts = new Map<string, { readonly target: AttackTarget; count: number }>();
  const combinations = combinationsUpTo(columns.length, most).map((places) =>
    places.map((at) => columns[at] as string),
  );
  for (const { row, year } of people)
    for (const years of spans)
      if (year >= years.from && year <= years.to)
        for (const these of combinations) {
          const where = Object.fromEntries(
            these.flatMap((column) => (row[column] === undefined ? [] : [[column, row[column]]])),
          );
          const without = these.filter((column) => row[column] === undefined);
          const key = `${years.from}-${years.to}|${keyOf(where)}|${without.join()}`;
          const entry = counts.get(key) ?? { target: { where, unknown: without, years }, count: 0 };
          counts.set(key, entry);
          entry.count++;
        }
  return [...counts.values()].filter(({ count }) => count < k).map(({ target }) => target);
}

/** The places of cells that are of these years, have these values, and none in the columns of `without`. */
const cellsIn = (
  cells: readonly Cell[],
  { where, years, without = [] }: Pick<CountConstraint, 'where' | 'years'> & { without?: readonly string[] },
): readonly number[] =>
  cells.flatMap((cell, at) =>
    Number(cell.year) >= years.from &&
    Number(cell.year) <= years.to &&
    Object.entries(where).every(([column, is]) => cell[column] === is) &&
    without.every((column) => cell[column] === unknownValue)
      ? [at]
      : [],
  );

/** The constraint of a published count; null where it excludes nothing. */
const constraintOf = ({ low, high }: CountConstraint): Constraint | null =>
  high >= 2 ** 40 ? (low === 0 ? null : greaterEq(low)) : low === 0 ? lessEq(high) : inRange(low, high);

/** Finds records that fit the clues and have the fewest or most in some groups together. */
type Extreme = (
  direction: 'minimize' | 'maximize',
  groups: readonly (readonly number[])[],
  integers: boolean,
) => Solution<number>;

function makeExtreme(cells: readonly Cell[], clues: readonly CountConstraint[], k: number): Extreme {
  const terms = cells.map(() => new Map<string, number>());
  const constraints: [string, Constraint][] = [];
  for (const [at, clue] of clues.entries()) {
    const constraint = constraintOf(clue);
    if (constraint === null) continue;
    constraints.push([`c${at}`, constraint]);
    for (const place of cellsIn(cells, clue)) terms[place]?.set(`c${at}`, 1);
  }
  return (direction, groups, integers) => {
    const weight = new Map<number, number>();
    for (const group of groups) for (const place of group) weight.set(place, (weight.get(place) ?? 0) + 1);
    const variables = terms.map((own, at): [number, Map<string, number>] => {
      const all = new Map(own);
      if (weight.has(at)) all.set('sought', weight.get(at) as number);
      return [at, all];
    });
    // A group that no figure bounds would otherwise have an infinite maximum.
    const bounded: [string, Constraint][] =
      direction === 'maximize' ? [...constraints, ['sought', lessEq(groups.length * k)]] : constraints;
    return solve(
      { direction, objective: 'sought', constraints: bounded, variables, integers },
      { maxIterations: mostBranches, maxPivots: 20_000 },
    );
  };
}

/** Targets that are disproven: some records fit the clues and have nobody, or k and more, in the target. */
interface Cleared {
  readonly linear: ReadonlySet<number>;
  readonly whole: ReadonlySet<number>;
  /** Takes a solution into account. */
  readonly clear: (solution: Solution<number>) => void;
}

function makeCleared(sought: readonly (readonly number[])[], cellCount: number, k: number): Cleared {
  const linear = new Set<number>();
  const whole = new Set<number>();
  return {
    linear,
    whole,
    clear({ variables }) {
      const point = new Float64Array(cellCount);
      for (const [at, value] of variables) point[at] = value;
      const integral = point.every((value) => Math.abs(value - Math.round(value)) < tolerance);
      for (const [at, places] of sought.entries()) {
        const size = places.reduce((sum, place) => sum + (point[place] as number), 0);
        if (size > tolerance && size < k - tolerance) continue;
        linear.add(at);
        if (integral) whole.add(at);
      }
    },
  };
}

interface Attack {
  readonly sought: readonly (readonly number[])[];
  readonly extreme: Extreme;
  readonly cleared: Cleared;
}

/** Clears many targets at once: with the fewest or the most in all that are left. */
function clearTogether({ sought, extreme, cleared }: Attack): void {
  const open = () => [...sought.keys()].filter((at) => !cleared.linear.has(at));
  for (const direction of ['minimize', 'maximize'] as const)
    for (let round = 0; round < 3; round++) {
      const remaining = open();
      if (remaining.length < 2) break;
      const groups = remaining.map((at) => sought[at] as number[]);
      const solution = extreme(direction, groups, false);
      if (solution.status === 'infeasible') throw new Error('The clues cannot all be true');
      if (solution.status === 'optimal') cleared.clear(solution);
      if (open().length === remaining.length) break;
    }
}

/** Decides each of the targets `of` by itself: which are proven, and how many stay undecided. */
function decide({ sought, extreme, cleared }: Attack, by: 'linear' | 'whole', of: Iterable<number>) {
  const proven: number[] = [];
  let undecided = 0;
  for (const at of of) {
    if (cleared[by].has(at)) continue;
    let open = false;
    for (const direction of ['minimize', 'maximize'] as const) {
      const solution = extreme(direction, [sought[at] as number[]], by === 'whole');
      if (solution.status === 'optimal') cleared.clear(solution);
      else if (solution.status === 'infeasible' && by === 'linear')
        throw new Error('The clues cannot all be true');
      else open = true;
      if (cleared[by].has(at)) break;
    }
    if (cleared[by].has(at)) continue;
    if (open) undecided++;
    else proven.push(at);
  }
  return { proven, undecided };
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
  const sought = targets.map(({ unknown: without, ...of }) => cellsIn(cells, { ...of, without }));
  const cleared = makeCleared(sought, cells.length, k);
  const state = { sought, cleared, extreme: makeExtreme(cells, clues, k) };
  clearTogether(state);
  const linear = decide(state, 'linear', sought.keys());
  const others = [...sought.keys()].filter((at) => !linear.proven.includes(at));
  const further = whole ? decide(state, 'whole', others) : { proven: [], undecided: 0 };
  const targetsAt = (proven: readonly number[]) => proven.map((at) => targets[at] as AttackTarget);
  return {
    linear: targetsAt(linear.proven),
    integer: targetsAt(further.proven),
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
    const values = [...new Set(people.map(({ row }) => row[column] ?? unknownValue))].sort();
    return cells.flatMap((cell) => values.map((value) => ({ ...cell, [column]: value })));
  }, years);
}
