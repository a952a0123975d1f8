// A machine of its own inside this one: real systemd in namespaces, with folders of its own in the place of
// those that an installation writes to, and without a network. Nothing of this machine is changed.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { waitUntil } from './until.ts';

/** Where a machine finds this project and this Node, wherever they are here. */
const projectPlace = '/run/heed-project';
const nodePlace = '/run/heed-node';
const root = fileURLToPath(new URL('..', import.meta.url));
export const machineNode = join(nodePlace, basename(process.execPath));
/** The path on a machine of a file of this project. */
export const machinePath = (file: string): string => join(projectPlace, file);

const forwardScript = fileURLToPath(new URL('forward.ts', import.meta.url));
const systemd = '/usr/lib/systemd/systemd';
/** How long it may take on a busy machine; a second on a quiet one. */
const bootMs = 120_000;
/** How long a command on it may take: one that serves where it should be refused must not hang. */
const commandMs = 300_000;
/** Folders that are empty at first. */
const emptyFolders = [
  '/opt',
  '/srv',
  '/usr/local',
  '/var/backups',
  '/var/cache',
  '/var/log',
  '/var/lib/systemd',
  '/var/lib/caddy',
  '/var/lib/tor-instances',
];

/** Why no machine can be made here, found by making one; null where it can. */
export async function noMachine(): Promise<string | null> {
  if (process.getuid?.() !== 0) return 'only root makes a machine';
  if (spawnSync('unshare', ['-m', '-p', '-f', '-n', '-C', 'test', '-x', systemd]).status !== 0)
    return 'no systemd, or no namespaces';
  try {
    await (await startMachine()).end();
    return null;
  } catch (error) {
    return `systemd does not boot here: ${error instanceof Error ? error.message : 'unknown'}`;
  }
}

export interface CommandResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface TestMachine {
  /** Runs a command as root on the machine, with `input` as its standard input. */
  run(command: readonly string[], input?: string): Promise<CommandResult>;
  /** What lines for bash print, trimmed. Fails with all that was said where one of them fails. */
  succeed(lines: string): Promise<string>;
  /** Where a path of the machine is found from here. */
  path(of: string): string;
  /** Lets this machine reach `port` of the other under the same number. */
  reach(port: number): Promise<void>;
  /** Lets the other machine reach `port` of this one as its own `asPort`. */
  lend(port: number, asPort: number): Promise<void>;
  end(): Promise<void>;
}

const begin = (folder: string) => `set -e
mount --make-rprivate /
# Before what may lie above them is empty.
mkdir ${folder}/project ${folder}/node
mount --bind '${root}' ${folder}/project
mount --bind '${dirname(process.execPath)}' ${folder}/node
cp -a /etc ${folder}/etc
mount --bind ${folder}/etc /etc
for place in ${emptyFolders.join(' ')}; do
  mkdir -p ${folder}$place $place
  mount --bind ${folder}$place $place
done
chown caddy: /var/lib/caddy 2>/dev/null || true
mkdir -p /usr/local/bin
mount -t tmpfs tmpfs /run
mkdir -p /run/lock /run/systemd ${projectPlace} ${nodePlace}
mount --move ${folder}/project ${projectPlace}
mount --move ${folder}/node ${nodePlace}
umount -l /sys/fs/cgroup
mount -t cgroup2 cgroup2 /sys/fs/cgroup
ip link set lo up
export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin
exec env -i container=lxc PATH="$PATH" ${systemd} --system --unit=basic.target
`;

