// Stands before a real object store and breaks what a test says: answers in its place, not at all,
// slowly, by half.
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { TestContext } from 'node:test';
import type { StoreAccess } from '../src/index.ts';

/**
 * What happens to a request. `hang`: nothing ever; `cut`: half of the answer's body; `drop`: no answer to
 * what came.
 */
export type Break =
  | { readonly does: 'hang' | 'cut' | 'drop' }
  | { readonly does: 'slow'; readonly ms: number }
  | { readonly does: 'answer'; readonly status: number; readonly code: string };

export interface StoreFront {
  /** The same place, through this front. */
  through(access: StoreAccess): StoreAccess;
  /** Null: nothing breaks. A function chooses by the request. */
  breaks: ((request: IncomingMessage) => Break | null) | null;
  /** Bytes of answers that were read from the store. */
  passed(): number;
  /** Method and path of every request since the start. */
  readonly requests: string[];
}

export async function standBefore(t: Pick<TestContext, 'after'>, endpoint: string): Promise<StoreFront> {
  const sockets = new Set<Socket>();
  const server = createServer((incoming, answer) => void serve(incoming, answer));
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const own = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  let bytes = 0;
  const front: StoreFront = {
    through: (access) => ({ ...access, endpoint: own }),
    breaks: null,
    passed: () => bytes,
    requests: [],
  };
  async function serve(incoming: IncomingMessage, answer: ServerResponse): Promise<void> {
    front.requests.push(`${incoming.method} ${incoming.url}`);
    const broken = front.breaks?.(incoming) ?? null;
    if (broken?.does === 'hang') return void incoming.pause();
    if (broken?.does === 'answer') {
      incoming.resume();
      answer.writeHead(broken.status, { 'content-type': 'application/xml' });
      answer.end(incoming.method === 'HEAD' ? '' : `<Error><Code>${broken.code}</Code></Error>`);
      return;
    }
    if (broken?.does === 'slow') await new Promise((resolve) => setTimeout(resolve, broken.ms));
    const { method, url, headers } = incoming;
    // The signature covers the host as the client wrote it.
    const passed = request(endpoint + url, { method, headers }, (response) => {
      if (broken?.does === 'drop') return void incoming.socket.destroy();
      answer.writeHead(response.statusCode ?? 502, response.headers);
      if (broken?.does !== 'cut') {
        response.on('data', (piece: Buffer) => {
          bytes += piece.byteLength;
        });
        return void response.pipe(answer);
      }
      let remaining = Number(response.headers['content-length'] ?? 0) / 2;
      response.on('data', (piece: Buffer) => {
        if (remaining > 0) answer.write(piece.subarray(0, remaining));
        remaining -= piece.byteLength;
        if (remaining <= 0) incoming.socket.end();
      });
    });
    passed.on('error', () => incoming.socket.destroy());
    incoming.pipe(passed);
  }
  return front;
}
