// What takes seconds, on a thread beside the one that answers: judging a release.
import { parentPort, workerData } from 'node:worker_threads';
import { judgeRelease } from '@heed/statistics/disclosure-control';
import type { ReleaseTask } from './work.ts';

try {
  const { release, earlier, rules } = workerData as ReleaseTask;
  parentPort?.postMessage({ ok: true, value: judgeRelease(release, earlier, rules) });
} catch (error) {
  // What was sent is no release.
  if (!(error instanceof RangeError)) throw error;
  parentPort?.postMessage({ ok: false, reason: error.message });
}
