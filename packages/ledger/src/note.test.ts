import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { ed25519 } from '@noble/curves/ed25519.js';
import fc from 'fast-check';
import { formatCheckpoint, parseCheckpoint } from './checkpoint.ts';
import { cosign, ed25519Cosigner } from './cosignature.ts';
import { LedgerError } from './error.ts';
import {
  formatInclusionPromise,
  parseInclusionPromise,
  verifyInclusionPromise,
} from './inclusion-promise.ts';
import { COSIGNATURE_ED25519, ED25519, formatKey, parseKey } from './key.ts';
import { mlDsaCosigner, verifyAny } from './ml-dsa.ts';
import { formatNote, parseNote, signaturesBy, signNote, verifyNote } from './note.ts';
import { judgeNote, parsePolicy } from './policy.ts';
import { formatProofFile, parseProofFile, smallProofFile, verifyProofFile } from './proof-file.ts';
import { parseEntries, parseTilePath, tilePath } from './tile.ts';
import { leafHash, rootHash } from './tree.ts';
import { parseAddCheckpoint } from './witness.ts';

function keyed(name: string, fill: number) {
  const seed = new Uint8Array(32).fill(fill);
  const publicKey = ed25519.getPublicKey(seed);
  return {
    name,
    publicKey,
    vkey: formatKey(name, ED25519, publicKey),
    sign: (bytes: Uint8Array) => ed25519.sign(bytes, seed),
  } as const;
}

const log = keyed('log.example.org', 1);
const { publicKey, sign } = keyed('witness.example.org', 2);
const witness = {
  ...ed25519Cosigner('witness.example.org', publicKey, sign),
  vkey: formatKey('witness.example.org', COSIGNATURE_ED25519, publicKey),
};
const text = formatCheckpoint({ origin: log.name, size: 1, root: rootHash([leafHash(Buffer.from('one'))]) });
const signed = formatNote({ text, signatures: [signNote(text, log)] });

test('a note is read by the key that signed it, and by no other', () => {
  assert.equal(verifyNote(signed, log.vkey), text);
  assert.throws(() => verifyNote(signed, keyed('log.example.org', 9).vkey), { code: 'unsigned' });
  assert.throws(() => verifyNote(signed.replace('\n1\n', '\n2\n'), log.vkey), { code: 'bad-signature' });
  assert.throws(() => verifyNote(signed, log.vkey.replace(/\+[0-9a-f]{8}\+/, '+00000000+')), {
    code: 'bad-key',
  });
});

test('signatures of unknown keys are passed over, sixteen and more of them', () => {
  const others = Array.from({ length: 20 }, (_, n) => signNote(text, keyed(`other${n}.example.org`, 20 + n)));
  assert.equal(
    verifyNote(formatNote({ text, signatures: [...others, signNote(text, log)] }), log.vkey),
    text,
  );
});

test('a cosignature says when, by Ed25519 and by ML-DSA-44, and fits no other text, time or name', () => {
  const quantum = mlDsaCosigner('quantum.example.org', new Uint8Array(32).fill(3));
  for (const cosigner of [witness, quantum]) {
    const { signature } = cosign(text, 1_800_000_000, cosigner);
    const key = parseKey(formatKey(cosigner.name, cosigner.type, cosigner.publicKey));
    assert.equal(verifyAny(text, signature, key), 1_800_000_000);
    assert.equal(verifyAny(text.replace('\n1\n', '\n2\n'), signature, key), null);
    const later = signature.slice();
    later[7]! ^= 1;
    assert.equal(verifyAny(text, later, key), null);
    assert.equal(verifyAny(text, signature.subarray(0, 40), key), null);
  }
  const { signature } = cosign(text, 1_800_000_000, quantum);
  const renamed = parseKey(formatKey('other.example.org', quantum.type, quantum.publicKey));
  assert.equal(verifyAny(text, signature, renamed), null);
});

