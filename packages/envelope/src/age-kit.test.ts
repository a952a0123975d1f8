// The age test kit of C2SP/CCTV through the library as we use it, and through our own opening, which takes
// hybrid alone.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inflateSync } from 'node:zlib';
import { armor, Decrypter } from 'age-encryption';
import { isIdentity } from './hybrid.ts';
import { openAge, openAgeStream } from './open/age.ts';
import { openingKey } from './open/opening-key.ts';
import { EnvelopeError } from './refusal.ts';

const KIT = new URL('../../../../shared/vectors/cctv-age/testdata/', import.meta.url);
const names = existsSync(KIT) ? readdirSync(KIT).sort() : [];

interface KitFile {
  readonly expect: string;
  readonly payload: string | undefined;
  readonly identities: readonly string[];
  readonly passphrases: readonly string[];
  readonly armored: boolean;
  readonly file: Uint8Array;
}

function read(name: string): KitFile {
  const bytes = readFileSync(new URL(name, KIT));
  const end = bytes.indexOf('\n\n');
  const lines = bytes.subarray(0, end).toString('utf8').split('\n');
  const all = (key: string) =>
    lines.filter((line) => line.startsWith(`${key}: `)).map((line) => line.slice(key.length + 2));
  const body = bytes.subarray(end + 2);
  return {
    expect: all('expect')[0]!,
    payload: all('payload')[0],
    identities: all('identity'),
    passphrases: all('passphrase'),
    armored: all('armored').length > 0,
    file: Uint8Array.from(all('compressed').length > 0 ? inflateSync(body) : body),
  };
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function byLibrary(kit: KitFile): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  for (const identity of kit.identities) decrypter.addIdentity(identity);
  for (const passphrase of kit.passphrases) decrypter.addPassphrase(passphrase);
  const file = kit.armored
    ? armor.decode(new TextDecoder('utf-8', { fatal: true }).decode(kit.file))
    : kit.file;
  return decrypter.decrypt(file);
}

test('the age library opens what the kit says it opens, and refuses the rest', async (t) => {
  if (names.length === 0) return t.skip('skipped: no vectors');
  for (const name of names) {
    const kit = read(name);
    const outcome = await byLibrary(kit).then(sha256, () => 'refused');
    assert.equal(outcome, kit.expect === 'success' ? kit.payload : 'refused', name);
  }
});

/** Kit files that open under age's rules and not under ours, with the code we give. */
const STRICTER: Readonly<Record<string, string>> = {
  // Unknown stanzas are allowed by age; ours come from one program, and a stanza nobody knows could be a
  // second door.
  hybrid_grease: 'mixed-recipients',
  // A plain X25519 recipient beside a hybrid one gives the file to whoever breaks X25519.
  hybrid_and_x25519: 'mixed-recipients',
};

async function outcomeOf(open: () => Promise<Uint8Array>): Promise<string> {
  try {
    return sha256(await open());
  } catch (error) {
    assert.ok(error instanceof EnvelopeError, String(error));
    return error.code;
  }
}

test('our opening takes the hybrid files of the kit, and refuses others with a code', async (t) => {
  if (names.length === 0) return t.skip('skipped: no vectors');
  const openedNames: string[] = [];
  for (const name of names) {
    const kit = read(name);
    const hybrid = kit.identities.filter((identity) => identity.startsWith('AGE-SECRET-KEY-PQ-1'));
    const outcome = await outcomeOf(() => openAge(kit.file, hybrid, 1 << 24));
    const streamed = await outcomeOf(async () => collect(await openAgeStream(byByte(kit.file), hybrid)));
    const expected =
      STRICTER[name] ?? (hybrid.length > 0 && kit.expect === 'success' && !kit.armored ? kit.payload : null);
    if (expected) assert.equal(outcome, expected, name);
    else assert.match(outcome, /^[a-z0-9-]{1,20}$/, name);
    if (outcome === kit.payload) openedNames.push(name);
    // A stream learns of the version only from the library, and may have no bytes: the code may differ, the
    // outcome not.
    assert.equal(streamed === kit.payload, outcome === kit.payload, `${name} as a stream`);
  }
  assert.deepEqual(openedNames, ['hybrid', 'hybrid_multiple_recipients']);
});

function byByte(bytes: Uint8Array): ReadableStream<Uint8Array> {
  const step = bytes.length > 10_000 ? 1000 : 1;
  let at = 0;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + step));
      at += step;
    },
  });
}

async function collect(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) parts.push(next.value);
  } catch {
    throw new EnvelopeError('damaged'); // As `openAttachment` does.
  }
  return Uint8Array.from(Buffer.concat(parts));
}

test('a key made ready opens and refuses every file of the kit as the same identity does', async (t) => {
  if (names.length === 0) return t.skip('skipped: no vectors');
  let count = 0;
  for (const name of names) {
    const kit = read(name);
    const hybrid = kit.identities.filter(isIdentity);
    if (hybrid.length === 0 || kit.armored) continue;
    const ready = hybrid.map(openingKey);
    const expected = await outcomeOf(() => openAge(kit.file, hybrid, 1_000_000));
    assert.equal(await outcomeOf(() => openAge(kit.file, ready, 1_000_000)), expected, name);
    if (expected === kit.payload) count++;
  }
  assert.ok(count > 0);
});
