// The site as an onion service. Tor hands visitors over on a port of this machine that is for it alone: none
// of them has an address, and no header that one of them sends can claim one.
import type { Context, Hono } from 'hono';

export const isOnion = (origin: string): boolean => new URL(origin).hostname.endsWith('.onion');

/** Answers as `fetch` does, on the port of the onion service: for its own names alone. */
export function onionFetch(fetch: Hono['fetch'], origins: readonly string[]): Hono['fetch'] {
  const hosts = origins.filter(isOnion).map((origin) => new URL(origin).host);
  return (request, env, ...more) =>
    hosts.includes(request.headers.get('host') ?? '')
      ? fetch(request, Object.assign({ isFromOnion: true }, env), ...more)
      : new Response('This port is for the onion service.\n', { status: 421 });
}

/** Whether the request came by the port of the onion service. */
export const isFromOnion = (context: Context): boolean =>
  (context.env as { readonly isFromOnion?: true } | undefined)?.isFromOnion === true;

/**
 * Finds the address of the same page at the onion service, for Tor Browser to offer; null where there is
 * none, or where the request came by it.
 */
export function makeOnionLocation(origins: readonly string[]): (request: Request) => string | null {
  const origin = origins.find(isOnion);
  if (origin === undefined) return () => null;
  return ({ method, url }) => {
    const { hostname, pathname } = new URL(url);
    return method !== 'GET' || hostname.endsWith('.onion') ? null : origin + pathname;
  };
}
