import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import { blind, evaluate, finalise, inputOf, newStudyKeys, randomInput, TOKEN_BYTES } from './tokens.ts';

const { voprf } = ristretto255_oprf;
const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
const hex = (raw: Uint8Array) => Buffer.from(raw).toString('hex');

interface Vector {
  readonly inputs: readonly string[];
  readonly blinds: readonly string[];
  readonly blinded: readonly string[];
  readonly evaluated: readonly string[];
  readonly proof: string;
  readonly proofRandom: string;
  readonly outputs: readonly string[];
}
const rfc = JSON.parse(readFileSync(join(import.meta.dirname, '../../vectors/voprf.json'), 'utf8')) as {
  readonly [name in 'seed' | 'keyInfo' | 'secretKey' | 'publicKey']: string;
} & { readonly vectors: readonly Vector[] };

/**
 * The source of randomness from which the library makes exactly this scalar: it reduces to 1 to order - 1.
 */
function scalar(value: string) {
  const little = BigInt(`0x${Buffer.from(value, 'hex').reverse().toString('hex')}`) - 1n;
  return (length?: number) =>
    bytes(
      Buffer.from(little.toString(16).padStart(2 * length!, '0'), 'hex')
        .reverse()
        .toString('hex'),
    );
}

test(
  'the library and these functions meet every vector of RFC 9497 for the verifiable mode over ' +
    'ristretto255',
  () => {
    const derived = voprf.deriveKeyPair(bytes(rfc.seed), bytes(rfc.keyInfo));
    assert.deepEqual([hex(derived.secretKey), hex(derived.publicKey)], [rfc.secretKey, rfc.publicKey]);
    const keys = { secretKey: bytes(rfc.secretKey), publicKey: bytes(rfc.publicKey) };
    for (const vector of rfc.vectors) {
      const batch = vector.inputs.map((input, at) => {
        const { blind, blinded } = voprf.blind(bytes(input), scalar(vector.blinds[at]!));
        assert.deepEqual([hex(blind), hex(blinded)], [vector.blinds[at], vector.blinded[at]]);
        return { input: bytes(input), blind, element: blinded };
      });
      const elements = batch.map(({ element }) => element);
      const theirs = voprf.blindEvaluateBatch(
        keys.secretKey,
        keys.publicKey,
        elements,
        scalar(vector.proofRandom),
      );
      assert.equal(hex(theirs.proof), vector.proof);
      assert.deepEqual(evaluate(keys, elements).elements.map(hex), vector.evaluated);
      const answer = { elements: vector.evaluated.map(bytes), proof: bytes(vector.proof) };
      assert.deepEqual(
        finalise(batch, answer, keys.publicKey).map(hex),
        vector.outputs.map((output) => output.slice(0, 2 * TOKEN_BYTES)),
      );
    }
  },
);

test(
  'the same key of two lists becomes the same token, though nothing that the evaluator sees is the ' + 'same',
  () => {
    const keys = newStudyKeys();
    const input = inputOf('a'.repeat(32), 0, 'AB|1990|3/4|F|RO');
    const [one, other] = [blind(input), blind(input)];
    assert.notEqual(hex(one.element), hex(other.element));
    const token = (from: typeof one) =>
      hex(finalise([from], evaluate(keys, [from.element]), keys.publicKey)[0]!);
    assert.equal(token(one), token(other));
    const apart = [
      inputOf('b'.repeat(32), 0, 'AB|1990|3/4|F|RO'),
      inputOf('a'.repeat(32), 1, 'AB|1990|3/4|F|RO'),
      inputOf('a'.repeat(32), 0, 'AB|1990|3/4|M|RO'),
      randomInput(),
    ].map((each) => token(blind(each)));
    assert.equal(new Set([token(one), ...apart]).size, 5, 'another study, key, text: another token');
  },
);

test('an evaluator who takes another key for one person is found out', () => {
  const [keys, otherKeys] = [newStudyKeys(), newStudyKeys()];
  const batch = ['a', 'b', 'c'].map((text) => blind(inputOf('a'.repeat(32), 0, text)));
  const elements = batch.map(({ element }) => element);
  const honest = evaluate(keys, elements);
  const marked = honest.elements.map((element, at) =>
    at === 1 ? evaluate(otherKeys, elements).elements[1]! : element,
  );
  assert.throws(() => finalise(batch, { ...honest, elements: marked }, keys.publicKey), RangeError);
  assert.throws(() => finalise(batch, evaluate(otherKeys, elements), keys.publicKey), RangeError);
  assert.throws(
    () => finalise(batch, { ...honest, elements: honest.elements.toReversed() }, keys.publicKey),
    RangeError,
  );
  assert.throws(() => finalise(batch, { ...honest, proof: new Uint8Array(64) }, keys.publicKey), RangeError);
  assert.throws(
    () => finalise(batch, { ...honest, elements: honest.elements.slice(1) }, keys.publicKey),
    RangeError,
  );
  assert.equal(finalise(batch, honest, keys.publicKey).length, 3);
});

test('what is no element of the group, or its identity, is not evaluated', () => {
  const keys = newStudyKeys();
  for (const element of [new Uint8Array(32), new Uint8Array(32).fill(255), new Uint8Array(31)])
    assert.throws(() => evaluate(keys, [element]), RangeError);
});
