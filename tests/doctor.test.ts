// `heed doctor` prints its document whatever answers: HTML, 413, 502, nothing, a page that leads elsewhere, a
// damaged database, settings of garbage. And a form of 3 MB goes through the real proxy, is measured and
// leaves nothing behind.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { readContent } from '@heed/content/read';
import { addDays, dayOf } from '@heed/domain/time';
import { makeProbeToken, probeHeader, startServer } from '@heed/server';
import { openStorage } from '@heed/storage';
import { lookAtAlerts } from '../apps/cli/src/doctor/data.ts';
import { testAlerts } from '../apps/server/src/alerts/ways.ts';
import { selfSigned } from './certificate.ts';
import { runHeed } from './command.ts';
import { unservedFolder } from './demonstration.ts';
import { freePort } from './free-port.ts';
import { runHeedHere } from './inner-command.ts';
import { startInvented } from './invented.ts';
import { startLive } from './live.ts';
import { nightTest } from './night.ts';
import { hasProxy, proxies, startProxy } from './proxies.ts';
import { stored } from './stored.ts';
import { waitUntil } from './until.ts';

interface Finding {
  readonly about: string;
  readonly ok: boolean;
  readonly says: string;
}

async function findings(folder: string, env: Readonly<Record<string, string>> = {}, run = runHeed) {
  const { code, out, error } = await run(['doctor', '--json'], { HEED_DATA: folder, ...env });
  const all = JSON.parse(out) as Finding[];
  return { code, all, error, of: (about: string) => all.find((one) => one.about === about) };
}

/** Of an organisation beside which this process runs no server. */
const findingsHere = (folder: string, env: Readonly<Record<string, string>>) =>
  findings(folder, env, runHeedHere);

