// What a stranger's forms may take of the server: memory, the one thread, the turns of who holds a code. How
// much and how fast is measured in benchmarks/attack.ts; here stands that it is refused, and that nothing
// typed is lost by it.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { makeCode } from '@heed/envelope/code';
import { settings } from '../apps/cli/src/settings.ts';
import { freePort } from './free-port.ts';
import { startInvented } from './invented.ts';
import { startProcess } from './process.ts';
import { formOf, reportWithoutScript, returnWithoutScript } from './scriptless.ts';
import { reasonAgainstDescriptors } from './torture/limits.ts';
import { waitUntil } from './until.ts';

const large = 'x'.repeat(400_000);

const onionHost = `${'a'.repeat(56)}.onion`;
/** One server for all that a stranger's forms may not take; it has an onion service too. */
const [port, onionPort] = [await freePort(), await freePort()];
const origins = [`http://localhost:${port}`, `http://${onionHost}`];
const { onionCircuits } = settings({ HEED_ONION_CIRCUITS: '1' });
const place = await startInvented({ after }, { port, origins, onionPort, onionCircuits });

test('a form of sixty large fields is not held; the words of it come back', async () => {
  const form = formOf(await (await fetch(`${place.url}/report`)).text(), ['form', 'code', 'door', 'country']);
  for (const [name, value] of Object.entries({ text: 'My words.', desk: 'harbour', kept: 'on' }))
    form.set(name, value);
  for (let n = 0; n < 56; n++) form.set(`field${n}`, large);
  const answer = await fetch(`${place.url}/report`, { method: 'POST', body: form });
  const page = await answer.text();
  assert.equal(answer.status, 422);
  assert.ok(page.includes('My words.') && !page.includes(large.slice(0, 1000)));
  assert.match(page, /href="#send"/, 'the page says that the form was damaged');
});

test('a field that is longer than any of ours is left out and said', async () => {
  for (const name of ['code', 'form', 'door', 'country', 'desk', 'under18', 'kept', 'unknown']) {
    const { status, page } = await reportWithoutScript(place.url, { [name]: large.slice(0, 20_000) });
    assert.equal(status, 422, name);
    assert.ok(!page.includes(large.slice(0, 2000)), name);
  }
});

test('large forms without files are refused before they are held', async () => {
  for (const path of [
    '/report',
    '/start',
    '/search',
    '/help',
    '/return/keep',
    '/return/code',
    '/return/delete',
  ]) {
    const body = new URLSearchParams({ q: large, text: large });
    const answer = await fetch(place.url + path, { method: 'POST', body });
    assert.equal(answer.status, 413, path);
    await answer.body?.cancel();
  }
});

test('who holds a code is answered while seventy-five try codes without end', {
  timeout: 280_000,
}, async (t) => {
  const { code } = await reportWithoutScript(place.url, { text: 'Mine.' });
  let isOver = false;
  t.after(() => {
    isOver = true;
  });
  const flood = Array.from({ length: 75 }, async () => {
    while (!isOver) await returnWithoutScript(place.url, makeCode());
  });
  for (let n = 0; n < 3; n++) {
    const { status, page } = await returnWithoutScript(place.url, code);
    assert.equal(status, 200);
    assert.ok(page.includes('Mine.'));
  }
  isOver = true;
  await Promise.all(flood);
});

test('by the onion service a code is answered while another circuit tries codes without end', {
  timeout: 280_000,
}, async (t) => {
  const sockets = new Set<Socket>();
  /** Status of the answer to a code that is none, on a connection of this circuit as Tor hands it over. */
  const tryCode = (circuit: string) =>
    new Promise<number>((resolve, reject) => {
      const createConnection = () => {
        const socket = connect(onionPort, '127.0.0.1');
        sockets.add(socket.once('close', () => sockets.delete(socket)));
        socket.write(`PROXY TCP6 fc00:dead:beef:4dad::0:${circuit} ::1 65535 80\r\n`);
        return socket;
      };
      const headers = { host: onionHost, 'content-type': 'application/x-www-form-urlencoded' };
      const ask = (method: string, path: string, body: string) =>
        request({ method, path, headers, createConnection }, (answer) => {
          answer.resume();
          const { location } = answer.headers;
          answer.once('end', () =>
            location === undefined ? resolve(answer.statusCode ?? 0) : ask('GET', location, ''),
          );
        })
          .once('error', reject)
          .end(body);
      ask('POST', '/return', `code=${makeCode()}`);
    });
  let isOver = false;
  t.after(() => {
    isOver = true;
  });
  let refusedCount = 0;
  // More than the 240 that may wait.
  const flood = Array.from({ length: 260 }, async () => {
    while (!isOver) if ((await tryCode('a')) === 503) refusedCount++;
  });
  const floodEnd = Promise.allSettled(flood);
  await waitUntil(() => refusedCount > 20);
  const answers: number[] = [];
  for (let n = 0; n < 3; n++) answers.push(await tryCode('b'));
  isOver = true;
  // What still waits is not derived once nobody wants the answer.
  for (const socket of sockets) socket.destroy();
  await floodEnd;
  assert.deepEqual(answers, Array(3).fill(422), `${refusedCount} of the other circuit refused`);
});

