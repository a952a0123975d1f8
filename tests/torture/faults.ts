// The faults: each is done to a running server while people write.
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { StartedProcess } from '../process.ts';

/** Milliseconds of a fault, chosen anew each time so that it falls anywhere. */
const some = (least: number, most: number) => least + Math.random() * (most - least);

/** By name; each ends with the server dead. */
export const faults = {
  /** Killed in the middle of its work. */
  async kill(server: StartedProcess) {
    await sleep(some(0, 1_500));
    await server.kill();
  },
  /** Asked to end, and killed if it does not within ten seconds. */
  async end(server: StartedProcess) {
    await sleep(some(0, 1_500));
    const gone = new Promise((resolve) => server.process.once('exit', resolve));
    server.process.kill('SIGTERM');
    await Promise.race([gone, sleep(10_000)]);
    await server.kill();
  },
  /** Killed a moment after it was asked to end: in the middle of ending. */
  async 'end-and-kill'(server: StartedProcess) {
    await sleep(some(0, 1_500));
    server.process.kill('SIGTERM');
    await sleep(some(0, 300));
    await server.kill();
  },
  /** The machine sleeps: it stands still, goes on with a clock that jumped, and is killed. */
  async sleep(server: StartedProcess) {
    await sleep(some(0, 700));
    server.process.kill('SIGSTOP');
    await sleep(some(500, 3_000));
    server.process.kill('SIGCONT');
    await sleep(some(0, 700));
    await server.kill();
  },
  /** Slow, half and malformed requests by the hundred, then killed. */
  async strangers(server: StartedProcess) {
    const sockets = Array.from({ length: 300 }, (_, at) => stranger(server.url, at));
    await sleep(some(500, 1_500));
    await server.kill();
    for (const socket of sockets) socket.destroy();
  },
} as const satisfies Record<string, (server: StartedProcess) => Promise<void>>;

export type Fault = keyof typeof faults;
export const faultNames = Object.keys(faults) as Fault[];

/** What strangers send: half a request line, half a body, a body without end, no HTTP at all. */
const openings = [
  'GET / HT',
  'POST /api/reports HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 500000\r\n\r\n{"ver',
  'POST /report HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nffffffff\r\n',
  'POST /report HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\n12345',
  '\u0000\u0001\u0002\r\n\r\n',
  'GET /%00%ff%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nhost: x\r\n\r\n',
];

function stranger(url: string, at: number) {
  const socket = connect(Number(new URL(url).port), 'localhost', () =>
    socket.write(openings[at % openings.length]!),
  );
  // It is cut or reset: that is what it is for.
  socket.on('error', () => {});
  socket.on('data', () => {});
  return socket;
}
