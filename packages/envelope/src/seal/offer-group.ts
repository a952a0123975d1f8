// A group of offers that a desk may review, sealed to its key. Spec: docs/spec/envelope.md, 'Groups of
// offers'.
import type { HybridRecipient } from '../hybrid.ts';
import { sealPadded } from './padded.ts';

/** First bytes of the plaintext of a group. */
export const OFFER_GROUP_MAGIC = 'heed/offer-group/v1\n';
/** Smallest plaintext, bytes: a group of three and one that was set aside look alike. */
const MIN_OFFER_GROUP_BYTES = 8192;

/** Seals a group (JSON), padded. Throws EnvelopeError where it is too large. */
export const sealOfferGroup = (recipient: HybridRecipient, json: string): Promise<Uint8Array> =>
  sealPadded(OFFER_GROUP_MAGIC, MIN_OFFER_GROUP_BYTES, [recipient], json);
