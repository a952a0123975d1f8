import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf, firstDraft, inventDesk, inventPerson } from '../invented.ts';
import { sealMessage } from '../seal/message.ts';
import { openMessage } from './message.ts';
import { openShare, shareEnvelope } from './share.ts';

const [person, colleague] = [await inventPerson(), await inventPerson()];
const desk = await inventDesk();
const seal = () =>
  sealMessage(firstDraft(person, desk), { sign: person, recipients: [desk.recipient, person.sealRecipient] });

test('a shared envelope opens for somebody without the desk key, with the hash and leaf it had', async () => {
  const sealed = await seal();
  const share = await shareEnvelope(sealed.envelope, [desk.identity], [colleague.sealRecipient]);
  const fileKey = await openShare(share, [colleague.sealIdentity], sealed.hash);
  const result = await openMessage(sealed.envelope, [], fileKey);
  assert.ok(result.ok);
  assert.deepEqual(
    [result.hash, result.leaf, result.message.text],
    [sealed.hash, sealed.leaf, sealed.message.text],
  );
});

test('a share opens no other envelope, and not for others', async () => {
  const [a, b] = [await seal(), await seal()];
  const share = await shareEnvelope(a.envelope, [desk.identity], [colleague.sealRecipient]);
  assert.equal(await codeOf(() => openShare(share, [colleague.sealIdentity], b.hash)), 'wrong-type');
  assert.equal(await codeOf(() => openShare(share, [person.sealIdentity], a.hash)), 'not-for-us');
  const fileKey = await openShare(share, [colleague.sealIdentity], a.hash);
  assert.deepEqual(await openMessage(b.envelope, [], fileKey), {
    ok: false,
    reason: 'damaged',
    hash: b.hash,
  });
});

test('who cannot open cannot share', async () => {
  const sealed = await seal();
  assert.equal(
    await codeOf(() => shareEnvelope(sealed.envelope, [colleague.sealIdentity], [person.sealRecipient])),
    'not-for-us',
  );
  assert.equal(
    await codeOf(() => shareEnvelope(new Uint8Array(4), [desk.identity], [person.sealRecipient])),
    'not-age',
  );
});
