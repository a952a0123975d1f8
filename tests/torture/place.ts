// Where a torture is done: a data folder, on a disk of its own where this machine has one, and its database.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newSchema } from '../../packages/storage/tests/databases.ts';
import {
  findPostgres,
  startTemporaryPostgres,
  type TemporaryPostgres,
} from '../../packages/storage/tests/temporary-postgres.ts';
import { type Cluster, startCluster } from './cluster.ts';
import { makeDisk, reasonAgainstDisk, type TortureDisk } from './disk.ts';

export type TortureDatabase = 'sqlite' | 'postgres';

export interface TorturePlace {
  /** The data folder. */
  readonly folder: string;
  /** Environment of the server. */
  readonly env: Readonly<Record<string, string>>;
  readonly postgres: TemporaryPostgres | null;
  readonly cluster: Cluster | null;
  /** Under all of it; or why there is none. */
  readonly disk: TortureDisk | string;
  /** Folders where no word may stand. */
  readonly hunted: readonly string[];
  remove(): Promise<void>;
}

/**
 * A log that is written every second: promises fall due within the round. Memory as a service has it, by
 * `runtime/with-node.mjs`.
 */
const settings = {
  HEED_TICK_SECONDS: '1',
  NODE_OPTIONS: '--max-semi-space-size=2',
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: '65536',
  MALLOC_TRIM_THRESHOLD_: '131072',
};

export async function makePlace(database: TortureDatabase): Promise<TorturePlace> {
  const disk = reasonAgainstDisk() ?? makeDisk() ?? 'the kernel mounts no file here';
  const root = typeof disk === 'string' ? mkdtempSync(join(tmpdir(), 'heed-torture-')) : disk.folder;
  const folder = join(root, 'data');
  mkdirSync(folder, { mode: 0o700 });
  const postgres = database === 'postgres' ? await startPostgres(root) : null;
  const databaseUrl = postgres === null ? '' : await newSchema(postgres);
  // Where a signal ends the torture, PostgreSQL ends too.
  const kill = () => postgres?.signal('SIGKILL');
  process.once('exit', kill);
  // Made without syncing: the power is cut after that, not during it.
  execFileSync('sync', ['-f', root]);
  return {
    folder,
    env: { ...settings, DATABASE_URL: databaseUrl },
    postgres,
    cluster: null,
    disk,
    hunted: postgres === null ? [folder] : [folder, postgres.data],
    async remove() {
      process.off('exit', kill);
      await postgres?.end('SIGKILL');
      if (typeof disk !== 'string') disk.remove();
      rmSync(root, { recursive: true, force: true, maxRetries: 20 });
    },
  };
}

/** On three machines with PostgreSQL: `reasonAgainstCluster` must have none. `change`: see `startCluster`. */
export async function makeClusterPlace(change?: (text: string) => string): Promise<TorturePlace> {
  const root = mkdtempSync(join(tmpdir(), 'heed-torture-'));
  // PostgreSQL runs as another account.
  chmodSync(root, 0o711);
  const folder = join(root, 'data');
  mkdirSync(folder, { mode: 0o700 });
  const cluster = await startCluster(join(root, 'cluster'), change);
  return {
    folder,
    env: { ...settings, DATABASE_URL: cluster.databaseUrl },
    postgres: null,
    cluster,
    disk: 'its disks are those of this machine',
    hunted: [folder, ...cluster.data],
    async remove() {
      await cluster.end();
      rmSync(root, { recursive: true, force: true, maxRetries: 20 });
    },
  };
}

function startPostgres(within: string): Promise<TemporaryPostgres> {
  const binaries = findPostgres();
  if (binaries === null) throw new Error("No PostgreSQL on this machine: install Debian's postgresql.");
  return startTemporaryPostgres(binaries, {}, within);
}