/** Boots it. Throws where systemd does not come up. */
export async function startMachine(): Promise<TestMachine> {
  const folder = mkdtempSync(join(tmpdir(), 'heed-machine-'));
  const script = join(folder, 'begin.sh');
  writeFileSync(script, begin(folder));
  const outer = spawn(
    'unshare',
    ['-m', '-p', '-f', '-n', '-C', '--mount-proc', '--kill-child', 'bash', script],
    {
      stdio: 'ignore',
    },
  );
  const endOuter = async () => {
    const exit = new Promise((resolve) => outer.once('exit', resolve));
    if (outer.exitCode === null && outer.kill('SIGKILL')) await exit;
    rmSync(folder, { recursive: true, force: true });
  };
  const pid = await boot(outer).catch(async (error: unknown) => {
    await endOuter();
    throw error;
  });
  const enter = enterWords(pid);
  const forwards: ChildProcess[] = [];
  const inside = ['nsenter', '-t', String(pid), '-n'];
  const joinNetworks = async (
    first: readonly string[],
    second: readonly string[],
    [from, to]: readonly [number, number],
  ) => {
    const socket = join(folder, `${from}-${to}.sock`);
    // The far end first: the near one says that it listens once both do.
    forwards.push(
      await startForward(second, [socket, String(to)]),
      await startForward(first, [String(from), socket]),
    );
  };
  const runHere: TestMachine['run'] = (command, input = '') =>
    run(['nsenter', ...enter, 'env', '-i', 'PATH=/usr/local/bin:/usr/sbin:/usr/bin', ...command], input);
  return {
    run: runHere,
    async succeed(lines) {
      const { status, stdout, stderr } = await runHere(['bash', '-ec', lines]);
      assert.equal(status, 0, `${lines}: ${stdout}${stderr}`);
      return stdout.trim();
    },
    path: (of) => `/proc/${pid}/root${of}`,
    reach: (port) => joinNetworks([], inside, [port, port]),
    lend: (port, asPort) => joinNetworks(inside, [], [asPort, port]),
    async end() {
      for (const forward of forwards) forward.kill('SIGKILL');
      await endOuter();
    },
  };
}

const enterWords = (pid: number) => ['-t', String(pid), '-m', '-p', '-n', '-C', '--wdns=/'];

/** Resolves once systemd has started what it starts by itself; the number of its process, seen from here. */
async function boot(outer: ChildProcess): Promise<number> {
  const alive = () => {
    if (outer.exitCode !== null) throw new Error('it ended while it booted');
  };
  let pid: number | null = null;
  await waitUntil(() => {
    alive();
    pid = childOf(outer);
    return pid !== null;
  }, bootMs);
  const words = [...enterWords(pid!), 'systemctl', 'is-system-running'];
  await waitUntil(() => {
    alive();
    const { stdout } = spawnSync('nsenter', words, { encoding: 'utf8' });
    return ['running', 'degraded'].includes(stdout.trim());
  }, bootMs);
  return pid!;
}

/** Resolves once it listens. */
async function startForward(
  within: readonly string[],
  places: readonly [from: string, to: string],
): Promise<ChildProcess> {
  const [name = '', ...words] = [...within, process.execPath, forwardScript, ...places];
  const child = spawn(name, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve());
    child.once('exit', () => reject(new Error('a forward ended')));
  });
  return child;
}

/** The process that is the machine's first, once it is systemd. */
function childOf({ pid }: ChildProcess): number | null {
  const [child] = readdirSync('/proc').filter((name) => {
    if (!/^\d+$/.test(name)) return false;
    try {
      return readFileSync(`/proc/${name}/stat`, 'utf8').split(') ')[1]?.split(' ')[1] === String(pid);
    } catch {
      return false;
    }
  });
  if (child === undefined) return null;
  return readFileSync(`/proc/${child}/cmdline`, 'utf8').startsWith(systemd) ? Number(child) : null;
}

function run([name = '', ...words]: readonly string[], input: string): Promise<CommandResult> {
  const child = spawn(name, words, {
    stdio: ['pipe', 'pipe', 'pipe'],
    timeout: commandMs,
    killSignal: 'SIGKILL',
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (data) => (stdout += data));
  child.stderr.on('data', (data) => (stderr += data));
  // One that was killed leaves a reader behind at times: its end is enough.
  const end = new Promise<number | null>((resolve) => child.once('close', resolve));
  child.once('exit', () => {
    if (!child.killed) return;
    stderr += `${words.join(' ')} did not end within ${commandMs / 1000} s`;
    for (const stream of [child.stdout, child.stderr]) stream.destroy();
  });
  // A command may end before it has read anything.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  return end.then((status) => ({ status, stdout, stderr }));
}
