// Statements that people vote on: their form, and what becomes of one that somebody proposed.

/** Longest statement, in characters as a reader counts them. */
export const STATEMENT_CHARACTERS = 140;
/** Statements that one card may propose in a day of UTC. */
export const PROPOSALS_A_DAY = 5;

/** A vote: agree, pass, disagree. */
export const voteValues = [1, 0, -1] as const;
/** A vote by its value. */
export type VoteValue = (typeof voteValues)[number];

/** Why a text is no statement. */
export type StatementFault = 'empty' | 'too-long' | 'no-letters';

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Characters as a reader counts them: a letter with its marks is one. */
export const countCharacters = (text: string): number => [...characters.segment(text)].length;

/**
 * What is wrong with the form of a statement; null for nothing. Marks that stand on no letter say nothing.
 */
export function statementFault(text: string): StatementFault | null {
  const whole = text.trim();
  if (whole === '') return 'empty';
  // A character may hold thousands of marks: the length in bytes is bounded too.
  if (whole.length > STATEMENT_CHARACTERS * 8 || countCharacters(whole) > STATEMENT_CHARACTERS)
    return 'too-long';
  return /\p{L}/u.test(whole) ? null : 'no-letters';
}

/** A statement that people vote on. Numbers begin with 1 and are never used again. */
export interface ConsultationStatement {
  readonly number: number;
  /** By language; the first is the one that it was written in. */
  readonly texts: Readonly<Record<string, string>>;
  /** `withdrawn`: taken out by a moderator, so that it counts for nothing. */
  readonly state: 'asked' | 'withdrawn';
  /** Whether a person other than its translator read each translation, by language. */
  readonly reviewed: readonly string[];
}

/**
 * The texts that anybody may read: what a moderator took out may show somebody, so that its words are given
 * to nobody any more.
 */
export const publicTexts = ({
  state,
  texts,
}: Pick<ConsultationStatement, 'state' | 'texts'>): ConsultationStatement['texts'] =>
  state === 'asked' ? texts : {};

/** Why a proposal or a statement is not put to the vote. */
export const refusalReasons = [
  'identifies',
  'hostile',
  'unclear',
  'several-ideas',
  'off-topic',
  'false-fact',
] as const;
/** A reason by its code. */
export type ProposalRefusal = (typeof refusalReasons)[number];

/**
 * What became of a proposal, as its author sees it. `asked`: people vote on these statements. `merged`: the
 * same is said by these, which stood there.
 */
export type ProposalFate =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'asked' | 'merged'; readonly numbers: readonly number[] }
  | { readonly kind: 'refused'; readonly reason: ProposalRefusal };

/**
 * Whether a second moderator must look at a proposal: in a small group its members know who would say what.
 * `used`: cards of the group that were used so far. `smallest`: smallest group that is published.
 */
export const needsSecondModerator = (used: number, smallest: number): boolean => used < 2 * smallest;
