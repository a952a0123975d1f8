// Vectors of others: RFC 9474 in its four variants, EMSA-PSS, and the publicly verifiable tokens of Privacy
// Pass (RFC 9578, type 2), which are the same primitive without a randomizer.
import assert from 'node:assert/strict';
import { constants, createHash, createPrivateKey, privateDecrypt } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { sha1 } from '@noble/hashes/legacy.js';
import { blindMessage, isBlindSignature, prepareMessage, unblindSignature } from './blind-rsa.ts';
import { encodePss } from './emsa-pss.ts';
import { bytesOf, numberOf, readModulus } from './modulus.ts';

const folder = new URL('../../../../../shared/vectors/', import.meta.url);
const skip = existsSync(folder) ? false : 'no vectors';
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex.replace('0x', ''), 'hex'));
const hex = (from: Uint8Array) => Buffer.from(from).toString('hex');

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let [result, square] = [1n, base % modulus];
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

test('EMSA-PSS encodes as in the vector', { skip }, () => {
  const { msg, salt, expected } = read('blindrsa/emsa_pss_vectors.json');
  assert.equal(hex(encodePss(bytes(msg), 1024, bytes(salt), sha1)), expected);
  assert.throws(() => encodePss(bytes(msg), 300, bytes(salt), sha1), RangeError);
});

test('blind RSA prepares, blinds, finishes and verifies as in RFC 9474', { skip }, () => {
  const vectors = read('blindrsa/test_vectors_rfc9474.json');
  assert.equal(vectors.length, 4);
  for (const { name, n, d, ...vector } of vectors) {
    const modulus = readModulus(bytes(n), 4096);
    const isRandomized = vector.is_randomized === '0x01';
    const input = isRandomized
      ? prepareMessage(bytes(vector.msg), bytes(vector.msg_prefix))
      : bytes(vector.msg);
    assert.equal(hex(input), vector.input_msg, name);
    const salt = bytes(vector.salt);
    const unblinding = numberOf(bytes(vector.inv));
    // The vector gives the inverse: the factor is its inverse, by Euler's theorem over p and q.
    const [p, q] = [numberOf(bytes(vector.p)), numberOf(bytes(vector.q))];
    const factor = power(unblinding, (p - 1n) * (q - 1n) - 1n, modulus.value);
    const { blinded, inverse } = blindMessage(input, modulus, { salt, factor });
    assert.equal(hex(blinded), vector.blinded_msg, name);
    assert.equal(inverse, unblinding);
    const answer = bytesOf(power(numberOf(blinded), numberOf(bytes(d)), modulus.value), modulus.bytes);
    assert.equal(hex(answer), vector.blind_sig, name);
    const signature = unblindSignature(input, answer, inverse, modulus, salt.length);
    assert.equal(hex(signature), vector.sig, name);
    assert.equal(isBlindSignature(input, signature, modulus, 48 - salt.length), false, 'another salt length');
  }
});

test('tokens of Privacy Pass are asked for, finished and verified by the same functions', { skip }, () => {
  const vectors = ['go', 'rust'].flatMap((from) => read(`privacypass/pub_verif_rfc9578.${from}.json`));
  assert.equal(vectors.length, 10);
  const sha256 = (of: Uint8Array) => createHash('sha256').update(of).digest();
  for (const vector of vectors) {
    const key = createPrivateKey(Buffer.from(vector.skS, 'hex'));
    const publicKey = bytes(vector.pkS);
    const tokenKey = sha256(publicKey);
    const modulus = readModulus(bytes(hex(modulusIn(publicKey))));
    const parts = [bytes('0002'), bytes(vector.nonce), sha256(bytes(vector.token_challenge)), tokenKey];
    const input = Uint8Array.from(Buffer.concat(parts));
    const [salt, factor] = [bytes(vector.salt), numberOf(bytes(vector.blind))];
    const { blinded, inverse } = blindMessage(input, modulus, { salt, factor });
    const request = Buffer.concat([bytes('0002'), tokenKey.subarray(-1), blinded]);
    assert.equal(request.toString('hex'), vector.token_request);
    const answer = privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, blinded);
    assert.equal(answer.toString('hex'), vector.token_response);
    const signature = unblindSignature(input, answer, inverse, modulus);
    assert.equal(Buffer.concat([input, signature]).toString('hex'), vector.token);
  }
});

/** The modulus in a public key whose algorithm is RSASSA-PSS: 256 bytes before the exponent (5 bytes). */
const modulusIn = (spki: Uint8Array) => spki.subarray(spki.length - 5 - 256, spki.length - 5);
