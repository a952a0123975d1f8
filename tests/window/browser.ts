// Windows in the place of a browser, for tests of what a page does and not of how it is laid out: the same
// bundles, the same server, a document of jsdom. Reached by the names of Playwright, so that one test runs in
// either. A window costs a tenth of a page in Chromium (docs/decisions/suite.md).
import { CookieJar } from 'jsdom';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { InitScript } from './document.ts';
import { WindowPage } from './page.ts';
import { RouteRules } from './routes.ts';

interface ContextOptions {
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly locale?: string;
  readonly offline?: boolean;
  readonly permissions?: readonly string[];
}

const knownOptions = new Set(['viewport', 'locale', 'offline', 'permissions', 'acceptDownloads']);
const usualSize = { width: 1280, height: 720 };

/** Throws, naming what is missing, where a test asks for more than a window has. */
function refusing<T extends object>(what: string, own: T): T {
  return new Proxy(own, {
    get(target, name) {
      if (typeof name === 'string' && name !== 'then' && !(name in target))
        throw new Error(`A window has no ${what}.${name}: this test needs a browser`);
      const value = Reflect.get(target, name, target) as unknown;
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

class WindowContext {
  readonly #jar = new CookieJar();
  readonly #rules = new RouteRules();
  readonly #storage = new Map<string, string>();
  readonly #pages = new Set<WindowPage>();
  readonly #first: InitScript[] = [];
  readonly #options: ContextOptions;
  readonly #close: () => void;
  #isOffline: boolean;

  constructor(options: ContextOptions, close: () => void) {
    const unknown = Object.keys(options).find((name) => !knownOptions.has(name));
    if (unknown !== undefined)
      throw new Error(`A window has no option ${unknown}: this test needs a browser`);
    this.#options = options;
    this.#isOffline = options.offline ?? false;
    this.#close = close;
  }

  async newPage(): Promise<Page> {
    const page = new WindowPage({
      ...{ jar: this.#jar, rules: this.#rules, storage: this.#storage },
      isOffline: () => this.#isOffline,
      language: this.#options.locale ?? 'en-US',
      viewport: this.#options.viewport ?? usualSize,
      context: refusing('context', this),
      forget: (closed) => void this.#pages.delete(closed),
    });
    this.#pages.add(page);
    for (const script of this.#first) await page.addInitScript(script);
    return refusing('page', page) as unknown as Page;
  }
  async setOffline(isOffline: boolean): Promise<void> {
    this.#isOffline = isOffline;
  }
  async grantPermissions(): Promise<void> {}
  async addInitScript(script: InitScript): Promise<void> {
    this.#first.push(script);
    for (const page of this.#pages) await page.addInitScript(script);
  }
  async route(...route: Parameters<RouteRules['add']>): Promise<void> {
    this.#rules.add(...route);
  }
  async cookies() {
    const all = (await this.#jar.serialize()).cookies;
    return all.map(({ key, value }) => ({ name: String(key), value: String(value) }));
  }
  async clearCookies(): Promise<void> {
    await this.#jar.removeAllCookies();
  }
  pages(): Page[] {
    return [...this.#pages].map((page) => refusing('page', page) as unknown as Page);
  }
  async close(): Promise<void> {
    await Promise.all([...this.#pages].map((page) => page.close()));
    this.#close();
  }
}

/** A browser whose pages are windows of this process. */
export function startWindows(): Browser {
  const contexts = new Set<WindowContext>();
  const newContext = async (options: ContextOptions = {}) => {
    const context: WindowContext = new WindowContext(options, () => contexts.delete(context));
    contexts.add(context);
    return refusing('context', context) as unknown as BrowserContext;
  };
  const browser = {
    newContext,
    newPage: async (options?: ContextOptions) => (await newContext(options)).newPage(),
    contexts: () => [...contexts],
    isConnected: () => true,
    async close() {
      await Promise.all([...contexts].map((context) => context.close()));
    },
  };
  return refusing('browser', browser) as unknown as Browser;
}
