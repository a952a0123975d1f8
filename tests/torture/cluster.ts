// Three machines with PostgreSQL, one of which leads, as docs/operating.md describes them: Debian's etcd,
// Patroni and HAProxy with the files that we ship. Each machine is an address of the loopback.
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import {
  chownSync,
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { queryPostgres } from '../../packages/storage/tests/databases.ts';
import { findPostgres } from '../../packages/storage/tests/temporary-postgres.ts';
import { waitUntil } from '../until.ts';

export interface Cluster {
  readonly databaseUrl: string;
  /** Folders with the files of each PostgreSQL. */
  readonly data: readonly string[];
  /** Kills the PostgreSQL that leads with all its processes; its Patroni lives. */
  killLeader(): Promise<void>;
  /** The same, after the two that follow have heard nothing for two seconds. */
  killLeaderAhead(): Promise<void>;
  /** Kills everything of the machine that leads. */
  killLeadingMachine(): Promise<void>;
  /** Starts what is dead. Resolves once one leads and another one has all that it has. */
  mend(): Promise<void>;
  /** Kills all of it. */
  end(): Promise<void>;
}

/** A file in `deploy/` as an operator changes it: its head says what. */
type Change = (text: string) => string;

interface Surroundings {
  /** First three numbers of the addresses. */
  readonly network: string;
  readonly account: { readonly uid: number; readonly gid: number };
  readonly folder: string;
  readonly change: Change;
}

interface Machine {
  readonly address: string;
  readonly data: string;
  /** Starts what of it is dead. */
  start(): void;
  /** Ids of the processes of its PostgreSQL. */
  postgres(): readonly number[];
  /** Ids of all its processes. */
  all(): readonly number[];
}

const deploy = fileURLToPath(new URL('../../deploy/', import.meta.url));

/** Milliseconds until three machines have found each other. */
const patience = 120_000;

/** Why there can be no cluster here; null where there can be one. */
export function reasonAgainstCluster(): string | null {
  if (process.getuid?.() !== 0) return 'only root starts PostgreSQL as another account';
  const missing = ['etcd', 'patroni', 'haproxy'].filter((one) => spawnSync('which', [one]).status !== 0);
  if (findPostgres() === null) missing.push('postgresql');
  return missing.length === 0 ? null : `not on this machine: ${missing.join(', ')}`;
}

/** Begins a cluster in `folder`. `change`: what is changed in `patroni.yml`, to see what it is for. */
export async function startCluster(folder: string, change: Change = (text) => text): Promise<Cluster> {
  const network = `127.${randomInt(1, 255)}.${randomInt(1, 255)}.`;
  const account = { uid: idOf('-u'), gid: idOf('-g') };
  const password = randomBytes(12).toString('hex');
  makeFolder(folder, account);
  const surroundings = {
    network,
    account,
    folder,
    change: (text: string) => change(text).replaceAll('CHANGE', password),
  };
  const machines = [1, 2, 3].map((number) => makeMachine(number, surroundings));
  const proxy = startHaproxy(surroundings);
  const killAll = () => {
    for (const machine of machines) signal(machine.all(), 'SIGKILL');
    proxy.kill('SIGKILL');
  };
  process.once('exit', killAll);
  /** The machine whose Patroni says so of itself. */
  const find = async (role: 'primary' | 'synchronous' | 'replica'): Promise<Machine | null> => {
    for (const machine of machines)
      if (await answersOk(`http://${machine.address}:8008/${role}`)) return machine;
    return null;
  };
  // A second one has all that the first has; where the file was changed, there is none that is synchronous.
  const second = isSynchronous(surroundings) ? 'synchronous' : 'replica';
  const isWhole = async () => (await find('primary')) !== null && (await find(second)) !== null;
  const leading = async (): Promise<Machine> => {
    const leader = await find('primary');
    if (leader === null) throw new Error('No PostgreSQL leads');
    return leader;
  };
  const url = `postgres://postgres:${password}@${network}9:5433/postgres`;
  for (const machine of machines) machine.start();
  await waitUntil(async () => (await find('primary')) !== null, patience);
  return {
    databaseUrl: await makeRole(url, password),
    data: machines.map(({ data }) => data),
    async killLeader() {
      signal((await leading()).postgres(), 'SIGKILL');
    },
    async killLeaderAhead() {
      const leader = await leading();
      // What is sent lies in the network, and outlives the sender.
      signal(leader.postgres().filter(isSender), 'SIGSTOP');
      await sleep(2_000);
      signal(leader.postgres(), 'SIGKILL');
    },
    async killLeadingMachine() {
      signal((await leading()).all(), 'SIGKILL');
    },
    async mend() {
      for (const machine of machines) machine.start();
      await waitUntil(isWhole, patience);
    },
    async end() {
      process.off('exit', killAll);
      killAll();
      await waitUntil(() => machines.every((machine) => machine.all().length === 0));
    },
  };
}

const isSynchronous = ({ change }: Surroundings): boolean =>
  change(readFileSync(join(deploy, 'patroni.yml'), 'utf8')).includes('synchronous_mode: true');

const idOf = (flag: string): number => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));

