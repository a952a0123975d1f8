// A coded record of a closed case, sealed to those who make figures. Spec: docs/spec/envelope.md, 'Coded
// records'.
import type { HybridRecipient } from '../hybrid.ts';
import { sealPadded } from './padded.ts';

/** First bytes of the plaintext of a coded record. */
export const CODED_MAGIC = 'heed/coded/v1\n';
/** Smallest plaintext, bytes: a record of codes stays below it, so that all look alike. */
const MIN_CODED_BYTES = 2048;

/** Seals a coded record (JSON), padded. Throws EnvelopeError where it is too large. */
export const sealCoded = (recipients: readonly HybridRecipient[], json: string): Promise<Uint8Array> =>
  sealPadded(CODED_MAGIC, MIN_CODED_BYTES, recipients, json);
