// The connections of a server that is told to stop. What was begun is answered, with 'connection: close';
// every other connection ends at once, also one on which nothing was ever asked: a proxy keeps such open and
// would hold up the stop.
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** How long an answer that was begun may take after the stop, milliseconds: then its connection is cut. */
const longestMs = 10_000;

export interface Connections {
  /** Resolves when every connection has ended. */
  stop(): Promise<void>;
}

/** Watches `server` from before its first connection. */
export function watchConnections(server: Server): Connections {
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
    async stop() {
      isStopping = true;
      // Read when the head is written: what was begun before the stop says 'close' too.
      for (const response of open) response.shouldKeepAlive = false;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) if (!answering.has(socket)) socket.destroy();
      const cut = setTimeout(() => server.closeAllConnections(), longestMs);
      await closed;
      clearTimeout(cut);
    },
  };
}
