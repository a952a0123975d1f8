// `npm test`: every test of the project, with what it needs. Says which tests it leaves out and why; ends with the closing line.
import { existsSync, globSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { build } from '../apps/cli/src/build.ts';
import { findPostgres } from '../packages/storage/tests/temporary-postgres.ts';
import { findChromium } from './chromium.ts';
import closingLine from './closing-line.mjs';
import { findFirefox } from './firefox.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);

const missing = [
  findChromium() === null &&
    'No Chromium found: the tests in a browser are left out. Install it (Debian: apt-get install chromium) or set CHROMIUM.',
  findFirefox() === undefined &&
    'No Firefox found: the tests in it are left out. Install it (Debian: apt-get install firefox-esr) or set FIREFOX.',
  findPostgres() === null &&
    'No PostgreSQL found: its half of the storage tests is left out. Install it (Debian: apt-get install postgresql).',
  !existsSync('../shared/vectors') && 'No vectors of others beside the project: the tests that read them are left out.',
].filter((line) => line !== false);
for (const line of missing) console.log(line);

await build();
const given = process.argv.slice(2);
const files =
  given.length > 0
    ? given
    : globSync(['packages/**/*.test.ts', 'apps/**/*.test.ts', 'tests/**/*.test.ts'], {
        exclude: ['**/node_modules/**'],
      }).sort();
const tests = run({
  files,
  concurrency: 2,
  timeout: 300_000,
  // A file whose last test has ended ends too: what a failed test left open must not hold up the run.
  execArgv: ['--test-force-exit'],
});
tests.once('test:fail', () => (process.exitCode = 1));
tests.compose(new spec()).pipe(process.stdout);
tests.compose(closingLine).pipe(process.stdout, { end: false });
