// Runs what follows on a current Node, from a bare clone: fetches one if this one is too old, installs once,
// hands over. Nothing of it stands on the standard output: that belongs to the command.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const runtime = dirname(fileURLToPath(import.meta.url));
const root = join(runtime, '..');
const oldestMajor = 24;
/** How often it is seen whether the parent still lives, milliseconds. */
const parentMs = 500;
/**
 * What a small server is glad of: sources compiled once and kept, a small nursery for short-lived objects,
 * and memory that goes back to the system. Measured in benchmarks/README.md. What the operator set already
 * stays.
 */
const frugal = {
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules', '.cache', 'compiled'),
  NODE_OPTIONS: process.env.NODE_OPTIONS ?? '--max-semi-space-size=2',
  MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? '1',
  MALLOC_MMAP_THRESHOLD_: process.env.MALLOC_MMAP_THRESHOLD_ ?? '65536',
  MALLOC_TRIM_THRESHOLD_: process.env.MALLOC_TRIM_THRESHOLD_ ?? '131072',
};

const node = Number(process.versions.node.split('.')[0]) >= oldestMajor ? process.execPath : pinnedNode();
installOnce(root, node);
const args = process.argv.slice(2);
if (args[0] === '--which') console.log(node);
else handOver(node, args);

/**
 * Becomes `command` where this Node can replace itself, so that no process is left beside a server. Else runs
 * it and passes signals on: a service manager that ends this process must end the server too. The shell of
 * npm dies of a signal without a word to its child, so below npm the parent is watched instead.
 */
function handOver(command, args) {
  const env = { INIT_CWD: process.cwd(), ...environmentOf(command) };
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

function pinnedNode() {
  installOnce(runtime, process.execPath);
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

function installOnce(folder, on) {
  // An archive holds every package, and belongs to who may not write in it.
  if (existsSync(join(root, 'release.json'))) return;
  const lock = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .update(on)
    .digest('hex');
  const stamp = join(folder, 'node_modules', '.installed');
  if (existsSync(stamp) ? readFileSync(stamp, 'utf8') === lock : isInstalledByHand(folder)) return;
  const npm = process.env.npm_execpath ?? '/usr/lib/node_modules/npm/bin/npm-cli.js';
  const words = [npm, 'ci', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  // What npm says goes to the standard error output.
  const { status, error } = spawnSync(on, words, {
    cwd: folder,
    stdio: ['inherit', 2, 2],
    env: environmentOf(on),
  });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, lock);
}

/**
 * Whether somebody ran npm here since the lock file changed, such as 'npm ci --omit=dev' on a server: npm
 * writes its own lock last.
 */
function isInstalledByHand(folder) {
  const changed = (file) => statSync(join(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return changed('node_modules/.package-lock.json') > changed('package-lock.json');
}

function environmentOf(on) {
  return { ...process.env, ...frugal, PATH: dirname(on) + delimiter + process.env.PATH };
}
