// What follows from unlocking, from locking, and from time: the first screen, the title, what is fetched.
import { effect, untracked } from '@preact/signals';
import * as conversation from '../model/conversation/open.ts';
import { learnFeatures } from '../model/features.ts';
import { dropStaleWords, forgetFirstWords } from '../model/first-words/first-words.ts';
import { areWordsHidden } from '../model/hide-words.ts';
import * as inbox from '../model/inbox/inbox.ts';
import { version } from '../model/inbox/lines.ts';
import { followStaff } from '../model/keys/rewrap.ts';
import { followServer } from '../model/live/live.ts';
import {
  firstScreen,
  followAddress,
  listOf,
  mayEnter,
  openTitle,
  placeNow,
  type ScreenPlace,
  screen,
  showAgain,
} from '../model/navigation.ts';
import { load as loadApprovals } from '../model/offer-approvals.ts';
import { sendWaiting } from '../model/outreach/desk.ts';
import { fetchOtherBooks } from '../model/phrases.ts';
import { learn } from '../model/search/learn.ts';
import { iMay, type MemberKeyring } from '../model/session/keyring.ts';
import { followMemberLanguage } from '../model/session/member-language.ts';
import { beforeLock, session } from '../model/session/session.ts';
import { density } from '../ui/density.ts';
import { frameWords, navWords } from '../words/frame.ts';
import { fetchRooms } from './fetch-rooms.ts';

/** Where a member was, for them alone, while the page is locked. It holds ids and no word. */
interface LastPlace {
  readonly member: string;
  readonly place: ScreenPlace;
  /** The conversation that was open, beside another screen too. */
  readonly conversation: string | null;
  readonly desk: string;
  readonly view: inbox.ListView;
}
let lastPlace: LastPlace | null = null;

/** At unlocking the same member finds the place that they had open. */
export function followSession(): void {
  beforeLock(({ keyring }) => {
    const [desk, view, open] = [inbox.desk.peek(), inbox.view.peek(), conversation.openId.peek()];
    lastPlace = { member: keyring.me.member.id, place: placeNow(), conversation: open, desk, view };
  });
  let present: { readonly id: string; readonly state: string } | null = null;
  effect(() => {
    const keyring = session.value?.keyring;
    const before = present;
    present = keyring ? { id: keyring.me.member.id, state: keyring.me.member.state } : null;
    if (keyring === undefined) return;
    // A member who was let in while the page was open is, for the page, a member who comes.
    const isSame = before?.id === present?.id && before?.state === present?.state;
    untracked(() => (isSame ? keepPlace(keyring) : begin(keyring, before?.id === present?.id)));
  });
  effect(() => {
    const count = inbox.counts.value.needs ?? 0;
    const place = (areWordsHidden.value ? null : openTitle.value) ?? navWords[screen.value];
    document.title = session.value === null ? tabTitle(0, null) : tabTitle(count, place);
    document.body.dataset.screen = session.value === null ? 'unlock' : screen.value;
  });
  effect(() => {
    document.body.dataset.density = density.value;
  });
  effect(() => {
    if (conversation.openId.value !== null) fetchCaseRooms();
  });
  effect(() => {
    version.value;
    untracked(dropStaleWords);
  });
  effect(() => {
    if (areWordsHidden.value) untracked(forgetFirstWords);
  });
  followServer();
  followStaff();
  followTime();
}

/**
 * A role that changed may have taken the screen away. One whose feature was turned off stays, and says so.
 */
function keepPlace(keyring: MemberKeyring): void {
  if (keyring.me.member.state !== 'active') return;
  if (!mayEnter(keyring, screen.peek())) showAgain(first(keyring));
}

/** `wasHere`: the same member, whose state has changed. */
function begin(keyring: MemberKeyring, wasHere: boolean): void {
  const { member } = keyring.me;
  const again = lastPlace?.member === member.id ? lastPlace : null;
  if (again !== null) {
    inbox.desk.value = again.desk;
    inbox.view.value = again.view;
    if (again.conversation !== null) void conversation.open(again.conversation);
  }
  // A supervisor who comes in by the printed key has more to do where they stand.
  if (!(wasHere && iMay(keyring, 'supervise')))
    showAgain(again !== null && mayEnter(keyring, again.place.screen) ? again.place : first(keyring));
  // The list comes first; the index is made behind it.
  void inbox.load().then(learn);
  void learnRoom();
  if (iMay(keyring, 'casework')) whenIdle(fetchCaseRooms);
  // Lines that do not arrive are asked for again where one is needed.
  whenIdle(() => void fetchOtherBooks().catch(() => undefined));
  if (member.state === 'active') void sendWaiting().catch(() => undefined);
  // Words that do not arrive, and a server that cannot be reached, are met again at the next unlocking.
  void followMemberLanguage(keyring.me.language).catch(() => undefined);
}

/** One that does not arrive is asked for again where it is shown. */
const fetchCaseRooms = () => void fetchRooms('case-rooms').catch(() => undefined);

const restMs = 1500;
/** Not in Safari: there a moment after the list was asked for. */
const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: restMs });
  else setTimeout(work, restMs);
};

/** Which features are on, and what waits in the one that has a count. */
const learnRoom = () => learnFeatures().then(() => loadApprovals({ quietly: true }));

const first = (keyring: MemberKeyring): ScreenPlace => listOf(firstScreen(keyring));

/** What the passing of time alone changes: 'due in 20 minutes', a feature whose review ends. */
function followTime(): void {
  setInterval(() => {
    if (session.value === null || document.hidden) return;
    void inbox.load({ quietly: true });
    void learnRoom();
  }, 60_000);
}

/** Follows Back and Forward. An address from before loading or locking leads to where a member begins. */
export function watchAddress(): void {
  addEventListener('popstate', () => {
    const keyring = session.value?.keyring;
    if (keyring === undefined || followAddress()) return;
    // A link within the page, such as 'To the content'.
    if (location.hash !== '' && document.getElementById(location.hash.slice(1)) !== null) return;
    showAgain(first(keyring));
  });
}

/** Of the tab: how many conversations need somebody, and the screen. No word of a case. */
const tabTitle = (count: number, screenName: string | null): string =>
  `${count > 0 ? `(${count}) ` : ''}${screenName ? `${screenName} · ` : ''}${frameWords.name}`;
