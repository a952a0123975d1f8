import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import fc from 'fast-check';
import { FRAMES, writeFrame } from '../frame.ts';
import { codeOf, firstDraft, inventDesk, inventPerson } from '../invented.ts';
import { MAX_ENVELOPE_BYTES } from '../limits.ts';
import { EnvelopeError, REFUSALS } from '../refusal.ts';
import { sealTo } from '../seal/age.ts';
import { sealMessage } from '../seal/message.ts';
import { hashHex, leafOf } from '../signing.ts';
import { readFrame } from './frame.ts';
import { openMessage } from './message.ts';

const person = await inventPerson();
const desk = await inventDesk();
const sealed = await sealMessage(firstDraft(person, desk), {
  sign: person,
  recipients: [desk.recipient, person.sealRecipient],
});
const encode = (text: string) => new TextEncoder().encode(text);

async function refusal(envelope: Uint8Array): Promise<string> {
  const result = await openMessage(envelope, [person.sealIdentity]);
  return result.ok ? 'opened' : result.reason;
}
const refusalOfBody = async (body: Uint8Array) =>
  refusal(await sealTo([person.sealRecipient], writeFrame(FRAMES.message, body, person)));
const refusalOfFrame = async (frame: Uint8Array) => refusal(await sealTo([person.sealRecipient], frame));

test('what is sealed is opened alike by the desk and by the person', async () => {
  for (const identity of [desk.identity, person.sealIdentity]) {
    const result = await openMessage(sealed.envelope, [identity]);
    assert.ok(result.ok);
    assert.deepEqual(result.message, sealed.message);
    assert.deepEqual([result.hash, result.leaf, result.signKey], [sealed.hash, sealed.leaf, person.signKey]);
  }
  assert.equal(sealed.hash, hashHex(sealed.envelope));
  assert.equal(sealed.leaf, leafOf(sealed.message.salt, sealed.hash));
});

test('any text comes back as it was written, in a padded size', async () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 3000 });
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const one = await sealMessage(firstDraft(person, desk, { text }), {
        sign: person,
        recipients: [desk.recipient],
      });
      const result = await openMessage(one.envelope, [desk.identity]);
      assert.ok(result.ok && result.message.text === text);
    }),
    { numRuns: 20 },
  );
});

test('short messages of one class all have one length', async () => {
  const lengths = new Set<number>();
  for (const text of ['', 'a', 'word '.repeat(600)]) {
    const one = await sealMessage(firstDraft(person, desk, { text }), {
      sign: person,
      recipients: [desk.recipient, person.sealRecipient],
    });
    lengths.add(one.envelope.length);
  }
  assert.equal(lengths.size, 1);
});

test('another identity does not open it', async () => {
  const other = await inventPerson();
  assert.deepEqual(await openMessage(sealed.envelope, [other.sealIdentity]), {
    ok: false,
    reason: 'not-for-us',
    hash: sealed.hash,
  });
  assert.equal(await codeOf(() => openMessage(sealed.envelope, ['AGE-SECRET-KEY-1ABC'])), 'bad-key');
});

test('bytes that are no envelope are refused, each with its code', async () => {
  assert.equal(await refusal(new Uint8Array(0)), 'empty');
  assert.equal(await refusal(new Uint8Array(MAX_ENVELOPE_BYTES + 1)), 'too-large');
  assert.equal(await refusal(new Uint8Array(100_000)), 'not-age');
  assert.equal(await refusal(encode('age-enc')), 'truncated');
  assert.equal(await refusal(encode('age-encryption.org/v2\n-> X')), 'wrong-version');
  assert.equal(await refusal(encode('age-encryption.org/v1\n')), 'not-age');
  assert.equal(await refusal(encode('<html>hello</html>')), 'not-age');
});

test('an envelope that is cut, lengthened or altered anywhere is refused', async () => {
  const { envelope } = sealed;
  for (const at of [1, 22, 50, 1500, 3000, envelope.length - 1]) {
    assert.notEqual(await refusal(envelope.slice(0, at)), 'opened', `cut at ${at}`);
  }
  assert.equal(await refusal(Uint8Array.from([...envelope, 0])), 'damaged');
  await fc.assert(
    fc.asyncProperty(fc.nat(envelope.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const altered = envelope.slice();
      altered[at] = altered[at]! ^ by;
      assert.ok(REFUSALS.includes((await refusal(altered)) as never), `altered at ${at}`);
    }),
    { numRuns: 60 },
  );
});

test('a plain X25519 recipient, alone or beside a hybrid one, is refused', async () => {
  const plain = await identityToRecipient(await generateX25519Identity());
  for (const recipients of [[plain], [plain, person.sealRecipient], [person.sealRecipient, plain]]) {
    const encrypter = new Encrypter();
    for (const recipient of recipients) encrypter.addRecipient(recipient);
    assert.equal(await refusal(await encrypter.encrypt(new Uint8Array(8192))), 'mixed-recipients');
  }
  const passphrase = new Encrypter();
  passphrase.setScryptWorkFactor(4);
  passphrase.setPassphrase('x');
  assert.equal(await refusal(await passphrase.encrypt('x')), 'mixed-recipients');
});

