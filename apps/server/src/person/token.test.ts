import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { answerChallenge, conversationOf, signerFromSeed } from '@heed/envelope';
import { makeChallenge, makeToken, readToken, verifyClaim } from './token.ts';

const key = randomBytes(32);
const now = Date.parse('2026-11-25T10:00:00Z');
const origin = 'https://heed.example.org';
const signer = signerFromSeed(randomBytes(32));
const conversation = conversationOf(signer.publicKey);

const claimAt = (site: string) => {
  const challenge = makeChallenge(key, origin, conversation, now);
  return {
    origin,
    conversation,
    challenge,
    signature: answerChallenge({ origin: site, conversation, challenge }, signer),
  };
};

test('who holds the code opens; within two minutes', () => {
  assert.equal(verifyClaim(key, claimAt(origin), signer.publicKey, now), true);
  assert.equal(verifyClaim(key, claimAt(origin), signer.publicKey, now + 3 * 60_000), false);
});

test('a copy of the site elsewhere gets nothing that opens here', () => {
  assert.equal(verifyClaim(key, claimAt('https://heed.example.com'), signer.publicKey, now), false);
});

test('another key, an unknown conversation and a challenge of somebody else are refused alike', () => {
  const other = signerFromSeed(randomBytes(32));
  assert.equal(verifyClaim(key, claimAt(origin), other.publicKey, now), false);
  assert.equal(verifyClaim(key, claimAt(origin), null, now), false);
  assert.equal(verifyClaim(randomBytes(32), claimAt(origin), signer.publicKey, now), false);
});

test('a token opens one conversation for a quarter of an hour', () => {
  const { token } = makeToken(key, conversation, now);
  assert.equal(readToken(key, token, now), conversation);
  assert.equal(readToken(key, token, now + 16 * 60_000), null);
  assert.equal(readToken(key, token.replace(conversation, 'f'.repeat(64)), now), null);
  assert.equal(readToken(randomBytes(32), token, now), null);
});
