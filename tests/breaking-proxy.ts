// A proxy before a server that breaks promises on purpose, so that tests see whether an attack notices.
import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PassingRequest {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface PassingAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface Breakage {
  /** Changes what goes to the server; an answer ends it here. */
  before?(question: PassingRequest): PassingAnswer | undefined | Promise<PassingAnswer | undefined>;
  /** Changes what comes back. */
  after?(answer: PassingAnswer, question: PassingRequest): void | Promise<void>;
}

/** An answer of the proxy's own. */
export const ownAnswer = (status: number, body: unknown = {}): PassingAnswer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify(body)),
});

/** The site of `url` with `breakage`, on a port of its own. */
export async function startBreakingProxy(url: string, { before, after }: Breakage) {
  const server = createServer(async (incoming, outgoing) => {
    const question: PassingRequest = {
      method: incoming.method ?? 'GET',
      path: incoming.url ?? '/',
      headers: { ...incoming.headers },
      body: Buffer.concat(await incoming.toArray().catch(() => [])),
    };
    const answer = (await before?.(question)) ?? (await forward(url, question));
    await after?.(answer, question);
    const { 'transfer-encoding': _, 'content-length': __, connection: ___, ...headers } = answer.headers;
    outgoing.writeHead(answer.status, { ...headers, 'content-length': String(answer.body.length) });
    outgoing.end(question.method === 'HEAD' ? undefined : answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    end() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function forward(url: string, { method, path, headers, body }: PassingRequest): Promise<PassingAnswer> {
  // Answers are changed as text: none comes packed.
  const { 'transfer-encoding': _, connection: __, 'accept-encoding': ___, ...own } = headers;
  const length = method === 'GET' || method === 'HEAD' ? {} : { 'content-length': String(body.length) };
  return new Promise((resolve) => {
    const options = { method, path, headers: { ...own, ...length }, agent: false, port: new URL(url).port };
    const outgoing = request({ host: 'localhost', ...options }, async (answer) => {
      const bytes = Buffer.concat(await answer.toArray().catch(() => []));
      resolve({ status: answer.statusCode ?? 502, headers: answer.headers, body: bytes });
    });
    outgoing.once('error', () => resolve(ownAnswer(502)));
    outgoing.end(body);
  });
}
