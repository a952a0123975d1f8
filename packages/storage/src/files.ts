// Files of attachments on disk: named at random, mode 0600, their times set to the day. Knows no database and
// no message. A file and its folders are fsynced by `settle` before anything may refer to it.
import { createHash, randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, type FileHandle, mkdir, open, readdir, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startOfDay } from '@heed/domain/time';
import type { FinishedFile, Place, PlacedFile, PlaceState } from './place.ts';

/** A random name of 32 hex digits. The first two name the folder, so that no folder grows without end. */
export const randomName = (): string => randomBytes(16).toString('hex');

const fileName = /^[0-9a-f]{32}$/;
/** Whether a name is one of `randomName`. */
export const isFileName = (name: string): boolean => fileName.test(name);

/** Zeros, written over a file piece by piece. */
const zeros = Buffer.alloc(1024 * 1024);

/**
 * The folder in which the files of attachments stand, each under its random name of 32 hex digits. Failures
 * throw the error of the file system, an absent file none.
 */
export class Folder implements Place {
  readonly root: string;
  constructor(root: string) {
    this.root = root;
  }

  path(name: string): string {
    if (!isFileName(name)) throw new RangeError('Cannot name a file: not 32 hex digits');
    return join(this.root, name.slice(0, 2), name);
  }

  /** Size of a file in bytes; 0 where the file is absent. */
  async size(name: string): Promise<number> {
    return (await stat(this.path(name)).catch(undefinedIfAbsent))?.size ?? 0;
  }

  /**
   * Writes chunks from `offset` on, at most up to `length`. Throws what the file system throws, after cutting
   * the file back to `offset` when the disk is full; on any other break what arrived stays. Returns the new
   * size, or null when the file would grow too long.
   */
  async append(
    name: string,
    offset: number,
    length: number,
    chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
    day: string,
  ): Promise<number | null> {
    const path = this.path(name);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const file = await open(path, constants.O_RDWR | constants.O_CREAT, 0o600);
    let at = offset;
    try {
      for await (const chunk of chunks) {
        if (at + chunk.byteLength > length) {
          await file.truncate(offset);
          return null;
        }
        await writeAll(file, chunk, at);
        at += chunk.byteLength;
      }
      return at;
    } catch (error) {
      if (isFull(error)) await file.truncate(offset);
      throw error;
    } finally {
      await quietTimes(path, day);
      await file.close();
    }
  }

  /** Makes a file and the folders that lead to it survive a power cut. */
  async settle(name: string, day: string): Promise<void> {
    const path = this.path(name);
    await quietTimes(path, day);
    for (const part of [path, dirname(path), this.root, dirname(this.root)]) await fsync(part);
  }

  take({ name, day }: FinishedFile): Promise<void> {
    return this.settle(name, day);
  }

  /** Uploads gather where they stay. */
  async release(): Promise<void> {}

  async open(name: string, start: number, end: number): Promise<AsyncGenerator<Uint8Array>> {
    return this.read(name, start, end);
  }

  copyTo(name: string, path: string): Promise<boolean> {
    return copyFile(this.path(name), path).then(
      () => true,
      (error: unknown) => undefinedIfAbsent(error) ?? false,
    );
  }

  async requireOwn(): Promise<void> {}

  async *read(name: string, start: number, end: number): AsyncGenerator<Uint8Array> {
    const file = await open(this.path(name), constants.O_RDONLY | constants.O_NOATIME).catch(() =>
      open(this.path(name)),
    );
    try {
      for (let at = start; at < end; ) {
        const { bytesRead, buffer } = await file.read(
          Buffer.allocUnsafe(Math.min(64 * 1024, end - at)),
          0,
          undefined,
          at,
        );
        if (bytesRead === 0)
          throw new RangeError('Cannot read the whole file: it is shorter than its row says');
        yield buffer.subarray(0, bytesRead);
        at += bytesRead;
      }
    } finally {
      await file.close();
    }
  }

