import assert from 'node:assert/strict';
import { argon2Sync } from 'node:crypto';
import { test } from 'node:test';
import type { ReportCode } from './code.ts';
import { deriveKeys, keysFromRoot } from './derive.ts';
import { identityFromSeed, isIdentity, isRecipient, recipientOf } from './hybrid.ts';
import { codeOf } from './invented.ts';
import { conversationOf, isValidSignature, withContext } from './signing.ts';

const CODE = '1234567890123456789012345657' as ReportCode;
const SALT = Uint8Array.from({ length: 16 }, (_, i) => i);

test('the root is argon2id as Node computes it', async () => {
  const keys = await deriveKeys(CODE, SALT);
  const expected = argon2Sync('argon2id', {
    message: Buffer.from(CODE, 'ascii'),
    nonce: SALT,
    parallelism: 1,
    tagLength: 32,
    memory: 19_456,
    passes: 2,
  });
  assert.equal(Buffer.from(keys.root).toString('hex'), expected.toString('hex'));
});

test('the same code and salt give the same keys; another salt gives others', async () => {
  const [a, b, c] = [
    await deriveKeys(CODE, SALT),
    await deriveKeys(CODE, SALT),
    await deriveKeys(CODE, new Uint8Array(16)),
  ];
  assert.equal(a.conversation, b.conversation);
  assert.equal(a.sealIdentity, b.sealIdentity);
  assert.notEqual(a.conversation, c.conversation);
  assert.notEqual(a.sealIdentity, c.sealIdentity);
});

test('deriving gives the thread back while it works', async () => {
  let breaths = 0;
  const timer = setInterval(() => breaths++, 1);
  await deriveKeys(CODE, SALT, { tick: 5 });
  clearInterval(timer);
  assert.ok(breaths >= 5, `only ${breaths} breaths`);
});

test('keys from a root sign and name their conversation', async () => {
  const keys = await keysFromRoot(new Uint8Array(32).fill(9));
  assert.equal(conversationOf(keys.signKey), keys.conversation);
  const body = new TextEncoder().encode('words');
  const signature = keys.sign(withContext('heed/message/v1', body));
  assert.ok(isValidSignature('heed/message/v1', body, signature, keys.signKey));
  assert.ok(
    !isValidSignature('heed/rekey/v1', body, signature, keys.signKey),
    'another context must not hold',
  );
  assert.ok(isIdentity(keys.sealIdentity) && isRecipient(keys.sealRecipient));
});

test('a code or salt of the wrong form is refused with a code', async () => {
  assert.equal(await codeOf(() => deriveKeys('123' as ReportCode, SALT)), 'bad-key');
  assert.equal(await codeOf(() => deriveKeys(CODE, new Uint8Array(15))), 'bad-key');
  assert.equal(await codeOf(() => keysFromRoot(new Uint8Array(31))), 'bad-key');
  assert.equal(await codeOf(() => identityFromSeed(new Uint8Array(33))), 'bad-key');
  assert.equal(await codeOf(() => recipientOf('AGE-SECRET-KEY-1QQQ')), 'bad-key');
  assert.equal(await codeOf(() => recipientOf(`AGE-SECRET-KEY-PQ-1${'Q'.repeat(58)}`)), 'bad-key');
});
