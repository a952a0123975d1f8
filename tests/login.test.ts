// Log-in under attack: an e-mail address keeps nobody out, a passkey is never skipped, a step counts once,
// each origin stands by itself.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { get, type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { answerChallenge } from '@heed/envelope';
import { openStorage } from '@heed/storage';
import * as opaque from '@serenity-kit/opaque';
import type { DemonstrationLogIn } from '../apps/cli/src/demonstration.ts';
import { loginHandlers } from '../apps/server/src/desk/login.ts';
import { putDemonstration } from './demonstration.ts';
import { freePort } from './free-port.ts';
import { type InventedServer, startInvented } from './invented.ts';
import { noteLightPassword, stretchingOf } from './light-passwords.ts';
import { signIn } from './member.ts';
import { prepare, sealReport, sendReport } from './person.ts';
import { commandFile } from './program.ts';

const post = (url: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

interface LoginStart {
  readonly attempt: string;
  readonly request: string | undefined;
}

/** The proof for the second step; undefined where the password is wrong. */
const finishClient = (clientLoginState: string, loginResponse: string, password: string) =>
  opaque.client.finishLogin({
    ...{ clientLoginState, loginResponse, password },
    keyStretching: stretchingOf(password),
  });

/** The first step; `request` is the proof for the second one, where the password was right. */
async function begin(
  url: string,
  email: string,
  password: string,
  headers: Record<string, string> = {},
): Promise<LoginStart> {
  await opaque.ready;
  const { clientLoginState, startLoginRequest } = opaque.client.startLogin({ password });
  const answer = await post(url, '/api/desk/login/start', { email, request: startLoginRequest }, headers);
  assert.equal(answer.status, 200);
  const { attempt, response } = (await answer.json()) as { attempt: string; response: string };
  const finished = finishClient(clientLoginState, response, password);
  return { attempt, request: finished?.finishLoginRequest };
}

async function finish(url: string, { attempt, request }: LoginStart, headers: Record<string, string> = {}) {
  return post(url, '/api/desk/login/finish', { attempt, request }, headers);
}
const cookieOf = (answer: Response) => answer.headers.get('set-cookie')?.split(';')[0] ?? '';
const isSignedIn = async (url: string, cookie: string, headers: Record<string, string> = {}) =>
  (await fetch(`${url}/api/desk/me`, { headers: { cookie, 'heed-client': '1', ...headers } })).status === 200;

describe('log-in', () => {
  let place: InventedServer;
  let end = async () => {};
  let mila: DemonstrationLogIn;
  before(async () => {
    place = await startInvented({ after: (stop) => (end = stop) });
    mila = place.logIns.find(({ email }) => email.startsWith('mila'))!;
  });
  after(() => end());

  test('nobody is kept out by whoever knows an e-mail address', async () => {
    const guess = randomBytes(64).toString('base64url');
    const wrong: number[] = [];
    noteLightPassword('a guess');
    for (let n = 0; n < 30; n++) {
      const { attempt } = await begin(place.url, mila.email, 'a guess');
      wrong.push((await finish(place.url, { attempt, request: guess })).status);
    }
    assert.deepEqual(new Set(wrong), new Set([401]));
    assert.equal((await finish(place.url, await begin(place.url, mila.email, mila.password))).status, 200);
  });

  test('a second step counts once, also after log-out and when sent at once', async () => {
    const start = await begin(place.url, mila.email, mila.password);
    const answers = await Promise.all([1, 2, 3].map(() => finish(place.url, start)));
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 401, 401]);
    const cookie = cookieOf(answers.find(({ status }) => status === 200)!);
    assert.ok(await isSignedIn(place.url, cookie));
    await post(place.url, '/api/desk/logout', {}, { cookie, 'heed-client': '1' });
    assert.ok(!(await isSignedIn(place.url, cookie)));
    assert.equal((await finish(place.url, start)).status, 401, 'used after log-out');
    assert.ok(!(await isSignedIn(place.url, cookie)));
  });

  test('an unknown address is answered like a known one', async () => {
    const [knownStart, unknown] = await Promise.all(
      [mila.email, 'nobody@example.org'].map((email) => begin(place.url, email, 'a guess')),
    );
    assert.equal(knownStart!.request, undefined);
    assert.equal(unknown!.request, undefined);
    assert.equal(knownStart!.attempt.length, unknown!.attempt.length);
    assert.equal((await finish(place.url, { ...unknown!, request: 'AAAA' })).status, 401);
  });

  test('one e-mail address and nothing else is taken for alerts', async () => {
    const member = await signIn(place.url, mila);
    const put = (email: string) => member.api.call('alerts.setChannels', { email, push: null });
    for (const email of [
      'a@example.org,c@example.org',
      'a@example.org\r\nBcc: c@example.org',
      'a',
      '@',
      'a b@example.org',
    ])
      await assert.rejects(put(email), { status: 400 }, email);
    await put('a@example.org');
  });

  test('a failed alert of another desk is not dismissed', async () => {
    const member = await signIn(place.url, mila);
    await assert.rejects(member.api.call('alerts.dismiss', {}, { id: '0'.repeat(32) }), { status: 404 });
  });
});

