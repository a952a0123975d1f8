// Opening votes and proposed statements of a consultation: by those who count, and by the voter on another
// phone. Verify a ballot before it is opened: `judgeBallot`. Spec: docs/spec/envelope.md, 'The ballot'.
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { base64urlnopad } from '@scure/base';
import type { Identity as AgeIdentity } from 'age-encryption';
import { type BallotMethod, unpackAnswers } from '../ballot-answers.ts';
import {
  type Ballot,
  isLanguage,
  ownSealBytes,
  ownSealData,
  type ProposedStatement,
  placeBytes,
  type SealPlace,
  type StatementProposal,
  type VoterSealKind,
  voterPlaintextBytes,
  voterSeals,
} from '../ballot-layout.ts';
import type { VoterKeys } from '../credential/voter.ts';
import type { Identity } from '../hybrid.ts';
import { BALLOT } from '../limits.ts';
import { EnvelopeError } from '../refusal.ts';
import { sealedToOneBytes } from '../sealed-shape.ts';
import { openAge } from './age.ts';
import { bodyAfterMagic } from './frame.ts';

/**
 * The answers for those who count, by the method of the consultation. Throws `EnvelopeError`; 'wrong-type'
 * for the seal of another ballot, and for a ballot of another method.
 */
export const openBallot = async (
  ballot: Ballot,
  identity: Identity | AgeIdentity,
  method: BallotMethod,
): Promise<Map<number, number>> =>
  unpackAnswers(method, await openFor('ballot', ballot, placeOf(ballot, ballot.version), identity));

/** Her own answers. Throws `EnvelopeError`; 'damaged' where the key is another's. */
export const openOwnBallot = (ballot: Ballot, voter: VoterKeys, method: BallotMethod): Map<number, number> =>
  unpackAnswers(method, openOwn('ballot', ballot, placeOf(ballot, ballot.version), voter));

/** A proposed statement for those who moderate. Throws `EnvelopeError`. */
export const openProposal = async (
  proposal: StatementProposal,
  identity: Identity | AgeIdentity,
): Promise<ProposedStatement> =>
  unpackStatement(await openFor('proposal', proposal, placeOf(proposal, proposal.sequence), identity));

/** Her own statement. Throws `EnvelopeError`. */
export const openOwnProposal = (proposal: StatementProposal, voter: VoterKeys): ProposedStatement =>
  unpackStatement(openOwn('proposal', proposal, placeOf(proposal, proposal.sequence), voter));

const placeOf = (from: Pick<SealPlace, 'consultation' | 'voter'>, serial: number): SealPlace => ({
  consultation: from.consultation,
  voter: from.voter,
  serial,
});

async function openFor(
  kind: VoterSealKind,
  { sealed }: Pick<Ballot, 'sealed'>,
  place: SealPlace,
  identity: Identity | AgeIdentity,
): Promise<Uint8Array> {
  const most = sealedToOneBytes(voterPlaintextBytes(kind));
  const body = bodyAfterMagic(voterSeals[kind].magic, await openAge(bytesOf(sealed), [identity], most));
  const expected = placeBytes(place);
  if (body.length !== expected.length + voterSeals[kind].bytes) throw new EnvelopeError('truncated');
  // The seal of somebody else, or of an earlier version, sent again as this one.
  if (expected.some((byte, at) => byte !== body[at])) throw new EnvelopeError('wrong-type');
  return body.subarray(expected.length);
}

function openOwn(
  kind: VoterSealKind,
  { own }: Pick<Ballot, 'own'>,
  place: SealPlace,
  voter: VoterKeys,
): Uint8Array {
  const bytes = bytesOf(own);
  if (bytes.length !== ownSealBytes(kind)) throw new EnvelopeError('truncated');
  const cipher = xchacha20poly1305(voter.ownKey, bytes.subarray(0, 24), ownSealData(kind, place));
  try {
    return cipher.decrypt(bytes.subarray(24));
  } catch {
    throw new EnvelopeError('damaged');
  }
}

function unpackStatement(bytes: Uint8Array): ProposedStatement {
  const end = bytes.indexOf(0);
  const used = end < 0 ? bytes : bytes.subarray(0, end);
  if (bytes.subarray(used.length).some((byte) => byte !== 0)) throw new EnvelopeError('bad-padding');
  const [language = '', ...lines] = decode(used).split('\n');
  const text = lines.join('\n');
  const fits = isLanguage(language) && text.trim() !== '' && text.length <= BALLOT.proposalCharacters;
  if (!fits) throw new EnvelopeError('bad-shape');
  return { language, text };
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new EnvelopeError('not-utf8');
  }
}

function bytesOf(text: string): Uint8Array {
  try {
    return base64urlnopad.decode(text);
  } catch {
    throw new EnvelopeError('bad-shape');
  }
}
