// Opening the answer templates of a desk. Spec: docs/spec/envelope.md, 'Answer templates'.
import type { Identity } from '../hybrid.ts';
import { MAX_TEMPLATES_BYTES } from '../limits.ts';
import { TEMPLATES_MAGIC } from '../seal/templates.ts';
import type { OpeningKey } from './opening-key.ts';
import { openPadded } from './padded.ts';

/**
 * The JSON text. Throws `EnvelopeError`. Not signed: whoever could write to the server could have made it, so
 * a member reads a template before they send it.
 */
export const openTemplates = (sealed: Uint8Array, identity: Identity | OpeningKey): Promise<string> =>
  openPadded(TEMPLATES_MAGIC, MAX_TEMPLATES_BYTES, sealed, identity);
