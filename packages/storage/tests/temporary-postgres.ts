// Starts the PostgreSQL that this machine has in a new temporary folder, as root or not. Only node: modules.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

export interface TemporaryPostgres {
  /** Folder of its socket. */
  readonly folder: string;
  /** Folder of its files. */
  readonly data: string;
  /** A new, empty schema in it. */
  url(schema: string): string;
  /** Ids of its processes. */
  pids(): readonly number[];
  /** To it and to each of its processes. */
  signal(signal: NodeJS.Signals): void;
  /** Starts it again where it has ended. */
  start(): Promise<void>;
  /** Ends it: SIGINT in order, SIGKILL with all its processes. Resolves once it has ended. */
  end(signal: 'SIGINT' | 'SIGKILL'): Promise<void>;
  /** Ends it and removes its folder. */
  stop(): Promise<void>;
}

/** Milliseconds until it must have started. */
const patience = 20_000;

/** Folder with `initdb` and `postgres`, or null: on PATH, or where Debian keeps them. */
export function findPostgres(): string | null {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    ...versions.map((version) => join(debian, version, 'bin')),
  ];
  return (
    folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ??
    null
  );
}

const idOf = (flag: string): number => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));

/**
 * PostgreSQL refuses uid 0: as root, drop to an unprivileged account (setpriv needs no shell and no PAM,
 * unlike su).
 */
function command(
  program: string,
  args: readonly string[],
  account: readonly [number, number] | null,
): [string, string[]] {
  if (account === null) return [program, [...args]];
  const drop = [
    `--reuid=${account[0]}`,
    `--regid=${account[1]}`,
    '--clear-groups',
    '--inh-caps=-all',
    '--no-new-privs',
  ];
  return ['setpriv', [...drop, program, ...args]];
}

/**
 * Making an empty cluster takes a second of computing, so the files of a run share an original (the folder
 * that the variable TEST_ORIGINALS names) and copy it, owners and all.
 */
function copyOrMake(data: string, make: () => void): void {
  const { TEST_ORIGINALS: shared } = process.env;
  const original = join(shared ?? '', 'postgres');
  if (shared !== undefined && existsSync(original)) return void execFileSync('cp', ['-a', original, data]);
  make();
  if (shared === undefined) return;
  const draft = mkdtempSync(join(shared, 'draft-'));
  execFileSync('cp', ['-a', data, join(draft, 'data')]);
  try {
    renameSync(join(draft, 'data'), original);
  } catch (error) {
    // Another file was quicker.
    if (!existsSync(original)) throw error;
  }
  rmSync(draft, { recursive: true, force: true });
}

/**
 * `settings` go to the server, e.g. `{ fsync: 'off' }`. Socket only: no port to clash, nothing reachable from
 * outside. `within`: where its folder is made.
 */
export async function startTemporaryPostgres(
  binaries: string,
  settings: Readonly<Record<string, string>> = {},
  within: string = tmpdir(),
): Promise<TemporaryPostgres> {
  const account = process.getuid?.() === 0 ? ([idOf('-u'), idOf('-g')] as const) : null;
  const folder = mkdtempSync(join(within, 'pg-'));
  if (account !== null) chownSync(folder, ...account);
  const data = join(folder, 'data');
  const surroundings = { env: { ...process.env, LC_ALL: 'C.UTF-8', HOME: folder }, cwd: folder };
  const initialise = () => {
    const words = [
      '-D',
      data,
      '-U',
      'app',
      '--auth=trust',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--no-sync',
    ];
    execFileSync(...command(join(binaries, 'initdb'), words, account), { ...surroundings, stdio: 'pipe' });
  };
  copyOrMake(data, initialise);
  const options = Object.entries({ listen_addresses: '', unix_socket_directories: folder, ...settings });
  const serverArguments = ['-D', data, ...options.flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const control = processOf(() =>
    spawn(...command(join(binaries, 'postgres'), serverArguments, account), {
      ...surroundings,
      stdio: ['ignore', 'ignore', 'pipe'],
    }),
  );
  await control.start();
  return {
    folder,
    data,
    url: (schema) =>
      `postgres://app@/postgres?host=${folder}&options=${encodeURIComponent(`-c search_path=${schema}`)}`,
    ...control,
    async stop() {
      await control.end('SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Starts, signals and ends what `spawnServer` spawns, again and again. */
function processOf(
  spawnServer: () => ChildProcess,
): Pick<TemporaryPostgres, 'start' | 'signal' | 'end' | 'pids'> {
  let child: ChildProcess | null = null;
  let exit: Promise<unknown> = Promise.resolve();
  const pids = () => (child?.pid === undefined ? [] : [child.pid, ...childrenOf(child.pid)]);
  const signal = (name: NodeJS.Signals) => {
    for (const id of pids()) signalLiving(id, name);
  };
  return {
    pids,
    signal,
    async start() {
      if (child !== null) return;
      const started = spawnServer();
      child = started;
      exit = new Promise((resolve) => started.once('exit', resolve)).then(() => (child = null));
      await ready(started, exit);
    },
    async end(name) {
      if (name === 'SIGKILL') signal(name);
      else child?.kill(name);
      await exit;
    },
  };
}

/** Ids of the processes that a process has started. */
const childrenOf = (id: number): number[] =>
  readFileSync(`/proc/${id}/task/${id}/children`, 'utf8').split(' ').filter(Boolean).map(Number);

function signalLiving(id: number, name: NodeJS.Signals): void {
  try {
    process.kill(id, name);
  } catch (error) {
    // It has ended meanwhile.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function ready(child: ChildProcess, exit: Promise<unknown>): Promise<void> {
  let log = '';
  const up = new Promise<void>((resolve) => {
    child.stderr?.on('data', (text) => {
      log += text;
      if (log.includes('database system is ready to accept connections')) resolve();
    });
  });
  const failed = async (after: Promise<unknown>) => {
    await after;
    throw new Error(`PostgreSQL did not start:\n${log}`);
  };
  await Promise.race([
    up,
    failed(exit),
    failed(new Promise((resolve) => setTimeout(resolve, patience).unref())),
  ]);
}
