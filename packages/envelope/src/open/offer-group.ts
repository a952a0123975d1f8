// Opening a group of offers. Spec: docs/spec/envelope.md, 'Groups of offers'.
import type { Identity } from '../hybrid.ts';
import { MAX_OFFER_GROUP_BYTES } from '../limits.ts';
import { OFFER_GROUP_MAGIC } from '../seal/offer-group.ts';
import type { OpeningKey } from './opening-key.ts';
import { openPadded } from './padded.ts';

/**
 * The JSON text. Throws `EnvelopeError`. Not signed: whoever could write to the server could have made it.
 */
export const openOfferGroup = (sealed: Uint8Array, identity: Identity | OpeningKey): Promise<string> =>
  openPadded(OFFER_GROUP_MAGIC, MAX_OFFER_GROUP_BYTES, sealed, identity);
