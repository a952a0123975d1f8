// A client for the routes of a consultation: what its pages carry.

import { type Client, clientOf } from '@heed/api/transport';
import { consultationEndpoints } from './endpoints.ts';

export { ApiError } from '@heed/api/transport';

/** A client that knows the public routes of consultations, and no others. */
export type ConsultationClient = Client<keyof typeof consultationEndpoints>;

/** A client for the server at `origin`, '' for the page's own. */
export const consultationClient = (origin: string, fetcher?: typeof fetch): ConsultationClient =>
  clientOf(consultationEndpoints, origin, fetcher);
