// Sealing votes and handing them in: a seat by the card or by the ballot that stands there, then ballot and
// statement. The phone does it through the API; for people without script the server does the same, in
// memory.

import type { Ballot, StatementProposal } from '@heed/envelope';
import {
  type ConsultationKey,
  type Credential,
  requestCredential,
  type VoterKeys,
} from '@heed/envelope/credential';
import { sealBallot, sealProposal, type VoterSealer } from '@heed/envelope/seal';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ConsultationClient } from '../api/client.ts';
import type { ConsultationGroup, ConsultationMethod } from '../rules/index.ts';
import type { VoteList } from './seal-request.ts';

/** Where votes are handed in. */
export interface BallotBox {
  readonly slug: string;
  readonly call: ConsultationClient['call'];
  /** Whether an error is an answer of the other side, rather than none. */
  isRefusal(error: unknown): boolean;
}

/** Who votes, under which certified keys. `groups`: cards that were used so far. */
export interface Voting {
  readonly voter: VoterKeys;
  readonly key: ConsultationKey;
  readonly groups: readonly { readonly group: ConsultationGroup; readonly used: number }[];
  readonly method: ConsultationMethod;
}

/** What she votes and writes. */
export interface VotingChoice {
  /** 28 digits; '' where a ballot of hers stands there. */
  readonly card: string;
  /**
   * Her code was made just now: nothing can stand there, and nothing is asked about her key beside the card.
   * Asked together, the two would tell the server whose they are.
   */
  readonly isFirst: boolean;
  readonly votes: VoteList;
  /** '' for none. */
  readonly proposal: string;
  readonly language: string;
}

/** Sealed, and not handed in yet. */
export interface SealedVotes {
  readonly ballot: Ballot;
  readonly proposal: StatementProposal | null;
  /** Cards of her group that were used so far. */
  readonly used: number;
}

/** The newest ballot of a voter; null where none stands there. */
export async function findBallot(
  { slug, call }: BallotBox,
  { nullifier }: VoterKeys,
): Promise<Ballot | null> {
  return (await call('consultation.readBallot', { nullifier }, { slug })).ballot;
}

/** What became of her statements. */
export async function findProposals({ slug, call }: BallotBox, { nullifier }: VoterKeys) {
  return (await call('consultation.readProposals', { nullifier }, { slug })).proposals;
}

/** Uses the card where this is her first ballot. Throws what `box` throws, and EnvelopeError. */
export async function sealVotes(box: BallotBox, voting: Voting, choice: VotingChoice): Promise<SealedVotes> {
  const { voter, key, method } = voting;
  const before = choice.isFirst ? null : await findBallot(box, voter);
  const seat = before === null ? await useCard(box, voting, choice.card) : seatOf(before, voting);
  const sealer: VoterSealer = { voter, credential: seat.credential, key };
  const ballot = await sealBallot(sealer, (before?.version ?? 0) + 1, new Map(choice.votes), method);
  const { proposal: text, language } = choice;
  const sequence = choice.isFirst || text === '' ? 1 : await nextSequence(box, voter);
  const proposal = text === '' ? null : await sealProposal(sealer, sequence, { language, text });
  return { ballot, proposal, used: seat.used };
}

/** What proves that a ballot was stored, and whether the statement beside it was taken. */
export async function handIn(box: BallotBox, { ballot, proposal }: Omit<SealedVotes, 'used'>) {
  const { slug, call } = box;
  const { recorded } = await call('consultation.cast', { ballot: ballot as never }, { slug });
  if (proposal === null) return { recorded, isProposalRefused: false };
  try {
    await call('consultation.propose', { proposal: proposal as never }, { slug });
    return { recorded, isProposalRefused: false };
  } catch (error) {
    // The votes stand: a refusal of the statement beside them is said, and no more.
    if (!box.isRefusal(error)) throw error;
    return { recorded, isProposalRefused: true };
  }
}

async function nextSequence(box: BallotBox, voter: VoterKeys): Promise<number> {
  return 1 + Math.max(0, ...(await findProposals(box, voter)).map(({ sequence }) => sequence));
}

interface UsedSeat {
  readonly credential: Credential;
  readonly used: number;
}

/** The credential stands in each ballot: who comes back needs no card. */
function seatOf(
  { consultation, group, voter, randomizer, credential }: Ballot,
  { groups }: Voting,
): UsedSeat {
  const used = groups.find((one) => one.group === group)?.used ?? 0;
  return { credential: { consultation, group, voter, randomizer, credential }, used };
}

/** The same code asks the same of the same card: an answer that was lost is given again. */
async function useCard({ slug, call }: BallotBox, { voter, key }: Voting, digits: string): Promise<UsedSeat> {
  const card = bytesToHex(sha256(utf8ToBytes(digits)));
  const { group } = await call('consultation.readCard', { card }, { slug });
  const request = requestCredential(voter, key, group);
  const { signature, used } = await call(
    'consultation.requestCredential',
    { card, blinded: request.blinded },
    { slug },
  );
  return { credential: request.finish(signature), used };
}
