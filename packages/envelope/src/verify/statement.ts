// A signed statement: JSON text, kept as it was signed, with the signatures beside it. Nothing is
// canonicalised. Spec: docs/spec/envelope.md, 'Statements of the organisation'.
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Context, isValidSignature } from '../signing.ts';

/** A JSON text and who signed it. */
export interface SignedStatement {
  /** The JSON text whose UTF-8 bytes are signed. */
  readonly statement: string;
  /** Who signed: Ed25519 public keys (64 hex digits) and signatures (128 hex digits). */
  readonly signatures: readonly { readonly key: string; readonly signature: string }[];
}

/**
 * A signed roster. The statement names the members by the SHA-256 of their JSON text, so that the statement
 * can stand in the log for everybody to verify and the members cannot be read there. Without `members` it is
 * of the former version, whose statement holds them.
 */
export interface RosterDocument extends SignedStatement {
  readonly members?: string | undefined;
}

/** Most signatures that are looked at: more is a waste of a phone's time. */
const MAX_SIGNATURES = 8;

/** The bytes that are signed. */
export function statementBytes(statement: SignedStatement): Uint8Array {
  return utf8ToBytes(statement.statement);
}

/** The distinct keys whose signatures stand over the statement, among those asked for. */
export function signersOf(context: Context, statement: SignedStatement, keys: Iterable<string>): Set<string> {
  const bytes = statementBytes(statement);
  const signers = new Set<string>();
  const allowedKeys = new Set(keys);
  for (const { key, signature } of statement.signatures.slice(0, MAX_SIGNATURES)) {
    if (!allowedKeys.has(key) || !/^[0-9a-f]{128}$/.test(signature)) continue;
    if (isValidSignature(context, bytes, hexToBytes(signature), key)) signers.add(key);
  }
  return signers;
}

/**
 * The JSON in a statement, or undefined where the text is none. Call only after its signatures were checked.
 */
export function statementJson(statement: SignedStatement): unknown {
  try {
    return JSON.parse(statement.statement);
  } catch {
    return undefined;
  }
}
