// The files that we ship for nginx, Caddy and HAProxy, with the real programs: words of a report never
// stand on the proxy's disk, Heed's own refusals come through with everything that was typed, nothing about
// a visitor is logged. Each look is shown to find what it looks for with nginx as it comes.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { downPage } from '@heed/site/error/down';
import { readWords } from '../packages/content/src/messages/words.ts';
import { freePort } from './free-port.ts';
import { type InventedServer, startInvented } from './invented.ts';
import { hasProxy, type ProxyName, proxies, type StartedProxy, startProxy } from './proxies.ts';
import { waitUntil } from './until.ts';

const canary = 'canary of the words that somebody wrote';
const boundary = 'heedproxytest';
/** By which nginx is kept from holding a request back. */
const directives = [
  'proxy_(request_)?buffering',
  'proxy_max_temp_file_size',
  'proxy_http_version',
  'proxy_set_header Connection',
];

/** A form as a browser without script sends it: words, then a picture that brings it to 3 MB. */
const head = (words: string) =>
  Buffer.from(
    `--${boundary}\r\nContent-Disposition: form-data; name="door"\r\n\r\ntalk\r\n` +
      `--${boundary}\r\nContent-Disposition: form-data; name="text"\r\n\r\n${words}\r\n` +
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n` +
      'Content-Type: text/plain\r\n\r\n',
  );
const filling = Buffer.from(`${canary} `.repeat(80_000));
const end = Buffer.from(`\r\n--${boundary}--\r\n`);

interface Behind {
  readonly heed: InventedServer;
  readonly proxy: StartedProxy;
}

async function start(t: TestContext, name: ProxyName, change?: (text: string) => string): Promise<Behind> {
  const folder = mkdtempSync(join(tmpdir(), `heed-${name}-`));
  const port = await freePort();
  const heed = await startInvented(t, { proxy: true, origins: [`https://localhost:${port}`] });
  const proxy = await startProxy(name, { folder, upstream: heed.port, port, ...(change && { change }) });
  t.after(async () => {
    await proxy.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
  });
  return { heed, proxy };
}

function ask({ proxy }: Behind, path: string, method = 'GET', length?: number): ClientRequest {
  return request(`${proxy.origin}${path}`, {
    method,
    ca: proxy.certificate,
    headers: {
      connection: 'close',
      ...(length !== undefined && {
        'content-type': `multipart/form-data; boundary=${boundary}`,
        'content-length': length,
      }),
    },
  });
}

async function get(behind: Behind, path: string): Promise<IncomingMessage> {
  const asking = ask(behind, path);
  asking.end();
  const [answer] = (await once(asking, 'response')) as [IncomingMessage];
  return answer;
}

const bodyOf = async (answer: IncomingMessage) => Buffer.concat(await answer.toArray()).toString();

/** Ids of the process and of all below it. */
function family(pid: number): number[] {
  const below = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .split(' ')
    .filter(Boolean)
    .map(Number);
  return [pid, ...below.flatMap(family)];
}

/** Whether words stand in a file that the proxy has open, the deleted ones too, or in its folder. */
function hasWordsOnDisk({ proxy }: Behind): boolean {
  const open = family(proxy.pid).flatMap((pid) =>
    readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      const path = `/proc/${pid}/fd/${fd}`;
      try {
        return statSync(path).isFile() && readlinkSync(path) !== process.execPath ? [path] : [];
      } catch {
        return []; // closed meanwhile
      }
    }),
  );
  const entries = readdirSync(proxy.folder, { recursive: true, withFileTypes: true, encoding: 'utf8' });
  const files = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  return [...open, ...files].some((file) => existsSync(file) && readFileSync(file).includes(canary));
}

/** Connections that stand to a port of this machine, as the kernel lists them. */
const connectionsTo = (port: number): number => {
  const end = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const rows = readFileSync('/proc/net/tcp', 'utf8')
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/));
  return rows.filter(([, , remote, state]) => remote?.endsWith(end) && state === '01').length;
};

/** Looks while the proxy works through what it has: each answer comes after what arrived before it. */
async function looksFound(behind: Behind): Promise<boolean> {
  for (let n = 0; n < 10; n++) {
    if (hasWordsOnDisk(behind)) return true;
    (await get(behind, '/healthz')).resume();
  }
  return hasWordsOnDisk(behind);
}

/** Sends most of a form, looks, sends the rest, leaves the answer unread, looks again. */
async function sendSlowly(behind: Behind) {
  const words = `${canary} `.repeat(9000);
  const first = head(words);
  const asking = ask(behind, '/report', 'POST', first.length + filling.length + end.length);
  asking.on('error', () => {});
  const responding = once(asking, 'response') as Promise<[IncomingMessage]>;
  for (const part of [first, filling]) if (!asking.write(part)) await once(asking, 'drain');
  const isBodyFound = await looksFound(behind);
  asking.end(end);
  // The form is answered by an address, which shows the page with the words.
  const [redirect] = await responding;
  redirect.resume();
  const answer = await get(behind, redirect.headers.location ?? '/');
  const isAnswerFound = await looksFound(behind);
  return { isBodyFound, isAnswerFound, status: answer.statusCode, page: await bodyOf(answer), words };
}

