// A flood from one core: puzzles solved as they are asked for, reports with attachments of 50 MB and 1 MB, as
// fast as they go, from one corner of the network. Meanwhile real people with a photo write every ten
// seconds, from elsewhere and from the same corner. Prints how long they wait, where the desk finds them, and
// what the disk holds. FLOOD_MINUTES, default 10.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashHex } from '@heed/envelope';
import { signIn, type TestMember } from '../tests/member.ts';
import { clientFrom, prepare, type Ready, sealReport, sendReport, solve } from '../tests/person.ts';
import { startServerProcess } from './intake.ts';

const self = fileURLToPath(import.meta.url);
const minutes = Number(process.env.FLOOD_MINUTES ?? 10);
const network = '203.0.113.9';
const photoBytes = 2_000_000;
const desk = 'harbour';

/** Solving keeps this process from seeing that a kept connection has ended: the page tries again as well. */
const send: typeof fetch = (url, init) => fetch(url, init).catch(() => fetch(url, init));

/** Uploads `bytes` from `address`. Answers the id, or null where there was no room. */
async function upload(ready: Ready, url: string, address: string, bytes: Buffer): Promise<string | null> {
  const id = randomBytes(16).toString('hex');
  const { challenge, bits } = await ready.api.call('intake.requestPuzzle', {
    for: 'upload',
    bytes: bytes.length,
  });
  const headers = {
    'x-forwarded-for': address,
    'heed-attachment': id,
    'upload-length': String(bytes.length),
  };
  const puzzle = { 'heed-puzzle': `${challenge} ${solve(challenge, id, bits)}` };
  const at = `${url}/api/attachments`;
  if ((await send(at, { method: 'POST', headers: { ...headers, ...puzzle } })).status !== 201) return null;
  const piece = { ...headers, 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' };
  const response = await send(`${at}/${id}`, {
    method: 'PATCH',
    headers: piece,
    body: new Uint8Array(bytes),
  });
  return response.status === 204 ? id : null;
}

/** One attacker: never ends. Envelopes are the bytes of one, made unlike: who floods need not seal. */
async function attack(url: string): Promise<void> {
  const ready = { ...(await prepare(url)), api: clientFrom(url, network, send) };
  const one = await sealReport(ready);
  const [large, small] = [randomBytes(50_000_000), randomBytes(1_000_000)];
  let wait = 0;
  for (let n = 0; ; n++) {
    const file = n % 2 === 0 ? large : small;
    const id = wait > 0 ? null : await upload(ready, url, network, file).catch(() => null);
    // Refused: words alone for a while, which cost less.
    wait = id === null && wait === 0 ? 20 : Math.max(0, wait - 1);
    const sign = randomBytes(32);
    const message = {
      id: randomBytes(16).toString('hex'),
      envelope: one.body.message.envelope,
      salt: one.body.message.salt,
    };
    const body = {
      ...one.body,
      sign: sign.toString('hex'),
      conversation: hashHex(sign),
      urgent: n % 3 === 0,
      message,
    };
    await sendReport(ready, { ...one, body: { ...body, attachments: id === null ? [] : [id] } }).catch(
      () => {},
    );
  }
}

interface Real {
  readonly conversation: string;
  readonly seconds: number;
  readonly photo: boolean;
}

/** A person at `address` sends a photo and words; the words alone where there is no room for the photo. */
async function real(ready: Ready, url: string, address: string): Promise<Real> {
  const own = { ...ready, api: clientFrom(url, address, send) };
  const from = performance.now();
  const id = await upload(own, url, address, randomBytes(photoBytes));
  const report = await sealReport(own, { desk });
  await sendReport(own, { ...report, body: { ...report.body, attachments: id === null ? [] : [id] } });
  const seconds = (performance.now() - from) / 1000;
  return { conversation: report.keys.conversation, seconds, photo: id !== null };
}

/**
 * The rows of the first page in which the desk finds a conversation: of what needs somebody, and of what is
 * held.
 */
async function page(member: TestMember) {
  const rows = async (view: 'needs' | 'held') => (await member.api.call('inbox.list', { desk, view })).rows;
  return { needs: await rows('needs'), held: await rows('held') };
}

const megabytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0)
    .reduce((a, b) => a + b, 0) / 1e6;

const printTimes = (what: string, all: readonly Real[], foundCount: number) => {
  const times = all.map(({ seconds }) => seconds).sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)]?.toFixed(2);
  console.log(
    `${what}: ${all.length} sent, accepted after median ${median} s, longest ` +
      `${times.at(-1)?.toFixed(2)} s; with the photo ${all.filter(({ photo }) => photo).length}; ten ` +
      `seconds later on the first page of 50: ${foundCount}`,
  );
};

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'heed-bench-'));
  const server = await startServerProcess(folder, 8393, { HEED_PROXY: '1' });
  const member = await signIn(server.url, {
    ...(await server.logIn('member')),
    role: 'supervisor',
    desks: [],
  });
  const ready = await prepare(server.url);
  const attacker = spawn(process.execPath, [self, 'attack', server.url], { stdio: 'inherit' });
  process.once('exit', () => [attacker, server.child].map((child) => child.kill()));
  const elsewhere: Real[] = [];
  const same: Real[] = [];
  const foundCounts = { elsewhere: 0, same: 0 };
  let most = 0;
  for (let n = 0; n < minutes * 6; n++) {
    // Each from another corner, as real people are.
    const one = await real(ready, server.url, `198.51.${n % 256}.4`);
    const other = await real(ready, server.url, network);
    elsewhere.push(one);
    same.push(other);
    await new Promise((resolve) => setTimeout(resolve, 10_000));
    const { needs, held: quarantine } = await page(member);
    const has = (conversation: string) =>
      [...needs, ...quarantine].some((row) => row.conversation === conversation);
    if (has(one.conversation)) foundCounts.elsewhere++;
    if (has(other.conversation)) foundCounts.same++;
    most = Math.max(most, megabytesIn(join(folder, 'attachments')));
  }
  const { needs } = await page(member);
  const listed = elsewhere.filter((one) => needs.some((row) => row.conversation === one.conversation)).length;
  const { counts } = await member.api.call('inbox.list', { desk, view: 'needs' });
  attacker.kill();
  printTimes('from elsewhere', elsewhere, foundCounts.elsewhere);
  printTimes('from the same corner', same, foundCounts.same);
  console.log(
    `at the end: ${listed} of ${Math.min(elsewhere.length, 50)} real ones among the first 50 that ` +
      'need somebody',
  );
  console.log(`counted up to 1000: ${counts.needs} need somebody, ${counts.held} held`);
  console.log(
    `attachments on disk: at most ${most.toFixed(0)} MB of a budget of 2000 MB; all files ` +
      `${megabytesIn(folder).toFixed(0)} MB`,
  );
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

if (process.argv[2] === 'attack') await attack(process.argv[3] ?? '');
else await measure();
