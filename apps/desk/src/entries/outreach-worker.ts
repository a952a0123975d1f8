// The service worker of the outreach page, on the phone of a member who chose to take it along: keeps that
// page and the files that it names, and gives them where the network is away. It sees no word, sends nothing
// by itself and serves no other page.
import { cacheName, pagePath } from '../model/outreach/cache-name.ts';

interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEventLike extends Extendable {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
declare const self: EventTarget & {
  readonly location: Location;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
};

/** A page that the network does not give within this time comes from the cache, milliseconds. */
const patience = 4000;

self.addEventListener('install', (event) => {
  (event as Extendable).waitUntil(fill().then(() => self.skipWaiting()));
});
self.addEventListener('activate', (event) => (event as Extendable).waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { request } = event as FetchEventLike;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin || request.method !== 'GET') return;
  if (pathname.startsWith('/assets/'))
    return (event as FetchEventLike).respondWith(
      fromCache(pathname).then((response) => response ?? fetch(request)),
    );
  if (request.mode === 'navigate' && pathname === pagePath) {
    const fresh = fetch(request);
    (event as FetchEventLike).respondWith(page(fresh));
    (event as FetchEventLike).waitUntil(
      fresh.then((answer) => (answer.ok ? fill() : undefined)).catch(() => undefined),
    );
  }
});

const fromCache = async (path: string): Promise<Response | undefined> =>
  (await caches.open(cacheName)).match(path, { ignoreVary: true });

async function page(fresh: Promise<Response>): Promise<Response> {
  const away = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
  const first = await Promise.race([fresh.catch(() => null), away]);
  return first ?? (await fromCache(pagePath)) ?? fresh;
}

/**
 * The page, then every file that it names and that is not here yet; what it no longer names goes. Files come
 * before the page, so that a page is never without them.
 */
async function fill(): Promise<void> {
  const cache = await caches.open(cacheName);
  const fetched = await fetch(pagePath, { cache: 'reload', credentials: 'omit' });
  if (!fetched.ok) throw new Error('Cannot keep the outreach page: the server did not give it');
  const assetPaths = [...new Set((await fetched.clone().text()).match(/\/assets\/[\w.-]+/g) ?? [])];
  for (const path of assetPaths) {
    if ((await cache.match(path, { ignoreVary: true })) !== undefined) continue;
    const file = await fetch(path, { credentials: 'omit' });
    if (!file.ok) throw new Error('Cannot keep the outreach page: a file of it could not be fetched');
    await cache.put(path, file);
  }
  await cache.put(pagePath, fetched);
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url);
    if (pathname !== pagePath && !assetPaths.includes(pathname)) await cache.delete(url);
  }
}
