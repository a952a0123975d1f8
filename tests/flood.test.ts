// A flood, with script or without, does not hide a real report, wear out who is on duty or take the disk; and a conversation that the desk
// has answered is never held. A long run stands in benchmarks/flood.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { heldAboveUnpaid } from '../apps/server/src/intake/rate.ts';
import { startInvented } from './invented.ts';
import { signIn } from './member.ts';
import { clientFrom, comeBack, prepare, type Ready, sealReport, sendReport, solve } from './person.ts';

/** The same server, as somebody at `address` reaches it through the proxy on this machine. */
const from = (ready: Ready, url: string, address: string): Ready => ({ ...ready, api: clientFrom(url, address) });

test('a real report is found within 50 rows while one corner of the network floods', {
  timeout: 120_000,
}, async (t) => {
  const place = await startInvented(t, { proxy: true });
  const ready = await prepare(place.url);
  const flood = from(ready, place.url, '203.0.113.9');
  const person = from(ready, place.url, '198.51.100.4');
  for (let n = 0; n < 60; n++) await sendReport(flood, await sealReport(flood));
  const real = await sealReport(person, { text: 'A real one.' });
  const begun = performance.now();
  await sendReport(person, real);
  t.diagnostic(`accepted after ${Math.round(performance.now() - begun)} ms`);
  for (let n = 0; n < 60; n++) await sendReport(flood, await sealReport(flood));
  const member = await signIn(place.url, place.logIns[0]!);
  const { rows, counts } = await member.api.call('inbox', { desk: 'harbour', view: 'needs' });
  assert.ok(
    rows.some((row) => row.conversation === real.keys.conversation),
    'on the first page',
  );
  assert.ok(rows.length <= 50 && counts.held! >= 80);

  // Answered out of the held ones, it is an inbox matter from then on, however its corner floods.
  const [held] = (await member.api.call('inbox', { desk: 'harbour', view: 'held' })).rows;
  await member.say(held!.id, 'desk', 'We hear you.');
  for (let n = 0; n < 10; n++) await sendReport(flood, await sealReport(flood));
  const after = await member.api.call('read', {}, { id: held!.id });
  assert.equal(after.held, false);
});

test('without an address that could be counted, what has not paid is held above a rate, and every one is taken', {
  timeout: 120_000,
}, async (t) => {
  const place = await startInvented(t);
  const ready = await prepare(place.url);
  // A rate at which the price is far above the least, and at which many have not paid it.
  for (let n = 0; n < 5000; n++)
    place.deployment.rates.count({ address: null, paid: n >= heldAboveUnpaid }, Date.now());
  const weak = await sealReport(ready, { text: 'From Tor, by a slow phone.' });
  const { challenge, bits } = await ready.api.call('puzzle', { for: 'report' });
  assert.ok(bits > 15);
  const paid = await sealReport(ready, { text: 'From Tor.' });
  await sendReport(ready, paid);
  await ready.api.call('report', {
    ...weak.body,
    puzzle: { challenge, nonce: solve(challenge, weak.body.message.id) },
  });
  const member = await signIn(place.url, place.logIns[0]!);
  const seen = async (view: 'needs' | 'held') =>
    (await member.api.call('inbox', { desk: 'harbour', view })).rows.map((row) => row.conversation);
  assert.ok((await seen('needs')).includes(paid.keys.conversation), 'what paid is not held');
  assert.ok((await seen('held')).includes(weak.keys.conversation), 'what did not pay is held');
  await comeBack(ready.api, place.url, weak.keys);
  assert.equal((await ready.api.call('conversation', {})).messages.length, 1, 'and is there all the same');
});
