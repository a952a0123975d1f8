// Who is told what. A notice says that something waits, never what: no text, no name, no desk of a person, no
// link with an id.

import { may } from '@heed/domain/roles';
import { type Ringing, ringDanger, ringOverdue, unopenedMinutes } from '@heed/domain/service-hours';
import type { LoneWork } from '@heed/storage';
import type { Deployment } from '../deployment.ts';

/** Kinds of notice, also the key of the message that is sent. */
export type Notice =
  | 'new'
  | 'danger'
  | 'danger-unopened'
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
 * Queues a notice to members of a desk: 'danger' to who is on duty by the desk's roster, and to all members
 * should nobody open it; any other to all. The storage keeps one untried notice of a kind per member, so a
 * flood rings once. Returns the members for whom a notice was queued.
 */
export async function tell(deployment: Deployment, desk: string, kind: Notice): Promise<readonly string[]> {
  const all = await readersOf(deployment, desk);
  const profile = deployment.desk(desk);
  const now = deployment.now();
  const ringing: Ringing =
    kind === 'danger' && profile ? ringDanger(profile, all, now) : { members: all, again: false };
  await queue(deployment, desk, kind, ringing.members);
  if (ringing.again) await queue(deployment, desk, 'danger-unopened', all, { minutes: unopenedMinutes });
  return ringing.members;
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
  if (members.length > 0) await deployment.storage.alerts.queue({ kind, desk, members, due });
}
