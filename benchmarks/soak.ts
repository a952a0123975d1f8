// A week of a help line within a quarter of an hour: a server whose clock and timers run that much faster is
// reported to, read, and come back to, with script and without, while its jobs run as often as they would.
// Prints what it takes, once each day: memory, open files, files in its folder, bytes of database and log.
// `node benchmarks/soak.ts [DAYS] [MINUTES]`.

import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { makeCode } from '@heed/envelope/code';
import { tell } from '../tests/person.ts';
import { reportWithoutScript, returnWithoutScript, writeWithoutScript } from '../tests/scriptless.ts';
import { startServerProcess } from './intake.ts';

const days = Number(process.argv[2] ?? 7);
const minutes = Number(process.argv[3] ?? 15);
const dayMs = (minutes * 60_000) / days;
/** What comes in one day. */
const daily = { report: 100, scriptless: 100, conversation: 100, wrongCode: 50, page: 2000 };
const paths = ['/', '/hr/help', '/help/nl', '/signs', '/en/rights', '/report', '/about', '/return', '/desk'];

const folder = mkdtempSync(join(tmpdir(), 'heed-bench-'));
const data = join(folder, 'data');
const clock = fileURLToPath(new URL('fast-clock.ts', import.meta.url));
const server = await startServerProcess(data, 8396, {
  SOAK_RATE: String((days * 86_400) / (minutes * 60)),
  NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${clock}`,
});
const { url } = server;
const counts = Object.fromEntries(Object.keys(daily).map((kind) => [kind, { times: 0, failures: 0 }]));
const codes: string[] = [];

const expectOk = (isOk: boolean) => {
  if (!isOk) throw new Error('refused');
};
const acts: Readonly<Record<keyof typeof daily, () => Promise<void>>> = {
  report: async () => void (await tell(url, {})),
  async scriptless() {
    const { status, code } = await reportWithoutScript(url, { text: 'It goes on.' });
    expectOk(status === 200);
    codes.push(code);
  },
  async conversation() {
    const code = codes[Math.floor(Math.random() * codes.length)];
    if (code === undefined) return;
    const { status, page } = await returnWithoutScript(url, code);
    expectOk(status === 200);
    expectOk((await writeWithoutScript(url, page, 'And on.')).status === 200);
  },
  async wrongCode() {
    expectOk((await returnWithoutScript(url, makeCode())).status === 422);
  },
  async page() {
    const answer = await fetch(url + paths[Math.floor(Math.random() * paths.length)]);
    await answer.arrayBuffer();
    expectOk(answer.ok);
  },
};

/** Each kind at its own pace, until the days are over. */
async function keepOn(kind: keyof typeof daily, end: number): Promise<void> {
  for (; performance.now() < end; await sleep((dayMs / daily[kind]) * 2 * Math.random()))
    await acts[kind]().then(
      () => counts[kind]!.times++,
      () => counts[kind]!.failures++,
    );
}

function took(): string {
  const status = readFileSync(`/proc/${server.child.pid}/status`, 'utf8');
  const megabytes = (name: string) =>
    (Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) * 1024) / 1e6;
  const files = readdirSync(data, { recursive: true, encoding: 'utf8' });
  const bytes = (part: string) =>
    files
      .filter((name) => name.startsWith(part))
      .reduce((sum, name) => sum + (statSync(join(data, name), { throwIfNoEntry: false })?.size ?? 0), 0);
  const sums = Object.entries(counts).map(
    ([kind, { times, failures }]) => `${times} ${kind}, ${failures} failed`,
  );
  return [
    `${megabytes('VmRSS').toFixed(0)} MB, highest ${megabytes('VmHWM').toFixed(0)} MB`,
    `${readdirSync(`/proc/${server.child.pid}/fd`).length} open files`,
    `${files.length} files of ${(bytes('') / 1e6).toFixed(1)} MB, log ${(bytes('log') / 1e6).toFixed(1)} MB`,
    ...sums,
  ].join('; ');
}

// Its clock begins to run faster then.
await sleep(40_000);
console.log(`start: ${took()}`);
const end = performance.now() + days * dayMs;
const work = Promise.all((Object.keys(daily) as (keyof typeof daily)[]).map((kind) => keepOn(kind, end)));
for (let day = 1; day <= days; day++) {
  await sleep(dayMs);
  console.log(`day ${day}: ${took()}`);
}
await work;
await server.stop();
rmSync(folder, { recursive: true, force: true });
process.exit();
