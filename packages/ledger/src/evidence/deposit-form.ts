// What holds of a deposit's file as such, before anybody looks into its versions: its layout, the
// signature over its list, each file against it. Judges everything and throws nothing.
// docs/spec/evidence.md, 'A deposit'.
import { hexToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { isValidEd25519 } from '../ed25519.ts';
import { readCanonical } from './canonical.ts';
import { DEPOSIT_PATH, DEPOSIT_SIGNATURE_PATH, signedDepositBytes } from './deposit.ts';
import { compareFiles, type FileState } from './judge.ts';
import { day, hex, instant, itemNumber, line } from './shapes.ts';
import { isPath, MAX_FILES, readZip } from './zip.ts';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const version = v.strictObject({
  number: itemNumber,
  serverDay: day,
  envelope: hex(32),
  entry: hex(32),
  sign: hex(32),
  signature: hex(64),
  fileKey: hex(16),
  place: v.nullable(v.strictObject({ index: count, size: count })),
});

const file = v.strictObject({
  path: v.pipe(v.string(), v.check(isPath)),
  role: v.picklist(['original', 'sealed', 'proof', 'text', 'cover', 'verifier']),
  version: v.nullable(itemNumber),
  sha256: hex(32),
  length: count,
  type: line(127),
  name: v.nullable(line(255)),
  attachment: v.nullable(hex(16)),
});

const manifest = v.pipe(
  v.strictObject({
    format: v.literal('heed/deposit/v1'),
    kind: line(40),
    made: instant,
    organisation: line(120),
    logs: v.pipe(v.array(v.strictObject({ origin: line(300), vkey: line(3000) })), v.maxLength(100)),
    witnesses: v.pipe(v.array(line(3000)), v.maxLength(32)),
    versions: v.pipe(v.array(version), v.minLength(1), v.maxLength(500)),
    files: v.pipe(v.array(file), v.maxLength(MAX_FILES)),
  }),
  v.check(({ versions }) => versions.every(({ number }, n) => Number(number) === n + 1)),
  v.check(({ files }) => new Set(files.map(({ path }) => path)).size === files.length),
  v.check(({ files, versions }) => {
    const numbers = new Set(versions.map(({ number }) => number));
    return files.every((one) => one.version === null || numbers.has(one.version));
  }),
);

/** The manifest as it was read. */
export type ReadDepositManifest = v.InferOutput<typeof manifest>;

const signatureForm = v.strictObject({
  format: v.literal('heed/deposit-signature/v1'),
  key: hex(32),
  signature: hex(64),
});

/** The judgement of a file: why it is no deposit, or its manifest and the state of each file. */
export type JudgedDeposit =
  | {
      readonly ok: false;
      readonly reason: 'layout' | 'no-manifest' | 'manifest-form' | 'no-signature' | 'signature';
    }
  | {
      readonly ok: true;
      readonly manifest: ReadDepositManifest;
      /** Ed25519 key that signed the list, 64 hex digits. */
      readonly key: string;
      readonly files: readonly { readonly path: string; readonly state: FileState }[];
      /** The bytes of each listed file that holds. */
      readonly bytes: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
    };

/** Whether these bytes are laid out as a deposit; an evidence package has another manifest. */
export const isDeposit = (file: Uint8Array<ArrayBuffer>): boolean =>
  readZip(file)?.some(({ path }) => path === DEPOSIT_PATH) ?? false;

/** Judges the bytes of a deposit's file. */
export function judgeDeposit(file: Uint8Array<ArrayBuffer>): JudgedDeposit {
  const entries = readZip(file);
  if (entries === null) return { ok: false, reason: 'layout' };
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const [list, signed] = [byPath.get(DEPOSIT_PATH), byPath.get(DEPOSIT_SIGNATURE_PATH)];
  if (!list) return { ok: false, reason: 'no-manifest' };
  const signature = v.safeParse(signatureForm, signed ? readCanonical(signed.bytes) : null);
  if (!signed?.checksumHolds || !signature.success) return { ok: false, reason: 'no-signature' };
  const { key, signature: signatureHex } = signature.output;
  const holds =
    list.checksumHolds &&
    isValidEd25519(hexToBytes(signatureHex), signedDepositBytes(list.bytes), hexToBytes(key));
  if (!holds) return { ok: false, reason: 'signature' };
  const read = v.safeParse(manifest, readCanonical(list.bytes), { abortEarly: true });
  if (!read.success) return { ok: false, reason: 'manifest-form' };
  const own = [DEPOSIT_PATH, DEPOSIT_SIGNATURE_PATH];
  return { ok: true, manifest: read.output, key, ...compareFiles(read.output.files, byPath, own) };
}
