// The thread that watches a process of tests (`shard-guard.ts`).
import { writeSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { workerData } from 'node:worker_threads';
import { endHolders } from './output-holders.ts';
import type { WatchData } from './shard-guard.ts';

const { beats, file, limits } = workerData as WatchData;
const count = new Int32Array(beats);
const startMs = performance.now();
let lastCount = 0;
let lastTurnMs = startMs;

for (;;) {
  await setTimeout(Math.min(1000, limits.silentMs, limits.shardMs));
  const nowMs = performance.now();
  const current = Atomics.load(count, 0);
  if (current !== lastCount) lastTurnMs = nowMs;
  lastCount = current;
  if (nowMs - lastTurnMs > limits.silentMs) end('its thread is blocked', nowMs - lastTurnMs);
  if (nowMs - startMs > limits.shardMs) end('its process takes too long', nowMs - startMs);
}

function end(cause: string, ms: number): void {
  const path = new TextDecoder().decode(Uint8Array.from(new Uint8Array(file))).replaceAll('\0', '');
  writeSync(2, `${path}: ${cause}, ${Math.round(ms / 1000)} s. The process of its tests is ended.\n`);
  endHolders();
  process.kill(process.pid, 'SIGKILL');
}
