// Killed at any moment: every acknowledged message is there, whole, with its attachment, and no half one.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { newSchema, temporaryFolder } from '../tests/databases.ts';
import { bytesOf, sha256 } from '../tests/reports.ts';
import { findPostgres, startTemporaryPostgres } from '../tests/temporary-postgres.ts';
import { hasObjectStore, startTemporaryStore } from '../tests/temporary-store.ts';
import { ObjectStore, openStorage, type Storage, type StorageOptions } from './index.ts';

const child = fileURLToPath(new URL('../tests/crash-child.ts', import.meta.url));
/** How often, and at most how long after the first acknowledgement, milliseconds. */
const usual = { kills: 6, withinMs: 150 };

/**
 * Runs the child and kills it `milliseconds` after its first acknowledgement. Answers whole lines that it
 * said.
 */
async function killed(place: StorageOptions, milliseconds: number): Promise<string[][]> {
  const running = spawn(process.execPath, [child, JSON.stringify(place)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  await new Promise<void>((resolve, reject) => {
    running.stdout.on('data', (text) => {
      if (output === '') setTimeout(() => running.kill('SIGKILL'), milliseconds);
      output += text;
    });
    running.once('error', reject);
    running.once('close', () => resolve());
  });
  const lines = output.split('\n').slice(0, -1);
  return lines.map((line) => line.split(' '));
}

async function whole(storage: Storage, acknowledged: readonly string[][]): Promise<void> {
  for (const [conversation, hash, attachment] of acknowledged) {
    const { messages } = await storage.conversations.messages(conversation!);
    assert.equal(messages.length, 1, 'acknowledged and there');
    assert.equal(sha256(messages[0]!.envelope), hash);
    if (attachment === '-') continue;
    const read = await storage.attachments.read(attachment!);
    assert.ok(read.ok);
    assert.equal((await bytesOf(read.stream)).length, 20_000);
  }
  const report = await storage.backup.checkIntegrity();
  assert.deepEqual(report.problems, []);
  assert.equal(report.conversations, report.messages, 'no conversation without its message');
}

async function killAgainAndAgain(
  t: TestContext,
  place: StorageOptions,
  { kills, withinMs } = usual,
): Promise<string[][]> {
  const acknowledged: string[][] = [];
  for (let kill = 0; kill < kills; kill++) {
    acknowledged.push(...(await killed(place, Math.random() * withinMs)));
    const storage = await openStorage(place);
    await whole(storage, acknowledged);
    await storage.close();
  }
  t.diagnostic(`${acknowledged.length} acknowledged, ${kills} kills`);
  assert.ok(acknowledged.length > kills);
  return acknowledged;
}

it('killed at random moments it has lost nothing acknowledged, on SQLite', async (t) => {
  const folder = temporaryFolder(t);
  await killAgainAndAgain(t, { folder });
  assert.ok(existsSync(`${folder}/heed.sqlite`) && (statSync(`${folder}/heed.sqlite`).mode & 0o077) === 0);
});

const binaries = findPostgres();
it('killed at random moments it has lost nothing acknowledged, on PostgreSQL', {
  skip: binaries === null ? 'no PostgreSQL on this machine' : false,
}, async (t) => {
  const server = await startTemporaryPostgres(binaries!);
  t.after(() => server.stop());
  await killAgainAndAgain(t, { folder: temporaryFolder(t), databaseUrl: await newSchema(server) });
});

it('killed at random moments it has lost nothing acknowledged, with files in a bucket', {
  skip: hasObjectStore() ? false : 'no object store on this machine',
}, async (t) => {
  const store = await startTemporaryStore();
  t.after(() => store.stop());
  const place = { folder: temporaryFolder(t), attachments: store.prefix() };
  const acknowledged: string[][] = [];
  const fileCount = () => acknowledged.filter(([, , attachment]) => attachment !== '-').length;
  // A kill may come before the first file has arrived.
  for (let tries = 0; tries < 5 && fileCount() === 0; tries++)
    acknowledged.push(...(await killAgainAndAgain(t, place, { kills: 2, withinMs: 1500 })));
  const files = fileCount();
  assert.ok(files > 0, 'files were on their way');
  // What was on its way is no half object: it has a row, or is swept.
  const storage = await openStorage(place);
  t.after(() => storage.close());
  const objects = (await new ObjectStore(place.attachments).names()).size;
  const swept = await storage.attachments.sweep();
  t.diagnostic(`${files} with a file; ${objects} objects, ${swept.files} of them without a row`);
  assert.ok(objects > files);
  assert.deepEqual((await storage.backup.checkIntegrity()).problems, []);
});
