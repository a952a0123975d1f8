// The transparency log of a running server as anybody reads it: whole, by its files, checked against its
// signed root. For tests.
import assert from 'node:assert/strict';
import {
  leafHash,
  parseCheckpoint,
  parseEntries,
  rootHash,
  tilePath,
  verifyInclusionPromise,
  verifyNote,
  verifyProofFile,
} from '@heed/ledger';
import { prepare, sealReport, sendReport } from './person.ts';
import { untilAnswer } from './until.ts';

export const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/**
 * A whole log at `url`, read by its files and checked against its signed root: that of this origin, or the
 * one that grows now.
 */
export async function readLog(url: string, ofOrigin?: string) {
  const { logs } = await (await prepare(url)).api.call('organisation.read', {});
  const number = ofOrigin === undefined ? logs.length : logs.findIndex((log) => log.origin === ofOrigin) + 1;
  const get = async (path: string): Promise<Uint8Array> => {
    const answer = await fetch(`${url}/log/${number}/${path}`);
    // A partial tile may be gone once the full one is there.
    if (answer.status === 404 && path.includes('.p/')) return get(path.replace(/\.p\/\d+$/, ''));
    if (!answer.ok) throw new Error(`${path} of the log: HTTP ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  };
  const checkpoint = Buffer.from(await get('checkpoint')).toString();
  const { vkey } = logs[number - 1]!;
  const { origin, size, root } = parseCheckpoint(verifyNote(checkpoint, vkey));
  const entries: Uint8Array[] = [];
  for (let index = 0; index * 256 < size; index++) {
    const width = Math.min(256, size - index * 256);
    entries.push(...parseEntries(await get(tilePath({ level: 'entries', index, width }))).slice(0, width));
  }
  assert.deepEqual(rootHash(entries.map((entry) => leafHash(entry))), root);
  return { origin, vkey, size, root, checkpoint, entries };
}

/** Sends a report and waits until the log proves it by the time that was promised. Answers the proof. */
export async function tellAndFind(url: string): Promise<string> {
  const ready = await prepare(url);
  const { vkey } = (await ready.api.call('organisation.read', {})).logs.at(-1)!;
  const report = await sealReport(ready);
  const receipt = await sendReport(ready, report);
  const { leafHash: leaf, due } = verifyInclusionPromise(receipt.promise, vkey);
  const { proof } = await untilAnswer(() => ready.api.call('log.readProof', {}, { leaf: hexOf(leaf) }));
  assert.ok(Date.now() / 1000 <= due + 1);
  assert.ok(verifyProofFile(proof, { leafHash: leaf, vkey }) !== null);
  return proof;
}
