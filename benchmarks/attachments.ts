// Sealed files into the folder and into a bucket, side by side: how long an upload waits until it is
// safe, and reading it. The store is OpenStack Swift on this machine, in one process: what it computes,
// it takes from us.
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStorage, type Storage, type StorageOptions } from '@heed/storage';
import { startTemporaryStore } from '../packages/storage/tests/temporary-store.ts';

const rounds = 60;
const sizes = [100_000, 5_000_000];
const atOnce = [1, 8];

const idOf = () => randomBytes(16).toString('hex');

async function upload({ attachments }: Storage, bytes: Uint8Array, sha256: string): Promise<string> {
  const id = idOf();
  await attachments.create(id, bytes.length, 'report');
  await attachments.append(id, 0, bytes);
  const finished = await attachments.finish(id, sha256);
  if (!finished.ok) throw new Error(finished.reason);
  return id;
}

async function read({ attachments }: Storage, id: string): Promise<void> {
  const file = await attachments.read(id);
  if (!file.ok) throw new Error(file.reason);
  for await (const _ of file.stream);
}

/** Runs `work` as often as there are rounds, some at once; milliseconds of each, sorted, and of all. */
async function timed(together: number, work: (round: number) => Promise<void>) {
  const times: number[] = [];
  let next = 0;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: together }, async () => {
      for (let round = next++; round < rounds; round = next++) {
        const start = performance.now();
        await work(round);
        times.push(performance.now() - start);
      }
    }),
  );
  return { times: times.sort((a, b) => a - b), all: performance.now() - began };
}

const say = (what: string, { times, all }: Awaited<ReturnType<typeof timed>>, bytes: number) =>
  console.log(
    `${what}: p50 ${times[rounds / 2]!.toFixed(0)} ms, slowest ${times.at(-1)!.toFixed(0)} ms, ` +
      `${((rounds * bytes) / 1000 / all).toFixed(1)} MB/s`,
  );

async function measure(name: string, options: StorageOptions): Promise<void> {
  const storage = await openStorage(options);
  for (const size of sizes)
    for (const together of atOnce) {
      const bytes = randomBytes(size);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const ids: string[] = [];
      const what = `${name}, ${size / 1e6} MB, ${together} at once`;
      say(
        `${what}, stored`,
        await timed(together, async () => void ids.push(await upload(storage, bytes, sha256))),
        size,
      );
      say(`${what}, read`, await timed(together, (round) => read(storage, ids[round]!)), size);
    }
  await storage.close();
}

const folder = mkdtempSync(join(tmpdir(), 'heed-files-'));
const store = await startTemporaryStore();
try {
  await measure('folder', { folder: join(folder, 'a') });
  await measure('bucket', { folder: join(folder, 'b'), attachments: store.prefix() });
} finally {
  await store.stop();
  rmSync(folder, { recursive: true, force: true });
}
