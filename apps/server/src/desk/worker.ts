// What takes seconds, on a thread beside the one that answers: evaluating a batch of a linkage study, joining
// its lists, judging a release.
import { parentPort, workerData } from 'node:worker_threads';
import {
  asCsv,
  ELEMENT_BYTES,
  evaluate,
  join,
  link,
  type StudyKeys,
  split,
  unpackTokens,
  viewOf,
} from '@heed/statistics/linkage';
import { judge } from '@heed/statistics/privacy';
import type { DeskTask } from './work.ts';

/** RangeError: what was sent is no such thing. */
function answer(task: DeskTask) {
  if (task.what === 'judge') return judge(task.release, task.earlier, task.rules);
  if (task.what === 'evaluate') return evaluated(task.keys, task.elements);
  const linked = link(task.lists.map(({ list, tokens }) => ({ list, records: unpackTokens(tokens) })));
  return { view: viewOf(linked, task.smallest), csv: asCsv(linked) };
}

function evaluated(keys: StudyKeys, packed: Uint8Array) {
  const { elements, proof } = evaluate(keys, split(packed, ELEMENT_BYTES));
  return { elements: join(elements), proof };
}

try {
  parentPort?.postMessage({ ok: true, value: answer(workerData as DeskTask) });
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  parentPort?.postMessage({ ok: false, reason: error.message });
}
