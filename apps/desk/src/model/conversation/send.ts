// What a member sends into the open conversation: answers and notes. What was typed is never lost, and
// a repeated sending sends the same bytes.

import { ApiError } from '@heed/api/client';
import type { MessageAttachment } from '@heed/envelope';
import { conversationWords } from '../../words/conversation.ts';
import type { MemberKeyring } from '../session/keyring.ts';
import { sessionMap } from '../session/scope.ts';
import { call } from '../session/session.ts';
import { errorFacts } from './in-error.ts';
import { newMessageId } from './load.ts';
import { act, followConversation, notice } from './open.ts';
import type { Reading } from './reading.ts';
import { chooseTiming, releaseOf } from './timing.ts';
import { acceptUnseen, newestSeen, noteOwn, unseen } from './unseen.ts';
import { type OutgoingMessage, sealOutgoing } from './write.ts';

/** What was sealed under an id, so that a repeated sending sends the same bytes. */
const sealedBefore = sessionMap<string, Awaited<ReturnType<typeof sealOutgoing>>['request']>();

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
 * plan says; where someone may be in danger, only if the member chose that.
 */
export async function send(
  role: 'desk' | 'note',
  message: OutgoingMessage,
  read: Reading,
  keyring: MemberKeyring,
  more: { readonly informs?: true; readonly seen?: string } = {},
): Promise<void> {
  const release = role === 'desk' ? releaseOf(read, Date.now()) : null;
  const request = sealedBefore.get(message.id) ?? (await sealOutgoing(role, message, read, keyring)).request;
  sealedBefore.set(message.id, request);
  noteOwn(message.id);
  await call(
    'casework.write',
    { ...request, ...more, ...(release !== null && { release }) },
    { id: read.row.id },
  );
  sealedBefore.delete(message.id);
  if (role === 'desk') chooseTiming(read, null);
}

/** What was changed since must be sealed anew, under a new id. */
export function forgetSealed(id: string): void {
  sealedBefore.delete(id);
}
