// The code with which somebody who was quoted takes their yes back.
import { createHash } from 'node:crypto';

/** A code as it was typed, as it is stored: 64 hex digits. */
export const hashQuoteCode = (code: string): string =>
  createHash('sha256')
    .update(`heed/quote-consent/v1\n${code.normalize('NFKC').replace(/\D/g, '')}`)
    .digest('hex');
