// Hunts words in files, in the encodings in which a leak would stand.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files below `folder` that hold any of the words. */
export function filesHolding(folder: string, words: readonly string[]): string[] {
  const hunted = words.flatMap((word) => [
    Buffer.from(word),
    Buffer.from(word, 'utf16le'),
    Buffer.from(Buffer.from(word).toString('base64').replace(/=+$/, '').slice(0, -1)),
    Buffer.from(Buffer.from(word).toString('hex')),
  ]);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const bytes = readPresent(join(folder, name));
    return bytes !== null && hunted.some((needle) => bytes.includes(needle));
  });
}

/** Null for a folder, and for a file that a running server has taken away since it was listed. */
function readPresent(path: string): Buffer | null {
  try {
    return statSync(path).isFile() ? readFileSync(path) : null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
