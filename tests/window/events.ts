// What happens in a page, for a test that listens or waits: by the names of Playwright's events.
import { EventEmitter } from 'node:events';
import { recordAddress } from '../selection/recorder.mjs';
import { matchesUrl, type WindowRequest, type WindowResponse } from './routes.ts';
import { patienceMs } from './waiting.ts';

/** What an event must fit: an address, or what the function says of it. */
export type Expectation = string | RegExp | ((of: never) => unknown);

export class PageEvents {
  readonly #emitter = new EventEmitter();
  readonly #isOffline: () => boolean;

  constructor(isOffline: () => boolean) {
    this.#isOffline = isOffline;
    this.#emitter.setMaxListeners(0);
  }

  emit(event: string, of: unknown): void {
    this.#emitter.emit(event, of);
  }
  on(event: string, hear: (of: never) => void): void {
    this.#emitter.on(event, hear as never);
  }
  off(event: string, hear: (of: never) => void): void {
    this.#emitter.off(event, hear as never);
  }
  once(event: string, hear: (of: never) => void): void {
    this.#emitter.once(event, hear as never);
  }

  /** Rejects where nothing that fits happens in time. */
  wait(event: string, expectation?: Expectation): Promise<never> {
    return new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        this.off(event, hear);
      };
      const hear = async (of: never) => {
        if (expectation !== undefined && !(await fits(expectation, of))) return;
        stop();
        resolve(of);
      };
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`Waited ${patienceMs} ms in vain: event ${event} ${String(expectation ?? '')}`));
      }, patienceMs);
      this.on(event, hear);
    });
  }

  /** A line of the console. */
  log(type: string, words: readonly unknown[]): void {
    this.emit('console', { type: () => type, text: () => words.map(String).join(' ') });
  }

  /** A request or a response; a browser writes into its console what it could not load. */
  tell(event: string, of: WindowRequest | WindowResponse): void {
    this.emit(event, of);
    // What a page asks for says which scripts a test needs.
    if (event === 'request') recordAddress(of.url());
    const begins = 'Failed to load resource:';
    if (event === 'response' && 'status' in of && of.status() >= 400)
      this.log('error', [`${begins} the server responded with a status of ${of.status()}`]);
    if (event !== 'requestfailed') return;
    this.log('error', [`${begins} net::${this.#isOffline() ? 'ERR_INTERNET_DISCONNECTED' : 'ERR_FAILED'}`]);
  }
}

const fits = (expectation: Expectation, of: { url(): string }): unknown =>
  typeof expectation === 'function' ? expectation(of as never) : matchesUrl(expectation, of.url());
