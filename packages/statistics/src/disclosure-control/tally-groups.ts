// The groups that figures are about, by what their members have in common, and which of the figures are
// wrong now. For tally.ts, which the search of record-search.ts asks millions of times.
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

/** The columns and years that records have. Values are codes from 1; 0 is an unknown value. */
export interface TallyFrame {
  /** How many values each column has. */
  readonly sizes: readonly number[];
  /** Columns of which everybody's value is known. */
  readonly isKnown: readonly boolean[];
  readonly years: Years;
  readonly constraints: readonly TallyConstraint[];
  /** Most people in a group that is not held: nobody of the first records is in it. */
  readonly maximumElsewhere: (codes: readonly number[]) => number;
}

/** One person: a code for each column, then the year. */
export type PersonCodes = Uint16Array;

/** Columns and years that several groups share. */
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
/** One group: its codes, the range that its count must lie in, and its count now. */
export interface TallyGroup {
  readonly shape: Shape;
  readonly codes: readonly number[];
  low: number;
  high: number;
  count: number;
  /** Grows while its figure stays wrong, so that the search leaves a dead end (breakout: Morris 1993). */
  weight: number;
}

const none = -1;
/** Groups of a shape that are found in an array: 4 bytes each. More are found in a map. */
const dense = 65_536;

const placeAt = ({ groups }: Shape, key: number): number =>
  groups instanceof Int32Array ? (groups[key] as number) : (groups.get(key) ?? 0);

function putAt({ groups }: Shape, key: number, place: number): void {
  if (groups instanceof Int32Array) groups[key] = place;
  else groups.set(key, place);
}

/** The key by which a shape finds the group of somebody with these values. */
export function keyIn({ columns, factors }: Shape, one: PersonCodes): number {
  let key = 0;
  for (let at = 0; at < columns.length; at++)
    key += (one[columns[at] as number] as number) * (factors[at] as number);
  return key;
}

/** Whether somebody is of the years of a shape. The year stands behind the columns. */
export const isWithin = (one: PersonCodes, { from, to }: Shape): boolean => {
  const year = one[one.length - 1] as number;
  return year >= from && year <= to;
};

/** Shapes by their columns and years: one for groups that are told apart by values alone. */
function makeShapes({ sizes, years }: TallyFrame) {
  const shapes = new Map<string, Shape>();
  /** By column, then for the year: shapes whose groups a change of it may concern. */
  const touched: Shape[][] = Array.from({ length: sizes.length + 1 }, () => []);
  const shapeOf = (columns: readonly number[], { from, to }: Years): Shape => {
    const name = `${columns.join()} ${from}-${to}`;
    const existing = shapes.get(name);
    if (existing) return existing;
    const dated = from > years.from || to < years.to;
    const combinations = (some: readonly number[]) =>
      some.reduce((product, column) => product * ((sizes[column] as number) + 1), 1);
    const size = combinations(columns);
    const shape = {
      columns,
      factors: columns.map((_, at) => combinations(columns.slice(at + 1))),
      from,
      to,
      dated,
      groups: size <= dense ? new Int32Array(size) : new Map<number, number>(),
    };
    shapes.set(name, shape);
    for (const column of columns) touched[column]?.push(shape);
    if (dated) touched[sizes.length]?.push(shape);
    return shape;
  };
  return { shapeOf, touched, all: () => [...shapes.values()] };
}

/** The places of groups whose figures are wrong now; `judge` looks at one group anew. */
function makeWrongList(groups: readonly TallyGroup[]) {
  const wrong: number[] = [];
  /** By group, where it stands in `wrong`, + 1. */
  const listed: number[] = [];
  const judge = (at: number): void => {
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
  return { wrong, judge };
}

/** All groups of a frame, with those that come to be asked for; named by their places. */
export function makeGroups(frame: TallyFrame) {
  const { sizes, constraints, maximumElsewhere } = frame;
  const { shapeOf, touched, all } = makeShapes(frame);
  const groups: TallyGroup[] = [];
  const { wrong, judge } = makeWrongList(groups);
  const add = (
    shape: Shape,
    codes: readonly number[],
    bounds: Pick<TallyGroup, 'low' | 'high' | 'count'>,
  ) => {
    const key = codes.reduce((sum, code, at) => sum + code * (shape.factors[at] as number), 0);
    const place = placeAt(shape, key);
    const at = place > 0 ? place - 1 : groups.length;
    const group = groups[at];
    if (group) {
      group.low = Math.max(group.low, bounds.low);
      group.high = Math.min(group.high, bounds.high);
    } else {
      groups.push({ shape, codes, low: bounds.low, high: bounds.high, count: bounds.count, weight: 1 });
      putAt(shape, key, at + 1);
    }
    judge(at);
    return at;
  };
  const places = constraints.map((one) => add(shapeOf(one.columns, one.years), one.codes, one));
  /** The group of this shape in which somebody is whose codes make this key. */
  const groupAt = (shape: Shape, key: number): number => {
    const place = placeAt(shape, key);
    if (place !== 0) return place > 0 ? place - 1 : none;
    const codes = shape.columns.map(
      (column, at) => Math.floor(key / (shape.factors[at] as number)) % ((sizes[column] as number) + 1),
    );
    const high = maximumElsewhere(codes);
    if (high < unbounded) return add(shape, codes, { low: 0, high, count: 0 });
    putAt(shape, key, -1);
    return none;
  };
  const groupOf = (shape: Shape, one: PersonCodes): number =>
    isWithin(one, shape) ? groupAt(shape, keyIn(shape, one)) : none;
  return { groups, places, wrong, judge, touched, shapes: all(), groupAt, groupOf };
}

/** Gives a group so many members more. */
export const countIn = ({ groups, judge }: ReturnType<typeof makeGroups>, at: number, by: number): void => {
  if (at === none) return;
  (groups[at] as TallyGroup).count += by;
  judge(at);
};

/** By how many people figures are wrong, more than now, if a group has one more or one less. */
export const costIn = ({ groups }: ReturnType<typeof makeGroups>, at: number, by: number): number => {
  if (at === none) return 0;
  const { low, high, count, weight } = groups[at] as TallyGroup;
  // One more or one less: a figure is wrong by one more or by one less, or as before.
  if (by > 0) return count >= high ? weight : count < low ? -weight : 0;
  return count <= low ? weight : count > high ? -weight : 0;
};