test('a policy counts witnesses through groups', () => {
  const second = mlDsaCosigner('second.example.org', new Uint8Array(32).fill(4));
  const policy = parsePolicy(
    [
      `log ${log.vkey} https://log.example.org/log/`,
      `witness one ${witness.vkey}`,
      `# by hand`,
      `witness two ${formatKey(second.name, second.type, second.publicKey)}`,
      'group both all one two',
      'quorum both',
      '',
    ].join('\n'),
  );
  const once = formatNote({ text, signatures: [signNote(text, log), cosign(text, 5, witness)] });
  const twice = formatNote({
    text,
    signatures: [signNote(text, log), cosign(text, 5, witness), cosign(text, 7, second)],
  });
  assert.deepEqual(judgeNote(policy, once, verifyAny), {
    log: log.name,
    witnessed: new Map([['one', 5]]),
    satisfied: false,
  });
  assert.deepEqual(judgeNote(policy, twice, verifyAny), {
    log: log.name,
    witnessed: new Map([
      ['one', 5],
      ['two', 7],
    ]),
    satisfied: true,
  });
  assert.equal(
    judgeNote(
      policy,
      formatNote({ text, signatures: [cosign(text, 5, witness), cosign(text, 7, second)] }),
      verifyAny,
    ).satisfied,
    false,
  );
  for (const wrong of [
    '',
    'quorum missing',
    'quorum none\nquorum none',
    `log ${log.vkey}\nlog ${log.vkey}\nquorum none`,
    `witness one ${log.vkey}\nquorum one`,
    `witness one ${witness.vkey}\ngroup g 2 one\nquorum g`,
    `witness one ${witness.vkey}\ngroup g any one\ngroup h any one\nquorum g`,
    `witness none ${witness.vkey}\nquorum none`,
    'quorum none\u0007',
  ])
    assert.throws(() => parsePolicy(wrong), { name: 'LedgerError' }, wrong);
});

test('a proof file says that a leaf stands in a signed tree', () => {
  const leaf = leafHash(Buffer.from('one'));
  const file = formatProofFile({ extra: Uint8Array.of(1, 2), index: 0, proof: [], checkpoint: signed });
  assert.deepEqual(parseProofFile(file), {
    extra: Uint8Array.of(1, 2),
    index: 0,
    proof: [],
    checkpoint: signed,
  });
  assert.equal(verifyProofFile(file, { leafHash: leaf, vkey: log.vkey })?.size, 1);
  assert.equal(verifyProofFile(file, { leafHash: leafHash(Buffer.from('two')), vkey: log.vkey }), null);
  // The log's key signs another origin: a checkpoint of that other log proves nothing of this one.
  const foreign = text.replace(log.name, 'other.example.org');
  const checkpoint = formatNote({ text: foreign, signatures: [signNote(foreign, log)] });
  assert.equal(
    verifyProofFile(formatProofFile({ extra: null, index: 0, proof: [], checkpoint }), {
      leafHash: leaf,
      vkey: log.vkey,
    }),
    null,
  );
});

test('a proof file that a person keeps stays under 4 kB in a log of ten million, whoever cosigns', () => {
  const leaf = leafHash(Buffer.from('one'));
  const quantum = mlDsaCosigner('quantum.example.org', new Uint8Array(32).fill(3));
  const partners = Array.from({ length: 9 }, (_, n) => {
    const { name, publicKey, sign } = keyed(`witness-${n}.partner.example.org`, 40 + n);
    return ed25519Cosigner(name, publicKey, sign);
  });
  const cosigners = [quantum, ...partners].map((one) => cosign(text, 1_800_000_000, one));
  const whole = formatProofFile({
    extra: null,
    index: 7_654_321,
    proof: Array.from({ length: 24 }, () => leaf),
    checkpoint: formatNote({ text, signatures: [...cosigners, signNote(text, log)] }),
  });
  assert.ok(Buffer.byteLength(whole) > 4000);
  const small = smallProofFile(whole);
  assert.ok(Buffer.byteLength(small) < 4000);
  const { signatures } = parseNote(parseProofFile(small).checkpoint);
  assert.equal(verifyNote(parseProofFile(small).checkpoint, log.vkey), text);
  assert.deepEqual(
    signatures.map(({ name }) => name).sort(),
    [log.name, ...partners.map(({ name }) => name)].sort(),
  );
  // What fits is left as it is, the signature that stands against quantum computers included.
  const few = formatProofFile({
    extra: null,
    index: 0,
    proof: [],
    checkpoint: formatNote({ text, signatures: [signNote(text, log), cosigners[0]!] }),
  });
  assert.equal(smallProofFile(few), few);
});