test('log-ins without end wait for one another; a member from elsewhere or on Tor comes in', async (t) => {
  const place = await startInvented(t, { proxy: true });
  await opaque.ready;
  const request = opaque.client.startLogin({ password: 'a guess' }).startLoginRequest;
  const start = loginHandlers(place.deployment)['session.startLogin'];
  let answerCount = 0;
  /** Called at one moment, as no client over HTTP does. */
  const step = async (address: string | null) => {
    const headers = address === null ? {} : { 'x-forwarded-for': address };
    const context = {
      req: { raw: new Request(place.url, { headers }) },
      env: { incoming: { socket: { remoteAddress: '127.0.0.1' } } },
    };
    const body = { email: 'x@example.org', request };
    await start({ body, context } as unknown as Parameters<typeof start>[0]);
    answerCount++;
  };
  const flood = (address: string | null) => Array.from({ length: 450 }, () => step(address));
  const busyCount = async (steps: Promise<void>[]) =>
    (await Promise.allSettled(steps)).filter(({ status }) => status === 'rejected').length;
  const strangers = flood('203.0.113.9');
  const refusals = busyCount(strangers);
  await step('198.51.100.7');
  assert.ok(answerCount < 100, `${answerCount} strangers stood before the member`);
  assert.equal(await refusals, 49);
  // Nobody is told apart on Tor: all wait, none is refused.
  assert.equal(await busyCount([...flood(null), step(null)]), 0);
});

describe('a member with a passkey', () => {
  test('never gets in without one, whatever the Host, nor after the site has got another name', async (t) => {
    const place = await startInvented(t);
    const mila = place.logIns.find(({ email }) => email.startsWith('mila'))!;
    const { id } = await signIn(place.url, mila);
    await place.deployment.storage.members.addPasskey({
      id: 'passkey-of-a-test',
      member: id,
      host: 'heed.example.org',
      publicKey: new Uint8Array(32),
      counter: 0,
      transports: '[]',
      secret: null,
    });
    for (const host of [
      `localhost:${place.port}`,
      'elsewhere.invalid',
      'heed.example.org',
      'heed.example.org:443',
      '',
    ]) {
      const headers = { host };
      const { status, body, cookie } = await logInAs(place.port, mila, headers);
      if (status === 200) assert.equal(body.next, 'passkey', host);
      else assert.deepEqual([status, body.type], [403, 'urn:heed:problem:passkey-elsewhere'], host);
      assert.ok(cookie === '' || !(await isSignedIn(place.url, cookie)), host);
    }
  });
});

interface Answer {
  readonly status: number;
  readonly body: Record<string, string>;
  readonly cookie: string;
}

