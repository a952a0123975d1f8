// Which colleagues a member can telephone when there is danger.
import { onDuty } from '@heed/domain/service-hours';
import { type MemberKeyring, readersOf } from '../session/keyring.ts';

type Colleague = MemberKeyring['me']['members'][number];

export interface WhomToRing {
  /** How many are on duty now, this member included. */
  readonly duty: number;
  readonly isOwnDuty: boolean;
  /** Without a roster danger rings everybody who reads for the desk. */
  readonly hasRoster: boolean;
  /** Who is on duty now, else everybody who reads for the desk; never this member. */
  readonly first: readonly Colleague[];
  /** Where none of those has a number: whoever else reads for the desk and has one. */
  readonly others: readonly Colleague[];
}

/** `now`: milliseconds since 1970. */
export function whomToRing(keyring: MemberKeyring, desk: string, now: number): WhomToRing {
  const { member, members, organisation } = keyring.me;
  const profile = organisation.desks.find(({ id }) => id === desk);
  const duty = profile === undefined ? [] : onDuty(profile, now);
  const readers = readersOf(keyring, desk).map((reader) => reader.member);
  const colleagues = (ids: readonly string[]) =>
    members.filter(({ id }) => ids.includes(id) && id !== member.id);
  const first = colleagues(duty.length > 0 ? duty : readers);
  const hasNumber = first.some(({ telephone }) => telephone !== null);
  const others = hasNumber ? [] : colleagues(readers).filter(({ telephone }) => telephone !== null);
  const hasRoster = (profile?.roster ?? []).length > 0;
  return { duty: duty.length, isOwnDuty: duty.includes(member.id), hasRoster, first, others };
}
