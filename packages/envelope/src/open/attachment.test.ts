import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { codeOf, inventPerson } from '../invented.ts';
import { MIN_ATTACHMENT_BYTES, padme } from '../padding.ts';
import { sealTo } from '../seal/age.ts';
import { ATTACHMENT_MAGIC, sealAttachment, sealedAttachmentLength } from '../seal/attachment.ts';
import { openAttachment } from './attachment.ts';

const person = await inventPerson();

async function all(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) parts.push(next.value);
  return Uint8Array.from(Buffer.concat(parts));
}

/** A stream that gives the bytes in pieces of these sizes, in turn. */
function cut(bytes: Uint8Array, sizes: readonly number[]): ReadableStream<Uint8Array> {
  let at = 0;
  let turn = 0;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const size = sizes[turn++ % sizes.length]!;
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  });
}

const whole = (bytes: Uint8Array) => cut(bytes, [1 << 20]);

test('attachments come back whole, however the streams are cut', async () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 5 });
  const lengths = fc.oneof(fc.constantFrom(0, 1, 65_535, 65_536, 65_537, 131_072), fc.nat(300_000));
  await fc.assert(
    fc.asyncProperty(lengths, sizes, sizes, async (length, cuts, otherCuts) => {
      const bytes = Uint8Array.from({ length }, (_, i) => (i % 7 === 0 ? 0 : i * 31));
      const sealed = await sealAttachment(cut(bytes, cuts));
      const ciphertext = await all(sealed.stream);
      const { length: size, sha256 } = await sealed.sealed;
      assert.equal(size, ciphertext.length);
      assert.equal(size, sealedAttachmentLength(length));
      const plain = await all(
        await openAttachment(cut(ciphertext, otherCuts), sealed.identity, { length: size, sha256 }),
      );
      assert.ok(Buffer.from(plain).equals(bytes));
    }),
    { numRuns: 25 },
  );
});

test('one byte at a time works too', async () => {
  const sealed = await sealAttachment(new Uint8Array(10).fill(5));
  const ciphertext = await all(sealed.stream);
  assert.deepEqual(
    await all(await openAttachment(cut(ciphertext, [1]), sealed.identity)),
    new Uint8Array(10).fill(5),
  );
});

test('sizes tell only their class', async () => {
  assert.equal(sealedAttachmentLength(0), sealedAttachmentLength(MIN_ATTACHMENT_BYTES - 100));
  assert.equal(sealedAttachmentLength(1_000_000), sealedAttachmentLength(1_000_001));
  assert.ok(padme(1_000_000) > 1_000_000);
});

test('each attachment has its own identity, which opens no other', async () => {
  const [a, b] = [await sealAttachment(new Uint8Array(3)), await sealAttachment(new Uint8Array(3))];
  assert.notEqual(a.identity, b.identity);
  const ciphertext = await all(a.stream);
  assert.equal(await codeOf(() => openAttachment(whole(ciphertext), b.identity)), 'not-for-us');
});

test('an attachment that is too large fails while it streams, and says so', async () => {
  const sealed = await sealAttachment(whole(new Uint8Array(200_000)), { limit: 100_000 });
  assert.equal(await codeOf(() => all(sealed.stream)), 'too-large');
  assert.equal(await codeOf(() => sealed.sealed), 'too-large');
});

test('a cut, lengthened, altered or exchanged attachment fails', async () => {
  const sealed = await sealAttachment(new Uint8Array(200_000).fill(1));
  const ciphertext = await all(sealed.stream);
  const expected = await sealed.sealed;
  const open = async (bytes: Uint8Array, expectation?: typeof expected) =>
    codeOf(async () => all(await openAttachment(whole(bytes), sealed.identity, expectation)));
  for (const at of [1700, 66_000, 70_000, ciphertext.length - 1]) {
    assert.equal(await open(ciphertext.slice(0, at)), 'damaged', `cut at ${at}`);
    const altered = ciphertext.slice();
    altered[at] = altered[at]! ^ 1;
    assert.equal(await open(altered), 'damaged', `altered at ${at}`);
  }
  assert.equal(await open(Uint8Array.from([...ciphertext, 0])), 'damaged');
  assert.equal(await open(ciphertext, { ...expected, sha256: '0'.repeat(64) }), 'damaged');
  assert.equal(await open(ciphertext, { ...expected, length: expected.length + 1 }), 'damaged');
  assert.equal(await open(new Uint8Array(0)), 'not-age');
});

test('a sealed stream that is no attachment of ours is refused with a code', async () => {
  const open = async (plaintext: Uint8Array) => {
    const ciphertext = await sealTo([person.sealRecipient], plaintext);
    return codeOf(async () => all(await openAttachment(whole(ciphertext), person.sealIdentity)));
  };
  const magic = new TextEncoder().encode(ATTACHMENT_MAGIC);
  const framed = (...rest: number[]) => Uint8Array.from([...magic, ...rest]);
  const padded = (bytes: Uint8Array, fill = 0) =>
    Uint8Array.from([...bytes, ...new Array(65_536 - bytes.length).fill(fill)]);
  assert.equal(await open(new Uint8Array(0)), 'truncated');
  assert.equal(await open(new Uint8Array(100)), 'wrong-type');
  assert.equal(await open(new TextEncoder().encode('heed/attachment/v9\n')), 'wrong-version');
  assert.equal(await open(framed(0, 0, 0, 5, 1)), 'truncated');
  assert.equal(await open(framed(0, 1, 0, 1, 1)), 'bad-shape');
  assert.equal(await open(framed(0, 0, 0, 0)), 'bad-padding');
  assert.equal(await open(padded(framed(0, 0, 0, 0), 1)), 'bad-padding');
  assert.equal(await open(padded(framed(0, 0, 0, 1, 9, 0, 0, 0, 0))), 'no refusal');
});
