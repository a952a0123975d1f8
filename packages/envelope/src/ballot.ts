// Whether a ballot or a proposal of a consultation is one: its form, its credential, its signature. Neither
// seals nor opens; the server asks this of everything that comes. Spec: docs/spec/envelope.md, 'The ballot'.
import { concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import { base64urlnopad } from '@scure/base';
import * as v from 'valibot';
import {
  type Ballot,
  ownSealBytes,
  type StatementProposal,
  signedBytes,
  type VoterSealKind,
  voterPlaintextBytes,
} from './ballot-layout.ts';
import { isCredential } from './credential/credential.ts';
import { type ConsultationKey, groupModulus } from './credential/key-form.ts';
import { MODULUS_BYTES } from './credential/modulus.ts';
import { BALLOT } from './limits.ts';
import { isSealedToOne } from './sealed-shape.ts';
import { hashHex, isValidSignatureAsync } from './signing.ts';
import { hex } from './verify/forms.ts';

const base64 = (isRight: (bytes: Uint8Array) => boolean) =>
  v.pipe(
    v.string(),
    v.maxLength(BALLOT.proposalJson),
    v.check((text) => {
      const bytes = decode(text);
      return bytes !== null && isRight(bytes);
    }),
  );
const serial = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(BALLOT.versions));
const fieldsOf = (kind: VoterSealKind) => ({
  consultation: hex(32),
  group: v.pipe(v.string(), v.regex(/^[a-z][a-z-]{0,30}$/)),
  voter: hex(64),
  randomizer: hex(64),
  credential: base64((bytes) => bytes.length === MODULUS_BYTES),
  issue: serial,
  sealed: base64((bytes) => isSealedToOne(bytes, voterPlaintextBytes(kind))),
  own: base64((bytes) => bytes.length === ownSealBytes(kind)),
  signature: hex(128),
});
const forms = {
  ballot: v.strictObject({ ...fieldsOf('ballot'), version: serial }),
  proposal: v.strictObject({ ...fieldsOf('proposal'), sequence: serial }),
};

/**
 * Why something is not taken. 'other-consultation': sealed for another, or for a group that is not asked.
 * 'old-key': sealed to keys that were replaced, or are not there yet. 'no-credential': the key of its group
 * did not sign. 'not-signed': the voter did not.
 */
export type BallotFault = 'malformed' | 'other-consultation' | 'old-key' | 'no-credential' | 'not-signed';
/** What is taken, or why it is not. */
export type BallotJudgment<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: BallotFault };

/** Judges a ballot by the keys of its issue. Never throws. */
export const judgeBallot = (value: unknown, key: ConsultationKey): Promise<BallotJudgment<Ballot>> =>
  judge(forms.ballot, 'heed/ballot/v1', value, key);

/** Judges a proposed statement by the keys of its issue. Never throws. */
export const judgeProposal = (
  value: unknown,
  key: ConsultationKey,
): Promise<BallotJudgment<StatementProposal>> => judge(forms.proposal, 'heed/proposal/v1', value, key);

async function judge<T extends Ballot | StatementProposal>(
  form: v.GenericSchema<unknown, T>,
  context: 'heed/ballot/v1' | 'heed/proposal/v1',
  value: unknown,
  key: ConsultationKey,
): Promise<BallotJudgment<T>> {
  const reading = v.safeParse(form, value, { abortEarly: true });
  if (!reading.success) return { ok: false, reason: 'malformed' };
  const { consultation, group, issue, voter, signature } = reading.output;
  if (consultation !== key.consultation || groupModulus(key, group) === null)
    return { ok: false, reason: 'other-consultation' };
  if (issue !== key.issue) return { ok: false, reason: 'old-key' };
  if (!isCredential(reading.output, key)) return { ok: false, reason: 'no-credential' };
  const isSigned = await isValidSignatureAsync(
    context,
    signedBytes(reading.output),
    hexToBytes(signature),
    voter,
  );
  return isSigned ? { ok: true, value: reading.output } : { ok: false, reason: 'not-signed' };
}

/** SHA-256 of what is signed and the signature: 64 hex digits, for the log. */
export const ballotHash = (ballot: Ballot | StatementProposal): string =>
  hashHex(concatBytes(signedBytes(ballot), hexToBytes(ballot.signature)));

/** Null for what is not base64url in its one form. */
function decode(text: string): Uint8Array | null {
  try {
    return base64urlnopad.decode(text);
  } catch {
    return null;
  }
}
