// Ballots of a consultation over HTTP: how many a second are judged, stored durably and answered, and how
// long those who count take to open them (in Node, one thread; a browser is about as fast).
import { loadavg } from 'node:os';
import { consultationClient } from '@heed/api/consultation-client';
import { judgeBallot } from '@heed/envelope';
import { openBallot } from '@heed/envelope/open';
import { startInvented } from '../tests/invented.ts';
import { signIn } from '../tests/member.ts';
import { ballotOf, makeVoter, openConsultation, takeSeat } from '../tests/voter.ts';

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
const seconds = (performance.now() - start) / 1000;
console.log(`${voters} ballots in ${seconds.toFixed(2)} s: ${Math.round(voters / seconds)} a second`);

const opening = performance.now();
for (const body of sealed) {
  const judgment = await judgeBallot((body as { ballot: unknown }).ballot, speedTest.key);
  if (!judgment.ok) throw new Error('Cannot measure: a ballot is refused');
  await openBallot(judgment.value, speedTest.secret.identity, 'votes');
}
const openingSeconds = (performance.now() - opening) / 1000;
console.log(
  `${voters} judged and opened in ${openingSeconds.toFixed(1)} s; load ${loadavg()[0]?.toFixed(1)}`,
);
await end();
process.exit(0);
