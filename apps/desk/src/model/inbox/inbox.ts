// The list that is shown: of which desks, which view, in which order; and the calls that fill it. All lines
// of the member's desks come behind the first page: until then the list is what has come.
import { summaryOf } from '../conversation/summary.ts';
import { learn } from '../search/learn.ts';
import { ownDesks } from '../session/keyring.ts';
import { makeResource } from '../session/resource.ts';
import { sessionComputed, sessionSignal } from '../session/scope.ts';
import { call, session } from '../session/session.ts';
import { titleOf } from './line.ts';
import { allLines, coverage, type Line, putLine, showLines, version } from './lines.ts';
import { isDanger, isIn, type ListView, orders, type Sort, views } from './order.ts';

export { type ListView, type Sort, sorts, views } from './order.ts';

/** The desk that was chosen last: new cases begin with it. */
export const desk = sessionSignal<string>('');
/** Whether the list shows all desks of the member. */
export const isAllDesks = sessionSignal(false);
export const view = sessionSignal<ListView>('needs');
export const sort = sessionSignal<Sort>('need');
/** Makes what a line must fit; null where the list is not narrowed. The filters set it. */
export const narrowing = sessionSignal<(() => (line: Line) => boolean) | null>(null);
/** Whether the form of the filters is open. */
export const isFiltering = sessionSignal(false);
/** What a list is narrowed by, each with what takes it away. The filters set it. */
export const chips = sessionSignal<readonly FilterChip[]>([]);
/** Takes away a filter that a press elsewhere has set; null where the member set it. */
export const dropGuest = sessionSignal<(() => void) | null>(null);
/** The member whose cases the filter is to show when it comes. */
export const wantedHands = sessionSignal<string | null>(null);

export interface FilterChip {
  readonly name: string;
  readonly label: string;
  readonly remove: () => void;
}

type Counts = Readonly<Record<string, number>>;
/** By desk, as the server counts: until all lines are here. */
const serverCounts = sessionSignal<ReadonlyMap<string, Counts>>(new Map());

export const desksShown = sessionComputed<readonly string[]>(() => {
  const keyring = session.value?.keyring;
  if (!isAllDesks.value || keyring === undefined) return [desk.value];
  return ownDesks(keyring).map(({ id }) => id);
});

const isWhole = (of: string): boolean => coverage.value.get(of)?.isWhole === true;

/** Of each desk of the member, how many conversations each view holds. */
const allCounts = sessionComputed<ReadonlyMap<string, Counts>>(() => {
  version.value;
  const me = session.value?.keyring.me.member.id ?? '';
  const counts = new Map<string, Record<string, number>>();
  for (const line of allLines()) {
    const of = counts.get(line.row.desk) ?? { needs: 0, open: 0, mine: 0, held: 0, closed: 0 };
    counts.set(line.row.desk, of);
    for (const name of views) if (isIn[name](line, me)) of[name]!++;
  }
  for (const [id, of] of serverCounts.value) if (!isWhole(id)) counts.set(id, { ...of });
  return counts;
});

/** How many conversations of a desk need somebody; null where that is not known yet. */
export const needsAt = (id: string): number | null =>
  isWhole(id) || serverCounts.value.has(id) ? (allCounts.value.get(id)?.needs ?? 0) : null;

/** Of the desks that are shown. Empty before the first answer. */
export const counts = sessionComputed<Counts>(() => {
  const sum: Record<string, number> = {};
  for (const id of desksShown.value)
    for (const [name, n] of Object.entries(allCounts.value.get(id) ?? {})) sum[name] = (sum[name] ?? 0) + n;
  return sum;
});

/** What the view holds, in order. */
export const inView = sessionComputed<readonly Line[]>(() => {
  version.value;
  const me = session.value?.keyring.me.member.id ?? '';
  const [desks, holds] = [new Set(desksShown.value), isIn[view.value]];
  const lines: Line[] = [];
  for (const line of allLines()) if (desks.has(line.row.desk) && holds(line, me)) lines.push(line);
  return lines.sort(orders[sort.value]);
});

/** The list as it stands: in order, narrowed. */
export const currentLines = sessionComputed<readonly Line[]>(() =>
  narrowing.value === null ? inView.value : inView.value.filter(narrowing.value()),
);

/** How many with danger the filter leaves out. */
export const hiddenDanger = sessionComputed<number>(
  () => inView.value.filter(isDanger).length - currentLines.value.filter(isDanger).length,
);

/** The first conversation of the desks that are shown that needs somebody, besides this one. */
export function nextNeeding(besides: string | null): Line | null {
  const me = session.value?.keyring.me.member.id ?? '';
  const desks = new Set(desksShown.value);
  let first: Line | null = null;
  for (const line of allLines()) {
    if (!desks.has(line.row.desk) || line.row.id === besides || !isIn.needs(line, me)) continue;
    if (first === null || orders[sort.value](line, first) < 0) first = line;
  }
  return first;
}

/** The first of them, with their titles, where few are enough. */
export const lines = sessionComputed(() =>
  currentLines.value.slice(0, 200).map((line) => ({ ...line, title: titleOf(line.row, line.summary) })),
);

/** How many conversations of the desks that are shown have not come yet; null where nobody knows. */
export const missing = sessionComputed<{ readonly here: number; readonly of: number } | null>(() => {
  version.value;
  const partly = desksShown.value.filter((id) => !isWhole(id)).map((id) => coverage.value.get(id)?.count);
  if (partly.length === 0) return null;
  const shownIds = new Set(desksShown.value);
  let here = 0;
  for (const { row } of allLines()) if (shownIds.has(row.desk)) here++;
  const of = desksShown.value.reduce((sum, id) => sum + (coverage.value.get(id)?.count ?? 0), 0);
  return here < of ? { here, of } : null;
});

export const { state, load } = makeResource({
  begin() {
    const keyring = session.value?.keyring;
    // Before a supervisor has compared their digits a member reads nothing.
    if (keyring?.me.member.state !== 'active') return null;
    const desks = ownDesks(keyring);
    if (!desks.some(({ id }) => id === desk.value)) desk.value = desks[0]?.id ?? '';
    return desk.value === '' ? null : keyring;
  },
  async fetch() {
    const partly = desksShown.value.filter((id) => !isWhole(id));
    // What is here is whole but for what has changed.
    if (partly.length < desksShown.value.length) await learn();
    return Promise.all(
      partly.map(async (id) => ({ ...(await call('inbox.list', { desk: id, view: view.value })), id })),
    );
  },
  show(pages, keyring) {
    for (const { rows } of pages) for (const row of rows) putLine(row, summaryOf(row, keyring));
    serverCounts.value = new Map([
      ...serverCounts.peek(),
      ...pages.map(({ id, counts: of }) => [id, of] as const),
    ]);
    if (pages.length > 0) showLines();
  },
});

export function show(to: { desk?: string; view?: ListView }): Promise<void> {
  if (to.desk !== undefined) {
    isAllDesks.value = to.desk === allDesks;
    if (!isAllDesks.value) desk.value = to.desk;
  }
  if (to.view !== undefined) view.value = to.view;
  return load();
}

/** In the place of a desk's id; no desk has it. */
export const allDesks = '*';
