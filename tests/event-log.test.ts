// The log of a service: one JSON line an event, of counts, durations and codes. A stranger puts words into
// every place that a stranger controls, breaks what can be broken, and none of them is in it.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from '../apps/cli/src/build.ts';
import { runHeed } from './command.ts';
import { putDemonstration } from './demonstration.ts';
import { startProcess } from './process.ts';
import { waitUntil } from './until.ts';

const canary = 'zanzibarcanary';
/** Every form in which it could stand in a line. */
const forms = [
  canary,
  canary.toUpperCase(),
  Buffer.from(canary).toString('hex'),
  Buffer.from(canary).toString('base64').slice(0, -4),
];

/** Fields of each event. */
const fieldsByEvent: Readonly<Record<string, readonly string[]>> = {
  start: ['version', 'ms'],
  stop: ['ms', 'cut'],
  job: ['job', 'ms'],
  alarm: ['matter', 'state'],
  refusals: ['statuses'],
  fault: ['code', 'fault'],
};

interface SentRequest {
  readonly method?: string;
  readonly type?: string;
  readonly body?: string;
  /** Own, so that the form is read; without it another site's is refused before. */
  readonly origin?: string | undefined;
}

/** One request with words in the path, the query, each header and the body. */
function send(
  url: string,
  path: string,
  { method = 'POST', type = 'application/json', body = '', origin }: SentRequest,
): Promise<number> {
  return new Promise((resolve) => {
    const asking = request(`${url}${path}`, {
      method,
      headers: {
        'content-type': type,
        'user-agent': canary,
        referer: `https://${canary}.example.org/${canary}`,
        cookie: `${canary}=${canary}; heed=${canary}`,
        authorization: `Bearer ${canary}`,
        'x-forwarded-for': canary,
        'x-forwarded-proto': canary,
        'accept-language': canary,
        'accept-encoding': canary,
        'heed-client': '1',
        ...(origin !== undefined && { origin, 'sec-fetch-site': 'same-origin' }),
        [canary]: canary,
        ...(method === 'GET' ? {} : { 'content-length': Buffer.byteLength(body) }),
      },
    });
    asking.once(
      'response',
      (response) => void response.resume().once('end', () => resolve(response.statusCode ?? 0)),
    );
    asking.once('error', () => resolve(0));
    asking.end(method === 'GET' ? undefined : body);
  });
}

/** Bytes that are no HTTP, or half of it. */
const sendRaw = (url: string, text: string): Promise<void> =>
  new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.end(text));
    socket.on('error', () => {});
    socket.resume().once('close', () => resolve());
    socket.setTimeout(2000, () => socket.destroy());
  });

const boundary = `--${canary}`;
const form =
  `--${boundary}\r\nContent-Disposition: form-data; name="${canary}"; filename="${canary}.jpg"\r\n` +
  `Content-Type: image/${canary}\r\n\r\n${canary}\r\n--${boundary}\r\n` +
  `Content-Disposition: form-data; name="text"\r\n\r\n${canary}\r\n--${boundary}--\r\n`;

test('nothing that a stranger sends stands in the log, whose lines are of known events', {
  timeout: 240_000,
}, async (t) => {
  await build();
  const folder = mkdtempSync(join(tmpdir(), 'heed-log-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const { release } = await putDemonstration(folder);
  t.after(() => release());
  const server = await startProcess(folder, { HEED_LOG: 'json' });
  const { url } = server;
  const json = JSON.stringify({
    [canary]: canary,
    name: canary,
    text: canary,
    email: `${canary}@example.org`,
  });
  const paths = [
    '/',
    `/${canary}`,
    `/desk/${canary}`,
    '/report',
    '/return',
    '/start',
    '/api/reports',
    '/api/puzzle',
  ];
  const api = ['/api/desk/login/start', '/api/desk/invitation', '/api/desk/me', `/api/attachments/${canary}`];
  for (const path of [...paths, ...api])
    for (const origin of [undefined, url]) {
      const at = `${path}?${canary}=${canary}`;
      await send(url, at, { origin, method: 'GET' });
      await send(url, at, { origin, body: json });
      await send(url, at, { origin, body: `{"${canary}` });
      await send(url, at, { origin, type: `multipart/form-data; boundary=${boundary}`, body: form });
      await send(url, at, {
        origin,
        type: 'application/x-www-form-urlencoded',
        body: `text=${canary}&${canary}=1`,
      });
      await send(url, at, { origin, method: 'PUT', type: canary, body: canary });
    }
  await send(url, `/%E0%A4%A/${canary}`, { method: 'GET' });
  await sendRaw(url, `${canary} /${canary} HTTP/9\r\n${canary}\r\n\r\n`);
  await sendRaw(url, `POST /report HTTP/1.1\r\nHost: ${canary}\r\nContent-Length: 99\r\n\r\n${canary}`);
  await sendRaw(
    url,
    `POST /api/reports HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5;${canary}\r\n${canary}`,
  );
  await waitUntil(() => server.log().includes('"event":"job"'));
  await server.kill('SIGTERM');
  const log = server.log();
  for (const words of forms) assert.ok(!log.includes(words), `${words} stands in:\n${log}`);
  const events = log
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  for (const { time, event, ...fields } of events) {
    assert.match(String(time), /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/);
    for (const name of Object.keys(fields))
      assert.ok(fieldsByEvent[String(event)]?.includes(name), `${event} ${name}`);
  }
  const of = (event: string) => events.filter((one) => one.event === event);
  assert.equal(of('start').length, 1);
  assert.equal(of('stop').length, 1);
  assert.ok(of('job').every(({ ms }) => Number.isInteger(ms)));
  const { statuses = {} } = of('refusals')[0] ?? {};
  assert.ok(Object.entries(statuses as object).some(([status, sum]) => /^4\d\d$/.test(status) && sum >= 5));
  const others = log.split('\n').filter((line) => line !== '' && !line.startsWith('{'));
  assert.ok(!others.some((line) => line.startsWith('heed:')), 'no sentence beside the lines');
});

test('a log of another kind is refused by name', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'heed-log-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const { code, error } = await runHeed(['start'], { HEED_DATA: folder, HEED_LOG: 'xml', PORT: '0' });
  assert.equal(code, 2);
  assert.match(error, /HEED_LOG is neither text nor json/);
});
