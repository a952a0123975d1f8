// A desk's key pair, and its private half wrapped to the desk's members and to the recovery recipient.
// Spec: docs/spec/envelope.md, 'Keys of a desk'.
import { concatBytes, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { type HybridRecipient, type Identity, identityFromSeed, recipientOf } from '../hybrid.ts';
import type { Signer } from '../message.ts';
import { openAge } from '../open/age.ts';
import { bodyAfterMagic } from '../open/frame.ts';
import { EnvelopeError } from '../refusal.ts';
import { sealTo } from '../seal/age.ts';
import { signerFromSeed } from '../signing.ts';
import { deskKeyId } from '../verify/forms.ts';

const MAGIC = 'heed/desk-secret/v1\n';
/** Most bytes of any wrapped key as stored: 16 recipients. */
export const MAX_WRAPPED_BYTES = 32_768;

/** A desk key with its private halves. */
export interface DeskSecret extends Signer {
  /** 32 hex digits, from the public halves: see `deskKeyId`. */
  readonly id: string;
  readonly identity: Identity;
  readonly recipient: HybridRecipient;
  /** 64 bytes: sealing seed, signing seed. */
  readonly seeds: Uint8Array;
}

/**
 * A new desk key: certify `{ seal: recipient, sign: publicKey }` with `signDeskKey`, wrap the rest with
 * `wrapDeskKey`.
 */
export function makeDeskKey(): Promise<DeskSecret> {
  return deskSecretFrom(randomBytes(64));
}

/**
 * The private half as an age file to each member of the desk and the recovery recipient (at most 16 in one
 * file).
 */
export function wrapDeskKey(
  secret: Pick<DeskSecret, 'seeds'>,
  recipients: readonly HybridRecipient[],
): Promise<Uint8Array> {
  return sealTo(recipients, concatBytes(utf8ToBytes(MAGIC), secret.seeds));
}

/**
 * The private half of the desk key whose certified id is `id` (32 hex digits). Throws 'bad-key' where the
 * wrapped key is another one, so a server cannot slip its own key to a member; else as the age file is
 * refused.
 */
export async function unwrapDeskKey(
  wrapped: Uint8Array,
  identities: readonly Identity[],
  id: string,
): Promise<DeskSecret> {
  const seeds = bodyAfterMagic(MAGIC, await openAge(wrapped, identities, MAX_WRAPPED_BYTES));
  if (seeds.length !== 64) throw new EnvelopeError('bad-key');
  const secret = await deskSecretFrom(seeds.slice());
  if (secret.id !== id) throw new EnvelopeError('bad-key');
  return secret;
}

async function deskSecretFrom(seeds: Uint8Array): Promise<DeskSecret> {
  const identity = identityFromSeed(seeds.subarray(0, 32));
  const recipient = await recipientOf(identity);
  const signer = signerFromSeed(seeds.subarray(32));
  return {
    ...signer,
    id: deskKeyId({ sign: signer.publicKey, seal: recipient }),
    identity,
    recipient,
    seeds,
  };
}
