// The service worker of people who chose to have the site without a network: keeps the pages of one language
// and the files that they load, gives them where the network is away, and sends what was sealed and waits
// until there is one. It shows nothing by itself. Of words in clear it holds in memory what another app
// shares, until the page of writing takes it. What is kept: a cache with the version in its name, and one
// database with what is sealed. `/app` takes both away.
import { ApiError, client } from '@heed/api/public-client';
import { moduleDrafts } from '@heed/modules/site-drafts';
import { solve } from '../send/puzzle.ts';
import { isShareChosen, readShared, type SharedContent, sharedHash, sharePath } from './shared.ts';
import {
  cacheName,
  changeStoredDrafts,
  type FillFault,
  type FillReport,
  type OfflineList,
  type SealedDraft,
  type SendDraft,
  storedDrafts,
} from './stored-drafts.ts';

interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEventLike extends Extendable {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface MessageEventLike extends Extendable {
  readonly data: { readonly keep?: SealedDraft; readonly send?: true; readonly takeShared?: true };
  readonly ports: readonly MessagePort[];
}
interface Listener {
  postMessage(report: FillReport, transfer: Transferable[]): void;
}
declare const self: EventTarget & {
  readonly location: Location;
  skipWaiting(): Promise<void>;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { includeUncontrolled: boolean }): Promise<readonly Listener[]>;
  };
  readonly registration: {
    readonly active: object | null;
    readonly sync?: { register(tag: string): Promise<void> };
  };
};

/** The language that was chosen; it stands in this worker's own address. */
const language = new URL(self.location.href).searchParams.get('in') ?? 'en';
/** A page that the network does not give within this time comes from the cache, milliseconds. */
const patience = 4000;
/** Longest wait for a page to take a message, milliseconds. */
const hearingMs = 2000;

self.addEventListener('install', (event) => {
  (event as Extendable).waitUntil(
    fill().then(
      () => self.skipWaiting(),
      async (error: unknown) => {
        await reportFault(error);
        throw error;
      },
    ),
  );
});
self.addEventListener('activate', (event) => {
  (event as Extendable).waitUntil(
    dropOlder()
      .then(() => self.clients.claim())
      .then(sendKept),
  );
});
self.addEventListener('fetch', (event) => {
  const { request } = event as FetchEventLike;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin) return;
  if (url.pathname === sharePath && request.method === 'POST')
    return (event as FetchEventLike).respondWith(takeShare(request));
  if (request.method === 'POST' && request.mode === 'navigate') {
    // The page of writing begins without a network; every other form says that it needs one.
    const page = url.pathname.endsWith('/start') ? 'report' : 'app/away';
    return (event as FetchEventLike).respondWith(
      fetch(request).catch(() => fromCache(`/${language}/${page}`)),
    );
  }
  if (request.method !== 'GET') return;
  const isCached =
    request.mode === 'navigate' ||
    url.pathname.startsWith('/assets/') ||
    url.pathname === '/api/organisation' ||
    /\/(app\/keep\.json|report\/(files\.json|receipt)|deposit\/receipt|interview\/\d+\.json)$/.test(
      url.pathname,
    );
  if (!isCached) return;
  (event as FetchEventLike).respondWith(answer(request, url));
  if (request.mode === 'navigate') (event as FetchEventLike).waitUntil(sendKept());
});
self.addEventListener('sync', (event) => (event as Extendable).waitUntil(sendKept()));
self.addEventListener('message', (event) => {
  const { data, ports } = event as unknown as MessageEventLike;
  if (data.takeShared) {
    ports[0]?.postMessage(shared);
    shared = null;
    return;
  }
  const work = data.keep ? keep(data.keep) : data.send ? sendKept() : Promise.resolve();
  (event as Extendable).waitUntil(
    work.then(
      () => ports[0]?.postMessage('done'),
      () => ports[0]?.postMessage('failed'),
    ),
  );
});

/** Until the page of writing asks for it. The browser ends a worker that rests, and this with it. */
let shared: SharedContent | null = null;

/**
 * Goes to no server and into no storage; what cannot be read is answered as lost, and so is what another site
 * sends, and everything where she has not chosen that other apps may share.
 */
async function takeShare(request: Request): Promise<Response> {
  const isWelcome = !isFromElsewhere(request) && (await isShareChosen());
  shared = isWelcome ? await readShared(request).catch(() => null) : null;
  return Response.redirect(`/${language}/report${sharedHash}`, 303);
}

/**
 * Whether a page of another site sent it. A browser names the page or its origin; where a page hides both, it
 * looks like an app of the phone, and her answer on the page of writing decides.
 */
function isFromElsewhere(request: Request): boolean {
  const { origin } = self.location;
  return [request.referrer, request.headers.get('origin')].some(
    (from) => from !== null && URL.canParse(from) && new URL(from).origin !== origin,
  );
}

