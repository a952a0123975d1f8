// Files exchanged with the `age` command, where it is installed. Debian's 1.2.1 knows X25519 and passphrases,
// not hybrid recipients, so this tries the library as we use it; the hybrid side is tried by the kit.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { codeOf, inventPerson } from './invented.ts';
import { openAge } from './open/age.ts';

const folder = mkdtempSync(join(tmpdir(), 'heed-age-'));
after(() => rmSync(folder, { recursive: true }));
const missing = spawnSync('age', ['--version']).error ? 'skipped: no age' : false;
const [keyFile, plainFile, sealedFile] = ['key', 'plain', 'sealed'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
const SIZES = [0, 1, 8192, 65_535, 65_536, 65_537, 200_000];

async function x25519() {
  const identity = await generateX25519Identity();
  writeFileSync(keyFile, `${identity}\n`, { mode: 0o600 });
  return { identity, recipient: await identityToRecipient(identity) };
}

test('the age command opens what the library sealed to X25519', { skip: missing }, async () => {
  const { recipient } = await x25519();
  for (const size of SIZES) {
    const plain = new Uint8Array(size).fill(65);
    const encrypter = new Encrypter();
    encrypter.addRecipient(recipient);
    writeFileSync(sealedFile, await encrypter.encrypt(plain));
    const output = execFileSync('age', ['-d', '-i', keyFile, sealedFile], { maxBuffer: 1 << 20 });
    assert.ok(output.equals(plain), String(size));
  }
});

test('the library opens what the age command sealed to X25519, and our opening refuses it', {
  skip: missing,
}, async () => {
  const { identity, recipient } = await x25519();
  const person = await inventPerson();
  for (const size of SIZES) {
    const plain = new Uint8Array(size).fill(66);
    writeFileSync(plainFile, plain);
    execFileSync('age', ['-r', recipient, '-o', sealedFile, plainFile]);
    const sealed = Uint8Array.from(readFileSync(sealedFile));
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    assert.deepEqual(await decrypter.decrypt(sealed), plain);
    assert.equal(await codeOf(() => openAge(sealed, [person.sealIdentity], 1 << 20)), 'mixed-recipients');
  }
});
