// The circuit that a visitor of the onion service came by. Tor says it in a first line of each connection, in
// the form of the PROXY protocol, where its setting HiddenServiceExportCircuitID asks for it. A circuit is no
// address: it tells callers apart for turns, ends within minutes to hours, and is never stored.
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/** The circuit stands where an address would: 32 bits in two groups. */
const circuitLine = /^PROXY TCP6 fc00:dead:beef:4dad::([0-9a-f]{1,4}:[0-9a-f]{1,4}) [0-9a-f:]+ \d+ \d+\r\n/i;
const lineStart = 'PROXY ';
/** Of a line of the PROXY protocol, first version. */
const mostLineBytes = 107;
/** How long a connection may take to say its first bytes, milliseconds. */
const lineMs = 30_000;

const circuits = new WeakMap<Socket, string>();

/** The circuit that the request came by; null where none was named. */
export function circuitOf(context: Context): string | null {
  const { incoming } = (context.env ?? {}) as Partial<HttpBindings>;
  return (incoming && circuits.get(incoming.socket)) ?? null;
}

/**
 * Reads that line from each connection before `server` does. A connection without one is served, nameless: a
 * check on this machine asks so. Call it before anything else listens for connections.
 */
export function readCircuits(server: Server): void {
  const [serve] = server.listeners('connection') as ((socket: Socket) => void)[];
  server.removeAllListeners('connection');
  server.on('connection', (socket: Socket) => readLine(socket, () => serve!.call(server, socket)));
}

function readLine(socket: Socket, serve: () => void): void {
  let head = Buffer.alloc(0);
  const timer = setTimeout(() => socket.destroy(), lineMs);
  const onError = () => socket.destroy();
  const read = (chunk: Buffer) => {
    head = Buffer.concat([head, chunk]);
    const length = lineLengthOf(head);
    if (length === null) return;
    settle();
    if (length === 'wrong') return void socket.destroy();
    const [, circuit] = circuitLine.exec(head.toString('latin1', 0, length)) ?? [];
    if (circuit !== undefined) circuits.set(socket, circuit.toLowerCase());
    socket.pause();
    socket.unshift(head.subarray(length));
    serve();
    socket.resume();
  };
  const settle = () => {
    clearTimeout(timer);
    socket.off('data', read).off('error', onError).off('close', settle);
  };
  socket.on('data', read).on('error', onError).once('close', settle);
}

/** Bytes of the first line; 0: it is none of Tor's; 'wrong': a broken one; null: not known yet. */
function lineLengthOf(head: Buffer): number | 'wrong' | null {
  const text = head.toString('latin1', 0, mostLineBytes);
  if (!text.startsWith(lineStart)) return lineStart.startsWith(text) ? null : 0;
  const [line] = circuitLine.exec(text) ?? [];
  if (line !== undefined) return line.length;
  return text.includes('\n') || text.length >= mostLineBytes ? 'wrong' : null;
}
