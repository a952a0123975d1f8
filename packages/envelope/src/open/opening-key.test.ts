import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Decrypter, Encrypter, generateHybridIdentity, identityToRecipient, Stanza } from 'age-encryption';
import { EnvelopeError } from '../refusal.ts';
import { openAge } from './age.ts';
import { openingKey } from './opening-key.ts';

const bytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));

async function sealed(recipients: readonly string[], body: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(body);
}

/** The types of the browser do not know ML-KEM yet. */
const hasDecapsulation = (subtle: SubtleCrypto): subtle is SubtleCrypto & { decapsulateBits(): unknown } =>
  'decapsulateBits' in subtle;

/** The file key, or how it was refused. */
async function outcome(file: Uint8Array, key: Parameters<Decrypter['addIdentity']>[0]): Promise<string> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(key);
  return decrypter.decryptHeader(file).then(
    (fileKey) => Buffer.from(fileKey).toString('hex'),
    () => 'refused',
  );
}

test('opens what age-encryption seals, many files with one key, whichever place it has', async () => {
  const [mine, other] = [await generateHybridIdentity(), await generateHybridIdentity()];
  const key = openingKey(mine);
  const [toMe, toOther] = [await identityToRecipient(mine), await identityToRecipient(other)];
  for (const recipients of [[toMe], [toMe, toOther], [toOther, toMe]]) {
    const body = bytes(3000);
    const file = await sealed(recipients, body);
    assert.deepEqual(await openAge(file, [key], 100_000), body);
    assert.deepEqual(await openAge(file, [key.fromLast], 100_000), body);
  }
  const foreign = await sealed([toOther], bytes(10));
  await assert.rejects(openAge(foreign, [key], 100_000), new EnvelopeError('not-for-us'));
  assert.deepEqual(
    await openAge(foreign, [key, openingKey(other)], 100_000),
    await openAge(foreign, [other], 100_000),
    'the next key is tried',
  );
});

test(
  'answers as age-encryption does for every byte of a header that is altered, with the curve of the ' +
    'browser and without',
  async (t) => {
    const identity = await generateHybridIdentity();
    const file = await sealed([await identityToRecipient(identity)], bytes(10));
    const key = openingKey(identity);
    const end = Buffer.from(file).indexOf('\n---') + 60;
    const some = Array.from({ length: 60 }, (_, n) => Math.floor((n * end) / 60));
    const altered = [file, ...some.map((at) => file.map((byte, i) => (i === at ? byte ^ 1 : byte)))];
    const same = async (one: typeof key) => {
      for (const each of altered) assert.equal(await outcome(each, one), await outcome(each, identity));
    };
    const { subtle } = crypto;
    assert.ok(hasDecapsulation(subtle));
    const used = [t.mock.method(subtle, 'deriveBits'), t.mock.method(subtle, 'decapsulateBits')];
    assert.notEqual(await outcome(file, key), 'refused');
    for (const spy of used) assert.ok(spy.mock.callCount() > 0, 'else nothing of the browser was looked at');
    await same(key);
    const importKey = t.mock.method(crypto.subtle, 'importKey', () =>
      Promise.reject(new DOMException('none', 'NotSupportedError')),
    );
    await same(openingKey(identity));
    assert.ok(importKey.mock.callCount() > 0);
  },
);

test('a malformed stanza is refused though ours stands behind it, last or first', async () => {
  const [mine, other] = [await generateHybridIdentity(), await generateHybridIdentity()];
  const file = await sealed([await identityToRecipient(other), await identityToRecipient(mine)], bytes(10));
  let stanzas: Stanza[] = [];
  await outcome(file, {
    unwrapFileKey(list) {
      stanzas = list;
      return null;
    },
  });
  const [first, ours] = stanzas as [Stanza, Stanza];
  const cut = new Stanza([first.args[0]!, first.args[1]!.slice(0, -4)], first.body);
  const key = openingKey(mine);
  assert.equal((await key.fromLast.unwrapFileKey([first, ours]))?.length, 16);
  for (const one of [key, key.fromLast]) await assert.rejects(async () => one.unwrapFileKey([cut, ours]));
});

test('a share of small order is refused, by the browser as in script', async (t) => {
  const identity = await generateHybridIdentity();
  const file = await sealed([await identityToRecipient(identity)], bytes(10));
  const text = Buffer.from(file).toString('latin1');
  const [share] = text.match(/(?<=mlkem768x25519 )\S+/)!;
  const zero = Buffer.from(Buffer.from(share, 'base64').fill(0, 1088)).toString('base64').replaceAll('=', '');
  const forged = Uint8Array.from(Buffer.from(text.replace(share, zero), 'latin1'));
  const assertDamaged = () =>
    assert.rejects(openAge(forged, [openingKey(identity)], 100_000), new EnvelopeError('damaged'));
  await assertDamaged();
  t.mock.method(crypto.subtle, 'importKey', () =>
    Promise.reject(new DOMException('none', 'NotSupportedError')),
  );
  await assertDamaged();
});

test('a text that is no hybrid identity, or is mistyped, makes no key', async () => {
  const identity = await generateHybridIdentity();
  const mistyped = identity.slice(0, -1) + (identity.endsWith('Q') ? 'P' : 'Q');
  for (const text of ['', mistyped, identity.toLowerCase(), identity.replace('-PQ', '')])
    assert.throws(() => openingKey(text), new EnvelopeError('bad-key'));
});
