// The key pair to which the exact table of a linkage study is sealed. Spec: docs/spec/envelope.md, 'Tables of
// a linkage study'.
import { randomBytes } from '@noble/hashes/utils.js';
import { type HybridRecipient, type Identity, identityFromSeed, recipientOf } from '../hybrid.ts';

/** A fresh key for the analyst of a linkage study, from 32 random bytes. */
export async function makeAnalystKey(): Promise<{
  readonly identity: Identity;
  readonly recipient: HybridRecipient;
}> {
  const identity = identityFromSeed(randomBytes(32));
  return { identity, recipient: await recipientOf(identity) };
}
