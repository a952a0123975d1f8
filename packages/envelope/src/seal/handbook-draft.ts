// Drafts of recommendations, sealed to the key of their handbook. Spec: docs/spec/envelope.md, 'Drafts of a
// handbook'.
import type { HybridRecipient } from '../hybrid.ts';
import { sealPadded } from './padded.ts';

/** First bytes of the plaintext of a draft. */
export const HANDBOOK_DRAFT_MAGIC = 'heed/handbook-draft/v1\n';
/** Smallest plaintext, bytes: short drafts look alike. */
const MIN_DRAFT_BYTES = 8192;

/** Seals a draft (JSON text), padded. Throws 'bad-shape' for a text that holds a zero byte. */
export const sealHandbookDraft = (recipient: HybridRecipient, draft: string): Promise<Uint8Array> =>
  sealPadded(HANDBOOK_DRAFT_MAGIC, MIN_DRAFT_BYTES, [recipient], draft);
