// The audit trail: what members did, sealed to supervisors, so that whoever has the disk learns nothing of
// who works on what. Spec: docs/spec/envelope.md, 'The audit trail'.
import type { HybridRecipient } from '../hybrid.ts';
import { sealPadded } from './padded.ts';

/** First bytes of the plaintext of a batch of the audit trail. */
export const AUDIT_MAGIC = 'heed/audit/v1\n';
/** Smallest plaintext of a batch, bytes: one event and a dozen look alike. */
const MIN_AUDIT_BYTES = 2048;

/** An age file to the supervisors that holds one JSON text. */
export const sealAudit = (recipients: readonly HybridRecipient[], json: string): Promise<Uint8Array> =>
  sealPadded(AUDIT_MAGIC, MIN_AUDIT_BYTES, recipients, json);
