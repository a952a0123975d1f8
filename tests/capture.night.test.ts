// The command against a server of its own: what it keeps, what it leaves out, where it stops, what it
// refuses. What it wrote is read again by other readers: the desk's, and the parser of warcio.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, type TestContext, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { WARCParser } from 'warcio';
import { readCapture, readReport } from '../apps/desk/src/model/pictures/wacz.ts';
import { findChromium } from './chromium.ts';
import { commandFile } from './program.ts';
import { makeAuthority, noOpenssl, openssl, serveAuthority } from './time-stamp-authority.ts';

const folder = mkdtempSync(join(tmpdir(), 'heed-capture-'));
after(() => rmSync(folder, { recursive: true, force: true }));

interface CommandResult {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs beside the event loop, which serves the page. Standard input is no terminal. */
const heed = (...args: string[]): Promise<CommandResult> => heedWith({}, ...args);

const heedWith = (settings: Record<string, string>, ...args: string[]): Promise<CommandResult> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [commandFile, 'capture', ...args], {
      env: { ...process.env, INIT_CWD: folder, ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [out, error] = ['', ''];
    child.stdout.on('data', (data) => (out += data));
    child.stderr.on('data', (data) => (error += data));
    child.once('close', (status) => resolve({ status, out, error }));
  });

const captures = () => readdirSync(folder).filter((name) => name.endsWith('.wacz'));

interface Outcome {
  readonly file: string;
  readonly sha256: string;
  readonly stopped: string | null;
  readonly refused: Record<string, number>;
  readonly isLocalAllowed: boolean;
}

const red = Buffer.from('R0lGODlhAQABAIAAAP8AAP8AACwAAAAAAQABAAACAkQBADs=', 'base64');
const page = `<!doctype html><title>Work abroad</title><h1>Waitress wanted</h1><img src="/red.gif">
<video src="/film.mp4" autoplay></video><iframe src="file:///etc/passwd"></iframe>
<script>fetch('/post', { method: 'POST', body: 'x' }).catch(() => {});
new WebSocket('ws://' + location.host + '/socket');
navigator.sendBeacon('/beacon', 'x'); window.open('/popup');</script><p>Call now</p>`;

/** Paths with what they answer; each requests path is noted. */
const requests: string[] = [];
function answer({ url = '', method }: IncomingMessage, response: ServerResponse): void {
  requests.push(`${method} ${url}`);
  if (url === '/') {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip', 'x-canary': 'seen' });
    response.end(gzipSync(page));
  } else if (url === '/red.gif') response.writeHead(200, { 'content-type': 'image/gif' }).end(red);
  else if (url === '/moved') response.writeHead(302, { location: '/' }).end();
  else if (url === '/endless') {
    response.writeHead(200, { 'content-type': 'text/html' });
    const timer = setInterval(() => response.write('<p>more</p>'), 100);
    response.once('close', () => clearInterval(timer));
  } else if (url === '/large') {
    response.writeHead(200, { 'content-type': 'text/html' });
    const block = Buffer.alloc(1_000_000, '<p>a</p>\n');
    let blocks = 500;
    const more = () => {
      while (blocks-- > 0) if (!response.write(block)) return void response.once('drain', more);
      response.end();
    };
    more();
  } else if (url === '/bomb') {
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
    response.end(gzipSync(Buffer.alloc(300_000_000, ' ')));
  } else if (url === '/parts')
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(Array.from({ length: 40 }, (_, n) => `<script src="/part${n}.js"></script>`).join(''));
  else response.writeHead(200, { 'content-type': 'text/plain' }).end('x');
}

const hasBrowser = findChromium() !== null;

describe('a page is captured', { skip: !hasBrowser && 'no Chromium' }, () => {
  const server = createServer(answer);
  let url = '';
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const run = async (path: string, ...more: string[]) => {
    const { status, out, error } = await heed(
      url + path,
      '--adult-only',
      'yes',
      '--allow-local',
      '--json',
      ...more,
    );
    assert.equal(status, 0, error);
    const outcome = JSON.parse(out) as Outcome;
    const wacz = new Uint8Array(readFileSync(outcome.file));
    rmSync(outcome.file);
    assert.equal(createHash('sha256').update(wacz).digest('hex'), outcome.sha256);
    return { outcome, wacz, files: unzipSync(wacz) };
  };
  const recordsOf = async (files: Record<string, Uint8Array>) => {
    const records: {
      type: string;
      uri: string;
      status: string;
      headers: Map<string, string>;
      body: string;
    }[] = [];
    for await (const record of WARCParser.iterRecords([files['archive/data.warc.gz']!])) {
      const body = Buffer.from(await record.readFully(true)).toString('latin1');
      records.push({
        type: record.warcType ?? '',
        uri: record.warcTargetURI ?? '',
        status: record.httpHeaders?.statusline ?? '',
        headers: new Map(
          [...(record.httpHeaders?.headers ?? [])].map(([name, value]) => [name.toLowerCase(), value]),
        ),
        body,
      });
    }
    return records;
  };

  test('answers, headers, text and PDF are in one file that others read, without pictures', async () => {
    requests.length = 0;
    const { outcome, wacz, files } = await run('/moved');
    assert.equal(outcome.stopped, null);
    assert.equal(outcome.isLocalAllowed, true);
    assert.ok(!requests.includes('GET /red.gif') && !requests.includes('GET /film.mp4'));
    assert.deepEqual(
      requests.filter((line) => !line.startsWith('GET')),
      [],
      'nothing is sent',
    );
    assert.ok((outcome.refused.sending ?? 0) + (outcome.refused.ping ?? 0) >= 1);
    assert.ok(!requests.includes('GET /popup') && !requests.includes('GET /socket'), 'nor opened beside it');
    const facts = readCapture(wacz)!;
    assert.deepEqual([facts.title, facts.address], ['Work abroad', `${url}/moved`]);
    const records = await recordsOf(files);
    const response = records.find(({ type, uri }) => type === 'response' && uri === `${url}/`)!;
    assert.equal(response.body, page);
    assert.match(response.status, /^HTTP\/1\.1 200/);
    assert.equal(response.headers.get('x-canary'), 'seen');
    assert.equal(response.headers.get('content-encoding'), undefined);
    assert.equal(response.headers.get('x-orig-content-encoding'), 'gzip');
    assert.ok(records.some(({ status, uri }) => status.startsWith('HTTP/1.1 302') && uri.endsWith('/moved')));
    const text = (name: string) => Buffer.from(files[name]!).toString();
    assert.match(text('page/page.txt'), /Waitress wanted[\s\S]*Call now/);
    assert.match(text('page/page.pdf').slice(0, 8), /^%PDF-/);
    assert.match(text('indexes/index.cdxj'), /"filename":"data\.warc\.gz"/);
    assert.match(text('page/capture.json'), /"adultOnly": "said-by-the-member"[\s\S]*"isLocalAllowed": true/);
    const list = JSON.parse(text('datapackage.json')) as { resources: { path: string; hash: string }[] };
    for (const { path, hash } of list.resources)
      assert.equal(hash, `sha256:${createHash('sha256').update(files[path]!).digest('hex')}`, path);
    const digest = createHash('sha256').update(files['datapackage.json']!).digest('hex');
    assert.match(text('datapackage-digest.json'), new RegExp(digest));
    assert.doesNotMatch(text('archive/data.warc.gz'), /root:/);
  });

  test('pictures come where they are requests for, films never', async () => {
    requests.length = 0;
    const { files } = await run('/', '--pictures');
    assert.ok(requests.includes('GET /red.gif') && !requests.includes('GET /film.mp4'));
    const picture = (await recordsOf(files)).find(
      ({ uri, type }) => type === 'response' && uri.endsWith('/red.gif'),
    );
    assert.equal(picture?.body, red.toString('latin1'));
  });

  test('an endless page, one of 500 MB, a bomb and one of many parts stop, and say so', async () => {
    const endless = await run('/endless', '--seconds', '5');
    assert.equal(endless.outcome.stopped, 'time');
    const large = await run('/large', '--megabytes', '5');
    assert.equal(large.outcome.stopped, 'bytes');
    assert.ok(large.wacz.length < 20_000_000);
    const bomb = await run('/bomb', '--megabytes', '5');
    assert.equal(bomb.outcome.stopped, 'bytes');
    const parts = await run('/parts', '--requests', '10');
    assert.equal(parts.outcome.stopped, 'requests');
    assert.match(Buffer.from(parts.files['page/capture.json']!).toString(), /"stopped": "requests"/);
  });

  test('without the hook the same page is refused, and nothing is requests of it', async () => {
    requests.length = 0;
    const { status, error } = await heed(`${url}/`, '--adult-only', 'yes');
    assert.equal(status, 2);
    assert.match(error, /house network[\s\S]*Nothing was fetched/);
    assert.deepEqual([requests, captures()], [[], []]);
  });

  test('whoever could be under 18 is not captured: address and hotline are printed', async () => {
    requests.length = 0;
    for (const option of ['no', 'unsure']) {
      const { status, error } = await heed(`${url}/`, '--adult-only', option, '--allow-local');
      assert.equal(status, 3);
      assert.ok(error.includes(`${url}/`));
      assert.match(error, /https:\/\/www\.inhope\.org \(source: .+; seen .+, not checked since\)/);
    }
    for (const option of [[], ['--adult-only', 'perhaps']])
      assert.equal((await heed(`${url}/`, '--allow-local', ...option)).status, 2, 'nothing is preset');
    assert.deepEqual([requests, captures()], [[], []]);
  });
});

/**
 * A SOCKS5 proxy (RFC 1928) that leads every name to the one server that it is given; the names that it was
 * asked for, as they came.
 */
async function startSocks(t: TestContext, target: number) {
  const names: string[] = [];
  const proxy = createTcpServer((client) => {
    client.on('error', () => client.destroy());
    client.once('data', () => {
      client.write(Buffer.from([5, 0]));
      client.once('data', (request) => {
        // 3: a name, which is resolved here and nowhere before.
        names.push(request[3] === 3 ? request.subarray(5, 5 + request[4]!).toString() : 'an address');
        const server = connect(target, '127.0.0.1', () => {
          client.write(Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]));
          client.pipe(server).pipe(client);
        });
        server.on('error', () => client.destroy());
        client.once('close', () => server.destroy());
      });
    });
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  t.after(() => proxy.close());
  return { port: (proxy.address() as AddressInfo).port, names };
}

test('by a SOCKS proxy the name is resolved behind it, no authority is asked, and the file says so', {
  skip: !hasBrowser && 'no Chromium',
}, async (t) => {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const socks = await startSocks(t, (server.address() as AddressInfo).port);
  let questions = 0;
  const authority = createServer((_, response) => {
    questions++;
    response.writeHead(503).end();
  });
  await new Promise<void>((resolve) => authority.listen(0, '127.0.0.1', resolve));
  t.after(() => authority.close());
  const stamps = join(folder, 'away.json');
  const url = `http://127.0.0.1:${(authority.address() as AddressInfo).port}/`;
  writeFileSync(
    stamps,
    JSON.stringify({ authorities: [{ name: 'away', url, roots: commandFile }], calendars: [] }),
  );
  const by = ['--adult-only', 'yes', '--json', '--proxy', `socks5h://127.0.0.1:${socks.port}`];
  // The name has no address anywhere: a question of this machine's own would fail.
  const { status, out, error } = await heedWith({ HEED_STAMPS: stamps }, 'http://offer.onion/', ...by);
  assert.equal(status, 0, error);
  const { file } = JSON.parse(out) as Outcome;
  const wacz = new Uint8Array(readFileSync(file));
  rmSync(file);
  assert.deepEqual([...new Set(socks.names)], ['offer.onion']);
  assert.equal(readCapture(wacz)?.title, 'Work abroad');
  assert.equal(readReport(wacz).proxied, 'yes');
  assert.match(readReport(wacz).browser, /^Chromium \d/);
  assert.equal(questions, 0, 'a question of its own would go around the proxy');
});

test('an authority stamps the list of a capture, and a stock reader says so', {
  skip: (!hasBrowser && 'no Chromium') || noOpenssl,
}, async (t) => {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = mkdtempSync(join(tmpdir(), 'heed-capture-tsa-'));
  t.after(() => {
    server.closeAllConnections();
    server.close();
    rmSync(place, { recursive: true, force: true });
  });
  makeAuthority(place);
  const url = await serveAuthority(t, place);
  const stamps = join(place, 'stamps.json');
  writeFileSync(
    stamps,
    JSON.stringify({ authorities: [{ name: 'invented', url, roots: 'ca.pem' }], calendars: [] }),
  );
  const page = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const { status, out, error } = await heedWith(
    { HEED_STAMPS: stamps },
    ...[page, '--adult-only', 'yes', '--allow-local', '--json'],
  );
  assert.equal(status, 0, error);
  const { file } = JSON.parse(out) as Outcome;
  const wacz = new Uint8Array(readFileSync(file));
  rmSync(file);
  const files = unzipSync(wacz);
  assert.equal(readReport(wacz).proxied, 'no');
  for (const name of ['stamps/invented.tsr', 'datapackage.json'])
    writeFileSync(join(place, name.replace('/', '-')), files[name]!);
  const args = ['ts', '-verify', '-data', 'datapackage.json', '-in', 'stamps-invented.tsr'];
  const verified = openssl([...args, '-CAfile', 'ca.pem', '-untrusted', 'tsa.pem'], place);
  assert.match(verified.stdout + verified.stderr, /Verification: OK/);
});
