// Opening votes and proposed statements of a consultation: by those who count, and by the voter on another
// phone. Verify a ballot before it is opened: `judgeBallot`. Spec: docs/spec/envelope.md, 'The ballot'.
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { base64urlnopad } from '@scure/base';
import type { Identity as AgeIdentity } from 'age-encryption';
import {
  type Ballot,
  type BallotVote,
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

type Votes = Map<number, BallotVote>;

/** The votes for those who count. Throws `EnvelopeError`; 'wrong-type' for the seal of another ballot. */
export const openBallot = async (ballot: Ballot, identity: Identity | AgeIdentity): Promise<Votes> =>
  unpackVotes(await openFor('ballot', ballot, placeOf(ballot, ballot.version), identity));

/** Her own votes. Throws `EnvelopeError`; 'damaged' where the key is another's. */
export const openOwnBallot = (ballot: Ballot, voter: VoterKeys): Votes =>
  unpackVotes(openOwn('ballot', ballot, placeOf(ballot, ballot.version), voter));

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

const voteOfCode: readonly (BallotVote | null)[] = [null, -1, 0, 1];

function unpackVotes(bytes: Uint8Array): Votes {
  const votes: Votes = new Map();
  for (let number = 1; number <= 4 * bytes.length; number++) {
    const vote = voteOfCode[(bytes[(number - 1) >> 2]! >> (2 * ((number - 1) & 3))) & 3] ?? null;
    if (vote !== null) votes.set(number, vote);
  }
  if ([...votes.keys()].some((number) => number > BALLOT.statements)) throw new EnvelopeError('bad-padding');
  return votes;
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
