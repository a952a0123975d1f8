import assert from 'node:assert/strict';
import { test } from 'node:test';
import { identityFromSeed, recipientOf } from '../hybrid.ts';
import { offerKey } from '../offer-key.ts';
import { EnvelopeError } from '../refusal.ts';
import { sealCoded } from '../seal/coded.ts';
import { sealOfferGroup } from '../seal/offer-group.ts';
import { openCoded } from './coded.ts';
import { openOfferGroup } from './offer-group.ts';

const identity = (byte: number) => identityFromSeed(new Uint8Array(32).fill(byte));
const codeOf = (work: () => Promise<unknown>) =>
  work().then(
    () => null,
    (error: unknown) => (error instanceof EnvelopeError ? error.code : error),
  );

test('a group opens for its desk and for no other, and its size tells nothing', async () => {
  const recipient = await recipientOf(identity(1));
  const text = '{"version":1}';
  const sealed = await sealOfferGroup(recipient, text);
  assert.equal(await openOfferGroup(sealed, identity(1)), text);
  assert.equal(await codeOf(() => openOfferGroup(sealed, identity(2))), 'not-for-us');
  assert.equal(sealed.length, (await sealOfferGroup(recipient, text.padEnd(8000))).length);
  assert.notEqual(
    await codeOf(async () => openOfferGroup(await sealCoded([recipient], 'x'), identity(1))),
    null,
  );
  assert.notEqual(await codeOf(() => openCoded(sealed, identity(1))), null);
});

test('each desk key has a key of pseudonyms of its own', () => {
  assert.equal(offerKey(identity(1)).length, 32);
  assert.deepEqual(offerKey(identity(1)), offerKey(identity(1)));
  assert.notDeepEqual(offerKey(identity(1)), offerKey(identity(2)));
  assert.throws(() => offerKey('AGE-SECRET-KEY-1' as never), { code: 'bad-key' });
});
