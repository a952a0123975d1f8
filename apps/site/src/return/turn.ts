// What the parts of the opening script share: the visit of one conversation, how to go on from it, and how a template becomes the page.
// Types and one function; no I/O.
import type { Client } from '@heed/api/client';
import type { CertifiedDeskKey, Message } from '@heed/envelope';
import type { Code } from '@heed/envelope/code';
import type { PersonKeys } from '@heed/envelope/derive';
import type { Keyring, ReadConversation } from './conversation.ts';

export interface Visit {
  readonly api: Client;
  readonly keyring: Keyring;
  readonly read: ReadConversation;
  readonly desks: readonly CertifiedDeskKey[];
  readonly found: {
    readonly desk: string;
    readonly state: string;
    readonly replyBy: number | null;
    readonly keep: string;
    readonly eraseOn: string | null;
  };
  /** Name of the desk whose key a message names. */
  readonly deskName: (message: Message | null) => string;
  /** The server's day, and the transparency logs with their keys. */
  readonly today: string;
  readonly logs: readonly { readonly origin: string; readonly vkey: string }[];
  /** A new token, when the old one ran out. */
  readonly prove: () => Promise<void>;
}

export interface Turn {
  readonly derive: (code: Code) => Promise<PersonKeys>;
  readonly again: (keys: PersonKeys) => Promise<Visit>;
  /** Shows the conversation; `done` is said above it, and after 'danger now' whether somebody awake was told. */
  readonly show: (visit: Visit, done?: string, alerted?: boolean | null) => void;
}

/** Puts the content of a template in the place of the page and moves the focus to its heading. */
export function turnTo(name: string): HTMLElement {
  const main = document.querySelector<HTMLElement>('main');
  const template = document.querySelector<HTMLTemplateElement>(`#${name}`);
  if (main === null || template === null) throw new Error(`Cannot show ${name}: the page came without it`);
  main.replaceChildren(document.importNode(template.content, true));
  main.querySelector('h1')?.focus();
  scrollTo(0, 0);
  return main;
}
