// Where a member is: the screen, and what is open on it, such as a conversation or an event. Each place has
// an address that says nothing: what stands in the address bar and in the browser's history is a random id,
// and this tab alone knows what it means. Locking forgets them all.
import { computed } from '@preact/signals';
import { focus } from '../ui/focus.ts';
import * as conversation from './conversation/open.ts';
import { seesOffers } from './features.ts';
import { isOwnScreen } from './modules.ts';
import { rightsOf, type Screen, screenNames } from './screens.ts';
import { iMay, type MemberKeyring } from './session/keyring.ts';
import { sessionMap, sessionSignal } from './session/scope.ts';

export interface ScreenPlace {
  readonly screen: Screen;
  /** Id of what is open: in the inbox a conversation, elsewhere what the screen lists. Null: its list. */
  readonly item: string | null;
  /** Id of what is open inside the item: a draft of a handbook. */
  readonly part: string | null;
}

/** The place of the list of a screen. */
export const listOf = (screen: Screen): ScreenPlace => ({ screen, item: null, part: null });

/** Its item counts outside the inbox alone: which conversation is open, the conversation knows. */
const currentPlace = sessionSignal<ScreenPlace>(listOf('inbox'));
/** The screen that is shown. `goTo` changes it. */
export const screen = computed(() => currentPlace.value.screen);
/** Whether the screen is one of the two whose rows the switch 'Hide words' is for. */
export const isRowScreen = computed(() => screen.value === 'today' || screen.value === 'inbox');
/** What is open on a screen other than the inbox. */
export const openItem = computed(() => currentPlace.value.item);
/** What is open inside it. */
export const openPart = computed(() => currentPlace.value.part);
/** What the tab says of a screen in pages, in place of the screen's name. Never a word of a case. */
export const openTitle = sessionSignal<string | null>(null);

export const mayEnter = (keyring: MemberKeyring, place: Screen): boolean =>
  rightsOf[place].some((right) => iMay(keyring, right));

/** The screens of this member. Without a desk there is no work of a desk. */
export function screensOf(keyring: MemberKeyring): readonly Screen[] {
  const atDesk: readonly Screen[] = ['take', 'tasks', 'online', 'outreach'];
  const hasDesk = keyring.me.member.desks.length > 0;
  return screenNames.filter(
    (place) =>
      isOwnScreen(keyring, place) &&
      (place !== 'offers' || seesOffers()) &&
      mayEnter(keyring, place) &&
      (hasDesk || !atDesk.includes(place)),
  );
}

/** Where a member begins: at what waits. A member who waits to be compared sees their own digits first. */
export function firstScreen(keyring: MemberKeyring): Screen {
  if (keyring.me.member.state === 'active') return 'today';
  return iMay(keyring, 'colleagues') ? 'members' : 'settings';
}

const addresses = sessionMap<string, string>();
const places = sessionMap<string, ScreenPlace>();

/** The same place has the same address for as long as the page is unlocked. */
function addressOf(place: ScreenPlace): string {
  const key = JSON.stringify([place.screen, place.item, place.part]);
  const knownAddress = addresses.get(key);
  if (knownAddress !== undefined) return knownAddress;
  const address = `#${[...crypto.getRandomValues(new Uint8Array(6))]
    .map((byte) => byte.toString(36))
    .join('')}`;
  addresses.set(key, address);
  places.set(address, place);
  return address;
}

export const placeNow = (): ScreenPlace => (screen.peek() === 'inbox' ? inboxNow() : currentPlace.peek());

const inboxNow = (): ScreenPlace => ({ ...listOf('inbox'), item: conversation.openId.peek() });

/** The list of the screen; the inbox keeps its conversation. `replace`: Back skips the place before. */
export function goTo(to: Screen, { replace = false } = {}): void {
  go(to === 'inbox' ? inboxNow() : listOf(to), replace);
}

/** Shows the list of the inbox. What was open there is closed; what was typed is a draft. */
export const showInboxList = (): void => go(listOf('inbox'), false);

/** Opens an item of any screen but the inbox. */
export const openOn = (to: Screen, item: string): void => go({ screen: to, item, part: null }, false);

/** Opens an item on the screen that is shown, and a part of it. `replace` as in `goTo`. */
export function showItem(item: string, { part = null as string | null, replace = false } = {}): void {
  go({ screen: screen.peek(), item, part }, replace);
}

/** Shows the list of the screen that is shown. */
export const closeItem = (): void => go(listOf(screen.peek()), false);

/** Shows a place again, such as the one that a member left at locking. No entry is added to the history. */
export const showAgain = (place: ScreenPlace): void => go(place, true);

function go(place: ScreenPlace, replace: boolean): void {
  const address = addressOf(place);
  if (location.hash !== address) history[replace ? 'replaceState' : 'pushState'](null, '', address);
  enter(place);
}

function enter(place: ScreenPlace): void {
  currentPlace.value = place;
  if (place.screen !== 'inbox' || place.item === conversation.openId.peek()) return;
  if (place.item === null) conversation.close();
  else void conversation.open(place.item);
}

/**
 * Follows Back and Forward. Returns false where this tab does not know the address: the page was loaded or
 * locked since, or the address names an element of the page.
 */
export function followAddress(): boolean {
  const place = places.get(location.hash);
  if (place === undefined) return false;
  const before = conversation.openId.peek();
  enter(place);
  if (place.screen !== 'inbox') return true;
  if (place.item !== null) focus('#conversation-title');
  else if (before !== null) focusRow(before);
  return true;
}

/** Opens a conversation and moves the focus to its title. Back leads to where the member was. */
export function openConversation(id: string): void {
  go({ ...listOf('inbox'), item: id }, false);
  focus('#conversation-title');
  // The title is there only after the next drawing where no conversation was open.
  setTimeout(() => focus('#conversation-title'));
}

/** Shows the list, with the focus on the row of the conversation that was open. */
export function closeConversation(): void {
  const id = conversation.openId.peek();
  if (id === null) return;
  go(listOf('inbox'), false);
  focusRow(id);
}

function focusRow(id: string): void {
  setTimeout(() => focus(`[data-row="${id}"]`));
}
