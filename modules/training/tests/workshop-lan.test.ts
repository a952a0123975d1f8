// A workshop that a laptop serves on its own network: who comes over it and wants more than a workshop, and
// what the command refuses. The command as a process, the desk and phones in a browser: at night.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { forms } from '../../../apps/cli/src/forms.ts';
import { parseCommand } from '../../../apps/cli/src/output.ts';
import { runHeedHere } from '../../../tests/inner-command.ts';
import { startInvented } from '../../../tests/invented.ts';
import { signIn } from '../../../tests/member.ts';
import { Phone } from '../../../tests/phone.ts';
import { greeting } from '../cli/room.ts';

/** Of a network of this machine; where it has none, another one of its loopback. */
const address =
  Object.values(networkInterfaces())
    .flatMap((all = []) => all)
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.2';

/** The status of a request with exactly these first lines, spoken to `host`. */
const statusOf = (host: string, port: string, head: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(port), host, () => socket.write(`${head}\r\nConnection: close\r\n\r\n`));
    let text = '';
    socket.setEncoding('latin1').on('data', (part: string) => (text += part));
    socket.on('end', () => resolve(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? text));
    socket.on('error', reject);
  });

test('by no path, name or header does the network reach more than the workshop', async (t) => {
  const place = await startInvented(t, { host: '0.0.0.0', workshopAddresses: [address] });
  const port = String(place.port);
  const own = `${address}:${port}`;
  const get = (from: string, host: string, path: string) =>
    statusOf(from, port, `GET ${path} HTTP/1.1\r\nHost: ${host}`);
  const refusals = ['400', '403', '404'];
  const paths = [
    ...['/desk', '/desk/', '/en/desk', '//desk', '/room/../desk', '/room/%2e%2e/desk', '/%64esk', '/DESK'],
    ...['/desk/unlock', '/desk/worker.js', '/sw.js', '/app', '/report', '/return', '/start', '/c/abc'],
    ...['/api/desk/rooms', '/api/rooms/../desk/rooms', '/api/organisation', '/api/rooms/x/events/more'],
    ...[
      '/log/checkpoint',
      '/healthz',
      '/readyz',
      '/search',
      '/warnings',
      '/evidence',
      '/roomy',
      '/api/rooms',
    ],
    `http://localhost:${port}/desk`,
  ];
  for (const path of paths) {
    assert.ok(refusals.includes(await get(address, own, path)), path);
    assert.notEqual(await get(address, `localhost:${port}`, path), '200', `${path} as localhost`);
  }
  const open = [
    '/room',
    '/hr/room',
    '/training',
    '/training/police',
    '/pocket',
    '/help',
    '/source',
    '/licences',
  ];
  for (const path of open) assert.equal(await get(address, own, path), '200', path);
  for (const host of [
    `evil.example:${port}`,
    `localhost.evil.example:${port}`,
    `${address}:1`,
    address,
    `10.0.0.1:${port}`,
    `${own}:${port}`,
    `[::1]:${port}`,
    '',
  ])
    for (const from of ['127.0.0.1', address])
      for (const path of ['/room', '/desk'])
        assert.ok(refusals.includes(await get(from, host, path)), `${path} as ${host} from ${from}`);
  assert.equal(await get('127.0.0.1', own, '/desk'), '403', 'the network’s name opens no desk here either');
  assert.equal(await get('127.0.0.1', `localhost:${port}`, '/desk'), '200');
  assert.equal(await statusOf(address, port, 'GET /desk HTTP/1.0'), '403');
  const foreign = `POST /room HTTP/1.1\r\nHost: ${own}\r\nOrigin: http://evil.example\r\nAccept: text/html`;
  assert.equal(await statusOf(address, port, `${foreign}\r\nContent-Length: 0`), '403');
  const refusal = await fetch(`http://${own}/api/desk/rooms`);
  assert.match(await refusal.text(), /urn:heed:problem:elsewhere.*Only a workshop is served/);
});

