// The Chromium of this machine, and how it is started for tests: headless, with a fresh profile, asking
// nobody outside.
import { existsSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { isRecording, recordAddress } from './selection/recorder.mjs';

const places = [
  process.env.CHROMIUM,
  // The same engine without windows: a quarter less to compute.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Path of a Chromium, or null. */
export const findChromium = (): string | null =>
  places.find((path) => path !== undefined && existsSync(path)) ?? null;

/** Variable that stands where the files of a shard run, one after the other in one process. */
export const shardVariable = 'TEST_SHARD';

/**
 * The browser that the files of a shard share. Not one for the whole run: from another process it would be
 * reached over a server of Playwright, which costs a seventh of all computing more.
 */
let shared: Promise<Browser> | null = null;

/**
 * A browser: the shared one where there is one, or one of its own where the test asks for flags or an
 * environment (`env`, beside that of this process). Who shares sees only the contexts that it made itself,
 * and they go when it closes.
 */
export async function startChromium(
  more: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<Browser> {
  const isPlain = more.length === 0 && Object.keys(env).length === 0;
  if (process.env[shardVariable] === undefined || !isPlain)
    return lend(await chromium.launch(options(more, env)), { isShared: false });
  shared ??= chromium.launch(options(more, env));
  // One that another file has brought down is replaced, so that one fault stays one.
  if (!(await shared).isConnected()) shared = chromium.launch(options(more, env));
  return lend(await shared, { isShared: true });
}

/**
 * `browser` for one borrower: contexts of others are not seen, and closing closes its own. What pages ask
 * for is noted, since it says which scripts a test needs.
 */
function lend(browser: Browser, { isShared }: { readonly isShared: boolean }): Browser {
  const own = new Set<BrowserContext>();
  const add = (context: BrowserContext) => {
    own.add(context);
    if (isRecording) context.on('request', (request) => recordAddress(request.url()));
    context.once('close', () => own.delete(context));
    return context;
  };
  const lent: Partial<Browser> = {
    newContext: async (settings) => add(await browser.newContext(settings)),
    async newPage(settings) {
      const page = await browser.newPage(settings);
      add(page.context());
      return page;
    },
    contexts: () => [...own],
    async close() {
      if (!isShared) return browser.close();
      await Promise.all([...own].map((context) => context.close()));
    },
  };
  return new Proxy(browser, {
    get(target, name) {
      const value = Reflect.get(name in lent ? lent : target, name);
      return typeof value === 'function' && !(name in lent) ? value.bind(target) : value;
    },
  });
}

/** A browser that a test can kill as a crash or an empty battery would. */
export async function startMortalChromium(): Promise<{ browser: Browser; kill: () => Promise<void> }> {
  const server = await chromium.launchServer(options([], {}));
  const browser = await chromium.connect(server.wsEndpoint());
  return { browser: lend(browser, { isShared: false }), kill: () => server.kill() };
}

function options(more: readonly string[], env: Record<string, string>) {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('Cannot start a browser: no Chromium found');
  return {
    executablePath,
    env: { ...process.env, ...env },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--use-fake-device-for-media-stream',
      '--use-fake-ui-for-media-stream',
      ...more,
    ],
  };
}
