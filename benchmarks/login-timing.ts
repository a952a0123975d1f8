// Whether the time of a log-in's first step tells if an address has an account: known and unknown addresses
// in turn, 1,000 of each, over loopback. The positive control is an answer that takes 0.1 ms longer for one
// of two kinds: the same arithmetic must find it.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as opaque from '@serenity-kit/opaque';
import { startInvented } from '../tests/invented.ts';

const tries = Number(process.argv[2] ?? 1000);
const ends: (() => Promise<void>)[] = [];

interface Sample {
  readonly mean: number;
  /** Standard error of the mean. */
  readonly error: number;
}

/** Mean of the middle nine tenths, milliseconds. */
function trimmed(values: readonly number[]): Sample {
  const middle = [...values]
    .sort((a, b) => a - b)
    .slice(Math.floor(values.length / 20), Math.ceil(values.length * 0.95));
  const mean = middle.reduce((sum, value) => sum + value, 0) / middle.length;
  const variance = middle.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (middle.length - 1);
  return { mean, error: Math.sqrt(variance / middle.length) };
}

async function compare(
  name: string,
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
): Promise<void> {
  const took: [number[], number[]] = [[], []];
  for (let n = 0; n < 50; n++) await (n % 2 === 0 ? one() : other());
  for (let n = 0; n < tries * 2; n++) {
    const startTime = performance.now();
    await (n % 2 === 0 ? one() : other());
    took[n % 2]!.push(performance.now() - startTime);
  }
  const [a, b] = [trimmed(took[0]), trimmed(took[1])];
  const z = (a.mean - b.mean) / Math.hypot(a.error, b.error);
  const says = (sample: Sample) => `${sample.mean.toFixed(3)} ± ${sample.error.toFixed(3)} ms`;
  console.log(
    `${name}: ${says(a)} and ${says(b)}, z = ${z.toFixed(1)} ` +
      `(${Math.abs(z) < 3 ? 'not told apart' : 'TOLD APART'})`,
  );
}

const place = await startInvented({ after: (end) => ends.push(end) });
await opaque.ready;
const { startLoginRequest: request } = opaque.client.startLogin({ password: 'a guess' });
const begin = (email: string) => async () => {
  const answer = await fetch(`${place.url}/api/desk/login/start`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, request }),
  });
  return answer.arrayBuffer();
};
await compare('known and unknown address', begin(place.logIns[0]!.email), begin('nobody@example.org'));

const control = createServer((incoming, answer) => {
  const until = performance.now() + (incoming.url === '/slow' ? 0.1 : 0);
  while (performance.now() < until);
  answer.end('{}');
});
await new Promise<void>((resolve) => control.listen(0, '127.0.0.1', resolve));
const { port } = control.address() as AddressInfo;
const ask = (path: string) => async () => (await fetch(`http://127.0.0.1:${port}${path}`)).arrayBuffer();
await compare('positive control, 0.1 ms', ask('/slow'), ask('/fast'));
control.closeAllConnections();
control.close();
for (const end of ends) await end();
