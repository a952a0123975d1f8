// A conversation as one file for somebody who has nothing of ours: a tar in an age passphrase file.
// `age -d file.age | tar x` opens it. Spec: docs/spec/envelope.md, 'Export'.
import { randomBytes } from '@noble/hashes/utils.js';
import { Encrypter } from 'age-encryption';
import { printBytes } from './printed.ts';
import { type TarEntry, tarStream } from './tar.ts';

export type { TarEntry } from './tar.ts';

/** scrypt's work factor: 2^18, age's own default, about a second and 256 MiB. */
const WORK_FACTOR = 18;
const PASSPHRASE_KIND = 3;

/** A passphrase of 120 random bits with check letters, to be told by another way than the file. */
export function makePassphrase(): string {
  return printBytes(PASSPHRASE_KIND, randomBytes(15));
}

/**
 * The age file of these entries, as a stream; one entry is in memory at a time. Give `conversation.txt` for reading,
 * `conversation.json` for programs, `messages/<n>.json` as signed, `attachments/<n>-<name>`; see the spec.
 */
export async function sealExport(
  entries: Iterable<TarEntry> | AsyncIterable<TarEntry>,
  passphrase: string,
): Promise<ReadableStream<Uint8Array>> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(WORK_FACTOR);
  encrypter.setPassphrase(passphrase);
  return (await encrypter.encrypt(tarStream(entries) as never)) as unknown as ReadableStream<Uint8Array>;
}
