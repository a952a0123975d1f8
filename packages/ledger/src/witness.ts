// The rules of a witness: the form of a request, and when it may cosign. C2SP tlog-witness v1.0.0. No I/O:
// the caller must compare `size` with the stored one and store the new one in one step.
import { base64 } from '@scure/base';
import { type Checkpoint, parseCheckpoint } from './checkpoint.ts';
import { verifyConsistency } from './consistency.ts';
import { LedgerError, malformed } from './error.ts';
import { decodeKey, type VerifierKey } from './key.ts';
import { parseNote, signaturesBy } from './note.ts';
import { MAX_PROOF_HASHES } from './proof-file.ts';
import { equalHashes, HASH_BYTES, type Hash, rootHash } from './tree.ts';

/**
 * A request to a witness to cosign. C2SP tlog-witness, 'add-checkpoint'. `proof`: at most 63 hashes of 32
 * bytes.
 */
export interface AddCheckpoint {
  /** Size of the last checkpoint that this witness cosigned, as the sender of the request believes. */
  readonly old: number;
  readonly proof: readonly Uint8Array[];
  /** The signed note. */
  readonly checkpoint: string;
}

/** Reads the body of `add-checkpoint`. Throws 'malformed'. */
export function parseAddCheckpoint(body: string): AddCheckpoint {
  const at = body.indexOf('\n\n');
  const lines = body.slice(0, Math.max(at, 0)).split('\n');
  const [, digits] = /^old (0|[1-9]\d{0,15})$/.exec(lines.shift() ?? '') ?? [];
  const old = Number(digits ?? Number.NaN);
  const proof = lines.map(decodeKey);
  if (
    !Number.isSafeInteger(old) ||
    proof.length > MAX_PROOF_HASHES ||
    !proof.every((hash) => hash?.length === HASH_BYTES)
  )
    throw malformed('a request to cosign');
  return { old, proof: proof as Uint8Array[], checkpoint: body.slice(at + 2) };
}

/** The body of the request. The inverse of `parseAddCheckpoint`. */
export function formatAddCheckpoint({ old, proof, checkpoint }: AddCheckpoint): string {
  return `old ${old}\n${proof.map((hash) => `${base64.encode(hash)}\n`).join('')}\n${checkpoint}`;
}

/** What the witness last cosigned of a log. */
export interface CosignedSize {
  readonly size: number;
  readonly root: Uint8Array;
}

/** Whether a witness may cosign: the checkpoint and its text, or the status of the refusal. */
export type WitnessDecision =
  | { readonly ok: true; readonly checkpoint: Checkpoint; readonly text: string }
  /** HTTP status of the answer; for 409 of sizes, the size that the witness has. */
  | { readonly ok: false; readonly status: 400 | 403 | 404 | 409 | 422; readonly size?: number };

/**
 * Whether to cosign. `keysOf` gives the keys trusted for an origin, none for an unknown log; `last` what was
 * cosigned before, null for nothing. The order of the checks is the specification's.
 */
export function decideCosignature(
  { old, proof, checkpoint }: AddCheckpoint,
  {
    keysOf,
    last,
  }: { keysOf: (origin: string) => readonly VerifierKey[]; last: (origin: string) => CosignedSize | null },
  hash?: Hash,
): WitnessDecision {
  let text: string;
  let requested: Checkpoint;
  let isSigned: boolean;
  try {
    const note = parseNote(checkpoint);
    text = note.text;
    requested = parseCheckpoint(text);
    const keys = keysOf(requested.origin);
    if (keys.length === 0) return { ok: false, status: 404 };
    isSigned = keys.some((key) => signaturesBy(note, key).length > 0);
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error;
    return { ok: false, status: error.code === 'bad-signature' ? 403 : 400 };
  }
  if (!isSigned) return { ok: false, status: 403 };
  if (old > requested.size) return { ok: false, status: 400 };
  const before = last(requested.origin);
  const size = before?.size ?? 0;
  if (old !== size) return { ok: false, status: 409, size };
  // Two trees of one size with other roots are a fork.
  if (old === requested.size && !equalHashes(before?.root ?? rootHash([], hash), requested.root))
    return { ok: false, status: 409, size };
  if (!continues({ old, proof }, before, requested, hash)) return { ok: false, status: 422 };
  return { ok: true, checkpoint: requested, text };
}

/**
 * Whether the requested tree continues the one before. Every tree continues the empty one, with an empty
 * proof.
 */
function continues(
  { old, proof }: Pick<AddCheckpoint, 'old' | 'proof'>,
  before: CosignedSize | null,
  requested: Checkpoint,
  hash?: Hash,
): boolean {
  if (old === 0 || before === null) return proof.length === 0;
  return verifyConsistency(
    { size1: old, size2: requested.size, root1: before.root, root2: requested.root, proof },
    hash,
  );
}
