// Verifies from the organisation's fingerprint, which is built into the script, that a desk key may be sealed
// to. No I/O, no clock: trust and day are arguments. Spec: docs/spec/envelope.md, 'Statements of the
// organisation'.
import { hexToBytes } from '@noble/hashes/utils.js';
import { type Context, hashHex } from '../signing.ts';
import {
  type DeskKeyCertificate,
  daysBetween,
  deskKeyId,
  deskKeyOf,
  type SupervisorCertificate,
  supervisorOf,
} from './forms.ts';
import { type SignedStatement, signersOf } from './statement.ts';

/** What certificates are verified from. */
export interface OrganisationTrust {
  /**
   * SHA-256 of the organisation's Ed25519 public key, 64 hex digits: built into the script, printed, on
   * /about.
   */
  readonly fingerprint: string;
  /** That public key, 64 hex digits, from anywhere. */
  readonly organisation: string;
  /** Supervisors' certificates, from anywhere. */
  readonly supervisors: readonly SignedStatement[];
  /** Today as YYYY-MM-DD in UTC. Not from a phone's clock: from the server's answer or a checkpoint. */
  readonly day: string;
}

/** A certified desk key. */
export interface CertifiedDeskKey extends DeskKeyCertificate {
  /** A later certificate withdrew it: see `verifyConversation`. */
  readonly withdrawn: boolean;
  /** True if it may be sealed to on `day`: in force, not withdrawn, its signers' certificates in force. */
  readonly current: boolean;
}

/** Why a certificate is not believed. */
export type CertificateFault =
  | 'other-organisation' // the key does not fit the fingerprint, or the statement is another organisation's
  | 'unsigned' // too few signatures by supervisors whom the organisation certifies
  | 'bad-shape' // signed, but not a statement of this kind
  | 'not-enough-today' // enough signed by the rules of its own day, too few by today's
  | 'future-day' // its day is later than any clock that is right allows
  | 'out-of-order'; // it does not follow the last one

/** A certificate that is believed, or why it is not. */
export type CertificateCheck<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: CertificateFault };

/** Days by which the clock of a signer may be ahead of the verifier's. */
export const CLOCK_TOLERANCE_DAYS = 1;

/** True if `organisation` (64 hex digits) is the key of the fingerprint. */
export function isOrganisation(trust: Pick<OrganisationTrust, 'fingerprint' | 'organisation'>): boolean {
  return (
    /^[0-9a-f]{64}$/.test(trust.organisation) && hashHex(hexToBytes(trust.organisation)) === trust.fingerprint
  );
}

/** The supervisors whom the organisation's key certifies, withdrawn ones left out, whatever the day. */
export function verifySupervisors(trust: OrganisationTrust): SupervisorCertificate[] {
  if (!isOrganisation(trust)) return [];
  const certified = trust.supervisors
    .filter((statement) => signersOf('heed/supervisor/v1', statement, [trust.organisation]).size > 0)
    .map(supervisorOf)
    .filter((supervisor) => supervisor?.organisation === trust.organisation) as SupervisorCertificate[];
  const withdrawn = new Set(certified.flatMap((supervisor) => supervisor.withdraws));
  return certified.filter((supervisor) => !withdrawn.has(supervisor.sign));
}

/**
 * Verifies the certificate of one desk key. Before sealing ask `value.current`; a key that is no longer
 * current still verifies old answers.
 */
export function verifyDeskKey(
  certificate: SignedStatement,
  trust: OrganisationTrust,
): CertificateCheck<CertifiedDeskKey> {
  if (!isOrganisation(trust)) return { ok: false, reason: 'other-organisation' };
  const supervisors = verifySupervisors(trust);
  const signers = signersOf(
    'heed/desk-key/v1',
    certificate,
    supervisors.map((supervisor) => supervisor.sign),
  );
  if (signers.size === 0) return { ok: false, reason: 'unsigned' };
  const key = deskKeyOf(certificate);
  if (key === null || key.id !== deskKeyId(key)) return { ok: false, reason: 'bad-shape' };
  if (key.organisation !== trust.organisation) return { ok: false, reason: 'other-organisation' };
  if (!hasEnoughSignatures(supervisors, signers, key.validFrom)) return { ok: false, reason: 'unsigned' };
  const current = isInForce(key, trust.day) && hasEnoughSignatures(supervisors, signers, trust.day);
  return { ok: true, value: { ...key, withdrawn: false, current } };
}

