// Invented records under which the same figures would have been published. If nobody of a group is among
// them, no attack on these figures, of whatever kind, can tell that somebody is. They are searched by
// changing one value of one person after the other until every figure holds; where that finds nothing in its
// time, nothing is proven, and the caller takes the group for told. bounds.md.
import { type Random, random } from '../random/generator.ts';
import { unbounded } from './bounds.ts';
import { presence, type TallyChange, tallyOf } from './tally.ts';
import { isWithin, type PersonCodes, type TallyFrame, type TallyGroup } from './tally-groups.ts';

/** Invented records that are changed until the figures hold of them. */
export interface RecordSearch {
  /**
   * Changes records until all figures hold; false where more than `most` changes would have to be weighed,
   * and the records stay as far as they came.
   */
  fitAll(most: number): boolean;
  /**
   * The same with a group, by its place in `held`, between low and high; where more would have to be weighed,
   * the records are as before.
   */
  fitGroup(place: number, low: number, high: number, most: number): boolean;
  /** Changes that were weighed so far: time, but the same on every machine. */
  changesWeighed(): number;
  sizeOf(place: number): number;
  /** From now on figures tell this of a group. */
  constrain(place: number, low: number, high: number): void;
}

/** Which groups the search could not clear, by their places in `groups`. */
export interface CounterexampleSearch {
  /** Groups of which no records were found that have nobody or `k` and more in them. */
  readonly disclosed: readonly number[];
  /** Groups that were not looked at any more. */
  readonly untried: readonly number[];
}

/**
 * Looks for records, group by group, that have nobody or k and more in it. Groups are named by their places
 * in `held`.
 * @param most Changes that are weighed for one group, and for all of them.
 */
export function searchCounterexamples(
  records: RecordSearch,
  groups: readonly number[],
  k: number,
  most: { readonly group: number; readonly all: number },
): CounterexampleSearch {
  const open = (place: number) => records.sizeOf(place) > 0 && records.sizeOf(place) < k;
  const disclosed: number[] = [];
  const end = records.changesWeighed() + most.all;
  let untried = groups.filter(open);
  let swept = records.changesWeighed();
  for (let at = 0; at < untried.length; at++) {
    const place = untried[at] as number;
    if (!open(place)) continue;
    if (records.changesWeighed() >= end) return { disclosed, untried: untried.slice(at).filter(open) };
    if (!records.fitGroup(place, 0, 0, most.group) && !records.fitGroup(place, k, unbounded, most.group))
      disclosed.push(place);
    // Whoever else is gone now need not be looked at again. Not each time, or this would take longer than the
    // search.
    if (records.changesWeighed() - swept < untried.length) continue;
    untried = untried.slice(at + 1).filter(open);
    swept = records.changesWeighed();
    at = -1;
  }
  return { disclosed, untried: [] };
}

/** People who are looked at for one kind of change, and for how many of them it is weighed. */
const looked = 2000;
const considered = 40;
/** Steps in which nobody is changed twice, or a change could be taken back for ever. */
const rest = 6;

type Tally = ReturnType<typeof tallyOf>;

/** By column, then for the year: the codes that a record may have there. */
const valuesOf = ({ sizes, isKnown, years }: TallyFrame): number[][] => [
  ...sizes.map((size, column) =>
    Array.from({ length: size + (isKnown[column] ? 0 : 1) }, (_, n) => n + (isKnown[column] ? 1 : 0)),
  ),
  Array.from({ length: years.to - years.from + 1 }, (_, n) => years.from + n),
];

/** Changes that take somebody out of a group. */
function* changesOut({ shape, codes }: TallyGroup, { tally, draw, values }: Search): Generator<TallyChange> {
  const year = values.length - 1;
  let tries = 0;
  for (const person of tally.near(shape.columns, codes, Number.POSITIVE_INFINITY, draw.uniform())) {
    const one = tally.people[person] as PersonCodes;
    if (!isWithin(one, shape)) continue;
    yield { person, column: presence, code: 0 };
    for (const column of shape.dated ? [...shape.columns, year] : shape.columns) {
      const others = values[column] as number[];
      const from = draw.below(others.length);
      for (let n = 0; n < others.length; n++) {
        const code = others[(from + n) % others.length] as number;
        if (code !== one[column]) yield { person, column, code };
      }
    }
    if (++tries === considered) return;
  }
}

/** Changes that bring somebody who is there into a group. */
function* changesIn({ shape, codes }: TallyGroup, { tally, draw, values }: Search): Generator<TallyChange> {
  for (const [place, column] of shape.columns.entries()) {
    const but = (some: readonly number[]) => some.filter((_, at) => at !== place);
    let tries = 0;
    for (const person of tally.near(but(shape.columns), but(codes), looked, draw.uniform())) {
      const one = tally.people[person] as PersonCodes;
      if (one[column] === codes[place] || !isWithin(one, shape)) continue;
      yield { person, column, code: codes[place] as number };
      if (++tries === considered) break;
    }
  }
  if (!shape.dated) return;
  let tries = 0;
  for (const person of tally.near(shape.columns, codes, looked, draw.uniform())) {
    if (isWithin(tally.people[person] as PersonCodes, shape)) continue;
    const code = shape.from + draw.below(shape.to - shape.from + 1);
    yield { person, column: values.length - 1, code };
    if (++tries === considered) return;
  }
}

