// The conversation that is open, and what a member does with it. Each act says how it went; nothing typed is
// lost when it fails.
import { ApiError } from '@heed/api/client';
import { mayReach } from '@heed/domain/casework';
import type { MessageAttachment } from '@heed/envelope';
import { holdInPlace } from '../../ui/hold-in-place.ts';
import type { StatusMessage } from '../../ui/notice.tsx';
import { checkInWords } from '../../words/case.ts';
import { conversationWords } from '../../words/conversation.ts';
import { attempt, reportUnexpected } from '../fault.ts';
import { load as loadInbox } from '../inbox/inbox.ts';
import { rewrapConversation } from '../keys/rewrap-conversation.ts';
import { drop, takeWhole } from '../search/search.ts';
import type { MemberKeyring } from '../session/keyring.ts';
import { atLock, sessionMap, sessionSignal } from '../session/scope.ts';
import { call, client, session } from '../session/session.ts';
import { workedOn } from '../tasks/debrief.ts';
import { handOver } from './hand-over.ts';
import { errorFacts } from './in-error.ts';
import { followConversation as followFrom, newMessageId, openConversation } from './load.ts';
import { packaging } from './packaging.ts';
import type { ReadingCache } from './read.ts';
import type { Reading } from './reading.ts';
import { acceptUnseen, forgetSeen, newestSeen, noteOwn, takeReading, unseen } from './unseen.ts';
import { CannotWrite, type OutgoingMessage, sealSaid } from './write.ts';

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

/** Counts the lookings, so that a slow one never overwrites what a later one has shown. */
let looked = 0;
let shownBy = 0;

export async function refresh(): Promise<void> {
  const id = openId.value;
  const keyring = session.value?.keyring;
  if (id === null || !keyring) return;
  if (reading.value === null) state.value = 'loading';
  const look = ++looked;
  try {
    await openConversation(client, keyring, id, { memory, onReading: (read) => show(id, read, look) });
    if (openId.value !== id || session.value === null) return;
    void loadInbox({ quietly: true });
  } catch (error) {
    failed(id, error);
  }
}

function failed(id: string, error: unknown): void {
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
  const look = ++looked;
  try {
    const { read, markSeen } = await followFrom(client, keyring, id, memory);
    holdInPlace(() => show(id, read, look));
    if ((read.row.unread > 0 || read.summary?.news) && openId.value === id)
      atNextTouch(() => openId.value === id && markSeen());
  } catch (error) {
    // What is shown stays; the next look asks again.
    if (error instanceof ApiError && error.status !== 404) return;
    failed(id, error);
  }
}

