// The signed roster: who works here, in which role, with which keys. Each names the hash of the last, so that
// rosters are a chain. The adversaries are one of two supervisors, who may date a statement back to a day on
// which one signature was enough, and the server, which may give an older roster. No I/O, no clock. Spec:
// docs/spec/envelope.md, 'The roster'.
import { hashHex } from '../signing.ts';
import {
  type CertificateCheck,
  CLOCK_TOLERANCE_DAYS,
  hasEnoughSignatures,
  isOrganisation,
  isSignedToday,
  type OrganisationTrust,
  verifySupervisors,
} from './certificates.ts';
import { daysBetween } from './forms.ts';
import { type RosterStatement, rosterOf } from './roster-form.ts';
import { type RosterDocument, signersOf, statementBytes } from './statement.ts';

/** SHA-256 of the statement's bytes, 64 hex digits: what the next roster and the log name. */
export const rosterHash = (roster: RosterDocument): string => hashHex(statementBytes(roster));

/**
 * The text of the log entry that names the newest roster once a day. It lets a browser notice an older
 * roster: either the log does not name it, or the log says in public that an older roster is the newest.
 * `hash`: of `rosterHash`. Spec: docs/spec/ledger.md, 'Entries'.
 */
export const newestRosterEntry = (hash: string, day: string): string =>
  `heed/newest-roster/v1\n${hash}\n${day}`;

/** The context under which a roster is signed. */
export const rosterContext = (roster: RosterDocument): 'heed/roster/v1' | 'heed/roster/v2' =>
  roster.members === undefined ? 'heed/roster/v1' : 'heed/roster/v2';

/**
 * Verifies a roster by the rules of its own day. Enough for reading what was written under it, not for acting
 * on it.
 */
export function verifyRoster(
  roster: RosterDocument,
  trust: OrganisationTrust,
): CertificateCheck<RosterStatement> {
  if (!isOrganisation(trust)) return { ok: false, reason: 'other-organisation' };
  const supervisors = verifySupervisors(trust);
  const keys = supervisors.map((supervisor) => supervisor.sign);
  const signers = signersOf(rosterContext(roster), roster, keys);
  if (signers.size === 0) return { ok: false, reason: 'unsigned' };
  const value = rosterOf(roster);
  if (value === null) return { ok: false, reason: 'bad-shape' };
  if (value.organisation !== trust.organisation) return { ok: false, reason: 'other-organisation' };
  return hasEnoughSignatures(supervisors, signers, value.day)
    ? { ok: true, value }
    : { ok: false, reason: 'unsigned' };
}

/**
 * Verifies the roster to act on today: enough supervisors signed it by the rules of its own day and of today,
 * and its day is not in the future.
 */
export function verifyCurrentRoster(
  roster: RosterDocument,
  trust: OrganisationTrust,
): CertificateCheck<RosterStatement> {
  const checked = verifyRoster(roster, trust);
  if (!checked.ok) return checked;
  if (!isSignedToday(rosterContext(roster), roster, trust)) return { ok: false, reason: 'not-enough-today' };
  const ahead = daysBetween(trust.day, checked.value.day);
  return ahead > CLOCK_TOLERANCE_DAYS ? { ok: false, reason: 'future-day' } : checked;
}

/**
 * Verifies a roster on the day on which it is first accepted. `last`: the verified roster that it must
 * follow; null where it is the first.
 */
export function verifyNextRoster(
  roster: RosterDocument,
  trust: OrganisationTrust,
  last: RosterDocument | null,
): CertificateCheck<RosterStatement> {
  const checked = verifyCurrentRoster(roster, trust);
  if (!checked.ok) return checked;
  if (roster.members === undefined) return { ok: false, reason: 'bad-shape' };
  const before = last && rosterOf(last);
  // A last roster with a day in the future was made by a wrong clock: it must not close the chain until then.
  const isInTime = !before || checked.value.day >= before.day || checked.value.day >= trust.day;
  return isInTime && followsRoster(checked.value, last) ? checked : { ok: false, reason: 'out-of-order' };
}

/** Whether a roster names `last` as the one before it: its serial is one higher, and it names the hash. */
export function followsRoster(value: RosterStatement, last: RosterDocument | null): boolean {
  if (last === null) return value.serial === 1 && value.previous === null;
  const before = rosterOf(last);
  return before !== null && value.serial === before.serial + 1 && value.previous === rosterHash(last);
}
