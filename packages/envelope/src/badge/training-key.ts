// The key that signs certificates of training, as a supervisor of the organisation confirms it. Spec:
// docs/spec/envelope.md, 'Statements of the organisation'.
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
import { day, daysBetween, hex, read } from '../verify/forms.ts';
import { type SignedStatement, signersOf } from '../verify/statement.ts';

/** Longest life of a training key in days: what is older is signed by another. */
export const MAX_TRAINING_KEY_DAYS = 740;

const trainingKey = v.pipe(
  v.strictObject({
    version: v.literal(1),
    organisation: hex(64),
    sign: hex(64),
    validFrom: day,
    validUntil: day,
    withdraws: v.array(hex(64)),
  }),
  v.check(
    ({ validFrom, validUntil }) =>
      validFrom <= validUntil && daysBetween(validFrom, validUntil) <= MAX_TRAINING_KEY_DAYS,
  ),
);

/** A confirmed key. `withdraws`: keys that somebody else may hold; nothing that they signed is believed. */
export type TrainingKey = v.InferOutput<typeof trainingKey>;

const context = 'heed/training-key/v1';

/** A supervisor confirms the key. Throws 'bad-shape'. */
export function signTrainingKey(
  organisation: string,
  fields: Omit<TrainingKey, 'version' | 'organisation'>,
  supervisor: Signer,
): SignedStatement {
  const statement = signStatement(context, { version: 1, organisation, ...fields }, [supervisor]);
  if (read(trainingKey, statement) === null) throw new EnvelopeError('bad-shape');
  return statement;
}

/** Every key that a supervisor of the organisation confirmed while in office, withdrawn ones left out. */
export function verifyTrainingKeys(
  statements: readonly SignedStatement[],
  trust: OrganisationTrust,
): TrainingKey[] {
  if (!isOrganisation(trust)) return [];
  const supervisors = verifySupervisors(trust);
  const confirmed = statements.flatMap((statement) => {
    const signers = signersOf(
      context,
      statement,
      supervisors.map(({ sign }) => sign),
    );
    const key = signers.size > 0 ? read(trainingKey, statement) : null;
    const isBySupervisor = supervisors.some(
      (supervisor) => signers.has(supervisor.sign) && isInForce(supervisor, key?.validFrom ?? ''),
    );
    return key !== null && isBySupervisor && key.organisation === trust.organisation ? [key] : [];
  });
  const withdrawn = new Set(confirmed.flatMap(({ withdraws }) => withdraws));
  return confirmed.filter(({ sign }) => !withdrawn.has(sign));
}
