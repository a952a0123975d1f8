// Routes that a test lays between a window and the server, and what it sees of requests and responses; by the
// names of Playwright.

export type RoutePattern = string | RegExp | ((url: URL) => boolean);

export interface WindowRequest {
  url(): string;
  method(): string;
  postData(): string | null;
  postDataBuffer(): Buffer | null;
  postDataJSON(): unknown;
  headers(): Record<string, string>;
  resourceType(): string;
}

export interface WindowResponse {
  url(): string;
  status(): number;
  ok(): boolean;
  headers(): Record<string, string>;
  request(): WindowRequest;
  finished(): Promise<null>;
  body(): Promise<Buffer>;
  text(): Promise<string>;
  json(): Promise<unknown>;
}

export interface Fulfilment {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly contentType?: string;
  readonly body?: string | Buffer;
  readonly json?: unknown;
  readonly response?: WindowResponse;
}

export interface WindowRoute {
  request(): WindowRequest;
  fetch(): Promise<WindowResponse>;
  fulfill(how?: Fulfilment): Promise<void>;
  abort(why?: string): Promise<void>;
  continue(changes?: {
    readonly postData?: string | Buffer;
    readonly headers?: Record<string, string>;
  }): Promise<void>;
  fallback(): Promise<void>;
}

export type RouteHandler = (route: WindowRoute, request: WindowRequest) => unknown;

export interface RouteRule {
  readonly pattern: RoutePattern;
  readonly handler: RouteHandler;
  readonly times: number;
  uses: number;
}

/** Whether `url` is what the pattern of a route or of a wait asks for; a text is a glob, as Playwright's. */
export function matchesUrl(pattern: RoutePattern, url: string): boolean {
  if (typeof pattern === 'function') return pattern(new URL(url));
  if (pattern instanceof RegExp) return new RegExp(pattern.source, pattern.flags).test(url);
  const parts = pattern.split(/(\*\*\/?|\*|\{[^}]*\})/).map((part) => {
    if (part.startsWith('**')) return '.*';
    if (part === '*') return '[^/]*';
    if (part.startsWith('{')) return `(${part.slice(1, -1).split(',').map(escapeForPattern).join('|')})`;
    return escapeForPattern(part);
  });
  return new RegExp(`^${parts.join('')}$`).test(url);
}

const escapeForPattern = (text: string): string => text.replace(/[.+?^$()|[\]\\{}]/g, '\\$&');

/** Routes in the order in which they were laid: the newest that fits is asked first. */
export class RouteRules {
  #rules: RouteRule[] = [];
  add(pattern: RoutePattern, handler: RouteHandler, times = Number.POSITIVE_INFINITY): void {
    this.#rules.unshift({ pattern, handler, times, uses: 0 });
  }
  remove(pattern: RoutePattern, handler?: RouteHandler): void {
    const isSame = (rule: RouteRule) =>
      String(rule.pattern) === String(pattern) && (handler === undefined || rule.handler === handler);
    this.#rules = this.#rules.filter((rule) => !isSame(rule));
  }
  clear(): void {
    this.#rules = [];
  }
  matching(url: string): RouteRule[] {
    return this.#rules.filter((rule) => rule.uses < rule.times && matchesUrl(rule.pattern, url));
  }
}
