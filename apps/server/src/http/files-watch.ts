// Whether attachments are taken now, for whoever watches the service. Where they stand in a bucket its
// store is asked beside the answer, never before it: a store that hangs must not make the whole site look
// as if it did.
import type { Storage } from '@heed/storage';

export interface FilesWatch {
  /** As it was found last. The first answer says false: nothing was found yet. */
  isAway(): boolean;
}

/** How long what was found stands, milliseconds. */
const standsMs = 30_000;

export function makeFilesWatch({ attachments }: Pick<Storage, 'attachments'>): FilesWatch {
  let isAway = false;
  let lastAskTime = Number.NEGATIVE_INFINITY;
  const ask = async () => {
    const state = await attachments.look();
    isAway = !['folder', 'answers', 'versioned', 'public'].includes(state);
  };
  return {
    isAway() {
      const now = performance.now();
      if (now - lastAskTime > standsMs) {
        lastAskTime = now;
        void ask();
      }
      return isAway;
    },
  };
}
