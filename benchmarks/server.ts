// The whole server with 100,000 conversations: start-up, inbox page, memory under load and while 250 MB are
// posted without script.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { signIn } from '../tests/member.ts';
import { fill } from './filled.ts';
import { bodies, measure, startServerProcess } from './intake.ts';

const port = 8392;
const folder = mkdtempSync(join(tmpdir(), 'heed-bench-'));
const count = Number(process.argv[2] ?? 100_000);

const rss = (pid: number | undefined, what: 'VmRSS' | 'VmHWM') =>
  Number(new RegExp(`${what}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1000;

/** A form of `megabytes` of zeros as one file, streamed. */
function zeros(megabytes: number, html: string): { type: string; body: ReadableStream<Uint8Array> } {
  const boundary = 'heedbench';
  const field = (name: string, value: string) =>
    `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const hidden = (name: string) =>
    field(name, new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '');
  const head =
    ['form', 'code', 'door', 'country'].map(hidden).join('') +
    field('text', 'Words that must not be lost.') +
    field('desk', 'harbour') +
    field('kept', 'on') +
    `--${boundary}\r\ncontent-disposition: form-data; name="attachment"; filename="zeros.bin"\r\n` +
    'content-type: application/octet-stream\r\n\r\n';
  const block = new Uint8Array(1_000_000);
  async function* all() {
    yield Buffer.from(head);
    for (let n = 0; n < megabytes; n++) yield block;
    yield Buffer.from(`\r\n--${boundary}--\r\n`);
  }
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    body: Readable.toWeb(Readable.from(all())) as ReadableStream<Uint8Array>,
  };
}

const first = await startServerProcess(folder, port);
const logIn = await first.logIn('member');
await first.stop();
console.log(`filling ${count} conversations`);
await fill(folder, count);
const server = await startServerProcess(folder, port);
console.log(
  `start-up with ${count} conversations: ${server.startedMs.toFixed(0)} ms, ` +
    `${rss(server.child.pid, 'VmRSS').toFixed(0)} MB`,
);
const member = await signIn(server.url, {
  ...logIn,
  role: 'supervisor',
  desks: [],
});
const times: number[] = [];
for (let n = 0; n < 20; n++) {
  const from = performance.now();
  await member.api.call('inbox.list', { desk: 'harbour', view: 'needs' });
  times.push(performance.now() - from);
}
times.sort((a, b) => a - b);
console.log(`inbox page of 50, over HTTP: median ${times[10]!.toFixed(1)} ms`);
const load = await measure(server.url, await bodies(server.url, 6000), 64);
console.log(
  `with ${count} stored: ${load.perSecond.toFixed(0)}/s at concurrency 64, p99 ` +
    `${load.p99.toFixed(0)} ms, refused ${load.refusalCount}; memory ` +
    `${rss(server.child.pid, 'VmRSS').toFixed(0)} MB, highest ` +
    `${rss(server.child.pid, 'VmHWM').toFixed(0)} MB`,
);
const html = await (await fetch(`${server.url}/report`)).text();
const { type, body } = zeros(250, html);
const from = performance.now();
const response = await fetch(`${server.url}/report`, {
  method: 'POST',
  headers: { 'content-type': type },
  body,
  duplex: 'half',
} as RequestInit);
const isKept = (await response.text()).includes('Words that must not be lost.');
console.log(
  `250 MB posted without script: HTTP ${response.status} in ` +
    `${((performance.now() - from) / 1000).toFixed(1)} s, words kept: ${isKept}; highest memory ` +
    `${rss(server.child.pid, 'VmHWM').toFixed(0)} MB`,
);
await server.stop();
rmSync(folder, { recursive: true, force: true });
