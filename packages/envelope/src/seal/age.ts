// One way into age for everything we seal: hybrid recipients only, so that no plain X25519 undoes the
// protection. Spec: C2SP age v1.
import { Encrypter } from 'age-encryption';
import { type HybridRecipient, isRecipient } from '../hybrid.ts';
import { MAX_RECIPIENTS } from '../limits.ts';
import { EnvelopeError } from '../refusal.ts';

/**
 * An age encrypter to these hybrid recipients. Throws 'bad-recipient' for none, too many, or another kind.
 */
export function encrypterTo(recipients: readonly HybridRecipient[]): Encrypter {
  if (recipients.length < 1 || recipients.length > MAX_RECIPIENTS) throw new EnvelopeError('bad-recipient');
  const encrypter = new Encrypter();
  for (const recipient of recipients) {
    if (!isRecipient(recipient)) throw new EnvelopeError('bad-recipient');
    try {
      encrypter.addRecipient(recipient);
    } catch {
      throw new EnvelopeError('bad-recipient');
    }
  }
  return encrypter;
}

/** `plaintext` as an age v1 file to these hybrid recipients. */
export async function sealTo(
  recipients: readonly HybridRecipient[],
  plaintext: Uint8Array,
): Promise<Uint8Array> {
  const encrypter = encrypterTo(recipients);
  try {
    return await encrypter.encrypt(plaintext);
  } catch {
    // A recipient of the right form whose ML-KEM key is not canonical.
    throw new EnvelopeError('bad-recipient');
  }
}
