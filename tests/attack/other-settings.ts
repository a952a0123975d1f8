// Attacks on a server with settings that the target need not have: behind a proxy, and with a program that is
// called where danger was said.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../free-port.ts';
import { prepare, sealReport, sendReport } from '../person.ts';
import { startProcess } from '../process.ts';
import { waitUntil } from '../until.ts';
import { type Attack, ensure } from './attack.ts';

/** Starts a server of its own with these settings for `play`, and takes it away again. */
async function withServer(
  env: Readonly<Record<string, string>>,
  play: (url: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'heed-attack-'));
  const server = await startProcess(folder, { HEED_TICK_SECONDS: '1', ...env });
  try {
    await play(server.url);
  } finally {
    await server.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
  }
}

/** Asks for a page as the proxy does for who comes from `address`. Returns the status. */
async function askFrom(url: string, address: string, path: string, agent: Agent, body?: string) {
  const { host, hostname, port } = new URL(url);
  const type = body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' };
  const headers = {
    ...type,
    ...{ host, origin: url, 'sec-fetch-site': 'same-origin' },
    ...{ 'x-forwarded-for': address, 'x-forwarded-proto': 'https' },
  };
  const sending = request({
    hostname,
    port,
    path,
    headers,
    agent,
    method: body === undefined ? 'GET' : 'POST',
  });
  sending.end(body);
  const [answer] = await once(sending, 'response');
  for await (const _ of answer);
  return answer.statusCode as number;
}

const clients = 100;

/** How many answers of the flood an honest page waits for: the middle of eleven tries. */
async function answersBefore(url: string, addressOf: (n: number) => string): Promise<number> {
  let isOver = false;
  let answers = 0;
  const pages = ['/en/report', '/en/help/hr', '/en/start', '/en/search'];
  const bodies: Readonly<Record<string, string>> = {
    '/en/start': 'step=door&door=self',
    '/en/search': 'q=help',
  };
  const flood = Array.from({ length: clients }, async (_, n) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const path = pages[n % pages.length]!;
    while (!isOver) {
      await askFrom(url, addressOf(n), path, agent, bodies[path]);
      answers++;
    }
    agent.destroy();
  });
  await waitUntil(() => answers > clients);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const waits: number[] = [];
  for (let n = 0; n < 11; n++) {
    const before = answers;
    ensure((await askFrom(url, `192.0.${n}.7`, '/en/report', agent)) === 200, 'An honest page was refused');
    waits.push(answers - before);
  }
  isOver = true;
  await Promise.all(flood);
  agent.destroy();
  return waits.sort((a, b) => a - b)[5]!;
}

interface Call {
  readonly body: string;
  readonly signature: string;
}

/** A program of the organisation: `call` resolves to the first call that it gets. */
async function startProgram() {
  const first = Promise.withResolvers<Call>();
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = await incoming.toArray();
    const signature = String(incoming.headers['x-hub-signature-256']);
    first.resolve({ body: Buffer.concat(chunks).toString(), signature });
    response.end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return { port: (server.address() as AddressInfo).port, call: first.promise, end: () => server.close() };
}

export const otherSettings: readonly Attack[] = [
  {
    id: 'pages-in-turn',
    promise: 'A page is not kept waiting by others who ask for pages without a pause',
    tries:
      'a hundred clients of one network, then of a hundred, that ask for reports, help, steps and ' +
      'searches; how many of them are answered before an honest page is',
    needs: ['process'],
    async play(_, watch) {
      const port = String(await freePort());
      const env = { PORT: port, HEED_PROXY: '1', HEED_ORIGIN: `https://localhost:${port}` };
      await withServer(env, async (url) => {
        for (const [whose, addressOf] of [
          ['one network', () => '203.0.113.7'],
          ['a network each', (n: number) => `198.18.${n}.7`],
        ] as const) {
          const count = await answersBefore(url, addressOf);
          watch.note(`${count} answers of ${clients} clients of ${whose} came before an honest page`);
          watch.expect(count < clients / 2, `An honest page waits for ${count} of ${whose}`);
        }
      });
    },
  },
  {
    id: 'loud-words',
    promise: 'Alerts tell nothing',
    tries: 'what a program of the organisation is called with where danger was said, and its signature',
    needs: ['process'],
    async play(_, watch) {
      const program = await startProgram();
      const [key, canary] = ['a key of at least thirty-two bytes, invented', 'Canary in the kitchen'];
      const env = { HEED_WEBHOOK: `http://127.0.0.1:${program.port}/ring`, HEED_WEBHOOK_KEY: key };
      try {
        await withServer(env, async (url) => {
          const ready = await prepare(url);
          const report = await sealReport(ready, { text: canary, urgent: true });
          await sendReport(ready, report);
          const { body, signature } = await program.call;
          const macOf = (text: string) => `sha256=${createHmac('sha256', key).update(text).digest('hex')}`;
          const isSigned = (text: string) =>
            signature.length === macOf(text).length &&
            timingSafeEqual(Buffer.from(signature), Buffer.from(macOf(text)));
          watch.expect(isSigned(body), 'The call is not signed');
          watch.expect(!isSigned(`${body} `), 'The signature holds for another body');
          const { kind, member, text, at, id, ...more } = JSON.parse(body) as Record<string, unknown>;
          ensure([kind, member, text, at, id].every(Boolean), 'The call is not in the documented form');
          watch.expect(Object.keys(more).length === 0, `The call says more: ${Object.keys(more).join()}`);
          for (const word of [canary, report.keys.conversation, 'harbour'])
            watch.expect(!body.includes(word), 'The call says what was said, or whose it is');
        });
      } finally {
        program.end();
      }
    },
  },
];
