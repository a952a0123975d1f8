import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ed25519 } from '@noble/curves/ed25519.js';
import { answerChallenge, isValidAnswer } from './challenge.ts';
import { inventPerson } from './invented.ts';
import { isValidSignature, isValidSignatureAsync, signerFromSeed, withContext } from './signing.ts';

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
    assert.equal(isValidSignature('heed/message/v1', new Uint8Array(3), new Uint8Array(64), key), false);
  }
  assert.equal(
    isValidSignature('heed/message/v1', new Uint8Array(3), new Uint8Array(63), '0'.repeat(64)),
    false,
  );
});

test('the quick verification answers as the strict one, with or without the browser’s', async (t) => {
  const signer = signerFromSeed(new Uint8Array(32).fill(7));
  const body = new Uint8Array(40).fill(3);
  const good = signer.sign(withContext('heed/message/v1', body));
  const cases: [Uint8Array, string][] = [[good, signer.publicKey]];
  for (let at = 0; at < 64; at += 9)
    cases.push([good.map((byte, i) => (i === at ? byte ^ 1 : byte)), signer.publicKey]);
  // S + L: the same signature in other bytes. RFC 8032, 8.4.
  cases.push([Uint8Array.from([...good.subarray(0, 32), ...plusOrder(good.subarray(32))]), signer.publicKey]);
  // Keys of small order, and points in other bytes: each signs with R = A and S = 0 what some browsers would
  // take.
  for (const key of [
    '01',
    '00',
    'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  ])
    cases.push([
      Uint8Array.from([...Buffer.from(key.padEnd(64, '0'), 'hex'), ...new Uint8Array(32)]),
      key.padEnd(64, '0'),
    ]);
  if (existsSync(VECTORS))
    for (const { key, sig } of JSON.parse(readFileSync(VECTORS, 'utf8')) as EdgeCase[])
      cases.push([Uint8Array.from(Buffer.from(sig, 'hex')), key]);
  const both = async () => {
    for (const [signature, key] of cases) {
      const expected = isValidSignature('heed/message/v1', body, signature, key);
      assert.equal(
        await isValidSignatureAsync('heed/message/v1', body, signature, key),
        expected,
        `${key} ${Buffer.from(signature).toString('hex')}`,
      );
    }
  };
  assert.equal(await isValidSignatureAsync('heed/message/v1', body, good, signer.publicKey), true);
  await both();
  t.mock.method(crypto.subtle, 'importKey', () =>
    Promise.reject(new DOMException('no such curve', 'NotSupportedError')),
  );
  await both();
});

test('where the browser takes anything, a key or S that is not canonical still fails', async (t) => {
  t.mock.method(crypto.subtle, 'importKey', () => Promise.resolve({}));
  t.mock.method(crypto.subtle, 'verify', () => Promise.resolve(true));
  const signer = signerFromSeed(new Uint8Array(32).fill(7));
  const body = new Uint8Array(40);
  const good = signer.sign(withContext('heed/message/v1', body));
  const high = Uint8Array.from([...good.subarray(0, 32), ...plusOrder(good.subarray(32))]);
  assert.equal(await isValidSignatureAsync('heed/message/v1', body, high, signer.publicKey), false);
  assert.equal(await isValidSignatureAsync('heed/message/v1', body, good, '01'.padEnd(64, '0')), false);
  assert.equal(await isValidSignatureAsync('heed/message/v1', body, good, `ee${'f'.repeat(60)}7f`), false);
  assert.equal(
    await isValidSignatureAsync('heed/message/v1', body, good.subarray(0, 63), signer.publicKey),
    false,
  );
});

/** 32 bytes, the least first, plus the order of the group. */
function plusOrder(s: Uint8Array): Uint8Array {
  const value = BigInt(`0x${Buffer.from(s).reverse().toString('hex')}`) + ed25519.Point.Fn.ORDER;
  return Buffer.from(value.toString(16).padStart(64, '0'), 'hex').reverse();
}

test('an answered challenge holds at its origin, for its conversation, once as it was given', async () => {
  const [person, other] = [await inventPerson(), await inventPerson()];
  const challenge = {
    origin: 'https://heed.example',
    conversation: person.conversation,
    challenge: 'abc.123',
  };
  const answer = answerChallenge(challenge, person);
  assert.ok(isValidAnswer(challenge, person.signKey, answer));
  assert.ok(!isValidAnswer({ ...challenge, origin: 'https://evil.example' }, person.signKey, answer));
  assert.ok(!isValidAnswer({ ...challenge, challenge: 'abc.124' }, person.signKey, answer));
  assert.ok(!isValidAnswer(challenge, other.signKey, answer));
  assert.ok(!isValidAnswer(challenge, person.signKey, answerChallenge(challenge, other)));
  assert.ok(!isValidAnswer(challenge, person.signKey, 'no hex'));
  const foreign = { ...challenge, conversation: other.conversation };
  assert.ok(
    !isValidAnswer(foreign, person.signKey, answerChallenge(foreign, person)),
    'a key opens only its own id',
  );
});
