// Where a member's alerts go.
import type { Quiet } from '@heed/domain/service-hours';
import type { Deployment } from '../deployment.ts';
import { openProfile, sealProfile } from '../desk/profile.ts';
import type { Subscription } from './push.ts';

export interface AlertTarget {
  readonly email: string | null;
  readonly push: Subscription | null;
  readonly quiet?: Quiet | null;
  /** In which notices come (BCP 47); none: the member has chosen no language. */
  readonly language?: string | null;
}

export async function targetOf(deployment: Deployment, member: string): Promise<AlertTarget | null> {
  const memberRow = await deployment.storage.members.get(member);
  return memberRow?.state === 'active' ? openTarget(deployment, memberRow.alertsTo) : null;
}

/** A sealed address; null where none was given. */
export const openTarget = ({ secrets }: Deployment, sealed: Uint8Array | null): AlertTarget | null =>
  sealed === null ? null : openProfile<AlertTarget>(secrets, sealed);

/**
 * Of members for whom a notice is queued: who has given no address and no push, so that nothing can arrive.
 */
export async function withoutWay(deployment: Deployment, members: readonly string[]): Promise<string[]> {
  const targets = await Promise.all(members.map((id) => targetOf(deployment, id)));
  return members.filter((_, at) => !targets[at]?.email && !targets[at]?.push);
}

/** Changes a part of where a member's alerts go. */
export async function changeTarget(
  deployment: Deployment,
  member: string,
  part: Partial<AlertTarget>,
): Promise<void> {
  const present = (await targetOf(deployment, member)) ?? { email: null, push: null };
  await setTarget(deployment, member, { ...present, ...part });
}

/** Where a member's alerts go; nowhere where nothing is given. */
async function setTarget(deployment: Deployment, member: string, target: AlertTarget): Promise<void> {
  const nowhere = target.email === null && target.push === null && !target.quiet && !target.language;
  await deployment.storage.members.setAlertsTo(
    member,
    nowhere ? null : sealProfile(deployment.secrets, target),
  );
}
