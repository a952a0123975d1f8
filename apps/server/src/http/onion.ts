// The site as an onion service. Tor hands visitors over on a port of this machine that is for it alone: none
// of them has an address, and no header that one of them sends can claim one.
import type { Context, Hono } from 'hono';
import type { Deployment } from '../deployment.ts';

const onionOrigins = (origins: readonly string[]): readonly string[] =>
  origins.filter((origin) => new URL(origin).hostname.endsWith('.onion'));

/** Answers as `fetch` does, on the port of the onion service: for its own names alone. */
export function onionFetch(fetch: Hono['fetch'], origins: readonly string[]): Hono['fetch'] {
  const hosts = onionOrigins(origins).map((origin) => new URL(origin).host);
  return (request, env, ...more) =>
    hosts.includes(request.headers.get('host') ?? '')
      ? fetch(request, Object.assign({ isFromOnion: true }, env), ...more)
      : new Response('This port is for the onion service.\n', { status: 421 });
}

/** Whether the request came by the port of the onion service. */
export const isFromOnion = (context: Context): boolean =>
  (context.env as { readonly isFromOnion?: true } | undefined)?.isFromOnion === true;

/**
 * The address of the same page at the onion service, for Tor Browser to offer; null where there is none, or
 * where the request came by it.
 */
export function onionLocation({ options }: Pick<Deployment, 'options'>, request: Request): string | null {
  const [origin] = onionOrigins(options.origins ?? []);
  const { host, pathname } = new URL(request.url);
  if (origin === undefined || request.method !== 'GET' || host.endsWith('.onion')) return null;
  return origin + pathname;
}
