// What a handler of the desk requires before it does anything: that the member works for the desk concerned.
// Whether anything exists at another desk is never said.

import type { Route } from '@heed/api';
import type { Deployment } from '../deployment.ts';
import type { Caller, Input } from './mount.ts';
import { Refusal } from './problem.ts';
import { storeOrRefuse } from './storage-refusal.ts';

/** The id in the path, where it is a conversation of the member's own desks. */
export async function requireOwnConversation(
  { storage }: Deployment,
  { caller, parts }: Pick<Input<Route>, 'caller' | 'parts'>,
) {
  const id = parts.id ?? '';
  requireDesk(caller, await storage.desk.deskOf(id));
  return id;
}

/**
 * Refuses unless the member works for this desk; whether it exists is not told. What they may do there, the
 * right of the route says.
 */
export function requireDesk({ member }: Caller, desk: string | null): void {
  if (member === undefined || desk === null || !member.desks.includes(desk)) throw notFoundRefusal();
}

export const notFoundRefusal = () => new Refusal('not-found', 'refusal.conversation-gone');

export async function orGone(work: Promise<{ ok: boolean }>): Promise<void> {
  if (!(await storeOrRefuse(() => work)).ok) throw notFoundRefusal();
}
