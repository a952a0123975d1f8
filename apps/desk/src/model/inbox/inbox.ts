// The inbox that is shown: which desk, which view, which page; and the calls that fill it.
import { computed } from '@preact/signals';
import { ownDesks } from '../session/keyring.ts';
import { makeResource } from '../session/resource.ts';
import { sessionSignal } from '../session/scope.ts';
import { call, session } from '../session/session.ts';
import { type InboxLine, lineOf } from './line.ts';

export const views = ['needs', 'open', 'mine', 'held', 'closed'] as const;
export type ListView = (typeof views)[number];

export const desk = sessionSignal<string>('');
export const view = sessionSignal<ListView>('needs');
export const lines = sessionSignal<readonly InboxLine[]>([]);
export const counts = sessionSignal<Readonly<Record<string, number>>>({});
/** Cursors of the pages before this one, first page last. */
const behind = sessionSignal<readonly (string | undefined)[]>([]);
const here = sessionSignal<string | undefined>(undefined);
const next = sessionSignal<string | null>(null);

export const hasNext = computed(() => next.value !== null);
export const hasBack = computed(() => behind.value.length > 0);
export const pageNumber = computed(() => behind.value.length + 1);

export const { state, load } = makeResource({
  begin() {
    const keyring = session.value?.keyring;
    // Before a supervisor has compared their digits a member reads nothing.
    if (keyring?.me.member.state !== 'active') return null;
    const desks = ownDesks(keyring);
    if (!desks.some(({ id }) => id === desk.value)) desk.value = desks[0]?.id ?? '';
    return desk.value === '' ? null : keyring;
  },
  fetch() {
    const cursor = here.value;
    return call('inbox.list', {
      desk: desk.value,
      view: view.value,
      ...(cursor !== undefined && { cursor }),
    });
  },
  show(page, keyring) {
    const now = Date.now();
    lines.value = page.rows.map((row) => lineOf(row, keyring, now));
    counts.value = page.counts;
    next.value = page.cursor;
  },
});

export function show(to: { desk?: string; view?: ListView }): Promise<void> {
  if (to.desk !== undefined) desk.value = to.desk;
  if (to.view !== undefined) view.value = to.view;
  behind.value = [];
  here.value = undefined;
  lines.value = [];
  return load();
}

export function nextPage(): Promise<void> {
  if (next.value === null) return Promise.resolve();
  behind.value = [here.value, ...behind.value];
  here.value = next.value;
  return load();
}

export function backPage(): Promise<void> {
  const [before, ...rest] = behind.value;
  if (behind.value.length === 0) return Promise.resolve();
  here.value = before;
  behind.value = rest;
  return load();
}
