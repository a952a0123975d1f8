// Signing without seeing: what comes out is a signature, and nothing out of range goes in.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { modulusFrom, requestCredential, voterFromRoot } from '@heed/envelope/credential';
import { blindSign, makeSigningKey, modulusOf } from '../server/blind-sign.ts';

const key = await makeSigningKey();
const other = await makeSigningKey();
const consultation = 'ab'.repeat(16);
const groups = [
  { group: 'police', modulus: modulusOf(key) },
  { group: 'health', modulus: modulusOf(other) },
];
const voter = voterFromRoot(new Uint8Array(32).fill(1), consultation);
const request = requestCredential(voter, { consultation, groups }, 'police');
const blinded = Buffer.from(request.blinded, 'base64url');
const signed = (bytes: Uint8Array, by = key) => Buffer.from(blindSign(by, bytes) ?? []).toString('base64url');

test('a signature comes out once the blinding is off, the same for the same request', () => {
  const credential = request.finish(signed(blinded));
  assert.equal(credential.group, 'police');
  assert.equal(signed(blinded), signed(blinded));
});

test('a message out of range is not signed: 0, the modulus, one more, 255 and 257 bytes, none', () => {
  const { value } = modulusFrom(modulusOf(key));
  const bytesOf = (number: bigint) => Buffer.from(number.toString(16).padStart(512, '0'), 'hex');
  const bad = [
    bytesOf(0n),
    bytesOf(value),
    bytesOf(value + 1n),
    Buffer.alloc(256, 255),
    blinded.subarray(1),
    Buffer.concat([Buffer.of(0), blinded]),
    Buffer.alloc(0),
  ];
  for (const bytes of bad) assert.equal(blindSign(key, bytes), null);
  for (const bytes of [bytesOf(1n), bytesOf(value - 1n)]) assert.equal(blindSign(key, bytes)?.length, 256);
});

test('the key of another group makes no credential', () => {
  assert.throws(() => request.finish(signed(blinded, other)), /bad-signature/);
});

test('a faulty result does not leave: the two halves of a key that do not fit', () => {
  const faulty = { privateKey: other.privateKey, publicKey: key.publicKey };
  let thrown = 0;
  for (let at = 1; at <= 20; at++) {
    const small = Buffer.alloc(256, 0);
    small[255] = at + 1;
    try {
      blindSign(faulty, small);
    } catch {
      thrown++;
    }
  }
  assert.equal(thrown, 20);
});
