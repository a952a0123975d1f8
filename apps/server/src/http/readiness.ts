// Whether a report would be stored now: for whoever watches the service. Asked of the storage by writing, at
// most once a second whoever asks, and it says no more than the channel itself says to whoever writes.

/** Why no report would be stored. Documented in docs/operating.md. */
export type Unready =
  /** Said by the waiting page alone (`apps/cli/src/waiting-page.ts`). */
  | 'starting'
  | 'stopping'
  | 'not-open'
  | 'no-desk-key'
  | 'disk-full'
  | 'disk-readonly'
  | 'database-busy'
  | 'database-away'
  | 'database-damaged'
  | 'failed';

export interface Readiness {
  /** Null where a report would be stored. */
  look(): Promise<Unready | null>;
  /** The file of the database was found damaged. */
  noteDamage(): void;
  /** Somebody was refused because nothing can be stored. Heard at most once a minute. */
  noteRefusal(): void;
  /** Calls `listener` at each refusal that is heard. */
  whenRefused(listener: () => void): void;
  /** It is about to end: from now on a proxy sends nobody here. */
  noteStop(): void;
  /** Ends with `noteStop`: nobody is kept waiting beyond it. */
  readonly stopping: AbortSignal;
}

/** How long an answer stands, milliseconds. */
const standsMs = 1000;
/** Of refusals within this time of one that was heard none is, milliseconds: a flood makes no looks. */
const deafMs = 60_000;

/**
 * `find` says why no report would be stored, null where one would; it is told whether the database was found
 * damaged.
 */
export function makeReadiness(find: (isDamaged: boolean) => Promise<Unready | null>): Readiness {
  let isDamaged = false;
  const stop = new AbortController();
  const listeners: (() => void)[] = [];
  let heardAt = Number.NEGATIVE_INFINITY;
  let last: { readonly at: number; readonly result: Promise<Unready | null> } | undefined;
  return {
    look() {
      if (stop.signal.aborted) return Promise.resolve('stopping');
      const at = performance.now();
      if (last === undefined || at - last.at > standsMs) last = { at, result: find(isDamaged) };
      return last.result;
    },
    noteDamage() {
      isDamaged = true;
      last = undefined;
    },
    noteRefusal() {
      const at = performance.now();
      if (at - heardAt < deafMs) return;
      heardAt = at;
      last = undefined;
      for (const listener of listeners) listener();
    },
    whenRefused: (listener) => void listeners.push(listener),
    noteStop: () => stop.abort(),
    stopping: stop.signal,
  };
}
