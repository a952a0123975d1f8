// Accepted reports a second, durable, over HTTP on loopback: pre-sealed and pre-solved, from a second
// process. Prints p50, p99, refusals, and the disk's own rate of fsyncs beside it.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashHex } from '@heed/envelope';
import { prepare, sealReport, solve } from '../tests/person.ts';

export interface IntakeResult {
  readonly concurrency: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly refusalCount: number;
}

/** fsyncs a second of this disk: what one commit at a time can never pass. */
export function fsyncRate(folder: string): number {
  const file = openSync(join(folder, 'fsync'), 'w');
  const from = performance.now();
  let n = 0;
  for (; performance.now() - from < 1000; n++) {
    writeSync(file, Buffer.alloc(4096), 0, 4096, 0);
    fsyncSync(file);
  }
  closeSync(file);
  return n;
}

export async function startServerProcess(folder: string, port: number, env: Record<string, string> = {}) {
  const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const from = performance.now();
  // As `npm start` does: with-node hands its settings to the server.
  const child = spawn(process.execPath, [at('../apps/cli/src/main.ts'), 'start'], {
    env: { ...process.env, HEED_DATA: folder, PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.once('exit', () => child.kill());
  let log = '';
  child.stdout.on('data', (data) => (log += data));
  const url = `http://localhost:${port}`;
  const isUp = () =>
    fetch(`${url}/healthz`).then(
      (r) => r.ok,
      () => false,
    );
  while (!(await isUp())) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return {
    child,
    url,
    /** An invented log-in of `role`. All of them are printed after the server answers. */
    async logIn(role: 'member' | 'supervisor') {
      while (!log.includes('shown once')) await once(child.stdout, 'data');
      const [, email = '', password = ''] = new RegExp(`${role}: (\\S+) password: (\\S+)`).exec(log) ?? [];
      return { email, password };
    },
    startedMs: performance.now() - from,
    stop: () =>
      new Promise<void>((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

/**
 * Bodies that differ as real ones do. Sealing costs ten times what accepting does, so envelopes are the bytes
 * of one, made unlike.
 */
export async function bodies(url: string, count: number): Promise<Buffer[]> {
  const ready = await prepare(url);
  const one = await sealReport(ready);
  const { challenge } = await ready.api.call('intake.requestPuzzle', { for: 'report' });
  const envelope = Buffer.from(one.sealed.envelope);
  return Array.from({ length: count }, () => {
    const sign = randomBytes(32);
    const id = randomBytes(16).toString('hex');
    randomBytes(64).copy(envelope, envelope.length - 200);
    const body = {
      ...one.body,
      sign: sign.toString('hex'),
      conversation: hashHex(sign),
      message: { id, envelope: envelope.toString('base64'), salt: one.body.message.salt },
    };
    return Buffer.from(JSON.stringify({ ...body, puzzle: { challenge, nonce: solve(challenge, id) } }));
  });
}

export async function measure(
  url: string,
  all: readonly Buffer[],
  concurrency: number,
): Promise<IntakeResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const times: number[] = [];
  let next = 0;
  let refusalCount = 0;
  const send = (body: Buffer) =>
    new Promise<number>((resolve, reject) => {
      const outgoing = request(
        `${url}/api/reports`,
        {
          method: 'POST',
          agent,
          headers: { 'content-type': 'application/json', 'content-length': body.length },
        },
        (response) => {
          response.resume();
          response.once('end', () => resolve(response.statusCode ?? 0));
        },
      );
      outgoing.once('error', reject);
      outgoing.end(body);
    });
  const from = performance.now();
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      for (let body = all[next++]; body !== undefined; body = all[next++]) {
        const startTime = performance.now();
        if ((await send(body)) !== 200) refusalCount++;
        times.push(performance.now() - startTime);
      }
    }),
  );
  const seconds = (performance.now() - from) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { concurrency, perSecond: all.length / seconds, p50: at(0.5), p99: at(0.99), refusalCount };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = mkdtempSync(join(tmpdir(), 'heed-bench-'));
  const server = await startServerProcess(folder, 8391);
  console.log(`fsyncs a second of this disk: ${fsyncRate(folder)}`);
  const warm = await bodies(server.url, 500);
  await measure(server.url, warm, 16);
  for (const [concurrency, count] of [
    [1, 1000],
    [4, 2000],
    [64, 12_000],
  ] as const) {
    const all = await bodies(server.url, count);
    const result = await measure(server.url, all, concurrency);
    console.log(
      `concurrency ${concurrency}: ${result.perSecond.toFixed(0)}/s, p50 ${result.p50.toFixed(1)} ` +
        `ms, p99 ${result.p99.toFixed(1)} ms, refused ${result.refusalCount}`,
    );
  }
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
