// The transparency log: leaves given places and published durably a second, intake with and without the log, how a tree grows to ten million
// entries, and how fast proofs are made and verified. Peers' figures in README.md.
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  append,
  ED25519,
  emptyEdge,
  formatCheckpoint,
  formatKey,
  formatNote,
  formatProofFile,
  leafHash,
  nodesFromTiles,
  parseCheckpoint,
  proveInclusion,
  rootOfEdge,
  signNote,
  verifyInclusion,
  verifyNote,
} from '@heed/ledger';
import { openStorage } from '@heed/storage';
import { build as viteBuild } from 'vite';
import { logFiles } from '../apps/server/src/ledger/files.ts';
import { ed25519Secret, openLog, sha256 } from '../apps/server/src/ledger/log.ts';
import { makeSequencer } from '../apps/server/src/ledger/sequence.ts';
import { startChromium } from '../tests/chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'heed-bench-'));

/** Batches of 256 leaves that wait get their places, tiles and a signed checkpoint, all fsynced. */
async function durable(batches: number): Promise<void> {
  const storage = await openStorage({ folder });
  const log = await openLog(storage, { tick: 1, host: 'bench.example.org', folder });
  const sequencer = makeSequencer(storage, log, folder);
  let spent = 0;
  for (let batch = 0; batch < batches; batch++) {
    await storage.ledger.add(Array.from({ length: 256 }, () => randomBytes(32)));
    const from = performance.now();
    await sequencer.tick({ quiet: true });
    spent += performance.now() - from;
  }
  console.log(`append, durable, in batches of 256: ${((batches * 256 * 1000) / spent).toFixed(0)} leaves/s`);
  const files = logFiles(folder, log.number);
  const { size, root } = parseCheckpoint(verifyNote((await files.checkpoint()) ?? '', log.vkey));
  const [entry] = await storage.ledger.entries(log.number, 300, 301);
  const times = { made: [] as number[], verified: [] as number[] };
  for (let n = 0; n < 50; n++) {
    let from = performance.now();
    const proof = await proveInclusion({ index: 300, size }, nodesFromTiles(files.read, size, sha256), sha256);
    times.made.push(performance.now() - from);
    from = performance.now();
    const holds = verifyInclusion({ index: 300, size, leafHash: leafHash(entry!), proof, root });
    times.verified.push(performance.now() - from);
    if (!holds) throw new Error('The proof does not hold');
  }
  const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!.toFixed(2);
  console.log(`proof made from tiles: median ${median(times.made)} ms; verified: ${median(times.verified)} ms`);
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
    console.log(`grown to ${(edge.size / 1e6).toFixed(1)} million: ${((to / 10 / took) * 1000).toFixed(0)} leaves/s`);
    mark += to / 10;
    from = performance.now();
  }
}

/** A whole proof file, signature of the log included, verified in Chromium by what its page would load. */
async function inBrowser(): Promise<void> {
  const text = formatCheckpoint({ origin: 'log.example.org', size: 10_000_000, root: new Uint8Array(32) });
  const seed = randomBytes(32);
  const key = { name: 'log.example.org', ...ed25519Secret(seed) };
  const proof = Array.from({ length: 24 }, () => new Uint8Array(randomBytes(32)));
  const file = formatProofFile({
    extra: null,
    index: 7_654_321,
    proof,
    checkpoint: formatNote({ text, signatures: [signNote(text, key)] }),
  });
  const vkey = formatKey(key.name, ED25519, key.publicKey);
  const built = await viteBuild({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(import.meta.resolve('@heed/ledger')),
        formats: ['iife'],
        name: 'ledger',
        fileName: 'ledger',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const code = output && 'output' in output ? output.output[0].code : '';
  const browser = await startChromium();
  const page = await browser.newPage();
  await page.addScriptTag({ content: code });
  const median = await page.evaluate(
    ({ file, vkey }) => {
      const { ledger } = globalThis as unknown as { ledger: { verifyProofFile(text: string, asked: object): unknown } };
      const times = Array.from({ length: 50 }, () => {
        const from = performance.now();
        ledger.verifyProofFile(file, { leafHash: new Uint8Array(32), vkey });
        return performance.now() - from;
      });
      return times.sort((a, b) => a - b)[25];
    },
    { file, vkey },
  );
  console.log(`a proof file of a log of ten million verified in Chromium: median ${median?.toFixed(1)} ms`);
  await browser.close();
}

try {
  await durable(60);
  await inBrowser();
  grow(10_000_000);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
