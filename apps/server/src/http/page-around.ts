// A page with a code but none of her words: compressed but for the code, whose bytes go into stored blocks
// between full flushes, so that the size says nothing about it. What is around the code is the same for
// everybody in a language, so it can be made and compressed once a minute.
import { constants, crc32, deflateRawSync } from 'node:zlib';
import { makeCache } from '../cache.ts';
import { sensitivePage } from './page.ts';

type PageText = { toString(): string };

/** A piece of a page that is the same for everybody, or the place of one of the values that differ. */
type Piece =
  | { readonly plain: Buffer; readonly small: Buffer }
  | { readonly valueIndex: number; readonly length: number };

const freshMs = 60_000;
/** Doors, countries and languages that are in use at once; each some 70 kB. */
const most = 120;

export interface PageAroundCache {
  /**
   * The page under `key` with `values` in their places. `make` makes it with these values where none is in
   * memory. Values differ from page to page, are not empty, and never stand in memory.
   */
  answer(key: string, request: Request, values: readonly string[], make: () => PageText): Response;
}

export function makePageAroundCache(now: () => number): PageAroundCache {
  const pages = makeCache<readonly Piece[]>({ most, freshMs, now });
  return {
    answer(key, request, values, make) {
      const cached = pages.get(key);
      if (cached !== undefined && hasRoom(cached, values)) return answerOf(cached, values, request);
      const pieces = cut(make().toString(), values);
      pages.set(key, pieces);
      return answerOf(pieces, values, request);
    },
  };
}

/** A page that is made for one answer. `secrets` must not be empty strings. */
export const pageAround = (html: PageText, secrets: readonly string[], request: Request): Response =>
  answerOf(cut(html.toString(), secrets), secrets, request);

/**
 * gzip (RFC 1952) of `text` in which every occurrence of a secret is a stored block of its own (RFC 1951,
 * 3.2.4).
 */
export const gzipAround = (text: string, secrets: readonly string[]): Buffer =>
  gzipOf(cut(text, secrets), secrets);

function answerOf(pieces: readonly Piece[], values: readonly string[], request: Request): Response {
  if (!/\bgzip\b/.test(request.headers.get('accept-encoding') ?? ''))
    return sensitivePage(plainOf(pieces, values).toString());
  return new Response(new Uint8Array(gzipOf(pieces, values)), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-encoding': 'gzip',
      vary: 'accept-encoding',
    },
  });
}

/** What refers back over a value counts its bytes: another length needs a page of its own. */
const hasRoom = (pieces: readonly Piece[], values: readonly string[]): boolean =>
  pieces.every(
    (piece) => !('valueIndex' in piece) || piece.length === Buffer.byteLength(values[piece.valueIndex] ?? ''),
  );

const plainOf = (pieces: readonly Piece[], values: readonly string[]): Buffer =>
  Buffer.concat(
    pieces.map((piece) =>
      'valueIndex' in piece ? Buffer.from(values[piece.valueIndex] ?? '') : piece.plain,
    ),
  );

const gzipHead = Buffer.from('1f8b0800000000000003', 'hex');
const emptyLastBlock = Buffer.from('0300', 'hex');

function gzipOf(pieces: readonly Piece[], values: readonly string[]): Buffer {
  const whole = plainOf(pieces, values);
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(crc32(whole), 0);
  tail.writeUInt32LE(whole.length, 4);
  const blocks = pieces.map((piece) =>
    'valueIndex' in piece ? storedBlock(Buffer.from(values[piece.valueIndex] ?? '')) : piece.small,
  );
  return Buffer.concat([gzipHead, ...blocks, emptyLastBlock, tail]);
}

/** The pieces of `text`, those without a value compressed. */
function cut(text: string, values: readonly string[]): readonly Piece[] {
  // What a piece may refer back to: the page so far, with a zero byte for each byte of a value.
  let before: Buffer = Buffer.alloc(0);
  return split(text, values).map(({ text: part, valueIndex }) => {
    const plain = Buffer.from(part);
    const { length } = plain;
    const piece = valueIndex === null ? { plain, small: compressed(plain, before) } : { valueIndex, length };
    before = Buffer.concat([before, valueIndex === null ? plain : Buffer.alloc(length)]).subarray(-32_768);
    return piece;
  });
}

/**
 * Ends on a byte. The compressor never sees a value, only zeros in its place, so its output cannot depend on
 * one.
 */
const compressed = (bytes: Buffer, before: Buffer) =>
  deflateRawSync(bytes, {
    level: 9,
    finishFlush: constants.Z_FULL_FLUSH,
    ...(before.length > 0 && { dictionary: before }),
  });

function storedBlock(bytes: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt16LE(bytes.length, 1);
  head.writeUInt16LE(bytes.length ^ 0xffff, 3);
  return Buffer.concat([head, bytes]);
}

interface Part {
  readonly text: string;
  readonly valueIndex: number | null;
}

function split(text: string, values: readonly string[]): Part[] {
  let parts: Part[] = [{ text, valueIndex: null }];
  for (const [valueIndex, value] of values.entries()) {
    parts = parts.flatMap((part) => {
      if (part.valueIndex !== null) return [part];
      const around = part.text.split(value).map((between) => ({ text: between, valueIndex: null }));
      return around.flatMap((between, i) => (i > 0 ? [{ text: value, valueIndex }, between] : [between]));
    });
  }
  return parts.filter((part) => part.text !== '');
}
