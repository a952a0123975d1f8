// Answers with a page of HTML. Whether it may be compressed and kept is said by what it holds: a page with
// text or a code is padded and never compressed as a whole, since its compressed size would tell about what
// it holds (CRIME, BREACH).
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants } from 'node:zlib';
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
