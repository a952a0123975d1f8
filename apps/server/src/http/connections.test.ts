import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, request } from 'node:http';
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
