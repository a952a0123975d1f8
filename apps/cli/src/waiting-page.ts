// What a visitor gets while a server is not ready yet: that it is starting, and when to try again. It takes
// no report and shows no page that looks like the real one. docs/decisions/starting.md.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type ListenPlace, openPlace } from '@heed/server/socket';

/** Seconds after which a browser or a program asks again. */
const retrySeconds = 2;

/** In English alone: the words of other languages are read by the server that is starting. */
const page =
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
  `<meta http-equiv="refresh" content="${retrySeconds}"><title>Starting</title>` +
  '<h1>This site is starting</h1><p>It is not ready yet. Nothing can be read or sent here now. Try again ' +
  'in a few seconds: this page does so itself.</p></html>\n';

export interface WaitingPage {
  /** Gives its place to the server that is ready: from then on that one answers. */
  readonly handOver: () => Server;
  /** Frees the place, where nobody took it over. */
  close(): void;
}

/** Throws what the system says where the place is not to be had. */
export async function openWaitingPage(place: ListenPlace): Promise<WaitingPage> {
  const server = createServer(answer);
  // A connection that asks nothing must not hold up a start that fails.
  server.on('connection', (socket) => socket.unref());
  await openPlace(server, place);
  let isHandedOver = false;
  return {
    handOver() {
      isHandedOver = true;
      return server;
    },
    close() {
      if (!isHandedOver) server.close();
    },
  };
}

/** A form that is sent here is refused too: its words stay in the browser. */
function answer(request: IncomingMessage, response: ServerResponse): void {
  request.resume();
  const isProbe = ['/healthz', '/readyz'].includes(request.url ?? '');
  response.writeHead(503, {
    'retry-after': String(retrySeconds),
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'content-type': isProbe ? 'application/json' : 'text/html; charset=utf-8',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    // No connection outlives this page: the next request reaches the server.
    connection: 'close',
  });
  response.end(isProbe ? '{"ok":false,"reason":"starting"}' : page);
}
