// A deposit as one file that its owner can hand on: each version as it was sealed, with the key that opens it
// and with its proof. Written without a schema, since a phone does it; judged by deposit-form.ts.
// docs/spec/evidence.md, 'A deposit'.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalBytes, type Json } from './canonical.ts';
import { writeZip, type ZipEntry } from './zip.ts';

/** Path of the manifest in a deposit's file. */
export const DEPOSIT_PATH = 'deposit.json';
/** Path of the signature over the manifest's bytes. */
export const DEPOSIT_SIGNATURE_PATH = 'signature.json';

/** What ties the sealed file, the signed JSON and the log entry of one version together. All hex. */
export interface PackagedVersion {
  /** '001' for the first. */
  readonly number: string;
  /** Day in UTC on which the server took it, as the server said. */
  readonly serverDay: string;
  /** SHA-256 of the envelope. */
  readonly envelope: string;
  /** Entry of the log: SHA-256(salt || SHA-256(envelope)). */
  readonly entry: string;
  /** Key and Ed25519 signature over 'heed/message/v1\0' and the JSON. */
  readonly sign: string;
  readonly signature: string;
  /** 16 bytes that open this one envelope. */
  readonly fileKey: string;
  /** Place in the log, and size of the log that shows it; null where the proof is not here yet. */
  readonly place: { readonly index: number; readonly size: number } | null;
}

/** A file of the package as its manifest lists it. */
export interface DepositFile {
  readonly path: string;
  readonly role: 'original' | 'sealed' | 'proof' | 'text' | 'cover' | 'verifier';
  /** Number of the version that it belongs to; null for what belongs to the whole. */
  readonly version: string | null;
  /** Media type and name as the author gave them; never to be trusted. */
  readonly type: string;
  readonly name: string | null;
  /** Id of the attachment in the signed message. */
  readonly attachment: string | null;
}

/** The manifest of a deposit without its files. */
export interface DepositManifest {
  readonly format: 'heed/deposit/v1';
  /** Kind of the deposit, as each version says inside its seal. */
  readonly kind: string;
  /** By the clock of the device or server that made the file, UTC to the second: proves nothing. */
  readonly made: string;
  readonly organisation: string;
  /** The logs by name and key, as the server named them. The reader compares them. */
  readonly logs: readonly { readonly origin: string; readonly vkey: string }[];
  /** Keys of the witnesses, as the server named them. */
  readonly witnesses: readonly string[];
  readonly versions: readonly PackagedVersion[];
}

/** A file with its bytes, as the package takes it. */
export type DepositPart = DepositFile & Pick<ZipEntry, 'bytes'>;

/** What is signed: a context of its own, a zero byte, the manifest. */
export const signedDepositBytes = (manifest: Uint8Array): Uint8Array =>
  concatBytes(utf8ToBytes('heed/deposit/v1\0'), manifest);

/**
 * The package in pieces, for a Blob. `hash`: SHA-256 in hex, by the browser where that is quicker. Throws
 * RangeError for what a container cannot hold.
 */
export async function writeDeposit(
  draft: DepositManifest,
  parts: readonly DepositPart[],
  {
    publicKey,
    sign,
    hash,
  }: {
    readonly publicKey: string;
    readonly sign: (bytes: Uint8Array) => Uint8Array;
    readonly hash: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
  },
): Promise<Uint8Array<ArrayBuffer>[]> {
  const files: Json[] = [];
  for (const { bytes, ...file } of parts)
    files.push({ ...file, sha256: await hash(bytes), length: bytes.length });
  const manifest = canonicalBytes({ ...draft, files } as unknown as Json);
  const signature = canonicalBytes({
    format: 'heed/deposit-signature/v1',
    key: publicKey,
    signature: bytesToHex(sign(signedDepositBytes(manifest))),
  });
  return writeZip([
    // What a person opens first stands first: the cover and the verifier.
    ...parts.filter(({ role }) => role === 'cover' || role === 'verifier'),
    { path: DEPOSIT_PATH, bytes: manifest },
    { path: DEPOSIT_SIGNATURE_PATH, bytes: signature },
    ...parts.filter(({ role }) => role !== 'cover' && role !== 'verifier'),
  ]);
}

/** SHA-256 in 64 hex digits, in script. */
export const hashOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));
