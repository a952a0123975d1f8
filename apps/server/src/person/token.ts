// Proof that somebody holds a code: a challenge is signed with the code's key, a token of 15 minutes answers. Both are stamped by the
// server and stored nowhere. Nothing here tells whether a conversation exists.
import { createPublicKey, randomBytes, verify } from 'node:crypto';
import { stamp, unstamp } from '../http/secrets.ts';

const challengeMs = 2 * 60_000;
export const tokenMs = 15 * 60_000;
/** What is signed: context, origin, conversation, challenge, each on a line of its own. */
const context = 'heed/return/v1';

export function makeChallenge(key: Buffer, origin: string, conversation: string, now: number): string {
  return stamp(key, [now + challengeMs, randomBytes(16).toString('hex'), inHex(origin), conversation].join('-'));
}

export const signedBytes = (origin: string, conversation: string, challenge: string): Uint8Array =>
  new TextEncoder().encode([context, origin, conversation, challenge].join('\n'));

export interface Claim {
  readonly origin: string;
  readonly conversation: string;
  readonly challenge: string;
  readonly signature: string;
}

/** Whether `claim` answers one of our challenges. `signKey` of an unknown conversation is a key that nobody holds: same work. */
export function verifyClaim(key: Buffer, claim: Claim, signKey: Uint8Array, now: number): boolean {
  const payload = unstamp(key, claim.challenge);
  const [expires, , origin, conversation] = payload?.split('-') ?? [];
  const fresh = Number(expires) >= now && origin === inHex(claim.origin) && conversation === claim.conversation;
  const signed = verify(
    null,
    signedBytes(claim.origin, claim.conversation, claim.challenge),
    publicKey(signKey),
    Buffer.from(claim.signature, 'hex'),
  );
  return fresh && signed;
}

export function makeToken(key: Buffer, conversation: string, now: number): { token: string; expires: number } {
  const expires = now + tokenMs;
  return { token: stamp(key, `${expires}-${conversation}`), expires };
}

/** The conversation of a token, or null when it is not ours or too old. */
export function readToken(key: Buffer, token: string, now: number): string | null {
  const [expires, conversation] = unstamp(key, token)?.split('-') ?? [];
  return conversation !== undefined && Number(expires) >= now ? conversation : null;
}

const inHex = (text: string) => Buffer.from(text).toString('hex');

/** A raw Ed25519 public key as node wants it: with its fixed DER head (RFC 8410). */
export function publicKey(raw: Uint8Array) {
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), raw]);
  return createPublicKey({ key: der, format: 'der', type: 'spki' });
}
