// Wording that one of two moderators puts forward: opened by those who count, of one proposal, as its hash
// says.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeOf } from './invented.ts';
import { makeConsultationSecret } from './keys/index.ts';
import { openWording } from './open/index.ts';
import { sealWording } from './seal/index.ts';
import { wordingCommitment } from './wording.ts';

const place = { consultation: '0'.repeat(32), proposal: '1'.repeat(32) };
const statements = [
  { language: 'hr', text: 'Soba treba prozor.' },
  { language: 'hr', text: 'Soba treba bravu.' },
];

test('wording is opened with its salt, and its hash holds for nothing else', async () => {
  const [secret, other] = await Promise.all([makeConsultationSecret(), makeConsultationSecret()]);
  const stored = await sealWording(secret.recipient, place, statements);
  const wording = await openWording(stored, place, secret.identity);
  assert.deepEqual(wording.statements, statements);
  assert.equal(wordingCommitment(place, wording), stored.commitment);
  const again = await sealWording(secret.recipient, place, statements);
  assert.notEqual(again.commitment, stored.commitment, 'a guess cannot be tried');
  assert.equal(again.sealed.length, (await sealWording(secret.recipient, place, [])).sealed.length);
  const elsewhere = { ...place, proposal: '2'.repeat(32) };
  const shorter = { ...wording, statements: statements.slice(1) };
  for (const one of [
    wordingCommitment(elsewhere, wording),
    wordingCommitment(place, shorter),
    wordingCommitment(place, { ...wording, salt: again.commitment }),
  ])
    assert.notEqual(one, stored.commitment);
  assert.equal(await codeOf(() => openWording(stored, elsewhere, secret.identity)), 'wrong-type');
  const swapped = { ...stored, commitment: again.commitment };
  assert.equal(await codeOf(() => openWording(swapped, place, secret.identity)), 'wrong-type');
  assert.notEqual(await codeOf(() => openWording(stored, place, other.identity)), undefined);
});
