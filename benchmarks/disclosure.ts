// Hunting for small groups in tables that `tabulate` makes and the register lets through: `node
// benchmarks/disclosure.ts [tables] [tiny|middle|two|register]`. Random people, the attack of
// packages/statistics/src/disclosure-control/attack.ts. Attackers: a sees the figures; b is told which
// missing groups are under k too; c also that those left out beside are k and more.
import {
  type AttackedPerson,
  attack,
  attackTargets,
} from '../packages/statistics/src/disclosure-control/attack.ts';
import type { CountConstraint, Years } from '../packages/statistics/src/disclosure-control/bounds.ts';
import {
  cellOf,
  combinationsUpTo,
  countGroups,
  keyOf,
  type PersonRow,
} from '../packages/statistics/src/disclosure-control/counts.ts';
import {
  type CountCell,
  DisclosureError,
  type EarlierFigures,
  type FiguresToJudge,
  judgeRelease,
  type SuppressedTable,
  tabulate,
} from '../packages/statistics/src/disclosure-control/index.ts';

import { type Random, random } from '../packages/statistics/src/random/generator.ts';

const tables = Number(process.argv[2] ?? 1000);
const only = process.argv[3];
const unbounded = 2 ** 40;

interface SamplePopulation {
  readonly people: readonly AttackedPerson[];
  readonly columns: readonly string[];
}

/** Uneven, columns that hang together, and some in which a value is not always known. */
function draw(
  from: Random,
  {
    columns: n,
    values,
    people,
    years = [2024],
  }: { columns: number; values: number; people: number; years?: readonly number[] },
): SamplePopulation {
  const columns = 'abcde'.slice(0, n).split('');
  const sizes = columns.map(() => 1 + from.below(values));
  const gaps = columns.map((_, at) =>
    sizes[at] === 1 || from.uniform() < 0.3 ? 0.1 + 0.4 * from.uniform() : 0,
  );
  const copies = columns.map((_, at) => (at > 0 && from.uniform() < 0.4 ? from.uniform() * 0.9 : 0));
  const bend = 1 + 2 * from.uniform();
  const count = 1 + from.below(people);
  return {
    columns,
    people: Array.from({ length: count }, () => {
      let last = 0;
      const row: Record<string, string> = {};
      for (const [at, column] of columns.entries()) {
        const size = sizes[at] as number;
        last =
          from.uniform() < (copies[at] as number)
            ? Math.min(last, size - 1)
            : Math.floor(from.uniform() ** bend * size);
        if (from.uniform() >= (gaps[at] as number)) row[column] = `v${last}`;
      }
      return { row, year: years[from.below(years.length)] as number };
    }),
  };
}

interface PublishedTable {
  readonly table: SuppressedTable;
  readonly columns: readonly string[];
  readonly combine: number;
  readonly k: number;
  readonly years: Years;
}

const figures = ({ table, years }: PublishedTable): CountConstraint[] =>
  table.cells.map((cell) => ({ ...cell, years }));

/** What an attacker would know who is told which missing groups are under k and which stand beside them. */
function publishedClues(
  all: readonly AttackedPerson[],
  { table, columns, combine, k, years }: PublishedTable,
  attackerKnows: 'any' | 'large',
): CountConstraint[] {
  const publishedCells = new Set(table.cells.map(({ where }) => keyOf(where)));
  const secondaryCells = new Set(table.suppressed.secondarySuppressed.map(keyOf));
  const values = new Map(
    columns.map((column) => [column, [...new Set(all.flatMap(({ row }) => row[column] ?? []))]]),
  );
  const groups = [[], ...combinationsUpTo(columns.length, combine)].flatMap((places) =>
    places.reduce<PersonRow[]>(
      (some, at) => {
        const column = columns[at] as string;
        return some.flatMap((where) =>
          (values.get(column) ?? []).map((value) => ({ ...where, [column]: value })),
        );
      },
      [{}],
    ),
  );
  return groups
    .filter((where) => !publishedCells.has(keyOf(where)))
    .flatMap((where) =>
      secondaryCells.has(keyOf(where))
        ? attackerKnows === 'large'
          ? [{ where, years, low: k, high: unbounded }]
          : []
        : [{ where, years, low: 0, high: k - 1 }],
    );
}

