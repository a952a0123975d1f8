// A client for the routes of a consultation: what its pages carry.
import { consultationEndpoints } from './endpoints/consultation.ts';
import { type Client, clientOf } from './transport.ts';

export { ApiError } from './transport.ts';

/** A client that knows the public routes of consultations, and no others. */
export type ConsultationClient = Client<keyof typeof consultationEndpoints>;

/** A client for the server at `origin`, '' for the page's own. */
export const consultationClient = (origin: string, fetcher?: typeof fetch): ConsultationClient =>
  clientOf(consultationEndpoints, origin, fetcher);
