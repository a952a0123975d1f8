// One way out of age for everything we open: only files whose every recipient is hybrid, and coded refusals.
// Spec: C2SP age v1.
import { type Identity as AgeIdentity, Decrypter } from 'age-encryption';
import { type Identity, isIdentity } from '../hybrid.ts';
import { MAX_RECIPIENTS } from '../limits.ts';
import { EnvelopeError, type RefusalCode } from '../refusal.ts';

const INTRO = 'age-encryption.org/';
const VERSION_LINE = 'age-encryption.org/v1\n';

/** What the guards in the decrypter saw, since age-encryption's own errors carry no codes. */
interface Sight {
  refusal: RefusalCode;
}

/**
 * The plaintext of an age file. Throws `EnvelopeError`. `fileKey` (16 bytes) opens in place of identities.
 */
export async function openAge(
  file: Uint8Array,
  identities: readonly (Identity | AgeIdentity)[],
  limit: number,
  fileKey?: Uint8Array,
): Promise<Uint8Array> {
  if (file.length === 0) throw new EnvelopeError('empty');
  if (file.length > limit) throw new EnvelopeError('too-large');
  checkVersion(file);
  const sight: Sight = { refusal: 'not-age' };
  const decrypter = guardedDecrypter(identities, sight, fileKey);
  try {
    return await decrypter.decrypt(file);
  } catch {
    throw new EnvelopeError(sight.refusal);
  }
}

/** The same for a stream. Header faults throw here; what comes later fails the stream with 'damaged'. */
export async function openAgeStream(
  file: ReadableStream<Uint8Array>,
  identities: readonly Identity[],
): Promise<ReadableStream<Uint8Array>> {
  const sight: Sight = { refusal: 'not-age' };
  const decrypter = guardedDecrypter(identities, sight);
  try {
    return (await decrypter.decrypt(file as never)) as unknown as ReadableStream<Uint8Array>;
  } catch {
    throw new EnvelopeError(sight.refusal);
  }
}

/** The 16 byte file key of an age file, for `shareEnvelope`. Throws `EnvelopeError`. */
export async function fileKeyOf(file: Uint8Array, identities: readonly Identity[]): Promise<Uint8Array> {
  checkVersion(file);
  const sight: Sight = { refusal: 'not-age' };
  try {
    return await guardedDecrypter(identities, sight).decryptHeader(file);
  } catch {
    throw new EnvelopeError(sight.refusal);
  }
}

function checkVersion(file: Uint8Array): void {
  const start = new TextDecoder('latin1').decode(file.subarray(0, VERSION_LINE.length));
  if (start === VERSION_LINE) return;
  if (VERSION_LINE.startsWith(start)) throw new EnvelopeError('truncated');
  throw new EnvelopeError(start.startsWith(INTRO) ? 'wrong-version' : 'not-age');
}

/**
 * Identities stand between two guards: the first sees the header before any key is tried, the last hears that
 * none fitted.
 */
function guardedDecrypter(
  identities: readonly (Identity | AgeIdentity)[],
  sight: Sight,
  fileKey?: Uint8Array,
): Decrypter {
  const decrypter = new Decrypter();
  decrypter.addIdentity(firstGuard(sight));
  if (fileKey) decrypter.addIdentity({ unwrapFileKey: () => fileKey });
  for (const identity of identities) {
    if (typeof identity === 'string' && !isIdentity(identity)) throw new EnvelopeError('bad-key');
    try {
      decrypter.addIdentity(identity);
    } catch {
      throw new EnvelopeError('bad-key');
    }
  }
  decrypter.addIdentity(lastGuard(sight));
  return decrypter;
}

function firstGuard(sight: Sight): AgeIdentity {
  return {
    unwrapFileKey(stanzas) {
      const hybrid = stanzas.every((stanza) => stanza.args[0] === 'mlkem768x25519');
      if (stanzas.length === 0 || stanzas.length > MAX_RECIPIENTS) sight.refusal = 'not-age';
      else if (!hybrid) sight.refusal = 'mixed-recipients';
      else sight.refusal = 'damaged';
      if (sight.refusal !== 'damaged') throw new EnvelopeError(sight.refusal);
      return null;
    },
  };
}

function lastGuard(sight: Sight): AgeIdentity {
  return {
    unwrapFileKey() {
      sight.refusal = 'not-for-us';
      return null;
    },
  };
}
