// Storage measured alone: durable reports a second beside the disk's own fsync rate, and a page of the inbox
// as it grows. Run: npm run bench, or `node benchmarks/storage.ts [folder]`. The folder decides which disk is
// measured; DATABASE_URL which database.
import { createHash, randomBytes } from 'node:crypto';
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { type NewReport, openStorage, type Storage } from '../packages/storage/src/index.ts';

/** Smallest envelope with its headers. */
const envelopeBytes = 12_000;
const measuredMilliseconds = 4000;

const hex = (bytes: number) => randomBytes(bytes).toString('hex');
const rounded = (value: number, digits = 0) => value.toFixed(digits);

function newReport(envelope: Uint8Array, hash: string): NewReport {
  return {
    conversation: hex(32),
    signKey: hex(32),
    desk: 'desk-a',
    deskKey: hex(16),
    message: { id: hex(16), envelope, hash, leaf: hex(32) },
    attachments: [],
    urgent: false,
    noReply: false,
    quarantined: false,
    replyBy: '2026-06-01T10',
    keepDays: null,
  };
}

/** Appends and fdatasyncs a second, one after the other: what one commit at a time could reach at most. */
function fsyncRate(folder: string): number {
  const file = openSync(join(folder, 'fsync'), 'w');
  const bytes = randomBytes(16_384);
  let count = 0;
  const began = performance.now();
  for (; performance.now() - began < 2000; count++) {
    writeSync(file, bytes, 0, bytes.length, count * bytes.length);
    fdatasyncSync(file);
  }
  closeSync(file);
  return (count * 1000) / (performance.now() - began);
}

async function commits(
  storage: Storage,
  concurrency: number,
): Promise<{ rate: number; p50: number; p99: number; blocked: number }> {
  const envelope = new Uint8Array(randomBytes(envelopeBytes));
  const hash = createHash('sha256').update(envelope).digest('hex');
  const took: number[] = [];
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const began = performance.now();
  const sender = async () => {
    while (performance.now() - began < measuredMilliseconds) {
      const at = performance.now();
      await storage.intake.acceptReport(newReport(envelope, hash));
      took.push(performance.now() - at);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, sender));
  const seconds = (performance.now() - began) / 1000;
  delay.disable();
  took.sort((a, b) => a - b);
  const part = (share: number) => took[Math.floor(took.length * share)] ?? 0;
  return {
    rate: took.length / seconds,
    p50: part(0.5),
    p99: part(0.99),
    blocked: delay.percentile(99) / 1e6,
  };
}

async function fill(storage: Storage, from: number, to: number): Promise<void> {
  const envelope = new Uint8Array(randomBytes(8200));
  const hash = createHash('sha256').update(envelope).digest('hex');
  const sealed = new Uint8Array(randomBytes(1064));
  const wrap = new Uint8Array(randomBytes(1700));
  const deskKey = hex(16);
  let next = from;
  const worker = async () => {
    for (let at = next++; at < to; at = next++) {
      const answer = await storage.intake.acceptReport({
        ...newReport(envelope, hash),
        urgent: at % 50 === 0,
      });
      if (!answer.ok) throw new Error(answer.reason);
      const opening = {
        member: 'm1',
        conversationKey: 'age1',
        wraps: [{ member: 'm1', wrap }],
        summary: { deskKey, sealed },
      };
      if (at % 2 === 0) await storage.desk.open(answer.id, opening);
      if (at % 4 === 0) await storage.desk.addWraps(answer.id, [], 'm1');
    }
  };
  await Promise.all(Array.from({ length: 256 }, worker));
}

async function pages(storage: Storage, view: 'needs' | 'open' | 'mine'): Promise<string> {
  const query = { desk: 'desk-a', view, member: 'm1' } as const;
  const first: number[] = [];
  const deep: number[] = [];
  let before: string | undefined;
  for (let run = 0; run < 21; run++) {
    let at = performance.now();
    const page = await storage.desk.listConversations(query);
    first.push(performance.now() - at);
    before ??= page.next ?? undefined;
    at = performance.now();
    const next = await storage.desk.listConversations({ ...query, before });
    deep.push(performance.now() - at);
    before = next.next ?? undefined;
  }
  const median = (values: number[]) =>
    rounded(values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0, 2);
  return `${view}: first ${median(first)} ms, further on ${median(deep)} ms`;
}

const folder = mkdtempSync(join(process.argv[2] ?? tmpdir(), 'heed-bench-'));
const databaseUrl = process.env.DATABASE_URL;
const open = (name: string) =>
  openStorage({ folder: join(folder, name), ...(databaseUrl ? { databaseUrl } : {}) });
try {
  const disk = fsyncRate(folder);
  console.log(`fdatasync of 16 KiB appended: ${rounded(disk)}/s`);
  const storage = await open('commits');
  for (const concurrency of [1, 64, 256]) {
    const { rate, p50, p99, blocked } = await commits(storage, concurrency);
    const line =
      `${rounded(rate)} reports/s, ${rounded(rate / disk, 2)} of the fsync rate, p50 ` +
      `${rounded(p50, 1)} ms, p99 ${rounded(p99, 1)} ms`;
    console.log(`concurrency ${concurrency}: ${line}; event loop delay p99 ${rounded(blocked, 1)} ms`);
  }
  await storage.close();
  const inbox = await open(databaseUrl ? 'commits' : 'inbox');
  let filled = 0;
  for (const count of [1000, 100_000]) {
    await fill(inbox, filled, count);
    filled = count;
    for (const view of ['needs', 'open', 'mine'] as const)
      console.log(`inbox of ${count}, ${await pages(inbox, view)}`);
    const at = performance.now();
    await inbox.desk.counts({ desk: 'desk-a', member: 'm1' });
    console.log(`inbox of ${count}, counts: ${rounded(performance.now() - at, 2)} ms`);
  }
  console.log(`resident memory: ${rounded(process.memoryUsage.rss() / 1e6)} MB`);
  await inbox.close();
  const at = performance.now();
  const again = await open(databaseUrl ? 'commits' : 'inbox');
  console.log(`opening with 100,000 conversations: ${rounded(performance.now() - at)} ms`);
  await again.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
