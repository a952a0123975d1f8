// A client for the routes that anybody may call: what public scripts carry.
import { publicEndpoints } from './endpoints/public.ts';
import { type Client as ClientOf, clientOf } from './transport.ts';

export { type Answer, ApiError, type Query } from './transport.ts';

export type Client = ClientOf<keyof typeof publicEndpoints>;

/** A client for the server at `origin`, '' for the page's own. `fetcher` lets another transport in. */
export const client = (origin: string, fetcher?: typeof fetch): Client =>
  clientOf(publicEndpoints, origin, fetcher);
