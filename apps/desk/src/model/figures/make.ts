// Making a release and judging it as the register will, in the worker of figures. Records leave this browser
// in no form.
import { type CodedRecord, type Coding, certainOf, type TableRelease } from '@heed/domain/figures';
import {
  coins,
  DisclosureError,
  judgeRelease,
  type PersonRow,
  privateMarginals,
  type ReleaseRefusal,
  refuse,
  synthesise,
  tabulate,
  type Where,
} from '@heed/statistics/disclosure-control';
import { random } from '@heed/statistics/random';
import { flatColumns, rowsOf } from './flat.ts';
import type { Plan, Register, ReleaseDraft } from './publish.ts';

/** Probability that the promise of a private release does not hold. */
const delta = 1e-6;
const entropy = (n: number) => crypto.getRandomValues(new Uint8Array(n));

/** Each making of private figures draws other noise; what is shown once is what is published. */
export function make(
  plan: Plan,
  records: readonly CodedRecord[],
  coding: Coding,
  register: Register,
): ReleaseDraft {
  const draft = makeFigures(plan, records, coding, register);
  const refusals =
    draft.refusals ??
    judgeRelease(draft.release, register.releases, { ...register.rules, domain: certainOf(coding) });
  return { ...draft, refusals };
}

const nothingSuppressed = { primarySuppressed: [], secondarySuppressed: [], unproven: 0 };

type UnjudgedDraft = Omit<ReleaseDraft, 'refusals'> & { readonly refusals?: readonly ReleaseRefusal[] };

function makeFigures(
  plan: Plan,
  records: readonly CodedRecord[],
  coding: Coding,
  register: Register,
): UnjudgedDraft {
  const chosenColumns = coding.columns.filter(({ id }) => plan.columns.includes(id));
  const columns = flatColumns(chosenColumns);
  const years = { from: plan.from, to: plan.to };
  const head = { version: 1, title: plan.title, text: plan.text, coding: coding.version, years } as const;
  if (plan.kind === 'synthetic') return invented(plan, head, register);
  const rows = rowsOf(records, years, chosenColumns);
  const used = columns.filter((column) => rows.some((row) => row[column] !== undefined));
  if (plan.kind === 'table') return table(plan, { ...head, columns: used }, rows, register);
  const parameters = { columns: used, combine: plan.combine, epsilon: plan.epsilon, delta };
  const { cells } = privateMarginals(rows, parameters, coins(entropy));
  const release = {
    ...head,
    columns: used,
    kind: 'private' as const,
    epsilon: plan.epsilon,
    delta,
    cells: writeCells(cells),
  };
  return { release, ...nothingSuppressed };
}

type Head = Pick<TableRelease, 'version' | 'title' | 'text' | 'coding' | 'years'>;

function table(
  plan: Plan,
  head: Head & { readonly columns: string[] },
  rows: readonly PersonRow[],
  register: Register,
): UnjudgedDraft {
  const earlier = register.releases.flatMap(({ release }) =>
    release.kind === 'table' && release.of === plan.of
      ? release.cells.map((cell) => ({ ...cell, years: release.years }))
      : [],
  );
  const of = plan.of === undefined ? {} : { of: plan.of };
  const empty = { ...head, ...of, kind: 'table' as const, k: plan.k, cells: [] };
  try {
    const parameters = {
      columns: head.columns,
      combine: plan.combine,
      k: plan.k,
      years: head.years,
      earlier,
    };
    const { cells, suppressed } = tabulate(rows, parameters);
    return { release: { ...empty, cells: writeCells(cells) }, ...suppressed };
  } catch (error) {
    const groups = error instanceof DisclosureError ? error.groups : [];
    if (!(error instanceof DisclosureError) && !(error instanceof Error && error.name === 'Contradiction'))
      throw error;
    return { release: empty, ...nothingSuppressed, refusals: refuse('record-table-discloses', {}, groups) };
  }
}

function invented(plan: Plan, head: Head, { releases }: Register): UnjudgedDraft {
  const sourceRelease = releases.find(({ id }) => id === plan.source)?.release;
  const source = sourceRelease?.kind === 'private' ? sourceRelease : undefined;
  const cells = source?.cells ?? [];
  const columns = source?.columns ?? ['none'];
  const total = cells.find(({ where }) => Object.keys(where).length === 0)?.count ?? 0;
  const seed = new Uint32Array(entropy(4).buffer)[0] as number;
  const rows = synthesise(cells, { columns, rows: total }, random(seed));
  const release = {
    ...head,
    years: source?.years ?? head.years,
    columns: [...columns],
    kind: 'synthetic' as const,
    from: plan.source,
  };
  return { release: { ...release, rows: rows.map((row) => ({ ...row })) }, ...nothingSuppressed };
}

const writeCells = (
  cells: readonly {
    readonly where: Where;
    readonly count: number;
    readonly low: number;
    readonly high: number;
  }[],
) => cells.map(({ where, ...counts }) => ({ where: { ...where }, ...counts }));
