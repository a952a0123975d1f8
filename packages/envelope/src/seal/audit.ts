// The audit trail: what members did, sealed to supervisors, so that whoever has the disk learns nothing of who works on what.
// Spec: docs/spec/envelope.md, 'The audit trail'.
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Recipient } from '../hybrid.ts';
import { paddedSize } from '../padding.ts';
import { EnvelopeError } from '../refusal.ts';
import { sealTo } from './age.ts';

export const AUDIT_MAGIC = 'heed/audit/v1\n';
/** Smallest plaintext of a batch, bytes: one event and a dozen look alike. */
const MIN_AUDIT_BYTES = 2048;

/** An age file to the supervisors that holds one JSON text, ended by a zero byte and padded with zeros. */
export async function sealAudit(recipients: readonly Recipient[], json: string): Promise<Uint8Array> {
  const text = utf8ToBytes(json);
  if (text.includes(0)) throw new EnvelopeError('bad-shape');
  const whole = concatBytes(utf8ToBytes(AUDIT_MAGIC), text);
  const padded = new Uint8Array(paddedSize(whole.length + 1, MIN_AUDIT_BYTES));
  padded.set(whole);
  return sealTo(recipients, padded);
}
