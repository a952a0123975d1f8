// Opening drafts of recommendations. Spec: docs/spec/envelope.md, 'Drafts of a handbook'.
import type { Identity } from '../hybrid.ts';
import { HANDBOOK_DRAFT_MAGIC } from '../seal/handbook-draft.ts';
import { openPadded } from './padded.ts';

/** Longest draft as stored, bytes. */
const MAX_DRAFT_BYTES = 524_288;

/**
 * The JSON text. Throws `EnvelopeError`. Not signed: whoever knows the recipient of the handbook could have
 * made it, so nothing of its form may be believed.
 */
export const openHandbookDraft = (sealed: Uint8Array, identity: Identity): Promise<string> =>
  openPadded(HANDBOOK_DRAFT_MAGIC, MAX_DRAFT_BYTES, sealed, identity);
