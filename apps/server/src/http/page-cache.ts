// A cache of pages that are the same for everybody in a language: made and compressed once, then served from
// memory for a minute. They hold nothing personal; a change by the organisation shows within the minute.
import { makeCache } from '../cache.ts';
import { encodingFor } from './assets.ts';
import { packed } from './page.ts';

const longestMs = 60_000;
/** Pages times languages times encodings, with room; beyond it the oldest go. */
const most = 4_000;

interface CachedPage {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Headers;
}

type PageText = { toString(): string };

export interface PageCache {
  /**
   * The page under `key` in the encoding that the browser takes, made by `make` where it is not in memory.
   */
  answer(
    key: string,
    request: Request,
    make: () => PageText | Promise<PageText>,
    type?: string,
  ): Promise<Response>;
}

export function makePageCache(now: () => number): PageCache {
  const pages = makeCache<CachedPage>({ most, freshMs: longestMs, now });
  return {
    async answer(key, request, make, type = 'text/html; charset=utf-8') {
      const place = `${encodingFor(request.headers.get('accept-encoding') ?? '')} ${key}`;
      let page = pages.get(place);
      if (page === undefined) {
        const response = packed((await make()).toString(), type, request);
        page = { body: new Uint8Array(await response.arrayBuffer()), headers: response.headers };
        pages.set(place, page);
      }
      return new Response(page.body, { headers: new Headers(page.headers) });
    },
  };
}
