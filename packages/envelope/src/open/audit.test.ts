import assert from 'node:assert/strict';
import { test } from 'node:test';
import { identityFromSeed, recipientOf } from '../hybrid.ts';
import { EnvelopeError } from '../refusal.ts';
import { sealTo } from '../seal/age.ts';
import { AUDIT_MAGIC, sealAudit } from '../seal/audit.ts';
import { openAudit } from './audit.ts';

const identity = (byte: number) => identityFromSeed(new Uint8Array(32).fill(byte));
const codeOf = (work: () => Promise<unknown>) =>
  work().then(
    () => null,
    (error: unknown) => (error instanceof EnvelopeError ? error.code : error),
  );

test('a batch opens for each supervisor and for nobody else, and one event looks like a dozen', async () => {
  const recipients = await Promise.all([1, 2].map((byte) => recipientOf(identity(byte))));
  const one = await sealAudit(recipients, '[1]');
  const dozen = await sealAudit(
    recipients,
    JSON.stringify(Array.from({ length: 12 }, () => 'x'.repeat(100))),
  );
  assert.equal(one.length, dozen.length);
  for (const byte of [1, 2]) assert.equal(await openAudit(one, identity(byte)), '[1]');
  assert.equal(await codeOf(() => openAudit(one, identity(3))), 'not-for-us');
});

test('what is no batch is refused with a code', async () => {
  const recipient = await recipientOf(identity(1));
  const text = new TextEncoder().encode(`${AUDIT_MAGIC}[1]`);
  for (const [bytes, code] of [
    [text, 'bad-padding'],
    [new Uint8Array([...text, 0, 1]), 'bad-padding'],
    [new TextEncoder().encode('heed/carry/v1\n'), 'wrong-version'],
  ] as const)
    assert.equal(
      typeof (await codeOf(async () => openAudit(await sealTo([recipient], bytes), identity(1)))),
      'string',
      code,
    );
});
