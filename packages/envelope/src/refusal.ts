// The one error class of this package and its closed list of codes.
// A refusal never holds text, a name, a key or a byte of what was refused: it may be written to a log.
// Spec: docs/spec/envelope.md, 'Refusals'.

/** Codes of `EnvelopeError`, each with its meaning. */
export const REFUSALS = [
  'empty', // no bytes at all
  'too-large', // more bytes than the limit of its kind
  'truncated', // ends before its own length says so
  'not-age', // the bytes are no age file, or its header is malformed
  'wrong-version', // an age or Heed version this program does not know
  'wrong-type', // a sealed thing of another kind, or no sealed thing of ours
  'mixed-recipients', // any recipient that is not X25519 + ML-KEM-768
  'not-for-us', // none of the given identities opens it
  'damaged', // the seal does not hold: altered, cut or lengthened ciphertext
  'bad-padding', // padding of the wrong size, or not zero
  'bad-signature', // the signature inside does not fit the key inside
  'not-utf8', // the signed bytes are not UTF-8
  'not-json', // the signed bytes are not JSON
  'bad-shape', // JSON that is not what the kind allows
  'bad-recipient', // not a hybrid recipient (age1pq1...), none, or too many
  'bad-key', // a key of the wrong length or form, or not the one it should be
] as const;

/** One of `REFUSALS`. */
export type RefusalCode = (typeof REFUSALS)[number];

/** Thrown where a caller branches on why. `code` is one of `REFUSALS`; `message` is the code alone. */
export class EnvelopeError extends Error {
  override readonly name = 'EnvelopeError';
  readonly code: RefusalCode;
  constructor(code: RefusalCode) {
    super(code);
    this.code = code;
  }
}

/** The code of an `EnvelopeError`; rethrows anything else, which is a fault of ours and not of the input. */
export function refusalOf(error: unknown): RefusalCode {
  if (error instanceof EnvelopeError) return error.code;
  throw error;
}
