// Opening a coded record. Spec: docs/spec/envelope.md, 'Coded records'.
import type { Identity } from '../hybrid.ts';
import { CODED_MAGIC } from '../seal/coded.ts';
import type { OpeningKey } from './opening-key.ts';
import { openPadded } from './padded.ts';

/** Most bytes as stored: two kilobytes and 16 recipients. */
const MAX_CODED_BYTES = 65_536;

/**
 * The JSON text. Throws `EnvelopeError`. Not signed: whoever could write to the server could have made it.
 */
export const openCoded = (sealed: Uint8Array, identity: Identity | OpeningKey): Promise<string> =>
  openPadded(CODED_MAGIC, MAX_CODED_BYTES, sealed, identity);