function show(id: string, read: Reading, look: number): void {
  if (session.value === null) return;
  takeWhole(read);
  if (openId.value !== id || look < shownBy) return;
  shownBy = look;
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
const memory: ReadingCache = sessionMap();

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

/** What was sealed under an id, so that a repeated sending sends the same bytes. */
const sealedBefore = sessionMap<string, Awaited<ReturnType<typeof sealSaid>>['request']>();

type TypedMessage = {
  readonly text: string;
  readonly attachments: readonly MessageAttachment[];
  readonly id: string;
};

/**
 * Sends an answer or keeps a note. An answer goes over no message that the member has not seen: 'unseen'
 * where there is one; the choice stands above the field then.
 */
export async function say(
  role: 'desk' | 'note',
  message: TypedMessage,
): Promise<'sent' | 'unseen' | 'failed'> {
  if (role === 'note') return (await act(conversationWords.noted, keepNote(message))) ? 'sent' : 'failed';
  // What came between may be a record alone, which nobody has to read before an answer: then it is sent
  // again.
  for (let tries = 0; tries < 3; tries++) {
    if (unseen.value.length > 0) return 'unseen';
    let isRefused = false;
    const isSent = await act(conversationWords.answered, (read, keyring) =>
      send('desk', message, read, keyring, seenNow()).catch((error: unknown) => {
        isRefused = error instanceof ApiError && error.problem?.type === 'urn:heed:problem:unseen-messages';
        throw error;
      }),
    );
    if (!isRefused) return isSent ? 'sent' : 'failed';
    // What was sealed names older messages: it is sealed anew.
    forgetSealed(message.id);
    await followConversation();
    notice.value = null;
  }
  return 'failed';
}

/** Ids of marks by note and reason: a repeated press sends the same one. */
const errorMarks = sessionMap<string, string>();

/** A note was written in error: it is folded away with the reason, and counts nowhere. */
export const markNoteInError = (note: string, why: string): Promise<boolean> =>
  act(conversationWords.noteInErrorDone, async (read, keyring) => {
    const id = errorMarks.get(`${note} ${why}`) ?? newMessageId();
    errorMarks.set(`${note} ${why}`, id);
    const facts = errorFacts(note, keyring.me.member.id);
    await send('note', { text: why, attachments: [], id, facts }, read, keyring);
  });

const keepNote = (message: TypedMessage) => (read: Reading, keyring: MemberKeyring) =>
  send('note', { ...message, facts: { by: keyring.me.member.id } }, read, keyring);

function seenNow(): { readonly seen?: string } {
  const newest = newestSeen();
  return newest === undefined ? {} : { seen: newest };
}

/** Over what came since: the member has been told of it. */
export function sayAllTheSame(message: TypedMessage): ReturnType<typeof say> {
  acceptUnseen();
  return say('desk', message);
}

/**
 * Seals and sends; a repeated sending under one id sends the same bytes. An answer waits as the safe contact
 * plan says.
 */
export async function send(
  role: 'desk' | 'note',
  message: OutgoingMessage,
  read: Reading,
  keyring: MemberKeyring,
  more: { readonly informs?: true; readonly seen?: string } = {},
): Promise<void> {
  const reach = role === 'desk' ? mayReach(read.caseFile, Date.now()) : null;
  if (reach === 'never') throw new CannotWrite('no-hour');
  const request = sealedBefore.get(message.id) ?? (await sealSaid(role, message, read, keyring)).request;
  sealedBefore.set(message.id, request);
  noteOwn(message.id);
  await call(
    'casework.write',
    { ...request, ...more, ...(reach !== null && { release: reach }) },
    { id: read.row.id },
  );
  sealedBefore.delete(message.id);
}

/** What was changed since must be sealed anew, under a new id. */
export function forgetSealed(id: string): void {
  sealedBefore.delete(id);
}

export function setState(to: 'open' | 'waiting' | 'closed'): Promise<boolean> {
  return act(conversationWords.nowIn[to], async (read) => {
    await call('casework.setState', { state: to }, { id: read.row.id });
  });
}

/** To a colleague of this desk, or to nobody. */
export function assignTo(member: string | null, name: string): Promise<boolean> {
  const successText = member === null ? conversationWords.handedBack : conversationWords.handed({ name });
  return act(successText, (read, keyring) => handOver(read, keyring, member, name));
}

/** A member has looked and vouches for the key: it is wrapped under the living desk key to all readers. */
export function wrapAnew(): Promise<boolean> {
  return act(conversationWords.wrapped, async (read, keyring) => {
    if (!(await rewrapConversation(client, keyring, read, true))) throw new CannotWrite('no-desk-key');
  });
}

export function keepAfterAll(): Promise<boolean> {
  return act(conversationWords.deletionWithdrawn, async (read) => {
    await call('casework.cancelDeletion', {}, { id: read.row.id });
  });
}

/** A check-in stood when the conversation was deleted: no case is left in which to write what was done. */
export function settleDeleted(missed: number): Promise<boolean> {
  return act(checkInWords.dealt, async (read) => {
    await call('checkIn.settle', { missed }, { id: read.row.id });
  });
}

export function link(other: string, linked: boolean): Promise<boolean> {
  return act(linked ? conversationWords.linked : conversationWords.unlinked, async (read) => {
    await call('casework.markDuplicate', { other, linked }, { id: read.row.id });
  });
}
