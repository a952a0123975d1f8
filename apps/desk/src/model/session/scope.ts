// What belongs to one unlocked session. Every signal and every memory that may hold something of a case is
// made here, so that locking sets back all of them and none can be forgotten.
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';

const resets: (() => void)[] = [];

/** A signal that has its first value again after locking. `initial` is never changed in place. */
export function sessionSignal<T>(initial: T): Signal<T> {
  const state = signal(initial);
  resets.push(() => (state.value = initial));
  return state;
}

/** Computed from signals of the session: locking computes it anew, so that it holds nothing of before. */
export function sessionComputed<T>(work: () => T): ReadonlySignal<T> {
  const value = computed(work);
  computations.push(() => value.peek());
  return value;
}
const computations: (() => void)[] = [];

/** A map that is empty after locking. */
export function sessionMap<K, V>(): Map<K, V> {
  const map = new Map<K, V>();
  resets.push(() => map.clear());
  return map;
}

/** A set that is empty after locking. */
export function sessionSet<T>(): Set<T> {
  const set = new Set<T>();
  resets.push(() => set.clear());
  return set;
}

/** What has to end at locking beside: timers, workers, plain variables. */
export function atLock(end: () => void): void {
  resets.push(end);
}

/** Called by `lock` alone. */
export function endSession(): void {
  batch(() => {
    for (const reset of resets) reset();
    for (const compute of computations) compute();
  });
  forgetLastMatch();
}

/**
 * The language keeps the text of the last match for every script of the page (`RegExp.input`): an empty one
 * takes its place.
 */
export function forgetLastMatch(): void {
  /^/.test('');
}
