// Where a member is: the screen, and in the inbox the conversation. Each place has an address that says
// nothing: what stands in the address bar and in the browser's history is a random id, and this tab alone
// knows what it means. Locking forgets them all.
import type { Right } from '@heed/domain/roles';
import { computed } from '@preact/signals';
import { focus } from '../ui/focus.ts';
import * as conversation from './conversation/open.ts';
import { moderates } from './features.ts';
import { iMay, type MemberKeyring } from './session/keyring.ts';
import { sessionMap, sessionSignal } from './session/scope.ts';

/** Each screen, in the order of the bar, and the rights of which it asks for one. */
const rightsOf = {
  inbox: ['thread'],
  take: ['casework'],
  tasks: ['read', 'outings'],
  outreach: ['outings'],
  members: ['colleagues'],
  organisation: ['keep'],
  campaigns: ['reach'],
  training: ['train'],
  figures: ['figures'],
  warnings: ['moderate'],
  audit: ['supervise'],
  requests: ['colleagues'],
  settings: ['account'],
} as const satisfies Record<string, readonly Right[]>;
export type Screen = keyof typeof rightsOf;

export const screenNames = Object.keys(rightsOf) as readonly Screen[];

export interface ScreenPlace {
  readonly screen: Screen;
  /** Id of the conversation that is open in the inbox. Null: none, or another screen. */
  readonly conversation: string | null;
}

const shownScreen = sessionSignal<Screen>('inbox');
/** The screen that is shown. `goTo` changes it. */
export const screen = computed(() => shownScreen.value);

export const mayEnter = (keyring: MemberKeyring, place: Screen): boolean =>
  rightsOf[place].some((right) => iMay(keyring, right));

/** The screens of this member. Without a desk there is no work of a desk. */
export function screensOf(keyring: MemberKeyring): readonly Screen[] {
  const atDesk: readonly Screen[] = ['take', 'tasks', 'outreach'];
  const hasDesk = keyring.me.member.desks.length > 0;
  return screenNames.filter(
    (place) =>
      (place !== 'warnings' || moderates()) &&
      mayEnter(keyring, place) &&
      (hasDesk || !atDesk.includes(place)),
  );
}

/** Where a member begins. A member who waits to be compared sees their own digits first. */
export function firstScreen(keyring: MemberKeyring): Screen {
  if (keyring.me.member.state === 'active') return screensOf(keyring)[0]!;
  return iMay(keyring, 'colleagues') ? 'members' : 'settings';
}

const addresses = sessionMap<string, string>();
const places = sessionMap<string, ScreenPlace>();

/** The same place has the same address for as long as the page is unlocked. */
function addressOf(place: ScreenPlace): string {
  const key = `${place.screen} ${place.conversation ?? ''}`;
  const knownAddress = addresses.get(key);
  if (knownAddress !== undefined) return knownAddress;
  const address = `#${[...crypto.getRandomValues(new Uint8Array(6))]
    .map((byte) => byte.toString(36))
    .join('')}`;
  addresses.set(key, address);
  places.set(address, place);
  return address;
}

export const placeNow = (): ScreenPlace => ({
  screen: shownScreen.peek(),
  conversation: shownScreen.peek() === 'inbox' ? conversation.openId.peek() : null,
});

/** `replace`: the place that was shown before cannot be reached by Back. */
export function goTo(to: Screen, { replace = false } = {}): void {
  go({ screen: to, conversation: to === 'inbox' ? conversation.openId.peek() : null }, replace);
}

/** Shows a place again, such as the one that a member left at locking. No entry is added to the history. */
export const showAgain = (place: ScreenPlace): void => go(place, true);

function go(place: ScreenPlace, replace: boolean): void {
  const address = addressOf(place);
  if (location.hash !== address) history[replace ? 'replaceState' : 'pushState'](null, '', address);
  enter(place);
}

function enter(place: ScreenPlace): void {
  shownScreen.value = place.screen;
  if (place.screen !== 'inbox' || place.conversation === conversation.openId.peek()) return;
  if (place.conversation === null) conversation.close();
  else void conversation.open(place.conversation);
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
  if (place.conversation !== null) focus('#conversation-title');
  else if (before !== null && place.screen === 'inbox') focusRow(before);
  return true;
}

/** Opens a conversation and moves the focus to its title. Back leads to where the member was. */
export function openConversation(id: string): void {
  go({ screen: 'inbox', conversation: id }, false);
  focus('#conversation-title');
  // The title is there only after the next drawing where no conversation was open.
  setTimeout(() => focus('#conversation-title'));
}

/** Shows the list, with the focus on the row of the conversation that was open. */
export function closeConversation(): void {
  const id = conversation.openId.peek();
  if (id === null) return;
  go({ screen: 'inbox', conversation: null }, false);
  focusRow(id);
}

function focusRow(id: string): void {
  setTimeout(() => focus(`[data-row="${id}"]`));
}
