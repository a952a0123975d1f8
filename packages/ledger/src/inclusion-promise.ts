// What a log promises with an acknowledgement: this leaf will stand in it by then. Signed as a note by the
// log's own key; its first line keeps it from being read as a checkpoint. docs/spec/ledger.md, 'Promises'.
import { base64 } from '@scure/base';
import type { Verify } from './cosignature.ts';
import { malformed } from './error.ts';
import { decodeKey, isName } from './key.ts';
import { verifyNote } from './note.ts';
import { HASH_BYTES } from './tree.ts';

const head = 'heed/promise/v1';

/** The fields of a promise's text. docs/spec/ledger.md, 'Promises'. */
export interface InclusionPromise {
  readonly origin: string;
  /** RFC 9162 leaf hash, 32 bytes. */
  readonly leafHash: Uint8Array;
  /** Seconds since 1970 from which on the leaf must be found. */
  readonly due: number;
}

/** The text that is signed. */
export function formatInclusionPromise({ origin, leafHash, due }: InclusionPromise): string {
  if (!isName(origin) || leafHash.length !== HASH_BYTES || !Number.isSafeInteger(due) || due < 0)
    throw malformed('a promise to write');
  return `${head}\n${origin}\n${base64.encode(leafHash)}\n${due}\n`;
}

/** Reads the text of a promise. Throws 'malformed'. */
export function parseInclusionPromise(text: string): InclusionPromise {
  const [, origin, encoded, due] = /^heed\/promise\/v1\n(\S+)\n(\S+)\n(0|[1-9]\d{0,12})\n$/u.exec(text) ?? [];
  const leafHash = decodeKey(encoded ?? '');
  if (origin === undefined || leafHash?.length !== HASH_BYTES) throw malformed('a promise');
  return { origin, leafHash, due: Number(due) };
}

/** The promise in a signed note. Throws what `verifyNote` and `parseInclusionPromise` throw. */
export function verifyInclusionPromise(note: string, vkey: string, verify?: Verify): InclusionPromise {
  const promise = parseInclusionPromise(verifyNote(note, vkey, verify));
  if (!vkey.startsWith(`${promise.origin}+`)) throw malformed('a promise of this log');
  return promise;
}
