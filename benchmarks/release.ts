// A release beside the sources that it was made of: how long each takes from the command until it answers,
// and its memory after some seconds of rest. In turns, each on a copy of the same data.
// `node benchmarks/release.ts [ARCHIVE] [DATA]`; without them an archive is built and data are invented.

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buildArchive } from '../apps/cli/src/release/build-archive.ts';

const rounds = 3;
const restSeconds = 20;
const port = 8391;
const folder = mkdtempSync(join(tmpdir(), 'heed-bench-'));
const sources = fileURLToPath(new URL('..', import.meta.url));
const [
  ,
  ,
  archive = await buildArchive(join(folder, 'built'), { key: null, isAsItStands: true }),
  dataFolder,
] = process.argv;
const data = dataFolder ?? join(folder, 'data');

function unpacked(): string {
  const into = join(folder, 'release');
  mkdirSync(into);
  execFileSync('tar', ['-xzf', archive, '-C', into]);
  return join(into, readdirSync(into)[0]!);
}

/** Starts the program in `root`; says when it answered and what it took. */
async function measure(root: string): Promise<{ readonly ms: number; readonly megabytes: number }> {
  const startTime = performance.now();
  const child = spawn(process.execPath, ['apps/cli/src/main.ts', 'start'], {
    cwd: root,
    env: { ...process.env, HEED_DATA: data, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const isUp = () =>
    fetch(`http://localhost:${port}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await isUp())) {
    if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}`);
    await sleep(5);
  }
  const ms = performance.now() - startTime;
  await sleep(restSeconds * 1000);
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
  child.kill('SIGTERM');
  await once(child, 'exit');
  return { ms, megabytes: (Number(kilobytes) * 1024) / 1e6 };
}

const places = { sources, release: unpacked() };
// Invented data are made by the first start, and what is compiled is stored by the next.
if (!existsSync(data)) await measure(places.sources);
for (const root of Object.values(places)) await measure(root);
for (let round = 0; round < rounds; round++)
  for (const [name, root] of Object.entries(places)) {
    const { ms, megabytes } = await measure(root);
    console.log(`${name}: answers after ${ms.toFixed(0)} ms, ${megabytes.toFixed(0)} MB at rest`);
  }
rmSync(folder, { recursive: true, force: true });
