// The entry of one message in the log: its proof, the checkpoint that outside authorities stamped, and what
// follows from them, in the sentences of the verifier.
import { ApiError } from '@heed/api/client';
import { leafHash, parseCheckpoint, parseProofFile } from '@heed/ledger';
import { hashOf } from '@heed/ledger/evidence';
import { fromBase64, fromHex, toHex } from '../../ui/bytes.ts';
import { call } from '../session/session.ts';
import type { VerifierFinding } from './finding.ts';
import { logFindings, type ProofPart } from './log.ts';

export interface StampedCheckpoint {
  readonly proof: string;
  readonly stamps: readonly {
    /** TimeStampResp as it came, and the certificates that the operator trusts, DER. */
    readonly answer: Uint8Array<ArrayBuffer>;
    readonly roots: readonly Uint8Array<ArrayBuffer>[];
  }[];
}

/** Null where the log does not have it yet. `leaf`: hash of the leaf, 64 hex digits. */
export const proofOf = (leaf: string): Promise<string | null> =>
  orNull(call('log.readProof', {}, { leaf })).then((answer) => answer?.proof ?? null);

/** Null where no checkpoint that has it was stamped. */
export async function stampedProofOf(leaf: string): Promise<StampedCheckpoint | null> {
  const answer = await orNull(call('log.readTimestamps', {}, { leaf }));
  return (
    answer && {
      proof: answer.proof,
      stamps: answer.stamps.map((stamp) => ({
        answer: fromBase64(stamp.answer),
        roots: stamp.roots.map(fromBase64),
      })),
    }
  );
}

const orNull = <T>(answer: Promise<T>): Promise<T | null> =>
  answer.catch((error: unknown) => {
    if (error instanceof ApiError && error.status === 404) return null;
    throw error;
  });

/** Null for a proof that does not read: the verifier says what is wrong with it. */
export function placeIn(proof: string): { index: number; size: number } | null {
  try {
    const { index, checkpoint } = parseProofFile(proof);
    return { index, size: parseCheckpoint(checkpoint).size };
  } catch {
    return null; // The verifier says what is wrong with it.
  }
}

/**
 * What the log shows of an entry, judged in this page by the keys that the organisation names. `entry`:
 * SHA-256(salt || SHA-256(envelope)), 64 hex digits.
 */
export async function findingsOfEntry(entry: string): Promise<readonly VerifierFinding[]> {
  const leaf = toHex(leafHash(fromHex(entry)));
  const [{ logs }, { witnesses }, proof, stamped] = await Promise.all([
    call('organisation.read', {}),
    call('log.readStatus', {}),
    proofOf(leaf),
    stampedProofOf(leaf),
  ]);
  const keys = { logs, witnesses: witnesses.map(({ vkey }) => vkey) };
  const files = [
    ...(proof === null ? [] : [partOf('proof', new TextEncoder().encode(proof), null)]),
    ...(stamped === null ? [] : partsOf(stamped)),
  ];
  return logFindings({ times: { place: proof === null ? null : placeIn(proof) } }, entry, files, keys);
}

const partOf = (role: string, bytes: Uint8Array<ArrayBuffer>, parent: string | null): ProofPart => ({
  ...{ role, bytes, parent },
  sha256: hashOf(bytes),
});

function partsOf({ proof, stamps }: StampedCheckpoint): readonly ProofPart[] {
  const proved = partOf('proof', new TextEncoder().encode(proof), null);
  return [
    proved,
    ...stamps.flatMap(({ answer, roots }) => [
      partOf('timestamp', answer, proved.sha256),
      ...roots.map((root) => partOf('chain', root, hashOf(answer))),
    ]),
  ];
}
