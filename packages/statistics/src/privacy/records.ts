// Invented records under which the same figures would have been published. If nobody of a group is among them, no attack on these figures, of whatever kind, can
// tell that somebody is. They are searched by changing one value of one person after the other until every figure holds; where that finds nothing in its time,
// nothing is proven, and the caller takes the group for told. bounds.md.
import { random } from '../random/generator.ts';
import { unbounded, type Years } from './bounds.ts';

/** A group: for each of its columns, by place, a code; 0 where the value is not known or is none that is named. */
export interface Held {
  readonly columns: readonly number[];
  readonly codes: readonly number[];
  readonly years: Years;
  /** Of how many people the figures tell. */
  readonly low: number;
  readonly high: number;
  /** How many of the first records are in it. */
  readonly count: number;
}

export interface Frame {
  /** How many values each column has. */
  readonly sizes: readonly number[];
  /** Columns of which everybody's value is known. */
  readonly known: readonly boolean[];
  readonly years: Years;
  readonly held: readonly Held[];
  /** Most people in a group that is not held: nobody of the first records is in it. */
  readonly mostElse: (codes: readonly number[]) => number;
}

/** One person: a code for each column, then the year. */
export type Person = Uint16Array;

export interface Records {
  /** Changes records until all figures hold; false where more than `most` changes would have to be weighed, and the records stay as far as they came. */
  settle(most: number): boolean;
  /** The same with a group, by its place in `held`, between low and high; where more would have to be weighed, the records are as before. */
  reach(place: number, low: number, high: number, most: number): boolean;
  /** Changes that were weighed so far: time, but the same on every machine. */
  weighed(): number;
  sizeOf(place: number): number;
  /** From now on figures tell this of a group. */
  hold(place: number, low: number, high: number): void;
}

export interface Proof {
  /** Groups of which no records were found that have nobody or `k` and more in them. */
  readonly told: readonly number[];
  /** Groups that were not looked at any more. */
  readonly left: readonly number[];
}

/**
 * Looks for records, group by group, that have nobody or k and more in it. Groups are named by their places in `held`.
 * @param most Changes that are weighed for one group, and for all of them.
 */
export function prove(records: Records, groups: readonly number[], k: number, most: { readonly group: number; readonly all: number }): Proof {
  const open = (place: number) => records.sizeOf(place) > 0 && records.sizeOf(place) < k;
  const told: number[] = [];
  const end = records.weighed() + most.all;
  let left = groups.filter(open);
  let swept = records.weighed();
  for (let at = 0; at < left.length; at++) {
    const place = left[at] as number;
    if (!open(place)) continue;
    if (records.weighed() >= end) return { told, left: left.slice(at).filter(open) };
    if (!records.reach(place, 0, 0, most.group) && !records.reach(place, k, unbounded, most.group)) told.push(place);
    // Whoever else is gone now need not be looked at again. Not each time, or this would take longer than the search.
    if (records.weighed() - swept < left.length) continue;
    left = left.slice(at + 1).filter(open);
    swept = records.weighed();
    at = -1;
  }
  return { told, left: [] };
}

interface Shape {
  readonly columns: readonly number[];
  /** By which each code stands in the key of a group. */
  readonly factors: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly dated: boolean;
  /** By key, the place of a group + 1; 0 where none was asked for yet, -1 where nothing is told of it. */
  readonly groups: Int32Array | Map<number, number>;
}
interface Group {
  readonly shape: Shape;
  readonly codes: readonly number[];
  low: number;
  high: number;
  count: number;
  /** Grows while its figure stays wrong, so that the search leaves a dead end (breakout: Morris 1993). */
  weight: number;
}
interface Change {
  readonly person: number;
  /** `presence`: code 1 for coming, 0 for going. */
  readonly column: number;
  readonly code: number;
}

const none = -1;
const presence = -1;
/** Groups of a shape that are found in an array: 4 bytes each. More are found in a map. */
const dense = 65_536;
/** People who are looked at for one kind of change, and for how many of them it is weighed. */
const looked = 2000;
const considered = 40;
/** Steps in which nobody is changed twice, or a change could be taken back for ever. */
const rest = 6;

