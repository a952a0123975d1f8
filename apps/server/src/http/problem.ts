// Refusals as RFC 9457 problem details. A refusal says what to do next and never repeats what was sent. It
// holds a message and its values: `refusal-language.ts` says in which language they are written out.
import type { ProblemDetails } from '@heed/api';
import type { RefusalKey } from '@heed/content/messages/catalogues';
import type { FaultKey } from '@heed/content/messages/faults';
import type { LocaleState, Values } from '@heed/content/messages/words';

/** The refusals that the API knows, with their status. The key is the last part of `type`. */
const statuses = {
  'invalid-request': 400,
  'not-json': 415,
  'too-large': 413,
  'puzzle-unsolved': 403,
  'foreign-origin': 403,
  'not-signed-in': 401,
  'passkey-elsewhere': 403,
  'token-expired': 401,
  'wrong-code': 403,
  'not-allowed': 403,
  elsewhere: 403,
  'not-found': 404,
  'already-sent': 409,
  'unseen-messages': 409,
  'already-done': 409,
  'out-of-step': 409,
  'danger-stands': 409,
  'check-in-stands': 409,
  'nobody-there': 409,
  'unknown-desk-key': 409,
  gone: 410,
  'disk-full': 507,
  closed: 503,
  'not-open': 503,
  busy: 503,
  'too-many-attempts': 429,
  failed: 500,
} as const satisfies Record<string, number>;

export type ProblemKind = keyof typeof statuses;

/** What is wrong with one field: a JSON pointer to it, and the message. */
export interface FieldRefusal {
  readonly pointer: string;
  readonly key: FaultKey | RefusalKey;
  readonly values?: Values;
}

interface Details {
  /** What the message puts in; fixed by the code or a setting, never what somebody sent. */
  readonly values?: Values;
  readonly errors?: readonly FieldRefusal[];
  /** Seconds. */
  readonly retryAfter?: number;
}

/** Thrown anywhere below a route; answered as problem details. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly kind: ProblemKind;
  readonly key: RefusalKey;
  readonly details: Details;
  constructor(kind: ProblemKind, key: RefusalKey, details: Details = {}) {
    super(kind);
    this.kind = kind;
    this.key = key;
    this.details = details;
  }
}

export const statusOf = ({ kind }: Refusal): number => statuses[kind];

/** The answer to a request that was refused, in the words of `locale`. */
export function problemResponse(refusal: Refusal, { locale, t }: LocaleState): Response {
  const { kind, key, details } = refusal;
  const status = statusOf(refusal);
  const problem: ProblemDetails = {
    type: `urn:heed:problem:${kind}`,
    title: t(`problem.${kind}`),
    status,
    detail: t(key, details.values),
    ...(details.errors && { errors: details.errors.map((error) => fieldProblem(error, t)) }),
  };
  const headers: Record<string, string> = {
    'content-type': 'application/problem+json',
    'content-language': locale,
    vary: 'accept-language',
    'cache-control': 'no-store',
  };
  if (details.retryAfter !== undefined) headers['retry-after'] = String(details.retryAfter);
  return new Response(JSON.stringify(problem), { status, headers });
}

const fieldProblem = ({ pointer, key, values }: FieldRefusal, t: LocaleState['t']) => ({
  pointer,
  detail: t(key, values),
});
