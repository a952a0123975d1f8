// What this tab remembers from page to page: the addresses of the steps behind it, and what was typed when a
// page was left. It stands in the name of the tab, which is in memory alone, but a site that a bookmark or
// the address bar opens next can read that name. So the name holds it under a pad, random letters that stand
// in this site's own storage of this tab: neither says anything without the other. The pad grows and never
// changes: a page may find a name that is older than the pad. Another site reads one name under it at most,
// since who comes back finds it gone. Leave now empties both. Who comes back from another site finds
// neither: Chromium tells by `navigation`, and the other browsers empty the name. One without
// Cross-Origin-Opener-Policy remembers nothing.
import { arrivalName, inTab, isByBack, padName, showNeutral } from '../exit/exit.ts';

const mark = 'report:';

export interface HistoryMemory {
  /** Sealed answers that led to each step of `/start`, as the server gave them. */
  readonly start?: readonly string[];
  /** The same of the page of writing. */
  readonly report?: string | undefined;
  /** Number of the report that is written; 0 once it was sent. */
  readonly current?: number | undefined;
  /** Where somebody stands in a consultation, for the same page in another language. */
  readonly consultation?: Readonly<Record<string, string>> | undefined;
  /** What is typed into a letter of complaint, for another language or for Back, by field. */
  readonly letter?: readonly (readonly [string, string])[] | undefined;
  /** The letter was left for another page: Back alone finds it. */
  readonly letterForBack?: boolean | undefined;
  /** By field name. */
  readonly words?: readonly (readonly [string, unknown])[] | undefined;
  /** The words are for the page that opens next, by whatever way. */
  readonly next?: boolean | undefined;
}

/**
 * Browsers that part this site from others by Cross-Origin-Opener-Policy, which holds on secure pages alone.
 */
export const hasMemory = (): boolean => 'crossOriginIsolated' in window && isSecureContext;

/** Nothing where another site left a name of its own. */
export function recall(): HistoryMemory {
  if (!window.name.startsWith(mark)) return {};
  try {
    const pad = sessionStorage.getItem(padName) ?? '';
    const covered = window.name.slice(mark.length);
    if (covered === '' || covered.length > pad.length) return {};
    const value: unknown = JSON.parse(decodeURIComponent(under(pad, covered)));
    return typeof value === 'object' && value !== null ? (value as HistoryMemory) : {};
  } catch {
    return {};
  }
}

/** Changes what is remembered by `more`. Where this site may store nothing, nothing is remembered. */
export function remember(more: HistoryMemory): void {
  const text = JSON.stringify({ ...recall(), ...more });
  window.name = mark;
  try {
    if (text === '{}') sessionStorage.removeItem(padName);
    else {
      const words = encodeURIComponent(text);
      window.name = mark + under(padOf(words.length), words);
    }
  } catch {
    // Storage is full or forbidden.
  }
}

/** The pad, grown to `length` letters or more, of seven random bits each. */
function padOf(length: number): string {
  let pad = sessionStorage.getItem(padName) ?? '';
  while (pad.length < length)
    for (const byte of crypto.getRandomValues(new Uint8Array(1024))) pad += String.fromCharCode(byte & 127);
  sessionStorage.setItem(padName, pad);
  return pad;
}

/** `text`, of letters of seven bits, with each changed by that of the pad; the same again changes it back. */
const under = (pad: string, text: string): string =>
  text.replace(/[\s\S]/g, (letter, at) => String.fromCharCode(letter.charCodeAt(0) ^ pad.charCodeAt(at)));

/** The sealed answers in the address of this page. */
export const sealedAnswers = (): string | null => new URLSearchParams(location.search).get('at');

/**
 * The number of the step that an entry of the history stands for; undefined on a page that was opened anew.
 */
export const stepOfEntry = (): number | undefined => entryState().step;

/** The number of the report that an entry of the history belongs to. */
export const reportOfEntry = (): number | undefined => entryState().report;

interface EntryState {
  readonly step?: number;
  /** Random: it parts the entries of one report from those of another, and says nothing else. */
  readonly report?: number | undefined;
}

const entryState = (): EntryState => (history.state as EntryState | null) ?? {};

/** A number that no report of this tab has. */
export const newReport = (): number => Math.random();

/** Whether the report of this entry was sent, see `arrival.ts`. */
export const isSent = (): boolean =>
  (inTab((store) => store.getItem(arrivalName)) ?? '').includes(`"${reportOfEntry()}"`);

/** Makes this entry of the history a step: numbers, and an address without answers. */
export const markStep = (step: number, report?: number): void =>
  history.replaceState(stateOf(step, report), '', location.pathname);

/** What an entry of the history holds. */
export const stateOf = (step: number, report?: number): EntryState => ({ step, report });

/** Asks for the page of these answers in place of the one that is shown. */
export const openAgain = (answers: string): void => location.replace(`?at=${encodeURIComponent(answers)}`);

/**
 * A step that nothing is remembered of was left by Leave now, or for another site: Back to it shows the
 * neutral page. Its address still has the answers where it was left before its script came. A step of a
 * report shows that page too where its report is not the one that is written now: it may have been sent.
 * Answers whether it does.
 */
export function hideForgotten(): boolean {
  const isStep = stepOfEntry() !== undefined || sealedAnswers() !== null;
  const own = reportOfEntry();
  const isForgotten =
    own === undefined ? isStep && window.name === '' && isByBack() : own !== recall().current;
  if (isForgotten) showNeutral();
  return isForgotten;
}
