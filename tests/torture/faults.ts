// The faults: each is done to a running server while people write.
import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TemporaryPostgres } from '../../packages/storage/tests/temporary-postgres.ts';
import type { StartedProcess } from '../process.ts';
import { openReportForm, sendReportForm } from '../scriptless.ts';
import { type Jump, jumpTo } from './clock.ts';
import type { Cluster } from './cluster.ts';
import { nearlyFull, type TortureDisk } from './disk.ts';
import { limitDescriptors } from './limits.ts';

/** Milliseconds of a fault, chosen anew each time so that it falls anywhere. */
const some = (least: number, most: number) => least + Math.random() * (most - least);

/** What a fault is done to. */
export interface TortureScene {
  readonly server: StartedProcess;
  readonly clock: Jump;
  /**
   * Resolves once one more report is acknowledged; throws where none is for a minute. `since`: when nobody
   * could be accepted any more, where that was before.
   */
  accepts(since?: number): Promise<void>;
}

export type TortureSceneOnDisk = TortureScene & { readonly disk: TortureDisk };
export type TortureSceneOnPostgres = TortureScene & { readonly postgres: TemporaryPostgres };
export type TortureSceneOnCluster = TortureScene & { readonly cluster: Cluster };

/** By name; each ends with the server dead. */
const ofServer = {
  /** Killed in the middle of its work. */
  async kill({ server }: TortureScene) {
    await sleep(some(0, 1_500));
    await server.kill();
  },
  /** Asked to end, and killed if it does not within ten seconds. */
  async end({ server }: TortureScene) {
    await sleep(some(0, 1_500));
    const exit = new Promise((resolve) => server.process.once('exit', resolve));
    server.process.kill('SIGTERM');
    await Promise.race([exit, sleep(10_000)]);
    await server.kill();
  },
  /** Killed a moment after it was asked to end: in the middle of ending. */
  async 'end-and-kill'({ server }: TortureScene) {
    await sleep(some(0, 1_500));
    server.process.kill('SIGTERM');
    await sleep(some(0, 300));
    await server.kill();
  },
  /** The machine sleeps: it stands still, goes on with a clock that jumped, and is killed. */
  async sleep({ server }: TortureScene) {
    await sleep(some(0, 700));
    server.process.kill('SIGSTOP');
    await sleep(some(500, 3_000));
    server.process.kill('SIGCONT');
    await sleep(some(0, 700));
    await server.kill();
  },
  /** Slow, half and malformed requests by the hundred, then killed. */
  async strangers({ server }: TortureScene) {
    const sockets = Array.from({ length: 300 }, (_, at) => stranger(server.url, at));
    await sleep(some(500, 1_500));
    await server.kill();
    for (const socket of sockets) socket.destroy();
  },
  /** A thousand clients that send a byte of a report now and then: people still write; then killed. */
  async 'slow-clients'({ server, accepts }: TortureScene) {
    const sockets = Array.from({ length: 1_000 }, () => stranger(server.url, 1));
    const drip = setInterval(() => {
      for (const socket of sockets) if (socket.writable) socket.write(' ');
    }, 500);
    await sleep(some(1_000, 2_000));
    await accepts();
    await server.kill();
    clearInterval(drip);
    for (const socket of sockets) socket.destroy();
  },
  /** The clock is a year ahead, then a year behind, then right again: people still write; then killed. */
  async clock({ server, clock, accepts }: TortureScene) {
    for (const days of [400, -400, 0]) {
      jumpTo(clock, days);
      await sleep(some(500, 1_500));
    }
    await accepts();
    await server.kill();
  },
} as const satisfies Record<string, (scene: TortureScene) => Promise<void>>;

/** Those with limits that another program sets: see `limits.ts`. */
const ofLimits = {
  /** No descriptor is left for a while: then people write again; then killed. */
  async descriptors({ server, accepts }: TortureScene) {
    const { pid } = server.process;
    const giveBack = limitDescriptors(pid!, readdirSync(`/proc/${pid}/fd`).length + 3);
    const sockets = Array.from({ length: 100 }, (_, at) => stranger(server.url, at));
    await sleep(some(500, 2_000));
    giveBack();
    for (const socket of sockets) socket.destroy();
    await accepts();
    await server.kill();
  },
} as const satisfies Record<string, (scene: TortureScene) => Promise<void>>;

/** Its server is started with 256 MB of memory: see `limits.ts`. */
const ofMemory = {
  /** Hundreds of half requests beside those who write: people still write; then killed. */
  async memory({ server, accepts }: TortureScene) {
    const sockets = Array.from({ length: 300 }, (_, at) => stranger(server.url, at));
    await sleep(some(500, 2_000));
    for (const socket of sockets) socket.destroy();
    await accepts();
    await server.kill();
  },
} as const satisfies Record<string, (scene: TortureScene) => Promise<void>>;

