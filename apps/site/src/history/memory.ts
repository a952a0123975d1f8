// What this tab remembers from page to page: the addresses of the steps behind it, and what was typed when a
// page was left. It stands in the name of the tab, which is in memory alone. Leave now empties it, and a
// browser with Cross-Origin-Opener-Policy does so at every change of site. An older one would show it to the
// next site and could be given something by it: there nothing is remembered.
import { empty } from '../exit/exit.ts';

const mark = 'report:';

export interface HistoryMemory {
  /** Sealed answers that led to each step of `/start`, as the server gave them. */
  readonly start?: readonly string[];
  /** The same of the page of writing. */
  readonly report?: string | undefined;
  /** Where somebody stands in a consultation, for the same page in another language. */
  readonly consultation?: Readonly<Record<string, string>> | undefined;
  /** By field name. */
  readonly words?: readonly (readonly [string, unknown])[] | undefined;
}

/** Browsers that empty the name of a tab between sites; the header for it holds on secure pages alone. */
export const hasMemory = (): boolean => 'crossOriginIsolated' in window && isSecureContext;

/** Nothing where another site left a name of its own, in an older browser. */
export function recall(): HistoryMemory {
  if (!window.name.startsWith(mark)) return {};
  try {
    const value: unknown = JSON.parse(window.name.slice(mark.length));
    return typeof value === 'object' && value !== null ? (value as HistoryMemory) : {};
  } catch {
    return {};
  }
}

/** Changes what is remembered by `more`. */
export function remember(more: HistoryMemory): void {
  window.name = mark + JSON.stringify({ ...recall(), ...more });
}

/** The sealed answers in the address of this page. */
export const sealedAnswers = (): string | null => new URLSearchParams(location.search).get('at');

/**
 * The number of the step that an entry of the history stands for; undefined on a page that was opened anew.
 */
export const stepOfEntry = (): number | undefined => (history.state as { step?: number } | null)?.step;

/** Makes this entry of the history a step: a number, and an address without answers. */
export const markStep = (step: number): void => history.replaceState({ step }, '', location.pathname);

/** Asks for the page of these answers in place of the one that is shown. */
export const openAgain = (answers: string): void => location.replace(`?at=${encodeURIComponent(answers)}`);

/**
 * A step that nothing is remembered of was left by Leave now, or for another site: Back to it shows the
 * neutral page. Its address still has the answers where it was left before its script came. Answers whether
 * it does.
 */
export function hideForgotten(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const isStep = stepOfEntry() !== undefined || sealedAnswers() !== null;
  const isForgotten = isStep && window.name === '' && entry?.type === 'back_forward';
  if (isForgotten) {
    empty();
    location.replace('/blank');
  }
  return isForgotten;
}
