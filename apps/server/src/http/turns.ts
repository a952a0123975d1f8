// Turns for what is costly: a bounded queue with a share for each kind of caller, so that a flood of one kind
// waits for itself. The kinds take turns; within a kind, the prefixes of the network (or whatever tells
// callers apart) take turns. Nothing here looks at a request's body.
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from './problem.ts';

export interface Lane {
  /**
   * Most callers of this kind that wait. Where it is full, the last one of the prefix that has most of them
   * makes way for one of a prefix that has fewer.
   */
  readonly most: number;
  /** Most callers of one prefix that wait. */
  readonly mostOfPrefix: number;
}

export interface Turns<L extends string> {
  /**
   * Runs `work` in its turn. Throws Refusal 'busy' where too many wait, at once or when it makes way; work
   * whose `signal` has ended by then is not begun.
   */
  run<T>(lane: L, prefix: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T>;
}

export interface TurnOptions {
  /** How many pieces of work run at once. */
  readonly atOnce: number;
  /**
   * Rest after a piece of work, as a multiple of the time it took: 1 leaves half of the thread to everything
   * else. For work of the one thread that answers; 0 where the work runs beside it.
   */
  readonly rest: number;
}

/** Who had no turn for so long comes before those who had one: a reader before a flood of many networks. */
const freshMs = 2_000;
/** Of so many turns one is of those who had one lately, where both wait. */
const freshOf = 4;

interface WaitingTurn {
  readonly begin: () => Promise<void>;
  readonly makeWay: () => void;
}

/** A queue of one lane: its prefixes in the order of their turns, those without a turn lately first. */
function makeQueue({ most, mostOfPrefix }: Lane) {
  const prefixes = new Map<string, WaitingTurn[]>();
  const lately = makeLately();
  let count = 0;
  const nextPrefix = (): string | undefined => {
    lately.forget();
    const wantsLate = ++count % freshOf === 0;
    for (const prefix of prefixes.keys()) if (lately.has(prefix) === wantsLate) return prefix;
    const [first] = prefixes.keys();
    return first;
  };
  let size = 0;
  const waitingOf = (prefix: string) => prefixes.get(prefix)?.length ?? 0;
  /** Takes a place from whoever has most of them; false where nobody has more than `own` would have. */
  const takePlace = (own: number): boolean => {
    let longest: WaitingTurn[] = [];
    for (const queue of prefixes.values()) if (queue.length > longest.length) longest = queue;
    if (longest.length <= own) return false;
    longest.pop()!.makeWay();
    size--;
    return true;
  };
  return {
    makeRoom(prefix: string): boolean {
      const own = waitingOf(prefix);
      return own < mostOfPrefix && (size < most || takePlace(own + 1));
    },
    put(prefix: string, turn: WaitingTurn): void {
      size++;
      const queue = prefixes.get(prefix);
      if (queue === undefined) prefixes.set(prefix, [turn]);
      else queue.push(turn);
    },
    take(): WaitingTurn | null {
      const prefix = nextPrefix();
      if (prefix === undefined) return null;
      const queue = prefixes.get(prefix)!;
      const turn = queue.shift() ?? null;
      size--;
      lately.note(prefix);
      // The next turn of this prefix comes after all the others.
      prefixes.delete(prefix);
      if (queue.length > 0) prefixes.set(prefix, queue);
      return turn;
    },
  };
}

/** Whose turns were lately, oldest first. */
function makeLately() {
  const times = new Map<string, number>();
  return {
    has: (prefix: string): boolean => times.has(prefix),
    note(prefix: string): void {
      times.delete(prefix);
      times.set(prefix, performance.now());
    },
    forget(): void {
      const end = performance.now() - freshMs;
      for (const [prefix, time] of times) {
        if (time > end) return;
        times.delete(prefix);
      }
    },
  };
}

export function makeTurns<L extends string>(
  lanes: Readonly<Record<L, Lane>>,
  { atOnce, rest }: TurnOptions,
): Turns<L> {
  const queues = new Map(
    (Object.entries(lanes) as [L, Lane][]).map(([name, lane]) => [name, makeQueue(lane)]),
  );
  const order = [...queues.values()];
  let running = 0;
  let next = 0;

  function takeNext(): WaitingTurn | null {
    for (let n = 0; n < order.length; n++) {
      const turn = order[(next + n) % order.length]!.take();
      if (turn === null) continue;
      next = (next + n + 1) % order.length;
      return turn;
    }
    return null;
  }

  async function serve(turn: WaitingTurn): Promise<void> {
    running++;
    const startTime = performance.now();
    await turn.begin();
    if (rest > 0) await new Promise((resolve) => setTimeout(resolve, (performance.now() - startTime) * rest));
    running--;
    begin();
  }

  function begin(): void {
    for (
      let turn = running < atOnce ? takeNext() : null;
      turn !== null;
      turn = running < atOnce ? takeNext() : null
    )
      void serve(turn);
  }

  return {
    run(lane, prefix, work, signal) {
      const queue = queues.get(lane)!;
      if (!queue.makeRoom(prefix)) throw busy();
      return new Promise((resolve, reject) => {
        queue.put(prefix, {
          makeWay: () => reject(busy()),
          begin: async () => {
            if (signal?.aborted) return reject(busy());
            await work().then(resolve, reject);
          },
        });
        begin();
      });
    },
  };
}

/** Resolves when `work` has settled, or after `ms`. */
export async function settledWithin(work: Promise<unknown>, ms: number): Promise<void> {
  const timer = new AbortController();
  const settle = () => timer.abort();
  void work.then(settle, settle);
  await sleep(ms, undefined, { signal: timer.signal }).catch(() => undefined);
}

const busy = () =>
  new Refusal('busy', 'refusal.busy-turn', {
    retryAfter: 60,
  });
