// Backups as age files: sealed as a stream to the organisation's keys, opened by one of them. What is inside
// is ciphertext and the server's own secrets; no word of a person is opened here. Spec: C2SP age, hybrid
// recipients; docs/decisions/backup-key.md.
import { Decrypter, Encrypter } from 'age-encryption';
import {
  type HybridRecipient,
  type Identity,
  identityFromSeed,
  isIdentity,
  isRecipient,
  recipientOf,
} from './hybrid.ts';
import { EnvelopeError } from './refusal.ts';

/** The key that backups are sealed to. */
export interface BackupKey {
  /** The private half, for the safe. */
  readonly identity: Identity;
  /** The public half, which the server holds. */
  readonly recipient: HybridRecipient;
}

/** A new key that opens backups and nothing else. */
export async function makeBackupKey(): Promise<BackupKey> {
  const identity = identityFromSeed(crypto.getRandomValues(new Uint8Array(32)));
  return { identity, recipient: await recipientOf(identity) };
}

/** The identity that stands in `text` (an age identity file, or one line); null where none does. */
export const findIdentity = (text: string): Identity | null => {
  const lines = text.split(/\s+/).map((line) => line.toUpperCase());
  return lines.find(isIdentity) ?? null;
};

/**
 * Seals a stream to every one of `recipients`. Throws EnvelopeError 'bad-key' where there is none, or one is
 * no hybrid recipient.
 */
export async function sealBackup(
  plain: ReadableStream<Uint8Array>,
  recipients: readonly HybridRecipient[],
): Promise<ReadableStream<Uint8Array>> {
  if (recipients.length === 0 || !recipients.every(isRecipient)) throw new EnvelopeError('bad-key');
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(plain);
}

/**
 * Opens a stream with `identity`. Throws EnvelopeError 'not-for-us' where it was sealed to other keys,
 * 'damaged' where its head is not whole. The stream that it returns errors where the rest was cut or changed.
 */
export async function openBackup(
  sealed: ReadableStream<Uint8Array>,
  identity: Identity,
): Promise<ReadableStream<Uint8Array>> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    return await decrypter.decrypt(sealed);
  } catch (error) {
    throw new EnvelopeError(/no identity matched/.test(String(error)) ? 'not-for-us' : 'damaged');
  }
}
