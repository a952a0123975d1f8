// Fetches a late script. It takes everything that it shares with the desk from this page, for as long as it
// takes to load: apps/cli/src/build.ts finds out what that is.
import lent from 'heed:lent';
import { insertScript } from '../ui/insert-script.ts';
import type { LateScript } from './late-rooms.ts';

const fetching = new Map<LateScript, Promise<void>>();
/** How many scripts load now. */
let loading = 0;

/**
 * Two rooms of one script that are entered at once wait for the same one. Rejects where it does not arrive.
 */
export function fetchRooms(script: LateScript): Promise<void> {
  const before = fetching.get(script);
  if (before !== undefined) return before;
  const now = fetchScript(script);
  fetching.set(script, now);
  // The next one who enters tries again.
  now.catch(() => fetching.delete(script));
  return now;
}

async function fetchScript(script: LateScript): Promise<void> {
  const page = globalThis as { heedDesk?: typeof lent };
  page.heedDesk = lent;
  loading += 1;
  try {
    await insertScript(script);
  } finally {
    loading -= 1;
    // No other script of this page finds it.
    if (loading === 0) delete page.heedDesk;
  }
}
