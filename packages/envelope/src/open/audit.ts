// Opening a batch of the audit trail. Spec: docs/spec/envelope.md, 'The audit trail'.
import type { Identity } from '../hybrid.ts';
import { EnvelopeError } from '../refusal.ts';
import { AUDIT_MAGIC } from '../seal/audit.ts';
import { openAge } from './age.ts';
import { afterMagic } from './frame.ts';

/** Most bytes of a batch as stored. */
const MAX_AUDIT_BYTES = 1_048_576;

/** The JSON text. Throws `EnvelopeError`. Not signed: the server writes it, and could have written something else. */
export async function openAudit(batch: Uint8Array, identity: Identity): Promise<string> {
  const padded = afterMagic(AUDIT_MAGIC, await openAge(batch, [identity], MAX_AUDIT_BYTES));
  const end = padded.indexOf(0);
  if (end < 0 || padded.subarray(end).some((byte) => byte !== 0)) throw new EnvelopeError('bad-padding');
  return new TextDecoder('utf-8', { fatal: true }).decode(padded.subarray(0, end));
}
