// Keys of the keyboard, in every screen.
import type { RecordKind } from '@heed/domain/casework';
import { edit } from '../model/case/editing.ts';
import { tab } from '../model/case/file.ts';
import { compose } from '../model/conversation/compose.ts';
import * as conversation from '../model/conversation/open.ts';
import { toggleWords } from '../model/hide-words.ts';
import { isFiltering, nextNeeding } from '../model/inbox/inbox.ts';
import { toggleTick } from '../model/inbox/ticked.ts';
import { closeConversation, goTo, isRowScreen, openConversation } from '../model/navigation.ts';
import { iMay } from '../model/session/keyring.ts';
import { lock, session } from '../model/session/session.ts';
import { blurred } from '../ui/blur.ts';
import { focus } from '../ui/focus.ts';
import { letterKeys, overlay } from './overlays.ts';

export function watchKeyboard(): void {
  addEventListener('keydown', (event) => {
    if (session.value !== null && isPaletteKey(event)) return openPalette(event);
    if (session.value === null || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.key === 'Escape') return leave(event);
    const act = acts[event.key];
    // Locking works wherever the member is, in a dialog too: it closes with the rest.
    const covered = overlay.value !== 'none' && act !== acts.L;
    if (covered || !letterKeys.value || isTyping(event.target)) return;
    if (act === undefined) return;
    event.preventDefault();
    act();
  });
}

const isPaletteKey = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k';

/** From every field; not over what asks for an answer. */
function openPalette(event: KeyboardEvent): void {
  event.preventDefault();
  if (overlay.value === 'none' && document.querySelector('dialog[open]') === null) overlay.value = 'palette';
}

const acts: Readonly<Record<string, () => void>> = {
  j: () => walk(1),
  ArrowDown: () => walk(1),
  k: () => walk(-1),
  ArrowUp: () => walk(-1),
  '/': () => {
    goTo('inbox');
    setTimeout(() => focus('#find'));
  },
  x: () => tickFocused(),
  v: () => {
    goTo('inbox');
    isFiltering.value = true;
    setTimeout(() => focus('[data-form=filters] select, [data-act=filters]'));
  },
  g: () => {
    const next = nextNeeding(conversation.openId.peek());
    if (next !== null) openConversation(next.row.id);
  },
  r: () => compose('answer'),
  n: () => compose('note'),
  p: () => (overlay.value = 'pause'),
  L: () => lock('byMember'),
  c: () => goTo('take'),
  d: () => goTo('tasks'),
  b: () => (blurred.value = !blurred.value),
  h: () => {
    if (isRowScreen.peek()) toggleWords();
  },
  f: () => toFile(null),
  a: () => toFile('assessment'),
  t: () => toFile('task'),
  e: () => toFile('referral'),
  '?': () => (overlay.value = 'help'),
};

/** Ticks the row in focus, or takes its tick away. */
function tickFocused(): void {
  const { row } = (document.activeElement as HTMLElement | null)?.dataset ?? {};
  if (row !== undefined && session.value !== null && iMay(session.value.keyring, 'casework')) toggleTick(row);
}

/** The case file of the conversation that is open, with a form where one is asked for. */
function toFile(kind: RecordKind | null): void {
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
