// A person's check-in: planned with sealed words, moved, ended; and the ringing for one that was missed. With
// script and without it do the same here. Nothing is done by itself beyond ringing the desk.

import { type CheckInHours, checkInDue } from '@heed/domain/check-in';
import { seenAt } from '@heed/domain/service-hours';
import type { CheckIn, CheckIns } from '@heed/storage';
import type { Deployment } from '../deployment.ts';
import type { Caller, Handlers } from '../http/mount.ts';
import { Refusal } from '../http/problem.ts';
import { storeOrRefuse } from '../http/storage-refusal.ts';
import { acceptMessage, received, refusalOf, ring } from '../intake/accept.ts';
import { conversationOf } from './own.ts';

type Names = 'checkIn.plan' | 'checkIn.move' | 'checkIn.confirm' | 'checkIn.cancel';
type PersonCheckIn = CheckIn & { readonly seenAt: number | null };
type Standing = { checkIn: PersonCheckIn | null };

/** Whose check-in it is. */
interface Place {
  /** Her public id. */
  readonly conversation: string;
  readonly desk: string;
}

/** What the holder of a token does with the check-in of her conversation. */
export function checkInHandlers(deployment: Deployment): Pick<Handlers, Names> {
  const placeOf = async (caller: Caller) => {
    const conversation = conversationOf(caller);
    const row = await deployment.storage.conversations.get(conversation);
    if (row === null) throw refusalOf('unknown');
    return { conversation, desk: row.desk, isQuarantined: row.quarantined };
  };
  return {
    async 'checkIn.plan'({ body, caller }) {
      const sealed = { ...received(body.message), deskKey: body.deskKey };
      return planCheckIn(deployment, await placeOf(caller), sealed, body);
    },
    'checkIn.move': async ({ body, caller }) => moveCheckIn(deployment, await placeOf(caller), body),
    'checkIn.confirm': async ({ caller }) => confirmCheckIn(deployment, await placeOf(caller)),
    'checkIn.cancel': async ({ caller }) => cancelCheckIn(deployment, await placeOf(caller)),
  };
}

type Sealed = ReturnType<typeof received> & { readonly deskKey: string | null };

/** The time that she chose. */
export interface CheckInTime {
  readonly hours: CheckInHours;
  /** She was warned that nobody is there then. */
  readonly acceptsUnseen: boolean;
}

/** By when she says it. Throws Refusal 'nobody-there' where nobody is, and she was not warned. */
function dueAt(deployment: Deployment, place: Place, { hours, acceptsUnseen }: CheckInTime): number {
  const due = checkInDue(hours, deployment.now());
  const desk = deployment.desk(place.desk);
  if (acceptsUnseen || desk === undefined || seenAt(desk, due) === due) return due;
  throw new Refusal('nobody-there', 'refusal.check-in-nobody', {
    errors: [{ pointer: '/hours', key: 'refusal.check-in-nobody' }],
  });
}

/** Stores her words and the time in one. Throws Refusal 'check-in-stands' where one stands already. */
export async function planCheckIn(
  deployment: Deployment,
  to: Parameters<typeof acceptMessage>[1],
  sealed: Sealed,
  time: CheckInTime,
): Promise<Standing> {
  const checkIn = dueAt(deployment, to, time);
  const added = await acceptMessage(deployment, to, { ...sealed, attachments: [], urgent: false, checkIn });
  if (!added.ok) throw refusalOf(added.reason);
  return readCheckIn(deployment, to);
}

/** What stands, and when somebody would see it. */
export const readCheckIn = async (deployment: Deployment, place: Place): Promise<Standing> =>
  forPerson(deployment, place, await deployment.storage.checkIns.read(place.conversation));

function forPerson(deployment: Deployment, place: Place, checkIn: CheckIn | null): Standing {
  if (checkIn === null) return { checkIn: null };
  const desk = deployment.desk(place.desk);
  const { due } = checkIn;
  return {
    checkIn: { ...checkIn, seenAt: desk === undefined || due === null ? null : seenAt(desk, due) },
  };
}

/** Throws Refusal 'check-in-stands' where nothing is planned. */
export async function moveCheckIn(
  deployment: Deployment,
  place: Place,
  time: CheckInTime,
): Promise<Standing> {
  if (!deployment.rates.mayWrite(place.conversation, deployment.now()))
    throw new Refusal('too-many-attempts', 'refusal.too-many-reports', { retryAfter: 3600 });
  const due = dueAt(deployment, place, time);
  return changed(deployment, place, (checkIns) => checkIns.move(place.conversation, due));
}

/** She is safe. Never counted: it must not fail because she wrote much. */
export const confirmCheckIn = (deployment: Deployment, place: Place): Promise<Standing> =>
  changed(deployment, place, (checkIns) => checkIns.confirm(place.conversation));

/** Ends what is planned. */
export const cancelCheckIn = (deployment: Deployment, place: Place): Promise<Standing> =>
  changed(deployment, place, (checkIns) => checkIns.cancel(place.conversation));

const refusalKeys = {
  missed: 'refusal.check-in-missed',
  none: 'refusal.check-in-none',
} as const;

async function changed(
  deployment: Deployment,
  place: Place,
  change: (checkIns: CheckIns) => ReturnType<CheckIns['move']>,
): Promise<Standing> {
  const outcome = await storeOrRefuse(() => change(deployment.storage.checkIns));
  if (outcome.ok) return forPerson(deployment, place, outcome.checkIn);
  if (outcome.reason === 'unknown') throw refusalOf('unknown');
  throw new Refusal('check-in-stands', refusalKeys[outcome.reason]);
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
