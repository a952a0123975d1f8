// The transparency log: leaves given places and published durably a second, intake with and without the log,
// how a tree grows to ten million entries, and how fast proofs are made and verified. Peers' figures in
// README.md.
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import {
  append,
  ED25519,
  emptyEdge,
  formatCheckpoint,
  formatKey,
  formatNote,
  formatProofFile,
  leafHash,
  nodeHash,
  nodesFromTiles,
  parseCheckpoint,
  proveInclusion,
  rootOfEdge,
  signNote,
  TILE_WIDTH,
  verifyInclusion,
  verifyNote,
} from '@heed/ledger';
import { openStorage } from '@heed/storage';
import { logFiles } from '../apps/server/src/ledger/files.ts';
import { ed25519Secret, openLog, sha256 } from '../apps/server/src/ledger/log.ts';
import { makeSequencer } from '../apps/server/src/ledger/sequence.ts';
import { message, report } from '../packages/storage/tests/reports.ts';
import { startChromium } from '../tests/chromium.ts';
import { bundleLedger, verifying } from '../tests/ledger-bundle.ts';

/** Entries of the log at which appending is measured anew: whole tiles. */
const grownTo = 10_000_128;

/**
 * Batches of 256 leaves that wait get their places, tiles and a signed checkpoint, all fsynced; in an empty
 * log, and in one whose database holds
 * `before` entries already.
 */
async function durable(folder: string, batches: number, before = 0): Promise<void> {
  const storage = await openStorage({ folder });
  const log = await openLog(storage, { tick: 1, host: 'bench.example.org', folder });
  if (before > 0) await fill(folder, log.number, before);
  const sequencer = makeSequencer(storage, log, folder);
  let spentMs = 0;
  for (let batch = 0; batch < batches; batch++) {
    await storage.ledger.add(Array.from({ length: 256 }, () => randomBytes(32)));
    const from = performance.now();
    await sequencer.tick({ quiet: true });
    spentMs += performance.now() - from;
  }
  console.log(
    `append, durable, in batches of 256, behind ${before} entries: ` +
      `${((batches * 256 * 1000) / spentMs).toFixed(0)} leaves/s`,
  );
  if (before > 0) return storage.close();
  const files = logFiles(folder, log.number);
  const { size, root } = parseCheckpoint(verifyNote((await files.checkpoint()) ?? '', log.vkey));
  const [entry] = await storage.ledger.entries(log.number, 300, 301);
  const times = { made: [] as number[], verified: [] as number[] };
  for (let n = 0; n < 50; n++) {
    let from = performance.now();
    const proof = await proveInclusion(
      { index: 300, size },
      nodesFromTiles(files.read, size, sha256),
      sha256,
    );
    times.made.push(performance.now() - from);
    from = performance.now();
    const holds = verifyInclusion({ index: 300, size, leafHash: leafHash(entry!), proof, root });
    times.verified.push(performance.now() - from);
    if (!holds) throw new Error('The proof does not hold');
  }
  const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!.toFixed(2);
  console.log(
    `proof made from tiles: median ${median(times.made)} ms; verified: ${median(times.verified)} ms`,
  );
  await storage.close();
}

/**
 * Puts random entries into the database, and the tiles of their right edge beside: all that an append reads.
 */
async function fill(folder: string, number: number, size: number): Promise<void> {
  const database = new DatabaseSync(join(folder, 'heed.sqlite'));
  database.exec('pragma synchronous = off; pragma cache_size = -1000000; begin');
  const insert = database.prepare('insert into ledger_entry (log, place, leaf, entry) values (?, ?, ?, ?)');
  database.exec('drop index ledger_entry_leaf');
  let edge = emptyEdge;
  for (let at = 0; at < size; at += 4096) {
    const bytes = randomBytes(32 * Math.min(4096, size - at));
    const entries = Array.from(
      { length: bytes.length / 32 },
      (_, n) => new Uint8Array(bytes.subarray(32 * n, 32 * n + 32)),
    );
    const leaves = entries.map((entry) => leafHash(entry, sha256));
    for (const [n, entry] of entries.entries()) insert.run(number, at + n, leaves[n]!, entry);
    edge = append(edge, leaves, sha256).edge;
  }
  database.exec('create index ledger_entry_leaf on ledger_entry (leaf)');
  database.prepare('update ledger_log set size = ?, published = ? where number = ?').run(size, size, number);
  database.exec('commit; pragma wal_checkpoint(truncate)');
  database.close();
  const tiles = edge.levels.flatMap((row, level) =>
    row.length === 0
      ? []
      : [
          {
            level,
            index: Math.floor(size / TILE_WIDTH ** (level + 1)),
            width: row.length,
            bytes: Buffer.concat(row),
          },
        ],
  );
  const files = logFiles(folder, number);
  await files.write(tiles);
  await files.publish('');
  console.log(
    `filled with ${size} entries: ${(statSync(join(folder, 'heed.sqlite')).size / 1e9).toFixed(1)} GB`,
  );
}

/**
 * Reports accepted a second at concurrency 64, in turn with the log (entry in the transaction, signed
 * promise, a tick each second) and without: there a trigger drops the entry, nothing is promised and nothing
 * ticks. No HTTP, no sealing, no puzzle: what the log costs shows most here.
 */
