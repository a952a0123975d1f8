// Turns at the one thread for everything that is worked out for an answer. Each network prefix, and each
// circuit of the onion service, waits for itself: a flood of one costs the others about one page each.
import { setImmediate as nextRound } from 'node:timers/promises';
import type { Context, Hono } from 'hono';
import { laneOf } from './rate.ts';
import { type Lane, makeTurns, settledWithin } from './turns.ts';

/**
 * A hall of two hundred telephones behind one address, pressed at once, is served. What waits is a request
 * without its body: some kilobytes.
 */
const lanes = {
  withAddress: { most: 2_000, mostOfPrefix: 400 },
  withoutAddress: { most: 2_000, mostOfPrefix: 2_000 },
} as const satisfies Record<string, Lane>;

/** Pages that wait for the database leave the thread to others meanwhile. */
const atOnce = 4;
/** A page that is not there by then holds up nobody: it waits for something else than the thread. */
const longestMs = 20;

export interface PageTurns {
  /**
   * Resolves when `caller`, by its name of an hour, has a turn. The turn ends when `isOver` settles, after 20
   * ms at most; without it, after what runs at once. Throws Refusal 'busy' where too many wait.
   */
  take(caller: string, isOver: Promise<unknown> | undefined, signal: AbortSignal): Promise<void>;
}

export function makePageTurns(): PageTurns {
  const turns = makeTurns(lanes, { atOnce, rest: 0 });
  return {
    take(caller, isOver, signal) {
      const start = Promise.withResolvers<void>();
      const turn = async () => {
        start.resolve();
        if (isOver !== undefined) await settledWithin(isOver, longestMs);
        // What arrived meanwhile is let in before the next turn begins.
        await nextRound();
      };
      turns.run(laneOf(caller), caller, turn, signal).catch(start.reject);
      return start.promise;
    },
  };
}

const variable = 'nextTurn';

/** Files of the build and what a monitor asks cost nothing worth a turn. */
const isFree = (path: string): boolean =>
  path.startsWith('/assets/') || path === '/healthz' || path === '/readyz';

/** Lets every request wait for its turn. `callerOf`: the name of an hour of who sends it. */
export function mountPageTurns(app: Hono, callerOf: (c: Context) => string): void {
  const turns = makePageTurns();
  app.use(async (c: Context, next) => {
    if (isFree(c.req.path)) return next();
    const caller = callerOf(c);
    const { signal } = c.req.raw;
    const answer = Promise.withResolvers<void>();
    // A page is worked out at once. A form is read first, and takes a turn of its own then.
    const isPage = c.req.method === 'GET' && !c.req.path.startsWith('/api/');
    c.set(variable, () => turns.take(caller, undefined, signal));
    await turns.take(caller, isPage ? answer.promise : undefined, signal);
    try {
      await next();
    } finally {
      answer.resolve();
    }
  });
}

/** Resolves when whoever sent this form has a turn again, after it was read. Throws Refusal 'busy'. */
export async function nextTurn(c: Context): Promise<void> {
  await (c.get(variable) as (() => Promise<void>) | undefined)?.();
}
