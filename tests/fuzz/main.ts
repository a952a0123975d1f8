// `npm run fuzz -- --minutes 60`: every test that makes up its input, again and again with new input, until
// the time is over. What fails says its seed, and is a fault of a parser.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from '../../apps/cli/src/build.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({ options: { minutes: { type: 'string', default: '60' } } });
const minutes = Number(values.minutes);
if (!(minutes > 0)) {
  process.stderr.write('--minutes is a number above 0: npm run fuzz -- --minutes 60\n');
  process.exit(2);
}

/** The test file that throws most of what known-input.ts makes up; the one by day throws less of the same. */
const knownInput = 'tests/fuzz-known.night.test.ts';
const files = globSync('{tests,packages,apps}/**/*.test.ts', {
  cwd: root,
  exclude: (path) => path.includes('node_modules'),
}).filter(
  (file) => file === knownInput || /fc\.(assert|check)\(/.test(readFileSync(`${root}/${file}`, 'utf8')),
);
/** Inputs that one round makes up, at least: what a test says of itself, or the default of fast-check. */
const inputs = files
  .map((file) => {
    const text = readFileSync(`${root}/${file}`, 'utf8');
    const properties = text.match(/fc\.(assert|check)\(/g)?.length ?? 0;
    const counts = [...text.matchAll(/numRuns: (\d+)/g)].map(([, count]) => Number(count));
    return counts.reduce((sum, count) => sum + count, 0) + 100 * Math.max(0, properties - counts.length);
  })
  .reduce((sum, count) => sum + count, 0);

await build();
const start = Date.now();
const failures: { readonly file: string; readonly output: string }[] = [];
const isOver = () => Date.now() - start > minutes * 60_000;
let rounds = 0;
let filesRun = 0;
while (!isOver()) {
  for (const file of files) {
    if (isOver()) break;
    const run = spawnSync(process.execPath, ['--test-force-exit', '--test', file], {
      cwd: root,
      encoding: 'utf8',
    });
    filesRun += 1;
    if (run.status !== 0) {
      failures.push({ file, output: run.stdout });
      process.stdout.write(`${file} failed:\n${run.stdout}\n`);
    }
  }
  if (!isOver()) rounds += 1;
}
const took = ((Date.now() - start) / 60_000).toFixed(1);
process.stdout.write(
  `${files.length} files, some ${inputs} inputs a round; ${rounds} whole rounds, ${filesRun} runs of ` +
    `files in ${took} minutes, ${failures.length} failed\n`,
);
process.exitCode = failures.length > 0 ? 1 : 0;
