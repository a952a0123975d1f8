import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ed25519 } from '@noble/curves/ed25519.js';
import { answerChallenge, challengeHolds } from './challenge.ts';
import { inventPerson } from './invented.ts';
import { verifies } from './signing.ts';

const VECTORS = new URL('../../../../shared/vectors/cctv-ed25519/ed25519vectors.json', import.meta.url);
interface EdgeCase {
  readonly key: string;
  readonly sig: string;
  readonly msg: string;
  readonly flags: readonly string[] | null;
}

test('strict verification refuses the edge cases by which one signature fits many messages or keys', (t) => {
  if (!existsSync(VECTORS)) return t.skip('skipped: no vectors');
  const cases: EdgeCase[] = JSON.parse(readFileSync(VECTORS, 'utf8'));
  assert.ok(cases.length > 100);
  for (const { key, sig, msg, flags } of cases) {
    const holds = check(sig, msg, key);
    const weak = flags?.some((flag) => flag === 'low_order_A' || flag.startsWith('non_canonical'));
    if (weak) assert.equal(holds, false, String(flags));
  }
});

/** As `verifies` does, without the context, which these cases do not have. */
function check(signature: string, message: string, key: string): boolean {
  try {
    return ed25519.verify(Buffer.from(signature, 'hex'), Buffer.from(message), Buffer.from(key, 'hex'), {
      zip215: false,
    });
  } catch {
    return false;
  }
}

test('verification never throws, whatever it is given', () => {
  for (const key of ['', 'zz', '0'.repeat(64), 'f'.repeat(64)]) {
    assert.equal(verifies('heed/message/v1', new Uint8Array(3), new Uint8Array(64), key), false);
  }
  assert.equal(verifies('heed/message/v1', new Uint8Array(3), new Uint8Array(63), '0'.repeat(64)), false);
});

test('an answered challenge holds at its origin, for its conversation, once as it was given', async () => {
  const [person, other] = [await inventPerson(), await inventPerson()];
  const challenge = { origin: 'https://heed.example', conversation: person.conversation, challenge: 'abc.123' };
  const answer = answerChallenge(challenge, person);
  assert.ok(challengeHolds(challenge, person.signKey, answer));
  assert.ok(!challengeHolds({ ...challenge, origin: 'https://evil.example' }, person.signKey, answer));
  assert.ok(!challengeHolds({ ...challenge, challenge: 'abc.124' }, person.signKey, answer));
  assert.ok(!challengeHolds(challenge, other.signKey, answer));
  assert.ok(!challengeHolds(challenge, person.signKey, answerChallenge(challenge, other)));
  assert.ok(!challengeHolds(challenge, person.signKey, 'no hex'));
  const foreign = { ...challenge, conversation: other.conversation };
  assert.ok(!challengeHolds(foreign, person.signKey, answerChallenge(foreign, person)), 'a key opens only its own id');
});
