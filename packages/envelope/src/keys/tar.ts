// The least of tar (POSIX ustar) that every tar reads: regular files, safe names, no owner, no time.
// IEEE Std 1003.1, pax, 'ustar Interchange Format'.
import { utf8ToBytes } from '@noble/hashes/utils.js';

const BLOCK = 512;

/** One file of a tar archive. */
export interface TarEntry {
  /** At most 100 characters; see `safeName`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * A file name that no system takes for a path, an option or a device: letters, digits, dot, dash, at most 60.
 */
export function safeName(name: string): string {
  const safe = name
    .normalize('NFKD')
    .replace(/[^a-zA-Z0-9._-]+/g, '_')
    .replace(/^[._-]+/, '')
    .slice(-60);
  return safe === '' ? 'file' : safe.replace(/^[._-]+/, '') || 'file';
}

/** A tar archive (ustar, POSIX.1-1988) of the entries, as a stream. */
export function tarStream(entries: Iterable<TarEntry> | AsyncIterable<TarEntry>): ReadableStream<Uint8Array> {
  const blocks = tarBlocks(entries);
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done: isFinished, value } = await blocks.next();
      if (isFinished) controller.close();
      else controller.enqueue(value);
    },
  });
}

async function* tarBlocks(entries: Iterable<TarEntry> | AsyncIterable<TarEntry>): AsyncGenerator<Uint8Array> {
  for await (const { name, bytes } of entries) {
    yield header(name, bytes.length);
    if (bytes.length > 0) yield bytes;
    const rest = bytes.length % BLOCK;
    if (rest > 0) yield new Uint8Array(BLOCK - rest);
  }
  yield new Uint8Array(2 * BLOCK);
}

function header(name: string, size: number): Uint8Array {
  if (!/^[a-zA-Z0-9_][a-zA-Z0-9._-]*(\/[a-zA-Z0-9_][a-zA-Z0-9._-]*)*$/.test(name) || name.length > 100) {
    throw new RangeError('Cannot write entry: its name is not safe, use safeName');
  }
  const block = new Uint8Array(BLOCK);
  const put = (text: string, at: number) => block.set(utf8ToBytes(text), at);
  const octal = (value: number, digits: number) => value.toString(8).padStart(digits, '0');
  put(name, 0);
  put(`${octal(0o600, 7)}\0${octal(0, 7)}\0${octal(0, 7)}\0`, 100);
  put(`${octal(size, 11)}\0${octal(0, 11)}\0`, 124);
  put('        0', 148); // The checksum counts itself as eight spaces; then the type: a regular file.
  put('ustar\x0000', 257);
  const sum = block.reduce((total, byte) => total + byte, 0);
  put(`${octal(sum, 6)}\0 `, 148);
  return block;
}
