// The network of a window: cookies of its context, routes that a test lays, requests that a test watches.
// Requests go to a real server by Node's own fetch.
import type { CookieJar } from 'jsdom';

import {
  type Fulfilment,
  type RouteRule,
  RouteRules,
  type WindowRequest,
  type WindowResponse,
  type WindowRoute,
} from './routes.ts';

export interface NetworkSurroundings {
  readonly jar: CookieJar;
  readonly isOffline: () => boolean;
  readonly headers: Readonly<Record<string, string>>;
  /** Hears of 'request', 'response', 'requestfinished' and 'requestfailed'. */
  readonly tell: (event: string, of: WindowRequest | WindowResponse) => void;
  /** Routes of the context, asked after those of the page. */
  readonly shared: RouteRules;
}

interface Outgoing {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: Buffer | null;
  readonly kind: string;
}

export class WindowNetwork {
  readonly rules = new RouteRules();
  readonly #around: NetworkSurroundings;
  constructor(around: NetworkSurroundings) {
    this.#around = around;
  }

  /** Sends as a browser does; throws TypeError where there is no network. */
  async send(input: string | URL, init: RequestInit = {}, kind = 'fetch'): Promise<Response> {
    const outgoing = new Request(input, { ...init, signal: null });
    const body = outgoing.body === null ? null : Buffer.from(await outgoing.arrayBuffer());
    const out: Outgoing = {
      url: outgoing.url,
      method: outgoing.method,
      headers: outgoing.headers,
      body,
      kind,
    };
    const request = describeRequest(out);
    this.#around.tell('request', request);
    try {
      const rules = [...this.rules.matching(out.url), ...this.#around.shared.matching(out.url)];
      const response = await this.#through(rules, out, request);
      // Who listens reads the whole body; who asked reads it too.
      const copy = Buffer.from(await response.arrayBuffer());
      this.#around.tell('response', describeResponse(response, copy, out.url, request));
      this.#around.tell('requestfinished', request);
      const { status, statusText, headers } = response;
      const isBare = status === 204 || status === 304;
      return withAddress(new Response(isBare ? null : copy, { status, statusText, headers }), out.url);
    } catch (error) {
      this.#around.tell('requestfailed', request);
      throw error;
    }
  }

  /** By the first route; where that falls back, by the next; at the end by the network. */
  async #through(rules: readonly RouteRule[], out: Outgoing, request: WindowRequest): Promise<Response> {
    const [rule, ...others] = rules;
    if (rule === undefined) return this.#fetch(out);
    rule.uses++;
    return new Promise<Response>((resolve, reject) => {
      const route: WindowRoute = {
        request: () => request,
        fetch: async () => {
          const response = await this.#fetch(out);
          return describeResponse(response, Buffer.from(await response.arrayBuffer()), out.url, request);
        },
        fulfill: async (how = {}) => resolve(await answerOf(how)),
        abort: async () => reject(new TypeError('Failed to fetch')),
        continue: async ({ postData, headers } = {}) => {
          const changed = {
            ...out,
            ...(postData !== undefined && { body: Buffer.from(postData) }),
            ...(headers && { headers: new Headers(headers) }),
          };
          await this.#fetch(changed).then(resolve, reject);
        },
        fallback: async () => void (await this.#through(others, out, request).then(resolve, reject)),
      };
      Promise.resolve(rule.handler(route, request)).catch(reject);
    });
  }

  async #fetch({ url, method, headers, body, kind }: Outgoing): Promise<Response> {
    const { jar, isOffline } = this.#around;
    if (isOffline()) throw new TypeError('Failed to fetch');
    const headersOut = new Headers({ ...this.#around.headers, ...Object.fromEntries(headers) });
    const cookie = await jar.getCookieString(url);
    if (cookie !== '') headersOut.set('cookie', cookie);
    headersOut.set('sec-fetch-site', kind === 'document' ? 'none' : 'same-origin');
    if (method !== 'GET' && method !== 'HEAD') headersOut.set('origin', new URL(url).origin);
    const response = await fetch(url, { method, headers: headersOut, body: body && new Uint8Array(body) });
    for (const line of response.headers.getSetCookie()) await jar.setCookie(line, url);
    return response;
  }
}

/** A response that one makes has no address of its own. */
function withAddress(response: Response, url: string): Response {
  Object.defineProperty(response, 'url', { value: url });
  return response;
}

async function answerOf(how: Fulfilment): Promise<Response> {
  const { status, headers = {}, contentType, json, response } = how;
  const body = json === undefined ? (how.body ?? (await response?.body()) ?? '') : JSON.stringify(json);
  const headersOut = new Headers({ ...response?.headers(), ...headers });
  for (const name of ['content-encoding', 'content-length']) headersOut.delete(name);
  if (contentType !== undefined) headersOut.set('content-type', contentType);
  else if (json !== undefined && !headersOut.has('content-type'))
    headersOut.set('content-type', 'application/json');
  const code = status ?? response?.status() ?? 200;
  return new Response(code === 204 ? null : new Uint8Array(Buffer.from(body)), {
    status: code,
    headers: headersOut,
  });
}

const describeRequest = ({ url, method, headers, body, kind }: Outgoing): WindowRequest => ({
  url: () => url,
  method: () => method,
  postData: () => body?.toString('utf8') ?? null,
  postDataBuffer: () => body,
  postDataJSON: () => (body === null ? null : (JSON.parse(body.toString('utf8')) as unknown)),
  headers: () => Object.fromEntries(headers),
  resourceType: () => kind,
});

const describeResponse = (
  { status, headers }: Response,
  body: Buffer,
  url: string,
  request: WindowRequest,
): WindowResponse => ({
  url: () => url,
  status: () => status,
  ok: () => status >= 200 && status < 300,
  headers: () => Object.fromEntries(headers),
  request: () => request,
  finished: async () => null,
  body: async () => body,
  text: async () => body.toString('utf8'),
  json: async () => JSON.parse(body.toString('utf8')) as unknown,
});
