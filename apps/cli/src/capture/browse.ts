// Opens one page in a browser and keeps what came: no log-in, no press, nothing sent. Ends by itself, and
// says what it left out.
import { existsSync } from 'node:fs';
import type { BrowserContext, CDPSession, Page, Request, Response } from 'playwright-core';
import { Failure } from '../failure.ts';
import type { Gate } from './gate.ts';

export interface CaptureLimits {
  readonly seconds: number;
  readonly bytes: number;
  readonly requests: number;
}

/** One request with what came of it. */
export interface Exchange {
  readonly url: string;
  readonly method: string;
  readonly requestHeaders: readonly Header[];
  readonly status: number;
  readonly statusText: string;
  readonly headers: readonly Header[];
  /** As the browser unpacked it; null where it did not come whole. */
  readonly body: Uint8Array | null;
  /** When the answer began, ISO 8601. */
  readonly at: string;
}

export interface Header {
  readonly name: string;
  readonly value: string;
}

export type Stop = 'time' | 'bytes' | 'requests';

export interface PageVisit {
  readonly finalUrl: string;
  readonly title: string;
  readonly text: string;
  /** Null where the page could not be printed. */
  readonly pdf: Uint8Array | null;
  readonly exchanges: readonly Exchange[];
  /** Requests that were not made, by why. */
  readonly refused: Readonly<Record<string, number>>;
  /** Why the page was not loaded to its end; null where it was. */
  readonly stopped: Stop | null;
  readonly browser: string;
  readonly userAgent: string;
  readonly isSandboxed: boolean;
}

/** How long a page may still ask for more after it has loaded, milliseconds. */
const quietMs = 3000;
/** Longest wait for what is made of a page that has stopped, milliseconds. */
const printMs = 20_000;
const mostText = 2_000_000;

const places = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser of this machine; `browserFile` by whoever calls. */
export function browserAt(browserFile: string | undefined): string {
  const path = browserFile ?? places.find((one) => existsSync(one));
  if (path === undefined || !existsSync(path))
    throw new Failure(
      'refused',
      'No Chromium or Chrome was found. Install one, or name it with --browser FILE.',
    );
  return path;
}

interface Order {
  readonly url: URL;
  readonly gate: Gate;
  readonly limits: CaptureLimits;
  readonly hasPictures: boolean;
  readonly executablePath: string;
  /** Rejects nothing; resolves when the gate has shut for too many bytes. */
  readonly tooMuch: Promise<'bytes'>;
}

/** What steers the browser is not installed on a server, where nothing is captured. Throws Failure. */
async function driver() {
  try {
    return (await import('playwright-core')).chromium;
  } catch {
    throw new Failure(
      'usage',
      "Cannot capture: what steers the browser is not installed. Run 'npm ci' in this folder, on the " +
        'machine of a member and not on the server.',
    );
  }
}

export async function visit(order: Order): Promise<PageVisit> {
  const chromium = await driver();
  // As root Chromium has no sandbox; that is said in the result.
  const isSandboxed = process.getuid?.() !== 0;
  const browser = await chromium.launch({
    executablePath: order.executablePath,
    chromiumSandbox: isSandboxed,
    proxy: { server: `http://127.0.0.1:${order.gate.port}`, bypass: '<-loopback>' },
    args: [
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
      // Names are resolved by the gate alone.
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
      ...(order.hasPictures ? [] : ['--blink-settings=imagesEnabled=false']),
    ],
  });
  try {
    const version = browser.version();
    const engine = 'AppleWebKit/537.36 (KHTML, like Gecko)';
    const edition = `Chrome/${version.split('.')[0]}.0.0.0`;
    const userAgent = `Mozilla/5.0 (X11; Linux x64) ${engine} ${edition} Safari/537.36`;
    const context = await browser.newContext({
      userAgent,
      serviceWorkers: 'block',
      acceptDownloads: false,
      bypassCSP: true,
    });
    const visit = await capture(context, order);
    return { ...visit, browser: `Chromium ${version}`, userAgent, isSandboxed };
  } finally {
    // A page that takes every turn does not hold the end up.
    await Promise.race([browser.close(), wait(printMs)]);
  }
}

const wait = (ms: number): Promise<null> =>
  new Promise((resolve) => setTimeout(() => resolve(null), ms).unref());

