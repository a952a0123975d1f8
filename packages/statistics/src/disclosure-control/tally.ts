// How many people are in each group while records change one by one, which figures are wrong by it, and what
// a change would do. For record-search.ts, whose search asks this millions of times.
import {
  costIn,
  countIn,
  isWithin,
  keyIn,
  makeGroups,
  type PersonCodes,
  type Shape,
  type TallyFrame,
  type TallyGroup,
} from './tally-groups.ts';

/** One change of one record. */
export interface TallyChange {
  readonly person: number;
  /** `presence`: code 1 for coming, 0 for going. */
  readonly column: number;
  readonly code: number;
}

/** The column of a change that brings a person in or takes them out. */
export const presence = -1;

/** By column and code, who had it at some time. */
function makeHistory(people: PersonCodes[], columnCount: number) {
  const having: Map<number, number[]>[] = Array.from({ length: columnCount }, () => new Map());
  const list = (person: number, column: number, code: number): void => {
    const all = having[column] as Map<number, number[]>;
    const some = all.get(code);
    if (some) some.push(person);
    else all.set(code, [person]);
  };
  const listAll = (person: number, one: PersonCodes): void => {
    for (let column = 0; column < columnCount; column++) list(person, column, one[column] as number);
  };
  for (const [person, one] of people.entries()) listAll(person, one);
  /** The shortest list of people of whom all who have these codes are; null: no column is given. */
  const shortest = (columns: readonly number[], codes: readonly number[]): readonly number[] | null => {
    let least: readonly number[] | null = null;
    for (const [at, column] of columns.entries()) {
      const some = having[column]?.get(codes[at] as number) ?? [];
      if (least === null || some.length < least.length) least = some;
    }
    return least;
  };
  return { list, listAll, shortest };
}

/** What a change would cost, by `of`; counts the groups that it looks up. */
function makePrices(of: ReturnType<typeof makeGroups>, year: number) {
  const { touched, shapes, groupAt, groupOf } = of;
  let lookups = 0;
  const price = (one: PersonCodes, column: number, code: number): number => {
    let sum = 0;
    lookups += column === presence ? shapes.length : 2 * (touched[column] as Shape[]).length;
    if (column === presence) {
      for (const shape of shapes) sum += costIn(of, groupOf(shape, one), code === 1 ? 1 : -1);
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
        if (from !== to) sum += costIn(of, from, -1) + costIn(of, to, 1);
      } else if (isWithin(one, shape)) {
        const key = keyIn(shape, one);
        const factor = shape.factors[shape.columns.indexOf(column)] as number;
        const to = key + (code - before) * factor;
        sum += costIn(of, groupAt(shape, key), -1) + costIn(of, groupAt(shape, to), 1);
      }
    }
    return sum;
  };
  return { price, lookups: () => lookups };
}

/** The counts of all groups over `people`, which `make` changes in place. */
export function tallyOf(frame: TallyFrame, people: PersonCodes[]) {
  const year = frame.sizes.length;
  const all = makeGroups(frame);
  const { groups, places, wrong, judge, touched, shapes, groupOf } = all;
  const history = makeHistory(people, year);
  const prices = makePrices(all, year);
  const there = people.map(() => true);
  /** Makes a change, and says how it is taken back. */
  const make = ({ person, column, code }: TallyChange): TallyChange => {
    const one = people[person] as PersonCodes;
    if (column === presence) {
      there[person] = code === 1;
      for (const shape of shapes) countIn(all, groupOf(shape, one), code === 1 ? 1 : -1);
      return { person, column, code: 1 - code };
    }
    const before = one[column] as number;
    for (const shape of touched[column] as Shape[]) countIn(all, groupOf(shape, one), -1);
    one[column] = code;
    for (const shape of touched[column] as Shape[]) countIn(all, groupOf(shape, one), 1);
    if (column !== year) history.list(person, column, code);
    return { person, column, code: before };
  };
  let looked = 0;
  /**
   * People, those who are there, who had these codes in these columns at some time: at most `limit`, from a
   * place in the shortest list on, `start`, a share of 0 to 1.
   */
  function* near(columns: readonly number[], codes: readonly number[], limit: number, start: number) {
    const shortest = history.shortest(columns, codes);
    const n = shortest?.length ?? people.length;
    if (n === 0) return;
    const from = Math.floor(start * n);
    for (let tries = 0; tries < Math.min(n, limit); tries++) {
      looked++;
      const place = (from + tries) % n;
      const person = shortest ? (shortest[place] as number) : place;
      const one = people[person] as PersonCodes;
      if (there[person] && columns.every((column, at) => one[column] === codes[at])) yield person;
    }
  }
  return {
    people,
    wrong,
    price: prices.price,
    make,
    near,
    /** Takes somebody into the list, who is not there yet. */
    list(one: PersonCodes) {
      history.listAll(people.length, one);
      there.push(false);
      return people.push(one) - 1;
    },
    group: (place: number) => groups[places[place] as number] as TallyGroup,
    at: (wrongAt: number) => groups[wrong[wrongAt] as number] as TallyGroup,
    /** To be called when what is told of a group has changed. */
    judge: (place: number) => judge(places[place] as number),
    lookups: () => prices.lookups() + looked,
  };
}
