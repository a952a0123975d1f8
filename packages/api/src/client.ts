// A client for every route: the desk's, an organisation's, a program's.
import { endpoints } from './endpoints/index.ts';
import { type Client, clientOf } from './transport.ts';

export * from './transport.ts';

/** A client for the server at `origin`, '' for the page's own. `fetcher` lets another transport in. */
export const client = (origin: string, fetcher?: typeof fetch): Client =>
  clientOf(endpoints, origin, fetcher);
