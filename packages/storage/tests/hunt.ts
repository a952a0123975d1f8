// Hunts bytes in every file below a folder: what a thief of the disk would do. One pass over each file for
// all needles.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

/** Bytes of a needle: short enough to survive being cut into pages, long enough never to occur by chance. */
const needleBytes = 24;
/** Every so many bytes of what is hunted one needle is taken. */
const step = 96;

interface Needle {
  readonly blob: number;
  readonly offset: number;
  readonly bytes: Buffer;
}

/** Which parts of the blobs stand in any file below the folders: [number of the blob, offset in it]. */
export function findRemains(folders: readonly string[], blobs: readonly Uint8Array[]): [number, number][] {
  const needles = new Map<number, Needle[]>();
  // One bit for each possible first two bytes of a needle: passes over nearly everything quickly.
  const beginnings = new Uint8Array(65_536);
  blobs.forEach((blob, number) => {
    for (let offset = 0; offset + needleBytes <= blob.length; offset += step) {
      const bytes = Buffer.from(blob.subarray(offset, offset + needleBytes));
      const begins = bytes.readUInt32BE(0);
      needles.set(begins, [...(needles.get(begins) ?? []), { blob: number, offset, bytes }]);
      beginnings[begins >>> 16] = 1;
    }
  });
  const there = new Set<Needle>();
  for (const path of folders.flatMap(filesBelow)) {
    const file = readPresent(path);
    if (file !== null) search(file, needles, beginnings, there);
  }
  return [...there].map(({ blob, offset }) => [blob, offset]);
}

/** Null for a file that the database has removed since it was listed. */
function readPresent(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function search(
  file: Buffer,
  needles: Map<number, Needle[]>,
  beginnings: Uint8Array,
  there: Set<Needle>,
): void {
  for (let at = 0; at + needleBytes <= file.length; at++) {
    if (beginnings[(file[at]! << 8) | file[at + 1]!] === 0) continue;
    for (const needle of needles.get(file.readUInt32BE(at)) ?? [])
      if (file.compare(needle.bytes, 0, needleBytes, at, at + needleBytes) === 0) there.add(needle);
  }
}
