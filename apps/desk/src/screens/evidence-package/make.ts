import { randomHex } from '@heed/envelope/seal';
import {
  chainEvents,
  type EvidenceItem,
  type EvidenceManifest,
  hashOf,
  MANIFEST_PATH,
  SIGNATURE_PATH,
  signManifest,
  writeManifest,
  writeZip,
} from '@heed/ledger/evidence';
import type { Reading } from '../../model/conversation/reading.ts';
import { CannotWrite } from '../../model/conversation/write.ts';
import { currentKey, type MemberKeyring } from '../../model/session/keyring.ts';
import { countsOf, type EvidenceChoice } from './choice.ts';
import { coverSheet } from './cover.ts';
import { custodyOf } from './custody.ts';
import { captureParts, messageParts, type PackagePart } from './parts.ts';
import type { Sources } from './sources.ts';
import { tool } from './tool.ts';

export interface EvidencePackage {
  readonly manifest: EvidenceManifest;
  /** The ZIP in pieces, for a Blob. */
  readonly pieces: readonly Uint8Array<ArrayBuffer>[];
}

/**
 * Throws CannotWrite where the member holds no current desk key, AttachmentMissing, EnvelopeError, and
 * RangeError for a package that grew too large.
 */
export async function makePackage(
  read: Reading,
  keyring: MemberKeyring,
  choice: EvidenceChoice,
  sources: Sources,
  onProgress: (count: number, of: number) => void = () => {},
): Promise<EvidencePackage> {
  const desk = currentKey(keyring, read.row.desk);
  if (desk === null) throw new CannotWrite('no-desk-key');
  const of = choice.messages.length + choice.captures.length;
  const items: EvidenceItem[] = [];
  const parts: PackagePart[] = [];
  const redactions: EvidenceManifest['redactions'] = [];
  for (const selection of [...choice.messages, ...choice.captures]) {
    const number = String(items.length + 1).padStart(3, '0');
    const part =
      'at' in selection
        ? await messageParts(number, selection, read, keyring, sources)
        : captureParts(number, selection);
    items.push(part.item);
    parts.push(...part.parts);
    redactions.push(...part.redactions);
    onProgress(items.length, of);
  }
  const draft: EvidenceManifest = {
    format: 'heed/evidence/v1',
    number: randomHex(16),
    made: { serverDay: sources.day, device: seconds(sources.now), by: keyring.me.member.id, tool },
    organisation: {
      name: keyring.me.organisation.name,
      key: keyring.trust?.organisation ?? '',
      supervisors: keyring.me.supervisors,
      deskKeys: keyring.me.deskKeys.map(({ certificate }) => certificate),
    },
    logs: sources.logs,
    witnesses: [...sources.witnesses],
    conversation: { ...countsOf(read), chosen: choice.messages.length },
    consent: {
      ...choice.consent,
      items: items.map(({ number }) => number),
      recordedBy: keyring.me.member.id,
      defenceMayRead: true,
    },
    items,
    files: parts.map(fileOf),
    custody: chainEvents(
      custodyOf(read, keyring.me.member.id, items, choice, { day: sources.day, redactions }),
    ),
    redactions,
  };
  const reader = readerParts(draft, sources.verifier);
  const manifest = { ...draft, files: [...reader.map(fileOf), ...draft.files] };
  const bytes = writeManifest(manifest);
  const signed = { path: SIGNATURE_PATH, bytes: signManifest(bytes, desk) };
  return { manifest, pieces: writeZip([...reader, { path: MANIFEST_PATH, bytes }, signed, ...parts]) };
}

/** What a reader opens first. */
function readerParts(draft: EvidenceManifest, verifier: Uint8Array<ArrayBuffer>): PackagePart[] {
  const none = { item: null, name: null, attachment: null, parent: null };
  return [
    {
      ...none,
      path: 'cover.html',
      role: 'cover',
      type: 'text/html',
      made: tool,
      bytes: coverSheet(draft),
    },
    { ...none, path: 'verify.html', role: 'verifier', type: 'text/html', made: tool, bytes: verifier },
  ];
}

const fileOf = ({ bytes, ...file }: PackagePart) => ({
  ...file,
  sha256: hashOf(bytes),
  length: bytes.length,
});
const seconds = (at: Date) => `${at.toISOString().slice(0, 19)}Z`;
