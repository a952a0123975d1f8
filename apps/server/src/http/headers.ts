// Headers of every answer. One policy for public pages, one for the workspace, one for the frame that unlocks
// it, one for the worker of figures.

const policy = (parts: Record<string, string>) =>
  Object.entries({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' blob: data:",
    'media-src': "'self' blob:",
    'connect-src': "'self'",
    'manifest-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
    'frame-ancestors': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': "'none'",
    ...parts,
  })
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/**
 * `site` and `desk` have no 'unsafe-*'; `unlock` alone may compile WebAssembly, for the log-in that never
 * tells the password.
 */
const policies = {
  site: policy({}),
  // The one page that may put the site on a device, by the address of its worker.
  app: policy({ 'worker-src': "'self'", 'trusted-types': 'heed-app' }),
  // One policy of Trusted Types, for the address of the worker that shows alerts.
  desk: policy({ 'frame-src': "'self'", 'worker-src': "'self'", 'trusted-types': 'heed-worker' }),
  // Runs alone: a worker has the policy of its own answer, and this one lets it reach nothing, so records
  // that it is given go nowhere.
  figures: "default-src 'none'; frame-ancestors 'none'",
  unlock: policy({
    'script-src': "'self' 'wasm-unsafe-eval'",
    'frame-ancestors': "'self'",
    'form-action': "'none'",
  }),
  api: "default-src 'none'; frame-ancestors 'none'",
};

/**
 * An asset is run or shown by a document, whose policy holds; every byte of header counts on a poor network.
 */
export type PolicyPlace = keyof typeof policies | 'asset';

const always: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
};

/**
 * Of documents alone: what a page may ask the browser for. A photo comes by the file field, which needs no
 * camera permission.
 */
const documents: Readonly<Record<string, string>> = {
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy':
    'browsing-topics=(), camera=(), geolocation=(), microphone=(self), payment=(), usb=()',
  'x-robots-tag': 'noarchive',
  'integrity-policy': 'blocked-destinations=(script)',
};

/**
 * Public pages name themselves to themselves alone: a browser without fetch metadata proves so whose form it
 * sends (origin.ts).
 */
const referrerPolicy = (place: PolicyPlace) =>
  place === 'site' || place === 'app' ? 'same-origin' : 'no-referrer';

/** Sets the headers of `place` on `headers`. `https`: whether the person's browser speaks https to us. */
export function protect(headers: Headers, place: PolicyPlace, https: boolean): void {
  for (const [name, value] of Object.entries(always)) headers.set(name, value);
  if (place !== 'asset') {
    headers.set('referrer-policy', referrerPolicy(place));
    headers.set('content-security-policy', policies[place]);
  }
  if (place !== 'asset' && place !== 'api')
    for (const [name, value] of Object.entries(documents)) if (!headers.has(name)) headers.set(name, value);
  if (https) headers.set('strict-transport-security', 'max-age=63072000; includeSubDomains');
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
}
