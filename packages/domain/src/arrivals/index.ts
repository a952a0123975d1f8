// The short path of a batch of print, and the pages on which an arrival by one may be counted. Reach is about
// posters, never about people: pages for a person at risk are never counted.
import { type CodeForm, isCode, makeCode } from '../codes/index.ts';

/**
 * Letters and digits that nobody takes for another one, in print or by hand; no vowels, so that no code is a
 * word.
 */
const codeForm: CodeForm = { letters: 'cdfghjkmnprtvwxy3467', length: 6 };

/** A code of 64 million. `below` answers a random whole number from 0 to below its argument. */
export const makeBatchCode = (below: (most: number) => number): string => makeCode(codeForm, below);

/** The code that a person typed, or null where it cannot be one. */
export function readCode(text: string): string | null {
  const code = text.trim().toLowerCase();
  return isCode(codeForm, code) ? code : null;
}

/** The path of a batch, as it is printed on a poster. */
export const makeShortPath = (code: string): string => `/c/${code}`;

/**
 * What may be counted at all: pages for everybody. Whatever is not named here is not, so that a new page for
 * a person at risk is left alone before anybody thinks of it. An organisation's own campaign pages are below
 * `/campaigns/`.
 */
const countablePages =
  /^\/(map-of-demand|(signs|laws|professionals)(\/[a-z0-9/-]+)?|campaigns\/[a-z0-9/-]+)?$/;
/** Its reader may have paid for sex, and fears to be known. */
const uncountedPages: readonly string[] = ['/signs/buyer'];

/** Whether arrivals at `page` (a path without its language) may be counted. */
export const isCounted = (page: string): boolean =>
  countablePages.test(page) && !uncountedPages.includes(page);
