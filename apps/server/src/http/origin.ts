// Which site we are, as the person's browser sees it, and which site a request comes from. The own origin is
// signed into every challenge, so that a copy of the site elsewhere learns nothing that opens a conversation
// here. Why three headers are read: docs/decisions/own-origin.md.
import type { Deployment } from '../deployment.ts';

type WithOptions = Pick<Deployment, 'options'>;

/**
 * The origin of `request`: the configured one whose host the request names, the first one where it names none
 * of them.
 */
export function originOf(deployment: WithOptions, request: Request): string {
  const origins = deployment.options.origins ?? [];
  const host = request.headers.get('host') ?? 'localhost';
  const match = origins.find((origin) => new URL(origin).host === host) ?? origins[0];
  return match ?? `${isForwardedHttps(deployment, request) ? 'https' : 'http'}://${host}`;
}

export const isHttps = (deployment: WithOptions, request: Request): boolean =>
  originOf(deployment, request).startsWith('https:');

/** Hosts to which browsers speak without https, and nobody on the way reads. */
const closedHost = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|.+\.onion)$/;

/** Whether nobody between the person's browser and this server reads what she sends. */
export function isEncrypted(deployment: WithOptions, request: Request): boolean {
  if (isHttps(deployment, request)) return true;
  const { hostname } = new URL(originOf(deployment, request));
  return closedHost.test(hostname) && !deployment.options.workshopAddresses?.includes(hostname);
}

/** Where phones reach this site: a workshop by its network, while its desk is asked for at localhost. */
export function originForPhones(deployment: WithOptions, request: Request): string {
  const url = new URL(originOf(deployment, request));
  const [address] = deployment.options.workshopAddresses ?? [];
  if (address !== undefined) url.hostname = address;
  return url.origin;
}

const isForwardedHttps = (deployment: WithOptions, request: Request): boolean =>
  deployment.options.proxy === true && request.headers.get('x-forwarded-proto') === 'https';

/**
 * Where a request comes from: a page of this site, a page of another site, or 'unknown' where no header says
 * it.
 */
export type Provenance = 'own' | 'foreign' | 'unknown';

/**
 * Returns where `request` comes from. Fetch metadata counts first, then Origin, then Referer: none of them
 * can be set by another site's page to name this one. Our pages send 'Referrer-Policy: same-origin', so a
 * browser without fetch metadata names us in Origin or Referer.
 */
export function provenanceOf(deployment: WithOptions, request: Request): Provenance {
  const site = request.headers.get('sec-fetch-site');
  if (site === 'cross-site' || site === 'same-site') return 'foreign';
  const origin = request.headers.get('origin');
  if (origin === null || origin === 'null') {
    if (site === 'same-origin') return 'own';
    const referer = request.headers.get('referer');
    if (referer !== null)
      return isOwn(deployment, request, URL.parse(referer)?.origin ?? '') ? 'own' : 'foreign';
    return origin === null ? 'unknown' : 'foreign';
  }
  return isOwn(deployment, request, origin) ? 'own' : 'foreign';
}

const isOwn = (deployment: WithOptions, request: Request, origin: string): boolean =>
  origin === originOf(deployment, request) || (deployment.options.origins ?? []).includes(origin);

/**
 * Whether a form that `request` sends may be believed. A browser that shows the answer asks for `text/html`
 * and must name this site; a client that is no browser sends none of these headers, and shows its answer to
 * nobody.
 */
export function isOwnForm(deployment: WithOptions, request: Request): boolean {
  const provenance = provenanceOf(deployment, request);
  if (provenance !== 'unknown') return provenance === 'own';
  return !(request.headers.get('accept') ?? '').includes('text/html');
}
