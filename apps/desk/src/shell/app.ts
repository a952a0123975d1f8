// What the workspace shows beside the inbox and the conversation: screen, overlays, keys of the keyboard.

import type { Kind } from '@heed/domain/casework';
import type { Right } from '@heed/domain/roles';
import { effect, signal } from '@preact/signals';
import { edit, tab } from '../model/case/open.ts';
import { forgetReferralNews } from '../model/case/referral-news.ts';
import * as conversation from '../model/conversation/open.ts';
import { features, learnFeatures, moderates } from '../model/features.ts';
import * as inbox from '../model/inbox/inbox.ts';
import { emptyHeld } from '../model/inbox/quarantine.ts';
import { followStaff } from '../model/keys/rewrap.ts';
import { followServer } from '../model/live/live.ts';
import { sendWaiting } from '../model/outreach/desk.ts';
import { emptySearch, learn } from '../model/search/search.ts';
import { iMay, type Keyring } from '../model/session/keyring.ts';
import { lock, session } from '../model/session/session.ts';
import { debrief } from '../model/tasks/debrief.ts';
import { emptyBoard } from '../model/tasks/tasks.ts';
import { blurred } from '../ui/blur.ts';
import { liveWords } from '../words/live.ts';

/** Each screen, in the order of the bar, and the rights of which it asks for one. */
const asks = {
  inbox: ['thread'],
  take: ['casework'],
  tasks: ['read', 'outings'],
  outreach: ['outings'],
  members: ['colleagues'],
  organisation: ['keep'],
  campaigns: ['reach'],
  figures: ['figures'],
  warnings: ['moderate'],
  audit: ['supervise'],
  requests: ['colleagues'],
  settings: ['account'],
} as const satisfies Record<string, readonly Right[]>;
export type Screen = keyof typeof asks;

/** The screens of this member; without a desk there is no work of a desk. */
export function placesOf(keyring: Keyring): Screen[] {
  const atDesk: readonly Screen[] = ['take', 'tasks', 'outreach'];
  const desks = keyring.me.member.desks.length > 0;
  return (Object.keys(asks) as Screen[]).filter(
    (one) =>
      (one !== 'warnings' || moderates()) &&
      asks[one].some((right) => iMay(keyring, right)) &&
      (desks || !atDesk.includes(one)),
  );
}

/** Where a member begins. Who waits to be compared sees her digits first. */
const firstOf = (keyring: Keyring): Screen =>
  keyring.me.member.state === 'active' ? placesOf(keyring)[0]! : iMay(keyring, 'colleagues') ? 'members' : 'settings';

export const screen = signal<Screen>('inbox');
export const overlay = signal<'none' | 'pause' | 'help'>('none');
/** Single-letter keys can be turned off: who dictates would press them by accident (WCAG 2.1.4). */
export const letterKeys = signal(true);

/** What a member had open, for her alone, while the page is locked. */
let left: { member: string; open: string | null } | null = null;

/** A role that changed may have taken the screen away. One whose feature was turned off stays, and says so. */
function keepPlace(): void {
  const keyring = session.value?.keyring;
  if (keyring?.me.member.state !== 'active') return;
  if (!asks[screen.peek()].some((right) => iMay(keyring, right))) screen.value = firstOf(keyring);
}

