// A checkpoint: the origin, size and root of a log at one time, as the text of a signed note. C2SP
// tlog-checkpoint v1.0.0.
import { base64 } from '@scure/base';
import { malformed } from './error.ts';
import { decodeKey, isName } from './key.ts';
import { HASH_BYTES, isSize } from './tree.ts';

/** The fields of a checkpoint's text. C2SP tlog-checkpoint, 'Note text'. */
export interface Checkpoint {
  /** Name of the log, without spaces. */
  readonly origin: string;
  readonly size: number;
  /** 32 bytes. */
  readonly root: Uint8Array;
  /** Lines after the root. Discouraged; kept because they are signed. */
  readonly extensions: readonly string[];
}

/**
 * Reads the text of a checkpoint. A signed note is accepted too and its signatures are NOT looked at: see
 * `verifyNote`. Throws 'malformed'.
 */
export function parseCheckpoint(text: string): Checkpoint {
  const end = text.indexOf('\n\n');
  const body = end < 0 ? text : text.slice(0, end + 1);
  if (!body.endsWith('\n')) throw malformed('a checkpoint');
  const [origin = '', size = '', encoded = '', ...extensions] = body.slice(0, -1).split('\n');
  const root = decodeKey(encoded);
  const entries = /^(0|[1-9]\d{0,15})$/.test(size) ? Number(size) : Number.NaN;
  if (origin === '' || !isSize(entries) || root?.length !== HASH_BYTES || extensions.includes(''))
    throw malformed('a checkpoint');
  return { origin, size: entries, root, extensions };
}

/** The text that is signed. */
export function formatCheckpoint({
  origin,
  size,
  root,
  extensions = [],
}: Omit<Checkpoint, 'extensions'> & Partial<Checkpoint>): string {
  if (!isName(origin) || !isSize(size) || root.length !== HASH_BYTES)
    throw malformed('a checkpoint to write');
  return [origin, size, base64.encode(root), ...extensions, ''].join('\n');
}
