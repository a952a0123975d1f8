// Whose conversation a person's token opens.
import type { Caller } from '../http/mount.ts';
import { Refusal } from '../http/problem.ts';

/** The conversation of her token. */
export function conversationOf(caller: Caller): string {
  if (caller.conversation === undefined) throw new Refusal('token-expired', 'refusal.code');
  return caller.conversation;
}
