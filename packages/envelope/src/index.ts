// The shared format: types, limits, padding, refusals, and the checks that need no private key.
// Neither seals nor opens; the server may import this. Spec: docs/spec/envelope.md.

export { adoptionStatement, isAdoption, signAdoption } from './adoption.ts';
export { noteAuthor, signNote } from './author.ts';
export {
  type BallotFault,
  type BallotJudgment,
  ballotHash,
  judgeBallot,
  judgeProposal,
} from './ballot.ts';
export {
  type BallotAnswers,
  type BallotMethod,
  ballotMethods,
  MOST_PAIRS,
  pairNumber,
  pairOf,
} from './ballot-answers.ts';
export type {
  Ballot,
  BallotVote,
  BallotVotes,
  ProposedStatement,
  StatementProposal,
} from './ballot-layout.ts';
export { answerChallenge, type Challenge, isValidAnswer } from './challenge.ts';
export { type HybridRecipient, type Identity, isIdentity, isRecipient } from './hybrid.ts';
export {
  isSignedByMember,
  type SentSealed,
  sentHalf,
  sentNewKey,
  sentOrganisation,
  sentWithdrawal,
  sentWraps,
  signSealed,
} from './member-proof.ts';
export * from './message.ts';
export type { OpenedMessage, RefusedMessage } from './opened.ts';
export { MIN_ATTACHMENT_BYTES, MIN_MESSAGE_BYTES, paddedSize, padme } from './padding.ts';
export { isValidPosting, type Posting, signPosting } from './posting.ts';
export { isValidReferralFile, signReferralFile } from './referral-file.ts';
export { EnvelopeError, REFUSALS, type RefusalCode, refusalOf } from './refusal.ts';
export { isSealedRoomWords, type RoomWordsKind } from './room-words.ts';
export { conversationOf, hashHex, isValidSignature, leafOf, signerFromSeed } from './signing.ts';
export * from './verify/certificates.ts';
export * from './verify/conversation.ts';
export { transferFacts } from './verify/desks.ts';
export {
  type DeskKeyCertificate,
  deskKeyId,
  MAX_DESK_KEY_DAYS,
  type SupervisorCertificate,
} from './verify/forms.ts';
export { type LinkedMessage, nextLinks } from './verify/links.ts';
export * from './verify/roster.ts';
export { type RosterStatement, rosterOf } from './verify/roster-form.ts';
export { type RosterDocument, type SignedStatement, signersOf, statementBytes } from './verify/statement.ts';
export * from './verify/verdict.ts';
export { type Wording, type WordingPlace, wordingCommitment } from './wording.ts';
export { isValidWrapProof, type SentWraps, signWraps, type WrapProof } from './wrap-proof.ts';
