import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Agent, createServer, request } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { type TestContext, test } from 'node:test';
import { waitUntil } from '../../../../tests/until.ts';
import { watchConnections } from './connections.ts';
import { connectionShares, descriptorLimit } from './descriptors.ts';
import { slowestBody, watchBodies } from './slow-bodies.ts';

test('a stop ends silent connections at once, and answers what was begun, then closes', async () => {
  let answer = () => {};
  const start = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const server = createServer(async (_, response) => {
    arrived();
    await start;
    response.end('stored');
  });
  let arrived = () => {};
  const hasArrived = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const connections = watchConnections(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const silent = connect(port, '127.0.0.1');
  await once(silent, 'connect');
  const silentEnded = once(
    silent.on('error', () => {}),
    'close',
  );
  const asking = request({ port, host: '127.0.0.1', headers: { connection: 'keep-alive' } });
  asking.end();
  await hasArrived;
  const stopped = connections.stop();
  await silentEnded;
  answer();
  const [response] = await once(asking, 'response');
  assert.equal(response.headers.connection, 'close');
  assert.equal(Buffer.concat(await response.toArray()).toString(), 'stored');
  await stopped;
});

const listening = async (listener: Parameters<typeof createServer>[1], longest?: number) => {
  const server = createServer(listener as never);
  const connections = watchConnections(server, longest);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { connections, server, port: (server.address() as AddressInfo).port };
};

test('in the grace everybody is answered, on old and new connections, each told that it ends', async () => {
  const { connections, port } = await listening((_, response) => response.end('here'));
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const ask = async (by?: Agent) => {
    const asking = request({ port, host: '127.0.0.1', agent: by });
    asking.end();
    const [response] = await once(asking, 'response');
    response.resume();
    await once(response, 'end');
    return response.headers.connection;
  };
  assert.equal(await ask(agent), 'keep-alive');
  let isOver = false;
  const stopped = connections.stop(300).then(() => (isOver = true));
  assert.equal(await ask(agent), 'close');
  assert.equal(await ask(), 'close');
  assert.equal(isOver, false);
  await stopped;
  await assert.rejects(ask(), { code: 'ECONNREFUSED' });
});

test('what takes too long for the stop is cut and counted', async () => {
  const { connections, port, server } = await listening(() => {}, 200);
  const arrival = once(server, 'request');
  const asking = request({ port, host: '127.0.0.1' });
  const broken = assert.rejects(once(asking, 'response'), { code: 'ECONNRESET' });
  asking.end();
  await arrival;
  assert.equal(await connections.stop(), 1);
  await broken;
});

test('half a body ends its connection; a thin line comes through, and a body that waits here', async (t) => {
  const { clock, server, port, isReading, receivedFrom } = await watchedByHand(t);
  const post = (length: number, path = '/') => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.on('data', (data) => (answer += data)).on('error', () => {});
    const head = `POST ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: ${length}\r\n\r\n`;
    socket.write(head);
    let sentBytes = head.length;
    return {
      socket,
      closing: once(socket, 'close').then(() => answer),
      /** Resolves once the server has it. */
      async send(bytes: number) {
        if (!socket.destroyed) socket.write('x'.repeat(bytes));
        sentBytes += bytes;
        await waitUntil(() => socket.destroyed || receivedFrom(socket) >= sentBytes);
      },
    };
  };
  const [silent, trickling, thin] = [post(200), post(200_000), post(14_000)];
  const later = post(1_000_000, '/later');
  later.socket.write('x'.repeat(1_000_000));
  await silent.send(5);
  await waitUntil(() => later.socket.bytesWritten > 900_000 && receivedFrom(later.socket) > 0);
  // A kilobyte, then nothing for ten seconds, for more than two minutes; beside it a byte a second.
  for (let part = 0; part < 14; part++) {
    await Promise.all([thin.send(1000), trickling.send(10)]);
    clock.pass(10_000);
    if (clock.now === 50_000) await waitUntil(() => silent.socket.destroyed, shortMs);
    assert.equal(trickling.socket.destroyed && clock.now <= 60_000, false, 'a trickle has its minute');
    if (clock.now === 130_000) await waitUntil(() => trickling.socket.destroyed, shortMs);
  }
  assert.deepEqual([await silent.closing, await trickling.closing], ['', '']);
  assert.match(await thin.closing, /^HTTP\/1\.1 200 [\s\S]*14000$/);
  isReading.resolve();
  assert.match(await later.closing, /^HTTP\/1\.1 200 [\s\S]*1000000$/);
  server.close();
});

/** Until a connection that the server has ended is seen to be. */
const shortMs = 30_000;

/** A server that watches bodies at its own pace, by a clock that is moved by hand. */
async function watchedByHand(t: TestContext) {
  t.mock.timers.enable({ apis: ['setInterval'] });
  const clock = {
    now: 0,
    pass(ms: number) {
      for (const end = clock.now + ms; clock.now < end; t.mock.timers.tick(slowestBody.lookMs))
        clock.now += slowestBody.lookMs;
    },
  };
  t.mock.method(performance, 'now', () => clock.now);
  const isReading = Promise.withResolvers<void>();
  const server = createServer(async (request, response) => {
    if (request.url === '/later') await isReading.promise;
    const bytes = (await request.toArray().catch(() => [])).reduce((sum, part) => sum + part.length, 0);
    response.end(String(bytes));
  });
  const sockets = new Map<number | undefined, Socket>();
  server.on('connection', (socket) => void sockets.set(socket.remotePort, socket));
  watchBodies(server, slowestBody);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const receivedFrom = ({ localPort }: Socket): number => sockets.get(localPort)?.bytesRead ?? 0;
  return { clock, server, port, isReading, receivedFrom };
}

test('both ports together leave a reserve of what the process may open', () => {
  for (const limit of [256, 1_024, 32_768, 1_048_576]) {
    const { main, onion } = connectionShares(limit, true);
    assert.ok(onion >= limit / 8 - 1 || onion === 4_000, `${limit}: ${onion}`);
    assert.ok(limit - main - onion >= Math.min(512, Math.floor(limit / 4)), `${limit}: ${main}, ${onion}`);
    assert.ok(main > limit / 2);
    assert.equal(connectionShares(limit, false).main, main + onion);
  }
  assert.ok(descriptorLimit() >= 256);
});