  /** SHA-256 of a file of `length` bytes, in hex. */
  async hashOf(name: string, length: number): Promise<string> {
    const hash = createHash('sha256');
    for await (const chunk of this.read(name, 0, length)) hash.update(chunk);
    return hash.digest('hex');
  }

  /**
   * Overwrites a file, then removes it. Returns its size; null where the file is absent. Flash memory may
   * keep the old blocks.
   */
  async destroy(name: string): Promise<number | null> {
    const path = this.path(name);
    const size = (await stat(path).catch(undefinedIfAbsent))?.size;
    // Another process may remove it at the same time.
    const file = size === undefined ? undefined : await open(path, 'r+').catch(undefinedIfAbsent);
    if (size === undefined || file === undefined) return null;
    try {
      // A full disk or a copy-on-write file system may refuse; the file goes all the same.
      await overwrite(file, size).catch(() => {});
    } finally {
      await file.close();
    }
    await rm(path, { force: true });
    await fsync(dirname(path));
    return size;
  }

  async *files(): AsyncGenerator<PlacedFile> {
    for (const part of await readdir(this.root).catch(() => []))
      for (const name of await readdir(join(this.root, part)).catch(() => []))
        if (isFileName(name)) yield { name, size: await this.size(name) };
  }

  async names(): Promise<ReadonlySet<string>> {
    const names = new Set<string>();
    for await (const { name } of this.files()) names.add(name);
    return names;
  }

  /** Nothing is tried: whether the folder can be written, the database beside it shows. */
  async look(): Promise<PlaceState> {
    return 'folder';
  }

  /** Sets the times of the folders to the day. */
  async quiet(day: string): Promise<void> {
    for (const part of await readdir(this.root).catch(() => [])) await quietTimes(join(this.root, part), day);
    await quietTimes(this.root, day);
  }
}

/**
 * Sets the times that can be set to midnight of the day. The inode's change time cannot be set: see the gaps
 * in README.md.
 */
export async function quietTimes(path: string, day: string): Promise<void> {
  const seconds = startOfDay(day) / 1000;
  await utimes(path, seconds, seconds).catch(undefinedIfAbsent);
}

/** Writes a file or a folder through to the disk. Throws the error of the file system. */
export async function fsync(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Pause between two hand-overs of what is being written, milliseconds: some 20 MB of a fast disk. */
const flushMs = 100;

/**
 * Hands files to the disk in small parts while `work` writes them. Gigabytes that wait in memory would go at
 * once, and whoever stores a report meanwhile would wait for seconds behind them. `growing`: the files that
 * were written since it was last asked. Where the disk did not take them, its error is thrown once the work
 * has ended: a disk tells of it once, so that a later sync would hear nothing.
 */
export async function flushMeanwhile<T>(growing: () => Iterable<string>, work: Promise<T>): Promise<T> {
  const over = new AbortController();
  const end = () => over.abort();
  work.then(end, end);
  let diskFault: Error | null = null;
  // Files may not be there yet, or no longer: that is no fault.
  const note = (error: NodeJS.ErrnoException) => {
    if (error.code === 'EIO' || isFull(error)) diskFault ??= error;
  };
  while (!over.signal.aborted) {
    for (const path of growing()) await fsync(path).catch(note);
    await sleep(flushMs, undefined, over).catch(() => {});
  }
  const result = await work;
  if (diskFault !== null) throw diskFault;
  return result;
}

/** Whether an error says that the disk or its quota is full, or the file too large. */
export const isFull = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(error.code as string);

async function writeAll(file: FileHandle, chunk: Uint8Array, position: number): Promise<void> {
  for (let written = 0; written < chunk.byteLength; ) {
    const { bytesWritten } = await file.write(chunk, written, chunk.byteLength - written, position + written);
    written += bytesWritten;
  }
}

async function overwrite(file: FileHandle, size: number): Promise<void> {
  for (let at = 0; at < size; at += zeros.length)
    await writeAll(file, zeros.subarray(0, Math.min(zeros.length, size - at)), at);
  await file.sync();
}

function undefinedIfAbsent(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
