// The transparency log over HTTP: what is acknowledged is promised, what is promised stands in the log at its
// time, and the log is what C2SP says.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  verifyInclusionPromise,
  verifyNote,
  verifyProofFile,
} from '@heed/ledger';
import { startServer } from '@heed/server';
import { startInvented } from './invented.ts';
import { hexOf, readLog, tellAndFind } from './log.ts';
import { comeBack, prepare, sealReport, sendReport } from './person.ts';
import { untilAnswer } from './until.ts';

test('a report is promised a place in the log and has it when the promise is due', async (t) => {
  const place = await startInvented(t, { tickSeconds: 1 });
  const ready = await prepare(place.url);
  const { vkey, origin } = (await ready.api.call('organisation.read', {})).logs.at(-1)!;
  const sealed = await sealReport(ready);
  const receipt = await sendReport(ready, sealed);
  const { salt } = sealed.sealed.message;
  const leaf = leafHash(Buffer.from(leafOf(salt, sealed.sealed.hash), 'hex'));
  const promise = verifyInclusionPromise(receipt.promise, vkey);
  assert.deepEqual([promise.origin, hexOf(promise.leafHash)], [origin, hexOf(leaf)]);
  const { proof } = await untilAnswer(() => ready.api.call('log.readProof', {}, { leaf: hexOf(leaf) }));
  assert.ok(Date.now() / 1000 <= promise.due + 1);
  assert.ok(proof.length < 4000);
  assert.ok((verifyProofFile(proof, { leafHash: leaf, vkey })?.size ?? 0) >= 16);
  assert.equal(verifyProofFile(proof, { leafHash: leafHash(leaf), vkey }), null);
  await assert.rejects(ready.api.call('log.readProof', {}, { leaf: '0'.repeat(64) }), { status: 404 });
});

test('a deletion is promised a place in the log too; only who holds its salt can show it', async (t) => {
  const place = await startInvented(t, { tickSeconds: 1 });
  const ready = await prepare(place.url);
  const { vkey } = (await ready.api.call('organisation.read', {})).logs.at(-1)!;
  const report = await sealReport(ready);
  await sendReport(ready, report);
  await comeBack(ready.api, place.url, report.keys);
  const { erasedBy, recorded } = await ready.api.call('conversation.delete', {});
  const eraseDay = new Date(erasedBy - 86_400_000).toISOString().slice(0, 10);
  assert.equal(recorded.statement, `heed/deletion/v1\n${report.keys.conversation}\nasked ${eraseDay}\n`);
  const entry = leafOf(recorded.salt, createHash('sha256').update(recorded.statement).digest('hex'));
  const leaf = leafHash(Buffer.from(entry, 'hex'));
  assert.deepEqual(verifyInclusionPromise(recorded.promise, vkey).leafHash, leaf);
  const { proof } = await untilAnswer(() => ready.api.call('log.readProof', {}, { leaf: hexOf(leaf) }));
  assert.notEqual(verifyProofFile(proof, { leafHash: leaf, vkey }), null);
});

test('the log is read by its tiles alone, grows by full ticks, and never rewrites', async (t) => {
  const place = await startInvented(t, { tickSeconds: 1 });
  const { vkey } = (await (await prepare(place.url)).api.call('organisation.read', {})).logs.at(-1)!;
  const get = async (path: string) =>
    new Uint8Array(await (await fetch(`${place.url}/log/${path}`)).arrayBuffer());
  const checkpoint = async () =>
    parseCheckpoint(verifyNote(Buffer.from(await get('checkpoint')).toString(), vkey));
  const first = await untilAnswer(async () => ((await checkpoint()).size > 0 ? checkpoint() : null));
  const later = await untilAnswer(async () => ((await checkpoint()).size > first.size ? checkpoint() : null));
  assert.equal(first.size % 16, 0);
  const nodes = nodesFromTiles((tile: Tile) => get(tilePath(tile)), later.size);
  assert.deepEqual(await rootFromNodes(later.size, nodes), later.root);
  const proof = await proveConsistency({ size1: first.size, size2: later.size }, nodes);
  assert.ok(
    verifyConsistency({ size1: first.size, size2: later.size, root1: first.root, root2: later.root, proof }),
  );
  const entries = parseEntries(await get(tilePath({ level: 'entries', index: 0, width: later.size })));
  assert.equal(entries.length, later.size);
  const answer = await fetch(`${place.url}/log/${tilePath({ level: 0, index: 0, width: later.size })}`);
  assert.match(answer.headers.get('cache-control') ?? '', /immutable/);
  for (const path of ['../heed.sqlite', 'tile/0/000/..%2f..', 'tile/9/999', 'tile/0/000.p/999'])
    assert.equal((await fetch(`${place.url}/log/${path}`)).status, 404, path);
});