const today = '2026-05-01';
const domainOf = ({ people, columns }: SamplePopulation) =>
  Object.fromEntries(
    columns
      .filter((column) => people.every(({ row }) => row[column] !== undefined))
      .map((column) => [column, [...new Set(people.map(({ row }) => row[column] as string))].sort()]),
  );

function publish(
  sample: SamplePopulation,
  plan: Omit<PublishedTable, 'table'>,
  earlier: readonly PublishedTable[],
): PublishedTable | 'refused' {
  const rows = sample.people
    .filter(({ year }) => year >= plan.years.from && year <= plan.years.to)
    .map(({ row }) => row);
  let table: SuppressedTable;
  try {
    table = tabulate(rows, { ...plan, earlier: earlier.flatMap(figures) });
  } catch (error) {
    if (error instanceof DisclosureError) return 'refused';
    throw error;
  }
  const releaseOf = (
    cells: readonly CountCell[],
    { columns, k, years }: Omit<PublishedTable, 'table'>,
  ): FiguresToJudge => ({
    kind: 'table',
    k,
    years,
    columns,
    cells,
  });
  const registered: EarlierFigures[] = earlier.map((one, at) => ({
    id: String(at),
    day: today,
    release: releaseOf(one.table.cells, one),
  }));
  const refusals = judgeRelease(releaseOf(table.cells, plan), registered, {
    today,
    smallest: 3,
    yearlyEpsilon: 12,
    domain: domainOf(sample),
  });
  return refusals.length > 0 ? 'refused' : { ...plan, table };
}

const tally = new Map<string, number>();
const count = (what: string, by = 1) => tally.set(what, (tally.get(what) ?? 0) + by);

function strike(
  name: string,
  sample: SamplePopulation,
  clues: readonly CountConstraint[],
  published: readonly PublishedTable[],
  k: number,
  whole: boolean,
): void {
  const spans = new Map<string, Years>();
  for (const { years } of published) spans.set(`${years.from}-${years.to}`, years);
  for (const { year } of sample.people) spans.set(`${year}-${year}`, { from: year, to: year });
  const combine = Math.max(...published.map((one) => one.combine));
  const targets = attackTargets(
    sample.people,
    sample.columns,
    sample.columns.length,
    published.length > 1 ? [...spans.values()] : published.map(({ years }) => years),
    k,
  );
  const findings = attack(sample.people, sample.columns, clues, targets, k, whole);
  const near = ({ where, unknown }: (typeof targets)[number]) =>
    Object.keys(where).length + unknown.length <= combine && unknown.length <= 1;
  count(`${name}: tables`);
  if (findings.linear.some(near)) count(`${name}: linear`);
  if (findings.linear.some((one) => !near(one))) count(`${name}: linear, deeper`);
  if (findings.integer.some(near)) count(`${name}: whole`);
  if (findings.integer.some((one) => !near(one))) count(`${name}: whole, deeper`);
  count(`${name}: undecided`, findings.undecided);
}

function single(
  name: string,
  size: { columns: number; values: number; people: number },
  seed: number,
  many: number,
  whole: boolean,
): void {
  const from = random(seed);
  for (let n = 0; n < many; n++) {
    const k = from.uniform() < 0.5 ? 5 : 10;
    const sample = draw(from, {
      columns: 2 + from.below(size.columns - 1),
      values: size.values,
      people: size.people * (k / 5),
    });
    const combine = Math.min(sample.columns.length, 1 + from.below(3));
    const years = { from: 2024, to: 2024 };
    const one = publish(sample, { columns: sample.columns, combine, k, years }, []);
    if (one === 'refused') {
      count(`${name}: refused`);
      continue;
    }
    count(`${name}: figures`, one.table.cells.length);
    count(`${name}: small`, one.table.suppressed.primarySuppressed.length);
    count(`${name}: beside`, one.table.suppressed.secondarySuppressed.length);
    strike(`${name} a`, sample, figures(one), [one], k, whole);
    strike(
      `${name} b`,
      sample,
      [...figures(one), ...publishedClues(sample.people, one, 'any')],
      [one],
      k,
      whole,
    );
    strike(
      `${name} c`,
      sample,
      [...figures(one), ...publishedClues(sample.people, one, 'large')],
      [one],
      k,
      whole,
    );
  }
}

