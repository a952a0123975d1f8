// A conversation as one file for somebody who has nothing of ours: a tar in an age passphrase file.
// `age -d file.age | tar x` opens it. Spec: docs/spec/envelope.md, 'Export'.
import { bytesToHex, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { Encrypter } from 'age-encryption';
import type { OpenedMessage, RefusedMessage } from '../opened.ts';
import type { Verdict } from '../verify/verdict.ts';
import { printBytes } from './printed.ts';
import { safeName, type TarEntry, tarStream } from './tar.ts';

export type { TarEntry } from './tar.ts';

/** scrypt's work factor: 2^18, age's own default, about a second and 256 MiB. */
const WORK_FACTOR = 18;
const PASSPHRASE_KIND = 3;

/** A passphrase of 120 random bits with check letters, to be told by another way than the file. */
export function makePassphrase(): string {
  return printBytes(PASSPHRASE_KIND, randomBytes(15));
}

/**
 * The age file of these entries (see `exportEntries`), as a stream; one entry is in memory at a time.
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

/** A message to export, with what `verifyConversation` said of it. */
export interface ExportedMessage {
  readonly item: OpenedMessage | RefusedMessage;
  readonly verdict: Verdict;
}

/** A decrypted attachment to export; `message` is the place of its message, from 0. */
export interface ExportedAttachment {
  readonly message: number;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The files of an export: `text` as the exporter's client wrote it for reading, one record a message, each
 * message's JSON bytes as signed, so that anybody can check the signatures, and the attachments.
 */
export async function* exportEntries(
  text: string,
  messages: readonly ExportedMessage[],
  attachments: Iterable<ExportedAttachment> | AsyncIterable<ExportedAttachment> = [],
): AsyncGenerator<TarEntry> {
  yield { name: 'conversation.txt', bytes: utf8ToBytes(text) };
  yield { name: 'conversation.json', bytes: utf8ToBytes(JSON.stringify(messages.map(recordOf), null, 2)) };
  for (const [place, { item }] of messages.entries())
    if (item.ok) yield { name: fileOf(place), bytes: item.json };
  for await (const { message, name, bytes } of attachments) {
    yield { name: `attachments/${entryNumber(message)}-${safeName(name)}`, bytes };
  }
}

function recordOf({ item, verdict }: ExportedMessage, place: number) {
  if (!item.ok) return { hash: item.hash, verdict, refused: item.reason };
  const { hash, leaf, signKey, signature } = item;
  return { hash, leaf, verdict, signKey, signature: bytesToHex(signature), file: fileOf(place) };
}

const entryNumber = (place: number) => String(place + 1).padStart(3, '0');
const fileOf = (place: number) => `messages/${entryNumber(place)}.json`;
