// The writers' lock on PostgreSQL: reports a second that one and two processes store, the storage alone,
// fsync on. Run: node benchmarks/writers.ts [SECONDS]. Counts afterwards that every acknowledged one is
// there.
import { fork } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStorage } from '../packages/storage/src/index.ts';
import { newSchema, queryPostgres } from '../packages/storage/tests/databases.ts';
import { report } from '../packages/storage/tests/reports.ts';
import { findPostgres, startTemporaryPostgres } from '../packages/storage/tests/temporary-postgres.ts';

interface Stored {
  readonly conversations: readonly string[];
  readonly milliseconds: readonly number[];
}

/** In a process of its own: stores until `seconds` are over. */
async function store(databaseUrl: string, folder: string, writers: number, seconds: number): Promise<Stored> {
  const storage = await openStorage({ folder, databaseUrl });
  const envelope = new Uint8Array(randomBytes(12_000));
  const hash = createHash('sha256').update(envelope).digest('hex');
  const [conversations, milliseconds]: [string[], number[]] = [[], []];
  process.send?.('ready');
  await once(process, 'message');
  const end = performance.now() + seconds * 1000;
  const writer = async () => {
    while (performance.now() < end) {
      const next = report();
      const at = performance.now();
      const answer = await storage.intake.acceptReport({
        ...next,
        message: { ...next.message, envelope, hash },
      });
      if (!answer.ok) throw new Error(answer.reason);
      milliseconds.push(performance.now() - at);
      conversations.push(next.conversation);
    }
  };
  await Promise.all(Array.from({ length: writers }, writer));
  await storage.close();
  return { conversations, milliseconds };
}

async function measure(
  databaseUrl: string,
  folder: string,
  processes: number,
  atOnce: number,
  seconds: number,
) {
  const words = [databaseUrl, folder, String(Math.ceil(atOnce / processes)), String(seconds)];
  const children = Array.from({ length: processes }, () =>
    fork(fileURLToPath(import.meta.url), ['--store', ...words]),
  );
  await Promise.all(children.map((child) => once(child, 'message')));
  for (const child of children) child.send('go');
  const all = await Promise.all(children.map(async (child) => (await once(child, 'message'))[0] as Stored));
  const conversations = all.flatMap((one) => one.conversations);
  const took = all.flatMap((one) => one.milliseconds).sort((a, b) => a - b);
  const rows = await queryPostgres<{ id: string }>(databaseUrl, 'select public_id as id from conversation');
  const stored = new Set(rows.map(({ id }) => id));
  const lostCount = conversations.filter((conversation) => !stored.has(conversation)).length;
  const p99 = Math.round(took[Math.floor(took.length * 0.99)] ?? 0);
  console.log(
    `${processes} processes, ${atOnce} at once: ${Math.round(conversations.length / seconds)}/s, ` +
      `p99 ${p99} ms, ${lostCount} lost; load ${loadavg()[0]?.toFixed(1)}`,
  );
}

const [, , first, ...rest] = process.argv;
if (first === '--store') {
  const [url = '', folder = '', writers, seconds] = rest;
  process.send?.(await store(url, folder, Number(writers), Number(seconds)));
  process.disconnect();
} else {
  const binaries = findPostgres();
  if (binaries === null) throw new Error("No PostgreSQL on this machine: install Debian's postgresql.");
  const folder = mkdtempSync(join(tmpdir(), 'heed-bench-'));
  const server = await startTemporaryPostgres(binaries);
  try {
    for (const processes of [1, 2])
      for (const atOnce of [2, 16, 64])
        await measure(await newSchema(server), folder, processes, atOnce, Number(first ?? 3));
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
