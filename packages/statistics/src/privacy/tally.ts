// How many people are in each group while records change one by one, which figures are wrong by it, and what
// a change would do. For records.ts, whose search asks this millions of times.
import { unbounded, type Years } from './bounds.ts';

/**
 * A group: for each of its columns, by place, a code; 0 where the value is not known or is none that is
 * named.
 */
export interface TallyConstraint {
  readonly columns: readonly number[];
  readonly codes: readonly number[];
  readonly years: Years;
  /** Of how many people the figures tell. */
  readonly low: number;
  readonly high: number;
  /** How many of the first records are in it. */
  readonly count: number;
}

export interface TallyFrame {
  /** How many values each column has. */
  readonly sizes: readonly number[];
  /** Columns of which everybody's value is known. */
  readonly known: readonly boolean[];
  readonly years: Years;
  readonly held: readonly TallyConstraint[];
  /** Most people in a group that is not held: nobody of the first records is in it. */
  readonly mostElse: (codes: readonly number[]) => number;
}

/** One person: a code for each column, then the year. */
export type PersonCodes = Uint16Array;

export interface Shape {
  readonly columns: readonly number[];
  /** By which each code stands in the key of a group. */
  readonly factors: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly dated: boolean;
  /** By key, the place of a group + 1; 0 where none was asked for yet, -1 where nothing is told of it. */
  readonly groups: Int32Array | Map<number, number>;
}
export interface TallyGroup {
  readonly shape: Shape;
  readonly codes: readonly number[];
  low: number;
  high: number;
  count: number;
  /** Grows while its figure stays wrong, so that the search leaves a dead end (breakout: Morris 1993). */
  weight: number;
}
export interface TallyChange {
  readonly person: number;
  /** `presence`: code 1 for coming, 0 for going. */
  readonly column: number;
  readonly code: number;
}

const none = -1;
export const presence = -1;
/** Groups of a shape that are found in an array: 4 bytes each. More are found in a map. */
const dense = 65_536;

