// Who is told what. A notice says that something waits, never what: no text, no name, no desk of a person, no
// link with an id.

import { may } from '@heed/domain/roles';
import { type Ringing, ringDanger, ringOverdue } from '@heed/domain/service-hours';
import type { LoneWork } from '@heed/storage';
import type { Deployment } from '../deployment.ts';

/** These go every way, at any hour, each minute where they fail, and until what they tell of is over. */
export const loud: readonly Notice[] = [
  'danger',
  'danger-unopened',
  'danger-again',
  'not-back',
  'service-refused',
];

/**
 * These ring until somebody opens what rings: whom nothing has rung yet, and whoever was rung. A member has
 * one of them.
 */
export const ringsAgain: readonly Notice[] = ['danger-unopened', 'danger-again'];

/** Kinds of notice, also the key of the message that is sent. */
export type Notice =
  | 'new'
  | 'danger'
  | 'danger-unopened'
  | 'danger-again'
  | 'danger-over'
  | 'not-back'
  | 'overdue'
  | 'due'
  | 'erasure'
  | 'reply'
  | 'member'
  | 'recovery'
  | 'service'
  | 'service-refused'
  | 'service-over';

/**
 * Queues a notice to members of a desk: 'danger' to who is on duty by the desk's roster, and again and to
 * more of them while nobody opens it; any other to all. The storage keeps one untried notice of a kind per
 * member, so a flood rings once. Returns the members who are rung at once.
 */
export async function tell(deployment: Deployment, desk: string, kind: Notice): Promise<readonly string[]> {
  const ringing = await ringingOf(deployment, desk, kind);
  await queue(deployment, desk, kind, ringing.members);
  await queueAgain(deployment, desk, ringing);
  return ringing.members;
}

/**
 * Danger that is held in a flood: no member is rung at once, for the flood has rung already. The members on
 * duty are rung as if the first had not been opened, so that none waits unopened.
 */
export async function tellHeldDanger(deployment: Deployment, desk: string): Promise<void> {
  await queueAgain(deployment, desk, await ringingOf(deployment, desk, 'danger'));
}

/** Danger rings by the roster of the desk; any other notice every member once. */
async function ringingOf(deployment: Deployment, desk: string, kind: Notice): Promise<Ringing> {
  const all = await readersOf(deployment, desk);
  const profile = deployment.desk(desk);
  return kind === 'danger' && profile
    ? ringDanger(profile, all, deployment.now())
    : { members: all, again: [] };
}

/** Each member is rung again until what rings is opened: those who were rung at once, and then the others. */
async function queueAgain(deployment: Deployment, desk: string, ringing: Ringing): Promise<void> {
  for (const { minutes, members } of ringing.again) {
    const isRung = (member: string) => ringing.members.includes(member);
    await queue(deployment, desk, 'danger-again', members.filter(isRung), { minutes });
    await queue(
      deployment,
      desk,
      'danger-unopened',
      members.filter((id) => !isRung(id)),
      { minutes },
    );
  }
}

/** `member` has opened danger: where no other waits, the others who were rung learn of it now. */
export async function tellOpened(deployment: Deployment, desk: string, member: string): Promise<void> {
  if (await dangerWaits(deployment, desk)) return;
  await deployment.storage.alerts.hasten(desk, 'danger-again', { at: deployment.now(), except: member });
}

/** An answer is late: a second member of the desk is told, or all where there is no roster. */
export async function tellOverdue(
  deployment: Deployment,
  desk: string,
  assignee: string | null,
): Promise<void> {
  const all = await readersOf(deployment, desk);
  const profile = deployment.desk(desk);
  const { members } = profile
    ? ringOverdue(profile, all, { now: deployment.now(), assignee })
    : { members: all };
  await queue(deployment, desk, 'overdue', members);
}

/**
 * A colleague who is out alone has not come back: the others of the desk are rung, or its supervisors where
 * the colleague wanted that and there are some.
 */
export async function tellNotBack(deployment: Deployment, { member, desk, ring }: LoneWork): Promise<void> {
  const others = (await readersOf(deployment, desk)).filter((id) => id !== member);
  const above = (await supervisorsOf(deployment, desk)).filter((id) => id !== member);
  await queue(deployment, desk, 'not-back', ring === 'supervisors' && above.length > 0 ? above : others);
}

/**
 * Whether 'danger now' still waits at a desk with words that nobody has opened, or a check-in that was missed
 * still stands and she has not come back. Of danger it looks at the topmost 50 of either list.
 */
export async function dangerWaits(deployment: Deployment, desk: string): Promise<boolean> {
  if (await deployment.storage.checkIns.someMissed(desk)) return true;
  const list = (view: 'needs' | 'held') =>
    deployment.storage.desk.listConversations({ desk, view, member: '', limit: 50 });
  const [needs, quarantine] = await Promise.all([list('needs'), list('held')]);
  return [...needs.rows, ...quarantine.rows].some(({ urgent, unread }) => urgent && unread > 0);
}

type WithStorage = Pick<Deployment, 'storage'>;

const readers = async (deployment: WithStorage, desk: string) =>
  (await deployment.storage.members.list({ desk })).filter(
    (m) => m.state === 'active' && may(m.role, 'answer'),
  );
export const readersOf = async (deployment: WithStorage, desk: string): Promise<string[]> =>
  (await readers(deployment, desk)).map(({ id }) => id);
export const supervisorsOf = async (deployment: Deployment, desk: string): Promise<string[]> =>
  (await readers(deployment, desk)).filter(({ role }) => may(role, 'supervise')).map(({ id }) => id);

export async function queue(
  deployment: Deployment,
  desk: string | null,
  kind: Notice,
  members: readonly string[],
  due: { readonly minutes: number } | null = null,
): Promise<void> {
  const unless = ringsAgain.includes(kind) ? ringsAgain : [];
  if (members.length > 0) await deployment.storage.alerts.queue({ kind, desk, members, due, unless });
}
