// Runs what follows on a current Node, from a bare clone: fetches one if this one is too old, installs once, hands over.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const runtime = dirname(fileURLToPath(import.meta.url));
const root = join(runtime, '..');
const oldestMajor = 24;
/**
 * What a small server is glad of: sources compiled once and kept, a small nursery for short-lived objects, and memory that goes back to
 * the system.
 * Measured in benchmarks/README.md. What the operator set already stays.
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
process.exit(run(node, process.argv.slice(2), root, node));

function pinnedNode() {
  installOnce(runtime, process.execPath);
  const { platform, arch } = process;
  const names = [`node-${platform}-${arch}`, `node-bin-${platform}-${arch}`, `node-${platform.slice(0, 3)}-${arch}`];
  const binaries = names.map((name) =>
    join(runtime, 'node_modules', name, 'bin', platform === 'win32' ? 'node.exe' : 'node'),
  );
  const binary = binaries.find((path) => existsSync(path));
  if (binary) return binary;
  console.error(
    `This needs Node ${oldestMajor} or newer; here is ${process.version}. Get it from https://nodejs.org and try again.`,
  );
  process.exit(1);
}

function installOnce(folder, on) {
  const lock = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .update(on)
    .digest('hex');
  const stamp = join(folder, 'node_modules', '.installed');
  if (existsSync(stamp) ? readFileSync(stamp, 'utf8') === lock : isInstalledByHand(folder)) return;
  const npm = process.env.npm_execpath ?? '/usr/lib/node_modules/npm/bin/npm-cli.js';
  const status = run(on, [npm, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], folder, on);
  if (status !== 0) process.exit(status);
  writeFileSync(stamp, lock);
}

/** Whether somebody ran npm here since the lock file changed, such as 'npm ci --omit=dev' on a server: npm writes its own lock last. */
function isInstalledByHand(folder) {
  const changed = (file) => statSync(join(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return changed('node_modules/.package-lock.json') > changed('package-lock.json');
}

function run(command, args, cwd, on) {
  const { status, error } = spawnSync(command, args, {
    cwd,
    stdio: 'inherit',
    env: { ...process.env, ...frugal, PATH: dirname(on) + delimiter + process.env.PATH },
  });
  if (error) throw error;
  return status ?? 1;
}
