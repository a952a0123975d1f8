// A copy of what runs before everything else, with a lock file of three packages, and a program in the place
// of npm: it would ask a registry. It takes from the lock file what it is asked for and notes each call.
import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';

const runtime = fileURLToPath(new URL('../runtime', import.meta.url));
/** The command of a server, and one that needs the tools of tests, in each copy. */
export const programs = { server: 'apps/cli/src/main.ts', test: 'tests/run.ts' } as const;

const manifest = {
  name: 'copy',
  version: '1.0.0',
  dependencies: { library: '1.0.0' },
  devDependencies: { tool: '2.0.0' },
  optionalDependencies: { elsewhere: '3.0.0' },
};

export const lockFile = {
  name: 'copy',
  version: '1.0.0',
  lockfileVersion: 3,
  packages: {
    '': manifest,
    'node_modules/library': { version: '1.0.0', integrity: 'sha512-library' },
    'node_modules/tool': { version: '2.0.0', integrity: 'sha512-tool', dev: true },
    'node_modules/elsewhere': { version: '3.0.0', optional: true, os: ['nowhere'] },
  },
};

/** A ping is answered at once. A file `wait` in the folder makes an installation wait until it is gone. */
const npm = `
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
const words = process.argv.slice(2);
if (words[0] === 'ping') process.exit(0);
appendFileSync('calls', words.join(' ') + '\\n');
while (existsSync('wait')) await new Promise((resolve) => setTimeout(resolve, 20));
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const isWanted = ({ dev, os }) => !os && !(dev && words.includes('--omit=dev'));
const wanted = Object.entries(lock.packages).filter(([, entry]) => isWanted(entry));
for (const [path] of wanted) mkdirSync(path || 'node_modules', { recursive: true });
const note = JSON.stringify({ packages: Object.fromEntries(wanted) });
writeFileSync('node_modules/.package-lock.json', note);
console.log('added some packages');
process.exit(0);
`;

/** Removed after the test. */
export function makeCopy(t: TestContext): string {
  const above = mkdtempSync(join(tmpdir(), 'heed-copy-'));
  t.after(() => rmSync(above, { recursive: true, force: true, maxRetries: 5 }));
  const folder = join(above, 'copy');
  cpSync(runtime, join(folder, 'runtime'), { recursive: true, filter: (path) => !/node_modules/.test(path) });
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lockFile));
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'npm.mjs'), npm);
  for (const program of Object.values(programs)) {
    mkdirSync(join(folder, program, '..'), { recursive: true });
    writeFileSync(join(folder, program), 'console.log(JSON.stringify({ alone: true }));');
  }
  return folder;
}

const environmentOf = (folder: string) => ({ ...process.env, npm_execpath: join(folder, 'npm.mjs') });
const wordsFor = (folder: string, program: string) => [join(folder, 'runtime', 'with-node.mjs'), program];

/** Runs one of `programs` in a copy. */
export const runIn = (
  folder: string,
  program: string,
  env: Readonly<Record<string, string>> = {},
): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, wordsFor(folder, program), {
    encoding: 'utf8',
    env: { ...environmentOf(folder), ...env },
  });

/** Starts it and returns what it prints on the standard error output so far, and how it ends. */
export function startIn(t: TestContext, folder: string, program: string) {
  const child = spawn(process.execPath, wordsFor(folder, program), {
    env: environmentOf(folder),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  t.after(() => child.kill('SIGKILL'));
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, exit, errors: () => errors };
}

/** Words of each call of npm, but for pings. */
export const callsIn = (folder: string): readonly string[] => {
  const file = join(folder, 'calls');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
};
