// `npm test`: every test of the day, with what it needs; `npm run test:night`: those of the night. Says which
// tests it leaves out and why; ends with the closing line.
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from '../apps/cli/src/build.ts';
import { findPostgres } from '../packages/storage/tests/temporary-postgres.ts';
import { findChromium } from './chromium.ts';
import closingLine from './closing-line.mjs';
import { originalsVariable } from './demonstration.ts';
import { findFirefox } from './firefox.ts';

import { useBuiltProgram } from './runner/built-program.ts';
import { chooseFiles, type RunFiles } from './runner/choose-files.ts';
import { parseRequest, type RunRequest } from './runner/command.ts';
import { readCosts } from './runner/costs.ts';
import { Failures } from './runner/failures.ts';
import { keepFindings } from './runner/findings.ts';
import { measuresVariable } from './runner/measures.ts';
import { RunPlan } from './runner/shards.ts';
import { notesVariable } from './selection/record.ts';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const jobs = countJobs();
const plan = new RunPlan(readCosts());
const { request, choice } = readCommand();
for (const line of choice.remarks) console.log(line);
if (request.isListOnly) {
  for (const file of choice.files) console.log(`${plan.costOf(file).toFixed(1).padStart(7)} s  ${file}`);
  const cost = choice.files.reduce((sum, file) => sum + plan.costOf(file), 0);
  console.log(`${choice.files.length} files, ${cost.toFixed(0)} processor seconds`);
  process.exit(0);
}
sayWhatIsMissing();
await build();
const folder = makeRunFolder();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    cleanUp();
    process.exit(1);
  });
await runTests(choice);

/** Processes of tests at once. */
function countJobs(): number {
  const jobs = Number(process.env.HEED_TEST_JOBS ?? availableParallelism());
  // Commands that tests start would take it for a setting that they do not know.
  delete process.env.HEED_TEST_JOBS;
  if (Number.isInteger(jobs) && jobs > 0) return jobs;
  console.error('HEED_TEST_JOBS: a number of processes is needed, such as 4');
  process.exit(2);
}

function readCommand(): { request: RunRequest; choice: RunFiles } {
  try {
    const request = parseRequest(process.argv.slice(2));
    return { request, choice: chooseFiles(request, plan) };
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}

function sayWhatIsMissing(): void {
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
  ];
  for (const line of missing) if (line !== false) console.log(line);
}

/** Folder of what the files of a run share, told to them by variables. */
function makeRunFolder(): string {
  const run = mkdtempSync(join(tmpdir(), 'heed-run-'));
  for (const [variable, name] of [
    [originalsVariable, 'originals'],
    [measuresVariable, 'measures'],
  ] as const) {
    process.env[variable] = join(run, name);
    mkdirSync(join(run, name));
  }
  mkdirSync(join(run, 'notes'));
  // Files and commands of a run read the same sources: compiled once, by whoever comes first.
  process.env.NODE_COMPILE_CACHE = join(run, 'compiled');
  return run;
}

async function runTests({ files, isNamed, isWhole, slice }: RunFiles): Promise<void> {
  const shards = isNamed ? { computing: files, waiting: [] } : plan.writeShards(files, jobs, folder);
  const recorder = pathToFileURL('tests/selection/recorder.mjs').href;
  // A clone that is thrown away after the run needs no record, which costs a processor second in five.
  const isRecorded = isWhole && process.env.CI === undefined;
  // What is recorded are sources; a few files do not pay for the build.
  if (isRecorded) process.env[notesVariable] = join(folder, 'notes');
  else if (!isNamed && request.since === null) await useBuiltProgram();
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
      ...(isRecorded ? [`--import=${recorder}`] : []),
    ],
  };
  const runs = [run({ ...options, files: [...shards.computing], concurrency: jobs })];
  if (shards.waiting.length > 0)
    runs.push(run({ ...options, files: [...shards.waiting], concurrency: shards.waiting.length }));
  const events = new PassThrough({ objectMode: true });
  const failures = new Failures();
  const reports = runs.map((one) => {
    one.on('test:fail', (event) => {
      process.exitCode = 1;
      failures.add(event);
    });
    one.pipe(events, { end: false });
    const report = one.compose(new spec());
    report.pipe(process.stdout, { end: false });
    return Promise.all([once(one, 'end'), once(report, 'end')]);
  });
  events.compose(closingLine).pipe(process.stdout, { end: false });
  await Promise.all(reports);
  if (!isNamed) {
    const exceeded = keepFindings(folder, {
      isRecorded,
      isComplete: request.isComplete,
      failed: failures.files,
    });
    for (const line of exceeded) console.log(line);
    if (exceeded.length > 0) process.exitCode = 1;
  }
  for (const line of failures.lines) console.log(line);
  if (slice !== null) console.log(`Slice ${slice} of the night.`);
  // The closing line comes behind all else.
  events.end();
  cleanUp();
}

function cleanUp(): void {
  rmSync(folder, { recursive: true, force: true });
}
