// Which site we are, as the person's browser sees it. Signed into every challenge, so that a copy of the site elsewhere learns nothing
// that opens a conversation here.
import type { Deployment } from '../deployment.ts';

export function originOf(deployment: Pick<Deployment, 'options'>, request: Request): string {
  if (deployment.options.origin !== undefined) return deployment.options.origin;
  return `${isHttps(deployment, request) ? 'https' : 'http'}://${request.headers.get('host') ?? 'localhost'}`;
}

export function isHttps(deployment: Pick<Deployment, 'options'>, request: Request): boolean {
  const { origin, proxy } = deployment.options;
  if (origin !== undefined) return origin.startsWith('https:');
  return proxy === true && request.headers.get('x-forwarded-proto') === 'https';
}

/** Whether the request comes from our own pages or from no page at all. */
export function isOwnOrigin(deployment: Pick<Deployment, 'options'>, request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site === 'cross-site' || site === 'same-site') return false;
  const origin = request.headers.get('origin');
  // Forms of a page with Referrer-Policy no-referrer say 'null'; the fetch metadata above tells those apart from strangers'.
  if (origin === null || (origin === 'null' && site === 'same-origin')) return true;
  return origin === originOf(deployment, request);
}
