import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { noteAuthor, signNote } from './author.ts';
import { signerFromSeed } from './signing.ts';

const author = signerFromSeed(new Uint8Array(32).fill(7));
const note = {
  conversation: '0a'.repeat(32),
  id: '0b'.repeat(16),
  text: 'She wants a bed for tonight.',
  attachments: [],
};
const facts = signNote(note, { by: '0c'.repeat(16), entry: 'need' }, 3, author);

test('a note is signed by its author alone, with what it says of itself', async () => {
  assert.equal(facts.roster, 3);
  assert.equal(await noteAuthor({ ...note, facts }, author.publicKey), true);
  assert.equal(
    await noteAuthor({ ...note, facts }, signerFromSeed(new Uint8Array(32).fill(8)).publicKey),
    false,
  );
  assert.equal(await noteAuthor(note, author.publicKey), false);
});

test('whatever else is changed, the signature stands no longer', async () => {
  const attachment = { id: '0d'.repeat(16), length: 1, sha256: '0e'.repeat(32), key: '', type: '', name: '' };
  for (const changed of [
    { conversation: '0f'.repeat(32) },
    { id: '0f'.repeat(16) },
    { text: `${note.text} ` },
    { attachments: [attachment] },
    { facts: { ...facts, by: '0f'.repeat(16) } },
    { facts: { ...facts, entry: 'closing' } },
    { facts: { ...facts, roster: 4 } },
    { facts: { ...facts, handedTo: '0f'.repeat(16) } },
  ])
    assert.equal(
      await noteAuthor({ ...note, facts, ...changed }, author.publicKey),
      false,
      JSON.stringify(changed),
    );
});

test('no signature of any form makes it throw', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.stringMatching(/^[0-9a-f]{128}$/)),
      async (signed) =>
        assert.equal(await noteAuthor({ ...note, facts: { ...facts, signed } }, author.publicKey), false),
    ),
  );
});
