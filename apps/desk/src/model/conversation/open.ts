// The conversation that is open: what is shown of it, what came in since, and how each act on it went. What
// members send stands in `send.ts`, what else they do in `acts.ts`.

import { ApiError } from '@heed/api/client';
import { holdInPlace } from '../../ui/hold-in-place.ts';
import type { StatusMessage } from '../../ui/status.ts';
import { attempt, reportUnexpected } from '../fault.ts';
import { load as loadInbox } from '../inbox/inbox.ts';
import { drop, takeWhole } from '../search/search.ts';
import type { MemberKeyring } from '../session/keyring.ts';
import { atLock, sessionMap, sessionSignal } from '../session/scope.ts';
import { client, session } from '../session/session.ts';
import { workedOn } from '../tasks/debrief.ts';
import { followConversation as followFrom, openConversation } from './load.ts';
import { packaging } from './packaging.ts';
import type { ReadingCache } from './read.ts';
import type { Reading } from './reading.ts';
import { forgetSeen, takeReading } from './unseen.ts';

export const openId = sessionSignal<string | null>(null);
export const reading = sessionSignal<Reading | null>(null);
export const state = sessionSignal<'idle' | 'loading' | 'failed' | 'gone'>('idle');
/** The last thing that happened, for eyes and for a screen reader. */
export const notice = sessionSignal<StatusMessage | null>(null);

export async function open(id: string): Promise<void> {
  openId.value = id;
  reading.value = null;
  notice.value = null;
  forgetSeen();
  await refresh();
}

/** Requests are numbered, so that a slow one never overwrites what a later one has shown. */
let requestCount = 0;
let requestOnScreen = 0;

export async function refresh(): Promise<void> {
  const id = openId.value;
  const keyring = session.value?.keyring;
  if (id === null || !keyring) return;
  if (reading.value === null) state.value = 'loading';
  const request = ++requestCount;
  try {
    await openConversation(client, keyring, id, {
      memory: readingCache,
      onReading: (read) => show(id, read, request),
    });
    if (openId.value !== id || session.value === null) return;
    void loadInbox({ quietly: true });
  } catch (error) {
    showFailure(id, error);
  }
}

function showFailure(id: string, error: unknown): void {
  const isGone = error instanceof ApiError && error.status === 404;
  if (isGone) drop(id);
  if (openId.value === id) {
    if (isGone) reading.value = null;
    state.value = isGone ? 'gone' : 'failed';
  }
  if (!(error instanceof ApiError)) throw error;
}

/**
 * Shows what came in since, by itself. It counts as opened by the desk at the next touch of the page: a
 * message that appears on an unattended screen was read by nobody.
 */
export async function followConversation(): Promise<void> {
  const id = openId.value;
  const keyring = session.value?.keyring;
  if (id === null || !keyring || reading.value === null) return;
  const request = ++requestCount;
  try {
    const { read, markSeen } = await followFrom(client, keyring, id, readingCache);
    holdInPlace(() => show(id, read, request));
    if ((read.row.unread > 0 || read.summary?.news) && openId.value === id)
      atNextTouch(() => openId.value === id && markSeen());
  } catch (error) {
    // What is shown stays; the next look asks again.
    if (error instanceof ApiError && error.status !== 404) return;
    showFailure(id, error);
  }
}

function show(id: string, read: Reading, request: number): void {
  if (session.value === null) return;
  takeWhole(read);
  if (openId.value !== id || request < requestOnScreen) return;
  requestOnScreen = request;
  reading.value = read;
  takeReading(read);
  state.value = 'idle';
}

const touches = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;
let dropTouch: () => void = () => {};

/** Runs `work` once somebody touches the page; only the latest that waits. */
function atNextTouch(work: () => unknown): void {
  dropTouch();
  const touched = new AbortController();
  dropTouch = () => touched.abort();
  const run = () => {
    touched.abort();
    if (session.value !== null) void Promise.resolve(work()).catch(reportUnexpected);
  };
  for (const touch of touches)
    addEventListener(touch, run, { signal: touched.signal, capture: true, passive: true });
}

/** Opening two hundred messages takes a second; each act on the conversation looks at them anew. */
const readingCache: ReadingCache = sessionMap();

atLock(() => dropTouch());

export function close(): void {
  openId.value = null;
  packaging.value = null;
  reading.value = null;
  state.value = 'idle';
  notice.value = null;
  forgetSeen();
}

/** Does one thing to the open conversation and says how it went. Returns whether it was done. */
export async function act(
  successText: string,
  work: (read: Reading, keyring: MemberKeyring) => Promise<void>,
): Promise<boolean> {
  const read = reading.value;
  const keyring = session.value?.keyring;
  if (read === null || !keyring) return false;
  const isDone = await attempt(notice, successText, async () => {
    await work(read, keyring);
    await refresh();
  });
  if (isDone) workedOn(read.row.id, (reading.value ?? read).caseFile, keyring);
  return isDone;
}
