// Keeps one process of tests from holding up the whole run. The runner waits until nothing holds the output
// of a process any more; its own limits end neither a program that outlives its tests nor a blocked thread.
import { Worker } from 'node:worker_threads';
import { endHolders } from './output-holders.ts';

/** What the watching thread reads. */
export interface WatchData {
  /** One number, which grows while the watched thread turns. */
  readonly beats: SharedArrayBuffer;
  /** Path of the file under way, in UTF-8, filled up with zeros. */
  readonly file: SharedArrayBuffer;
  readonly limits: GuardLimits;
}

export interface GuardLimits {
  /** Milliseconds that the watched thread may compute, or wait for a command, without a turn of its loop. */
  readonly silentMs: number;
  /** Milliseconds that all files of the process may take together. */
  readonly shardMs: number;
}

const usualLimits: GuardLimits = { silentMs: 10 * 60_000, shardMs: 30 * 60_000 };
const beatMs = 1000;
const longestPath = 512;

/**
 * Ends this process by force where it exceeds a limit. Programs that still hold its output end with it, also
 * at its usual end. Returns a function that takes the path of the file that begins.
 */
export function guardShard(limits: GuardLimits = usualLimits): (file: string) => void {
  const data: WatchData = {
    beats: new SharedArrayBuffer(4),
    file: new SharedArrayBuffer(longestPath),
    limits,
  };
  const beats = new Int32Array(data.beats);
  new Worker(new URL('shard-watch.ts', import.meta.url), { workerData: data, execArgv: [] }).unref();
  setInterval(() => Atomics.add(beats, 0, 1), beatMs).unref();
  process.on('exit', () => endHolders());
  return (file) => {
    const bytes = new Uint8Array(data.file).fill(0);
    bytes.set(new TextEncoder().encode(file).subarray(0, longestPath));
  };
}
