// The desk from the member's own machine: scripts checked against the log, then served here; the server is
// asked for sealed data alone.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { findChromium, startChromium } from './chromium.ts';
import { startInvented } from './invented.ts';
import { nightTest } from './night.ts';
import { prepare, sealReport, sendReport } from './person.ts';
import { commandFile } from './program.ts';
import { untilAnswer } from './until.ts';
import { unlock } from './workspace.ts';

/** Runs `heed desk` until it has said where the desk is, or has ended. */
async function ownDesk(
  t: TestContext,
  keys: string,
  url: string,
): Promise<{ output: string; code: number | null }> {
  const child: ChildProcess = spawn(process.execPath, [commandFile, 'desk', url, '--port', '0'], {
    env: { ...process.env, HEED_LOG_KEYS: join(keys, 'keys.json') },
  });
  t.after(() => child.kill());
  let output = '';
  const ready = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (data) => {
        output += data;
        if (output.includes('Ctrl-C')) resolve();
      });
    child.once('exit', () => resolve());
  });
  await ready;
  return { output, code: child.exitCode };
}

const temporary = (t: TestContext) => {
  const folder = mkdtempSync(join(tmpdir(), 'heed-test-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

nightTest(
  'the desk unlocks and reads from the own machine, by scripts that the log lists',
  {
    skip: findChromium() === null ? 'no Chromium on this machine' : false,
    timeout: 60_000,
  },
  async (t) => {
    const place = await startInvented(t, { tickSeconds: 1 });
    const ready = await prepare(place.url);
    await sendReport(ready, await sealReport(ready, { text: 'Read from the own machine.' }));
    await untilAnswer(() => ready.api.call('log.readScripts', {}));
    const { output } = await ownDesk(t, temporary(t), place.url);
    const [, desk] = /desk: (\S+)/.exec(output) ?? [];
    assert.ok(desk, output);
    const browser = await startChromium();
    t.after(() => browser.close());
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(desk);
    await unlock(page, place.logIns[0]!);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.locator('p.text', { hasText: 'Read from the own machine.' }).waitFor();
    assert.deepEqual(faults, []);
    assert.ok(
      requests.every(
        (url) => url.startsWith(new URL(desk).origin) || url.startsWith('blob:') || url.startsWith('data:'),
      ),
    );
  },
);

test('a script that the log does not list, a list that is not in the log, or another log is refused by ' +
  'name', {
  timeout: 60_000,
}, async (t) => {
  const place = await startInvented(t, { tickSeconds: 1 });
  const ready = await prepare(place.url);
  await untilAnswer(() => ready.api.call('log.readScripts', {}));
  const keys = temporary(t);
  /** A server in between that changes one answer. */
  const between = async (change: (path: string, body: string) => string) => {
    const server = createServer(async (request, response) => {
      const answer = await fetch(place.url + request.url);
      const body = change(request.url ?? '', await answer.text());
      const headers = Object.fromEntries(answer.headers);
      delete headers['content-encoding'];
      delete headers['content-length'];
      response.writeHead(answer.status, headers).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    t.after(() => server.close());
    return `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  };
  const altered = await between((path, body) =>
    path.startsWith('/assets/desk.') && path.endsWith('.js') ? `${body};` : body,
  );
  assert.deepEqual(
    await ownDesk(t, keys, altered).then(({ output, code }) => [
      /\/assets\/desk\.\w+\.js is not what/.test(output),
      code,
    ]),
    [true, 4],
  );
  const listed = await between((path, body) => {
    if (!path.startsWith('/api/log/scripts')) return body;
    const answer = JSON.parse(body);
    const other = `sha384-${createHash('sha384').update('x').digest('base64')}`;
    return JSON.stringify({ ...answer, entry: answer.entry.replace(/sha384-[^"]+/, other) });
  });
  assert.match((await ownDesk(t, keys, listed)).output, /does not stand in the log/);
  writeFileSync(
    join(keys, 'keys.json'),
    JSON.stringify({ [place.url]: 'other.example.org/log+00000000+AAAA' }),
  );
  assert.match((await ownDesk(t, keys, place.url)).output, /another log than before/);
});

test('whatever the server answers below /api/ is no page and no script here, and no other site asks', {
  timeout: 60_000,
}, async (t) => {
  const place = await startInvented(t, { tickSeconds: 1 });
  const ready = await prepare(place.url);
  await untilAnswer(() => ready.api.call('log.readScripts', {}));
  const operator = createServer(async (request, response) => {
    if (request.url === '/api/page') {
      response.writeHead(200, { 'content-type': 'text/html', 'service-worker-allowed': '/' });
      return void response.end('<script src="/api/page"></script>');
    }
    const answer = await fetch(place.url + request.url);
    const type = answer.headers.get('content-type') ?? '';
    response.writeHead(answer.status, { 'content-type': type }).end(await answer.bytes());
  });
  await new Promise<void>((resolve) => operator.listen(0, '127.0.0.1', resolve));
  t.after(() => operator.close());
  const url = `http://127.0.0.1:${(operator.address() as { port: number }).port}`;
  const { output } = await ownDesk(t, temporary(t), url);
  const desk = new URL(/desk: (\S+)/.exec(output)?.[1] ?? '');
  const ask = (headers: Record<string, string>) =>
    new Promise<IncomingMessage>((resolve, reject) =>
      get({ host: '127.0.0.1', port: desk.port, path: '/api/page', headers }, resolve).once('error', reject),
    );
  const { statusCode, headers } = await ask({ host: desk.host, 'sec-fetch-dest': 'empty' });
  assert.equal(statusCode, 200);
  assert.equal(headers['content-type'], 'application/octet-stream');
  assert.match(String(headers['content-security-policy']), /^default-src 'none'; sandbox$/);
  assert.equal(headers['x-content-type-options'], 'nosniff');
  assert.equal(headers['service-worker-allowed'], undefined);
  for (const wrong of [
    { host: desk.host, 'sec-fetch-dest': 'document' },
    { host: desk.host, 'sec-fetch-dest': 'serviceworker' },
    { host: desk.host, origin: 'https://elsewhere.example.org' },
    { host: 'elsewhere.example.org' },
  ])
    assert.equal((await ask(wrong)).statusCode, 403, JSON.stringify(wrong));
});
