// Keeps what is open up to date: one small question every few seconds while somebody can see the page, and
// what changed is then fetched. Asks nothing while the page is locked, and seldom while it is hidden, so that
// the count in the title stays true. A hidden page opens no message.
import type { Watched } from '@heed/api';
import { ApiError } from '@heed/api/client';
import { computed, effect } from '@preact/signals';
import { holdInPlace } from '../../ui/hold-in-place.ts';
import { takeOverAnswers } from '../case/referral-news.ts';
import { followConversation, openId, reading } from '../conversation/open.ts';
import { load as loadOnline } from '../online/online.ts';
import { learn } from '../search/learn.ts';
import { sessionMap, sessionSignal } from '../session/scope.ts';
import { call, reload, session } from '../session/session.ts';
import { forgetTyping, isTyping } from './typing.ts';

/** Milliseconds between two questions. A server that does not answer is asked ever less often. */
const visibleMs = 3_000;
const hiddenMs = 60_000;
const longestMs = 60_000;
/** Between the beginnings of two questions where the server lets one wait until something is new. */
const leastMs = 1_000;

type Open = NonNullable<Watched['open']>;
type Others = Watched['others'];

/** Colleagues who have a conversation of the member's desks open. */
export const allOthers = sessionSignal<Others>([]);
/** Those who have the open conversation open too. */
export const others = computed<Others>(() => othersIn(openId.value));

export const othersIn = (conversation: string | null): Others =>
  allOthers.value.filter((other) => other.conversation === conversation);

/** Whether the server has a newer workspace than this page: the two may disagree until it is loaded again. */
export const isOutdated = sessionSignal(false);

/** Grows when what a list of the member's desks shows has changed. */
export const changes = sessionSignal(0);

let timer: ReturnType<typeof setTimeout> | undefined;
let failures = 0;
let asking = false;
/** The number of the newest question: answers of older ones are dropped. */
let newest = 0;
/** Whether the server lets a question wait that says what was seen. */
let waits = false;
/** Whether something is to be shown at once that no wait would tell: who is in a conversation just opened. */
let isHurried = false;
/** By desk, the number of the last change that was fetched. */
const fetched = sessionMap<string, number>();

/** Begins with the page and goes on as long as it is there. */
export function followServer(): void {
  effect(() => {
    const unlocked = session.value !== null;
    const id = openId.value;
    forgetTyping();
    // A conversation that was just opened: the colleagues in it should show at once.
    isHurried ||= id !== null;
    if (unlocked) schedule(id === null ? visibleMs : 300);
    else clearTimeout(timer);
  });
  document.addEventListener('visibilitychange', () => {
    isHurried ||= !document.hidden;
    if (session.peek() !== null) schedule(document.hidden ? hiddenMs : 0);
  });
}

function schedule(milliseconds: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => void ask(), milliseconds);
}

async function ask(): Promise<void> {
  if (session.peek() === null || (asking && !isHurried)) return;
  asking = true;
  const number = ++newest;
  const startTime = performance.now();
  const id = openId.peek();
  const mayWait = waits && !isHurried && !document.hidden;
  isHurried = false;
  try {
    const watched = await call('live.watch', {
      open: id === null || document.hidden ? null : { id, writing: isTyping() },
      ...(mayWait && { knownChanges: Object.fromEntries(fetched) }),
    });
    if (number !== newest) return;
    failures = 0;
    waits = watched.waits;
    if (session.peek() !== null) await follow(watched, id);
  } catch (error) {
    failures++;
    waits = false;
    if (!(error instanceof ApiError)) throw error;
  } finally {
    if (number === newest) askAgain(performance.now() - startTime);
  }
}

/** After a question that took `milliseconds`. */
function askAgain(milliseconds: number): void {
  asking = false;
  if (session.peek() === null) return;
  const visible = waits ? Math.max(0, leastMs - milliseconds) : visibleMs;
  const usual = document.hidden ? hiddenMs : visible;
  schedule(Math.min(longestMs, usual * 2 ** Math.min(failures, 5)));
}

/**
 * Fetches what is newer than what is shown. `asked`: the conversation that was open when the question was
 * put.
 */
async function follow(
  { staff, desks, open, others, referrals, workspace }: Watched,
  requestedId: string | null,
): Promise<void> {
  isOutdated.value = isOther(workspace);
  if (staff !== session.peek()?.keyring.me.staff) await reload();
  void takeOverAnswers(referrals);
  const moved = Object.entries(desks).filter(([desk, last]) => fetched.get(desk) !== last);
  for (const [desk, last] of moved) fetched.set(desk, last);
  if (JSON.stringify(others) !== JSON.stringify(allOthers.peek()))
    holdInPlace(() => (allOthers.value = others));
  if (moved.length > 0) {
    // The lists follow by themselves. Not waited for: the first fetching may take long, and looks at what is
    // new between its pages.
    void learn();
    changes.value = changes.peek() + 1;
    void loadOnline({ quietly: true });
  }
  if (requestedId === null || document.hidden || requestedId !== openId.peek()) return;
  if (open === null ? reading.peek() !== null : isNewer(open)) await followConversation();
}

/** Whether the server has the open conversation otherwise than it is shown. */
function isNewer(open: Open): boolean {
  const row = reading.peek()?.row;
  if (row === undefined) return false;
  const { hasKey, ...line } = open;
  if (hasKey !== (row.wrap !== null)) return true;
  return Object.entries(line).some(([name, value]) => row[name as keyof typeof line] !== value);
}

/** Whether the page runs another script than the server has now. */
const isOther = (workspace: string): boolean => document.querySelector(`script[src="${workspace}"]`) === null;
