// A second reading of the stored vectors by docs/spec/envelope.md alone: Node's own cryptography, offsets
// counted by hand. It shares no code with the package but the age library, so that a wrong byte in both
// writer and reader is seen.
import assert from 'node:assert/strict';
import { createDecipheriv, createHash, createPublicKey, hkdfSync, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Decrypter } from 'age-encryption';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../vectors/${name}.json`, import.meta.url), 'utf8'));
interface Vector {
  readonly envelope: string;
  readonly message: { readonly role: string; readonly facts?: { readonly clock?: string } };
}
const sha256 = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest();

function ed25519Key(raw: Uint8Array) {
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), raw]);
  return createPublicKey({ key: der, format: 'der', type: 'spki' });
}

async function openAge(file: string, identity: string): Promise<Buffer> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return Buffer.from(await decrypter.decrypt(Uint8Array.from(Buffer.from(file, 'base64'))));
}

test('the keys of a code are HKDF-SHA256 of the root under the written labels', () => {
  const { derived } = read('code');
  for (const { root, signKey, conversation, sealIdentity } of derived) {
    const seed = Buffer.from(hkdfSync('sha256', Buffer.from(root, 'hex'), '', 'heed/v1/sign', 32));
    const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
    const spki = createPublicKey({ key: pkcs8, format: 'der', type: 'pkcs8' } as never).export({
      format: 'der',
      type: 'spki',
    });
    assert.equal(spki.subarray(-32).toString('hex'), signKey);
    assert.equal(sha256(Buffer.from(signKey, 'hex')).toString('hex'), conversation);
    assert.match(sealIdentity, /^AGE-SECRET-KEY-PQ-1[0-9A-Z]{58}$/);
  }
});

test('a message frame has its parts at the written offsets', async () => {
  const { identity, opened: messages } = read('envelope');
  for (const { envelope, hash, leaf, message } of messages) {
    const frame = await openAge(envelope, identity);
    assert.equal(frame.length, 8192);
    assert.equal(frame.subarray(0, 17).toString(), 'heed/envelope/v1\n');
    const length = frame.readUInt32BE(113);
    const json = frame.subarray(117, 117 + length);
    assert.deepEqual(JSON.parse(json.toString('utf8')), message);
    assert.ok(frame.subarray(117 + length).every((byte) => byte === 0));
    const signed = Buffer.concat([Buffer.from('heed/message/v1\0'), json]);
    assert.ok(verify(null, signed, ed25519Key(frame.subarray(17, 49)), frame.subarray(49, 113)));
    const file = sha256(Buffer.from(envelope, 'base64'));
    assert.equal(file.toString('hex'), hash);
    assert.equal(sha256(Buffer.from(message.salt, 'hex'), file).toString('hex'), leaf);
  }
});

test('a reader from before the hour takes messages with it, of the sizes that it knows', async () => {
  // Written from the page as it stood before 'The hour': every field that a message may have, strictly.
  const always = ['version', 'conversation', 'role', 'deskKey', 'id', 'counter', 'previous', 'seen', 'salt'];
  const optional = ['sign', 'seal', 'conversationKey', 'facts', 'rekey'];
  const fields = [...always, 'text', 'attachments', ...optional];
  const sizes = new Map<string, number>();
  for (const { identity, opened: all } of [read('envelope'), read('clock')])
    for (const { envelope, message } of all as Vector[]) {
      const frame = await openAge(envelope, identity);
      assert.equal(frame.length, 8192);
      const json = JSON.parse(frame.subarray(117, 117 + frame.readUInt32BE(113)).toString('utf8'));
      for (const name of Object.keys(json)) assert.ok(fields.includes(name), name);
      for (const [name, value] of Object.entries(json.facts ?? {})) {
        assert.match(name, /^[a-zA-Z][a-zA-Z0-9]{0,39}$/);
        assert.ok(typeof value === 'number' || typeof value === 'boolean' || String(value).length <= 500);
      }
      const length = Buffer.from(envelope, 'base64').length;
      assert.equal(sizes.get(message.role) ?? length, length, 'the hour changes no size on the wire');
      sizes.set(message.role, length);
    }
  assert.equal(sizes.get('person'), 11_408);
  const clocks = (name: string) => (read(name).opened as Vector[]).map(({ message }) => message.facts?.clock);
  assert.ok(clocks('clock').every((clock) => /^2026-12-01T23:\d[05]Z$/.test(clock!)));
  assert.ok(clocks('envelope').every((clock) => clock === undefined));
});

test("a rekey proof is the new key's signature over old id, new key, new recipient", () => {
  const { opened: messages } = read('envelope');
  const { conversation, rekey } = messages[2].message;
  const body = [
    Buffer.from('heed/rekey/v1\0'),
    Buffer.from(conversation, 'hex'),
    Buffer.from(rekey.sign, 'hex'),
    Buffer.from(rekey.seal),
  ];
  assert.ok(
    verify(
      null,
      Buffer.concat(body),
      ed25519Key(Buffer.from(rekey.sign, 'hex')),
      Buffer.from(rekey.proof, 'hex'),
    ),
  );
});

test('an attachment is magic, pieces behind their lengths, an end mark and zeros', async () => {
  const { attachment } = read('sealed');
  const plain = await openAge(attachment.ciphertext, attachment.identity);
  assert.equal(plain.length, 65_536);
  assert.equal(plain.subarray(0, 19).toString(), 'heed/attachment/v1\n');
  assert.equal(plain.readUInt32BE(19), 9);
  assert.equal(plain.subarray(23, 32).toString(), 'a picture');
  assert.ok(plain.subarray(32).every((byte) => byte === 0));
  assert.equal(sha256(Buffer.from(attachment.ciphertext, 'base64')).toString('hex'), attachment.sha256);
});

test('a statement is signed over its context and its JSON bytes', () => {
  const { supervisor, deskKey, roster, rosterOfMembers } = read('keys');
  for (const [context, { statement, signatures }] of [
    ['heed/supervisor/v1\0', supervisor],
    ['heed/desk-key/v1\0', deskKey],
    ['heed/roster/v1\0', roster],
    ['heed/roster/v2\0', rosterOfMembers],
  ] as const) {
    const signed = Buffer.concat([Buffer.from(context), Buffer.from(statement)]);
    for (const { key, signature } of signatures) {
      assert.ok(
        verify(null, signed, ed25519Key(Buffer.from(key, 'hex')), Buffer.from(signature, 'hex')),
        context,
      );
    }
  }
  const membersHash = JSON.parse(rosterOfMembers.statement).members;
  assert.equal(
    membersHash,
    sha256(Buffer.from(rosterOfMembers.members)).toString('hex'),
    'members stand beside, by their hash',
  );
});

test("a member's secret is sealed by XChaCha20-Poly1305 under HKDF of export key and PRF output", () => {
  const { secret, wrapped } = read('keys').member;
  const input = Buffer.concat([Buffer.from(wrapped.exportKey, 'hex'), Buffer.from(wrapped.prf, 'hex')]);
  const label = `heed/v1/member-wrap/passkey\0${wrapped.host}\0${wrapped.credential}`;
  const key = Buffer.from(hkdfSync('sha256', input, '', label, 32));
  const bytes = Buffer.from(wrapped.bytes, 'hex');
  const subkey = hchacha20(key, bytes.subarray(0, 16));
  const nonce = Buffer.concat([Buffer.alloc(4), bytes.subarray(16, 24)]);
  const cipher = createDecipheriv('chacha20-poly1305', subkey, nonce, { authTagLength: 16 });
  cipher.setAAD(Buffer.from(`heed/v1/member-wrap\0${wrapped.member}`), { plaintextLength: 32 });
  cipher.setAuthTag(bytes.subarray(56));
  assert.equal(
    Buffer.concat([cipher.update(bytes.subarray(24, 56)), cipher.final()]).toString('hex'),
    secret,
  );
});

/** HChaCha20 of draft-irtf-cfrg-xchacha-03, section 2.2. */
function hchacha20(key: Buffer, nonce: Buffer): Buffer {
  const constants = Buffer.from('expand 32-byte k');
  const x = new Uint32Array(16).map((_, i) => Buffer.concat([constants, key, nonce]).readUInt32LE(4 * i));
  const turn = (value: number, bits: number) => (value << bits) | (value >>> (32 - bits));
  const quarter = (a: number, b: number, c: number, d: number) => {
    for (const [p, q, r, bits] of [
      [a, b, d, 16],
      [c, d, b, 12],
      [a, b, d, 8],
      [c, d, b, 7],
    ] as const) {
      x[p] = x[p]! + x[q]!;
      x[r] = turn(x[r]! ^ x[p]!, bits);
    }
  };
  for (let round = 0; round < 10; round++) {
    for (let i = 0; i < 4; i++) quarter(i, 4 + i, 8 + i, 12 + i);
    for (let i = 0; i < 4; i++) quarter(i, 4 + ((i + 1) % 4), 8 + ((i + 2) % 4), 12 + ((i + 3) % 4));
  }
  const out = Buffer.alloc(32);
  for (const [i, word] of [0, 1, 2, 3, 12, 13, 14, 15].entries()) out.writeUInt32LE(x[word]!, 4 * i);
  return out;
}
