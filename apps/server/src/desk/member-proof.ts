// Who replaces something sealed must hold their own member's keys: a session alone replaces nothing.
import { isSignedByMember, type SentSealed } from '@heed/envelope';
import type { Deployment } from '../deployment.ts';
import type { Caller } from '../http/mount.ts';
import { Refusal } from '../http/problem.ts';

/** Throws unless the member who calls signed what they send. */
export async function requireMemberProof(
  { storage }: Pick<Deployment, 'storage'>,
  { member }: Caller,
  delivery: SentSealed,
  signature: string,
): Promise<void> {
  const row = await storage.members.get(member?.id ?? '');
  if (!row?.sign || !isSignedByMember(delivery, row.sign, signature))
    throw new Refusal('not-allowed', 'refusal.member-unsigned');
}
