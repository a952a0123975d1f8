// What stands before the server while somebody develops: it keeps the address while the server is put anew,
// and adds to each document the script that reloads it. The server and its policy stay as in production: the
// script comes from the same origin, with its integrity.
import { createHash } from 'node:crypto';
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const script = `new EventSource('/dev/changes').onmessage = () => location.reload();\n`;
const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;
const tag = `<script src="/dev/reload.js" integrity="${integrity}" crossorigin="anonymous" defer></script>`;

export interface Proxy {
  readonly port: number;
  /**
   * Puts another server in the place of this one. Requests wait until `work` has ended with the port of the
   * new one, then every page reloads. `cut` breaks off what the old one still answers. Where `work` fails,
   * all stays as it was.
   */
  renew(work: (cut: () => void) => Promise<number>): Promise<void>;
}

function sendScript(answer: ServerResponse): void {
  answer.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' });
  answer.end(script);
}

/** Adds the reloading script to a document; what is no document goes back as it came. */
function passBack(response: IncomingMessage, answer: ServerResponse): void {
  const isDocument = /^text\/html/.test(response.headers['content-type'] ?? '');
  if (!isDocument || response.statusCode === 304) {
    answer.writeHead(response.statusCode ?? 502, response.headers);
    return void response.pipe(answer);
  }
  const { 'content-length': _length, etag: _tag, ...others } = response.headers;
  answer.writeHead(response.statusCode ?? 502, others);
  response.on('data', (data) => answer.write(data));
  response.on('end', () => answer.end(tag));
}

/** On this machine alone: the log-ins of the invented data are known to everybody. */
export async function startProxy(port: number, first: number): Promise<Proxy> {
  let upstream = first;
  let isReady: Promise<unknown> = Promise.resolve();
  let agent = new Agent();
  const pages = new Set<ServerResponse>();

  const server = createServer(async (incoming, answer) => {
    if (incoming.url === '/dev/changes') return subscribe(answer);
    if (incoming.url === '/dev/reload.js') return sendScript(answer);
    await isReady;
    pass(incoming, answer);
  });

  function subscribe(answer: ServerResponse): void {
    answer.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    answer.flushHeaders();
    pages.add(answer);
    answer.once('close', () => pages.delete(answer));
  }

  function pass(incoming: IncomingMessage, answer: ServerResponse): void {
    // Uncompressed, so that the script can be added.
    const headers = { ...incoming.headers, 'accept-encoding': 'identity' };
    const { method, url: path } = incoming;
    const passed = request(
      { host: '127.0.0.1', port: upstream, agent, method, path, headers },
      (response) => {
        if (method === 'HEAD') answer.writeHead(response.statusCode ?? 502, response.headers).end();
        else passBack(response, answer);
      },
    );
    passed.once('error', () => answer.destroy());
    answer.once('close', () => passed.destroy());
    incoming.pipe(passed);
  }

  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(port, '127.0.0.1', resolve),
  );
  return {
    port: (server.address() as AddressInfo).port,
    async renew(work) {
      let release = () => {};
      isReady = new Promise<void>((resolve) => (release = resolve));
      try {
        upstream = await work(() => {
          agent.destroy();
          agent = new Agent();
        });
      } finally {
        release();
      }
      for (const page of pages) page.write('data: changed\n\n');
    },
  };
}
