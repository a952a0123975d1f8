// Processes of one organisation on one PostgreSQL, or one on SQLite, behind a real HAProxy with the file
// that we ship, as docs/operating.md describes it. Visitors come from as many addresses as a test wants:
// they say theirs to HAProxy by its PROXY protocol, which the shipped file does not take from anybody.
import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { connect as connectPlain } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { type DemonstrationLogIn, makeDemonstration } from '../apps/cli/src/demonstration.ts';
import { newSchema } from '../packages/storage/tests/databases.ts';
import { findPostgres, startTemporaryPostgres } from '../packages/storage/tests/temporary-postgres.ts';
import { freePort } from './free-port.ts';
import type { Ending } from './invented.ts';
import { type StartedProcess, startProcess } from './process.ts';
import { hasProxy, type StartedProxy, startProxy } from './proxies.ts';
import { waitUntil } from './until.ts';

export interface Processes {
  /** Where visitors go. */
  readonly origin: string;
  readonly proxy: StartedProxy;
  /** Address of each process itself, past the proxy. */
  readonly urls: readonly string[];
  readonly logIns: readonly DemonstrationLogIn[];
  /** Empty on SQLite. */
  readonly databaseUrl: string;
  /** Of everything that serves: processes, database, proxy. */
  pids(): Readonly<Record<'heed' | 'database' | 'proxy', readonly number[]>>;
  /** Ends one in order and starts it again; resolves once it answers and the proxy knows. */
  restart(position: number): Promise<void>;
}

/** Why they cannot be started here; null where they can. */
export const reasonAgainstProcesses = (): string | null =>
  findPostgres() === null ? 'no PostgreSQL' : hasProxy('haproxy') ? null : 'no haproxy';

/** `count` processes, one or two. They end with the test. */
export async function startProcesses(
  t: Ending,
  {
    count = 2,
    sqlite = false,
    drainSeconds = 3,
    change = (text) => text,
  }: {
    count?: 1 | 2;
    sqlite?: boolean;
    drainSeconds?: number;
    /** What a test does to the file of the proxy, to see it fail. */
    change?: (text: string) => string;
  } = {},
): Promise<Processes> {
  const root = mkdtempSync(join(tmpdir(), 'heed-two-'));
  const folder = join(root, 'data');
  const database = sqlite ? null : await startTemporaryPostgres(findPostgres()!);
  t.after(async () => {
    await database?.stop();
    rmSync(root, { recursive: true, force: true, maxRetries: 20 });
  });
  const databaseUrl = database === null ? '' : await newSchema(database);
  const logIns = await makeDemonstration(folder, databaseUrl || undefined);
  const port = await freePort();
  const ports = [await freePort(), await freePort()].slice(0, count);
  const start = (position: number) =>
    startProcess(folder, {
      DATABASE_URL: databaseUrl,
      HEED_PROXY: '1',
      HEED_ORIGIN: `https://localhost:${port}`,
      HEED_DRAIN_SECONDS: String(drainSeconds),
      PORT: String(ports[position]),
    });
  const running: StartedProcess[] = [];
  t.after(async () => void (await Promise.all(running.map((one) => one.kill()))));
  for (const position of ports.keys()) running[position] = await start(position);
  const proxy = await startProxy('haproxy', {
    folder: join(root, 'proxy'),
    upstream: ports[0]!,
    ...(ports[1] !== undefined && { second: ports[1] }),
    port,
    change: (text) => change(text.replaceAll(':443 ssl', ':443 accept-proxy ssl')),
  });
  t.after(() => proxy.stop());
  return {
    origin: proxy.origin,
    proxy,
    urls: ports.map((one) => `http://localhost:${one}`),
    logIns,
    databaseUrl,
    pids: () => ({
      heed: running.map((one) => one.process.pid!),
      database: database?.pids() ?? [],
      proxy: [proxy.pid],
    }),
    async restart(position) {
      await running[position]!.kill('SIGTERM');
      running[position] = await start(position);
      await waitUntil(async () => (await fetch(`http://localhost:${ports[position]}/readyz`)).ok);
      // Whoever stops the other one before the proxy knows this one again leaves it with none.
      await waitUntil(async () => isUp(proxy.said(), position));
    },
  };
}

/** What the proxy said last of a process: that it is there. One that never went down was never spoken of. */
const isUp = (output: string, position: number): boolean =>
  output
    .match(new RegExp(`heed/${position === 0 ? 'one' : 'two'} is (UP|DOWN)`, 'g'))
    ?.at(-1)
    ?.endsWith('UP') ?? true;

export interface SiteVisitor {
  /** As the platform's own, of paths and addresses of the site, over connections that are kept. */
  readonly fetch: typeof fetch;
  leave(): void;
}

/** An address of a network prefix that nobody else has, as good as surely. */
const anyAddress = () => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;

/** Somebody who comes from `address`, over TLS. */
export function visit(
  { origin, certificate, port }: Pick<StartedProxy, 'origin' | 'certificate' | 'port'>,
  { address = anyAddress(), sockets = 4 }: { address?: string; sockets?: number } = {},
): SiteVisitor {
  const agent = new Agent({ keepAlive: true, maxSockets: sockets });
  agent.createConnection = () => {
    // Two small writes, and an answer that waits for both.
    const plain = connectPlain({ port, host: '127.0.0.1', noDelay: true });
    plain.write(`PROXY TCP4 ${address} 127.0.0.1 1024 443\r\n`);
    return connect({ socket: plain, ca: certificate, servername: 'localhost' });
  };
  const ask = async (input: unknown, init?: RequestInit): Promise<Response> => {
    const question = new Request(new URL(String(input), origin), init);
    const body = Buffer.from(await question.arrayBuffer());
    const headers = Object.fromEntries(question.headers);
    if (body.length > 0) headers['content-length'] = String(body.length);
    return new Promise((resolve, reject) => {
      const asking = request(question.url, { agent, method: question.method, headers }, (answer) => {
        answer.toArray().then((parts) => {
          const { statusCode: status = 0, headers: head } = answer;
          // A form without script is answered by an address.
          if (status === 303 && head.location !== undefined) return resolve(ask(head.location));
          const type = { 'content-type': head['content-type'] ?? '' };
          resolve(new Response(status === 204 ? null : Buffer.concat(parts), { status, headers: type }));
        }, reject);
      });
      asking.once('error', reject);
      asking.end(body);
    });
  };
  return { fetch: ask as typeof fetch, leave: () => agent.destroy() };
}
