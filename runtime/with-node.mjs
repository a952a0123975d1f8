// Runs what follows on a current Node, from a bare clone: fetches one if this one is too old, installs the
// packages that the command needs, hands over. It prints nothing on the standard output: that belongs to the
// command.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';
import { listMissing } from './packages.mjs';

const runtime = dirname(fileURLToPath(import.meta.url));
const root = join(runtime, '..');
const oldestMajor = 24;
/** How often it is seen whether the parent still lives, milliseconds. */
const parentMs = 500;
/** Sources are compiled once. */
const compiled = {
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules', '.cache', 'compiled'),
};
/**
 * What a small server is glad of: a small nursery for short-lived objects, and memory that goes back to the
 * system. Measured in benchmarks/README.md. What the operator set already stays.
 */
const frugal = {
  NODE_OPTIONS: process.env.NODE_OPTIONS ?? '--max-semi-space-size=2',
  MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? '1',
  MALLOC_MMAP_THRESHOLD_: process.env.MALLOC_MMAP_THRESHOLD_ ?? '65536',
  MALLOC_TRIM_THRESHOLD_: process.env.MALLOC_TRIM_THRESHOLD_ ?? '131072',
};

const announcements = {
  serving: 'Installing packages ...',
  all: 'Installing packages, with the tools of tests and checks ...',
};

const args = process.argv.slice(2);
await installMissing(args[0]);
const node = isCurrent() ? process.execPath : pinnedNode();
if (args[0] === '--which') console.log(node);
else handOver(node, args);

/**
 * Becomes `command` where this Node can replace itself, so that no process is left beside a server. Else runs
 * it and passes signals on: a service manager that ends this process must end the server too. The shell of
 * npm dies of a signal without a word to its child, so below npm the parent is watched instead.
 */
function handOver(command, args) {
  // Tests and tools are better off with memory at hand.
  const isServing = args[0]?.startsWith('apps/') ?? false;
  const env = { INIT_CWD: process.cwd(), ...environmentOf(command), ...(isServing && frugal) };
  process.chdir(root);
  const isBelowNpm = process.env.npm_lifecycle_event !== undefined;
  if (typeof process.execve === 'function' && process.platform !== 'win32' && !isBelowNpm) {
    process.removeAllListeners('warning');
    process.execve(command, [command, ...args], env);
  }
  const child = spawn(command, args, { stdio: 'inherit', env });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const parent = process.ppid;
  if (isBelowNpm) setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), parentMs).unref();
  child.once('error', (error) => {
    throw error;
  });
  child.once('exit', (code, signal) => {
    if (signal === null) return process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

/** Node and packages at once: each waits for the network while the other unpacks. */
async function installMissing(program) {
  // An archive holds every package, and belongs to accounts that may not write in it.
  if (existsSync(join(root, 'release.json'))) return;
  const set = packagesFor(program);
  const isSetMissing = set !== null && listMissing(root, set).length > 0;
  const installations = [
    ...(isCurrent() || listMissing(runtime, 'serving').length === 0
      ? []
      : [{ folder: runtime, set: 'serving', announcement: `Fetching Node ${oldestMajor} ...` }]),
    ...(isSetMissing ? [{ folder: root, set, announcement: announcements[set] }] : []),
  ];
  if (installations.length > 0) await install(installations);
}

/** Commands of `heed`, the server while a developer works on it, and releases need no tool of tests. */
function packagesFor(program) {
  if (program === '--which') return null;
  return /^(\.\/)?apps\/cli\/src\//.test(program ?? '') ? 'serving' : 'all';
}

function isCurrent() {
  return Number(process.versions.node.split('.')[0]) >= oldestMajor;
}

function pinnedNode() {
  const { platform, arch } = process;
  const names = [
    `node-${platform}-${arch}`,
    `node-bin-${platform}-${arch}`,
    `node-${platform.slice(0, 3)}-${arch}`,
  ];
  const binaries = names.map((name) =>
    join(runtime, 'node_modules', name, 'bin', platform === 'win32' ? 'node.exe' : 'node'),
  );
  const binary = binaries.find((path) => existsSync(path));
  if (binary) return binary;
  console.error(
    `This needs Node ${oldestMajor} or newer; here is ${process.version}. ` +
      'Get it from https://nodejs.org and try again.',
  );
  process.exit(1);
}

function environmentOf(on) {
  return { ...process.env, ...compiled, PATH: dirname(on) + delimiter + process.env.PATH };
}
