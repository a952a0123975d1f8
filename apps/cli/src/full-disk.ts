// What to say where a disk is full: which one, what of it is ours, what to do.
import { lstatSync, readdirSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.ts';

/** The failure of `what` for want of room on the disk of `folder`. */
export function fullDisk(what: string, folder: string, todo: string): Failure {
  const room = roomOf(folder);
  const free = room === null ? '' : ` (${megabytes(room.free)} of ${megabytes(room.all)} are free now)`;
  const parts = partsOf(folder);
  const own = parts.length === 0 ? '' : ` In that folder: ${parts.join(', ')}.`;
  return new Failure(
    'full',
    `${what}: the disk of ${folder} has no room${free}.${own} ${todo} ` +
      "'du -xh / | sort -h | tail' shows what " +
      'else takes room.',
  );
}

function roomOf(folder: string): { readonly free: number; readonly all: number } | null {
  try {
    const { bavail, blocks, bsize } = statfsSync(folder);
    return { free: bavail * bsize, all: blocks * bsize };
  } catch {
    return null;
  }
}

/** What stands in a folder, the largest first, with its size; the small is left out. */
function partsOf(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => ({ name, bytes: sizeOf(join(folder, name)) }))
    .filter(({ bytes }) => bytes >= 100_000)
    .toSorted((a, b) => b.bytes - a.bytes)
    .slice(0, 5)
    .map(({ name, bytes }) => `${name} ${megabytes(bytes)}`);
}

/** Bytes below a path. What vanishes meanwhile counts as nothing. */
function sizeOf(path: string): number {
  try {
    const entry = lstatSync(path);
    if (!entry.isDirectory()) return entry.size;
    return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
  } catch {
    return 0;
  }
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
