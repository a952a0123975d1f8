// The key to which the ballots of a consultation are sealed, made by a member and wrapped to those who count.
// The wrapping is signed by its maker, and the key inside must be the one that a supervisor certified. Spec:
// docs/spec/envelope.md, 'The keys of a consultation'.
import { bytesToHex, concatBytes, hexToBytes, randomBytes } from '@noble/hashes/utils.js';
import { type FrameKind, writeFrame } from '../frame.ts';
import { type HybridRecipient, type Identity, identityFromSeed, recipientOf } from '../hybrid.ts';
import type { Signer } from '../message.ts';
import { openAge } from '../open/age.ts';
import { readFrame } from '../open/frame.ts';
import { EnvelopeError } from '../refusal.ts';
import { sealTo } from '../seal/age.ts';
import { MAX_WRAPPED_BYTES } from './desk.ts';

/** The key of one issue. `seed` has 32 bytes. */
export interface ConsultationSecret {
  readonly seed: Uint8Array;
  readonly identity: Identity;
  /** For `recipient` of the certified statement. */
  readonly recipient: HybridRecipient;
}

const frameKind: FrameKind = {
  magic: 'heed/consultation-secret/v1\n',
  context: 'heed/consultation-secret/v1',
  floor: 1024,
};
const BODY_BYTES = 48;

/** A fresh key, from 32 random bytes. */
export const makeConsultationSecret = (): Promise<ConsultationSecret> => secretFrom(randomBytes(32));

/** The key as an age file to members, at most 16 in one file. `consultation`: 32 hex digits. */
export function wrapConsultationSecret(
  { seed }: Pick<ConsultationSecret, 'seed'>,
  consultation: string,
  recipients: readonly HybridRecipient[],
  maker: Signer,
): Promise<Uint8Array> {
  const body = concatBytes(hexToBytes(consultation), seed);
  return sealTo(recipients, writeFrame(frameKind, body, maker));
}

/**
 * The key in a wrapping. `makers`: keys of members (64 hex digits) who may make one; `recipient`: as
 * certified. Throws 'bad-signature' for another maker, 'wrong-type' for another consultation, 'bad-key' for
 * another key, else as the age file is refused.
 */
export async function unwrapConsultationSecret(
  wrapped: Uint8Array,
  identities: readonly Identity[],
  expected: {
    readonly consultation: string;
    readonly recipient: HybridRecipient;
    readonly makers: readonly string[];
  },
): Promise<ConsultationSecret> {
  const frame = await readFrame(frameKind, await openAge(wrapped, identities, MAX_WRAPPED_BYTES));
  if (frame.body.length !== BODY_BYTES) throw new EnvelopeError('bad-shape');
  if (!expected.makers.includes(frame.signKey)) throw new EnvelopeError('bad-signature');
  if (bytesToHex(frame.body.subarray(0, 16)) !== expected.consultation) throw new EnvelopeError('wrong-type');
  const secret = await secretFrom(frame.body.slice(16));
  if (secret.recipient !== expected.recipient) throw new EnvelopeError('bad-key');
  return secret;
}

async function secretFrom(seed: Uint8Array): Promise<ConsultationSecret> {
  const identity = identityFromSeed(seed);
  return { seed, identity, recipient: await recipientOf(identity) };
}