/** At locking every opened word is dropped; at unlocking the same member finds the conversation that she had open. */
export function followSession(): void {
  let present: string | null = null;
  effect(() => {
    const member = session.value?.keyring.me.member ?? null;
    // Somebody who was let in while the page was open is, for it, somebody who comes.
    const now = member && `${member.id} ${member.state}`;
    if (now === present) return keepPlace();
    if (member === null) {
      left = { member: present?.split(' ')[0] ?? '', open: conversation.openId.peek() };
      conversation.close();
      conversation.emptyMemory();
      inbox.emptyInbox();
      emptyHeld();
      emptySearch();
      forgetReferralNews();
      emptyBoard();
      features.value = [];
      debrief.value = null;
      overlay.value = 'none';
    } else {
      const { keyring } = session.value!;
      // A supervisor who comes in by the printed key has more to do where they stand.
      const staysPut = present?.startsWith(member.id) === true && iMay(keyring, 'supervise');
      if (left?.member !== member.id && !staysPut) screen.value = firstOf(keyring);
      // The list comes first; the index is made behind it.
      void inbox.load().then(learn);
      void learnFeatures();
      if (member.state === 'active') void sendWaiting().catch(() => undefined);
      if (left?.member === member.id && left.open) void conversation.open(left.open);
    }
    present = now;
  });
  effect(() => {
    document.title = liveWords.title(inbox.counts.value.needs ?? 0);
  });
  followServer();
  followStaff();
  // What the passing of time alone changes: 'due in 20 minutes', a feature whose review ends.
  setInterval(() => {
    if (session.value === null || document.hidden) return;
    void inbox.load({ quietly: true });
    void learnFeatures();
  }, 60_000);
}

/** Opens a conversation; Back of the browser leads to the list. No id goes into the address or the history. */
export function openConversation(id: string): void {
  if (conversation.openId.value === null) history.pushState(null, '');
  screen.value = 'inbox';
  void conversation.open(id).then(() => focus('#conversation-title'));
  focus('#conversation-title');
}

export function closeConversation(): void {
  if (conversation.openId.value === null) return;
  const id = conversation.openId.value;
  conversation.close();
  setTimeout(() => focus(`[data-row="${id}"]`));
}

/** Moves the focus; of a group of choices to the first one. */
export function focus(selector: string): void {
  const found = document.querySelector<HTMLElement>(selector);
  (found?.matches('fieldset') ? found.querySelector<HTMLElement>('input, select') : found)?.focus();
}

export function watchKeyboard(): void {
  addEventListener('popstate', closeConversation);
  addEventListener('keydown', (event) => {
    if (session.value === null || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === 'Escape') return leave(event);
    const act = acts[event.key];
    // Locking works wherever she is, in a dialog too: it closes with the rest.
    const covered = overlay.value !== 'none' && act !== acts.L;
    if (covered || !letterKeys.value || isTyping(event.target)) return;
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
}

const acts: Readonly<Record<string, () => void>> = {
  j: () => walk(1),
  ArrowDown: () => walk(1),
  k: () => walk(-1),
  ArrowUp: () => walk(-1),
  '/': () => {
    screen.value = 'inbox';
    setTimeout(() => focus('#find'));
  },
  r: () => focus('#answer'),
  n: () => focus('#note'),
  p: () => (overlay.value = 'pause'),
  L: () => lock('asked'),
  c: () => (screen.value = 'take'),
  d: () => (screen.value = 'tasks'),
  b: () => (blurred.value = !blurred.value),
  f: () => toFile(null),
  a: () => toFile('assessment'),
  t: () => toFile('task'),
  e: () => toFile('referral'),
  '?': () => (overlay.value = 'help'),
};

/** The case file of the conversation that is open, with a form where one is asked for. */
function toFile(kind: Kind | null): void {
  if (conversation.reading.value === null) return;
  tab.value = 'file';
  if (kind !== null) edit(kind);
  else focus('#case-tab');
}

function leave(event: KeyboardEvent): void {
  if (overlay.value !== 'none') {
    overlay.value = 'none';
    return;
  }
  if (document.querySelector('dialog[open]') !== null) return;
  if (isTyping(event.target)) (event.target as HTMLElement).blur();
  else closeConversation();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('textarea, select, input:not([type="checkbox"])');
}

/** Moves the focus along the rows, from the one in focus, the one open, or the first. */
function walk(step: number): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  if (rows.length === 0) return;
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const from = at >= 0 ? at : rows.findIndex((row) => row.dataset.row === conversation.openId.value);
  rows[Math.min(rows.length - 1, Math.max(0, from + step))]?.focus();
}