export function recordsFor(frame: Frame, people: Person[]): Records {
  const { sizes, known, years, held, mostElse } = frame;
  const year = sizes.length;
  const draw = random(1);
  const shapes = new Map<string, Shape>();
  const touched: Shape[][] = Array.from({ length: year + 1 }, () => []);
  const groups: Group[] = [];
  /** Groups of which the figures are wrong now, and where each stands in that list, + 1. */
  const wrong: number[] = [];
  const listed: number[] = [];
  const there = people.map(() => true);
  const changed = people.map(() => none - rest);
  const values = Array.from({ length: year + 1 }, (_, column) =>
    column === year
      ? Array.from({ length: years.to - years.from + 1 }, (_, n) => years.from + n)
      : Array.from({ length: (sizes[column] as number) + (known[column] ? 0 : 1) }, (_, n) => n + (known[column] ? 1 : 0)),
  );
  /** By column and code, who had it at some time. */
  const having: Map<number, number[]>[] = Array.from({ length: year }, () => new Map());
  const list = (person: number, column: number, code: number) => {
    const all = having[column] as Map<number, number[]>;
    const some = all.get(code);
    if (some) some.push(person);
    else all.set(code, [person]);
  };
  for (const [person, codes] of people.entries()) for (let column = 0; column < year; column++) list(person, column, codes[column] as number);

  const shapeOf = (columns: readonly number[], { from, to }: Years): Shape => {
    const name = `${columns.join()} ${from}-${to}`;
    const found = shapes.get(name);
    if (found) return found;
    const dated = from > years.from || to < years.to;
    const size = columns.reduce((product, column) => product * ((sizes[column] as number) + 1), 1);
    const factors = columns.map((_, at) => columns.slice(at + 1).reduce((product, column) => product * ((sizes[column] as number) + 1), 1));
    const made = { columns, factors, from, to, dated, groups: size <= dense ? new Int32Array(size) : new Map<number, number>() };
    shapes.set(name, made);
    for (const column of columns) touched[column]?.push(made);
    if (dated) touched[year]?.push(made);
    return made;
  };
  const placeAt = ({ groups: some }: Shape, key: number) => (some instanceof Int32Array ? (some[key] as number) : (some.get(key) ?? 0));
  const putAt = ({ groups: some }: Shape, key: number, place: number) => {
    if (some instanceof Int32Array) some[key] = place;
    else some.set(key, place);
  };
  const judge = (at: number) => {
    const { low, high, count } = groups[at] as Group;
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
  const places = held.map(({ columns, codes, years: of, low, high, count }) => add(shapeOf(columns, of), codes, low, high, count));
  const all = [...shapes.values()];

  const within = (one: Person, { from, to }: Shape) => (one[year] as number) >= from && (one[year] as number) <= to;
  const keyOf = ({ columns, factors }: Shape, one: Person): number => {
    let key = 0;
    for (let at = 0; at < columns.length; at++) key += (one[columns[at] as number] as number) * (factors[at] as number);
    return key;
  };
  /** The group of this shape in which somebody is whose codes make this key. */
  const groupAt = (shape: Shape, key: number): number => {
    const found = placeAt(shape, key);
    if (found !== 0) return found > 0 ? found - 1 : none;
    const codes = shape.columns.map((column, at) => Math.floor(key / (shape.factors[at] as number)) % ((sizes[column] as number) + 1));
    const high = mostElse(codes);
    if (high < unbounded) return add(shape, codes, 0, high, 0);
    putAt(shape, key, -1);
    return none;
  };
  const groupOf = (shape: Shape, one: Person): number => (within(one, shape) ? groupAt(shape, keyOf(shape, one)) : none);
  const change = (at: number, by: number) => {
    if (at === none) return;
    (groups[at] as Group).count += by;
    judge(at);
  };
  /** Makes a change, and says how it is taken back. */
  const make = ({ person, column, code }: Change): Change => {
    const one = people[person] as Person;
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
    const { low, high, count, weight } = groups[at] as Group;
    // One more or one less: a figure is wrong by one more or by one less, or as before.
    if (by > 0) return count >= high ? weight : count < low ? -weight : 0;
    return count <= low ? weight : count > high ? -weight : 0;
  };
  let lookups = 0;
  const price = (one: Person, column: number, code: number): number => {
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
  /** People, those who are there, who had these codes in these columns at some time: from anywhere in the shortest list. */
  function* near(columns: readonly number[], codes: readonly number[], limit: number): Generator<number> {
    let shortest: readonly number[] | null = null;
    for (const [at, column] of columns.entries()) {
      const some = having[column]?.get(codes[at] as number) ?? [];
      if (shortest === null || some.length < shortest.length) shortest = some;
    }
    const n = shortest?.length ?? people.length;
    if (n === 0) return;
    const from = draw.below(n);
    for (let seen = 0; seen < Math.min(n, limit); seen++) {
      lookups++;
      const place = (from + seen) % n;
      const person = shortest ? (shortest[place] as number) : place;
      const one = people[person] as Person;
      if (there[person] && columns.every((column, at) => one[column] === codes[at])) yield person;
    }
  }
  function* leaving({ shape, codes }: Group): Generator<Change> {
    let seen = 0;
    for (const person of near(shape.columns, codes, Number.POSITIVE_INFINITY)) {
      const one = people[person] as Person;
      if (!within(one, shape)) continue;
      yield { person, column: presence, code: 0 };
      for (const column of shape.dated ? [...shape.columns, year] : shape.columns) {
        const others = values[column] as number[];
        const from = draw.below(others.length);
        for (let n = 0; n < others.length; n++) {
          const code = others[(from + n) % others.length] as number;
          if (code !== one[column]) yield { person, column, code };
        }
      }
      if (++seen === considered) return;
    }
  }
  function* entering({ shape, codes }: Group): Generator<Change> {
    for (const [place, column] of shape.columns.entries()) {
      const but = (some: readonly number[]) => some.filter((_, at) => at !== place);
      let seen = 0;
      for (const person of near(but(shape.columns), but(codes), looked)) {
        const one = people[person] as Person;
        if (one[column] === codes[place] || !within(one, shape)) continue;
        yield { person, column, code: codes[place] as number };
        if (++seen === considered) break;
      }
    }
    if (!shape.dated) return;
    let seen = 0;
    for (const person of near(shape.columns, codes, looked)) {
      if (within(people[person] as Person, shape)) continue;
      yield { person, column: year, code: shape.from + draw.below(shape.to - shape.from + 1) };
      if (++seen === considered) return;
    }
  }
  /** Somebody new in a group: otherwise like somebody who is there, or with the values that most figures lack. */
  const newcomer = ({ shape, codes }: Group, like: Person | undefined): Person => {
    const one =
      like?.slice() ?? new Uint16Array(year + 1).map((_, column) => (known[column] ? 1 + draw.below(sizes[column] as number) : 0));
    for (const [at, column] of shape.columns.entries()) one[column] = codes[at] as number;
    if (!within(one, shape)) one[year] = shape.from + draw.below(shape.to - shape.from + 1);
    if (like) return one;
    const others = [...values.keys()].filter((column) => !shape.columns.includes(column) && (column !== year || shape.from < shape.to));
    for (const column of others) {
      let [least, lacked] = [Number.POSITIVE_INFINITY, one[column] as number];
      for (const code of values[column] as number[]) {
        if (column === year && (code < shape.from || code > shape.to)) continue;
        one[column] = code;
        const cost = price(one, presence, 1) + draw.uniform() / 2;
        if (cost < least) [least, lacked] = [cost, code];
      }
      one[column] = lacked;
    }
    return one;
  };

  let clock = 0;
  let undo: Change[] = [];
  const heavy: Group[] = [];
  const step = () => {
    clock++;
    const group = groups[wrong[draw.below(wrong.length)] as number] as Group;
    let best: Change | null = null;
    let arriving: Person | null = null;
    let least = Number.POSITIVE_INFINITY;
    const over = group.count > group.high;
    for (let n = 0; !over && n < 4; n++) {
      const one = newcomer(group, n === 1 || people.length === 0 ? undefined : people[draw.below(people.length)]);
      const cost = price(one, presence, 1) + draw.uniform() / 2;
      if (cost < least) [best, arriving, least] = [{ person: people.length, column: presence, code: 1 }, one, cost];
      // Somebody whom several figures lack: as long as there are such, nobody else need be looked at.
      if (least < -1) break;
    }
    if (least >= -1)
      for (const one of over ? leaving(group) : entering(group)) {
        const tired = clock - (changed[one.person] as number) < rest ? 1 : 0;
        const cost = price(people[one.person] as Person, one.column, one.code) + tired + draw.uniform() / 2;
        if (cost >= least) continue;
        [best, arriving, least] = [one, null, cost];
        // It rights one figure and wrongs none: seldom is there better.
        if (least < -0.5) break;
      }
    lookups++;
    if (least >= 0) {
      group.weight++;
      heavy.push(group);
    }
    if (best === null) return;
    if (arriving) {
      people.push(arriving);
      there.push(false);
      changed.push(clock);
      for (let column = 0; column < year; column++) list(best.person, column, arriving[column] as number);
    }
    changed[best.person] = clock;
    undo.push(make(best));
  };
  const settle = (atMost: number) => {
    const end = lookups + atMost;
    while (wrong.length > 0 && lookups < end) step();
    for (const group of heavy.splice(0)) group.weight = 1;
    return wrong.length === 0;
  };
  return {
    settle,
    weighed: () => lookups,
    reach(place, low, high, atMost) {
      const at = places[place] as number;
      const group = groups[at] as Group;
      const before = { low: group.low, high: group.high };
      group.low = Math.max(low, before.low);
      group.high = Math.min(high, before.high);
      judge(at);
      undo = [];
      const reached = group.low <= group.high && settle(atMost);
      group.low = before.low;
      group.high = before.high;
      if (!reached) for (const one of undo.reverse()) make(one);
      judge(at);
      return reached;
    },
    sizeOf: (place) => (groups[places[place] as number] as Group).count,
    hold(place, low, high) {
      const at = places[place] as number;
      Object.assign(groups[at] as Group, { low, high });
      judge(at);
    },
  };
}
