// A temporary PostgreSQL that a test machine reaches on its own port 5432: a part of install.night.test.ts.
import { newSchema, queryPostgres } from '../packages/storage/tests/databases.ts';
import { findPostgres, startTemporaryPostgres } from '../packages/storage/tests/temporary-postgres.ts';
import { freePort } from './free-port.ts';
import type { TestMachine } from './machine.ts';

/** A shell reads it in the settings: '&' belongs to what is tried. */
const address = 'postgres://app@127.0.0.1:5432/postgres?application_name=heed';

export interface MachinePostgres {
  /** As the machine reaches it: a new schema. */
  readonly url: string;
  /** What a newer release or an upgrade has left: tables `newer`, schemas beside. */
  left(): Promise<readonly string[]>;
  stop(): Promise<void>;
}

/** Null where there is no PostgreSQL here. */
export async function lendPostgres(machine: TestMachine): Promise<MachinePostgres | null> {
  const binaries = findPostgres();
  if (binaries === null) return null;
  const port = await freePort();
  const server = await startTemporaryPostgres(binaries, {
    ...{ listen_addresses: '127.0.0.1', port: String(port), fsync: 'off' },
  });
  await machine.lend(port, 5432);
  const url = await newSchema({ ...server, url: (schema) => `${server.url(schema)}&port=${port}` });
  const options = new URLSearchParams(url.slice(url.indexOf('?'))).get('options') ?? '';
  return {
    url: `${address}&options=${encodeURIComponent(options)}`,
    async left() {
      const rows = await queryPostgres<{ name: string }>(
        url,
        `select tablename as name from pg_tables where tablename = 'newer'
union all select nspname from pg_namespace where nspname like '%before_upgrade'`,
      );
      return rows.map(({ name }) => name);
    },
    stop: () => server.stop(),
  };
}