test('the log names the keys of the organisation and the scripts that it serves', async (t) => {
  const place = await startInvented(t, { tickSeconds: 1 });
  const clear = await untilAnswer(async () => {
    const { entries } = await readLog(place.url);
    const texts = entries.filter(({ length }) => length !== 32).map((entry) => Buffer.from(entry).toString());
    return texts.some((text) => text.startsWith('heed/scripts/v1\n')) ? texts : null;
  });
  const organisation = await (await prepare(place.url)).api.call('organisation.read', {});
  for (const { certificate } of organisation.deskKeys)
    assert.ok(clear.includes(`heed/desk-key/v1\n${JSON.stringify(certificate)}`));
  for (const supervisor of organisation.supervisors)
    assert.ok(clear.includes(`heed/supervisor/v1\n${JSON.stringify(supervisor)}`));
  const list = clear.find((text) => text.startsWith('heed/scripts/v1\n'))!;
  const { files } = JSON.parse(verifyNote(list, organisation.logs.at(-1)!.vkey).split('\n')[1]!);
  const page = await (await fetch(`${place.url}/report`)).text();
  const scripts = [...page.matchAll(/<script src="([^"]+)" integrity="([^"]+)"/g)];
  assert.ok(scripts.length >= 2);
  for (const [, path, integrity] of scripts) assert.equal(files[path!], integrity);
});

test('an older database put back begins another log, naming the old one’s last checkpoint', async (t) => {
  const place = await startInvented(t, { tickSeconds: 1 });
  const before = await untilAnswer(async () =>
    (await readLog(place.url)).size > 0 ? readLog(place.url) : null,
  );
  const folder = mkdtempSync(join(tmpdir(), 'heed-test-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  await place.deployment.storage.backup.create(join(folder, 'old'));
  await tellAndFind(place.url);
  const after = await readLog(place.url);
  assert.ok(after.size > before.size);
  await place.stop();
  // The folder as it is, the log's files too, with the database as it was.
  for (const suffix of ['-wal', '-shm']) rmSync(join(place.folder, `heed.sqlite${suffix}`), { force: true });
  copyFileSync(join(folder, 'old', 'heed.sqlite'), join(place.folder, 'heed.sqlite'));
  const again = await startServer({ folder: place.folder, port: 0, tickSeconds: 1 });
  t.after(() => again.stop());
  const url = `http://localhost:${again.port}`;
  const { logs } = await (await prepare(url)).api.call('organisation.read', {});
  assert.equal(logs.length, 2);
  assert.equal(logs[1]!.origin, `${logs[0]!.origin}/2`);
  const fresh = await untilAnswer(async () => ((await readLog(url)).size > 0 ? readLog(url) : null));
  assert.equal(fresh.origin, logs[1]!.origin);
  const continues = fresh.entries
    .map((entry) => Buffer.from(entry).toString())
    .find((text) => text.startsWith('heed/continues/v1\n'));
  const lastCheckpoint = parseCheckpoint(
    verifyNote(continues!.slice('heed/continues/v1\n'.length), logs[0]!.vkey),
  );
  assert.ok(lastCheckpoint.size >= after.size, 'the last checkpoint that was published is named');
  const kinds = fresh.entries.map((entry) => Buffer.from(entry).toString().split('\n')[0]);
  for (const kind of ['heed/desk-key/v1', 'heed/supervisor/v1', 'heed/scripts/v1'])
    assert.ok(kinds.includes(kind), `the new log holds ${kind} by itself`);
  // Intake never waits, and what is promised now is kept in the new log.
  await tellAndFind(url);
  // What the old log took is still proven by the old log's files.
  assert.equal((await fetch(`${url}/log/1/checkpoint`)).status, 200);
});
