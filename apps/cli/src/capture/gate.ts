// The one way out for the browser that captures: a proxy in this process. It resolves each name itself and
// refuses what lies in a house network, so that no page can lead the browser there, by a name that changes
// its address either; it counts bytes, and it can be shut.
import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { publicLookup } from '@heed/server/public-address';
import { SocksClient } from 'socks';
import { isLocalHost } from './address.ts';

export interface GateRules {
  /** Names are resolved behind it; null for a direct connection. */
  readonly proxy: { readonly host: string; readonly port: number } | null;
  readonly mayBeLocal: boolean;
  /** Bytes that may come in before it shuts. */
  readonly mostBytes: number;
  /** Called once, when more came. */
  readonly onTooMuch: () => void;
}

export interface Gate {
  readonly port: number;
  readonly bytesIn: () => number;
  /** Hosts that were asked for and refused as local. */
  readonly refusedHosts: ReadonlySet<string>;
  /** Ends every connection; nothing is taken any more. */
  readonly shut: () => void;
}

/** Longest wait for a connection, milliseconds. */
const connectMs = 20_000;

export async function openGate(rules: GateRules): Promise<Gate> {
  const open = new Set<Duplex>();
  const refusedHosts = new Set<string>();
  let bytes = 0;
  let isShut = false;
  const shut = () => {
    isShut = true;
    for (const socket of open) socket.destroy();
    server.close();
  };
  const keep = <T extends Duplex>(socket: T): T => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => open.delete(socket));
    return socket;
  };
  const dial = async (host: string, port: number): Promise<Socket> => {
    if (isShut) throw new Error('shut');
    if (!rules.mayBeLocal && isLocalHost(host)) {
      refusedHosts.add(host);
      throw new Error('local');
    }
    const socket = keep(await connectTo(host, port, rules));
    socket.on('data', ({ length }: Buffer) => {
      bytes += length;
      if (bytes <= rules.mostBytes || isShut) return;
      rules.onTooMuch();
      shut();
    });
    return socket;
  };
  const server = createServer((request, response) => void forward(request, response, dial));
  server.on('connection', keep);
  server.on('connect', async (request: IncomingMessage, client: Duplex, head: Buffer) => {
    try {
      const { hostname, port } = new URL(`https://${request.url}`);
      const target = await dial(hostname.replace(/^\[|\]$/g, ''), Number(port || 443));
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      if (head.length > 0) target.write(head);
      target.pipe(client).pipe(target);
      client.once('close', () => target.destroy());
    } catch {
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, bytesIn: () => bytes, refusedHosts, shut };
}

/** Through the proxy by name, or directly to an address that was looked at. */
async function connectTo(host: string, port: number, { proxy, mayBeLocal }: GateRules): Promise<Socket> {
  if (proxy !== null) {
    const { socket } = await SocksClient.createConnection({
      proxy: { ...proxy, type: 5 },
      command: 'connect',
      destination: { host, port },
      timeout: connectMs,
    });
    return socket;
  }
  const socket = connect({ host, port, ...(!mayBeLocal && { lookup: publicLookup }) });
  socket.setTimeout(connectMs, () => socket.connecting && socket.destroy(new Error('no answer')));
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  return socket;
}

/** A request without encryption, as browsers ask a proxy for it. */
async function forward(
  request: IncomingMessage,
  response: ServerResponse,
  dial: (host: string, port: number) => Promise<Socket>,
): Promise<void> {
  try {
    const url = new URL(request.url ?? '');
    const socket = await dial(url.hostname.replace(/^\[|\]$/g, ''), Number(url.port || 80));
    const { 'proxy-connection': _ofTheGate, ...own } = request.headers as Record<string, string>;
    const headers = { ...own, connection: 'close' };
    const outgoing = httpRequest({
      method: request.method,
      path: url.pathname + url.search,
      headers,
      createConnection: () => socket,
    });
    outgoing.on('error', () => response.destroy());
    outgoing.on('response', (incoming) => {
      response.writeHead(incoming.statusCode ?? 502, incoming.rawHeaders);
      incoming.on('error', () => response.destroy());
      incoming.pipe(response);
    });
    response.once('close', () => socket.destroy());
    request.pipe(outgoing);
  } catch {
    response.writeHead(502).end();
  }
}
