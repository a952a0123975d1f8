// Opening a document of a desk. Spec: docs/spec/envelope.md, 'Documents of a desk'.
import type { Identity } from '../hybrid.ts';
import { MAX_DESK_DOCUMENT_BYTES } from '../limits.ts';
import { type DeskDocumentKind, magicOf } from '../seal/desk-document.ts';
import type { OpeningKey } from './opening-key.ts';
import { openPadded } from './padded.ts';

/**
 * The JSON text. Throws `EnvelopeError`, also for a document of another kind. The whole is not signed:
 * whoever could write to the server could have made it.
 */
export const openDeskDocument = (
  kind: DeskDocumentKind,
  sealed: Uint8Array,
  identity: Identity | OpeningKey,
): Promise<string> => openPadded(magicOf(kind), MAX_DESK_DOCUMENT_BYTES, sealed, identity);
