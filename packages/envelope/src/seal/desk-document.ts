// A document of a desk, sealed to its key. Spec: docs/spec/envelope.md, 'Documents of a desk'.
import type { HybridRecipient } from '../hybrid.ts';
import { sealPadded } from './padded.ts';

/** Answer templates with signatures, and the notes for the next shift. */
export type DeskDocumentKind = 'templates' | 'shift-notes';

/** First bytes of the plaintext. */
export const magicOf = (kind: DeskDocumentKind): string => `heed/${kind}/v1\n`;
/** Smallest plaintext, bytes: a few entries and none look alike. */
const MIN_DOCUMENT_BYTES = 8192;

/** Seals a document of a desk (JSON), padded. Throws EnvelopeError where it is too large. */
export const sealDeskDocument = (
  kind: DeskDocumentKind,
  recipient: HybridRecipient,
  json: string,
): Promise<Uint8Array> => sealPadded(magicOf(kind), MIN_DOCUMENT_BYTES, [recipient], json);
