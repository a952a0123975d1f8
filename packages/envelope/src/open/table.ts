// Opening the exact table of a linkage study. Spec: docs/spec/envelope.md, 'Tables of a linkage study'.
import type { Identity } from '../hybrid.ts';
import { TABLE_MAGIC } from '../seal/table.ts';
import { openPadded } from './padded.ts';

/** Ten lists have 1,023 lines. */
const MAX_TABLE_BYTES = 131_072;

/**
 * The CSV text. Throws `EnvelopeError`. Not signed: whoever knows the analyst's recipient could have made it.
 */
export const openTable = (sealed: Uint8Array, identity: Identity): Promise<string> =>
  openPadded(TABLE_MAGIC, MAX_TABLE_BYTES, sealed, identity);