async function intake(folder: string, rounds: number): Promise<void> {
  const storage = await openStorage({ folder });
  const log = await openLog(storage, { tick: 1, host: 'bench.example.org', folder });
  const sequencer = makeSequencer(storage, log, folder);
  const database = new DatabaseSync(join(folder, 'heed.sqlite'));
  database.exec('pragma busy_timeout = 5000');
  const rates = { with: [] as number[], without: [] as number[] };
  for (let round = 0; round < 2 * rounds; round++) {
    const logged = round % 2 === 0;
    database.exec(
      logged
        ? 'drop trigger if exists no_log'
        : 'create trigger no_log before insert on ledger_pending begin select raise(ignore); end',
    );
    const until = performance.now() + 3000;
    let accepted = 0;
    const send = async () => {
      while (performance.now() < until) {
        const sample = report({ message: message(12_000) });
        await storage.intake.acceptReport(sample);
        if (logged) log.promise(Buffer.from(sample.message.leaf, 'hex'), Date.now());
        accepted++;
      }
    };
    const tick = logged ? setInterval(() => void sequencer.tick({ quiet: true }), 1000) : undefined;
    await Promise.all(Array.from({ length: 64 }, send));
    clearInterval(tick);
    await sequencer.tick({ quiet: true });
    rates[logged ? 'with' : 'without'].push(accepted / 3);
  }
  const line = (values: number[]) => values.map((value) => value.toFixed(0)).join(', ');
  const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
  console.log(
    `reports a second with the log ${line(rates.with)}; without ${line(rates.without)}; with to ` +
      `without ${(sum(rates.with) / sum(rates.without)).toFixed(2)}`,
  );
  database.close();
  await storage.close();
}

/** A tree in memory, by batches of 4,096, its tiles dropped: what one leaf costs at each size. */
function grow(to: number): void {
  let edge = emptyEdge;
  const batch = Array.from({ length: 4096 }, (_, n) =>
    leafHash(createHash('sha256').update(String(n)).digest(), sha256),
  );
  let from = performance.now();
  for (let mark = to / 10; edge.size < to; ) {
    edge = append(edge, batch, sha256).edge;
    rootOfEdge(edge, sha256);
    if (edge.size < mark) continue;
    const took = performance.now() - from;
    console.log(
      `grown to ${(edge.size / 1e6).toFixed(1)} million: ${((to / 10 / took) * 1000).toFixed(0)} leaves/s`,
    );
    mark += to / 10;
    from = performance.now();
  }
}

/** A whole proof file, signature of the log included, verified in Chromium by what its page would load. */
async function inBrowser(): Promise<void> {
  const entry = leafHash(randomBytes(32));
  const proof = Array.from({ length: 24 }, () => new Uint8Array(randomBytes(32)));
  // A proof of 24 hashes leads from any leaf to some root: that one is signed.
  const index = 7_654_321;
  let [at, last, root] = [index, 2 ** 24 - 1, entry];
  for (const sibling of proof) {
    root = at % 2 === 1 ? nodeHash(sibling, root) : nodeHash(root, sibling);
    [at, last] = [at >> 1, last >> 1];
  }
  const text = formatCheckpoint({ origin: 'log.example.org', size: 2 ** 24, root });
  const key = { name: 'log.example.org', ...ed25519Secret(randomBytes(32)) };
  const file = formatProofFile({
    extra: null,
    index,
    proof,
    checkpoint: formatNote({ text, signatures: [signNote(text, key)] }),
  });
  const vkey = formatKey(key.name, ED25519, key.publicKey);
  const code = await bundleLedger(verifying);
  const browser = await startChromium();
  const page = await browser.newPage();
  await page.addScriptTag({ content: code });
  for (const slowed of [1, 6]) {
    await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowed });
    const times = await page.evaluate(
      ({ file, vkey, entry }) => {
        const { ledger } = globalThis as unknown as {
          ledger: { verifyProofFile(text: string, parameters: object): unknown };
        };
        return Array.from({ length: 100 }, () => {
          const from = performance.now();
          if (ledger.verifyProofFile(file, { leafHash: Uint8Array.from(entry), vkey }) === null)
            throw new Error('The proof does not hold');
          return performance.now() - from;
        });
      },
      { file, vkey, entry: [...entry] },
    );
    const [first = 0] = times;
    times.sort((a, b) => a - b);
    console.log(
      `a proof file of a log of 16 million verified in Chromium slowed ${slowed} times: median ` +
        `${times[50]!.toFixed(1)} ms, slowest ${times.at(-1)!.toFixed(1)} ms, first ` +
        `${first.toFixed(1)} ms`,
    );
  }
  await browser.close();
}

/** What was asked for by name; without a name everything. */
const parts: Readonly<Record<string, () => Promise<void> | void>> = {
  durable: () => inFolder((folder) => durable(folder, 60)),
  intake: () => inFolder((folder) => intake(folder, 4)),
  browser: inBrowser,
  tree: () => grow(10_000_000),
  grown: () => inFolder((folder) => durable(folder, 60, grownTo)),
};
for (const [name, part] of Object.entries(parts)) if ((process.argv[2] ?? name) === name) await part();

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'heed-bench-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
