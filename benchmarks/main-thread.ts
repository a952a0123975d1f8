// What a page costs the one thread that answers, in milliseconds of processor time, asked one after the other
// by a second process. Wanted: at most 1 for the pages that must answer whatever happens.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer } from '@heed/server';
import { foundDemonstration } from '../apps/cli/src/demonstration.ts';

const requests = 300;
const paths = [
  '/en/',
  '/en/report',
  '/en/return',
  '/en/start',
  '/en/deposit',
  '/en/help',
  '/api/organisation',
];

/** In the second process: asks for `path` so often. */
async function ask(port: number, path: string, count: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const headers = { 'accept-encoding': 'gzip', 'accept-language': 'en' };
  for (let n = 0; n < count; n++) {
    const [answer] = await once(get({ port, path, agent, headers }), 'response');
    await answer.resume().toArray();
  }
  agent.destroy();
}

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'heed-bench-'));
  await foundDemonstration(folder);
  const server = await startServer({ folder, port: 0 });
  const visit = (path: string) =>
    once(fork(import.meta.filename, [String(server.port), path, String(requests)]), 'exit');
  for (const path of paths) {
    await visit(path);
    const before = process.threadCpuUsage();
    await visit(path);
    const { user, system } = process.threadCpuUsage(before);
    console.log(`${path.padEnd(20)} ${((user + system) / 1000 / requests).toFixed(2)} ms`);
  }
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

const [port, path = '', count] = process.argv.slice(2);
await (port === undefined ? measure() : ask(Number(port), path, Number(count)));
process.exit();
