// A page in a window of jsdom, by the names of Playwright's page, as far as it needs no layout. What is
// missing says that the test needs a browser (browser.ts).
import type { CookieJar } from 'jsdom';
import { type InitScript, WindowDocument } from './document.ts';
import { type Expectation, PageEvents } from './events.ts';
import { press } from './input.ts';
import { WindowLocator } from './locator.ts';
import type { RoleOptions, TextPattern } from './matching.ts';
import { WindowNetwork } from './network.ts';
import type { RouteHandler, RoutePattern, RouteRules, WindowRequest, WindowResponse } from './routes.ts';
import { type Changing, waitUntil } from './waiting.ts';

export interface PageSurroundings {
  readonly jar: CookieJar;
  readonly rules: RouteRules;
  readonly isOffline: () => boolean;
  readonly language: string;
  /** Of the context: what its pages remember. */
  readonly storage: Map<string, string>;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly context: unknown;
  readonly forget: (page: WindowPage) => void;
}

export class WindowPage implements Changing {
  /** Tells a window from a page of a browser. */
  readonly isWindow = true;
  readonly network: WindowNetwork;
  readonly keyboard = {
    press: async (chord: string) => {
      press(this.#open().document, chord);
      await this.settle();
    },
    type: async (words: string) => {
      for (const letter of words) await this.keyboard.press(letter);
    },
    insertText: (words: string) => this.keyboard.type(words),
  };
  isClosed = false;
  readonly #around: PageSurroundings;
  readonly #events: PageEvents;
  readonly #session = new Map<string, string>();
  readonly #initScripts: InitScript[] = [];
  #viewport: { width: number; height: number };
  #current: WindowDocument | null = null;

  constructor(around: PageSurroundings) {
    this.#around = around;
    this.#viewport = { ...around.viewport };
    const { jar, isOffline, language, rules } = around;
    this.#events = new PageEvents(isOffline);
    this.network = new WindowNetwork({
      ...{ jar, isOffline, shared: rules },
      headers: { 'accept-language': language, 'user-agent': 'Heed tests' },
      tell: (event, of) => this.#events.tell(event, of),
    });
  }

  #open(): WindowDocument {
    if (this.#current === null) throw new Error('The window has no page: go to one first');
    return this.#current;
  }

  // Where it is.
  url(): string {
    return this.#current?.window.location.href ?? 'about:blank';
  }
  async title(): Promise<string> {
    return this.#open().document.title;
  }
  async content(): Promise<string> {
    return this.#open().document.documentElement.outerHTML;
  }
  context(): unknown {
    return this.#around.context;
  }
  viewportSize() {
    return this.#viewport;
  }
  async setViewportSize(size: { width: number; height: number }): Promise<void> {
    this.#viewport = { ...size };
    const window = this.#current?.window;
    window?.dispatchEvent(new window.Event('resize'));
  }

  async goto(address: string): Promise<WindowResponse> {
    const url = new URL(address, this.#current === null ? undefined : this.url()).href;
    const arrival = this.waitForResponse(
      (response: WindowResponse) => response.request().resourceType() === 'document',
    );
    const html = await (await this.network.send(url, {}, 'document')).text();
    this.#current?.close();
    this.#current = new WindowDocument(html, url, {
      ...{ network: this.network, events: this.#events, language: this.#around.language },
      width: () => this.#viewport.width,
      storages: { localStorage: this.#around.storage, sessionStorage: this.#session },
      initScripts: this.#initScripts,
      go: (target) => void this.goto(target),
    });
    await this.#current.begin();
    await this.settle();
    return arrival;
  }
  reload(): Promise<WindowResponse> {
    return this.goto(this.url());
  }
  goBack(): Promise<null> {
    return this.#travel(-1);
  }
  goForward(): Promise<null> {
    return this.#travel(1);
  }
  async #travel(by: 1 | -1): Promise<null> {
    const { window } = this.#open();
    const arrival = new Promise<void>((resolve) => {
      window.addEventListener('popstate', () => resolve(), { once: true });
    });
    window.history.go(by);
    await arrival;
    await this.settle();
    return null;
  }
  async close(): Promise<void> {
    if (this.isClosed) return;
    this.#current?.close();
    this.#current = null;
    this.isClosed = true;
    this.#around.forget(this);
    this.#events.emit('close', this);
  }

  // What a test looks at and does.
  #root(): WindowLocator {
    return new WindowLocator(this, '', () => [this.#open().document]);
  }
  locator(selector: string, filter?: Parameters<WindowLocator['locator']>[1]): WindowLocator {
    return this.#root().locator(selector, filter);
  }
  getByText(pattern: TextPattern, options?: { exact?: boolean }): WindowLocator {
    return this.#root().getByText(pattern, options);
  }
  getByRole(role: string, options?: RoleOptions): WindowLocator {
    return this.#root().getByRole(role, options);
  }
  getByLabel(pattern: TextPattern, options?: { exact?: boolean }): WindowLocator {
    return this.#root().getByLabel(pattern, options);
  }
  click(selector: string): Promise<void> {
    return this.locator(selector).click();
  }
  fill(selector: string, value: string): Promise<void> {
    return this.locator(selector).fill(value);
  }
  waitForSelector(selector: string, wait?: { state?: string; timeout?: number }): Promise<void> {
    return this.locator(selector).first().waitFor(wait);
  }
  waitForLoadState(): Promise<void> {
    return this.settle();
  }

  async evaluate<T>(work: string | ((input: never) => T), input?: unknown): Promise<T> {
    return this.call(work, [input]);
  }
  /** Runs text or a function of a test inside the window. */
  async call<T>(work: string | ((...input: never[]) => T), input: readonly unknown[]): Promise<T> {
    const value = await this.#open().look(work, input);
    await this.settle();
    return value;
  }
  async waitForFunction(work: string | ((input: never) => unknown), input?: unknown): Promise<void> {
    await waitUntil(
      this,
      () => this.evaluate(work, input) as Promise<boolean>,
      () => String(work),
    );
  }
  async addInitScript(script: InitScript): Promise<void> {
    this.#initScripts.push(script);
  }
  /** Runs a script as one of the page's own, which may ask for sizes. */
  async addScriptTag({ content }: { content: string }): Promise<void> {
    this.#open().runScript(content);
  }

  // Network and events.
  async route(
    pattern: RoutePattern,
    handler: RouteHandler,
    { times }: { readonly times?: number } = {},
  ): Promise<void> {
    this.network.rules.add(pattern, handler, times);
  }
  async unroute(pattern: RoutePattern, handler?: RouteHandler): Promise<void> {
    this.network.rules.remove(pattern, handler);
  }
  async unrouteAll(): Promise<void> {
    this.network.rules.clear();
  }
  on(event: string, hear: (of: never) => void): void {
    this.#events.on(event, hear);
  }
  off(event: string, hear: (of: never) => void): void {
    this.#events.off(event, hear);
  }
  once(event: string, hear: (of: never) => void): void {
    this.#events.once(event, hear);
  }
  waitForEvent(event: string, expectation?: { predicate?: Expectation } | Expectation): Promise<never> {
    const isOptions = typeof expectation === 'object' && !(expectation instanceof RegExp);
    return this.#events.wait(event, isOptions ? expectation.predicate : expectation);
  }
  waitForResponse(expectation: Expectation): Promise<WindowResponse> {
    return this.#events.wait('response', expectation);
  }
  waitForRequest(expectation: Expectation): Promise<WindowRequest> {
    return this.#events.wait('request', expectation);
  }

  nextChange(): Promise<void> {
    return this.#current?.nextChange() ?? new Promise(() => {});
  }
  /** Lets the scripts of the page draw what an act has changed. */
  async settle(): Promise<void> {
    await this.#current?.settle();
  }
}
