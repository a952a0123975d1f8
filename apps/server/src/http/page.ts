// Answers with a page of HTML. Whether it may be compressed and kept is said by what it holds: a page with
// text or a code is padded and never compressed as a whole, since its compressed size would tell about what
// it holds (CRIME, BREACH).
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, crc32, deflateRawSync } from 'node:zlib';
import { encodingFor } from './assets.ts';

/** Sizes that pages with text or a code are filled up to, bytes. */
const step = 16_384;

/** A page that holds nothing of anybody. */
export const page = (html: { toString(): string }, request: Request, status = 200): Response =>
  packed(html.toString(), 'text/html; charset=utf-8', request, status);

/** Text without anything of anybody, compressed where the browser takes it. */
export function packed(text: string, type: string, request: Request, status = 200): Response {
  const body = Buffer.from(text);
  const headers: Record<string, string> = {
    'content-type': type,
    vary: 'accept-encoding, accept-language',
    'cache-control': 'no-store',
  };
  if (encodingFor(request.headers.get('accept-encoding') ?? '') !== 'br')
    return new Response(body, { status, headers });
  headers['content-encoding'] = 'br';
  const small = brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });
  return new Response(new Uint8Array(small), { status, headers });
}

const compressAside = promisify(brotliCompress);

/** An answer of the API, compressed where the browser takes it, on another thread: it may be megabytes. */
export async function packedJson(answer: unknown, request: Request): Promise<Response> {
  const body = Buffer.from(JSON.stringify(answer));
  const headers = {
    'content-type': 'application/json',
    vary: 'accept-encoding, accept-language',
    'cache-control': 'no-store',
  };
  if (encodingFor(request.headers.get('accept-encoding') ?? '') !== 'br')
    return new Response(body, { headers });
  // Sealed bytes in Base64 lose their quarter at any quality; for megabytes a higher one costs more time, for
  // 1%. What a phone fetches is small.
  const quality = body.length < 65_536 ? 5 : 1;
  const small = await compressAside(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });
  return new Response(new Uint8Array(small), { headers: { ...headers, 'content-encoding': 'br' } });
}

/** A page that holds what a person wrote: plain, filled up to a multiple of 16 KiB. */
export function sensitivePage(html: { toString(): string }, status = 200): Response {
  const text = html.toString();
  const fill = step - (Buffer.byteLength(text) % step);
  return new Response(text + ' '.repeat(fill), {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
}

/**
 * A page with a code but none of her words: compressed but for the code, whose bytes go into stored blocks
 * between full flushes, so that the size says nothing about it. `secrets` must not be empty strings.
 */
export function pageAround(
  html: { toString(): string },
  secrets: readonly string[],
  request: Request,
): Response {
  const text = html.toString();
  if (!/\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')) return sensitivePage(text);
  return new Response(new Uint8Array(gzipAround(text, secrets)), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-encoding': 'gzip',
      vary: 'accept-encoding',
    },
  });
}

const gzipHead = Buffer.from('1f8b0800000000000003', 'hex');
const emptyLastBlock = Buffer.from('0300', 'hex');

/**
 * gzip (RFC 1952) of `text` in which every occurrence of a secret is a stored block of its own (RFC 1951,
 * 3.2.4).
 */
export function gzipAround(text: string, secrets: readonly string[]): Buffer {
  const whole = Buffer.from(text);
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(crc32(whole), 0);
  tail.writeUInt32LE(whole.length, 4);
  // What a piece may refer back to: the page so far, with a zero byte for each byte of a secret.
  let before: Buffer = Buffer.alloc(0);
  const blocks = split(text, secrets).map((piece) => {
    const bytes = Buffer.from(piece.text);
    const block = piece.secret ? storedBlock(bytes) : compressed(bytes, before);
    before = Buffer.concat([before, piece.secret ? Buffer.alloc(bytes.length) : bytes]).subarray(-32_768);
    return block;
  });
  return Buffer.concat([gzipHead, ...blocks, emptyLastBlock, tail]);
}

/**
 * Ends on a byte. The compressor never sees a secret, only zeros in its place, so its output cannot depend on
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

function split(text: string, secrets: readonly string[]): { text: string; secret: boolean }[] {
  let pieces = [{ text, secret: false }];
  for (const secret of secrets) {
    pieces = pieces.flatMap((piece) => {
      if (piece.secret) return [piece];
      const parts = piece.text.split(secret).map((part) => ({ text: part, secret: false }));
      return parts.flatMap((part, i) => (i > 0 ? [{ text: secret, secret: true }, part] : [part]));
    });
  }
  return pieces.filter((piece) => piece.text !== '');
}
