// The ledger: Merkle trees, proofs, notes, checkpoints, cosignatures, tiles and the rules of witnesses. Pure:
// no clock, no files, no network. Runs without the rest of Heed. docs/spec/ledger.md.
export { type AppendResult, append, type Edge, emptyEdge, readEdge, rootOfEdge } from './append.ts';
export { type Checkpoint, formatCheckpoint, parseCheckpoint } from './checkpoint.ts';
export {
  type Consistency,
  verifyConsistency,
  verifySubtreeConsistency,
  verifySubtreeInclusion,
} from './consistency.ts';
export { type Cosigner, cosign, ed25519Cosigner, type Verify, verifyEd25519 } from './cosignature.ts';
export { LedgerError, type LedgerFault } from './error.ts';
export { type Inclusion, verifyInclusion } from './inclusion.ts';
export {
  formatInclusionPromise,
  type InclusionPromise,
  parseInclusionPromise,
  verifyInclusionPromise,
} from './inclusion-promise.ts';
export {
  COSIGNATURE_ED25519,
  COSIGNATURE_ML_DSA_44,
  ED25519,
  formatKey,
  parseKey,
  type VerifierKey,
} from './key.ts';
export { mlDsaCosigner, verifyAny } from './ml-dsa.ts';
export {
  formatNote,
  formatSignature,
  type Note,
  parseNote,
  signaturesBy,
  signNote,
  verifyNote,
} from './note.ts';
export type { NoteSignature } from './note-signature.ts';
export { judgeNote, type Policy, type PolicyResult, parsePolicy } from './policy.ts';
export { proveConsistency, proveInclusion, rootFromNodes } from './proof.ts';
export {
  formatProofFile,
  type ProofFile,
  parseProofFile,
  smallProofFile,
  verifyProofFile,
} from './proof-file.ts';
export { LEAST_TICK, padTick, tickSize } from './tick.ts';
export {
  formatEntries,
  nodesFromTiles,
  parseEntries,
  parseTilePath,
  type ReadNode,
  TILE_WIDTH,
  type Tile,
  tilePath,
  tileWidth,
} from './tile.ts';
export { HASH_BYTES, type Hash, leafHash, nodeHash, rootHash } from './tree.ts';
export {
  type AddCheckpoint,
  type CosignedSize,
  decideCosignature,
  formatAddCheckpoint,
  parseAddCheckpoint,
  type WitnessDecision,
} from './witness.ts';
