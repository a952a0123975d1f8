// What is wrong with a text or a signature, as a code that callers branch on. Messages never carry the text.

/** Why a text, a key or a signature was refused. */
export type LedgerFault =
  /** Not in the form of its spec. */
  | 'malformed'
  /** A key that was asked for signed nothing here. */
  | 'unsigned'
  /** A known key's signature does not fit: the text was changed or the signature made up. */
  | 'bad-signature'
  /** A key text that is none, or whose id does not fit. */
  | 'bad-key'
  /** A tree's node that its reader could not give. */
  | 'missing-node';

/** The one error of this package. Its message never carries the text that was refused. */
export class LedgerError extends Error {
  readonly code: LedgerFault;
  constructor(code: LedgerFault, what: string) {
    super(what);
    this.name = 'LedgerError';
    this.code = code;
  }
}

/**
 * The error 'malformed' with the message 'Cannot read <what>: not in its form'. Returns it, does not
 * throw.
 */
export const malformed = (what: string): LedgerError =>
  new LedgerError('malformed', `Cannot read ${what}: not in its form`);
