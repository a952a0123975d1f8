// Public pages from one process over loopback: pages a second, and what each costs on the wire after brotli.
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServerProcess } from './intake.ts';

const port = 8394;
const seconds = 5;
const connections = 16;
const paths = [
  '/',
  '/laws',
  '/laws/hr',
  '/rights/se',
  '/help/nl',
  '/signs/nurse',
  '/check',
  '/buyers',
  '/map-of-demand',
  '/professionals',
];

const folder = mkdtempSync(join(tmpdir(), 'heed-bench-'));
const server = await startServerProcess(folder, port);
const agent = new Agent({ keepAlive: true, maxSockets: connections });
const get = (path: string) =>
  new Promise<number>((resolve, reject) => {
    request({ port, path: `/en${path}`, agent, headers: { 'accept-encoding': 'br' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (part: Buffer) => (bytes += part.length));
      answer.on('end', () =>
        answer.statusCode === 200 ? resolve(bytes) : reject(new Error(`${path}: ${answer.statusCode}`)),
      );
    })
      .on('error', reject)
      .end();
  });
try {
  for (const path of paths) {
    const bytes = await get(path);
    const until = performance.now() + seconds * 1000;
    let count = 0;
    const one = async () => {
      while (performance.now() < until) {
        await get(path);
        count++;
      }
    };
    await Promise.all(Array.from({ length: connections }, one));
    console.log(
      `${path.padEnd(16)} ${String(Math.round(count / seconds)).padStart(6)}/s ` +
        `${String(bytes).padStart(6)} bytes`,
    );
  }
} finally {
  agent.destroy();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
