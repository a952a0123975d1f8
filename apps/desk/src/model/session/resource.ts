// What is fetched from the server and shown: loading, ready or failed, and asked for again. Only the newest
// answer counts, and none that comes in after locking.
import { ApiError } from '@heed/api/client';
import type { Signal } from '@preact/signals';
import { atLock, sessionSignal } from './scope.ts';

export type ResourceState = 'idle' | 'loading' | 'ready' | 'failed';

/** Whether nothing has come yet: where the list is empty, that says nothing. */
export const isFirstLoad = (state: ResourceState): boolean => state === 'idle' || state === 'loading';

export interface Resource {
  readonly state: Signal<ResourceState>;
  /**
   * Fetches it. `quietly`: nobody asked, so the state stays while it loads and where it fails. An error that
   * is no answer of the server is thrown.
   */
  load(choice?: { readonly quietly?: boolean }): Promise<void>;
}

export interface ResourceParts<Input, Answer> {
  /** What to ask for; null where this member may not ask, or there is nothing to ask for. */
  begin(): Input | null;
  fetch(input: Input): Promise<Answer>;
  /** Puts the answer where the screens read it. */
  show(answer: Answer, input: Input): void;
}

export function makeResource<Input, Answer>(parts: ResourceParts<Input, Answer>): Resource {
  const state = sessionSignal<ResourceState>('idle');
  let newest = 0;
  atLock(() => newest++);
  return {
    state,
    async load({ quietly = false } = {}) {
      const input = parts.begin();
      if (input === null) return;
      const request = ++newest;
      if (!quietly) state.value = 'loading';
      try {
        const answer = await parts.fetch(input);
        if (request !== newest) return;
        parts.show(answer, input);
        state.value = 'ready';
      } catch (error) {
        if (request === newest && !quietly) state.value = 'failed';
        if (!(error instanceof ApiError)) throw error;
      }
    },
  };
}

/**
 * Shows answers in the order in which they were asked for: one that comes in after that of a later request is
 * dropped, so that a slow answer never replaces a newer one. Unlike a resource it shows each of a series of
 * looks, however slow all of them are.
 */
export function inOrder<Answer>(
  show: (answer: Answer) => void,
): (fetch: () => Promise<Answer>) => Promise<void> {
  let latest = 0;
  let newestAnswer = 0;
  return async (fetch) => {
    const request = ++latest;
    const answer = await fetch();
    if (request < newestAnswer) return;
    newestAnswer = request;
    show(answer);
  };
}
