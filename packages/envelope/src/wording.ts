// The wording that a moderator puts forward for a proposal, until another moderator agrees: sealed to the
// consultation, and promised to the server by a salted hash. Spec: docs/spec/envelope.md, 'The wording that
// is put forward'.
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { ProposedStatement } from './ballot-layout.ts';
import { hashHex } from './signing.ts';

/** First bytes of the plaintext. */
export const WORDING_MAGIC = 'heed/wording/v1\n';

/** Of which proposal: stands inside the seal and the hash, so that no wording passes for another's. */
export interface WordingPlace {
  /** 32 hex digits. */
  readonly consultation: string;
  /** 32 hex digits. */
  readonly proposal: string;
}

/** Statements as they are put forward. */
export interface Wording {
  /** 32 random bytes, 64 hex digits: who lacks them cannot try guesses against the hash. */
  readonly salt: string;
  readonly statements: readonly ProposedStatement[];
}

/** What stands inside the seal. */
export const wordingText = (place: WordingPlace, { salt, statements }: Wording): string =>
  JSON.stringify([
    place.consultation,
    place.proposal,
    salt,
    statements.map(({ language, text }) => [language, text]),
  ]);

/** By which the server sees that a second moderator sends the same wording: 64 hex digits. */
export const wordingCommitment = (place: WordingPlace, wording: Wording): string =>
  hashHex(utf8ToBytes(WORDING_MAGIC + wordingText(place, wording)));
