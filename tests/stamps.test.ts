// Time-stamps of the log by a real authority: OpenSSL answers over HTTP as RFC 3161 says. What is away is
// asked again; what does not hold is not kept.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { leafHash, parseCheckpoint, parseProofFile, verifyNote, verifyProofFile } from '@heed/ledger';
import { judgeTimestamp, tokenOf } from '@heed/ledger/timestamp';
import { type InventedServer, startInvented } from './invented.ts';
import { signIn } from './member.ts';
import { prepare } from './person.ts';
import { makeAuthority, noOpenssl, openssl, serveAuthority } from './time-stamp-authority.ts';
import { untilAnswer } from './until.ts';

const skip = noOpenssl;

/** A calendar of OpenTimestamps that promises everything: a pending attestation with its own address. */
async function serveCalendar(t: TestContext): Promise<string> {
  const server = createServer((request, response) => {
    request.resume();
    const uri = Buffer.from(at());
    const attestation = Buffer.concat([
      Buffer.from('0083dfe30d2ef90c8e', 'hex'),
      Buffer.from([uri.length + 1, uri.length]),
      uri,
    ]);
    response.writeHead(request.url === '/digest' ? 200 : 404).end(attestation);
  });
  const at = () => `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  return at();
}

test('the newest checkpoint is stamped once a day by each authority, as soon as it answers what holds', {
  skip,
  timeout: 60_000,
}, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'heed-tsa-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  makeAuthority(folder);
  let fault: 'away' | 'other' | null = 'away';
  let requestCount = 0;
  const url = await serveAuthority(t, folder, () => {
    requestCount++;
    return fault;
  });
  const stamps = join(folder, 'stamps.json');
  const calendar = await serveCalendar(t);
  writeFileSync(
    stamps,
    JSON.stringify({
      authorities: [{ name: 'invented', url, roots: 'ca.pem' }],
      calendars: [{ name: 'calendar', url: calendar }],
    }),
  );
  const place = await startInvented(t, { tickSeconds: 1, stamps });
  const { vkey } = (await (await prepare(place.url)).api.call('organisation.read', {})).logs.at(-1)!;
  const round = join(place.folder, 'log', '1', 'stamps', new Date().toISOString().slice(0, 10));
  const answer = join(round, 'invented.tsr');
  await untilAnswer(async () => (requestCount > 2 ? true : null));
  assert.equal(existsSync(answer), false);
  fault = 'other';
  const before = requestCount;
  await untilAnswer(async () => (requestCount > before + 2 ? true : null));
  assert.equal(existsSync(answer), false, 'a stamp over other bytes is not kept');
  fault = null;
  await untilAnswer(async () => (existsSync(answer) ? true : null));
  const get = async (name: string) =>
    new Uint8Array(await (await fetch(`${place.url}/log/stamps/${round.slice(-10)}/${name}`)).arrayBuffer());
  const checkpoint = await get('checkpoint');
  assert.ok(parseCheckpoint(verifyNote(Buffer.from(checkpoint).toString(), vkey)).size > 0);
  const promised = Buffer.from(await get('calendar.ots'));
  assert.equal(promised.subarray(1, 15).toString(), 'OpenTimestamps');
  assert.ok(promised.includes(createHash('sha256').update(checkpoint).digest()), 'of this checkpoint');
  assert.ok(promised.includes(calendar));
  const root = new Uint8Array(
    Buffer.from(readFileSync(join(folder, 'ca.pem'), 'utf8').replace(/-----[^-]+-----|\s/g, ''), 'base64'),
  );
  const judged = judgeTimestamp(tokenOf(await get('invented.tsr')), { data: checkpoint, roots: [root] });
  assert.ok(judged.ok && Math.abs(judged.time - Date.now() / 1000) < 60);
  // Stock OpenSSL says the same.
  writeFileSync(join(folder, 'checkpoint'), checkpoint);
  const verified = openssl(
    ['ts', '-verify', '-data', 'checkpoint', '-in', answer, '-CAfile', 'ca.pem', '-untrusted', 'tsa.pem'],
    folder,
  );
  assert.match(verified.stdout + verified.stderr, /Verification: OK/);
  await anEvidencePackageFindsIt(place, vkey, root);
  const after = requestCount;
  for (let ticks = 0; ticks < 3; ticks++) await nextTick(place.url);
  assert.equal(requestCount, after, 'once a day is enough');
});

/** Waits until the log is signed anew, which happens at each tick; an authority is asked beside it. */
async function nextTick(url: string): Promise<void> {
  const read = async () => (await fetch(`${url}/log/checkpoint`)).text();
  const before = await read();
  await untilAnswer(async () => ((await read()) === before ? null : true));
}

/** An early entry of the log: its proof is in the very checkpoint that was stamped. */
async function anEvidencePackageFindsIt(
  place: InventedServer,
  vkey: string,
  root: Uint8Array,
): Promise<void> {
  const member = await signIn(place.url, place.logIns[0]!);
  const [entry] = await place.deployment.storage.ledger.entries(1, 0, 1);
  const leaf = leafHash(entry!);
  const { proof, stamps } = await member.api.call(
    'log.readTimestamps',
    {},
    { leaf: Buffer.from(leaf).toString('hex') },
  );
  assert.ok(verifyProofFile(proof, { leafHash: leaf, vkey }));
  const data = Buffer.from(parseProofFile(proof).checkpoint);
  assert.deepEqual(
    stamps[0]!.roots.map((one) => new Uint8Array(Buffer.from(one, 'base64'))),
    [root],
  );
  assert.ok(judgeTimestamp(tokenOf(Buffer.from(stamps[0]!.answer, 'base64')), { data, roots: [root] }).ok);
  await assert.rejects(member.api.call('log.readTimestamps', {}, { leaf: '00'.repeat(32) }), /404|not/i);
}
