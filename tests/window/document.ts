// A document of jsdom with the scripts that a real server serves for it: it loads what they put into the
// page, and tells of its changes. Closed, it is silent: what its scripts wait for never comes.
import { text } from 'node:stream/consumers';
import { runInContext, Script } from 'node:vm';
import { type DOMWindow, JSDOM, VirtualConsole } from 'jsdom';
import type { PageEvents } from './events.ts';
import { connectFrame } from './frame.ts';
import { watchFields } from './input.ts';
import { watchLinks } from './links.ts';
import type { WindowNetwork } from './network.ts';
import { addSurroundings, type Openings, refuseSizesIn } from './surroundings.ts';

export type InitScript = string | { readonly content: string } | (() => void);

export interface DocumentSurroundings {
  readonly network: WindowNetwork;
  readonly events: PageEvents;
  readonly language: string;
  readonly width: () => number;
  /** What the page remembers, by the name of the storage. */
  readonly storages: Readonly<Record<'localStorage' | 'sessionStorage', Map<string, string>>>;
  readonly initScripts: readonly InitScript[];
  readonly go: (address: string) => void;
}

/** Compiled scripts by what they say: windows of one process run the same. */
const scripts = new Map<string, Script>();

function compile(source: string, address: string): Script {
  const cachedScript = scripts.get(source);
  if (cachedScript) return cachedScript;
  const script = new Script(source, { filename: address });
  scripts.set(source, script);
  return script;
}

export class WindowDocument {
  readonly #around: DocumentSurroundings;
  readonly #dom: JSDOM;
  readonly #objects = new Map<string, Blob>();
  #openings: Openings | null = null;
  #isClosed = false;
  #isTestLooking = false;
  #change: Promise<void> = Promise.resolve();

