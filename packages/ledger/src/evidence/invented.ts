// An invented package for the tests of the format. Never imported by anything that ships.
import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { chainEvents } from './custody.ts';
import { hashOf, MANIFEST_PATH, SIGNATURE_PATH, signManifest } from './judge.ts';
import { type EvidenceFile, type EvidenceManifest, writeManifest } from './manifest.ts';
import { writeZip, type ZipEntry } from './zip.ts';

const seed = new Uint8Array(32).fill(7);
/** A key pair from a fixed seed: 16 bytes of id and 32 of public key, both in hex. */
export const signer = {
  id: 'ab'.repeat(16),
  publicKey: bytesToHex(ed25519.getPublicKey(seed)),
  sign: (bytes: Uint8Array) => ed25519.sign(bytes, seed),
};

/** The UTF-8 bytes of `words`. */
export const text = (words: string) => utf8ToBytes(words) as Uint8Array<ArrayBuffer>;
const member = '0a'.repeat(16);

const originalOf = ({ path, bytes }: ZipEntry): EvidenceFile => ({
  path,
  role: 'original',
  item: '001',
  sha256: hashOf(bytes),
  length: bytes.length,
  type: 'text/plain',
  name: null,
  attachment: null,
  parent: null,
  made: null,
});

const consent = {
  given: 'by-the-person',
  day: '2026-11-24',
  recipient: 'the court at Zagreb',
  words: 'Said so in her second message.',
  items: ['001'],
  recordedBy: member,
  defenceMayRead: true,
} satisfies EvidenceManifest['consent'];

/** A valid manifest of `files`; fields of `more` replace its own. */
export function inventManifest(
  files: readonly ZipEntry[],
  more: Partial<EvidenceManifest> = {},
): EvidenceManifest {
  return {
    format: 'heed/evidence/v1',
    number: '1f'.repeat(16),
    made: { serverDay: '2026-11-25', device: '2026-11-25T14:20:00Z', by: member, tool: 'Heed 0.1.0' },
    organisation: { name: 'Invented', key: '2e'.repeat(32), supervisors: [], deskKeys: [] },
    logs: [],
    witnesses: [],
    conversation: { messages: 2, chosen: 1, notGenuine: 0, missing: 0 },
    consent,
    items: [
      {
        number: '001',
        kind: 'message',
        obtained: 'sent-by-the-person',
        how: '',
        times: { device: null, serverDay: '2026-11-24', place: null },
        message: null,
        capture: null,
      },
    ],
    files: files.map(originalOf),
    custody: chainEvents([
      { day: '2026-11-24', actor: 'person', member: null, action: 'received', items: ['001'], reason: '' },
      {
        day: '2026-11-25',
        actor: 'desk',
        member,
        action: 'packaged',
        items: ['001'],
        reason: 'asked by the person',
      },
    ]),
    redactions: [],
    ...more,
  };
}

/** Two files of one item: a message and a picture. */
export const someFiles: readonly ZipEntry[] = [
  { path: 'items/001/message.json', bytes: text('{"text":"They keep my passport."}') },
  { path: 'items/001/picture.jpg', bytes: text('a picture') },
];

/** The bytes of a signed package of `files`; fields of `more` replace those of its manifest. */
export function inventPackage(
  files = someFiles,
  more: Partial<EvidenceManifest> = {},
): Uint8Array<ArrayBuffer> {
  const manifest = writeManifest(inventManifest(files, more));
  return packFiles([
    { path: MANIFEST_PATH, bytes: manifest },
    { path: SIGNATURE_PATH, bytes: signManifest(manifest, signer) },
    ...files,
  ]);
}

/** The bytes of a ZIP of `entries`, unsigned. */
export function packFiles(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const pieces = writeZip(entries);
  const whole = new Uint8Array(pieces.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
