// Ballots of a consultation over HTTP: how many a second are judged, stored durably and answered, and how
// long those who count take to open them, in Node and in the workers of a browser.
import { loadavg } from 'node:os';
import { judgeBallot } from '@heed/envelope';
import { openBallot } from '@heed/envelope/open';
import { consultationClient } from '../modules/consultation/api/client.ts';
import { partsOf } from '../modules/consultation/desk/model/count-ballots.ts';
import { startChromium } from '../tests/chromium.ts';
import { startInvented } from '../tests/invented.ts';
import { signIn } from '../tests/member.ts';
import { ballotOf, makeVoter, openConsultation, takeSeat } from '../tests/voter.ts';

const load = () => loadavg()[0]?.toFixed(1);
const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(1);
const voters = 1000;
const atOnce = 32;

let end = async () => {};
const place = await startInvented({ after: (stop) => (end = stop) });
const supervisor = await signIn(place.url, place.logIns[0]!);
const speedTest = await openConsultation(supervisor, 'speed', { police: voters });
const slug = { slug: speedTest.slug };
const api = consultationClient(place.url);
const sealed: Awaited<ReturnType<typeof ballotOf>>[] = [];
const seats = performance.now();
for (const card of speedTest.cards.get('police') ?? []) {
  const voter = makeVoter(speedTest);
  const credential = await takeSeat(place.url, speedTest, 'police', card, voter);
  const votes = new Map(Array.from({ length: 50 }, (_, at) => [at + 1, at % 2 === 0 ? 1 : -1] as const));
  sealed.push(await ballotOf({ voter, credential, key: speedTest.key }, 1, votes));
}
console.log(`seat and seal, one after the other: ${((performance.now() - seats) / voters).toFixed(1)} ms`);

const start = performance.now();
let next = 0;
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    while (next < sealed.length) await api.call('consultation.cast', sealed[next++]!, slug);
  }),
);
console.log(`${voters} ballots in ${seconds(start)} s; load ${load()}`);

const ballots = sealed.map((body) => (body as { ballot: unknown }).ballot);
const opening = performance.now();
for (const ballot of ballots) {
  const judgment = await judgeBallot(ballot, speedTest.key);
  if (!judgment.ok) throw new Error('Cannot measure: a ballot is refused');
  await openBallot(judgment.value, speedTest.secret.identity, 'votes');
}
const inNode = `${seconds(opening)} s in Node, one thread`;
console.log(`${voters} judged and opened in ${inNode}; load ${load()}`);
await inChromium();
await end();

/** The same in the workers of the desk, as many as its page starts on a machine of so many cores. */
async function inChromium(): Promise<void> {
  const browser = await startChromium();
  const page = await browser.newPage();
  for (const cores of [1, 2, 4]) {
    // Anew, for a page makes its policy once.
    await page.goto(`${place.url}/desk`);
    const input = {
      parts: partsOf(ballots, cores),
      keys: [speedTest.key],
      identities: [[speedTest.key.issue, speedTest.secret.identity]] as [number, string][],
    };
    const ms = await page.evaluate(openInWorkers, input);
    console.log(`in Chromium, ${cores} workers: ${(ms / 1000).toFixed(1)} s; load ${load()}`);
  }
  await browser.close();
}

/** Runs in the page. Milliseconds until every worker has answered. */
async function openInWorkers(input: {
  parts: unknown[][];
  keys: unknown[];
  identities: [number, string][];
}): Promise<number> {
  const start = performance.now();
  const { trustedTypes } = globalThis as unknown as {
    trustedTypes: {
      createPolicy(
        name: string,
        rules: { createScriptURL(url: string): string },
      ): { createScriptURL(url: string): string };
    };
  };
  const policy = trustedTypes.createPolicy('heed-worker', { createScriptURL: (url) => url });
  await Promise.all(
    input.parts.map(
      (part) =>
        new Promise<void>((resolve, reject) => {
          const worker = new Worker(policy.createScriptURL('/desk/module-worker.js'));
          worker.onerror = () => reject(new Error('The worker failed'));
          worker.onmessage = ({ data }) => {
            if (!('result' in data)) return;
            if (data.result.rows.length !== part.length) reject(new Error('A ballot was not opened'));
            worker.terminate();
            resolve();
          };
          const { keys, identities } = input;
          const work = { method: 'votes', keys, identities: new Map(identities), ballots: part };
          worker.postMessage({ task: 'openBallots', input: work });
        }),
    ),
  );
  return performance.now() - start;
}