/**
 * Somebody new in a group: otherwise like somebody who is there, or with the values that most figures lack.
 */
function newcomer({ shape, codes }: TallyGroup, like: PersonCodes | undefined, search: Search): PersonCodes {
  const { draw, frame, values } = search;
  const year = frame.sizes.length;
  const one =
    like?.slice() ??
    new Uint16Array(year + 1).map((_, column) =>
      frame.isKnown[column] ? 1 + draw.below(frame.sizes[column] as number) : 0,
    );
  for (const [at, column] of shape.columns.entries()) one[column] = codes[at] as number;
  if (!isWithin(one, shape)) one[year] = shape.from + draw.below(shape.to - shape.from + 1);
  if (like) return one;
  const others = [...values.keys()].filter(
    (column) => !shape.columns.includes(column) && (column !== year || shape.from < shape.to),
  );
  for (const column of others) {
    let [least, lacked] = [Number.POSITIVE_INFINITY, one[column] as number];
    for (const code of values[column] as number[]) {
      if (column === year && (code < shape.from || code > shape.to)) continue;
      one[column] = code;
      const cost = search.tally.price(one, presence, 1) + draw.uniform() / 2;
      if (cost < least) [least, lacked] = [cost, code];
    }
    one[column] = lacked;
  }
  return one;
}

interface Search {
  readonly frame: TallyFrame;
  readonly tally: Tally;
  readonly draw: Random;
  readonly values: readonly (readonly number[])[];
  /** By person, the step in which they were changed last. */
  readonly changed: number[];
  steps: number;
}

/** A change, what it costs, and who comes by it where it is somebody new. */
interface Priced {
  readonly change: TallyChange | null;
  readonly arriving: PersonCodes | null;
  readonly cost: number;
}

/** The cheapest of a few newcomers to a group that has too few. */
function cheapestNewcomer(group: TallyGroup, search: Search): Priced {
  const { people, price } = search.tally;
  const { draw } = search;
  let best: Priced = { change: null, arriving: null, cost: Number.POSITIVE_INFINITY };
  for (let n = 0; n < 4; n++) {
    const like = n === 1 || people.length === 0 ? undefined : people[draw.below(people.length)];
    const arriving = newcomer(group, like, search);
    const cost = price(arriving, presence, 1) + draw.uniform() / 2;
    if (cost < best.cost)
      best = { change: { person: people.length, column: presence, code: 1 }, arriving, cost };
    // Somebody whom several figures lack: as long as there are such, nobody else need be looked at.
    if (best.cost < -1) break;
  }
  return best;
}

/** The cheapest change that brings a group nearer to its figure. */
function cheapestChange(group: TallyGroup, search: Search): Priced {
  const { draw, tally, changed, steps } = search;
  const isOver = group.count > group.high;
  let best: Priced = isOver
    ? { change: null, arriving: null, cost: Number.POSITIVE_INFINITY }
    : cheapestNewcomer(group, search);
  if (best.cost < -1) return best;
  for (const change of isOver ? changesOut(group, search) : changesIn(group, search)) {
    const tired = steps - (changed[change.person] ?? -rest) < rest ? 1 : 0;
    const price = tally.price(tally.people[change.person] as PersonCodes, change.column, change.code);
    const cost = price + tired + draw.uniform() / 2;
    if (cost >= best.cost) continue;
    best = { change, arriving: null, cost };
    // It rights one figure and wrongs none: seldom is there better.
    if (cost < -0.5) break;
  }
  return best;
}

/** Begins a search from `people`, which it changes in place. Deterministic. */
export function searchRecords(frame: TallyFrame, people: PersonCodes[]): RecordSearch {
  const tally = tallyOf(frame, people);
  const search: Search = { frame, tally, draw: random(1), values: valuesOf(frame), changed: [], steps: 0 };
  const { make, wrong } = tally;
  const countWeighed = () => tally.lookups() + search.steps;
  let undo: TallyChange[] = [];
  const heavy: TallyGroup[] = [];
  const step = () => {
    search.steps++;
    const group = tally.at(search.draw.below(wrong.length));
    const { change, arriving, cost } = cheapestChange(group, search);
    if (cost >= 0) {
      group.weight++;
      heavy.push(group);
    }
    if (change === null) return;
    if (arriving) tally.list(arriving);
    search.changed[change.person] = search.steps;
    undo.push(make(change));
  };
  const settle = (atMost: number) => {
    const end = countWeighed() + atMost;
    while (wrong.length > 0 && countWeighed() < end) step();
    for (const group of heavy.splice(0)) group.weight = 1;
    return wrong.length === 0;
  };
  return {
    fitAll: settle,
    changesWeighed: countWeighed,
    fitGroup(place, low, high, atMost) {
      const group = tally.group(place);
      const before = { low: group.low, high: group.high };
      group.low = Math.max(low, before.low);
      group.high = Math.min(high, before.high);
      tally.judge(place);
      undo = [];
      const reached = group.low <= group.high && settle(atMost);
      group.low = before.low;
      group.high = before.high;
      if (!reached) for (const one of undo.reverse()) make(one);
      tally.judge(place);
      return reached;
    },
    sizeOf: (place) => tally.group(place).count,
    constrain(place, low, high) {
      Object.assign(tally.group(place), { low, high });
      tally.judge(place);
    },
  };
}
