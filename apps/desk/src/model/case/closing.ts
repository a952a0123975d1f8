// Who may approve that a case is closed: by the signed roster, never by what the server says.
import { may } from '@heed/domain/roles';
import type { MemberKeyring } from '../session/keyring.ts';
import { readersOf } from '../session/keyring.ts';

export const isSupervisorIn =
  ({ roster }: Pick<MemberKeyring, 'roster'>) =>
  (id: string): boolean =>
    roster?.members.some(
      ({ member, roles }) => member === id && roles.some((role) => may(role, 'supervise')),
    ) ?? false;

/**
 * Whether a closing that this member writes needs another's approval: where the organisation wants it, and
 * there is somebody else to give it.
 */
export function approvalNeeded(keyring: MemberKeyring, desk: string): boolean {
  const { me } = keyring;
  const others = readersOf(keyring, desk).filter(({ member }) => member !== me.member.id);
  return (
    me.organisation.closingNeedsApproval === true &&
    others.some(({ member }) => isSupervisorIn(keyring)(member))
  );
}
