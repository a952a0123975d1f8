// The process of a shard: its test files run one after the other, each in a suite of its own, so that hooks
// of a file apply to that file alone. RunMeasures what each file costs and records what it made run.
import { appendFileSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { join, resolve } from 'node:path';
import { after, before, describe } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { shardVariable } from '../chromium.ts';
import { dayVariable } from '../night.ts';
import { endFile, startFile } from '../selection/recorder.mjs';
import { startBuiltThreads } from './built-thread.ts';
import { measureCalibration } from './calibration.ts';
import { isOfNight, pathOf } from './files.ts';
import { measuresVariable } from './measures.ts';
import { readProcessorSeconds } from './processor-time.ts';
import { guardShard } from './shard-guard.ts';

/** Seconds that a test file may take. */
const mostSeconds = 600;

/** Runs the tests of these entries of a run; paths are relative to the current folder. */
export async function runFiles(entries: readonly string[]): Promise<void> {
  // Tells the browser's starter that other files follow.
  process.env[shardVariable] = 'yes';
  startBuiltThreads();
  const watch = guardShard();
  // The listeners of each file add up.
  process.setMaxListeners(0);
  // What was compiled is written at once, for commands that the tests start.
  before(() => flushCompileCache());
  const note = openNotes();
  const isLoaded = Promise.withResolvers<void>();
  // One file is loaded at a time, so that it is known what each makes run; tests begin after the last.
  for (const entry of entries) {
    startFile(pathOf(entry));
    watch(pathOf(entry));
    if (isOfNight(entry)) delete process.env[dayVariable];
    else process.env[dayVariable] = 'yes';
    await declareSuite(entry, isLoaded.promise, { note, watch });
    endFile('load');
  }
  delete process.env[dayVariable];
  after(drainReport);
  isLoaded.resolve();
}

/** Turns of the loop without a byte waiting, after which everything that was reported is on its way. */
const quietTurns = 20;

/**
 * Waits until what was reported has left. The process is ended by force once its tests are over, and the
 * names of tests that failed last would be lost with it.
 */
async function drainReport(): Promise<void> {
  for (let quiet = 0; quiet < quietTurns; quiet++) {
    await setImmediate();
    if (process.stdout.writableLength > 0) quiet = 0;
  }
}

/** Resolves once the file is loaded; its tests wait for `allLoaded`. */
function declareSuite(
  entry: string,
  allLoaded: Promise<void>,
  { note, watch }: { note: (line: object) => void; watch: (file: string) => void },
): Promise<void> {
  const file = pathOf(entry);
  const ownLoad = Promise.withResolvers<void>();
  describe(file, { timeout: mostSeconds * 1000 }, async () => {
    const meter = new Meter();
    before(() => {
      startFile(file);
      watch(file);
      meter.start();
    });
    try {
      await import(pathToFileURL(resolve(file)).href);
      after(() => {
        note({ file: entry, ...meter.read() });
        endFile('run');
      });
    } finally {
      ownLoad.resolve();
    }
    await allLoaded;
  });
  return ownLoad.promise;
}

/** The notes of this process begin with how fast it computes. */
function openNotes(): (line: object) => void {
  const folder = process.env[measuresVariable];
  if (folder === undefined) return () => {};
  const note = (line: object) =>
    appendFileSync(join(folder, `${process.pid}.jsonl`), `${JSON.stringify(line)}\n`);
  note({ calibration: measureCalibration() });
  return note;
}

/** Counts from `start`. */
class Meter {
  #processor = 0;
  #startMs = 0;

  start(): void {
    this.#processor = readProcessorSeconds();
    this.#startMs = performance.now();
  }

  read() {
    return {
      processor: Math.max(0, readProcessorSeconds() - this.#processor),
      elapsed: (performance.now() - this.#startMs) / 1000,
    };
  }
}
