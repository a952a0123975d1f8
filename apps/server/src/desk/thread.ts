// What an interpreter reads: the conversation that a desk gave them, and nothing else. No list of a desk, no
// summary, no note but the one that hands keys on, no file. They write nothing here, since they hold no key
// of a desk to sign by.
import type { ResponseOf, Routes } from '@heed/api';
import { may } from '@heed/domain/roles';
import type { Deployment } from '../deployment.ts';
import type { Input } from '../http/mount.ts';
import { messageRow } from '../person/routes.ts';
import { base64Of } from './bodies.ts';
import { rowOf } from './row.ts';

/** How it stands in the lists of the desk. */
const deskOnly = {
  summary: null,
  assignee: null,
  replyBy: null,
  eraseDay: null,
  unread: 0,
  openedBy: null,
  place: 'inbox',
  rank: 0,
} as const;

/**
 * The conversation as an interpreter gets it; null where they are none of it. What only a desk needs is left
 * out.
 */
export async function readThread(
  { storage }: Deployment,
  { body, parts, caller }: Input<Routes['casework.read']>,
): Promise<ResponseOf<Routes['casework.read']> | null> {
  const { member } = caller;
  if (member === undefined || may(member.role, 'read')) return null;
  const conversation = await storage.threadReaders.conversation(parts.id ?? '', {
    member: member.id,
    after: body.after,
    limit: 200,
  });
  if (conversation === null) return null;
  const { row, messages, more } = conversation;
  return {
    ...rowOf({ ...row, ...deskOnly, activeDay: row.day }),
    wrap: row.wrap && base64Of(row.wrap),
    sign: row.signKey,
    keep: 'default',
    conversationKey: row.conversationKey,
    readers: [],
    linked: [],
    handed: [],
    messages: messages.map((message) => ({ ...messageRow(message), release: message.release })),
    more,
  };
}