test('the archive of the source is packed once and served whole to many', async () => {
  const sizes = await Promise.all(
    [1, 2, 3, 4].map(async () => {
      const answer = await fetch(`${place.url}/source/heed.tar.gz`);
      assert.equal(answer.status, 200);
      const bytes = (await answer.arrayBuffer()).byteLength;
      assert.equal(bytes, Number(answer.headers.get('content-length')));
      return bytes;
    }),
  );
  assert.equal(new Set(sizes).size, 1);
  assert.ok(sizes[0]! > 1_000_000);
});

test('a connection that says it stays open stays open after a form that was refused', async (t) => {
  const part = (name: string, value: string) =>
    `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const form = `${part('a', large)}${part('b', large)}${part('c', large)}--b--\r\n`;
  const socket = connect(place.port, '127.0.0.1');
  t.after(() => socket.destroy());
  let answers = '';
  socket.on('data', (data) => {
    answers += data.toString('latin1');
  });
  socket.write(
    `POST /report HTTP/1.1\r\nhost: localhost:${place.port}\r\ncontent-length: ${form.length}\r\n` +
      `content-type: multipart/form-data; boundary=b\r\n\r\n${form}`,
  );
  await waitUntil(() => /\r\n\r\n/.test(answers));
  assert.match(answers, /^HTTP\/1\.1 303 [\s\S]*connection: keep-alive/i);
  // Longer than the server waits for the rest of a request that it does not read.
  await new Promise((resolve) => setTimeout(resolve, 900));
  socket.write(`GET /healthz HTTP/1.1\r\nhost: localhost:${place.port}\r\n\r\n`);
  await waitUntil(() => answers.endsWith('{"ok":true}') || socket.destroyed);
  assert.ok(answers.endsWith('{"ok":true}'), 'the next request on it is answered');
});

test('whoever opens connections without end takes those of one port, and no descriptor of files', {
  skip: reasonAgainstDescriptors() ?? false,
}, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'heed-descriptors-'));
  const [ownPort, torPort] = [await freePort(), await freePort()];
  const most = 320;
  const server = await startProcess(
    folder,
    {
      HEED_ORIGIN: `http://localhost:${ownPort},http://${onionHost}`,
      HEED_ONION_PORT: String(torPort),
      PORT: String(ownPort),
    },
    ['start'],
    ['prlimit', `--nofile=${most}:${most}`],
  );
  t.after(async () => {
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  const half = (at: number, name: string) => {
    const socket = connect(at, '127.0.0.1').on('error', () => {});
    t.after(() => socket.destroy());
    socket.write(
      `POST /return HTTP/1.1\r\nhost: ${name}\r\ncontent-type: application/x-www-form-urlencoded\r\n` +
        'content-length: 200\r\n\r\ncode=',
    );
    socket.resume();
    return socket;
  };
  const used = () => readdirSync(`/proc/${server.process.pid}/fd`).length;
  const onTor = Array.from({ length: most }, () => half(torPort, onionHost));
  await waitUntil(() => onTor.filter(({ closed }) => closed).length >= most - most / 8);
  assert.equal((await fetch(`${server.url}/healthz`)).status, 200);
  const onMain = Array.from({ length: most }, () => half(ownPort, `localhost:${ownPort}`));
  await waitUntil(() => onMain.filter(({ closed }) => closed).length >= most / 4);
  assert.ok(most - used() >= 30, `${used()} of ${most}`);
  // Who opened them gives them back, and the next one is let in.
  for (const socket of [...onTor, ...onMain]) socket.destroy();
  await waitUntil(() => used() < most / 2);
  assert.equal((await fetch(`${server.url}/healthz`)).status, 200);
  assert.doesNotMatch(server.log(), /EMFILE/);
});
