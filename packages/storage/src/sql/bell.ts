// What one process tells the others: PostgreSQL passes it on to every connection that listens, once the
// writer has committed. It rings where something was written at a desk. Where the connection is lost nobody
// is told, and whoever waits asks again as on SQLite.
import { sql } from 'kysely';
import pg from 'pg';
import type { Peers } from '../peers.ts';
import { movedDesks } from './placing.ts';
import type { Connection } from './schema.ts';

export interface Bell extends Pick<Peers, 'hear'> {
  /** Whether writes are heard now. */
  isHeard(): boolean;
  /** Resolves once something is written at one of `desks`, or `signal` ends. */
  wait(desks: readonly string[], signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** How long until a lost connection is made anew. */
const againMilliseconds = 1000;
/** Of the schema, so that two organisations may share one database. */
const channel = `'heed_' || md5(current_schema())`;

/** Subject of what is told of a desk. */
const deskSubject = 'desk';

const notify = (connection: Connection, subject: string, texts: readonly string[]) =>
  sql`select pg_notify(${sql.raw(channel)}, ${`${subject} `} || text)
    from unnest(${texts}::text[]) as text`.execute(connection);

/** Tells of the desks that the group on `tx` has moved. Called before its commit, and heard after it. */
export async function ringPostgres(tx: Connection): Promise<void> {
  const desks = movedDesks(tx);
  if (desks.length === 0) return;
  await notify(tx, deskSubject, desks);
}

/** The other processes, told over any connection of `db`. */
export const postgresPeers = (db: Connection, { hear }: Bell): Peers => ({
  hear,
  async tell(subject, text) {
    await notify(db, subject, [text]);
  },
});

/** On SQLite there is no other process. */
export const noPeers: Peers = { hear() {}, async tell() {} };

/** Who waits at which desk. */
function makeWaiting() {
  const byDesk = new Map<string, Set<() => void>>();
  const ring = (desk: string) => {
    for (const wake of [...(byDesk.get(desk) ?? [])]) wake();
  };
  return {
    ring,
    ringAll() {
      for (const desk of [...byDesk.keys()]) ring(desk);
    },
    wait: (desks: readonly string[], signal: AbortSignal) =>
      new Promise<void>((resolve) => {
        if (signal.aborted) return resolve();
        const end = () => {
          for (const desk of desks) {
            const waiters = byDesk.get(desk);
            waiters?.delete(end);
            if (waiters?.size === 0) byDesk.delete(desk);
          }
          signal.removeEventListener('abort', end);
          resolve();
        };
        signal.addEventListener('abort', end);
        for (const desk of desks) byDesk.set(desk, (byDesk.get(desk) ?? new Set()).add(end));
      }),
  };
}

/** Listens on a connection of its own, from now on. */
export function postgresBell(url: string, connectMilliseconds: number): Bell {
  const { ring, ringAll, wait } = makeWaiting();
  const listeners = new Map<string, (text: string) => void>([[deskSubject, ring]]);
  let client: pg.Client | null = null;
  let isHeard = false;
  let isClosed = false;
  let again: NodeJS.Timeout | undefined;

  async function connect(): Promise<void> {
    const fresh = new pg.Client({ connectionString: url, connectionTimeoutMillis: connectMilliseconds });
    client = fresh;
    fresh.on('error', () => {});
    fresh.once('end', () => {
      isHeard = false;
      // What was written meanwhile nobody heard.
      ringAll();
      connectLater();
    });
    fresh.on('notification', ({ payload = '' }) => {
      const [, subject = '', text = ''] = /^(\w+) (.*)$/s.exec(payload) ?? [];
      listeners.get(subject)?.(text);
    });
    await fresh.connect();
    const { rows } = await fresh.query<{ name: string }>(`select ${channel} as name`);
    await fresh.query(`listen "${rows[0]!.name}"`);
    // It alone must not keep a process alive that has nothing else to do.
    (fresh as unknown as { connection: { stream: { unref?(): void } } }).connection.stream.unref?.();
    isHeard = true;
  }

  function connectLater(): void {
    if (isClosed) return;
    clearTimeout(again);
    again = setTimeout(() => void connect().catch(() => connectLater()), againMilliseconds);
    again.unref();
  }

  void connect().catch(() => connectLater());
  return {
    isHeard: () => isHeard,
    hear: (subject, listener) => void listeners.set(subject, listener),
    wait,
    async close() {
      isClosed = true;
      clearTimeout(again);
      await client?.end().catch(() => {});
    },
  };
}
