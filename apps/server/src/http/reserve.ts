// Room on the disk of the data that nothing else may take: a file of zeros, given up where the server could
// not start without its room. From then on nothing new is taken from people, so that the rest lasts for
// members who see it, until there is room for a new one.
import { existsSync, rmSync, statSync } from 'node:fs';
import { open, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { leastRoom } from './room.ts';

/** Bytes: several starts, with the write-ahead log (16 MiB) worked in. */
export const reserveBytes: number = 32 * 1024 * 1024;

/** Data folders whose reserve this process gave up. */
const spentFolders = new Set<string>();
const reserveIn = (folder: string): string => join(folder, 'reserve');

/** Gives the room back to the disk. False where there was none. */
export function giveUpReserve(folder: string): boolean {
  if (!existsSync(reserveIn(folder))) return false;
  rmSync(reserveIn(folder));
  spentFolders.add(folder);
  return true;
}

/** Whether this process lives on the room of its reserve. */
export const isReserveSpent = (folder: string): boolean => spentFolders.has(folder);

/** Folders whose reserve is being written by this process. */
const filling = new Set<string>();

/**
 * Makes the reserve where it is missing, or was not finished, and leaves enough for reports beside it. It is
 * written piece by piece, since people are served meanwhile.
 */
export async function keepReserve(folder: string): Promise<void> {
  const path = reserveIn(folder);
  const missing = reserveBytes - (statSync(path, { throwIfNoEntry: false })?.size ?? 0);
  if (missing <= 0 || filling.has(folder)) return;
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < 2 * leastRoom + missing) return;
  filling.add(folder);
  try {
    await fill(path, missing);
    spentFolders.delete(folder);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    filling.delete(folder);
  }
}

/** Appends zeros. They are written, since a file of holes takes no room. */
async function fill(path: string, bytes: number): Promise<void> {
  const file = await open(path, 'a', 0o600);
  try {
    const zeros = Buffer.alloc(1024 * 1024);
    for (let rest = bytes; rest > 0; rest -= zeros.length)
      await file.write(zeros, 0, Math.min(rest, zeros.length));
    await file.sync();
  } finally {
    await file.close();
  }
}