/**
 * Verifies a desk key on the day on which it is first accepted. `keysBefore`: the keys accepted earlier.
 * Enough supervisors must have signed by the rules of its own day and by those of today, and it must not
 * begin before the last key of its desk. Else one of two supervisors could date a key back to a day on which
 * one signature was enough.
 */
export function verifyNewDeskKey(
  certificate: SignedStatement,
  trust: OrganisationTrust,
  keysBefore: readonly CertifiedDeskKey[],
): CertificateCheck<CertifiedDeskKey> {
  const checked = verifyDeskKey(certificate, trust);
  if (!checked.ok) return checked;
  const { validFrom, desk } = checked.value;
  if (!isSignedToday('heed/desk-key/v1', certificate, trust))
    return { ok: false, reason: 'not-enough-today' };
  if (daysBetween(trust.day, validFrom) > CLOCK_TOLERANCE_DAYS) return { ok: false, reason: 'future-day' };
  // A last key that begins in the future was made by a wrong clock: the next may begin today.
  const isInOrder =
    validFrom >= trust.day || keysBefore.every((key) => key.desk !== desk || key.validFrom <= validFrom);
  return isInOrder ? checked : { ok: false, reason: 'out-of-order' };
}

/** Whether as many supervisors signed as today's rules ask for. */
export function isSignedToday(
  context: Context,
  statement: SignedStatement,
  trust: OrganisationTrust,
): boolean {
  const supervisors = verifySupervisors(trust);
  const keys = supervisors.map((supervisor) => supervisor.sign);
  return hasEnoughSignatures(supervisors, signersOf(context, statement, keys), trust.day);
}

/**
 * Every desk key that verifies, marked as withdrawn where a later certificate of the same desk withdraws it.
 * A certificate does not withdraw a key that begins more than a day after it: it was signed before that key
 * existed, or its day is false.
 */
export function verifyDeskKeys(
  certificates: readonly SignedStatement[],
  trust: OrganisationTrust,
): CertifiedDeskKey[] {
  const keys = certificates.flatMap((certificate) => {
    const checked = verifyDeskKey(certificate, trust);
    return checked.ok ? [checked.value] : [];
  });
  return keys.map((key) => {
    const withdrawn = keys.some(
      (other) =>
        other.desk === key.desk &&
        other.id !== key.id &&
        other.withdraws.includes(key.id) &&
        daysBetween(other.validFrom, key.validFrom) <= CLOCK_TOLERANCE_DAYS,
    );
    return { ...key, withdrawn, current: key.current && !withdrawn };
  });
}

/**
 * Whether enough supervisors signed: two where two are in office. Each certificate names the number
 * (`quorum`), so that a server that leaves one supervisor's certificate out does not make one signature
 * enough.
 */
export function hasEnoughSignatures(
  supervisors: readonly SupervisorCertificate[],
  signers: ReadonlySet<string>,
  day: string,
): boolean {
  const inOffice = supervisors.filter((supervisor) => isInForce(supervisor, day));
  const signed = new Set(
    inOffice.filter((supervisor) => signers.has(supervisor.sign)).map((supervisor) => supervisor.sign),
  );
  const inOfficeCount = new Set(inOffice.map((supervisor) => supervisor.sign)).size;
  const quorum = inOffice.reduce(
    (highest, supervisor) => Math.max(highest, supervisor.quorum),
    Math.min(2, inOfficeCount),
  );
  return signed.size >= Math.max(1, quorum);
}

/** Whether a day lies in the window, first and last day included. ISO days compare as text. */
export function isInForce(
  window: { readonly validFrom: string; readonly validUntil: string },
  day: string,
): boolean {
  return window.validFrom <= day && day <= window.validUntil;
}

/**
 * The short form of a fingerprint for paper and telephone: 40 decimal digits in ten groups of four, which
 * every language can read out. The fingerprint as a number modulo 10^40: some 2^132 trials to meet it by
 * another key.
 */
export function fingerprintDigits(fingerprint: string): string {
  if (!/^[0-9a-f]{64}$/.test(fingerprint)) throw new RangeError('Cannot read fingerprint: not 64 hex digits');
  const digits = (BigInt(`0x${fingerprint}`) % 10n ** 40n).toString().padStart(40, '0');
  return (digits.match(/.{4}/g) ?? []).join(' ');
}
