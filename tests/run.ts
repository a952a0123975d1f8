// `npm test`: every test of the project, with what it needs. Says which tests it leaves out and why; ends
// with the closing line.
import { once } from 'node:events';
import { existsSync, globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { build } from '../apps/cli/src/build.ts';
import { findPostgres } from '../packages/storage/tests/temporary-postgres.ts';
import { findChromium } from './chromium.ts';
import closingLine from './closing-line.mjs';
import { originalsVariable } from './demonstration.ts';
import { findFirefox } from './firefox.ts';
import { writeShards } from './shards.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

/** Files at once: with three on two cores, tests in a browser waited too long for each other. */
const concurrency = 2;
const missing = [
  findChromium() === null &&
    'No Chromium found: the tests in a browser are left out. Install it (Debian: apt-get install ' +
      'chromium) or set CHROMIUM.',
  findFirefox() === undefined &&
    'No Firefox found: the tests in it are left out. Install it (Debian: apt-get install ' +
      'firefox-esr) or set FIREFOX.',
  findPostgres() === null &&
    'No PostgreSQL found: its half of the storage tests is left out. Install it (Debian: apt-get ' +
      'install postgresql).',
  !existsSync('../shared/vectors') &&
    'No vectors of others beside the project: the tests that read them are left out.',
].filter((line) => line !== false);
for (const line of missing) console.log(line);

await build();
const folder = mkdtempSync(join(tmpdir(), 'heed-run-'));
process.env[originalsVariable] = join(folder, 'originals');
mkdirSync(join(folder, 'originals'));
// Files and commands of a run read the same sources: compiled once, by whoever comes first.
process.env.NODE_COMPILE_CACHE = join(folder, 'compiled');

const parameters = process.argv.slice(2);
const testFiles = globSync(['packages/**/*.test.ts', 'apps/**/*.test.ts', 'tests/**/*.test.ts'], {
  exclude: ['**/node_modules/**'],
}).sort();
const shards = parameters.length > 0 ? null : writeShards(testFiles, folder);
const options = {
  // For a process; a file has its own limit.
  timeout: 3_600_000,
  execArgv: [
    // A file whose last test has ended ends too: what a failed test left open must not hold up the run.
    '--test-force-exit',
    // Server and client share a thread: on a busy machine a connection to localhost takes longer than the
    // usual 250 ms.
    '--network-family-autoselection-attempt-timeout=10000',
    // Servers are frugal with memory, and pay for it with collections: a process of tests need not be.
    '--max-semi-space-size=32',
  ],
};
const runs = [run({ ...options, files: shards?.computing ?? parameters, concurrency })];
if (shards !== null) runs.push(run({ ...options, files: shards.waiting, concurrency: 1 }));
const events = new PassThrough({ objectMode: true });
const reports = runs.map((one) => {
  one.once('test:fail', () => (process.exitCode = 1));
  one.pipe(events, { end: false });
  const report = one.compose(new spec());
  report.pipe(process.stdout, { end: false });
  return Promise.all([once(one, 'end'), once(report, 'end')]);
});
// The closing line comes behind all of them.
void Promise.all(reports).then(() => {
  events.end();
  cleanUp();
});
events.compose(closingLine).pipe(process.stdout, { end: false });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    cleanUp();
    process.exit(1);
  });

function cleanUp(): void {
  rmSync(folder, { recursive: true, force: true });
}
