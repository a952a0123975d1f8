// Opening a batch of the audit trail. Spec: docs/spec/envelope.md, 'The audit trail'.
import type { Identity } from '../hybrid.ts';
import { MAX_AUDIT_BYTES } from '../limits.ts';
import { AUDIT_MAGIC } from '../seal/audit.ts';
import { openPadded } from './padded.ts';

/**
 * The JSON text. Throws `EnvelopeError`. Not signed: the server writes it, and could have written something
 * else.
 */
export const openAudit = (batch: Uint8Array, identity: Identity): Promise<string> =>
  openPadded(AUDIT_MAGIC, MAX_AUDIT_BYTES, batch, identity);
