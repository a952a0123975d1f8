// Refusals as RFC 9457 problem details. A refusal says what to do next and never repeats what was sent.
import type { ProblemDetails } from '@heed/api';

/** The refusals that the API knows. The key is the last part of `type`. */
const kinds = {
  'invalid-request': [400, 'The request is not in the expected form'],
  'not-json': [415, 'The body must be JSON in UTF-8'],
  'too-large': [413, 'The body is too large'],
  'puzzle-unsolved': [403, 'The puzzle is not solved or has expired'],
  'foreign-origin': [403, 'The request comes from another site'],
  'not-signed-in': [401, 'Sign in first'],
  'passkey-elsewhere': [403, 'A passkey is needed, and none belongs to this address'],
  'token-expired': [401, 'The token is not valid any more'],
  'wrong-code': [403, 'No conversation opens with this code'],
  'not-allowed': [403, 'Your role does not allow this'],
  'not-found': [404, 'Nothing is here'],
  'already-sent': [409, 'Another message was sent under this id'],
  'unseen-messages': [409, 'There are newer messages'],
  'already-done': [409, 'This was done before'],
  'out-of-step': [409, 'The upload continues elsewhere'],
  'danger-stands': [409, 'Danger now stands on this case'],
  'unknown-desk-key': [409, 'This desk key is not in use'],
  gone: [410, 'This was deleted or locked'],
  'disk-full': [507, 'There is no room for this at the moment'],
  'not-open': [503, 'This service is not open yet'],
  busy: [503, 'The server is busy'],
  'too-many-attempts': [429, 'Too many attempts'],
  failed: [500, 'Something went wrong on the server'],
} as const satisfies Record<string, readonly [number, string]>;

export type ProblemKind = keyof typeof kinds;

/**
 * Thrown anywhere below a route; answered as problem details. `detail` is a fixed sentence, never made of
 * input.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly kind: ProblemKind;
  readonly detail: string;
  readonly errors: ProblemDetails['errors'];
  readonly retryAfter: number | undefined;
  constructor(
    kind: ProblemKind,
    detail: string,
    more: { errors?: ProblemDetails['errors']; retryAfter?: number } = {},
  ) {
    super(kind);
    this.kind = kind;
    this.detail = detail;
    this.errors = more.errors;
    this.retryAfter = more.retryAfter;
  }
}

export function problemResponse(refusal: Refusal): Response {
  const [status, title] = kinds[refusal.kind];
  const problem: ProblemDetails = {
    type: `urn:heed:problem:${refusal.kind}`,
    title,
    status,
    detail: refusal.detail,
    ...(refusal.errors && { errors: refusal.errors }),
  };
  const headers: Record<string, string> = {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
  };
  if (refusal.retryAfter !== undefined) headers['retry-after'] = String(refusal.retryAfter);
  return new Response(JSON.stringify(problem), { status, headers });
}