test('nothing is sealed to anything but hybrid recipients', async () => {
  const plain = await identityToRecipient(await generateX25519Identity());
  const tries = [
    [],
    [plain],
    [person.sealRecipient, plain],
    ['age1pq1'],
    new Array(17).fill(person.sealRecipient),
  ];
  tries.push([`${person.sealRecipient.slice(0, -1)}${person.sealRecipient.endsWith('q') ? 'p' : 'q'}`]);
  for (const recipients of tries) {
    assert.equal(
      await codeOf(() => sealMessage(firstDraft(person, desk), { sign: person, recipients })),
      'bad-recipient',
    );
  }
});

test('another kind, another version and a bad frame inside a good seal are refused', async () => {
  const good = writeFrame(FRAMES.message, encode('{}'), person);
  assert.equal(await refusalOfFrame(new Uint8Array(0)), 'wrong-type');
  assert.equal(await refusalOfFrame(encode('hello')), 'wrong-type');
  assert.equal(await refusalOfFrame(encode('heed/envelope/v0\n')), 'wrong-version');
  assert.equal(await refusalOfFrame(encode('heed/envelope/v1\n')), 'truncated');
  assert.equal(await refusalOfFrame(good.slice(0, 100)), 'truncated');
  assert.equal(await refusalOfFrame(good.slice(0, -1)), 'bad-padding');
  assert.equal(await refusalOfFrame(Uint8Array.from([...good, 0])), 'bad-padding');
  assert.equal(await refusalOfFrame(altered(good, good.length - 1)), 'bad-padding');
  assert.equal(await refusalOfFrame(altered(good, 17)), 'bad-signature');
  assert.equal(await refusalOfFrame(altered(good, 17 + 32)), 'bad-signature');
  assert.equal(await refusalOfFrame(altered(good, 117)), 'bad-signature');
});

function altered(bytes: Uint8Array, at: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = copy[at]! ^ 1;
  return copy;
}

test('signed bytes that are not UTF-8, not JSON or not a message are refused', async () => {
  assert.equal(await refusalOfBody(Uint8Array.of(0x22, 0xff, 0x22)), 'not-utf8');
  assert.equal(await refusalOfBody(encode('{"version":1')), 'not-json');
  assert.equal(await refusalOfBody(encode('\ufeff{}')), 'not-json');
  assert.equal(await refusalOfBody(encode('null')), 'bad-shape');
  const message = sealed.message as unknown as Record<string, unknown>;
  const wrong: Record<string, unknown>[] = [
    { version: 2 },
    { role: 'admin' },
    { counter: -1 },
    { counter: 0.5 },
    { conversation: 'A'.repeat(64) },
    { previous: 'x' },
    { previous: new Array(17).fill('0'.repeat(64)) },
    { text: 7 },
    { text: 'x'.repeat(200_001) },
    { surprise: 1 },
    { seal: 'age1abc' },
    { attachments: [{ id: '0'.repeat(32) }] },
    { facts: { '__proto__ ': 1 } },
    { facts: { deep: { er: 1 } } },
  ];
  for (const fields of wrong) {
    assert.equal(
      await refusalOfBody(encode(JSON.stringify({ ...message, ...fields }))),
      'bad-shape',
      JSON.stringify(fields).slice(0, 60),
    );
  }
  const { text: _, ...without } = message;
  assert.equal(await refusalOfBody(encode(JSON.stringify(without))), 'bad-shape');
});

test('too long a text is refused before it is sealed', async () => {
  const draft = firstDraft(person, desk, { text: '\0'.repeat(200_000) });
  assert.equal(
    await codeOf(() => sealMessage(draft, { sign: person, recipients: [desk.recipient] })),
    'too-large',
  );
});

test('a refusal says nothing but its code', async () => {
  assert.equal(new EnvelopeError('damaged').message, 'damaged');
});

test('a short fuzz of the frame: any bytes are a frame or a coded refusal', async () => {
  const good = writeFrame(FRAMES.message, encode('{"a":1}'), person);
  const frames = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc
      .uint8Array({ maxLength: 300 })
      .map((bytes) => Uint8Array.from([...encode('heed/envelope/v1\n'), ...bytes])),
    fc.tuple(fc.nat(200), fc.nat(255), fc.nat(9000)).map(([at, value, cut]) => {
      const copy = good.slice(0, Math.max(cut, at + 1));
      copy[at] = value;
      return copy;
    }),
  );
  await fc.assert(
    fc.asyncProperty(frames, async (bytes) => {
      try {
        await readFrame(FRAMES.message, bytes);
      } catch (error) {
        assert.ok(error instanceof EnvelopeError, String(error));
      }
    }),
    { numRuns: 2000 },
  );
});

test('a short fuzz of the age header: any bytes are refused with a code', async () => {
  const lines = fc.array(
    fc.oneof(
      fc.string({ maxLength: 70 }),
      fc.constantFrom('-> mlkem768x25519 AAAA', '---', '--- AAAA', '-> ', ''),
    ),
    { maxLength: 8 },
  );
  await fc.assert(
    fc.asyncProperty(lines, fc.uint8Array({ maxLength: 50 }), async (header, rest) => {
      const start = encode(`age-encryption.org/v1\n${header.join('\n')}\n`);
      const outcome = await refusal(Uint8Array.from([...start, ...rest]));
      assert.ok(REFUSALS.includes(outcome as never), outcome);
    }),
    { numRuns: 1000 },
  );
});