function double(
  name: string,
  size: { columns: number; values: number; people: number },
  seed: number,
  many: number,
): void {
  const from = random(seed);
  for (let n = 0; n < many; n++) {
    const sample = draw(from, { ...size, columns: 2 + from.below(size.columns - 1), years: [2023, 2024] });
    const some = (): Omit<PublishedTable, 'table'> => {
      const columns = sample.columns.filter(() => from.uniform() < 0.7);
      const year = 2023 + from.below(2);
      return {
        columns: columns.length > 0 ? columns : sample.columns,
        combine: 1 + from.below(Math.min(3, columns.length || 1)),
        k: from.uniform() < 0.3 ? 10 : from.uniform() < 0.5 ? 5 : 7,
        years: from.uniform() < 0.4 ? { from: 2023, to: 2024 } : { from: year, to: year },
      };
    };
    const out: PublishedTable[] = [];
    for (let release = 0; release < 2 + from.below(2); release++) {
      const one = publish(sample, some(), out);
      if (one === 'refused') count(`${name}: refused`);
      else out.push(one);
      count(`${name}: releases`);
    }
    if (out.length < 2) continue;
    const k = Math.min(...out.map((one) => one.k));
    strike(`${name} a`, sample, out.flatMap(figures), out, k, true);
    strike(
      `${name} b`,
      sample,
      out.flatMap((one) => [...figures(one), ...publishedClues(sample.people, one, 'any')]),
      out,
      k,
      true,
    );
  }
}

/**
 * Tables straight from the counts, which no second suppression has seen, of several k: what the register
 * alone holds.
 */
function register(
  name: string,
  size: { columns: number; values: number; people: number },
  seed: number,
  many: number,
): void {
  const from = random(seed);
  for (let n = 0; n < many; n++) {
    const sample = draw(from, {
      ...size,
      columns: 1 + from.below(size.columns),
      years: from.uniform() < 0.5 ? [2024] : [2023, 2024],
    });
    const out: PublishedTable[] = [];
    for (let release = 0; release < 4; release++) {
      const columns = sample.columns.filter(() => from.uniform() < 0.8);
      if (columns.length === 0) continue;
      const year = 2023 + from.below(2);
      const years = from.uniform() < 0.4 ? { from: 2023, to: 2024 } : { from: year, to: year };
      const k = 5 + from.below(8);
      const combine = 1 + from.below(Math.min(3, columns.length));
      const rows = sample.people
        .filter(({ year: of }) => of >= years.from && of <= years.to)
        .map(({ row }) => row);
      const cells = countGroups(rows, columns, combine)
        .filter(({ count: of }) => of >= k)
        .filter(() => from.uniform() < 0.8)
        .map((group) => cellOf(group, k));
      if (cells.length === 0) continue;
      const plan = { columns, combine, k, years };
      const releaseOf = (
        one: readonly CountCell[],
        { columns: of, k: least, years: span }: Omit<PublishedTable, 'table'>,
      ): FiguresToJudge => ({ kind: 'table', k: least, years: span, columns: of, cells: one });
      const registered: EarlierFigures[] = out.map((one, at) => ({
        id: String(at),
        day: today,
        release: releaseOf(one.table.cells, one),
      }));
      const refusals = judgeRelease(releaseOf(cells, plan), registered, {
        today,
        smallest: 5,
        yearlyEpsilon: 12,
        domain: domainOf(sample),
      });
      count(`${name}: releases`);
      if (refusals.length > 0) count(`${name}: refused`);
      else
        out.push({
          ...plan,
          table: { cells, suppressed: { primarySuppressed: [], secondarySuppressed: [], unproven: 0 } },
        });
    }
    if (out.length > 0)
      strike(`${name} a`, sample, out.flatMap(figures), out, Math.min(...out.map(({ k }) => k)), true);
  }
}

const started = performance.now();
if (!only || only === 'tiny') single('tiny', { columns: 3, values: 3, people: 40 }, 1, tables, true);
if (!only || only === 'middle')
  single('middle', { columns: 4, values: 4, people: 120 }, 2, Math.ceil(tables / 10), false);
if (!only || only === 'two') double('two', { columns: 3, values: 3, people: 60 }, 3, tables);
if (!only || only === 'register') register('register', { columns: 3, values: 3, people: 60 }, 4, tables);
for (const [what, n] of tally) console.log(`${what} ${n}`);
console.log(`${((performance.now() - started) / 1000).toFixed(0)} s`);
