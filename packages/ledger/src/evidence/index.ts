// The format of an evidence package: container, canonical manifest, custody, signature, and the judgement of
// all of them. Pure; knows no key of anybody and asks no network. docs/spec/evidence.md.
export { canonicalBytes, canonicalJson, type Json, readCanonical } from './canonical.ts';
export { type CustodyEvent, chainEvents, isChainIntact } from './custody.ts';
export {
  BUNDLED_DEPOSIT,
  type DepositBundle,
  readDepositBundle,
  writeDepositBundle,
} from './deposit-bundle.ts';
export { isDeposit, type JudgedDeposit, judgeDeposit, type ReadDepositManifest } from './deposit-form.ts';
export {
  type FileState,
  hashOf,
  type JudgedPackage,
  judgePackage,
  MANIFEST_PATH,
  type PackageSignature,
  SIGNATURE_PATH,
  signManifest,
} from './judge.ts';
export {
  type Capture,
  type EvidenceFile,
  type EvidenceItem,
  type EvidenceManifest,
  type EvidenceMessage,
  type Redaction,
  readManifest,
  writeManifest,
} from './manifest.ts';
export { isPath, MAX_PACKAGE_BYTES, readZip, writeZip, type ZipEntry } from './zip.ts';
