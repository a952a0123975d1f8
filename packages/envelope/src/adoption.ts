// How two editors adopt a version of a recommendation: both sign one statement that names it by its hash.
// Spec: docs/spec/envelope.md, 'Statements of the organisation'.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import type { Signer } from './message.ts';
import { signatureOver } from './sign-statement.ts';
import { type Context, isValidSignature } from './signing.ts';

const context: Context = 'heed/recommendation/v1';

const hex64 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const adoptionShape = v.strictObject({
  version: v.literal(1),
  /** Key of the organisation. */
  organisation: hex64,
  /** SHA-256 of the JSON text of the recommendation. */
  document: hex64,
});

/** What is signed for a document: JSON text. `organisation`: 64 hex digits. */
export const adoptionStatement = (organisation: string, document: string): string =>
  JSON.stringify({ version: 1, organisation, document: bytesToHex(sha256(utf8ToBytes(document))) });

/** The signature of an editor over such a statement. */
export const signAdoption = (statement: string, editor: Signer): { key: string; signature: string } =>
  signatureOver(context, utf8ToBytes(statement), editor);

/** Whether `statement` adopts `document` for `organisation`, and `key` (64 hex digits) signed it. */
export function isAdoption(
  {
    statement,
    key,
    signature,
  }: { readonly statement: string; readonly key: string; readonly signature: string },
  { organisation, document }: { readonly organisation: string; readonly document: string },
): boolean {
  if (!/^[0-9a-f]{128}$/.test(signature) || statement !== adoptionStatement(organisation, document))
    return false;
  const parsed = v.safeParse(adoptionShape, JSON.parse(statement));
  return parsed.success && isValidSignature(context, utf8ToBytes(statement), hexToBytes(signature), key);
}
