// Answers with a page of HTML. Whether it may be compressed and kept is said by what it holds: a page with text or a code is padded and
// never compressed as a whole, since its compressed size would tell about what it holds (CRIME, BREACH).
import { brotliCompressSync, constants, crc32, deflateRawSync } from 'node:zlib';
import { encodingFor } from './assets.ts';

/** Sizes that pages with text or a code are filled up to, bytes. */
const step = 16_384;

export function page(html: { toString(): string }, request: Request, status = 200): Response {
  const body = Buffer.from(html.toString());
  const headers: Record<string, string> = {
    'content-type': 'text/html; charset=utf-8',
    vary: 'accept-encoding, accept-language',
  };
  if (encodingFor(request.headers.get('accept-encoding') ?? '') !== 'br')
    return new Response(body, { status, headers });
  headers['content-encoding'] = 'br';
  const packed = brotliCompressSync(body, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
  });
  return new Response(new Uint8Array(packed), { status, headers });
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
 * A page with a code but none of her words: compressed but for the code, whose bytes go into stored blocks between full flushes, so that
 * the size says nothing about it. `secrets` must not be empty strings.
 */
export function pageAround(html: { toString(): string }, secrets: readonly string[], request: Request): Response {
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

/** gzip (RFC 1952) of `text` in which every occurrence of a secret is a stored block of its own (RFC 1951, 3.2.4). */
export function gzipAround(text: string, secrets: readonly string[]): Buffer {
  const whole = Buffer.from(text);
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(crc32(whole), 0);
  tail.writeUInt32LE(whole.length, 4);
  const blocks = split(text, secrets).map((piece) => (piece.secret ? storedBlock(piece.text) : compressed(piece.text)));
  return Buffer.concat([gzipHead, ...blocks, emptyLastBlock, tail]);
}

/** Each piece is compressed alone and ends on a byte, so nothing can refer back into a secret. */
const compressed = (text: string) => deflateRawSync(text, { level: 9, finishFlush: constants.Z_FULL_FLUSH });

function storedBlock(text: string): Buffer {
  const bytes = Buffer.from(text);
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
