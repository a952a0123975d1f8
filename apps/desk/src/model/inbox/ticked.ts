// The lines that a member has ticked, to do one thing to all of them: to those that the list shows, and to no
// others.
import { sessionComputed, sessionSignal } from '../session/scope.ts';
import { currentLines } from './inbox.ts';
import type { Line } from './lines.ts';

const ids = sessionSignal<ReadonlySet<string>>(new Set());
/** Where a range begins: the row that was ticked last. */
const anchor = sessionSignal<string | null>(null);

/** Whether the acts on several, or what became of the last one, are in sight. */
export const isActing = sessionSignal(false);

/** In the order of the list. */
export const tickedLines = sessionComputed<readonly Line[]>(() =>
  ids.value.size === 0 ? [] : currentLines.value.filter(({ row }) => ids.value.has(row.id)),
);
export const isTicked = (id: string): boolean => ids.value.has(id);

export const tick = (id: string): void => setTick(id, { isOn: true });

export const toggleTick = (id: string): void => setTick(id, { isOn: !ids.peek().has(id) });

export function setTick(id: string, { isOn }: { readonly isOn: boolean }): void {
  const next = new Set(ids.peek());
  if (isOn) next.add(id);
  else next.delete(id);
  ids.value = next;
  anchor.value = id;
  isActing.value = true;
}

/** From the row that was ticked last to this one, whichever stands first. */
export function tickTo(id: string): void {
  const lines = currentLines.peek();
  const to = lines.findIndex(({ row }) => row.id === id);
  const from = lines.findIndex(({ row }) => row.id === anchor.peek());
  if (to < 0 || from < 0) {
    tick(id);
    return;
  }
  isActing.value = true;
  const range = lines.slice(Math.min(from, to), Math.max(from, to) + 1);
  ids.value = new Set([...ids.peek(), ...range.map(({ row }) => row.id)]);
}

export const tickAll = (): void => {
  ids.value = new Set(currentLines.peek().map(({ row }) => row.id));
};

/** Nothing is ticked, or what did not succeed alone. */
export function untick(remaining: readonly string[] = []): void {
  ids.value = new Set(remaining);
}
