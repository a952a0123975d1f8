// Search inside conversations: reads each whole where the member asks for it, and stops where they say so.

import { ApiError } from '@heed/api/client';
import { peek } from '../conversation/load.ts';
import { atLock, sessionSignal } from '../session/scope.ts';
import { client, session } from '../session/session.ts';
import { learn } from './learn.ts';
import { changed, drop, index, lockCount, pause, state, takeWhole, unread } from './search.ts';

export const lookProgress = sessionSignal<{ readonly count: number; readonly of: number } | null>(null);
let stopped = false;

/** How many conversations are fetched ahead while one is opened. */
const fetchedAhead = 3;

/**
 * Reads every conversation whole, without marking anything as opened: the member looks for something, and
 * does not read them.
 */
export async function lookInside(): Promise<void> {
  const lockCountAtStart = lockCount;
  await learn();
  const partly = [...index.entries()].filter(({ id, whole: all }) => !all || changed.has(id));
  const ids = [...partly, ...unread.values()].map(({ id }) => id);
  stopped = false;
  let count = 0;
  const next = ids.values();
  const work = async () => {
    for (const id of next) {
      const keyring = session.value?.keyring;
      if (stopped || lockCountAtStart !== lockCount || !keyring) return;
      lookProgress.value = { count, of: ids.length };
      await peek(client, keyring, id).then(
        (read) => lockCountAtStart === lockCount && takeWhole(read),
        (error: unknown) => {
          if (!(error instanceof ApiError) || error.status !== 404) throw error;
          drop(id);
        },
      );
      count++;
      await pause();
    }
  };
  lookProgress.value = { count, of: ids.length };
  try {
    await Promise.all(Array.from({ length: fetchedAhead }, work));
  } catch (error) {
    if (lockCountAtStart === lockCount) state.value = 'failed';
    if (!(error instanceof ApiError)) throw error;
  } finally {
    stopped = true;
    lookProgress.value = null;
  }
}

export const stopLooking = (): void => {
  stopped = true;
};

atLock(() => {
  stopped = true;
});
