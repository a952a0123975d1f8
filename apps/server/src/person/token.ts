// Proof that somebody holds a code: a challenge is signed with the code's key, a token of 15 minutes answers.
// Both are stamped by the server and stored nowhere. Nothing here tells whether a conversation exists.
import { randomBytes } from 'node:crypto';
import { conversationOf, isValidAnswer } from '@heed/envelope';
import { holds, stamp, unstamp } from '../http/secrets.ts';

const challengeMs = 2 * 60_000;
export const tokenMs = 15 * 60_000;

export function makeChallenge(key: Buffer, origin: string, conversation: string, now: number): string {
  return stamp(
    key,
    [now + challengeMs, randomBytes(16).toString('hex'), inHex(origin), conversation].join('-'),
  );
}

export interface TokenClaim {
  readonly origin: string;
  readonly conversation: string;
  readonly challenge: string;
  /** 128 hex digits. */
  readonly signature: string;
}

/**
 * Whether `claim` answers one of our challenges with the key of its conversation; `signKey` null: unknown,
 * the same work is done.
 */
export function verifyClaim(key: Buffer, claim: TokenClaim, signKey: string | null, now: number): boolean {
  const [expires, , origin, conversation] = unstamp(key, claim.challenge)?.split('-') ?? [];
  const fresh =
    holds(Number(expires), challengeMs, now) &&
    origin === inHex(claim.origin) &&
    conversation === claim.conversation;
  const expectedKey = signKey ?? nobody;
  const signed = isValidAnswer(
    { ...claim, conversation: conversationOf(expectedKey) },
    expectedKey,
    claim.signature,
  );
  return fresh && signed && signKey !== null && conversationOf(expectedKey) === claim.conversation;
}

/** The base point of Ed25519: a real key, so that verifying costs what it costs for a known one. */
const nobody = `58${'66'.repeat(31)}`;

export function makeToken(
  key: Buffer,
  conversation: string,
  now: number,
): { token: string; expires: number } {
  const expires = now + tokenMs;
  return { token: stamp(key, `${expires}-${conversation}`), expires };
}

/** The conversation of a token, or null when it is not ours or too old. */
export function readToken(key: Buffer, token: string, now: number): string | null {
  const [expires, conversation] = unstamp(key, token)?.split('-') ?? [];
  return conversation !== undefined && holds(Number(expires), tokenMs, now) ? conversation : null;
}

const inHex = (text: string) => Buffer.from(text).toString('hex');
