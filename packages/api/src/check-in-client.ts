// A client for the routes of a check-in: what the page of a conversation carries beside the public ones.
import { checkInEndpoints } from './endpoints/check-in.ts';
import { type Client, clientOf } from './transport.ts';

export { ApiError } from './transport.ts';

/** A client that knows the routes of a check-in, and no others. */
export type CheckInClient = Client<keyof typeof checkInEndpoints>;

/** A client for the server at `origin`, '' for the page's own. */
export const checkInClient = (origin: string, fetcher?: typeof fetch): CheckInClient =>
  clientOf(checkInEndpoints, origin, fetcher);
