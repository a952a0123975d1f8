// The exact table of a linkage study, sealed to the study's analyst. Spec: docs/spec/envelope.md, 'Tables of
// a linkage study'.
import type { HybridRecipient } from '../hybrid.ts';
import { sealPadded } from './padded.ts';

/** First bytes of the plaintext of a linkage table. */
export const TABLE_MAGIC = 'heed/table/v1\n';
/** Smallest plaintext, bytes: tables of up to eight lists look alike, whatever they count. */
const MIN_TABLE_BYTES = 8192;

/** Seals a table (CSV) to the analyst, padded. Throws EnvelopeError where it is too large. */
export const sealTable = (recipient: HybridRecipient, csv: string): Promise<Uint8Array> =>
  sealPadded(TABLE_MAGIC, MIN_TABLE_BYTES, [recipient], csv);
