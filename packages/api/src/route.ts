// What a route is. Every route says who may call it; a route that does not say so does not compile.
import type { Right } from '@heed/domain/roles';
import type * as v from 'valibot';
import type { Endpoint } from './endpoints/index.ts';

/**
 * - anyone: no proof asked (public data, intake, log-in).
 * - person: holds a token for one conversation, got by signing a challenge with the code's key.
 * - invited: holds an invitation that is not used up.
 * - a right: has a session, and a role with that right (`packages/domain/src/roles`).
 */
export type Who = 'anyone' | 'person' | 'invited' | Right;

/** A valibot schema of a request or an answer. */
export type RouteSchema = v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>;

/** One route: its endpoint, who may call it, its schemas. `Q` is of the request, `A` of the answer. */
export interface Route<Q extends RouteSchema = RouteSchema, A extends RouteSchema = RouteSchema> {
  readonly endpoint: Endpoint;
  readonly who: Who;
  /**
   * The answer may be compressed: it holds public data, or ids, states and sealed bytes of one size, and no
   * text that its size could tell of.
   */
  readonly compress?: true;
  /** Open also to a member whose code was not yet compared. */
  readonly pending?: true;
  /**
   * A member's act that supervisors find in the audit trail: the word stored for it. It never changes,
   * whatever the route is called.
   */
  readonly audited?: string;
  readonly summary: string;
  /** Body of a POST or PUT; query of a GET. */
  readonly request: Q;
  readonly response: A;
  /** Largest body in bytes; `defaultBodyBytes` where absent. */
  readonly maxBytes?: number;
}

/** Largest body in bytes, of a route that names no other limit. */
export const defaultBodyBytes = 1_600_000;

/** Returns `r` with the types of its schemas kept. */
export const route = <Q extends RouteSchema, A extends RouteSchema>(r: Route<Q, A>): Route<Q, A> => r;

/** RFC 9457 problem details: what every refusal of the API looks like. `detail` says what to do next. */
export interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
}
