// A signed statement: JSON bytes, kept as they were signed, with the signatures beside them. Nothing is canonicalised.
// Spec: docs/spec/envelope.md, 'Statements of the organisation'.
import { hexToBytes } from '@noble/hashes/utils.js';
import { type Context, verifies } from '../signing.ts';

export interface Statement {
  /** Base64 (RFC 4648, padded) of the JSON bytes. */
  readonly statement: string;
  /** Who signed: Ed25519 public keys (64 hex digits) and signatures (128 hex digits). */
  readonly signatures: readonly { readonly key: string; readonly signature: string }[];
}

/** Most signatures that are looked at: more is a waste of a phone's time. */
const MAX_SIGNATURES = 8;

/** The JSON bytes of a statement; empty where the base64 is bad, which no signature fits. */
export function statementBytes(statement: Statement): Uint8Array {
  try {
    return Uint8Array.from(atob(statement.statement), (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array(0);
  }
}

/** The distinct keys whose signatures stand over the statement, among those asked for. */
export function signersOf(context: Context, statement: Statement, keys: Iterable<string>): Set<string> {
  const bytes = statementBytes(statement);
  const found = new Set<string>();
  const asked = new Set(keys);
  for (const { key, signature } of statement.signatures.slice(0, MAX_SIGNATURES)) {
    if (bytes.length === 0 || !asked.has(key) || !/^[0-9a-f]{128}$/.test(signature)) continue;
    if (verifies(context, bytes, hexToBytes(signature), key)) found.add(key);
  }
  return found;
}

/** The JSON in a statement, or undefined where the bytes are none. Call only after its signatures were checked. */
export function statementJson(statement: Statement): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(statementBytes(statement)));
  } catch {
    return undefined;
  }
}