/** Something that answers in the place of the site. */
async function stranger(t: TestContext, answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('whatever answers in the place of the site is named, and the document comes', async (t) => {
  const folder = await unservedFolder(t);
  const cases: readonly [string, RequestListener, RegExp, RegExp][] = [
    [
      'HTML',
      (_, r) => void r.setHeader('content-type', 'text/html').end('<html>'),
      /Something else answers/,
      /Something else/,
    ],
    ['502', (_, r) => void r.writeHead(502).end('<html>'), /502: it does not reach Heed/, /502/],
    [
      'a page of 503',
      (_, r) => void r.writeHead(503).end('<html>'),
      /a page of its own/,
      /a page of its own/,
    ],
    [
      '413',
      (q, r) => void r.writeHead(q.method === 'POST' ? 413 : 200).end('{"ok":true}'),
      /the site answers/,
      /too large \(413\)/,
    ],
    [
      'a way elsewhere',
      (_, r) => void r.writeHead(301, { location: '/x' }).end(),
      /leads elsewhere/,
      /leads elsewhere/,
    ],
    ['a cut', (_, r) => void r.destroy(), /cut in the middle/, /cut in the middle/],
    ['another Heed', (_, r) => void r.end('{"ok":true}'), /the site answers/, /Another Heed answers/],
  ];
  for (const [name, answer, http, probe] of cases) {
    const url = await stranger(t, answer);
    const { code, of } = await findingsHere(folder, { HEED_ORIGIN: url });
    assert.equal(code, 3, name);
    assert.match(of('http')?.says ?? '', http, name);
    assert.match(of('form of 3 MB')?.says ?? '', probe, name);
  }
  const nothing = await findingsHere(folder, { HEED_ORIGIN: 'http://127.0.0.1:1' });
  assert.match(nothing.of('http')?.says ?? '', /Nothing answers/);
  assert.equal(nothing.of('database')?.ok, true, 'the rest was looked at');
});

test('a desk that only letters reach is named: nothing wakes anybody there; that is no fault', async (t) => {
  const { deployment, ana } = await startLive(t);
  const { organisation } = await ana.api.call('session.read', {});
  const desks = organisation.desks.filter(({ id }) => id === 'harbour');
  await testAlerts(deployment, readContent().words);
  const { storage } = deployment;
  await storage.settings.put('organisation', Buffer.from(JSON.stringify({ ...organisation, desks })));
  const [alerts] = await lookAtAlerts(storage);
  assert.equal(alerts?.ok, true);
  assert.match(alerts?.says ?? '', /a test reached; no way wakes anybody of harbour: danger at night waits/);
});

test('a damaged database, settings of garbage and a future day are findings', async (t) => {
  const place = await startInvented(t);
  const { settings } = place.deployment.storage;
  await settings.put('backup-day', Buffer.from(addDays(dayOf(Date.now()), 400)));
  const later = await findings(place.folder, { PORT: String(place.port), HEED_SMTP: 'smtp://127.0.0.1:1' });
  assert.match(later.of('backup')?.says ?? '', /has not come yet: the clock was wrong/);
  assert.match(later.of('settings')?.says ?? '', /HEED_MAIL_FROM/);
  assert.equal(later.of('ready')?.ok, true);
  assert.equal(later.of('form of 3 MB')?.ok, true);
  const mail = { HEED_SMTP: 'smtp://127.0.0.1:1', HEED_MAIL_FROM: 'heed@example.org' };
  // Without mail notices may go by ntfy, SMS and a webhook too.
  const without = await findings(place.folder, { PORT: String(place.port), HEED_NTFY: 'http://127.0.0.1:1' });
  assert.match(without.of('mail')?.says ?? '', /no notice goes out as a letter/);
  assert.match(
    (await findings(place.folder, { PORT: String(place.port), ...mail })).of('mail')?.says ?? '',
    /does not answer/,
  );

  const garbage = await findings(place.folder, { PORT: 'many' });
  assert.deepEqual([garbage.code, garbage.all.map(({ about }) => about)], [2, ['settings']]);
  const folder = mkdtempSync(join(tmpdir(), 'heed-doctor-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'heed.sqlite'), Buffer.alloc(8192, 'no database '));
  const damaged = await findings(folder, { PORT: String(place.port) });
  assert.match(damaged.of('database')?.says ?? '', /damaged/);
  assert.equal(damaged.of('http')?.ok, true, 'the rest was looked at');
});

test('a public log whose files are gone is not one that has not begun; a start mends it', async (t) => {
  const place = await startInvented(t, { tickSeconds: 1 });
  const { storage } = place.deployment;
  await waitUntil(async () => ((await storage.ledger.current())?.published ?? 0) > 0);
  await place.stop();
  const before = await findings(place.folder);
  assert.equal(before.of('log')?.ok, true, before.of('log')?.says);
  const tiles = join(place.folder, 'log', '1', 'tile');
  rmSync(tiles, { recursive: true });
  assert.match((await findings(place.folder)).of('log')?.says ?? '', /its files hold 0 of the \d+ entries/);
  rmSync(join(place.folder, 'log'), { recursive: true });
  const without = await findings(place.folder);
  assert.equal(without.of('log')?.ok, false);
  assert.match(without.of('log')?.says ?? '', /Start the service again/);
  const again = await startServer({ folder: place.folder, port: 0, origins: ['http://localhost'] });
  t.after(() => again.stop());
  assert.equal((await findings(place.folder)).of('log')?.ok, true, 'it was written anew');
});

test('a form of a stranger is no probe, and a probe leaves nothing behind', async (t) => {
  const place = await startInvented(t);
  const send = (token: string) => {
    const form = new FormData();
    form.set('text', 'x');
    form.set('file', new Blob(['y'.repeat(1000)]), 'a.bin');
    return fetch(`${place.url}/report`, { method: 'POST', body: form, headers: { [probeHeader]: token } });
  };
  const { secrets } = place.deployment;
  for (const token of ['', 'x', `${Date.now()}.x`, makeProbeToken(secrets, Date.now() - 300_000)])
    assert.match((await send(token)).headers.get('content-type') ?? '', /html/, 'it goes on as any form');
  const before = stored(place.folder);
  const probed = await (await send(makeProbeToken(secrets, Date.now()))).json();
  assert.deepEqual([probed.probe, probed.fileLength, probed.textLength], ['heed', 1000, 1]);
  assert.deepEqual(stored(place.folder), before);
});

test('of a certificate it is said what is wrong: its issuer, its name or its time', async (t) => {
  const place = await startInvented(t);
  const certificateSays = async (host: string, endsInDays: number, isTrusted: boolean) => {
    const folder = mkdtempSync(join(tmpdir(), 'heed-doctor-'));
    const { certificate, key } = selfSigned({ endsInDays });
    writeFileSync(join(folder, 'certificate.pem'), certificate);
    const server = createHttpsServer({ cert: certificate, key }, (_, r) => void r.end('{"ok":true}'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    t.after(() => {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    });
    const { of } = await findings(place.folder, {
      HEED_ORIGIN: `https://${host}:${(server.address() as AddressInfo).port}`,
      HEED_PROXY: '1',
      ...(isTrusted && { NODE_EXTRA_CA_CERTS: join(folder, 'certificate.pem') }),
    });
    assert.equal(of('certificate')?.ok, false);
    return of('certificate')?.says ?? '';
  };
  const issuer = await certificateSays('localhost', 1, false);
  assert.match(issuer, /nobody whom this machine knows/);
  assert.doesNotMatch(issuer, /name/);
  const name = await certificateSays('127.0.0.1', 1, true);
  assert.match(name, /for another name/);
  assert.doesNotMatch(name, /issuer|nobody/);
  assert.match(await certificateSays('localhost', -1, true), /has ended/);
});

test(
  'between go-live and the minute in which the server notices, the operator is not told to go live ' +
    'again',
  async (t) => {
    const folder = await unservedFolder(t);
    const url = await stranger(t, (q, r) => {
      const isReady = q.url === '/readyz';
      r.writeHead(isReady ? 503 : 200).end(
        JSON.stringify(isReady ? { ok: false, reason: 'not-open' } : { ok: true }),
      );
    });
    const says = async () => (await findingsHere(folder, { HEED_ORIGIN: url })).of('ready')?.says ?? '';
    assert.match(await says(), /run 'npm run -s heed -- go-live'/);
    const storage = await openStorage({ folder });
    await storage.settings.put('live', Buffer.from(dayOf(Date.now())));
    await storage.close();
    const answer = await says();
    assert.match(answer, /notices within a minute/);
    assert.doesNotMatch(answer, /go-live'/);
  },
);

for (const name of proxies) {
  const skip = !hasProxy(name) && `no ${name}`;
  test(`through ${name} with our file the form arrives whole; a proxy that is down or limits is named`, {
    skip,
  }, async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'heed-doctor-'));
    const port = await freePort();
    const origins = [`https://localhost:${port}`];
    const place = await startInvented(t, { proxy: true, origins });
    const proxy = await startProxy(name, { folder, upstream: place.port, port });
    const env = {
      HEED_ORIGIN: origins.join(','),
      HEED_PROXY: '1',
      PORT: String(place.port),
      NODE_EXTRA_CA_CERTS: join(folder, 'certificate.pem'),
    };
    t.after(async () => {
      await proxy.stop();
      rmSync(folder, { recursive: true, force: true });
    });
    const through = await findings(place.folder, env);
    for (const about of ['http', 'ready', 'clock', 'form of 3 MB', 'proxy', 'settings'])
      assert.deepEqual(
        [about, through.of(about)?.ok, through.of(about)?.says],
        [about, true, through.of(about)?.says],
      );
    assert.match(through.of('certificate')?.says ?? '', /ends in [01] days/);
    await place.stop();
    const down = await findings(place.folder, env);
    assert.equal(down.code, 3);
    assert.match(down.of('http')?.says ?? '', /does not reach Heed/);
  });
}

nightTest(
  'an nginx that limits, or that believes visitors, is named',
  {
    skip: !hasProxy('nginx') && 'no nginx',
  },
  async (t) => {
    for (const [change, pattern] of [
      [
        (text: string) => text.replaceAll('client_max_body_size 0;', '').replace('error_page', '#'),
        /too large \(413\)/,
      ],
      [(text: string) => text.replaceAll('$remote_addr', '$http_x_forwarded_for'), /what a visitor claims/],
      [(text: string) => text.replaceAll('X-Forwarded-Proto', 'X-Nothing'), /x-forwarded-proto/],
    ] as const) {
      const folder = mkdtempSync(join(tmpdir(), 'heed-doctor-'));
      const port = await freePort();
      const place = await startInvented(t, { proxy: true, origins: [`https://localhost:${port}`] });
      const proxy = await startProxy('nginx', { folder, upstream: place.port, port, change });
      t.after(async () => {
        await proxy.stop();
        rmSync(folder, { recursive: true, force: true });
      });
      const doctorFindings = await findings(place.folder, {
        HEED_ORIGIN: `https://localhost:${port}`,
        HEED_PROXY: '1',
        NODE_EXTRA_CA_CERTS: join(folder, 'certificate.pem'),
      });
      assert.match(doctorFindings.of('form of 3 MB')?.says ?? '', pattern);
    }
  },
);
