import assert from 'node:assert/strict';
import { test } from 'node:test';
import { identityFromSeed, recipientOf } from '../hybrid.ts';
import { sealOfferGroup } from '../seal/offer-group.ts';
import { sealTemplates } from '../seal/templates.ts';
import { openTemplates } from './templates.ts';

const identity = (byte: number) => identityFromSeed(new Uint8Array(32).fill(byte));

test('templates open for their desk alone, and their size tells nothing of a few', async () => {
  const recipient = await recipientOf(identity(1));
  const sealed = await sealTemplates(recipient, '{"version":1}');
  assert.equal(await openTemplates(sealed, identity(1)), '{"version":1}');
  await assert.rejects(openTemplates(sealed, identity(2)), { code: 'not-for-us' });
  assert.equal(sealed.length, (await sealTemplates(recipient, '{"version":1}'.padEnd(8000))).length);
  const group = await sealOfferGroup(recipient, '{"version":1}');
  await assert.rejects(openTemplates(group, identity(1)), { name: 'EnvelopeError' });
});