/** Sends JSON with headers of one's own, also a Host, which `fetch` would not send. */
function send(port: number, path: string, body: unknown, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = {
      port,
      path,
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
    };
    const outgoing = request({ host: '127.0.0.1', ...options }, (answer) => {
      let text = '';
      answer.on('data', (chunk) => (text += chunk));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          body: JSON.parse(text || '{}'),
          cookie: answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '',
        }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(JSON.stringify(body));
  });
}

async function logInAs(
  port: number,
  { email, password }: DemonstrationLogIn,
  headers: Record<string, string>,
): Promise<Answer> {
  await opaque.ready;
  const { clientLoginState, startLoginRequest } = opaque.client.startLogin({ password });
  const { body: start } = await send(
    port,
    '/api/desk/login/start',
    { email, request: startLoginRequest },
    headers,
  );
  if (start.response === undefined) return { status: 403, body: start, cookie: '' };
  const finished = finishClient(clientLoginState, start.response, password)!;
  const proof = { attempt: start.attempt, request: finished.finishLoginRequest };
  return send(port, '/api/desk/login/finish', proof, headers);
}

test('each configured origin has its own cookie, HSTS and challenge', async (t) => {
  const origins = ['https://heed.example.org', 'http://exampleonion.onion'];
  const place = await startInvented(t, { origins });
  const mila = place.logIns.find(({ email }) => email.startsWith('mila'))!;
  for (const origin of origins) {
    const { host } = new URL(origin);
    const { status, cookie } = await logInAs(place.port, mila, { host, origin });
    assert.equal(status, 200, origin);
    const https = origin.startsWith('https:');
    assert.match(cookie, https ? /^__Host-heed=/ : /^heed=/);
    const { headers } = await new Promise<IncomingMessage>((resolve, reject) => {
      const outgoing = get(
        { host: '127.0.0.1', port: place.port, path: '/about', headers: { host } },
        resolve,
      );
      outgoing.on('error', reject);
    });
    assert.equal(headers['strict-transport-security'] !== undefined, https, origin);
  }
  const ready = await prepare(place.url);
  const report = await sealReport(ready);
  await sendReport(ready, report);
  const { keys } = report;
  const { conversation } = keys;
  for (const origin of origins) {
    const at = (other: string) => ({ host: new URL(other).host, origin: other });
    const puzzle = await send(place.port, '/api/challenge', { conversation }, at(origin));
    const challenge = puzzle.body.challenge!;
    for (const signed of origins)
      for (const asker of origins) {
        const signature = answerChallenge({ origin: signed, conversation, challenge }, keys);
        const { status } = await send(
          place.port,
          '/api/token',
          { conversation, challenge, signature },
          at(asker),
        );
        const expected = signed === origin && asker === origin ? 200 : 403;
        assert.equal(status, expected, `made at ${origin}, signed for ${signed}, asked at ${asker}`);
      }
  }
  const foreign = await logInAs(place.port, mila, {
    host: 'heed.example.org',
    origin: 'https://elsewhere.example',
  });
  assert.equal(foreign.status, 403);
});

test('production and a live service start with HEED_ORIGIN alone', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'heed-origin-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const { release } = await putDemonstration(folder);
  t.after(release);
  const storage = await openStorage({ folder });
  // As a real one that is open to people.
  await storage.settings.remove('demonstration');
  await storage.settings.put('live', Buffer.from('2026-01-01'));
  await storage.close();
  const port = String(await freePort());
  const start = (env: Record<string, string>) =>
    spawnSync(process.execPath, [commandFile, 'start'], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH!, HEED_DATA: folder, PORT: port, ...env },
      timeout: 60_000,
    });
  for (const env of [{}, { NODE_ENV: 'production' }] as Record<string, string>[]) {
    const { status, stderr } = start(env);
    assert.equal(status, 3);
    assert.match(stderr, /HEED_ORIGIN is not set/);
  }
  const garbage = start({ HEED_ORIGIN: 'heed.example.org, javascript:1' });
  assert.equal(garbage.status, 2);
  assert.match(garbage.stderr, /Set HEED_ORIGIN to the address/);
});
