// How statements of the organisation are signed: JSON text with signatures beside it. Apart from the keys
// that sign, so that a page which makes none of them need not load them.
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Signer } from './message.ts';
import { type Context, withContext } from './signing.ts';
import type { SignedStatement } from './verify/statement.ts';

/** The JSON of `value` with the signature of each signer over it. */
export function signStatement(context: Context, value: unknown, signers: readonly Signer[]): SignedStatement {
  const statement = JSON.stringify(value);
  const bytes = utf8ToBytes(statement);
  return { statement, signatures: signers.map((signer) => signatureOver(context, bytes, signer)) };
}

/** One signature: public key 64 hex digits, signature 128 hex digits. */
export function signatureOver(context: Context, bytes: Uint8Array, signer: Signer) {
  return { key: signer.publicKey, signature: bytesToHex(signer.sign(withContext(context, bytes))) };
}
