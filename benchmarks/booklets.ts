// Sheets on demand: the first, the next, one kept, memory before and after, and what a flood of them does to
// those who read a page.

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServerProcess } from './intake.ts';

if (process.argv[2] === 'read') {
  for (;;) {
    const from = performance.now();
    await (await fetch(`${process.argv[3]}/en/rights/hr`)).arrayBuffer();
    console.log((performance.now() - from).toFixed(1));
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const folder = mkdtempSync(join(tmpdir(), 'heed-bench-'));
const server = await startServerProcess(folder, 8397);
const pid = server.child.pid;

const memory = (of: number | undefined) =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${of}/status`, 'utf8'))?.[1]) / 1000);
const childProcesses = () =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);

/**
 * `host`: the square code leads there where the operator gave no address, so with another one nothing is in
 * memory yet.
 */
function took(path: string, host = 'localhost'): Promise<{ readonly ms: number; readonly status: number }> {
  const from = performance.now();
  return new Promise((resolve, reject) => {
    get(server.url + path, { headers: { host } }, (response) => {
      response.resume();
      response.on('end', () => resolve({ ms: performance.now() - from, status: response.statusCode ?? 0 }));
    }).on('error', reject);
  });
}
const spread = (list: readonly number[]) => {
  const sorted = [...list].sort((a, b) => a - b);
  const at = (part: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]?.toFixed(0);
  return `median ${at(0.5)} ms, 95 of 100 within ${at(0.95)} ms, slowest ${at(1)} ms`;
};

const countries = ['hr', 'nl', 'pl', 'se', 'be', 'de', 'fr'];
const languages = ['en', 'hr', 'nl', 'pl', 'sv'];
const kinds = ['rights', 'rights-fold', 'card', 'poster', 'strip'];
const paths = countries.flatMap((c) =>
  languages.flatMap((l) => kinds.map((k) => `/booklets/${c}/${l}/${k}.pdf`)),
);

await took('/en/rights/hr');
console.log(`server before: ${memory(pid)} MB, processes beside it: ${childProcesses().length}`);
const first = await took('/booklets/hr/en/rights.pdf');
console.log(`first PDF: ${first.ms.toFixed(0)} ms (${first.status})`);
const next: number[] = [];
for (const path of paths.slice(1)) next.push((await took(path)).ms);
console.log(`next ${next.length}, each another: ${spread(next)}`);
const cachedTimes: number[] = [];
for (let i = 0; i < 100; i++) cachedTimes.push((await took('/booklets/fr/sv/rights.pdf')).ms);
console.log(`one that is kept: ${spread(cachedTimes)}`);
console.log(`server after: ${memory(pid)} MB; process beside: ${childProcesses().map(memory).join()} MB`);

const quiet: number[] = [];
for (let i = 0; i < 100; i++) quiet.push((await took('/en/rights/hr')).ms);
console.log(`a page, quiet: ${spread(quiet)}`);
// Who reads is a process of its own: a client that is busy with the flood would measure itself.
const reader = spawn(process.execPath, [fileURLToPath(import.meta.url), 'read', server.url], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
let read = '';
reader.stdout.on('data', (data) => (read += data));
await new Promise((resolve) => setTimeout(resolve, 1_500));
const answers = await Promise.all(
  Array.from({ length: 100 }, async (_, who) => {
    const own: number[] = [];
    for (let i = 0; i < 30; i++) own.push((await took(paths[i] ?? '', `host-${who}.example`)).status);
    return own;
  }),
);
reader.kill('SIGTERM');
await new Promise((resolve) => reader.once('exit', resolve));
const count = (status: number) => answers.flat().filter((one) => one === status).length;
console.log(`3000 sheets asked for, 100 at a time: ${count(200)} answered, ${count(503)} told to come again`);
console.log(`a page meanwhile: ${spread(read.trim().split('\n').map(Number))}`);
await server.stop();
rmSync(folder, { recursive: true, force: true });