export function tallyOf(frame: TallyFrame, people: PersonCodes[]) {
  const { sizes, years, held, mostElse } = frame;
  const year = sizes.length;
  const shapes = new Map<string, Shape>();
  const touched: Shape[][] = Array.from({ length: year + 1 }, () => []);
  const groups: TallyGroup[] = [];
  /** Groups of which the figures are wrong now, and where each stands in that list, + 1. */
  const wrong: number[] = [];
  const listed: number[] = [];
  const there = people.map(() => true);
  /** By column and code, who had it at some time. */
  const having: Map<number, number[]>[] = Array.from({ length: year }, () => new Map());
  const list = (person: number, column: number, code: number) => {
    const all = having[column] as Map<number, number[]>;
    const some = all.get(code);
    if (some) some.push(person);
    else all.set(code, [person]);
  };
  for (const [person, codes] of people.entries())
    for (let column = 0; column < year; column++) list(person, column, codes[column] as number);

  const shapeOf = (columns: readonly number[], { from, to }: Years): Shape => {
    const name = `${columns.join()} ${from}-${to}`;
    const found = shapes.get(name);
    if (found) return found;
    const dated = from > years.from || to < years.to;
    const size = columns.reduce((product, column) => product * ((sizes[column] as number) + 1), 1);
    const factors = columns.map((_, at) =>
      columns.slice(at + 1).reduce((product, column) => product * ((sizes[column] as number) + 1), 1),
    );
    const made = {
      columns,
      factors,
      from,
      to,
      dated,
      groups: size <= dense ? new Int32Array(size) : new Map<number, number>(),
    };
    shapes.set(name, made);
    for (const column of columns) touched[column]?.push(made);
    if (dated) touched[year]?.push(made);
    return made;
  };
  const placeAt = ({ groups: some }: Shape, key: number) =>
    some instanceof Int32Array ? (some[key] as number) : (some.get(key) ?? 0);
  const putAt = ({ groups: some }: Shape, key: number, place: number) => {
    if (some instanceof Int32Array) some[key] = place;
    else some.set(key, place);
  };
  const judge = (at: number) => {
    const { low, high, count } = groups[at] as TallyGroup;
    const place = listed[at] ?? 0;
    if (count < low || count > high) {
      if (place === 0) listed[at] = wrong.push(at);
    } else if (place > 0) {
      const last = wrong.pop() as number;
      listed[at] = 0;
      if (last === at) return;
      wrong[place - 1] = last;
      listed[last] = place;
    }
  };
  const add = (shape: Shape, codes: readonly number[], low: number, high: number, count: number): number => {
    const key = codes.reduce((sum, code, at) => sum + code * (shape.factors[at] as number), 0);
    const found = placeAt(shape, key);
    const at = found > 0 ? found - 1 : groups.length;
    const group = groups[at];
    if (group) {
      group.low = Math.max(group.low, low);
      group.high = Math.min(group.high, high);
    } else {
      groups.push({ shape, codes, low, high, count, weight: 1 });
      putAt(shape, key, at + 1);
    }
    judge(at);
    return at;
  };
  const places = held.map(({ columns, codes, years: of, low, high, count }) =>
    add(shapeOf(columns, of), codes, low, high, count),
  );
  const all = [...shapes.values()];

  const within = (one: PersonCodes, { from, to }: Shape) =>
    (one[year] as number) >= from && (one[year] as number) <= to;
  const keyOf = ({ columns, factors }: Shape, one: PersonCodes): number => {
    let key = 0;
    for (let at = 0; at < columns.length; at++)
      key += (one[columns[at] as number] as number) * (factors[at] as number);
    return key;
  };
  /** The group of this shape in which somebody is whose codes make this key. */
  const groupAt = (shape: Shape, key: number): number => {
    const found = placeAt(shape, key);
    if (found !== 0) return found > 0 ? found - 1 : none;
    const codes = shape.columns.map(
      (column, at) => Math.floor(key / (shape.factors[at] as number)) % ((sizes[column] as number) + 1),
    );
    const high = mostElse(codes);
    if (high < unbounded) return add(shape, codes, 0, high, 0);
    putAt(shape, key, -1);
    return none;
  };
  const groupOf = (shape: Shape, one: PersonCodes): number =>
    within(one, shape) ? groupAt(shape, keyOf(shape, one)) : none;
  const change = (at: number, by: number) => {
    if (at === none) return;
    (groups[at] as TallyGroup).count += by;
    judge(at);
  };
  /** Makes a change, and says how it is taken back. */
  const make = ({ person, column, code }: TallyChange): TallyChange => {
    const one = people[person] as PersonCodes;
    if (column === presence) {
      there[person] = code === 1;
      for (const shape of all) change(groupOf(shape, one), code === 1 ? 1 : -1);
      return { person, column, code: 1 - code };
    }
    const before = one[column] as number;
    for (const shape of touched[column] as Shape[]) change(groupOf(shape, one), -1);
    one[column] = code;
    for (const shape of touched[column] as Shape[]) change(groupOf(shape, one), 1);
    if (column !== year) list(person, column, code);
    return { person, column, code: before };
  };
  /** By how many people figures are wrong, more than now, if a group has one more or one less. */
  const worse = (at: number, by: number): number => {
    if (at === none) return 0;
    const { low, high, count, weight } = groups[at] as TallyGroup;
    // One more or one less: a figure is wrong by one more or by one less, or as before.
    if (by > 0) return count >= high ? weight : count < low ? -weight : 0;
    return count <= low ? weight : count > high ? -weight : 0;
  };
  let lookups = 0;
  const price = (one: PersonCodes, column: number, code: number): number => {
    let sum = 0;
    lookups += column === presence ? all.length : 2 * (touched[column] as Shape[]).length;
    if (column === presence) {
      for (const shape of all) sum += worse(groupOf(shape, one), code === 1 ? 1 : -1);
      return sum;
    }
    const before = one[column] as number;
    const shapesOf = touched[column] as Shape[];
    for (const shape of shapesOf) {
      if (column === year) {
        const from = groupOf(shape, one);
        one[year] = code;
        const to = groupOf(shape, one);
        one[year] = before;
        if (from !== to) sum += worse(from, -1) + worse(to, 1);
      } else if (within(one, shape)) {
        const key = keyOf(shape, one);
        const factor = shape.factors[shape.columns.indexOf(column)] as number;
        sum += worse(groupAt(shape, key), -1) + worse(groupAt(shape, key + (code - before) * factor), 1);
      }
    }
    return sum;
  };
  /**
   * People, those who are there, who had these codes in these columns at some time: from a place in the
   * shortest list on, a share of 0 to 1.
   */
  function* near(
    columns: readonly number[],
    codes: readonly number[],
    limit: number,
    start: number,
  ): Generator<number> {
    let shortest: readonly number[] | null = null;
    for (const [at, column] of columns.entries()) {
      const some = having[column]?.get(codes[at] as number) ?? [];
      if (shortest === null || some.length < shortest.length) shortest = some;
    }
    const n = shortest?.length ?? people.length;
    if (n === 0) return;
    const from = Math.floor(start * n);
    for (let seen = 0; seen < Math.min(n, limit); seen++) {
      lookups++;
      const place = (from + seen) % n;
      const person = shortest ? (shortest[place] as number) : place;
      const one = people[person] as PersonCodes;
      if (there[person] && columns.every((column, at) => one[column] === codes[at])) yield person;
    }
  }
  return {
    people,
    wrong,
    price,
    make,
    near,
    within,
    /** Takes somebody into the list, who is not there yet. */
    list(one: PersonCodes) {
      for (let column = 0; column < year; column++) list(people.length, column, one[column] as number);
      there.push(false);
      return people.push(one) - 1;
    },
    group: (place: number) => groups[places[place] as number] as TallyGroup,
    at: (wrongAt: number) => groups[wrong[wrongAt] as number] as TallyGroup,
    /** To be called when what is told of a group has changed. */
    judge: (place: number) => judge(places[place] as number),
    lookups: () => lookups,
  };
}
