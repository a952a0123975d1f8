// The monitor on a log of one million entries over HTTP on loopback, from its first look on one core: every
// entry fetched, hashed, and the root compared. The server of the files runs in a process of its own, pinned
// to the other core where `taskset` is there.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  append,
  ED25519,
  emptyEdge,
  formatCheckpoint,
  formatEntries,
  formatKey,
  formatNote,
  leafHash,
  rootOfEdge,
  signNote,
  TILE_WIDTH,
  tilePath,
} from '@heed/ledger';
import { lookAt } from '../apps/monitor/src/log.ts';
import { newLog } from '../apps/monitor/src/memory.ts';
import { ed25519Secret, sha256 } from '../apps/server/src/ledger/log.ts';

const total = 1_000_000;
const origin = 'bench.example.org/log';
const secret = ed25519Secret(new Uint8Array(32).fill(7));
const self = fileURLToPath(import.meta.url);

/** Entries, tiles left out: the monitor makes the tree itself. */
function make(folder: string): void {
  let edge = emptyEdge;
  for (let index = 0; index * TILE_WIDTH < total; index++) {
    const width = Math.min(TILE_WIDTH, total - index * TILE_WIDTH);
    const entries = Array.from(
      { length: width },
      (_, n) => new Uint8Array(createHash('sha256').update(`${index} ${n}`).digest()),
    );
    edge = append(
      edge,
      entries.map((entry) => leafHash(entry, sha256)),
      sha256,
    ).edge;
    const file = join(folder, tilePath({ level: 'entries', index, width }));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, formatEntries(entries));
  }
  const text = formatCheckpoint({ origin, size: total, root: rootOfEdge(edge, sha256) });
  writeFileSync(
    join(folder, 'checkpoint'),
    formatNote({ text, signatures: [signNote(text, { name: origin, ...secret })] }),
  );
}

function serve(folder: string): void {
  const server = createServer((request, response) => {
    try {
      response.end(readFileSync(join(folder, request.url ?? '')));
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    console.log(typeof address === 'object' ? address?.port : '');
  });
}

async function measure(url: string): Promise<void> {
  const vkey = formatKey(origin, ED25519, secret.publicKey);
  const from = performance.now();
  const { log, findings } = await lookAt(url, newLog(vkey, 0, true), 0);
  const seconds = (performance.now() - from) / 1000;
  if (findings.length > 0 || log.edge.size !== total) throw new Error('The log was not followed');
  const { user, system } = process.cpuUsage();
  console.log(
    `monitor: ${total} entries in ${seconds.toFixed(1)} s, ${((user + system) / 1e6).toFixed(1)} s ` +
      `of processor, ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB`,
  );
}

const [, , what, argument = ''] = process.argv;
if (what === 'serve') serve(argument);
else if (what === 'measure') await measure(argument);
else {
  const folder = mkdtempSync(join(tmpdir(), 'heed-bench-'));
  const pinned = spawnSync('taskset', ['-V']).status === 0;
  const on = (core: string, words: string[]): [string, string[]] =>
    pinned
      ? ['taskset', ['-c', core, process.execPath, self, ...words]]
      : [process.execPath, [self, ...words]];
  make(folder);
  const server = spawn(...on('1', ['serve', folder]), { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const port = await new Promise<string>((resolve) =>
      server.stdout.once('data', (data) => resolve(String(data).trim())),
    );
    const { status } = spawnSync(...on('0', ['measure', `http://127.0.0.1:${port}`]), { stdio: 'inherit' });
    process.exitCode = status ?? 1;
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}
