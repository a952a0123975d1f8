// Where a member's alerts go.
import type { Quiet } from '@heed/domain/service-hours';
import type { Deployment } from '../deployment.ts';
import { openProfile, sealProfile } from '../member-profile.ts';
import type { Subscription } from './push.ts';

export interface AlertTarget {
  readonly email: string | null;
  readonly push: Subscription | null;
  /** The topic of ntfy that the member's phone subscribes to. */
  readonly ntfy?: string | null;
  /** The number to which urgent notices go by SMS: digits, with an optional plus. */
  readonly telephone?: string | null;
  readonly quiet?: Quiet | null;
  /** In which notices come (BCP 47); none: the member has chosen no language. */
  readonly language?: string | null;
}

/** Of a member who has entered nothing. */
export const nowhere: AlertTarget = { email: null, push: null };

/** Whether the member has entered a way. */
export const hasWay = ({ email, push, ntfy, telephone }: AlertTarget): boolean =>
  Boolean(email ?? push ?? ntfy ?? telephone);

export async function targetOf(deployment: Deployment, member: string): Promise<AlertTarget | null> {
  const memberRow = await deployment.storage.members.get(member);
  return memberRow?.state === 'active' ? openTarget(deployment, memberRow.alertsTo) : null;
}

/** A sealed address; null where none was given. */
export const openTarget = ({ secrets }: Deployment, sealed: Uint8Array | null): AlertTarget | null =>
  sealed === null ? null : openProfile<AlertTarget>(secrets, sealed);

/**
 * Of members for whom a notice of danger is queued: who has given no way that is set up here, so that nothing
 * can arrive.
 */
export async function withoutWay(deployment: Deployment, members: readonly string[]): Promise<string[]> {
  const targets = await Promise.all(members.map((id) => targetOf(deployment, id)));
  const { mail, loud } = deployment.options;
  const canRing = ({ email, push, ntfy, telephone }: AlertTarget) =>
    [push, mail && email, loud?.ntfy && ntfy, loud?.sms && telephone, loud?.webhook].some(Boolean);
  return members.filter((_, at) => !canRing(targets[at] ?? nowhere));
}

/** Changes a part of where a member's alerts go. */
export async function changeTarget(
  deployment: Deployment,
  member: string,
  part: Partial<AlertTarget>,
): Promise<void> {
  const present = (await targetOf(deployment, member)) ?? nowhere;
  await setTarget(deployment, member, { ...present, ...part });
}

/** Where a member's alerts go; nowhere where nothing is given. */
async function setTarget(deployment: Deployment, member: string, target: AlertTarget): Promise<void> {
  const isEmpty = !hasWay(target) && !target.quiet && !target.language;
  await deployment.storage.members.setAlertsTo(
    member,
    isEmpty ? null : sealProfile(deployment.secrets, target),
  );
}
