// The connections of a server that is told to stop. A proxy needs a moment to hear of it: until then
// everything is taken and answered, each time with 'connection: close', so that nothing is sent on a
// connection that is about to end. Then nobody is let in, what was begun is answered, and every other
// connection ends at once, also one on which nothing was ever asked: a proxy keeps such open and would hold
// up the stop.
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * How long what was begun may take once nobody is let in any more, milliseconds: a piece of an upload over a
 * thin line. Then its connection is cut. With the longest grace it stays below TimeoutStopSec of the unit.
 */
const longestMs = 15_000;

export interface Connections {
  /**
   * Lets everybody in for `graceMs` more. Resolves when every connection has ended, to how many answers were
   * cut.
   */
  stop(graceMs?: number): Promise<number>;
}

/** Watches `server` from before its first connection. */
export function watchConnections(server: Server, longest = longestMs): Connections {
  const sockets = new Set<Socket>();
  const answering = new Map<Socket, number>();
  const open = new Set<ServerResponse>();
  let isStopping = false;

  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request;
    answering.set(socket, (answering.get(socket) ?? 0) + 1);
    if (isStopping) response.shouldKeepAlive = false;
    open.add(response);
    response.once('close', () => {
      open.delete(response);
      const remaining = (answering.get(socket) ?? 1) - 1;
      if (remaining > 0) return void answering.set(socket, remaining);
      answering.delete(socket);
      if (isStopping) socket.end();
    });
  });

  return {
    async stop(graceMs = 0) {
      isStopping = true;
      // Read when the head is written: what was begun before the stop says 'close' too.
      for (const response of open) response.shouldKeepAlive = false;
      if (graceMs > 0) await sleep(graceMs);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) if (!answering.has(socket)) socket.destroy();
      let cutCount = 0;
      const cut = setTimeout(() => {
        cutCount = open.size;
        server.closeAllConnections();
      }, longest);
      await closed;
      clearTimeout(cut);
      return cutCount;
    },
  };
}
