// The inbox that is shown: which desk, which view, which page; and the calls that fill it.
import { ApiError } from '@heed/api/client';
import { computed } from '@preact/signals';
import { ownDesks } from '../session/keyring.ts';
import { atLock, sessionSignal } from '../session/scope.ts';
import { call, session } from '../session/session.ts';
import { type InboxLine, lineOf } from './line.ts';

export const views = ['needs', 'open', 'mine', 'held', 'closed'] as const;
export type ListView = (typeof views)[number];

export const desk = sessionSignal<string>('');
export const view = sessionSignal<ListView>('needs');
export const lines = sessionSignal<readonly InboxLine[]>([]);
export const counts = sessionSignal<Readonly<Record<string, number>>>({});
export const state = sessionSignal<'loading' | 'ready' | 'failed'>('loading');
/** Cursors of the pages before this one, first page last. */
const behind = sessionSignal<readonly (string | undefined)[]>([]);
const here = sessionSignal<string | undefined>(undefined);
const next = sessionSignal<string | null>(null);

export const hasNext = computed(() => next.value !== null);
export const hasBack = computed(() => behind.value.length > 0);
export const pageNumber = computed(() => behind.value.length + 1);

/** Counts the askings, so that a slow answer never overwrites a later one. */
let loadNumber = 0;
atLock(() => loadNumber++);

export async function load({ quietly = false } = {}): Promise<void> {
  const keyring = session.value?.keyring;
  // Before a supervisor has compared her digits a member reads nothing.
  if (keyring?.me.member.state !== 'active') return;
  const desks = ownDesks(keyring);
  if (!desks.some(({ id }) => id === desk.value)) desk.value = desks[0]?.id ?? '';
  if (desk.value === '') return;
  const asking = ++loadNumber;
  if (!quietly) state.value = 'loading';
  try {
    const cursor = here.value;
    const page = await call('inbox.list', {
      desk: desk.value,
      view: view.value,
      ...(cursor !== undefined && { cursor }),
    });
    if (asking !== loadNumber || session.value === null) return;
    const now = Date.now();
    lines.value = page.rows.map((row) => lineOf(row, keyring, now));
    counts.value = page.counts;
    next.value = page.cursor;
    state.value = 'ready';
  } catch (error) {
    if (asking === loadNumber && !quietly) state.value = 'failed';
    if (!(error instanceof ApiError)) throw error;
  }
}

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
