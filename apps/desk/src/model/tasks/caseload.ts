// How much is in somebody's hands. Of a colleague the desk learns only whether it is as much as the
// organisation wants at most.
import { call, session } from '../session/session.ts';

/**
 * Whether handing over to this member asks once more. Where the server gives no answer, it does not stand in
 * the way.
 */
export async function isFull(desk: string, member: string): Promise<boolean> {
  const cap = session.value?.keyring.me.organisation.caseloadCap ?? null;
  if (cap === null) return false;
  return call('casework.readCaseload', { desk, member }).then(
    ({ full }) => full,
    // No answer does not stand in the way.
    () => false,
  );
}
