// Judges a package before its signer is known: its layout, its list of files, the signature over the list.
// Throws nothing: a reader must learn what is wrong with each file. docs/spec/evidence.md, 'Judging'.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { isValidEd25519 } from '../ed25519.ts';
import { canonicalBytes, readCanonical } from './canonical.ts';
import { type EvidenceManifest, readManifest } from './manifest.ts';
import { hex } from './shapes.ts';
import { readZip, type ZipEntryRead } from './zip.ts';

/** Path of the manifest in a package. */
export const MANIFEST_PATH = 'manifest.json';
/** Path of the signature over the manifest's bytes in a package. */
export const SIGNATURE_PATH = 'signature.json';

const signatureForm = v.strictObject({
  format: v.literal('heed/evidence-signature/v1'),
  /** Id of the desk key whose signing half signed; its certificate stands in the manifest. */
  deskKey: hex(16),
  key: hex(32),
  signature: hex(64),
});
/** The signature file as it was parsed: id of the desk key, key and Ed25519 signature in hex. */
export type PackageSignature = v.InferOutput<typeof signatureForm>;

/** What is signed: a context of its own, a zero byte, the manifest. */
export const signedBytes = (manifest: Uint8Array): Uint8Array =>
  concatBytes(utf8ToBytes('heed/evidence/v1\0'), manifest);

/** The signature file over these bytes of a manifest. `sign`: Ed25519, 64 bytes. */
export function signManifest(
  manifest: Uint8Array,
  { id, publicKey, sign }: { id: string; publicKey: string; sign: (bytes: Uint8Array) => Uint8Array },
): Uint8Array<ArrayBuffer> {
  const signature = bytesToHex(sign(signedBytes(manifest)));
  return canonicalBytes({ format: 'heed/evidence-signature/v1', deskKey: id, key: publicKey, signature });
}

/**
 * Whether the file of a package has the hash that its manifest gives. 'unlisted': the manifest has no such
 * path.
 */
export type FileState = 'holds' | 'changed' | 'missing' | 'unlisted';

/** The judgement of a package's bytes: why it is no package, or its manifest and the state of each file. */
export type JudgedPackage =
  /** Not laid out as a package: packed anew, cut, or something else. */
  | {
      readonly ok: false;
      readonly reason: 'layout' | 'no-manifest' | 'manifest-form' | 'no-signature' | 'signature';
    }
  | {
      readonly ok: true;
      readonly manifest: EvidenceManifest;
      readonly signature: PackageSignature;
      readonly files: readonly { readonly path: string; readonly state: FileState }[];
      /** The bytes of each listed file that holds. */
      readonly bytes: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
    };

/**
 * Judges the bytes of a package. Whose key signed is the next question: `signature.key` against a
 * certificate.
 */
export function judgePackage(file: Uint8Array<ArrayBuffer>): JudgedPackage {
  const entries = readZip(file);
  if (entries === null) return { ok: false, reason: 'layout' };
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const [manifestEntry, signatureEntry] = [byPath.get(MANIFEST_PATH), byPath.get(SIGNATURE_PATH)];
  if (!manifestEntry) return { ok: false, reason: 'no-manifest' };
  if (!signatureEntry) return { ok: false, reason: 'no-signature' };
  const signature = v.safeParse(signatureForm, readCanonical(signatureEntry.bytes));
  if (!signature.success || !signatureEntry.checksumHolds) return { ok: false, reason: 'no-signature' };
  const { key, signature: signatureHex } = signature.output;
  // The signature is checked before the form, so that every change of the manifest is reported as
  // 'signature'.
  if (
    !manifestEntry.checksumHolds ||
    !isValidEd25519(hexToBytes(signatureHex), signedBytes(manifestEntry.bytes), hexToBytes(key))
  )
    return { ok: false, reason: 'signature' };
  const manifest = readManifest(manifestEntry.bytes);
  if (manifest === null) return { ok: false, reason: 'manifest-form' };
  return {
    ok: true,
    manifest,
    signature: signature.output,
    ...compareFiles(manifest.files, byPath, [MANIFEST_PATH, SIGNATURE_PATH]),
  };
}

/**
 * The state of each file that a list names, and of each file that it does not name. `own`: paths of the
 * package itself, which no list names.
 */
export function compareFiles(
  files: readonly { readonly path: string; readonly sha256: string; readonly length: number }[],
  byPath: ReadonlyMap<string, ZipEntryRead>,
  own: readonly string[],
) {
  const bytes = new Map<string, Uint8Array<ArrayBuffer>>();
  const listed = files.map(({ path, sha256: expected, length }) => {
    const entry = byPath.get(path);
    if (!entry) return { path, state: 'missing' as const };
    const holds = entry.checksumHolds && entry.bytes.length === length && hashOf(entry.bytes) === expected;
    if (holds) bytes.set(path, entry.bytes);
    return { path, state: holds ? ('holds' as const) : ('changed' as const) };
  });
  const paths = new Set([...own, ...files.map(({ path }) => path)]);
  const unlisted = [...byPath.keys()]
    .filter((path) => !paths.has(path))
    .map((path) => ({ path, state: 'unlisted' as const }));
  return { files: [...listed, ...unlisted], bytes };
}

/** SHA-256 in 64 hex digits. */
export const hashOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));
