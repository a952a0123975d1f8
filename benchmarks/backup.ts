// A sealed backup of much while people report and read, and its restore: how long each takes, and how long
// people wait alone and meanwhile. `node benchmarks/backup.ts [MEGABYTES] [FOLDER]`; a folder that was filled
// before is used again.

import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { fill } from './filled.ts';
import { bodies, startServerProcess } from './intake.ts';

const megabytes = Number(process.argv[2] ?? 1000);
const folder = process.argv[3] ?? mkdtempSync(join(tmpdir(), 'heed-bench-'));
/** Of a stored report with its rows and indexes. */
const reportBytes = 13_600;
/** How often a second somebody reports, and somebody reads. */
const perSecond = 20;
const aloneSeconds = 60;
const [data, file, key, back] = ['data', 'backup.age', 'key.txt', 'back'].map((name) => join(folder, name));
const main = fileURLToPath(new URL('../apps/cli/src/main.ts', import.meta.url));

/** Seconds that `heed ...args` takes. */
async function heed(args: readonly string[], env: Record<string, string>): Promise<number> {
  const startTime = performance.now();
  const child = spawn(process.execPath, [main, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`heed ${args[0]} ended with ${code}`);
  return (performance.now() - startTime) / 1000;
}

/** Reports and reads at a steady rate until `until` resolves; says how long each waited. */
async function visit(what: string, url: string, all: Buffer[], until: Promise<unknown>): Promise<void> {
  const times = { report: [] as number[], page: [] as number[] };
  let failures = 0;
  const ask = async (kind: keyof typeof times, init: RequestInit | undefined, path: string) => {
    const startTime = performance.now();
    const answer = await fetch(url + path, init).then(
      async (response) => response.ok && (await response.text()) !== '',
      () => false,
    );
    if (answer) times[kind].push(performance.now() - startTime);
    else failures++;
  };
  let isOver = false;
  void until.finally(() => (isOver = true));
  const waiting: Promise<void>[] = [];
  while (!isOver) {
    const body = all.pop();
    const headers = { 'content-type': 'application/json' };
    if (body !== undefined)
      waiting.push(ask('report', { method: 'POST', headers, body: new Uint8Array(body) }, '/api/reports'));
    waiting.push(ask('page', undefined, '/'));
    await sleep(1000 / perSecond);
  }
  await Promise.all(waiting);
  for (const [kind, list] of Object.entries(times)) {
    list.sort((a, b) => a - b);
    const at = (share: number) => list[Math.floor(share * (list.length - 1))]?.toFixed(0);
    console.log(
      `${what}: ${list.length} times ${kind}, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, slowest ${at(1)} ms`,
    );
  }
  if (failures > 0) console.log(`${what}: ${failures} failed`);
}

if (!existsSync(data!)) {
  const first = await startServerProcess(data!, 8394);
  await first.logIn('member');
  await first.stop();
  await heed(['backup', '--new-key', key!], { HEED_DATA: data! });
  await fill(data!, Math.ceil((megabytes * 1e6) / reportBytes));
}
console.log(`stored: ${(statSync(join(data!, 'heed.sqlite')).size / 1e6).toFixed(0)} MB`);
const server = await startServerProcess(data!, 8394);
const all = await bodies(server.url, aloneSeconds * perSecond + Math.max(5000, megabytes));
await visit('alone', server.url, all, sleep(aloneSeconds * 1000));
const backup = heed(['backup', file!], { HEED_DATA: data! });
await visit('during the backup', server.url, all, backup);
console.log(`backup: ${(await backup).toFixed(1)} s, ${(statSync(file!).size / 1e6).toFixed(0)} MB`);
await server.stop();
const into = `${back}-${randomBytes(4).toString('hex')}`;
console.log(`restore: ${(await heed(['restore', file!, '--key', key!], { HEED_DATA: into })).toFixed(1)} s`);
for (const path of [file!, into]) rmSync(path, { recursive: true, force: true });
if (process.argv[3] === undefined) rmSync(folder, { recursive: true, force: true });
