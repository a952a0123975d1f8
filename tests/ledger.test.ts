// The transparency log over HTTP: what is acknowledged is promised, what is promised stands in the log at its time, and the log is what C2SP says.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leafOf } from '@heed/envelope';
import {
  leafHash,
  nodesFromTiles,
  parseCheckpoint,
  parseEntries,
  proveConsistency,
  rootFromNodes,
  type Tile,
  tilePath,
  verifyConsistency,
  verifyNote,
  verifyPromise,
  verifyProofFile,
} from '@heed/ledger';
import { startInvented } from './invented.ts';
import { prepare, sealReport, sendReport } from './person.ts';

const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

async function until<T>(ask: () => Promise<T | null>): Promise<T> {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await ask().catch(() => null);
    if (answer !== null) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('It did not happen within ten seconds');
}

test('a report is promised a place in the log and has it when the promise is due', async (t) => {
  const place = await startInvented(t, { tickSeconds: 1 });
  const ready = await prepare(place.url);
  const { vkey, origin } = (await ready.api.call('organisation', {})).log;
  const sealed = await sealReport(ready);
  const receipt = await sendReport(ready, sealed);
  const { salt } = sealed.sealed.message;
  const leaf = leafHash(Buffer.from(leafOf(salt, sealed.sealed.hash), 'hex'));
  const promise = verifyPromise(receipt.promise, vkey);
  assert.deepEqual([promise.origin, hexOf(promise.leafHash)], [origin, hexOf(leaf)]);
  const { proof } = await until(() => ready.api.call('proof', {}, { leaf: hexOf(leaf) }));
  assert.ok(Date.now() / 1000 <= promise.due + 1);
  assert.ok(proof.length < 4000);
  assert.ok((verifyProofFile(proof, { leafHash: leaf, vkey })?.size ?? 0) >= 16);
  assert.equal(verifyProofFile(proof, { leafHash: leafHash(leaf), vkey }), null);
  await assert.rejects(ready.api.call('proof', {}, { leaf: '0'.repeat(64) }), { status: 404 });
});

test('the log is read by its tiles alone, grows by full ticks, and never rewrites', async (t) => {
  const place = await startInvented(t, { tickSeconds: 1 });
  const { vkey } = (await (await prepare(place.url)).api.call('organisation', {})).log;
  const get = async (path: string) => new Uint8Array(await (await fetch(`${place.url}/log/${path}`)).arrayBuffer());
  const checkpoint = async () => parseCheckpoint(verifyNote(Buffer.from(await get('checkpoint')).toString(), vkey));
  const first = await until(async () => ((await checkpoint()).size > 0 ? checkpoint() : null));
  const later = await until(async () => ((await checkpoint()).size > first.size ? checkpoint() : null));
  assert.equal(first.size % 16, 0);
  const nodes = nodesFromTiles((tile: Tile) => get(tilePath(tile)), later.size);
  assert.deepEqual(await rootFromNodes(later.size, nodes), later.root);
  const proof = await proveConsistency({ size1: first.size, size2: later.size }, nodes);
  assert.ok(verifyConsistency({ size1: first.size, size2: later.size, root1: first.root, root2: later.root, proof }));
  const entries = parseEntries(await get(tilePath({ level: 'entries', index: 0, width: later.size })));
  assert.equal(entries.length, later.size);
  const answer = await fetch(`${place.url}/log/${tilePath({ level: 0, index: 0, width: later.size })}`);
  assert.match(answer.headers.get('cache-control') ?? '', /immutable/);
  for (const path of ['../heed.sqlite', 'tile/0/000/..%2f..', 'tile/9/999', '', 'tile/0/000.p/999'])
    assert.equal((await fetch(`${place.url}/log/${path}`)).status, 404, path);
});
