// The first line of Tor on a connection of the onion service: read whole, in halves, left out, broken.
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { after, before, test } from 'node:test';
import type { Context } from 'hono';
import { circuitOf, readCircuits } from './circuits.ts';

let server: Server;
let port: number;
before(async () => {
  server = createServer((incoming, answer) => {
    const circuit = circuitOf({ env: { incoming } } as unknown as Context);
    incoming.on('data', () => {}).on('end', () => answer.end(`circuit ${circuit}\n`));
  });
  readCircuits(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
after(() => server.close());

/** What the server answers to these pieces, each sent after the one before; '' where it closes. */
function answerTo(pieces: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let text = '';
    socket.setNoDelay(true);
    socket.on('data', (data) => (text += data));
    socket.on('error', () => {}).once('close', () => resolve(text));
    const send = (position: number) => {
      if (position < pieces.length)
        socket.write(pieces[position]!, 'latin1', () => setImmediate(send, position + 1));
    };
    send(0);
  });
}

const line = (circuit = '0:2a') => `PROXY TCP6 fc00:dead:beef:4dad::${circuit} ::1 65535 80\r\n`;
const get = 'GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n';
const post = 'POST / HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: 5\r\n\r\nwords';

test('the circuit is read, and the request behind it is answered whole', async () => {
  assert.match(await answerTo([line('FFFF:ffff') + get]), /circuit ffff:ffff\n$/);
  assert.match(await answerTo([line(), get]), /circuit 0:2a\n$/);
  assert.match(await answerTo([line() + post]), /circuit 0:2a\n$/);
});

test('a line in pieces is the same line', async () => {
  assert.match(await answerTo([...(line() + get)]), /circuit 0:2a\n$/);
});

test('two requests on one connection are of one circuit', async () => {
  const answer = await answerTo([line() + get.replace('connection: close\r\n', '') + get]);
  assert.equal(answer.match(/circuit 0:2a\n/g)?.length, 2);
});

test('without a line it is answered without a circuit', async () => {
  assert.match(await answerTo([get]), /circuit null\n$/);
  assert.match(await answerTo([post.slice(0, 2), post.slice(2)]), /circuit null\n$/);
});

test('a line that is not Tor\u2019s ends the connection, and a second line is no request', async () => {
  for (const wrong of [
    'PROXY TCP4 192.0.2.1 192.0.2.2 1 2\r\n',
    'PROXY UNKNOWN\r\n',
    `PROXY TCP6 ${'f'.repeat(200)}`,
    `PROXY TCP6 2001:db8::1 ::1 1 2\r\n`,
    'PROXY \n',
  ])
    assert.equal(await answerTo([wrong + get]), '', wrong);
  assert.match(await answerTo([line() + line('0:2b') + get]), /^HTTP\/1.1 400/);
});

test('who leaves in the middle of the line leaves nothing behind', async () => {
  const connections = () => new Promise((resolve) => server.getConnections((_, count) => resolve(count)));
  const leaving = Array.from({ length: 50 }, (_, n) => {
    const socket = connect(port, '127.0.0.1');
    const closed = new Promise((resolve) => socket.on('error', () => {}).once('close', resolve));
    socket.write(line().slice(0, n), () => socket.resetAndDestroy());
    return closed;
  });
  await Promise.all(leaving);
  while ((await connections()) !== 0) await new Promise((resolve) => setImmediate(resolve));
  assert.match(await answerTo([line() + get]), /circuit 0:2a\n$/);
});
