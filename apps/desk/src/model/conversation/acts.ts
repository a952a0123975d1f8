// What a member does with the open conversation beside writing: its state, who has it, its keys, duplicates.

import { checkInWords } from '../../words/case.ts';
import { conversationWords } from '../../words/conversation.ts';
import { rewrapConversation } from '../keys/rewrap-conversation.ts';
import { call, client } from '../session/session.ts';
import { handOver } from './hand-over.ts';
import { act } from './open.ts';
import type { Reading } from './reading.ts';
import { CannotWrite } from './write.ts';

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
export function rewrapOnTrust(): Promise<boolean> {
  return act(conversationWords.wrapped, async (read, keyring) => {
    if (!(await rewrapConversation(client, keyring, read, true))) throw new CannotWrite('no-desk-key');
  });
}

/** The person's wish to delete it is withdrawn. */
export function cancelDeletion(): Promise<boolean> {
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

/** The same person wrote `other` too. */
export function markDuplicate(other: string): Promise<boolean> {
  return act(conversationWords.linked, (read) => setDuplicate(read, { other, linked: true }));
}

/** It was not the same person. */
export function unmarkDuplicate(other: string): Promise<boolean> {
  return act(conversationWords.unlinked, (read) => setDuplicate(read, { other, linked: false }));
}

async function setDuplicate(read: Reading, mark: { readonly other: string; readonly linked: boolean }) {
  await call('casework.markDuplicate', mark, { id: read.row.id });
}
