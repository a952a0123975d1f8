// What a browser has and jsdom has not: the network, messages between documents, dialogs, files, workers.
// Layout is none of it: a window has no places and no sizes, and what needs them is tested in a browser.
import { type Context, createContext, runInContext, type Script } from 'node:vm';
import type { DOMWindow } from 'jsdom';
import { innerTextOf, isVisible } from './matching.ts';

export interface WindowMeans {
  readonly fetch: (input: string, init?: RequestInit) => Promise<Response>;
  /** Script at an address, read through the network of the window. */
  readonly script: (address: string) => Promise<Script>;
  readonly language: string;
  readonly width: () => number;
  readonly isClosed: () => boolean;
  readonly fail: (error: unknown) => void;
  /** Whether a function of a test runs in the window just now, and not a script of the page. */
  readonly isTestLooking: () => boolean;
  /** Objects for which `URL.createObjectURL` gave an address. */
  readonly objects: Map<string, Blob>;
}

/** Ports and workers that a window focusBefore: they hold the process open until they are closed. */
export interface Openings {
  closeAll(): void;
}

export function addSurroundings(window: DOMWindow, means: WindowMeans): Openings {
  const open = new Set<() => void>();
  Object.assign(window, {
    fetch: means.fetch,
    ...{ Request, Response, Headers, Blob, File, ReadableStream, WritableStream, TransformStream },
    ...{ CompressionStream, DecompressionStream, TextDecoderStream, TextEncoderStream, structuredClone },
    ...{ ResizeObserver: Watcher, IntersectionObserver: Watcher },
    MessageChannel: channelType(open),
    matchMedia: (query: string) => mediaList(query, means.width()),
    requestIdleCallback: (run: () => void) => window.setTimeout(run),
    scrollTo: () => {},
    scrollBy: () => {},
  });
  Object.defineProperty(window, 'crypto', { value: crypto });
  window.URL.createObjectURL = (blob: Blob) => {
    const address = `blob:${window.location.origin}/${means.objects.size}`;
    means.objects.set(address, blob);
    return address;
  };
  window.URL.revokeObjectURL = () => {};
  refuseLayout(window, means.isTestLooking);
  addToElements(window);
  addToNavigator(window, means);
  window.Worker = workerType(means, open) as unknown as typeof Worker;
  return {
    closeAll() {
      for (const close of open) close();
    },
  };
}

/** Channels whose ports close with the window. */
const channelType = (open: Set<() => void>) =>
  class extends MessageChannel {
    constructor() {
      super();
      for (const port of [this.port1, this.port2]) open.add(() => port.close());
    }
  };

