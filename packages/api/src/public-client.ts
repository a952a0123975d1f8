// A client for the routes that anybody may call: what public scripts carry.
import { publicEndpoints } from './endpoints/public.ts';
import { type Client as ClientOf, clientOf } from './transport.ts';

export { ApiError, type RequestOf, type ResponseOf } from './transport.ts';

/** A client that knows the routes that anybody may call, and no others. */
export type PublicClient = ClientOf<keyof typeof publicEndpoints>;

/** A client for the server at `origin`, '' for the page's own. `fetcher` lets another transport in. */
export const client = (origin: string, fetcher?: typeof fetch): PublicClient =>
  clientOf(publicEndpoints, origin, fetcher);
