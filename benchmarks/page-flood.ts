// How long an honest GET /report waits while others ask for pages without a pause: 20 and 200 clients at
// once, all of one network, and each of a network of its own. The server, the clients and the honest
// visitor are a process each. Wanted: below 40 and 150 ms.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startServerProcess } from './intake.ts';

const port = 8397;
const site = 'https://heed.example.org';
const samples = 100;

interface Flood {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string;
}

const floods: readonly Flood[] = [
  { name: 'GET /report', method: 'GET', path: '/en/report' },
  { name: 'GET /help/hr', method: 'GET', path: '/en/help/hr' },
  { name: 'GET /log', method: 'GET', path: '/en/log' },
  { name: 'POST /start', method: 'POST', path: '/en/start', body: 'step=door&door=self' },
  { name: 'POST /search', method: 'POST', path: '/en/search', body: 'q=trafficing+exploitaton' },
  { name: 'GET /api/organisation', method: 'GET', path: '/api/organisation' },
  { name: 'GET /source', method: 'GET', path: '/source/heed.tar.gz' },
];

async function ask({ method, path, body }: Flood, agent: Agent, address: string): Promise<void> {
  const type = body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
  const origin = { origin: site, host: new URL(site).host, 'sec-fetch-site': 'same-origin' };
  const headers = {
    ...type,
    ...origin,
    'accept-encoding': 'gzip',
    'x-forwarded-for': address,
    'x-forwarded-proto': 'https',
  };
  const sending = request({ host: '127.0.0.1', port, method, path, headers, agent });
  sending.end(body);
  const [answer] = await once(sending, 'response');
  for await (const _ of answer);
}

/** In the process of the clients: asks until it is ended. `spread`: each from a network of its own. */
async function flood(one: Flood, clients: number, spread: boolean): Promise<void> {
  let answers = 0;
  process.on('message', () => process.send!(answers));
  const client = async (n: number) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const address = spread ? `198.${18 + Math.floor(n / 200)}.${n % 200}.7` : '203.0.113.7';
    for (;;) {
      await ask(one, agent, address).catch(() => sleep(10));
      answers++;
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, n) => client(n)));
}

/** In the process of the visitor: milliseconds of each GET /report. */
async function visit(): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const took: number[] = [];
  for (let n = 0; n < samples; n++) {
    const startTime = performance.now();
    // Each time somebody else.
    await ask(floods[0]!, agent, `192.0.${n}.7`);
    took.push(performance.now() - startTime);
    await sleep(30);
  }
  agent.destroy();
  process.send!(took);
}

async function honest(): Promise<string> {
  const [took] = (await once(fork(import.meta.filename, ['visit']), 'message')) as [number[]];
  const sorted = took.sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(samples - 1, Math.floor(samples * part))]!.toFixed(0);
  return `median ${at(0.5)}, p95 ${at(0.95)}, slowest ${at(1)} ms`;
}

async function measure(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'heed-flood-'));
  const server = await startServerProcess(folder, port, { HEED_PROXY: '1', HEED_ORIGIN: site });
  console.log(`alone: ${await honest()}`);
  for (const [n, { name }] of floods.entries())
    for (const clients of [20, 200])
      for (const spread of [false, true]) {
        const child = fork(import.meta.filename, ['flood', String(n), String(clients), String(spread)]);
        await sleep(2000);
        const waits = await honest();
        child.send('count');
        const [answers] = await once(child, 'message');
        child.kill();
        const whose = spread ? 'a network each' : 'one network';
        console.log(`${name}, ${clients} clients, ${whose}: ${waits}; ${answers} answers`);
      }
  server.child.kill();
  rmSync(folder, { recursive: true, force: true });
}

const [what, n, clients, spread] = process.argv.slice(2);
if (what === 'visit') await visit();
else if (what === 'flood') await flood(floods[Number(n)]!, Number(clients), spread === 'true');
else await measure();
process.exit();