test('sixty phones of one network answer at once', async (t) => {
  const place = await startInvented(t, { host: '0.0.0.0', workshopAddresses: [address] });
  const ana = await signIn(place.url, place.logIns[0]!);
  const { id, code } = await ana.api.call('rooms.open', { course: 'police', language: 'en', recipient: '' });
  const { course, address: phoneAddress } = await ana.api.call('rooms.course', {}, { id });
  assert.equal(phoneAddress, `http://${address}:${place.port}/room/${code}`);
  const { revision, state } = await ana.api.call('rooms.read', {}, { id });
  const step = JSON.parse(course).workshop.findIndex((one: { kind: string }) => one.kind === 'poll');
  await ana.api.call('rooms.lead', { revision, state: { ...state, step } }, { id });
  const phones = Array.from({ length: 60 }, () => new Phone(`http://${address}:${place.port}`));
  await Promise.all(phones.map((phone) => phone.enter(code)));
  await Promise.all(phones.map((phone, at) => phone.send({ option: String(at % 2) })));
  const view = await ana.api.call('rooms.read', {}, { id });
  assert.deepEqual([view.people, view.answered], [60, 60]);
});

test('elsewhere a name of a network gains nothing', async (t) => {
  const origin = 'https://heed.example.org';
  const place = await startInvented(t, { origins: [origin] });
  const host = '192.168.4.1:8080';
  const ask = (path: string, headers: Record<string, string>, method = 'GET') =>
    new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }>(
      (resolve, reject) => {
        const call = request(
          { port: place.port, path, method, headers: { host, ...headers } },
          (response) => {
            let text = '';
            response.setEncoding('utf8').on('data', (part: string) => (text += part));
            const { statusCode: status = 0, headers: own } = response;
            response.on('end', () => resolve({ status, headers: own, text }));
          },
        );
        call.on('error', reject).end();
      },
    );
  const page = await ask('/room', {});
  assert.match(String(page.headers['strict-transport-security']), /max-age=\d+/);
  assert.ok(!page.text.includes(host));
  assert.equal((await ask('/desk', {})).status, 200, 'served as under its own name, and with its policy');
  const form = { origin: `http://${host}`, accept: 'text/html', 'content-length': '0' };
  assert.equal((await ask('/room', form, 'POST')).status, 403);
  const call = await ask('/api/desk/rooms', { origin: `http://${host}`, 'heed-client': '1' }, 'POST');
  assert.match(call.text, /urn:heed:problem:foreign-origin/);
});

test('what the command cannot do it says, and what it says at the start is what is true', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'heed-lan-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const env = { HEED_DATA: folder, PORT: '0' };
  const heed = (...args: string[]) => runHeedHere(['room', ...args], env);
  const bare = await heed();
  assert.deepEqual([bare.code, /Say --lan/.test(bare.error)], [2, true]);
  for (const strange of ['203.0.113.250', '127.0.0.1', 'laptop', '127.0.0.999', '::1']) {
    const run = await heed('--lan', '--address', strange);
    assert.deepEqual([run.code, /this computer has/.test(run.error)], [2, true], strange);
  }
  assert.equal((await heed('--lan', '--port', '99999')).code, 2);
  writeFileSync(join(folder, 'letter.txt'), 'a letter');
  const full = await heed('--lan', '--data', folder);
  assert.deepEqual([full.code, /not empty and holds no organisation/.test(full.error)], [3, true]);

  const guide = readFileSync(new URL('../../../docs/operating.md', import.meta.url), 'utf8');
  const [, block = ''] = /^```sh workshop\n([\s\S]*?)^```/m.exec(guide) ?? [];
  const commands = block
    .trim()
    .split('\n')
    .map((line) => line.split(' ').slice(6));
  assert.equal(commands.length, 3);
  for (const words of commands)
    assert.equal(parseCommand(forms.room, words).values.lan, true, 'the guide says what the command takes');

  const none = greeting({ port: 8080, addresses: [], logIn: null }).join('\n');
  assert.match(none, /No network was found, so no phone can come/);
  const two = greeting({ port: 8080, addresses: ['10.0.0.1', '192.168.4.1'], logIn: null }).join('\n');
  assert.match(two, /phones: http:\/\/10\.0\.0\.1:8080\/room\nphones: http:\/\/192\.168\.4\.1:8080\/room/);
  assert.match(two, /The square code at the desk shows the first one/);
  assert.match(two, /Nothing on this network is sealed.*Do not write about real people/);
});
