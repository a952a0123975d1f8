// A flood, with script or without, does not hide a real report, wear out who is on duty or take the disk; and
// a conversation that the desk has answered is never held. A long run stands in benchmarks/flood.ts.
import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { type TestContext, test } from 'node:test';
import { quarantineAbove, quarantineAboveUnpaid, writtenAtMost } from '../apps/server/src/http/rate.ts';
import { leadingZeroBits, leastBits } from '../apps/server/src/intake/puzzle.ts';
import { type InventedServer, startInvented } from './invented.ts';
import { signIn } from './member.ts';
import { nightTest } from './night.ts';
import { clientFrom, comeBack, prepare, type Ready, sealReport, sendReport, solve } from './person.ts';
import { reportWithoutScript, returnWithoutScript, writeWithoutScript } from './scriptless.ts';

/** The same server, as somebody at `address` reaches it through the proxy on this machine. */
const from = (ready: Ready, url: string, address: string): Ready => ({
  ...ready,
  api: clientFrom(url, address),
});

/** Reports that came in from an address before, as their rate sees it. */
function reserveFrom(place: InventedServer, address: string, count: number): void {
  for (let n = 0; n < count; n++)
    place.deployment.rates.reserve({ address, paid: true }, `${address} ${n}`, Date.now()).settle(true);
}

/** A real report between two halves of a flood of `count`, which follows `before` that came from there. */
async function sendAmidFlood(t: TestContext, { before, count }: { before: number; count: number }) {
  const place = await startInvented(t, { proxy: true });
  const ready = await prepare(place.url);
  const flood = from(ready, place.url, '203.0.113.9');
  const person = from(ready, place.url, '198.51.100.4');
  reserveFrom(place, '203.0.113.9', before);
  const sendHalf = async () => {
    for (let n = 0; n < count / 2; n++) await sendReport(flood, await sealReport(flood));
  };
  await sendHalf();
  const real = await sealReport(person, { text: 'A real one.' });
  const startTime = performance.now();
  await sendReport(person, real);
  t.diagnostic(`accepted after ${Math.round(performance.now() - startTime)} ms`);
  await sendHalf();
  const member = await signIn(place.url, place.logIns[0]!);
  const { rows, counts } = await member.api.call('inbox.list', { desk: 'harbour', view: 'needs' });
  assert.ok(
    rows.some((row) => row.conversation === real.keys.conversation),
    'on the first page',
  );
  assert.ok(rows.length <= 50 && counts.held! >= before + count - quarantineAbove);

  // Answered out of the held ones, it is an inbox matter from then on, however its corner floods.
  const [quarantined] = (await member.api.call('inbox.list', { desk: 'harbour', view: 'held' })).rows;
  await member.say(quarantined!.id, 'desk', 'We hear you.');
  for (let n = 0; n < 10; n++) await sendReport(flood, await sealReport(flood));
  const after = await member.api.call('casework.read', {}, { id: quarantined!.id });
  assert.equal(after.held, false);
}

test('a real report stands in the list while one network prefix floods', { timeout: 120_000 }, (t) =>
  sendAmidFlood(t as TestContext, { before: quarantineAbove, count: 20 }),
);

nightTest('a real report is found within 50 rows of a hundred', { timeout: 120_000 }, (t) =>
  sendAmidFlood(t as TestContext, { before: 0, count: 120 }),
);

/** The first number that is worth the least price and nothing more: luck must not pay for it. */
function solveBarely(challenge: string, subject: string): string {
  const worth = (nonce: number) =>
    leadingZeroBits(createHash('sha256').update(`${challenge}:${subject}:${nonce}`).digest());
  for (let nonce = 0; ; nonce++) if (worth(nonce) === leastBits) return String(nonce);
}

