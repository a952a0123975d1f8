// What every client does over `fetch`: builds the request of a route, reads its answer, turns problem details
// into ApiError. It carries no schemas, so that a page stays light; what the server answers is typed, not
// checked again.
import type * as v from 'valibot';
import type { Endpoint, Name } from './endpoints/index.ts';
import { split } from './endpoints/split.ts';
import type { ProblemDetails, Route, RouteSchema } from './route.ts';
import type { Routes } from './routes.ts';

/** What a caller of the route sends. */
export type RequestOf<R> = R extends Route<infer Q, RouteSchema> ? v.InferInput<Q> : never;
/** What the route answers. */
export type ResponseOf<R> = R extends Route<RouteSchema, infer A> ? v.InferOutput<A> : never;

/** A refusal by the server, or no answer at all (`status` 0). */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly problem: ProblemDetails | null;
  constructor(status: number, problem: ProblemDetails | null) {
    super(problem?.title ?? (status === 0 ? 'No answer from the server' : `HTTP ${status}`));
    this.status = status;
    this.problem = problem;
  }
}

/** Calls a route by its name; `Known` are those that the client knows. */
export type Call<Known extends Name = Name> = <N extends Known>(
  name: N,
  query: RequestOf<Routes[N]>,
  parts?: Readonly<Record<string, string>>,
) => Promise<ResponseOf<Routes[N]>>;

/** Calls routes of one server. `call` throws ApiError: a refusal, or no answer (`status` 0). */
export interface Client<Known extends Name = Name> {
  readonly call: Call<Known>;
  /** Token of a person; null logs out. Kept in memory only. */
  token: string | null;
}

/** A client that knows `endpoints`, for the server at `origin`, '' for the page's own. */
export function clientOf<N extends Name>(
  endpoints: Readonly<Record<N, Endpoint>>,
  origin: string,
  fetcher: typeof fetch = (...a) => fetch(...a),
): Client<N> {
  const client: Client<N> = {
    token: null,
    async call(name, query, parts = {}) {
      const [url, init] = request(
        origin,
        endpoints[name],
        query as Record<string, unknown>,
        parts,
        client.token,
      );
      const response = await fetcher(url, init).catch(() => {
        throw new ApiError(0, null);
      });
      const body: unknown = await response.json().catch(() => null);
      if (!response.ok) throw new ApiError(response.status, isProblem(body) ? body : null);
      return body as never;
    },
  };
  return client;
}

function request(
  origin: string,
  endpoint: Endpoint,
  query: Record<string, unknown>,
  parts: Readonly<Record<string, string>>,
  token: string | null,
): [string, RequestInit] {
  const { method, path } = split(endpoint);
  let url = origin + path.replace(/:(\w+)/g, (_, part: string) => encodeURIComponent(parts[part] ?? ''));
  // A form of another site cannot send this header.
  const headers: Record<string, string> = { 'heed-client': '1' };
  if (token !== null) headers.authorization = `Bearer ${token}`;
  const init: RequestInit = { method, headers, cache: 'no-store', credentials: 'same-origin' };
  if (method === 'GET') {
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(query))
      if (value !== undefined) search.set(name, String(value));
    if (search.size > 0) url += `?${search}`;
  } else {
    headers['content-type'] = 'application/json';
    init.body = JSON.stringify(query);
  }
  return [url, init];
}

const isProblem = (body: unknown): body is ProblemDetails =>
  typeof body === 'object' && body !== null && 'type' in body && 'detail' in body;
