// What the parts of the opening script share: the visit of one conversation, how to go on from it, and how a
// template becomes the page. Each page of it is an entry of the history with a number: Back brings what stood
// there, with what was typed. No I/O.
import type { PublicClient } from '@heed/api/public-client';
import type { CertifiedDeskKey, Message } from '@heed/envelope';
import type { ReportCode } from '@heed/envelope/code';
import type { PersonKeys } from '@heed/envelope/derive';
import { markStep, stepOfEntry } from '../history/memory.ts';
import type { PersonCheckIn } from './check-in/view.ts';
import type { PersonKeyring, ReadConversation } from './conversation.ts';

/** How a conversation stands, as the server says. */
interface ConversationStanding {
  readonly desk: string;
  readonly state: string;
  readonly replyBy: number | null;
  readonly keep: string;
  readonly eraseOn: string | null;
  readonly checkIn: PersonCheckIn | null;
}

/** The visit of a code that has a conversation. */
export type ConversationVisit = Visit & { readonly conversation: ConversationStanding };

export const hasConversation = (visit: Visit): visit is ConversationVisit => visit.conversation !== null;

/** What a code opens: its conversation, and what is kept under it. */
export interface Visit {
  readonly api: PublicClient;
  readonly keyring: PersonKeyring;
  readonly read: ReadConversation;
  readonly desks: readonly CertifiedDeskKey[];
  /** Null where the code has no conversation. */
  readonly conversation: ConversationStanding | null;
  /** What parts of modules hold under the same code. */
  readonly holdings: readonly CodeHolding[];
  /** Name of the organisation. */
  readonly organisation: string;
  /** Name of the desk whose key a message names. */
  readonly deskName: (message: Message | null) => string;
  /** The server's day, and the transparency logs with their keys. */
  readonly today: string;
  readonly logs: readonly { readonly origin: string; readonly vkey: string }[];
  /** A new token, when the old one ran out. */
  readonly prove: () => Promise<void>;
}

export interface Turn {
  readonly derive: (code: ReportCode) => Promise<PersonKeys>;
  readonly again: (keys: PersonKeys) => Promise<Visit>;
  /**
   * Shows the conversation; `done` is said above it, and after 'danger now' whether somebody awake was told.
   */
  readonly show: (visit: Visit, outcome?: string, alerted?: boolean | null) => void;
}

/** What a part of a module holds under a code. */
export interface CodeHolding {
  readonly isEmpty: boolean;
  /** Adds its section to `place`; nothing where it is empty. */
  readonly show: (place: Element, visit: Visit, turn: Turn) => void;
  /** Gives it to the keys of a new code. A second call finds nothing left to move. */
  readonly move: (fresh: PersonKeys) => Promise<void>;
}

/** Asks the server, with every code alike, so that nobody on the way sees by it who keeps something. */
export type OpenHolding = (keys: PersonKeys) => Promise<CodeHolding>;

/** How deep each page is: the field for the code is 0. Pages of modules are steps from the first one. */
const depth = {
  conversation: 1,
  holdings: 1,
  newcode: 2,
  delete: 2,
  'check-in': 2,
  'check-in-change': 2,
  deleted: 1,
} as const;

/** The name of a page that `turnTo` shows; one of a module is two steps from the field for the code. */
export type PageName = keyof typeof depth | `step-${string}`;

const depthOf = (name: PageName): number => (depth as Readonly<Record<string, number>>)[name] ?? 2;

/** What stood at each depth, as it was left. */
let views: (readonly Node[])[] = [];
let at = 0;

/** Puts the content of a template in the place of the page and moves the focus to its heading. */
export function turnTo(name: PageName): HTMLElement {
  const main = document.querySelector<HTMLElement>('main');
  const template = document.querySelector<HTMLTemplateElement>(`#${name}`);
  if (main === null || template === null) throw new Error(`Cannot show ${name}: the page came without it`);
  views[at] = [...main.childNodes];
  // After deletion nothing of the conversation comes back.
  if (name === 'deleted') views = views.slice(0, 1);
  const step = depthOf(name);
  if (step > at) history.pushState({ step }, '');
  else markStep(step);
  at = step;
  place(main, [document.importNode(template.content, true)]);
  return main;
}

/**
 * Brings the page of the entry that Back or Forward came to; where it is none of this page, the field for the
 * code.
 */
export function watchTurns(): void {
  addEventListener('popstate', () => {
    const step = stepOfEntry();
    const main = document.querySelector('main');
    const view = step === undefined ? undefined : (views[step] ?? views[0]);
    if (step === undefined || step === at || main === null || view === undefined) return;
    views[at] = [...main.childNodes];
    at = views[step] ? step : 0;
    place(main, view);
  });
}

function place(main: HTMLElement, content: readonly Node[]): void {
  main.replaceChildren(...content);
  main.querySelector('h1')?.focus();
  scrollTo(0, 0);
}
