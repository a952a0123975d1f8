// The rates of a clerical sample as `heed evidence link error --json` writes them, read again by who
// estimates with them.
import { type Phrase, phrase } from '../phrase.ts';
import type { LinkageError } from '../prevalence/linkage.ts';

/** The rates of a file, or why it holds none: a part of a sentence. */
export type ReadRates =
  | { readonly ok: true; readonly tried: readonly LinkageError[] }
  | { readonly ok: false; readonly reason: Phrase };

/** One pair of rates for each that was tried: a sample gives five. */
const MOST = 20;
const reason = phrase('rates-missing');

/** Reads rates from the text of a JSON file. Never throws: what cannot be read is a reason. */
export function readRates(text: string): ReadRates {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, reason };
  }
  const tried = (value as { readonly tried?: unknown } | null)?.tried;
  if (!Array.isArray(tried) || tried.length === 0 || tried.length > MOST || !tried.every(isError))
    return { ok: false, reason };
  return { ok: true, tried: tried.map(({ missed, wrong }) => ({ missed, wrong })) };
}

/** A rate of one would leave nobody linked. */
const isShare = (share: unknown) => typeof share === 'number' && share >= 0 && share < 1;

function isError(value: unknown): value is LinkageError {
  const { missed, wrong } = (value ?? {}) as Partial<LinkageError>;
  return isShare(missed) && isShare(wrong);
}
