import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keysFromRoot } from '../derive.ts';
import { codeOf, inventPerson } from '../invented.ts';
import { sealTo } from '../seal/age.ts';
import { sealCarry } from '../seal/carry.ts';
import { sealSummary } from '../seal/summary.ts';
import { MAX_SUMMARY_JSON_BYTES, SUMMARY_BYTES, summaryKey } from '../summary-key.ts';
import { openCarry } from './carry.ts';
import { openSummary } from './summary.ts';

const [old, fresh] = [await inventPerson(), await inventPerson()];

test('the new code reads the old root, and nobody else', async () => {
  const carry = await sealCarry(old.root, fresh.sealRecipient);
  const keys = await keysFromRoot(await openCarry(carry, fresh.sealIdentity));
  assert.equal(keys.conversation, old.conversation);
  assert.equal(await codeOf(() => openCarry(carry, old.sealIdentity)), 'not-for-us');
});

test('a carry that is none is refused with a code', async () => {
  const open = async (text: Uint8Array) =>
    codeOf(async () => openCarry(await sealTo([fresh.sealRecipient], text), fresh.sealIdentity));
  const magic = [...new TextEncoder().encode('heed/carry/v1\n')];
  assert.equal(await open(new Uint8Array(46)), 'wrong-type');
  assert.equal(await open(Uint8Array.from([...magic, 1])), 'truncated');
  assert.equal(await open(Uint8Array.from([...magic, ...new Array(33).fill(1)])), 'bad-padding');
  assert.equal(await codeOf(() => openCarry(new Uint8Array(5000), fresh.sealIdentity)), 'too-large');
  assert.equal(await codeOf(() => sealCarry(new Uint8Array(3), fresh.sealRecipient)), 'bad-key');
});

test('a summary is 1,024 bytes whatever it says, and comes back', () => {
  const key = summaryKey(old.sealIdentity);
  for (const summary of [null, { state: 'new' }, 'é'.repeat(490)]) {
    const sealed = sealSummary(summary, key, old.conversation);
    assert.equal(sealed.length, SUMMARY_BYTES);
    assert.deepEqual(openSummary(sealed, key, old.conversation), summary);
  }
});

test('a summary of another conversation, another key, altered, cut or too long is refused', async () => {
  const key = summaryKey(old.sealIdentity);
  const sealed = sealSummary({ state: 'new' }, key, old.conversation);
  const altered = sealed.slice();
  altered[500] = altered[500]! ^ 1;
  assert.equal(await codeOf(() => openSummary(sealed, key, fresh.conversation)), 'damaged');
  assert.equal(
    await codeOf(() => openSummary(sealed, summaryKey(fresh.sealIdentity), old.conversation)),
    'damaged',
  );
  assert.equal(await codeOf(() => openSummary(altered, key, old.conversation)), 'damaged');
  assert.equal(await codeOf(() => openSummary(sealed.slice(1), key, old.conversation)), 'truncated');
  assert.equal(await codeOf(() => openSummary(new Uint8Array(0), key, old.conversation)), 'empty');
  assert.equal(
    await codeOf(() => sealSummary('x'.repeat(MAX_SUMMARY_JSON_BYTES - 1), key, old.conversation)),
    'too-large',
  );
  assert.equal(await codeOf(() => summaryKey('AGE-SECRET-KEY-1ABC')), 'bad-key');
});
