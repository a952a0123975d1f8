// The bytes of ballots and proposals of a consultation, as both halves know them. No parser and no opening
// here. Spec: docs/spec/envelope.md, 'The ballot'.
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Credential } from './credential/credential.ts';
import { BALLOT } from './limits.ts';
import type { Signer } from './message.ts';
import { EnvelopeError } from './refusal.ts';
import { type Context, withContext } from './signing.ts';

/** 1: agree, 0: pass, -1: disagree. A statement that she did not see has none. */
export type BallotVote = -1 | 0 | 1;
/** Votes by the number of the statement. */
export type BallotVotes = ReadonlyMap<number, BallotVote>;

/** What every sealed thing of a voter has. */
interface SealedByVoter extends Credential {
  /** Issue of the keys to which it is sealed. */
  readonly issue: number;
  /** For those who count: an age file to the recipient of the consultation, base64url. */
  readonly sealed: string;
  /** The same for herself, by the key of her own code, base64url. */
  readonly own: string;
  /** By the voter over everything else, 128 hex digits. */
  readonly signature: string;
}

/** A ballot as it is sent and stored. It is replaced whole by the next version. */
export interface Ballot extends SealedByVoter {
  readonly version: number;
}

/** A statement that a voter proposes, as it is sent and stored. */
export interface StatementProposal extends SealedByVoter {
  /** From 1: her own count. */
  readonly sequence: number;
}

/** A proposed statement and the language that it is written in (BCP 47). */
export interface ProposedStatement {
  readonly language: string;
  readonly text: string;
}

/** Kinds of what a voter seals. */
export const voterSeals = {
  ballot: { magic: 'heed/ballot/v1\n', bytes: BALLOT.voteBytes },
  proposal: { magic: 'heed/proposal/v1\n', bytes: BALLOT.proposalBytes },
} as const satisfies Record<string, { readonly magic: string; readonly bytes: number }>;
/** A kind by its code. */
export type VoterSealKind = keyof typeof voterSeals;

/** Whose and which: stands inside the seal too, so that nobody sends the seal of another as their own. */
export interface SealPlace {
  readonly consultation: string;
  readonly voter: string;
  /** Version of the ballot or sequence number of the proposal. */
  readonly serial: number;
}

/** Consultation (16), voter's key (32), serial (4): bytes before what is sealed. */
export const placeBytes = ({ consultation, voter, serial }: SealPlace): Uint8Array => {
  const number = new Uint8Array(4);
  new DataView(number.buffer).setUint32(0, serial);
  return concatBytes(hexToBytes(consultation), hexToBytes(voter), number);
};
const PLACE_BYTES = 52;

/** Bytes of the plaintext that is sealed to the consultation. */
export const voterPlaintextBytes = (kind: VoterSealKind): number =>
  voterSeals[kind].magic.length + PLACE_BYTES + voterSeals[kind].bytes;
/** Bytes of what she seals to herself: nonce, content, tag. */
export const ownSealBytes = (kind: VoterSealKind): number => 24 + voterSeals[kind].bytes + 16;

/** Binds what she sealed to herself to its place. */
export const ownSealData = (kind: VoterSealKind, place: SealPlace): Uint8Array =>
  concatBytes(utf8ToBytes(`${voterSeals[kind].magic}own\0`), placeBytes(place));

/** Language, a line feed, text, zeros. Throws 'bad-shape' and 'too-large'. */
export function packStatement({ language, text }: ProposedStatement): Uint8Array {
  if (!isLanguage(language) || text.includes('\0') || text.trim() === '')
    throw new EnvelopeError('bad-shape');
  const bytes = utf8ToBytes(`${language}\n${text}`);
  if (text.length > BALLOT.proposalCharacters || bytes.length > BALLOT.proposalBytes)
    throw new EnvelopeError('too-large');
  const padded = new Uint8Array(BALLOT.proposalBytes);
  padded.set(bytes);
  return padded;
}

/** A language tag of the lists of this project: `pt-BR`, `zh-Hans`. */
export const isLanguage = (text: string): boolean => /^[a-z]{2,3}(-[A-Za-z]{2,4})?$/.test(text);

/** Adds the voter's signature over all fields. */
export function signFields<T extends object>(context: Context, fields: T, voter: Signer) {
  const signature = bytesToHex(voter.sign(withContext(context, signedBytes(fields))));
  return { ...fields, signature };
}

/** What is signed: the JSON array of `[name, value]` of all fields but the signature, by name. */
export function signedBytes(fields: object): Uint8Array {
  const entries = Object.entries(fields).filter(([name]) => name !== 'signature');
  return utf8ToBytes(JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1))));
}