/**
 * Fetches everything that the list names, anew, into a cache of its own; an older one stays until this one is
 * whole.
 */
async function fill(): Promise<void> {
  const list = (await (await fetchFresh(`/${language}/app/list`)).json()) as OfflineList;
  const cache = await caches.open(cacheName);
  for (const path of [...list.assets, ...list.pages]) await cache.put(path, await fetchFresh(path));
}

/** The server answered, with an error. */
class ServerFault extends Error {}

async function fetchFresh(path: string): Promise<Response> {
  const response = await fetch(path, { cache: 'reload', credentials: 'omit' });
  if (!response.ok) throw new ServerFault(`Cannot keep the pages: the server answered ${response.status}`);
  return response;
}

/** Drops what was fetched, unless an older worker still gives it, and tells the pages why. */
async function reportFault(error: unknown): Promise<void> {
  if (self.registration.active === null) await caches.delete(cacheName);
  const pages = await self.clients.matchAll({ includeUncontrolled: true });
  // This worker ends with its fault, and a page may hear of the end first: the page that asked has time to
  // take the message.
  await new Promise((resolve) => {
    setTimeout(resolve, hearingMs);
    for (const page of pages) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      page.postMessage({ fault: faultOf(error) }, [port2]);
    }
  });
}

function faultOf(error: unknown): FillFault {
  if (error instanceof ServerFault || error instanceof SyntaxError) return 'server';
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'space' : 'network';
}

async function dropOlder(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith('heed-') && name !== cacheName) await caches.delete(name);
}

/**
 * The network first, so that nobody reads what is old while there is one; the cache where it is away or slow.
 */
async function answer(request: Request, url: URL): Promise<Response> {
  if (url.pathname.startsWith('/assets/'))
    return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
  const away = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
  const fresh = fetch(request);
  const first = await Promise.race([fresh.catch(() => null), away]);
  if (first !== null) {
    // A page in the language that was chosen, and no other, takes the place of the one that is kept.
    if (first.ok && (await isStored(url.pathname)))
      await (await caches.open(cacheName)).put(url.pathname, first.clone());
    return first;
  }
  const cached = await match(url.pathname);
  return cached ?? fresh.catch(() => fromCache(`/${language}/`));
}

/** An address without a language is the same page in the language that was chosen. */
const keyOf = (path: string): string => (path === '/' ? `/${language}/` : path);
const match = async (path: string): Promise<Response | undefined> => {
  const cache = await caches.open(cacheName);
  return (
    (await cache.match(keyOf(path), { ignoreVary: true })) ??
    (await cache.match(`/${language}${path}`, { ignoreVary: true })) ??
    // A course, or a pocket, that was kept by itself.
    (await caches.match(path, { ignoreVary: true, ignoreSearch: true })) ??
    caches.match(`/${language}${path}`, { ignoreVary: true, ignoreSearch: true })
  );
};
const isStored = async (path: string): Promise<boolean> =>
  (await (await caches.open(cacheName)).match(path, { ignoreVary: true })) !== undefined;
const fromCache = async (path: string): Promise<Response> =>
  (await match(path)) ?? new Response('', { status: 503, headers: { 'content-type': 'text/plain' } });

async function keep(draft: SealedDraft): Promise<void> {
  await changeStoredDrafts('put', draft);
  await self.registration.sync?.register('send').catch(() => undefined);
  await sendKept();
}

let sending: Promise<void> | null = null;
/**
 * Sends what waits, one after the other; what the server cannot take for now waits on, what it never will is
 * dropped.
 */
const sendKept = (): Promise<void> =>
  (sending ??= sendAll()
    .catch(() => undefined)
    .finally(() => {
      sending = null;
    }));

async function sendAll(): Promise<void> {
  for (const draft of await storedDrafts()) {
    const status = await send(draft);
    if (status === 0 || status >= 500 || status === 429) return;
    // A module that is off may come back.
    if (status !== 404) await changeStoredDrafts('delete', draft);
  }
}

/** False where no module of this release knows the draft. */
async function sendOfModule(...sending: Parameters<SendDraft>): Promise<boolean> {
  for (const sendDraft of moduleDrafts) {
    const delivery = sendDraft(...sending);
    if (delivery === null) continue;
    await delivery;
    return true;
  }
  return false;
}

/** The status of the answer: 200, a refusal, or 0 without a network. 404: its module is off, or gone. */
async function send(draft: SealedDraft): Promise<number> {
  try {
    const api = client('');
    const { challenge, bits } = await api.call('intake.requestPuzzle', { for: 'report' });
    const puzzle = { challenge, nonce: await solve(challenge, draft.id, bits) };
    if (draft.body !== undefined) await api.call('intake.report', { ...draft.body, puzzle });
    else if (!(await sendOfModule(draft, api, puzzle))) return 404;
    return 200;
  } catch (error) {
    return error instanceof ApiError ? error.status : 0;
  }
}
