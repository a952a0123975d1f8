import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Agent, createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
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
  return { connections, port: (server.address() as AddressInfo).port };
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
  const { connections, port } = await listening(() => {}, 200);
  const asking = request({ port, host: '127.0.0.1' });
  const broken = assert.rejects(once(asking, 'response'), { code: 'ECONNRESET' });
  asking.end();
  await new Promise((resolve) => setTimeout(resolve, 100));
  assert.equal(await connections.stop(), 1);
  await broken;
});

test('half a body ends its connection; a thin line comes through, and a body that waits here', async (t) => {
  // A hundred times as fast as it is served.
  const { silentMs, spanMs, leastBytes, lookMs } = slowestBody;
  const server = createServer(async (request, response) => {
    if (request.url === '/later') await sleep(silentMs / 100 + spanMs / 100);
    const bytes = (await request.toArray().catch(() => [])).reduce((sum, part) => sum + part.length, 0);
    response.end(String(bytes));
  });
  watchBodies(server, {
    silentMs: silentMs / 100,
    spanMs: spanMs / 100,
    leastBytes,
    lookMs: lookMs / 100,
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close());
  const { port } = server.address() as AddressInfo;
  const startTime = performance.now();
  const post = (length: number, path = '/') => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.on('data', (data) => (answer += data));
    socket.write(
      `POST ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: ${length}\r\n\r\n`,
    );
    const closing = once(
      socket.on('error', () => {}),
      'close',
    ).then(() => ({ answer, ms: performance.now() - startTime }));
    return { socket, closing };
  };
  const parts = async (
    { socket }: ReturnType<typeof post>,
    count: number,
    bytes: number,
    pauseMs: number,
  ) => {
    for (let n = 0; n < count && !socket.destroyed; n++) {
      socket.write('x'.repeat(bytes));
      await sleep(pauseMs);
    }
  };
  const silent = post(200);
  silent.socket.write('code=');
  const trickling = post(200_000);
  void parts(trickling, 400, 10, 50);
  // A kilobyte, then nothing for ten seconds, for more than two minutes.
  const thin = post(14_000);
  void parts(thin, 14, 1000, 100);
  const later = post(1_000_000, '/later');
  later.socket.write('x'.repeat(1_000_000));
  const silentEnd = await silent.closing;
  assert.equal(silentEnd.answer, '');
  assert.ok(silentEnd.ms < 3000, `${silentEnd.ms} ms`);
  assert.equal((await trickling.closing).answer, '');
  assert.match((await thin.closing).answer, /^HTTP\/1\.1 200 [\s\S]*14000$/);
  assert.match((await later.closing).answer, /^HTTP\/1\.1 200 [\s\S]*1000000$/);
});

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