for (const name of proxies) {
  const skip = !hasProxy(name) && `no ${name}`;
  test(`${name}: words are on its disk neither on the way in nor on the way out, and a refusal holds them`, {
    skip,
  }, async (t) => {
    const behind = await start(t, name);
    const { isBodyFound, isAnswerFound, status, page, words } = await sendSlowly(behind);
    assert.deepEqual([isBodyFound, isAnswerFound], [false, false]);
    // No desk was chosen and no code confirmed: Heed's own refusal, with all that was typed.
    assert.equal(status, 422, behind.proxy.said());
    assert.ok(page.includes(words.trim()), 'every word is on the page');
  });

  test(`${name}: nothing about a visitor is logged; where Heed does not answer, a page says what to do`, {
    skip,
  }, async (t) => {
    const behind = await start(t, name);
    const home = await get(behind, '/hr/help');
    assert.equal(home.statusCode, 200);
    assert.ok(home.headers['strict-transport-security'], 'https is known to Heed');
    assert.equal(home.headers.server, name === 'nginx' ? 'nginx' : undefined);
    home.resume();
    await behind.heed.stop();
    for (const method of ['GET', 'POST']) {
      const asking = ask(
        behind,
        '/report',
        method,
        method === 'POST' ? head('x').length + end.length : undefined,
      );
      asking.end(method === 'POST' ? Buffer.concat([head('x'), end]) : undefined);
      const [answer] = (await once(asking, 'response')) as [IncomingMessage];
      const page = await bodyOf(answer);
      assert.equal(answer.statusCode, 503, method);
      assert.match(page, /load this page again/);
      assert.match(page, /Ne vraćajte se natrag/);
      assert.equal(answer.headers['cache-control'], 'no-store');
    }
    const logs = ['access.log', 'error.log'].map((log) => join(behind.proxy.folder, log)).filter(existsSync);
    const logged = [behind.proxy.said(), ...logs.map((log) => readFileSync(log, 'utf8'))].join('\n');
    assert.doesNotMatch(logged, /127\.0\.0\.1|\/hr\/help|\/report/);
  });
}

test('caddy: however many forms are begun, it opens no more connections to Heed than its file says', {
  skip: !hasProxy('caddy') && 'no caddy',
}, async (t) => {
  const behind = await start(t, 'caddy', (text) =>
    text.replace(/max_conns_per_host \d+/, 'max_conns_per_host 3'),
  );
  const halves = Array.from({ length: 6 }, () => {
    const asking = ask(behind, '/report', 'POST', 5_000).on('error', () => {});
    asking.write(head('x'));
    return asking;
  });
  await Promise.all(halves.map((asking) => once(asking, 'socket')));
  await waitUntil(() => connectionsTo(behind.heed.port) === 3);
  let isAnswered = false;
  const answer = get(behind, '/healthz').then((one) => {
    isAnswered = true;
    return one;
  });
  await new Promise((resolve) => setTimeout(resolve, 500));
  assert.deepEqual([isAnswered, connectionsTo(behind.heed.port)], [false, 3]);
  for (const asking of halves) asking.destroy();
  assert.equal((await answer).statusCode, 200);
});

test('nginx as it comes: the look finds the words on its disk, and a form of 3 MB is lost', {
  skip: !hasProxy('nginx') && 'no nginx',
}, async (t) => {
  const asItComes = (text: string) =>
    text.replace(new RegExp(`^\\s*(${directives.join('|')}) .*;$`, 'gm'), '');
  const roomy = await start(t, 'nginx', asItComes);
  const { isBodyFound, isAnswerFound } = await sendSlowly(roomy);
  assert.deepEqual([isBodyFound, isAnswerFound], [true, true]);
  const narrow = await start(t, 'nginx', (text) =>
    asItComes(text).replaceAll('client_max_body_size 0;', '').replaceAll('error_page', '#'),
  );
  const asking = ask(narrow, '/report', 'POST', head(canary).length + filling.length + end.length);
  asking.on('error', () => {});
  asking.write(head(canary));
  const [answer] = (await once(asking, 'response')) as [IncomingMessage];
  assert.equal(answer.statusCode, 413);
  assert.ok(!(await bodyOf(answer)).includes(canary));
});

test('nginx as it comes writes an address into its log: the look for it can fail', {
  skip: !hasProxy('nginx') && 'no nginx',
}, async (t) => {
  const behind = await start(t, 'nginx', (text) => text.replaceAll('access_log off;', ''));
  await (await get(behind, '/hr/help')).toArray();
  await behind.proxy.stop();
  assert.match(readFileSync(join(behind.proxy.folder, 'access.log'), 'utf8'), /\/hr\/help/);
});

test('the page of the proxy is made of the words of today', () => {
  const words = readWords(new URL('../content/messages/', import.meta.url));
  const shipped = readFileSync(new URL('../deploy/down.html', import.meta.url), 'utf8');
  assert.equal(
    shipped,
    String(downPage(words)),
    "Write it anew: 'npm run -s heed -- content down-page deploy/down.html'",
  );
});