  constructor(html: string, url: string, around: DocumentSurroundings) {
    this.#around = around;
    this.#dom = new JSDOM(html, {
      ...{ url, runScripts: 'outside-only', pretendToBeVisual: true, virtualConsole: this.#console() },
      beforeParse: (window) => this.#prepare(window),
    });
    for (const [name, stored] of Object.entries(around.storages))
      for (const [key, value] of stored) this.window[name as 'localStorage'].setItem(key, value);
    this.#watch();
  }

  get window(): DOMWindow {
    return this.#dom.window;
  }
  get document(): Document {
    return this.#dom.window.document;
  }

  /** Runs the scripts that the document names, in their order. */
  async begin(): Promise<void> {
    for (const script of this.#around.initScripts) {
      const source = typeof script === 'function' ? `(${script.toString()})()` : script;
      this.runScript(typeof source === 'string' ? source : source.content);
    }
    for (const script of this.document.querySelectorAll<HTMLScriptElement>('script[src]'))
      await this.#run(script);
  }

  /** Runs a script as one of the page's own. */
  runScript(source: string): unknown {
    return compile(source, 'added').runInContext(this.#dom.getInternalVMContext());
  }

  /** Runs text or a function of a test inside the window; what it returns is copied. */
  async look<T>(work: string | ((...input: never[]) => T), input: readonly unknown[] = []): Promise<T> {
    this.#isTestLooking = true;
    let value: T;
    try {
      const inside = runInContext(
        typeof work === 'string' ? work : `(${work.toString()})`,
        this.#dom.getInternalVMContext(),
      ) as T | ((...input: readonly unknown[]) => T);
      value =
        typeof work === 'string' ? (inside as T) : (inside as (...input: readonly unknown[]) => T)(...input);
    } finally {
      this.#isTestLooking = false;
    }
    if (isPromise(value)) refuseSizesIn(String(work));
    return copyOf(await value);
  }

  nextChange(): Promise<void> {
    return this.#change;
  }

  /** Lets the scripts of the page draw what an act has changed. */
  settle(): Promise<void> {
    return new Promise((resolve) => this.window.requestAnimationFrame(() => setTimeout(resolve)));
  }

  close(): void {
    const { window } = this;
    window.dispatchEvent(new window.Event('pagehide'));
    for (const [name, stored] of Object.entries(this.#around.storages)) {
      const storage = window[name as 'localStorage'];
      stored.clear();
      for (let at = 0; at < storage.length; at++)
        stored.set(storage.key(at)!, storage.getItem(storage.key(at)!)!);
    }
    this.#isClosed = true;
    this.#openings?.closeAll();
    window.close();
  }

  #prepare(window: DOMWindow): void {
    const { network, events, language, width, go } = this.#around;
    this.#openings = addSurroundings(window, {
      ...{ language, width, objects: this.#objects },
      fetch: (input, init) => this.#whileOpen(this.#fetch(window, input, init)),
      script: async (address) => {
        const url = new URL(address, window.location.href).href;
        return compile(await (await network.send(url, {}, 'script')).text(), url);
      },
      isClosed: () => this.#isClosed,
      isTestLooking: () => this.#isTestLooking,
      fail: (error) => events.emit('pageerror', error),
    });
    watchFields(window as never);
    watchLinks(window, { go, save: (download) => events.emit('download', download) });
  }

  /** What a closed window waits for never comes: its scripts end with it. */
  async #whileOpen<T>(work: Promise<T>): Promise<T> {
    try {
      const value = await work;
      return this.#isClosed ? await new Promise<never>(() => {}) : value;
    } catch (error) {
      if (this.#isClosed) return new Promise<never>(() => {});
      throw error;
    }
  }

  async #fetch(window: DOMWindow, input: string, init: RequestInit = {}): Promise<Response> {
    const object = this.#objects.get(input);
    if (object !== undefined) return new Response(object);
    const { signal } = init;
    const abortError = () => Object.assign(new Error('The request was ended'), { name: 'AbortError' });
    if (signal?.aborted) throw abortError();
    const url = new URL(input, window.location.href);
    const response = this.#around.network.send(url, await withPlainBody(init));
    if (!signal) return response;
    const abortion = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(abortError()));
    });
    return Promise.race([response, abortion]);
  }

  /** Scripts and frames that a script puts into the page are loaded as a browser loads them. */
  #watch(): void {
    let tell = () => {};
    const expectChange = () => {
      this.#change = new Promise<void>((resolve) => {
        tell = resolve;
      });
    };
    expectChange();
    const observer = new this.window.MutationObserver((records) => {
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (node.nodeName === 'SCRIPT') void this.#run(node as HTMLScriptElement);
        if (node.nodeName === 'IFRAME') void this.#loadFrame(node as HTMLIFrameElement);
      }
      tell();
      expectChange();
    });
    const all = { subtree: true, childList: true, attributes: true, characterData: true };
    observer.observe(this.document, all);
  }

  async #run(element: HTMLScriptElement): Promise<void> {
    if (element.src === '') return;
    const { Event: EventType } = this.window;
    try {
      const response = await this.#around.network.send(element.src, {}, 'script');
      if (!response.ok) throw new TypeError(`${element.src}: ${response.status}`);
      const script = compile(await response.text(), element.src);
      if (!this.#isClosed) script.runInContext(this.#dom.getInternalVMContext());
      element.dispatchEvent(new EventType('load'));
    } catch (error) {
      if (!(error instanceof TypeError)) this.#around.events.emit('pageerror', error);
      element.dispatchEvent(new EventType('error'));
    }
  }

  async #loadFrame(element: HTMLIFrameElement): Promise<void> {
    const { network } = this.#around;
    const { Event: EventType } = this.window;
    try {
      const page = await (await network.send(element.src, {}, 'document')).text();
      const [, path] = /<script src="([^"]+)"/.exec(page) ?? [];
      if (path === undefined) throw new TypeError(`${element.src} has no script`);
      const address = new URL(path, element.src).href;
      connectFrame(element, compile(await (await network.send(address, {}, 'script')).text(), address));
      element.dispatchEvent(new EventType('load'));
    } catch {
      element.dispatchEvent(new EventType('error'));
    }
  }

  #console(): VirtualConsole {
    const { events } = this.#around;
    const virtual = new VirtualConsole();
    virtual.on('error', (...words: unknown[]) => events.log('error', words));
    virtual.on('warn', (...words: unknown[]) => events.log('warning', words));
    virtual.on('jsdomError', (error) => {
      if (!/Not implemented/.test(error.message)) events.emit('pageerror', error);
    });
    return virtual;
  }
}

/** Of this realm or of the window's. */
const isPromise = (value: unknown): boolean =>
  typeof (value as { readonly then?: unknown } | null | undefined)?.then === 'function';

/** A copy in this realm, so that it can be compared. What cannot be copied stays as it is. */
function copyOf<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  try {
    return structuredClone(value);
  } catch {
    return value;
  }
}

/** Bodies of jsdom's own types as those of Node's fetch. */
async function withPlainBody(init: RequestInit): Promise<RequestInit> {
  const { body } = init;
  const name = (body as object | null | undefined)?.constructor?.name;
  if (name === 'URLSearchParams') return { ...init, body: new URLSearchParams(String(body)) };
  if (body instanceof ReadableStream) return { ...init, body: await text(body as never) };
  return init;
}
