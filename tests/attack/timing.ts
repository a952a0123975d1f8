// Whether two kinds of request can be told apart by time. What sees nothing proves nothing: the same
// arithmetic is first shown leaks that somebody put there on purpose, and says from which size on it
// sees them.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type Ask = () => Promise<unknown>;

/** Mean of the middle nine tenths, and its standard error; milliseconds. */
function trimmed(values: readonly number[]): { mean: number; error: number } {
  const cut = Math.floor(values.length / 20);
  const middle = [...values].sort((a, b) => a - b).slice(cut, values.length - cut);
  const mean = middle.reduce((sum, value) => sum + value, 0) / middle.length;
  const variance = middle.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (middle.length - 1);
  return { mean, error: Math.sqrt(variance / middle.length) };
}

/** Standard errors between two kinds that no chance explains, seen in each half of the tries. */
const leastDistance = 3.5;

/**
 * By how many milliseconds `one` takes longer than `other`; null where they are not told apart. They are
 * asked in turn, `tries` times each, so that a slow moment of the machine falls on both.
 */
async function tellApart(one: Ask, other: Ask, tries: number): Promise<number | null> {
  const took: [number[], number[]] = [[], []];
  for (let n = 0; n < tries; n++)
    for (const which of n % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      const begin = performance.now();
      await (which === 0 ? one() : other());
      took[which].push(performance.now() - begin);
    }
  const distance = (from: number, until: number) => {
    const [a, b] = [trimmed(took[0].slice(from, until)), trimmed(took[1].slice(from, until))];
    return { by: a.mean - b.mean, errors: (a.mean - b.mean) / Math.hypot(a.error, b.error) };
  };
  const half = Math.floor(tries / 2);
  const [first, second] = [distance(0, half), distance(half, tries)];
  const isSeen =
    Math.min(Math.abs(first.errors), Math.abs(second.errors)) > leastDistance &&
    Math.sign(first.by) === Math.sign(second.by);
  return isSeen ? distance(0, tries).by : null;
}

/** Leaks of the control, milliseconds, the smallest first. */
const leaks = [0.3, 1, 3, 10] as const;

export interface TimingResult {
  /** Milliseconds; null: not told apart. */
  readonly difference: number | null;
  /** The smallest leak of the control that the same measurement saw. */
  readonly wouldSee: number;
}

/**
 * Measures two kinds of request. Throws where not even the largest leak of the control is seen: the
 * machine is
 * too busy to say anything.
 */
export async function measureTiming(one: Ask, other: Ask, tries: number): Promise<TimingResult> {
  for (const leak of leaks)
    if (await isLeakSeen(leak, tries)) {
      // A chance of one in some thousands is asked twice.
      const difference = await tellApart(one, other, tries);
      const again = difference === null ? null : await tellApart(one, other, tries);
      return { difference: again, wouldSee: leak };
    }
  throw new Error(
    'Cannot measure: the machine is too busy, a leak of 10 ms put there on purpose was not seen',
  );
}

/** A server that needs `leak` milliseconds longer for one of two addresses, asked in the same way. */
async function isLeakSeen(leak: number, tries: number): Promise<boolean> {
  const server = createServer((incoming, answer) => {
    const until = performance.now() + 1 + (incoming.url === '/slow' ? leak : 0);
    while (performance.now() < until);
    answer.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const ask = (path: string) => async () => (await fetch(`http://127.0.0.1:${port}${path}`)).arrayBuffer();
  try {
    return (await tellApart(ask('/slow'), ask('/fast'), tries)) !== null;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
