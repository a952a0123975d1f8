import assert from 'node:assert/strict';
import { test } from 'node:test';
import { identityFromSeed, recipientOf } from '../hybrid.ts';
import { EnvelopeError } from '../refusal.ts';
import { sealAudit } from '../seal/audit.ts';
import { sealCoded } from '../seal/coded.ts';
import { openAudit } from './audit.ts';
import { openCoded } from './coded.ts';
import { openingKey } from './opening-key.ts';

const identity = (byte: number) => identityFromSeed(new Uint8Array(32).fill(byte));
const codeOf = (work: () => Promise<unknown>) =>
  work().then(
    () => null,
    (error: unknown) => (error instanceof EnvelopeError ? error.code : error),
  );

test(
  'a record opens for each who makes figures, with a key made ready once too, and for nobody else; ' +
    'all are of one size',
  async () => {
    const recipients = await Promise.all([1, 2].map((byte) => recipientOf(identity(byte))));
    const text = '{"version":1}';
    const one = await sealCoded(recipients, text);
    assert.equal(one.length, (await sealCoded(recipients, text.padEnd(1900))).length);
    assert.equal(await openCoded(one, identity(1)), text);
    assert.equal(await openCoded(one, openingKey(identity(2))), text);
    assert.equal(await codeOf(() => openCoded(one, identity(3))), 'not-for-us');
  },
);

test('a record is no batch of the audit trail, nor the other way round', async () => {
  const recipient = await recipientOf(identity(1));
  assert.notEqual(await codeOf(async () => openAudit(await sealCoded([recipient], 'x'), identity(1))), null);
  assert.notEqual(await codeOf(async () => openCoded(await sealAudit([recipient], 'x'), identity(1))), null);
});
