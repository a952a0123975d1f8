// The keys of a consultation, confirmed by a supervisor of the organisation: the key to which ballots are
// sealed, and the key that signs the credentials of each group. Spec: docs/spec/envelope.md, 'The keys of a
// consultation'.
import * as v from 'valibot';
import type { Signer } from '../message.ts';
import { EnvelopeError } from '../refusal.ts';
import { signStatement } from '../sign-statement.ts';
import {
  isInForce,
  isOrganisation,
  type OrganisationTrust,
  verifySupervisors,
} from '../verify/certificates.ts';
import { day, daysBetween, hex, read, recipient } from '../verify/forms.ts';
import { type SignedStatement, signersOf } from '../verify/statement.ts';
import { type ConsultationKey, groupModulus } from './key-form.ts';
import { modulusFrom } from './modulus.ts';

/** Longest life of the keys of a consultation in days: a year of votes, and what comes before. */
export const MAX_CONSULTATION_KEY_DAYS = 400;
const mostGroups = 16;
const mostIssues = 1000;

const groupKey = v.strictObject({
  group: v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,30}$/)),
  modulus: v.pipe(v.string(), v.check(isModulus)),
});

const consultationKey = v.pipe(
  v.strictObject({
    version: v.literal(1),
    organisation: hex(64),
    consultation: hex(32),
    issue: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostIssues)),
    recipient,
    groups: v.pipe(v.array(groupKey), v.minLength(1), v.maxLength(mostGroups)),
    validFrom: day,
    validUntil: day,
  }),
  v.check(({ groups }) => areDistinct(groups.map(({ group }) => group))),
  // One modulus for two groups would let a card of one vote in the other.
  v.check(({ groups }) => areDistinct(groups.map(({ modulus }) => modulus))),
  v.check(
    ({ validFrom, validUntil }) =>
      validFrom <= validUntil && daysBetween(validFrom, validUntil) <= MAX_CONSULTATION_KEY_DAYS,
  ),
);

const context = 'heed/consultation-key/v1';

/** A supervisor confirms the keys. Throws 'bad-shape'. */
export function signConsultationKey(
  organisation: string,
  fields: Omit<ConsultationKey, 'version' | 'organisation'>,
  supervisor: Signer,
): SignedStatement {
  const statement = signStatement(context, { version: 1, organisation, ...fields }, [supervisor]);
  if (read(consultationKey, statement) === null) throw new EnvelopeError('bad-shape');
  return statement;
}

/**
 * Every issue of the keys of `consultation` (32 hex digits) that a supervisor in office confirmed, in their
 * order. None where two issues contradict each other: two texts of one issue, or a group whose key changed. A
 * server that showed different keys to different people could tell the people apart.
 */
export function verifyConsultationKeys(
  statements: readonly SignedStatement[],
  consultation: string,
  trust: OrganisationTrust,
): ConsultationKey[] {
  if (!isOrganisation(trust)) return [];
  const supervisors = verifySupervisors(trust);
  const texts = new Map<string, ConsultationKey>();
  for (const statement of statements) {
    const signers = signersOf(
      context,
      statement,
      supervisors.map(({ sign }) => sign),
    );
    const key = signers.size > 0 ? read(consultationKey, statement) : null;
    const isBySupervisor = supervisors.some(
      (supervisor) => signers.has(supervisor.sign) && isInForce(supervisor, key?.validFrom ?? ''),
    );
    if (key?.organisation === trust.organisation && key.consultation === consultation && isBySupervisor)
      texts.set(statement.statement, key);
  }
  const keys = [...texts.values()].sort((a, b) => a.issue - b.issue);
  return keys.every((key, at) => at === 0 || follows(key, keys[at - 1]!)) ? keys : [];
}

/** The newest issue that holds on `today`; null where none does. */
export const consultationKeyOn = (keys: readonly ConsultationKey[], today: string): ConsultationKey | null =>
  [...keys].reverse().find((key) => isInForce(key, today)) ?? null;

/** A later issue has every group of the one before, under the same key. */
const follows = (key: ConsultationKey, earlier: ConsultationKey): boolean =>
  key.issue > earlier.issue &&
  earlier.groups.every(({ group, modulus }) => groupModulus(key, group) === modulus);

const areDistinct = (texts: readonly string[]): boolean => new Set(texts).size === texts.length;

function isModulus(text: string): boolean {
  try {
    return modulusFrom(text) !== null;
  } catch {
    return false;
  }
}
