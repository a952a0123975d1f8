// 10,000 connections that do nothing, to the server itself: idle after an answer, silent from the beginning,
// and in the middle of a body. Memory of the server, and how long a page takes meanwhile. Wanted: 512 MB.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startServerProcess } from './intake.ts';

const count = 10_000;
/** Connections from one address of the loopback: the system has some 28,000 ports for each. */
const perAddress = 5000;
const port = 8393;

const kinds = {
  'idle after an answer': 'GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n',
  'silent from the beginning': '',
  'in the middle of a body':
    'POST /api/reports HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n' +
    'Content-Length: 20000\r\n\r\n{',
} as const;

// This process needs as many descriptors as the server.
if (Number(execFileSync('sh', ['-c', 'ulimit -n'], { encoding: 'utf8' })) < count + 500) {
  console.log(`not measured: raise the limit of descriptors first, 'ulimit -n ${count + 2000}'`);
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'heed-bench-'));
// The first start makes invented data, which costs memory of its own.
await (await startServerProcess(folder, port)).stop();
const server = await startServerProcess(folder, port);
const rss = () =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.child.pid}/status`, 'utf8'))?.[1]) / 1000;

function open(number: number, text: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const localAddress = `127.0.0.${2 + Math.floor(number / perAddress)}`;
    const socket = connect({ port, host: '127.0.0.1', localAddress }, () => {
      if (text !== '') socket.write(text);
      resolve(socket);
    });
    socket.once('error', reject);
    socket.resume();
  });
}

async function pages(): Promise<string> {
  const times: number[] = [];
  for (let n = 0; n < 50; n++) {
    const startTime = performance.now();
    await (await fetch(`${server.url}/hr/help`)).text();
    times.push(performance.now() - startTime);
  }
  times.sort((a, b) => a - b);
  return `a page meanwhile p50 ${times[25]!.toFixed(1)} ms, slowest ${times.at(-1)!.toFixed(0)} ms`;
}

await sleep(10_000);
console.log(`nobody: ${rss().toFixed(0)} MB, ${await pages()}`);
for (const [kind, text] of Object.entries(kinds)) {
  const sockets: Socket[] = [];
  let endCount = 0;
  for (let n = 0; n < count; n += 100) {
    const some = await Promise.all(Array.from({ length: 100 }, (_, at) => open(n + at, text)));
    for (const socket of some) socket.on('error', () => {}).once('close', () => endCount++);
    sockets.push(...some);
  }
  await sleep(1000);
  console.log(
    `${count} ${kind}: ${rss().toFixed(0)} MB, ${endCount} ended by the server, ${await pages()}; ` +
      `load ${loadavg()[0]}`,
  );
  for (const socket of sockets) socket.destroy();
  await sleep(2000);
}
console.log(`all gone: ${rss().toFixed(0)} MB`);
await server.stop();
rmSync(folder, { recursive: true, force: true });