/** Those of the disk under everything; after them the disk is mounted anew. */
const ofDisk = {
  /** Nearly full, then without a byte, then with room again: people write again; then killed. */
  async 'full-disk'({ server, disk, accepts }: TortureSceneOnDisk) {
    disk.fill(nearlyFull);
    await sleep(some(300, 1_500));
    disk.fill(0);
    await sleep(some(300, 1_500));
    disk.free();
    await accepts();
    await server.kill();
  },
  /** The file system refuses to write from one moment to the next; pages are still read; then killed. */
  async 'read-only'({ server, disk }: TortureSceneOnDisk) {
    await sleep(some(0, 1_500));
    disk.failWriting();
    await sleep(some(0, 1_000));
    const { status } = await fetch(`${server.url}/report`);
    if (status !== 200) throw new Error(`On a disk that only reads, /report answers ${status}`);
    await server.kill();
  },
  /** What no program has synced is lost. */
  async 'power-loss'({ server, disk }: TortureSceneOnDisk) {
    await sleep(some(0, 1_500));
    disk.cutPower();
    await server.kill();
  },
} as const satisfies Record<string, (scene: TortureSceneOnDisk) => Promise<void>>;

/** Those of PostgreSQL; the server outlives them, and people write again; then killed. */
const ofPostgres = {
  /** Killed with all its processes, and started again. */
  async 'database-kill'({ server, postgres, accepts }: TortureSceneOnPostgres) {
    await sleep(some(0, 1_500));
    await postgres.end('SIGKILL');
    await sleep(some(0, 500));
    await postgres.start();
    await accepts();
    await server.kill();
  },
  /** Ended in order, connections cut, and started again. */
  async 'database-restart'({ server, postgres, accepts }: TortureSceneOnPostgres) {
    await sleep(some(0, 1_500));
    await postgres.end('SIGINT');
    await postgres.start();
    await accepts();
    await server.kill();
  },
  /** Stands still for three seconds. */
  async 'database-freeze'({ server, postgres, accepts }: TortureSceneOnPostgres) {
    await sleep(some(0, 700));
    postgres.signal('SIGSTOP');
    await sleep(3_000);
    postgres.signal('SIGCONT');
    await accepts();
    await server.kill();
  },
} as const satisfies Record<string, (scene: TortureSceneOnPostgres) => Promise<void>>;

/** Those of three machines, see `cluster.ts`: another PostgreSQL leads, people write again; then killed. */
const ofCluster = {
  /** The PostgreSQL that leads is killed with all its processes. */
  async failover({ server, cluster, accepts }: TortureSceneOnCluster) {
    await sleep(some(0, 1_500));
    await outlive(server.url, cluster.killLeader, accepts);
    await server.kill();
  },
  /** What the one that leads has, the others have not: what waits for them was acknowledged to nobody. */
  async 'failover-ahead'({ server, cluster, accepts }: TortureSceneOnCluster) {
    await outlive(server.url, cluster.killLeaderAhead, accepts);
    await server.kill();
  },
  /** The machine that leads is gone: nobody there says that its PostgreSQL is dead. */
  async 'machine-loss'({ server, cluster, accepts }: TortureSceneOnCluster) {
    await sleep(some(0, 1_500));
    await outlive(server.url, cluster.killLeadingMachine, accepts);
    await server.kill();
  },
} as const satisfies Record<string, (scene: TortureSceneOnCluster) => Promise<void>>;

/**
 * Kills, and waits until another one leads. A form that is sent meanwhile comes back with its words in it, or
 * is taken.
 */
async function outlive(
  url: string,
  killLeader: () => Promise<void>,
  accepts: TortureScene['accepts'],
): Promise<void> {
  const form = await openReportForm(url);
  const since = performance.now();
  await killLeader();
  const text = 'What she wrote. '.repeat(20).trim();
  const { status, page, code } = await sendReportForm(url, form, { text });
  const isTaken = status === 200 && page.includes(`data-code="${code}"`);
  if (!isTaken && !(status === 503 && page.includes(text)))
    throw new Error(`Without a database, a form is answered with ${status}, and not with her words`);
  await accepts(since);
}

export const faults = { ofServer, ofLimits, ofMemory, ofDisk, ofPostgres, ofCluster };

export type TortureFault =
  | keyof typeof ofServer
  | keyof typeof ofLimits
  | keyof typeof ofMemory
  | keyof typeof ofDisk
  | keyof typeof ofPostgres
  | keyof typeof ofCluster;

/** What strangers send: half a request line, half a body, a body without end, no HTTP at all. */
const openings = [
  'GET / HT',
  'POST /api/reports HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n' +
    'content-length: 500000\r\n\r\n{"ver',
  'POST /report HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nffffffff\r\n',
  'POST /report HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\n12345',
  '\u0000\u0001\u0002\r\n\r\n',
  'GET /%00%ff%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nhost: x\r\n\r\n',
];

function stranger(url: string, at: number) {
  const socket = connect(Number(new URL(url).port), 'localhost', () =>
    socket.write(openings[at % openings.length]!),
  );
  // It is cut or reset: that is what it is for.
  socket.on('error', () => {});
  socket.on('data', () => {});
  return socket;
}
