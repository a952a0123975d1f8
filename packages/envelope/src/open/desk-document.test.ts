import assert from 'node:assert/strict';
import { test } from 'node:test';
import { identityFromSeed, recipientOf } from '../hybrid.ts';
import { sealDeskDocument } from '../seal/desk-document.ts';
import { sealOfferGroup } from '../seal/offer-group.ts';
import { openDeskDocument } from './desk-document.ts';

const identity = (byte: number) => identityFromSeed(new Uint8Array(32).fill(byte));

test('a document opens for its desk and as its kind; its size tells nothing of a few entries', async () => {
  const recipient = await recipientOf(identity(1));
  for (const kind of ['templates', 'shift-notes'] as const) {
    const sealed = await sealDeskDocument(kind, recipient, '{"version":1}');
    assert.equal(await openDeskDocument(kind, sealed, identity(1)), '{"version":1}');
    await assert.rejects(openDeskDocument(kind, sealed, identity(2)), { code: 'not-for-us' });
    assert.equal(
      sealed.length,
      (await sealDeskDocument(kind, recipient, '{"version":1}'.padEnd(8000))).length,
    );
    const other = kind === 'templates' ? 'shift-notes' : 'templates';
    await assert.rejects(openDeskDocument(other, sealed, identity(1)), { name: 'EnvelopeError' });
    const group = await sealOfferGroup(recipient, '{"version":1}');
    await assert.rejects(openDeskDocument(kind, group, identity(1)), { name: 'EnvelopeError' });
  }
});
