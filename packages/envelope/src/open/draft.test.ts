import assert from 'node:assert/strict';
import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import fc from 'fast-check';
import { draftKeys, draftPlace, MAX_DRAFT_BYTES } from '../draft-key.ts';
import { EnvelopeError } from '../refusal.ts';
import { sealDraft } from '../seal/draft.ts';
import { openDraft } from './draft.ts';

const keys = draftKeys(new Uint8Array(32).fill(7));
const place = draftPlace(keys, 'answer one');
const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof EnvelopeError) return error.code;
    throw error;
  }
  return 'opened';
};

test('any draft comes back as it was, and short ones are of one size', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const sealed = sealDraft({ text }, keys, place);
      assert.equal(sealed.length, 2048 + 40);
      assert.deepEqual(openDraft(sealed, keys, place), { text });
    }),
    { numRuns: 50 },
  );
});

test('a draft opens in its own place and for its own member alone, and whole', () => {
  const sealed = sealDraft({ text: 'words' }, keys, place);
  assert.equal(
    codeOf(() => openDraft(sealed, keys, draftPlace(keys, 'answer two'))),
    'damaged',
  );
  assert.equal(
    codeOf(() => openDraft(sealed, draftKeys(randomBytes(32)), place)),
    'damaged',
  );
  assert.equal(
    codeOf(() => openDraft(new Uint8Array(0), keys, place)),
    'empty',
  );
  assert.equal(
    codeOf(() => openDraft(sealed.subarray(0, 900), keys, place)),
    'truncated',
  );
  assert.equal(
    codeOf(() => openDraft(new Uint8Array(2_000_000), keys, place)),
    'too-large',
  );
  const changed = sealed.slice();
  changed[100]! ^= 1;
  assert.equal(
    codeOf(() => openDraft(changed, keys, place)),
    'damaged',
  );
  assert.equal(
    codeOf(() => sealDraft('x'.repeat(MAX_DRAFT_BYTES), keys, place)),
    'too-large',
  );
  assert.equal(
    codeOf(() => draftKeys(new Uint8Array(31))),
    'bad-key',
  );
});

test('the place and the key are what the spec says, read with Node’s own cryptography', () => {
  const secret = Buffer.alloc(32, 7);
  const placeKey = Buffer.from(hkdfSync('sha256', secret, '', 'heed/v1/draft/place', 32));
  assert.equal(createHmac('sha256', placeKey).update('answer one').digest('hex'), place);
  const sealKey = Buffer.from(hkdfSync('sha256', secret, '', 'heed/v1/draft/seal', 32));
  const sealed = sealDraft({ text: 'words' }, keys, place);
  const data = Buffer.concat([Buffer.from('heed/v1/draft\0'), Buffer.from(place, 'hex')]);
  // Node has no XChaCha: the cipher is the library's, everything around it is read by hand.
  const plain = Buffer.from(
    xchacha20poly1305(sealKey, sealed.subarray(0, 24), data).decrypt(sealed.subarray(24)),
  );
  assert.equal(plain.length, 2048);
  assert.deepEqual(JSON.parse(plain.subarray(4, 4 + plain.readUInt32BE(0)).toString()), { text: 'words' });
});
