// A backup as one file: a tar, sealed as an age file unless asked otherwise. Written and read as a stream, so
// that its size costs no memory.
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream as NodeStream } from 'node:stream/web';
import { findIdentity, openBackup, sealBackup } from '@heed/envelope/backup';
import { flushMeanwhile } from '@heed/storage';
import { create, extract, type ReadEntry } from 'tar';
import { Failure } from '../failure.ts';

/** The first bytes of an age file. */
const ageHead = 'age-encryption.org/';

/**
 * Writes `folder/heed` into `file`, sealed to `recipients`; plain where there are none. The file has its name
 * once it is whole and on the disk.
 */
export async function writeArchive(
  file: string,
  folder: string,
  { recipients, day }: { recipients: readonly string[]; day: string },
): Promise<void> {
  const part = `${file}.part`;
  try {
    const packed = create({ cwd: folder, mtime: new Date(`${day}T00:00:00Z`), portable: true }, ['heed']);
    // It reads on after the file has failed, and fails itself once the folder is gone.
    // The first fault counts.
    packed.on('error', () => {});
    const plain = Readable.from(packed as AsyncIterable<Uint8Array>, { objectMode: false });
    const bytes =
      recipients.length === 0
        ? plain
        : Readable.fromWeb(
            (await sealBackup(Readable.toWeb(plain) as ReadableStream<Uint8Array>, recipients)) as NodeStream,
          );
    await flushMeanwhile(() => [part], pipeline(bytes, createWriteStream(part, { mode: 0o600 })));
    const partFile = await open(part);
    await partFile.sync().finally(() => partFile.close());
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

export async function isSealed(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(ageHead.length), 0, ageHead.length, 0);
    return buffer.subarray(0, bytesRead).toString('latin1') === ageHead;
  } finally {
    await handle.close();
  }
}

/**
 * Reads `file` into `folder`. Throws Failure: sealed to another key, no key given, cut, changed, or no backup
 * at all.
 */
export async function readArchive(file: string, folder: string, key: string | null): Promise<void> {
  const plain = await plainOf(file, key);
  const unpack = extract({
    cwd: folder,
    strict: true,
    // Nothing of ours is a link or a device.
    filter: (_, entry) =>
      'type' in entry && ['File', 'Directory', 'OldFile'].includes((entry as ReadEntry).type),
  });
  let written: string[] = [];
  unpack.on('entry', ({ path }) => written.push(join(folder, path)));
  const takeWritten = () => {
    const now = written;
    // The last one is still being written.
    written = now.slice(-1);
    return now;
  };
  try {
    await flushMeanwhile(takeWritten, pipeline(plain, unpack as unknown as NodeJS.WritableStream));
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      ['ENOSPC', 'EDQUOT', 'EACCES', 'EROFS'].includes(String(error.code))
    )
      throw error;
    throw new Failure(
      'damaged',
      'This is no whole backup of Heed: it was cut or changed, or is another file. Take an older one.',
    );
  }
}

/**
 * The tar of `file` as it is read. Whoever names a key means a sealed file: one that is not may have been put
 * in its place by somebody who has no key.
 */
export async function plainOf(file: string, key: string | null): Promise<Readable> {
  if (!(await isSealed(file))) {
    if (key === null) return createReadStream(file);
    throw new Failure(
      'refused',
      'This file is not sealed, and the key that you named opens nothing in it: somebody may have put it ' +
        'there. Take another backup. If you made it by --plain yourself, leave --key out.',
    );
  }
  const identity = key === null ? null : findIdentity(key);
  if (key === null)
    throw new Failure(
      'usage',
      'This backup is sealed. Take the backup key from the safe and name its file: --key FILE, or ' +
        "'--key -' to type it.",
    );
  if (identity === null)
    throw new Failure(
      'usage',
      'No backup key stands there: one line that begins with AGE-SECRET-KEY-PQ-1, 78 letters.',
    );
  try {
    const sealed = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>;
    return Readable.fromWeb((await openBackup(sealed, identity)) as NodeStream);
  } catch (error) {
    const isOther = (error as { code?: string }).code === 'not-for-us';
    throw isOther
      ? new Failure(
          'refused',
          'This key does not open the backup: it was sealed to another one, of this organisation or ' +
            'of another.',
        )
      : new Failure(
          'damaged',
          'This is no whole backup of Heed: its head was cut or changed. Take an older one.',
        );
  }
}
