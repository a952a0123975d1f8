// Time-stamps of the log by a real authority: OpenSSL answers over HTTP as RFC 3161 says. What is away is
// asked again; what does not hold is not kept.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { leafHash, parseCheckpoint, parseProofFile, verifyNote, verifyProofFile } from '@heed/ledger';
import { judgeTimestamp, tokenOf } from '@heed/ledger/timestamp';
import { type InventedServer, startInvented } from './invented.ts';
import { until } from './log.ts';
import { signIn } from './member.ts';
import { prepare } from './person.ts';

const openssl = (args: readonly string[], cwd?: string) =>
  spawnSync('openssl', args, { cwd, encoding: 'utf8' });
const skip = openssl(['version']).status === 0 ? false : 'no openssl on this machine';

/** A certificate authority, a time-stamp authority below it, and how OpenSSL stamps with them. */
function makeAuthority(folder: string): void {
  const runOpenssl = (args: readonly string[]) => {
    const { status, stderr } = openssl(args, folder);
    assert.equal(status, 0, stderr);
  };
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  runOpenssl([
    'req',
    '-x509',
    ...key,
    '-keyout',
    'ca.key',
    '-out',
    'ca.pem',
    '-days',
    '2',
    '-subj',
    '/CN=Invented root',
  ]);
  runOpenssl(['req', ...key, '-keyout', 'tsa.key', '-out', 'tsa.csr', '-subj', '/CN=Invented time-stamps']);
  writeFileSync(
    join(folder, 'ext'),
    'extendedKeyUsage=critical,timeStamping\nkeyUsage=critical,digitalSignature\n',
  );
  runOpenssl([
    'x509',
    '-req',
    '-in',
    'tsa.csr',
    '-CA',
    'ca.pem',
    '-CAkey',
    'ca.key',
    '-days',
    '2',
    '-extfile',
    'ext',
    '-out',
    'tsa.pem',
  ]);
  writeFileSync(
    join(folder, 'tsa.cnf'),
    [
      '[tsa]',
      'default_tsa=one',
      '[one]',
      'serial=serial',
      'signer_cert=tsa.pem',
      'signer_key=tsa.key',
      'certs=ca.pem',
      'signer_digest=sha256',
      'default_policy=1.3.6.1.4.1.99999.1',
      'digests=sha256',
      'ess_cert_id_alg=sha256',
      '',
    ].join('\n'),
  );
  writeFileSync(join(folder, 'serial'), '01\n');
}

/** Answers by OpenSSL; `fault` decides what goes wrong. */
async function serve(t: TestContext, folder: string, fault: () => 'away' | 'other' | null): Promise<string> {
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    if (fault() === 'away') return void response.writeHead(503).end();
    const question = Buffer.concat(parts);
    // An answer to another question: over other bytes.
    if (fault() === 'other') question[question.length - 20]! ^= 1;
    writeFileSync(join(folder, 'q'), question);
    openssl(
      ['ts', '-reply', '-config', 'tsa.cnf', '-section', 'one', '-queryfile', 'q', '-out', 'a'],
      folder,
    );
    response
      .writeHead(200, { 'content-type': 'application/timestamp-reply' })
      .end(readFileSync(join(folder, 'a')));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  return `http://127.0.0.1:${(server.address() as { port: number }).port}/`;
}

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
  const url = await serve(t, folder, () => {
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
  await until(async () => (requestCount > 2 ? true : null));
  assert.equal(existsSync(answer), false);
  fault = 'other';
  const before = requestCount;
  await until(async () => (requestCount > before + 2 ? true : null));
  assert.equal(existsSync(answer), false, 'a stamp over other bytes is not kept');
  fault = null;
  await until(async () => (existsSync(answer) ? true : null));
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
  await until(async () => ((await read()) === before ? null : true));
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
