// People who write while the log is looked at, and what must hold afterwards.
import assert from 'node:assert/strict';
import { type Checkpoint, leafHash, parseCheckpoint, rootHash, verifyInclusionPromise } from '@heed/ledger';
import { hexOf, readLog } from './log.ts';
import { prepare, sealReport, sendReport } from './person.ts';
import { untilAnswer } from './until.ts';

/** Leaf hashes of what was acknowledged, and every checkpoint that was seen. */
export interface LogRecord {
  readonly promised: string[];
  readonly checkpoints: Checkpoint[];
}

/** A reporter, and the key by which promises of the log are verified. */
export async function prepareLogUser(url: string) {
  const ready = await prepare(url);
  const { vkey } = (await ready.api.call('organisation.read', {})).logs.at(-1)!;
  return { ready, vkey };
}

/** Sends reports and looks at the log, for `milliseconds` or until the server is gone. */
export async function useLog(
  url: string,
  milliseconds: number,
  record: LogRecord,
  prepared?: Awaited<ReturnType<typeof prepareLogUser>>,
): Promise<void> {
  const { ready, vkey } = prepared ?? (await prepareLogUser(url));
  const until = Date.now() + milliseconds;
  const sending = async () => {
    while (Date.now() < until) {
      const { promise } = await sendReport(ready, await sealReport(ready));
      record.promised.push(hexOf(verifyInclusionPromise(promise, vkey).leafHash));
    }
  };
  const looking = async () => {
    while (Date.now() < until) {
      const answer = await fetch(`${url}/log/checkpoint`);
      if (answer.ok) record.checkpoints.push(parseCheckpoint(await answer.text()));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  await Promise.allSettled([sending(), looking()]);
}

/**
 * That the log at `url` holds what was promised and continues what was seen: the entries that it begins with
 * give each root.
 */
export async function assertLogHolds(url: string, { promised, checkpoints }: LogRecord): Promise<void> {
  const leaves = await untilAnswer(async () => {
    const { entries } = await readLog(url);
    const hashes = entries.map((entry) => leafHash(entry));
    const there = new Set(hashes.map(hexOf));
    return promised.every((leaf) => there.has(leaf)) ? hashes : null;
  });
  assert.equal(new Set(leaves.map(hexOf)).size, leaves.length, 'no entry stands twice');
  for (const { size, root } of checkpoints) assert.deepEqual(rootHash(leaves.slice(0, size)), root);
}
