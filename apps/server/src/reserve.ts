// Room on the disk of the data that nothing else may take: a file of zeros, given up where the server could
// not start without its room. From then on nothing new is taken from people, so that the rest lasts for
// members who see it, until there is room for a new one.
import { closeSync, existsSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { leastRoom } from './http/room.ts';

/** Bytes: several starts, with the write-ahead log (16 MiB) worked in. */
const reserveBytes = 32 * 1024 * 1024;

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

/** Makes the reserve where it is missing and leaves enough for reports beside it. */
export async function keepReserve(folder: string): Promise<void> {
  const path = reserveIn(folder);
  if (existsSync(path)) return;
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < 2 * leastRoom + reserveBytes) return;
  const file = openSync(path, 'w', 0o600);
  try {
    // Written, since a file of holes takes no room.
    const zeros = Buffer.alloc(1024 * 1024);
    for (let at = 0; at < reserveBytes; at += zeros.length) writeSync(file, zeros, 0, zeros.length, at);
    fsyncSync(file);
    spentFolders.delete(folder);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}