test('without an address that could be counted, what has not paid is held above a rate, and every one ' +
  'is taken', {
  timeout: 120_000,
}, async (t) => {
  const place = await startInvented(t);
  const ready = await prepare(place.url);
  // A rate at which the price is far above the least, and at which many have not paid it.
  for (let n = 0; n < 5000; n++)
    place.deployment.rates
      .reserve({ address: null, paid: n >= quarantineAboveUnpaid }, `${n}`, Date.now())
      .settle(true);
  const weak = await sealReport(ready, { text: 'From Tor, by a slow phone.' });
  const { challenge, bits } = await ready.api.call('intake.requestPuzzle', { for: 'report' });
  assert.ok(bits > 15);
  const paid = await sealReport(ready, { text: 'From Tor.' });
  await sendReport(ready, paid);
  const nonce = solveBarely(challenge, weak.body.message.id);
  // That took the thread for seconds: both ends notice first that their connection has stood idle.
  await new Promise((resolve) => setTimeout(resolve, 200));
  await ready.api.call('intake.report', { ...weak.body, puzzle: { challenge, nonce } });
  const member = await signIn(place.url, place.logIns[0]!);
  const conversationsIn = async (view: 'needs' | 'held') =>
    (await member.api.call('inbox.list', { desk: 'harbour', view })).rows.map((row) => row.conversation);
  assert.ok((await conversationsIn('needs')).includes(paid.keys.conversation), 'what paid is not held');
  assert.ok((await conversationsIn('held')).includes(weak.keys.conversation), 'what did not pay is held');
  await comeBack(ready.api, place.url, weak.keys);
  assert.equal(
    (await ready.api.call('conversation.read', {})).messages.length,
    1,
    'and is there all the same',
  );
});

const withoutScript = (url: string, address: string | null, more: Record<string, string | Blob> = {}) =>
  reportWithoutScript(url, more, address === null ? {} : { 'x-forwarded-for': address });

/** A training room, then a flood that says "danger", of which `knownCount` were seen before. */
async function floodWithoutScript(t: TestContext, room: number, knownCount: number): Promise<void> {
  const place = await startInvented(t, { proxy: true });
  const member = await signIn(place.url, place.logIns[0]!);
  const counts = async () => (await member.api.call('inbox.list', { desk: 'harbour', view: 'needs' })).counts;
  const before = await counts();
  reserveFrom(place, '192.0.2.1', 20 - room);
  for (let n = 0; n < room; n++) assert.equal((await withoutScript(place.url, '192.0.2.1')).status, 200);
  assert.equal((await counts()).held, before.held);
  const pages = new Set<string>();
  reserveFrom(place, '203.0.113.9', knownCount);
  for (let n = knownCount; n < quarantineAbove + 10; n++) {
    const { page, code } = await withoutScript(place.url, '203.0.113.9', { urgent: 'on' });
    // The receipt shows the code once more.
    pages.add(page.replaceAll(/<span>\d{4}<\/span>/g, '').replaceAll(code, ''));
  }
  assert.equal(pages.size, 1, 'nobody is told that it was held');
  assert.equal((await counts()).held, before.held! + 10);
  assert.equal((await withoutScript(place.url, '198.51.100.4')).status, 200);
  assert.equal(
    (await counts()).needs,
    before.needs! + room + quarantineAbove - knownCount + 1,
    'another corner is not held',
  );
  // Without an address: held once many more have come so, never refused.
  for (let n = 0; n < quarantineAboveUnpaid; n++)
    place.deployment.rates.reserve({ address: null, paid: false }, `${n}`, Date.now()).settle(true);
  const last = await withoutScript(place.url, null);
  assert.equal(last.status, 200);
  assert.equal((await counts()).held, before.held! + 11);
}

test(
  'a flood without script is held by its rate, says "danger" in vain, and gets the same page',
  {
    timeout: 120_000,
  },
  (t) => floodWithoutScript(t as TestContext, 2, quarantineAbove - 2),
);

nightTest('so is one that is sent whole, and no training room', { timeout: 120_000 }, (t) =>
  floodWithoutScript(t as TestContext, 20, 0),
);