function makeFolder(folder: string, { uid, gid }: Surroundings['account']): void {
  mkdirSync(folder, { mode: 0o700 });
  chownSync(folder, uid, gid);
}

const answersOk = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(1_000) }).then(
    ({ ok }) => ok,
    () => false,
  );

/** Makes the role of Heed by the statements of docs/operating.md; answers its address. */
async function makeRole(url: string, password: string): Promise<string> {
  await waitUntil(
    () =>
      queryPostgres(url, 'select 1').then(
        () => true,
        () => false,
      ),
    patience,
  );
  const guide = readFileSync(new URL('../../docs/operating.md', import.meta.url), 'utf8');
  const [, statements = ''] = /^ *```sql failover\n([\s\S]*?)^ *```/m.exec(guide) ?? [];
  await queryPostgres(url, statements.replaceAll('CHANGE', password));
  return url.replace('//postgres:', '//heed:');
}

function makeMachine(number: number, { network, account, folder, change }: Surroundings): Machine {
  const own = join(folder, `db${number}`);
  const data = join(own, 'postgres');
  const address = `${network}${number}`;
  makeFolder(own, account);
  const ours = (file: string) =>
    change(readFileSync(join(deploy, file), 'utf8'))
      .replace(/^(name: |ETCD_NAME=)db1$/gm, `$1db${number}`)
      .replace(/^(.*(?:listen: |connect_address: |_URLS=http:\/\/))10\.0\.0\.1:/gm, `$1${address}:`)
      // A connection within the machine comes from an address of its own choice.
      .replaceAll('10.0.0.0/24', '127.0.0.0/8')
      .replaceAll('10.0.0.', network)
      .replace('/usr/lib/postgresql/17/bin', dirname(realpathSync(join(findPostgres()!, 'postgres'))))
      .replace('/var/lib/postgresql/heed.pgpass', join(own, 'pgpass'))
      .replace('/var/lib/postgresql/heed', data)
      .replace('/var/run/postgresql', own)
      .replace('/var/lib/etcd/heed', join(own, 'etcd'));
  const file = join(own, 'patroni.yml');
  writeFileSync(file, ours('patroni.yml'));
  const commands = { etcd: ['etcd'], patroni: ['patroni', file] };
  const env = { ...process.env, HOME: own, LC_ALL: 'C.UTF-8', ...variablesOf(ours('etcd.env')) };
  const running = new Map<string, ChildProcess>();
  const postgres = () => familyOf(readPid(join(data, 'postmaster.pid')), data);
  return {
    address,
    data,
    start() {
      for (const [name, [program, ...args]] of Object.entries(commands)) {
        if (running.has(name)) continue;
        const log = openSync(join(own, `${name}.log`), 'a');
        const child = spawn(program!, args, { ...account, env, cwd: own, stdio: ['ignore', log, log] });
        closeSync(log);
        child.unref();
        running.set(name, child);
        child.once('exit', () => running.delete(name));
      }
    },
    postgres,
    all: () => [...[...running.values()].flatMap(({ pid }) => pid ?? []), ...postgres()],
  };
}

/** `NAME=value` in each line that is no comment. */
const variablesOf = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/^(\w+)=(.*)$/gm)].map(([, name, value]) => [name, value]));

function startHaproxy({ network, folder }: Surroundings): ChildProcess {
  const file = join(folder, 'haproxy.cfg');
  const text = readFileSync(join(deploy, 'haproxy-postgres.cfg'), 'utf8')
    .replaceAll('127.0.0.1:5433', `${network}9:5433`)
    .replaceAll('10.0.0.', network);
  writeFileSync(file, text);
  return spawn('haproxy', ['-db', '-f', file], { stdio: 'ignore' });
}

function readPid(file: string): number | null {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10);
  } catch {
    return null;
  }
}

/** A PostgreSQL and its children; none where what has the id now is another program. */
function familyOf(id: number | null, data: string): readonly number[] {
  if (id === null) return [];
  try {
    if (!readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(data)) return [];
    const children = readFileSync(`/proc/${id}/task/${id}/children`, 'utf8');
    return [id, ...children.split(' ').filter(Boolean).map(Number)];
  } catch {
    return [];
  }
}

const isSender = (id: number): boolean => readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('walsender');

function signal(ids: readonly number[], name: NodeJS.Signals): void {
  for (const id of ids)
    try {
      process.kill(id, name);
    } catch (error) {
      // It has ended meanwhile.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
}
