import assert from 'node:assert/strict';
import { once } from 'node:events';
import { Agent, createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { test } from 'node:test';
import { watchConnections } from './connections.ts';

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