/** Nothing has a size here, so nothing changes its size. */
class Watcher {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const sizes = ['scroll', 'client', 'offset'].flatMap((kind) =>
  ['Width', 'Height', 'Top', 'Left'].map((side) => `${kind}${side}`),
);

const methodsOfPlaces = ['getBoundingClientRect', 'getClientRects'];
const windowSizes = ['innerWidth', 'innerHeight', 'scrollY', 'getComputedStyle'] as const;
const anySize = new RegExp([...sizes, ...methodsOfPlaces, ...windowSizes].join('|'));

const refusalOf = (name: string) =>
  new Error(`A window has no layout, so no ${name}: this test needs a browser`);

/** Throws where what a test runs names a size: for what waits, while scripts of the page run too. */
export function refuseSizesIn(source: string): void {
  const [name] = anySize.exec(source) ?? [];
  if (name !== undefined) throw refusalOf(name);
}

/**
 * To a test sizes and places are refused: in a window all are 0, and a test that asks whether something is
 * too wide could not fail. Scripts of the page get the 0.
 */
function refuseLayout(window: DOMWindow, isTestLooking: () => boolean): void {
  const refuse = (name: string) => {
    if (isTestLooking()) throw refusalOf(name);
  };
  for (const owner of [window.Element.prototype, window.HTMLElement.prototype])
    for (const name of [...sizes, ...methodsOfPlaces]) {
      const own = Object.getOwnPropertyDescriptor(owner, name);
      if (own === undefined) continue;
      Object.defineProperty(owner, name, {
        configurable: true,
        get(this: Element) {
          refuse(name);
          return own.get === undefined ? own.value : own.get.call(this);
        },
        set(this: Element, value: unknown) {
          own.set?.call(this, value);
        },
      });
    }
  for (const name of windowSizes) {
    const value = window[name] as unknown;
    Object.defineProperty(window, name, {
      configurable: true,
      get() {
        refuse(name);
        return value;
      },
    });
  }
}

function mediaList(query: string, width: number) {
  const bound = /\((min|max)-width:\s*([\d.]+)(px|rem|em)\)/.exec(query);
  const px = bound ? Number(bound[2]) * (bound[3] === 'px' ? 1 : 16) : 0;
  const matches = bound !== null && (bound[1] === 'min' ? width >= px : width <= px);
  return { matches, media: query, addEventListener() {}, removeEventListener() {} };
}

function addToElements(window: DOMWindow): void {
  const { Element: ElementType, HTMLElement: HtmlType, HTMLDialogElement: DialogType } = window;
  Object.defineProperty(HtmlType.prototype, 'innerText', {
    get(this: HTMLElement) {
      return innerTextOf(this);
    },
    set(this: HTMLElement, text: string) {
      this.textContent = text;
    },
  });
  Object.assign(ElementType.prototype, {
    scrollIntoView() {},
    scrollTo() {},
    checkVisibility(this: Element) {
      return isVisible(this);
    },
    getAnimations: () => [],
  });
  Object.assign(window.Document.prototype, { getAnimations: () => [] });
  const focusBefore = new WeakMap<HTMLDialogElement, Element | null>();
  Object.assign(DialogType.prototype, {
    showModal(this: HTMLDialogElement) {
      focusBefore.set(this, this.ownerDocument.activeElement);
      this.setAttribute('open', '');
      const first =
        this.querySelector<HTMLElement>('[autofocus]') ?? this.querySelector<HTMLElement>('button, input');
      first?.focus();
    },
    show(this: HTMLDialogElement) {
      this.setAttribute('open', '');
    },
    close(this: HTMLDialogElement, value?: string) {
      if (!this.hasAttribute('open')) return;
      this.removeAttribute('open');
      if (value !== undefined) this.returnValue = value;
      (focusBefore.get(this) as HTMLElement | null)?.focus();
      setTimeout(() => this.dispatchEvent(new window.Event('close')));
    },
  });
}

function addToNavigator(window: DOMWindow, { language }: WindowMeans): void {
  const clipboard = { text: '' };
  const own = {
    language,
    languages: [language],
    hardwareConcurrency: 1,
    clipboard: {
      writeText: async (text: string) => {
        clipboard.text = text;
      },
      readText: async () => clipboard.text,
    },
  };
  for (const [name, value] of Object.entries(own))
    Object.defineProperty(window.navigator, name, { value, configurable: true });
}

/** A worker on this thread: its messages are copied and come later, as a browser's do. */
function workerType({ script, fetch, isClosed, fail }: WindowMeans, open: Set<() => void>) {
  return class {
    onmessage: ((event: { data: unknown }) => void) | null = null;
    onerror: ((event: unknown) => void) | null = null;
    readonly #hears = new Set<(event: { data: unknown }) => void>();
    readonly #waiting: unknown[] = [];
    #scope: Context | null = null;
    #isEnded = false;
    constructor(address: string | URL) {
      open.add(() => this.terminate());
      script(String(address)).then(
        (own) => this.#begin(own),
        (error: unknown) => this.onerror?.(error),
      );
    }
    #begin(own: Script): void {
      const reply = (data: unknown) => {
        const copy = structuredClone(data);
        setTimeout(() => {
          if (!this.#isEnded && !isClosed()) this.onmessage?.({ data: copy });
        });
      };
      const scope = workerScope({ fetch, postMessage: reply, hears: this.#hears });
      this.#scope = scope;
      own.runInContext(scope);
      for (const data of this.#waiting.splice(0)) this.postMessage(data);
    }
    postMessage(data: unknown): void {
      if (this.#scope === null) return void this.#waiting.push(data);
      const scope = this.#scope;
      const event = { data: structuredClone(data) };
      setTimeout(() => {
        if (this.#isEnded) return;
        try {
          (scope.onmessage as ((event: unknown) => void) | null)?.(event);
          for (const hear of this.#hears) hear(event);
        } catch (error) {
          if (this.onerror) this.onerror(error);
          else fail(error);
        }
      });
    }
    terminate(): void {
      this.#isEnded = true;
    }
    addEventListener(name: string, hear: (event: { data: unknown }) => void): void {
      if (name === 'message') this.onmessage = hear;
      if (name === 'error') this.onerror = hear as (event: unknown) => void;
    }
  };
}

interface WorkerMeans {
  readonly fetch: WindowMeans['fetch'];
  readonly postMessage: (data: unknown) => void;
  readonly hears: Set<(event: { data: unknown }) => void>;
}

/** The global object of a worker or of a frame without a document. */
export function workerScope({ fetch, postMessage, hears }: WorkerMeans): Context {
  const scope = createContext({
    ...{ fetch, postMessage, crypto, structuredClone, performance, console, TextEncoder, TextDecoder },
    ...{ setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, atob, btoa, URL },
    ...{ Blob, Request, Response, Headers, ReadableStream, TransformStream, CompressionStream },
    ...{ DecompressionStream, AbortController, AbortSignal, Event, EventTarget, MessageChannel },
    onmessage: null,
    addEventListener: (name: string, hear: (event: { data: unknown }) => void) =>
      void (name === 'message' && hears.add(hear)),
    removeEventListener: (_: string, hear: (event: { data: unknown }) => void) => void hears.delete(hear),
  });
  runInContext('globalThis.self = globalThis', scope);
  return scope;
}