test('a promise names its leaf and its time, under the log that signed it, and is no checkpoint', () => {
  const promise = { origin: log.name, leafHash: leafHash(Buffer.from('one')), due: 1_800_000_600 };
  const body = formatInclusionPromise(promise);
  const note = formatNote({ text: body, signatures: [signNote(body, log)] });
  assert.deepEqual(verifyInclusionPromise(note, log.vkey), promise);
  assert.throws(() => verifyInclusionPromise(note.replace('600', '601'), log.vkey), {
    code: 'bad-signature',
  });
  assert.throws(() => verifyInclusionPromise(signed, log.vkey), { code: 'malformed' });
  assert.throws(() => parseCheckpoint(body), { code: 'malformed' });
  const foreign = formatInclusionPromise({ ...promise, origin: 'other.example.org' });
  const other = formatNote({ text: foreign, signatures: [signNote(foreign, log)] });
  assert.throws(() => verifyInclusionPromise(other, log.vkey), { code: 'malformed' });
});

test('a tile has one path, as C2SP writes it', () => {
  assert.equal(tilePath({ level: 0, index: 1_234_067, width: 256 }), 'tile/0/x001/x234/067');
  assert.equal(tilePath({ level: 'entries', index: 5, width: 7 }), 'tile/entries/005.p/7');
  for (const wrong of [
    'tile/0/x001/067/',
    'tile/00/001',
    'tile/0/x000/001',
    'tile/0/001.p/256',
    'tile/0/001.p/0',
    'tile/64/001',
    'tile/0/../001',
  ])
    assert.equal(parseTilePath(wrong), null, wrong);
  fc.assert(
    fc.property(
      fc.oneof(fc.constant('entries' as const), fc.nat(63)),
      fc.nat(2 ** 31 - 1),
      fc.integer({ min: 1, max: 256 }),
      (level, index, width) =>
        assert.deepEqual(parseTilePath(tilePath({ level, index, width })), { level, index, width }),
    ),
  );
});

test('parsers answer or refuse with a code, whatever they are given', () => {
  const parsers: ((input: string) => unknown)[] = [
    parseNote,
    parseCheckpoint,
    parseInclusionPromise,
    parseProofFile,
    parsePolicy,
    parseAddCheckpoint,
    parseKey,
    parseTilePath,
    (input) => parseEntries(Buffer.from(input, 'latin1')),
    (input) => verifyNote(input, log.vkey),
    (input) => verifyProofFile(input, { leafHash: new Uint8Array(32), vkey: log.vkey }),
  ];
  const samples = [
    signed,
    text,
    `old 0\n\n${signed}`,
    formatProofFile({ extra: null, index: 0, proof: [], checkpoint: signed }),
    `log ${log.vkey}\nwitness a ${witness.vkey}\nquorum a\n`,
    log.vkey,
  ];
  const mutated = fc
    .tuple(fc.constantFrom(...samples), fc.nat(), fc.string({ unit: 'binary', maxLength: 4 }), fc.nat(6))
    .map(([sample, at, put, cut]) => {
      const place = at % (sample.length + 1);
      return sample.slice(0, place) + put + sample.slice(place + cut);
    });
  fc.assert(
    fc.property(fc.oneof(mutated, fc.string({ unit: 'binary' })), (input) => {
      for (const parse of parsers) {
        try {
          parse(input);
        } catch (error) {
          assert.ok(error instanceof LedgerError, `${parse.name}: ${error}`);
        }
      }
    }),
    { numRuns: 3000 },
  );
});

test('what a parser accepts is written back byte for byte', () => {
  const note = parseNote(signed);
  assert.equal(formatNote(note), signed);
  assert.equal(formatCheckpoint(parseCheckpoint(text)), text);
  assert.equal(signaturesBy(note, parseKey(log.vkey)).length, 1);
});
