// What a stranger can take of a server in a process of its own: memory by open forms and photos that never
// end, the one thread by searches and large forms, the turn of who holds a code. `node benchmarks/attack.ts`.
// Without a proxy, so all come without an address: the worst case.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCode } from '@heed/envelope/code';
import { reportWithoutScript, returnWithoutScript } from '../tests/scriptless.ts';
import { startServerProcess } from './intake.ts';

const port = 8398;
const folder = mkdtempSync(join(tmpdir(), 'heed-attack-'));
const server = await startServerProcess(folder, port, {
  NODE_OPTIONS: '--max-semi-space-size=2',
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: '65536',
  MALLOC_TRIM_THRESHOLD_: '131072',
});
const { url } = server;
const memory = () =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.child.pid}/status`, 'utf8'))?.[1]) / 1000;
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function time(work: () => Promise<unknown>): Promise<number> {
  const startTime = performance.now();
  await work();
  return performance.now() - startTime;
}
const get = (path: string) => async () => (await fetch(url + path)).arrayBuffer();
function says(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!.toFixed(0);
  return `median ${at(0.5)} ms, p95 ${at(0.95)}, slowest ${at(1)}`;
}

/** Samples `work` while `attack` goes on, a little apart. */
async function during(
  attack: (hasEnded: () => boolean) => Promise<unknown>[],
  work: () => Promise<unknown>,
  times: number,
) {
  let isOver = false;
  const running = attack(() => isOver);
  await sleep(500);
  const took: number[] = [];
  for (let n = 0; n < times; n++) {
    took.push(await time(work));
    await sleep(20);
  }
  isOver = true;
  await Promise.allSettled(running);
  return took;
}

/** A multipart form that is begun and never ended. `part` is written again and again, `times` times. */
function openForm(
  head: string,
  part: (n: number) => Buffer,
  times: number,
): { socket: Socket; sending: Promise<void> } {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  const length = 500_000_000;
  socket.write(
    `POST /report HTTP/1.1\r\nhost: localhost:${port}\r\n` +
      'content-type: multipart/form-data; boundary=b\r\n' +
      `content-length: ${length}\r\n\r\n${head}`,
  );
  const sending = (async () => {
    for (let n = 0; n < times && !socket.destroyed; n++)
      if (!socket.write(part(n)))
        await new Promise<void>((resolve) => {
          socket.once('drain', resolve);
          setTimeout(resolve, 5000);
        });
  })();
  return { socket, sending };
}

async function openForms(
  what: string,
  head: string,
  part: (n: number) => Buffer,
  times: number,
): Promise<void> {
  const before = memory();
  const forms = Array.from({ length: 24 }, () => openForm(head, part, times));
  const health: number[] = [];
  let filled = false;
  void Promise.all(forms.map(({ sending }) => sending)).then(() => (filled = true));
  let peak = before;
  for (let n = 0; n < 300 && (!filled || n < 20); n++) {
    health.push(await time(get('/healthz')));
    peak = Math.max(peak, memory());
    await sleep(20);
  }
  console.log(`${what}: ${before.toFixed(0)} -> ${peak.toFixed(0)} MB; /healthz ${says(health)}`);
  for (const { socket } of forms) socket.destroy();
  await sleep(1000);
}

const block = Buffer.alloc(450_000, 'x');
await get('/report')();
await openForms(
  '24 open forms of 60 fields of 450 kB',
  '',
  (n) =>
    Buffer.concat([Buffer.from(`\r\n--b\r\ncontent-disposition: form-data; name="f${n}"\r\n\r\n`), block]),
  60,
);
await openForms(
  '24 photos of 15 MB that never end',
  '--b\r\ncontent-disposition: form-data; name="attachment"; filename="a.jpg"\r\ncontent-type: ' +
    'image/jpeg\r\n\r\n\xff\xd8\xff\xe0',
  (n) => (n === 0 ? Buffer.from([0xff, 0xd8, 0xff, 0xe0]) : Buffer.alloc(1_000_000, 1)),
  15,
);

const search = (hasEnded: () => boolean, query: string, pauseMs: number, language = () => 'en') =>
  (async () => {
    while (!hasEnded()) {
      const body = new URLSearchParams({ q: query });
      await fetch(`${url}/${language()}/search`, { method: 'POST', body }).then((answer) =>
        answer.arrayBuffer(),
      );
      await sleep(pauseMs);
    }
  })();
const slips = 'trafficing exploitaton reporrt servvice directery violance';
console.log(`honest GET /report alone: ${says(await during(() => [], get('/report'), 200))}`);
for (const [what, attack] of [
  [
    '15 searches a second, worst query',
    (hasEnded) => Array.from({ length: 8 }, () => search(hasEnded, slips, 533)),
  ],
  [
    '16 connections that search without end',
    (hasEnded) => Array.from({ length: 16 }, () => search(hasEnded, slips, 0)),
  ],
  [
    '8 connections that search in nineteen languages in turn',
    (hasEnded) => {
      const all = 'en hr nl pl sv ro bg uk ru es pt-BR hu fr it sq zh-Hans vi th ar'.split(' ');
      let n = 0;
      return Array.from({ length: 8 }, () => search(hasEnded, 'help', 0, () => all[n++ % all.length]!));
    },
  ],
  [
    '8 connections that post 100 kB of words without end',
    (hasEnded) =>
      Array.from({ length: 8 }, async () => {
        const words = 'a<b '.repeat(25_000);
        while (!hasEnded()) {
          const body = new FormData();
          body.set('text', words);
          await fetch(`${url}/report`, { method: 'POST', body }).then((answer) => answer.arrayBuffer());
        }
      }),
  ],
  [
    '4 connections that fetch the source',
    (hasEnded) =>
      Array.from({ length: 4 }, async () => {
        while (!hasEnded()) await get('/source/heed.tar.gz')();
      }),
  ],
] as [string, (hasEnded: () => boolean) => Promise<unknown>[]][])
  console.log(`honest GET /report under ${what}: ${says(await during(attack, get('/report'), 100))}`);

const { code } = await reportWithoutScript(url, { text: 'Mine.' });
let answerCount = 0;
const took = await during(
  (hasEnded) =>
    Array.from({ length: 75 }, async () => {
      while (!hasEnded()) await returnWithoutScript(url, makeCode());
    }),
  async () => {
    if ((await returnWithoutScript(url, code)).status === 200) answerCount++;
  },
  20,
);
console.log(`right code among 75 that try, opened here before: answered ${answerCount} of 20, ${says(took)}`);
answerCount = 0;
const first = await during(
  (hasEnded) =>
    Array.from({ length: 75 }, async () => {
      while (!hasEnded()) await returnWithoutScript(url, makeCode());
    }),
  async () => {
    if ((await returnWithoutScript(url, makeCode())).status === 422) answerCount++;
  },
  20,
);
console.log(`any other code among 75 that try: answered ${answerCount} of 20, ${says(first)}`);
await server.stop();
rmSync(folder, { recursive: true, force: true });
