// A client for every route: the desk's, an organisation's, a program's.
import { endpoints } from './endpoints/index.ts';
import { type Client, clientOf } from './transport.ts';

export * from './transport.ts';

export interface ClientOptions {
  /** Another transport than the platform's own. */
  readonly fetcher?: typeof fetch;
  /** The language (BCP 47) of refusals, asked at each call; undefined leaves it to `fetcher`. */
  readonly language?: () => string | undefined;
}

/** A client for the server at `origin`, '' for the page's own. */
export const client = (origin: string, { fetcher, language }: ClientOptions = {}): Client =>
  clientOf(endpoints, origin, language === undefined ? fetcher : inLanguage(language, fetcher));

const inLanguage =
  (language: () => string | undefined, fetcher: typeof fetch = (...a) => fetch(...a)): typeof fetch =>
  (url, init) => {
    const locale = language();
    const headers = new Headers(init?.headers);
    if (locale !== undefined) headers.set('accept-language', locale);
    return fetcher(url, { ...init, headers });
  };