test('a report sent again and again raises no price, and holds nobody else', async (t) => {
  const place = await startInvented(t, { proxy: true });
  const ready = await prepare(place.url);
  const address = '203.0.113.9';
  const one = await sealReport(ready);
  const { challenge, bits } = await ready.api.call('intake.requestPuzzle', { for: 'report' });
  const puzzle = { challenge, nonce: solve(challenge, one.body.message.id, bits) };
  const send = (body: object, from: string) =>
    clientFrom(place.url, from).call('intake.report', { ...body, puzzle } as never);
  await send(one.body, address);
  for (let n = 0; n < 10; n++) await Promise.all(Array.from({ length: 30 }, () => send(one.body, address)));
  const unpaid = { ...one.body, message: { ...one.body.message, id: randomBytes(16).toString('hex') } };
  await assert.rejects(send(unpaid, address));
  assert.equal((await ready.api.call('intake.requestPuzzle', { for: 'report' })).bits, bits);
  const neighbour = await sealReport(ready);
  await sendReport({ ...ready, api: clientFrom(place.url, '203.0.113.77') }, neighbour);
  const member = await signIn(place.url, place.logIns[0]!);
  const quarantine = (await member.api.call('inbox.list', { desk: 'harbour', view: 'held' })).rows;
  assert.ok(!quarantine.some(({ conversation }) => conversation === neighbour.keys.conversation));
});

test('a conversation that writes without end is told to wait, with the words kept', async (t) => {
  const place = await startInvented(t);
  const report = await withoutScript(place.url, null);
  const { page } = await returnWithoutScript(place.url, report.code);
  const first = await writeWithoutScript(place.url, page, 'The first.');
  assert.equal(first.status, 200);
  const member = await signIn(place.url, place.logIns[0]!);
  const [row] = (await member.api.call('inbox.list', { desk: 'harbour', view: 'needs' })).rows;
  for (let n = 1; n < writtenAtMost; n++) place.deployment.rates.mayWrite(row!.conversation, Date.now());
  const last = await writeWithoutScript(place.url, first.page, 'One too many.');
  assert.deepEqual([last.status, last.page.includes('One too many.')], [429, true]);
});

test('a flood of uploads from one corner leaves the disk within its budget and room for the photo of ' +
  'another', {
  timeout: 120_000,
}, async (t) => {
  const budget = 40_000_000;
  const clock = { ahead: 0 };
  const place = await startInvented(t, {
    proxy: true,
    diskBudget: budget,
    now: () => Date.now() + clock.ahead,
  });
  const ready = await prepare(place.url);
  const used = () => place.deployment.storage.attachments.load().total;
  const usedBefore = used();
  /** Begins an upload of `length` bytes and sends them; the status of its beginning. */
  const upload = async (address: string, length: number) => {
    const id = randomBytes(16).toString('hex');
    const { challenge, bits } = await ready.api.call('intake.requestPuzzle', {
      for: 'upload',
      bytes: length,
    });
    const headers = { 'x-forwarded-for': address, 'heed-attachment': id };
    const puzzle = {
      'heed-puzzle': `${challenge} ${solve(challenge, id, bits)}`,
      'upload-length': String(length),
    };
    const at = `${place.url}/api/attachments`;
    const creation = await fetch(at, { method: 'POST', headers: { ...headers, ...puzzle } });
    if (creation.status !== 201) return creation.status;
    const piece = { ...headers, 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' };
    return (await fetch(`${at}/${id}`, { method: 'PATCH', headers: piece, body: randomBytes(length) }))
      .status;
  };
  const flood = await Promise.all(Array.from({ length: 30 }, () => upload('203.0.113.9', 1_000_000)));
  assert.equal(flood.filter((status) => status === 507).length, 30 - 7, 'no more than its share');
  for (const last of ['1', '2', '3', '4', '5', '6', '7'])
    while ((await upload(`198.51.${last}.4`, 400_000)) === 204) assert.ok(used() - usedBefore <= budget);
  assert.ok(used() - usedBefore <= budget / 2, 'half is kept for conversations and the desk');
  assert.equal(await upload('192.0.2.4', 400_000), 204, 'the photo of somebody else');
  const file = new File([randomBytes(150_000)], 'a.bin');
  const { status } = await withoutScript(place.url, '192.0.3.4', { metadata: 'yes', attachment: file });
  assert.equal(status, 200, 'and without script');

  // What the flood left lying goes as soon as room is short.
  clock.ahead = 11 * 60_000;
  const lying = used();
  assert.equal(await upload('192.0.5.4', 2_000_000), 204);
  assert.ok(used() < lying, 'uploads that no message named made room');
});
