// Opening a message: seal, frame, signature, then JSON. What fails is refused with a code, never thrown.
// Spec: docs/spec/envelope.md, 'Opening'.
import type { Identity as AgeIdentity } from 'age-encryption';
import { FRAMES } from '../frame.ts';
import type { Identity } from '../hybrid.ts';
import { MAX_ENVELOPE_BYTES } from '../limits.ts';
import type { OpenedMessage, RefusedMessage } from '../opened.ts';
import { EnvelopeError, refusalOf } from '../refusal.ts';
import { hashAsync, leafOf } from '../signing.ts';
import { openAge } from './age.ts';
import { readFrame, readJson } from './frame.ts';
import { parseMessage } from './schema.ts';

/**
 * Opens an envelope with any of the identities (`AGE-SECRET-KEY-PQ-1...`, or made ready by `openingKey`), or
 * with a file key that `openShare` gave. A bad envelope is an answer, `{ ok: false, reason }`; only a
 * malformed identity throws ('bad-key'). An opened message is not yet genuine: hand it to
 * `verifyConversation`.
 */
export async function openMessage(
  envelope: Uint8Array,
  identities: readonly (Identity | AgeIdentity)[],
  fileKey?: Uint8Array,
): Promise<OpenedMessage | RefusedMessage> {
  const hash = await hashAsync(envelope);
  try {
    const frame = await openAge(envelope, identities, MAX_ENVELOPE_BYTES, fileKey);
    const { body, signKey, signature } = await readFrame(FRAMES.message, frame);
    const message = parseMessage(readJson(body));
    if (message === null) throw new EnvelopeError('bad-shape');
    return { ok: true, message, json: body, signKey, signature, hash, leaf: leafOf(message.salt, hash) };
  } catch (error) {
    const reason = refusalOf(error);
    if (reason === 'bad-key') throw error;
    return { ok: false, reason, hash };
  }
}
