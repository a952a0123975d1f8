// Limits of sealed messages and attachments, named once: what seals, what opens and what carries them all
// hold to these. Numbers alone, so that the contract of the API may take them without anything that seals.
// Spec: docs/spec/envelope.md.

/** Most bytes of a message as JSON: some 150,000 words, and still one request. */
export const MAX_JSON_BYTES = 900_000;
/** Most bytes of an envelope: header of 16 recipients and padding included. */
export const MAX_ENVELOPE_BYTES = 1_048_576;
/** Most recipients of one age file of ours; each costs an opener one ML-KEM decapsulation. */
export const MAX_RECIPIENTS = 16;
/** Most attachments of one message. */
export const MAX_ATTACHMENTS = 10;
/** Most bytes of one attachment before sealing: 50 MB. */
export const MAX_ATTACHMENT_BYTES = 50_000_000;
/** Most hashes in `previous` and in `seen`. */
export const MAX_LINKS = 16;
/** Most entries of `facts`; a text among them has at most 500 code units. */
export const MAX_FACTS = 64;
/** Most Unicode code units of `text`. */
export const MAX_TEXT_LENGTH = 200_000;
/** Most bytes of a sealed group of offers: a template of 2,000 words and the pseudonyms of thousands. */
export const MAX_OFFER_GROUP_BYTES = 262_144;
/** Most bytes of a sealed document of a desk: a hundred answer templates of a thousand letters. */
export const MAX_DESK_DOCUMENT_BYTES = 131_072;
/** Most bytes of a sealed batch of the audit trail. */
export const MAX_AUDIT_BYTES = 1_048_576;
/**
 * Of what somebody writes in a room of training: most Unicode code units, and bytes of its plaintext, always
 * the same. The longest text fits in the longest encoding, three bytes for each unit.
 */
export const ROOM_WORDS = {
  words: { characters: 60, bytes: 256 },
  reflection: { characters: 1000, bytes: 3072 },
  /** At an event: a reflection for the moderator's queue, and what somebody registers with, as JSON. */
  contribution: { characters: 280, bytes: 1024 },
  registration: { characters: 1600, bytes: 5120 },
} as const;
/** Of what a voter sends to a consultation. Sizes are always the same, whatever was voted or written. */
export const BALLOT = {
  /** Statements are numbered from 1 to this. */
  statements: 999,
  /** Two bits for each. */
  voteBytes: 250,
  /** Of a proposed statement: most Unicode code units, and bytes of language and text with their padding. */
  proposalCharacters: 1120,
  proposalBytes: 3584,
  /** Most times that a ballot is replaced, and most proposals of one credential. */
  versions: 1_000_000,
  /** Most characters of a ballot and of a proposal as JSON. */
  ballotJson: 5000,
  proposalJson: 16_000,
} as const;
