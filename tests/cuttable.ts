// A network between a browser and a server that a test can cut and mend: a port that passes bytes on, or
// refuses. It can also answer as a proxy does whose server is away.
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

export interface Network {
  readonly url: string;
  cut(): void;
  /** Requests of this path are answered 502, all others by the server. */
  fail(path: string): void;
  mend(): void;
}

export async function cuttable(t: { after(end: () => unknown): void }, to: number): Promise<Network> {
  const open = new Set<Socket>();
  let whole = true;
  let failing: string | null = null;
  const server = createServer((near) => {
    if (!whole) return near.destroy();
    const far = connect(to, '127.0.0.1');
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      from.on('error', () => into.destroy());
      from.on('close', () => open.delete(from) && into.destroy());
      from.pipe(into);
    }
    // A browser writes the head of each request in one piece.
    near.prependListener('data', (bytes: Buffer) => {
      if (failing === null || !bytes.toString('latin1').startsWith(`GET ${failing} `)) return;
      near.unpipe(far);
      near.end('HTTP/1.1 502 Bad Gateway\r\nconnection: close\r\ncontent-length: 0\r\n\r\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const end = () => {
    for (const one of open) one.destroy();
  };
  t.after(() => {
    end();
    server.close();
  });
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    cut() {
      whole = false;
      end();
    },
    fail(path) {
      failing = path;
    },
    mend() {
      whole = true;
      failing = null;
    },
  };
}
