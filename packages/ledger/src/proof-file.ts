// A proof that stands alone as a text file: index, inclusion proof, checkpoint with its signatures. C2SP
// tlog-proof v1 ('.tlog-proof').
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64 } from '@scure/base';
import { type Checkpoint, parseCheckpoint } from './checkpoint.ts';
import { malformed } from './error.ts';
import { verifyInclusion } from './inclusion.ts';
import { decodeKey } from './key.ts';
import { verifyNote } from './note.ts';
import { HASH_BYTES, type Hash, isSize } from './tree.ts';

const head = 'c2sp.org/tlog-proof@v1';
/** A proof in a tree of 2^63 entries has no more hashes. */
export const MAX_PROOF_HASHES = 63;

/** The fields of a proof file. `proof`: hashes of 32 bytes, from the leaf's sibling upwards. */
export interface ProofFile {
  /** Bytes with a meaning of their own, which nothing here signs; null for none. */
  readonly extra: Uint8Array | null;
  readonly index: number;
  readonly proof: readonly Uint8Array[];
  /** The signed note, verbatim. */
  readonly checkpoint: string;
}

/** Reads a proof file. Throws 'malformed'. Nothing is verified. */
export function parseProofFile(text: string): ProofFile {
  const at = text.indexOf('\n\n');
  if (at < 0) throw malformed('a proof file');
  const lines = text.slice(0, at).split('\n');
  if (lines.shift() !== head) throw malformed('a proof file');
  const extra = lines[0]?.startsWith('extra ') ? decodeKey((lines.shift() as string).slice(6)) : null;
  const [, digits] = /^index (0|[1-9]\d{0,15})$/.exec(lines.shift() ?? '') ?? [];
  const index = Number(digits ?? Number.NaN);
  const proof = lines.map(decodeKey);
  if (
    !isSize(index) ||
    proof.length > MAX_PROOF_HASHES ||
    !proof.every((hash) => hash?.length === HASH_BYTES)
  )
    throw malformed('a proof file');
  return { extra, index, proof: proof as Uint8Array[], checkpoint: text.slice(at + 2) };
}

/** The text of a proof file. It checks nothing: the fields must be of a proof that was verified. */
export function formatProofFile({ extra, index, proof, checkpoint }: ProofFile): string {
  const lines = [
    head,
    ...(extra === null ? [] : [`extra ${base64.encode(extra)}`]),
    `index ${index}`,
    ...proof.map((hash) => base64.encode(hash)),
  ];
  return `${lines.join('\n')}\n\n${checkpoint}`;
}

/** Most bytes of a proof file that a person keeps on her phone or sends on. */
const smallBytes = 4000;

/**
 * A proof file that stays under 4,000 bytes: of the cosignatures the longest are left out until it does,
 * never the log's own signature. One by ML-DSA-44 alone takes 3,300; its witness signs by Ed25519 beside, and
 * the log's own files keep both. What is no proof file comes back as it is.
 */
export function smallProofFile(file: string): string {
  const at = file.lastIndexOf('\n\n') + 2;
  const [, origin] = /\n\n(.*)\n/.exec(file) ?? [];
  const lines = file.slice(at).split('\n');
  const small = () => file.slice(0, at) + lines.join('\n');
  const others = lines.filter((line) => line !== '' && !line.startsWith(`\u2014 ${origin} `));
  for (const line of others.sort((a, b) => b.length - a.length)) {
    if (utf8ToBytes(small()).length < smallBytes) break;
    lines.splice(lines.indexOf(line), 1);
  }
  return small();
}

/**
 * The checkpoint that `text` proves `leafHash` to stand in, signed by the log of `vkey`; null where the leaf
 * does not stand there. Throws what
 * `parseProofFile` and `verifyNote` throw. Who witnessed it is a second question: see `satisfies`.
 */
export function verifyProofFile(
  text: string,
  { leafHash, vkey }: { leafHash: Uint8Array; vkey: string },
  hash?: Hash,
): Checkpoint | null {
  const { index, proof, checkpoint } = parseProofFile(text);
  const signed = parseCheckpoint(verifyNote(checkpoint, vkey));
  const holds =
    vkey.startsWith(`${signed.origin}+`) &&
    verifyInclusion({ index, size: signed.size, leafHash, proof, root: signed.root }, hash);
  return holds ? signed : null;
}
