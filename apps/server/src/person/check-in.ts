// A person's check-in: planned with sealed words, moved, ended; and the ringing for one that was missed. With
// script and without it do the same here. Nothing is done by itself beyond ringing the desk.

import { type CheckInHours, checkInDue } from '@heed/domain/check-in';
import type { CheckIn } from '@heed/storage';
import type { Deployment } from '../deployment.ts';
import type { Handlers } from '../http/mount.ts';
import { Refusal } from '../http/problem.ts';
import { acceptMessage, received, refusalOf, ring, stored } from '../intake/accept.ts';
import { conversationOf } from './routes.ts';

type Names = 'checkIn.plan' | 'checkIn.move' | 'checkIn.confirm' | 'checkIn.cancel';
type Standing = { checkIn: CheckIn | null };

/** What the holder of a token does with the check-in of her conversation. */
export function checkInHandlers(deployment: Deployment): Pick<Handlers, Names> {
  const { conversations } = deployment.storage;
  return {
    async 'checkIn.plan'({ body, caller }) {
      const id = conversationOf(caller);
      const conversation = await conversations.get(id);
      if (conversation === null) throw refusalOf('unknown');
      const { desk, quarantined: isQuarantined } = conversation;
      const sealed = { ...received(body.message), deskKey: body.deskKey };
      return planCheckIn(deployment, { conversation: id, desk, isQuarantined }, sealed, body.hours);
    },
    'checkIn.move': ({ body, caller }) => moveCheckIn(deployment, conversationOf(caller), body.hours),
    'checkIn.confirm': ({ caller }) => confirmCheckIn(deployment, conversationOf(caller)),
    'checkIn.cancel': ({ caller }) => cancelCheckIn(deployment, conversationOf(caller)),
  };
}

type Sealed = ReturnType<typeof received> & { readonly deskKey: string | null };

/** Stores her words and the time in one. Throws Refusal 'check-in-stands' where one stands already. */
export async function planCheckIn(
  deployment: Deployment,
  to: Parameters<typeof acceptMessage>[1],
  sealed: Sealed,
  hours: CheckInHours,
): Promise<Standing> {
  const checkIn = checkInDue(hours, deployment.now());
  const added = await acceptMessage(deployment, to, { ...sealed, attachments: [], urgent: false, checkIn });
  if (!added.ok) throw refusalOf(added.reason);
  return { checkIn: await deployment.storage.checkIns.read(to.conversation) };
}

/** Throws Refusal 'check-in-stands' where nothing is planned, or the time would not be later. */
export async function moveCheckIn(
  deployment: Deployment,
  conversation: string,
  hours: CheckInHours,
): Promise<Standing> {
  if (!deployment.rates.mayWrite(conversation, deployment.now()))
    throw new Refusal('too-many-attempts', 'refusal.too-many-reports', { retryAfter: 3600 });
  const due = checkInDue(hours, deployment.now());
  return outcome(await stored(() => deployment.storage.checkIns.move(conversation, due)));
}

/** She is safe. Never counted: it must not fail because she wrote much. */
export const confirmCheckIn = async ({ storage }: Deployment, conversation: string): Promise<Standing> =>
  outcome(await stored(() => storage.checkIns.confirm(conversation)));

export const cancelCheckIn = async ({ storage }: Deployment, conversation: string): Promise<Standing> =>
  outcome(await stored(() => storage.checkIns.cancel(conversation)));

function outcome(changed: Awaited<ReturnType<Deployment['storage']['checkIns']['move']>>): Standing {
  if (changed.ok) return { checkIn: changed.checkIn };
  if (changed.reason === 'unknown') throw refusalOf('unknown');
  throw new Refusal('check-in-stands', `refusal.check-in-${changed.reason}`);
}

/**
 * Rings as for danger for whoever has not come back; after a start, for those whose time passed meanwhile.
 * Queued before it is marked: rung twice is better than never.
 */
export async function ringMissedCheckIns(deployment: Deployment): Promise<void> {
  const { checkIns } = deployment.storage;
  for (const missed of await checkIns.passDue()) {
    // Where nobody was rung, the next minute tries again.
    if (await ring(deployment, missed.desk, 'danger', missed.isQuarantined)) await checkIns.markRung(missed);
  }
}
