// Answer templates of a desk, sealed to its key. Spec: docs/spec/envelope.md, 'Answer templates'.
import type { HybridRecipient } from '../hybrid.ts';
import { sealPadded } from './padded.ts';

/** First bytes of the plaintext. */
export const TEMPLATES_MAGIC = 'heed/templates/v1\n';
/** Smallest plaintext, bytes: a few templates and none look alike. */
const MIN_TEMPLATES_BYTES = 8192;

/** Seals the templates of a desk (JSON), padded. Throws EnvelopeError where they are too large. */
export const sealTemplates = (recipient: HybridRecipient, json: string): Promise<Uint8Array> =>
  sealPadded(TEMPLATES_MAGIC, MIN_TEMPLATES_BYTES, [recipient], json);