async function capture(
  context: BrowserContext,
  { url, gate, limits, hasPictures, tooMuch }: Order,
): Promise<Omit<PageVisit, 'browser' | 'userAgent' | 'isSandboxed'>> {
  const refusals: Record<string, number> = {};
  const refuse = (why: string) => (refusals[why] = (refusals[why] ?? 0) + 1);
  const pending: Promise<Exchange | null>[] = [];
  let stop: (why: Stop) => void = () => {};
  const stopped = new Promise<Stop>((resolve) => (stop = resolve));
  void tooMuch.then(stop);
  const clock = setTimeout(() => stop('time'), limits.seconds * 1000);
  let requests = 0;
  const page = await context.newPage();
  await context.route('**/*', async (route) => {
    const request = route.request();
    const why = isOf(page, request) ? refusalOf(request, hasPictures) : 'popup';
    if (why === null && requests++ < limits.requests) return route.continue().catch(() => {});
    if (why === null) stop('requests');
    refuse(why ?? 'too-many');
    return route.abort('blockedbyclient').catch(() => {});
  });
  await context.routeWebSocket(/.*/, (socket) => {
    refuse('socket');
    void socket.close();
  });
  context.on('page', (other) => other !== page && void other.close().catch(() => {}));
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
  context.on('response', (response) => pending.push(exchangeOf(response, stopped)));
  await countUnpacked(await context.newCDPSession(page), limits.bytes, () => stop('bytes'));
  let failure: string | null = null;
  const loaded = page
    .goto(url.href, { waitUntil: 'load', timeout: 0 })
    .then(() => Promise.race([page.waitForLoadState('networkidle'), wait(quietMs)]))
    .catch((error: Error) => (failure = error.message))
    .then(() => null);
  const why = await Promise.race([loaded, stopped]);
  clearTimeout(clock);
  if (why !== null) gate.shut();
  stop(why ?? 'time');
  const prints = await printed(page, hasPictures);
  const exchanges = (await Promise.all(pending)).filter((one) => one !== null);
  if (exchanges.length === 0) throw new Failure('refused', failureSentence(failure, gate, why));
  return { ...prints, exchanges, refused: refusals, stopped: why };
}

/** A window that has just been opened has no frame yet: then the question itself throws. */
function isOf(page: Page, request: Request): boolean {
  try {
    return request.frame().page() === page;
  } catch {
    return false;
  }
}

/** Nothing is sent, no film is fetched, and pictures only where they are wanted. */
function refusalOf(request: Request, hasPictures: boolean): string | null {
  const protocol = URL.canParse(request.url()) ? new URL(request.url()).protocol : '';
  if (protocol !== 'http:' && protocol !== 'https:') return 'not-web';
  if (!['GET', 'HEAD', 'OPTIONS'].includes(request.method())) return 'sending';
  const type = request.resourceType();
  if (type === 'media' || type === 'websocket' || type === 'eventsource' || type === 'ping') return type;
  return type === 'image' && !hasPictures ? 'image' : null;
}

/** A small answer can unpack to a wall: what the page was given is counted, not only what travelled. */
async function countUnpacked(session: CDPSession, most: number, onTooMuch: () => void): Promise<void> {
  let bytes = 0;
  session.on('Network.dataReceived', ({ dataLength }) => {
    bytes += dataLength;
    if (bytes > most) onTooMuch();
  });
  await session.send('Network.enable');
}

async function exchangeOf(response: Response, stopped: Promise<Stop>): Promise<Exchange | null> {
  const at = new Date().toISOString();
  const request = response.request();
  // What has not come when the page is stopped does not come any more.
  const late = stopped.then(() => wait(1000));
  const isRedirect = response.status() >= 300 && response.status() < 400;
  const [headers, requestHeaders, body] = await Promise.all([
    Promise.race([response.headersArray().catch(() => null), late]),
    Promise.race([request.headersArray().catch(() => null), late]),
    isRedirect ? new Uint8Array() : Promise.race([response.body().catch(() => null), late]),
  ]);
  if (headers === null) return null;
  return {
    url: response.url(),
    method: request.method(),
    requestHeaders: requestHeaders ?? [],
    status: response.status(),
    statusText: response.statusText(),
    headers,
    body,
    at,
  };
}

async function printed(page: Page, hasPictures: boolean) {
  const within = <T>(work: Promise<T>): Promise<T | null> =>
    Promise.race([work.catch(() => null), wait(printMs)]);
  // Pictures that stand in the page itself are not printed either.
  if (!hasPictures) await within(page.addStyleTag({ content: hiding }));
  const [title, text] = [
    await within(page.title()),
    await within(page.evaluate((most) => document.body.innerText.slice(0, most), mostText)),
  ];
  const pdf = text === null ? null : await within(page.pdf({ format: 'A4', printBackground: hasPictures }));
  return { finalUrl: page.url(), title: title ?? '', text: text ?? '', pdf: pdf && new Uint8Array(pdf) };
}

const hiding =
  'img,picture,svg,canvas,video,object,embed,input[type=image]{visibility:hidden!important}' +
  '*,*::before,*::after{background-image:none!important;list-style-image:none!important;' +
  'border-image:none!important;mask-image:none!important}';

function failureSentence(message: string | null, gate: Gate, stopped: Stop | null): string {
  if (gate.refusedHosts.size > 0)
    return 'The page leads to this machine or to a house network. Nothing was captured.';
  if (stopped === 'time')
    return 'Nothing came before the time was over. Is the page there? Try --seconds 120.';
  const code = /net::(ERR_[A-Z_]+)/.exec(message ?? '')?.[1];
  return `The page could not be reached${code ? ` (${code})` : ''}. Nothing was captured.`;
}
