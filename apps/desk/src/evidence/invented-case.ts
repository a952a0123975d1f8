// A conversation with a file, an answer and a note, and a log with two witnesses that has it: for the tests of evidence packages.
import { strict as assert } from 'node:assert';
import { signerFromSeed } from '@heed/envelope';
import { randomHex, sealAttachment } from '@heed/envelope/seal';
import {
  cosign,
  ED25519,
  ed25519Cosigner,
  formatCheckpoint,
  formatKey,
  formatNote,
  formatProofFile,
  leafHash,
  mlDsaCosigner,
  nodeHash,
  signNote,
} from '@heed/ledger';
import {
  type Entry,
  hashOf,
  MANIFEST_PATH,
  type Manifest,
  readManifest,
  readZip,
  SIGNATURE_PATH,
  signManifest,
  writeManifest,
  writeZip,
} from '@heed/ledger/evidence';
import { fromHex } from '../bytes.ts';
import { readConversation } from '../conversation/read.ts';
import { firstOpening, sealSaid } from '../conversation/write.ts';
import { day, type Invented, type InventedMember, inventConversation, inventPerson } from '../invented.ts';
import { currentKey } from '../session/keyring.ts';
import type { Choice } from './choice.ts';
import { makePackage, type Sources } from './make.ts';
import { type Report, verifyPackage } from './verifier/verify.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
export const secretNote = 'She cried when she told me about the passport.';
export const picture = bytesOf('not really a picture');

export async function inventCase(house: Invented, by: InventedMember) {
  const keyring = await house.keyringOf(by);
  let row = await inventConversation(await inventPerson(), house.desk, 'They keep my passport. My name is Ewa Nowak.');
  const { request } = await firstOpening(await readConversation(row, keyring), keyring);
  row = { ...row, conversationKey: request.conversationKey, wrap: request.wraps[0]!.wrap, summary: request.summary };
  const sealing = await sealAttachment(picture);
  const sealed = new Uint8Array(
    await new Response(sealing.stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer(),
  );
  const { sha256, length } = await sealing.sealed;
  const attachment = {
    id: randomHex(16),
    name: 'photo ż.jpg',
    type: 'image/jpeg',
    key: sealing.identity,
    sha256,
    length,
  };
  const say = async (role: 'desk' | 'note', text: string, files: (typeof attachment)[], facts = {}) => {
    const id = randomHex(16);
    const reading = await readConversation(row, keyring);
    const one = (await sealSaid(role, { text, attachments: files, id, facts }, reading, keyring)).request;
    const attachments = files.map((file) => ({ id: file.id, length: file.length, locked: false }));
    row = {
      ...row,
      messages: [
        ...row.messages,
        { ...one.message, role, deskKey: null, day, state: 'sent', release: null, attachments },
      ],
    };
  };
  await say('note', secretNote, [], { by: by.id, handedTo: by.id });
  await say('desk', 'Here is what we found.', [attachment]);
  await say('desk', 'And write to us again.', []);
  const read = await readConversation(row, keyring);
  return { read, keyring, sealed, attachment };
}

/** Everything of the person's message and of the answer. */
export const wholeChoice = (attachment: Awaited<ReturnType<typeof inventCase>>['attachment']): Choice => ({
  messages: [
    { at: 0, redacting: null, files: [] },
    { at: 2, redacting: null, files: [{ attachment, give: 'original' }] },
  ],
  captures: [],
  consent: { given: 'by-the-person', day, recipient: 'The court at Zagreb', words: 'Pisala je: „Da, dajte sve.“' },
});

/** What the server and the browser would give. */
export function inventSources(sealed: Uint8Array<ArrayBuffer>, more: Partial<Sources> = {}): Sources {
  const { prove, vkey, witnesses } = inventLog();
  return {
    sealed: async () => sealed,
    proof: async (leaf) => prove(leaf),
    stamped: async () => null,
    redraw: async () => bytesOf('drawn anew'),
    verifier: bytesOf('<!doctype html>'),
    logs: [
      { origin: 'other.example/log', vkey: inventLog('other.example/log').vkey },
      { origin: 'example.org/log', vkey },
    ],
    witnesses,
    day,
    now: new Date(`${day}T14:20:30.123Z`),
    ...more,
  };
}

/** A log of two entries, the asked one second, seen by two witnesses on 25 November 2026 at 14:20 and 14:21 UTC, by one of them twice. */
export function inventLog(origin = 'example.org/log') {
  const signer = (n: number) => signerFromSeed(new Uint8Array(32).fill(n));
  const own = signer(1);
  const seen = Date.parse('2026-11-25T14:20:00Z') / 1000;
  const first = [2, 3].map((n) => {
    const { publicKey, sign } = signer(n);
    return ed25519Cosigner(`witness-${n}.example`, fromHex(publicKey), sign);
  });
  const cosigners = [...first, mlDsaCosigner('witness-2.example', new Uint8Array(32).fill(4))];
  return {
    vkey: formatKey(origin, ED25519, fromHex(own.publicKey)),
    witnesses: cosigners.map(({ name, type, publicKey }) => formatKey(name, type, publicKey)),
    prove(leaf: string): string {
      const other = leafHash(bytesOf('somebody else’s'));
      const root = nodeHash(other, fromHex(leaf));
      const text = formatCheckpoint({ origin, size: 2, root });
      const signed = signNote(text, { name: origin, publicKey: fromHex(own.publicKey), sign: own.sign });
      const signatures = [signed, ...cosigners.map((one, i) => cosign(text, seen + 60 * i, one))];
      return formatProofFile({ extra: null, index: 1, proof: [other], checkpoint: formatNote({ text, signatures }) });
    },
  };
}

const joined = async (pieces: readonly Uint8Array<ArrayBuffer>[]) =>
  new Uint8Array(await new Blob([...pieces]).arrayBuffer());

export type Case = Awaited<ReturnType<typeof inventCase>>;

export async function packed(told: Case, choice: Choice = wholeChoice(told.attachment), more: Partial<Sources> = {}) {
  const made = await makePackage(told.read, told.keyring, choice, inventSources(told.sealed, more));
  return joined(made.pieces);
}

export type Whole = Extract<Report, { ok: true }>;
export async function judged(file: Uint8Array<ArrayBuffer>): Promise<Whole> {
  const report = await verifyPackage(file);
  assert.ok(report.ok, report.ok ? '' : report.reason);
  return report;
}
export const failures = ({ organisation, files, items }: Whole) =>
  [...organisation, ...files, ...items.flatMap(({ findings }) => findings)]
    .filter(({ tone }) => tone === 'fails')
    .map(({ text }) => text);

/** The package with something changed, signed anew by the desk's own key: what a lying organisation can do. */
export async function lied(
  told: Case,
  file: Uint8Array<ArrayBuffer>,
  change: (manifest: Manifest, files: Map<string, Uint8Array<ArrayBuffer>>) => Manifest | undefined,
  signer = currentKey(told.keyring, 'harbour')!,
) {
  const entries = new Map(readZip(file)!.map(({ path, bytes }) => [path, bytes]));
  const read = readManifest(entries.get(MANIFEST_PATH)!)!;
  const given = change(read, entries) ?? read;
  const files = given.files.map((one) => {
    const bytes = entries.get(one.path) ?? new Uint8Array(0);
    return { ...one, sha256: hashOf(bytes), length: bytes.length };
  });
  const manifest = writeManifest({ ...given, files });
  entries.set(MANIFEST_PATH, manifest);
  entries.set(SIGNATURE_PATH, signManifest(manifest, signer));
  return joined(writeZip([...entries].map(([path, bytes]): Entry => ({ path, bytes }))));
}
