// Thirty organisations on one machine, each a process and a folder of its own on SQLite, with invented data,
// nobody there: memory of all, and how long a page of one takes meanwhile. Wanted: 4 GB. After its name the
// number of organisations, and the seconds of rest.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startServerProcess } from './intake.ts';

const count = Number(process.argv[2] ?? 30);
const restSeconds = Number(process.argv[3] ?? 60);
const firstPort = 8500;

const around = mkdtempSync(join(tmpdir(), 'heed-bench-'));
const folderOf = (number: number) => join(around, String(number));
// The first start makes invented data, which costs memory of its own.
await (await startServerProcess(folderOf(0), firstPort)).stop();
for (let number = 1; number < count; number++) cpSync(folderOf(0), folderOf(number), { recursive: true });

/** Megabytes of one process. `Pss` counts what several share once for all of them together. */
const megabytes = (pid: number | undefined, what: 'Rss' | 'Pss'): number =>
  Number(
    new RegExp(`^${what}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1],
  ) / 1000;

const servers: Awaited<ReturnType<typeof startServerProcess>>[] = [];
try {
  for (let number = 0; number < count; number++)
    servers.push(await startServerProcess(folderOf(number), firstPort + number));
  const sum = (what: 'Rss' | 'Pss') =>
    servers.reduce((all, { child }) => all + megabytes(child.pid, what), 0).toFixed(0);
  console.log(
    `${count} organisations just started: ${sum('Pss')} MB together, ${sum('Rss')} MB if nothing were shared`,
  );
  await sleep(restSeconds * 1000);
  console.log(
    `after ${restSeconds} s of rest: ${sum('Pss')} MB together, ${sum('Rss')} MB if nothing were shared`,
  );
  const times: number[] = [];
  for (const { url } of servers) {
    const start = performance.now();
    await (await fetch(`${url}/report`)).text();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  console.log(
    `first page of each after that: median ${times[Math.floor(count / 2)]!.toFixed(0)} ms, ` +
      `slowest ${times.at(-1)!.toFixed(0)} ms; load ${loadavg()[0]!.toFixed(1)}`,
  );
} finally {
  for (const { child } of servers) child.kill('SIGKILL');
  rmSync(around, { recursive: true, force: true });
}
