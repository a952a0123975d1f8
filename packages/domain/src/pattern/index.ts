// Patterns: what several offers say alike, published so that others know it when it comes to them. A pattern
// is a text and says nothing of a person: not who brought it, not who is behind it, not how many exactly.
import * as v from 'valibot';
import { because, type Fault, faultsOf } from '../faults/index.ts';
import { identifierReasons, identifiersIn, languageTag } from '../text/index.ts';
import type { Day } from '../time/index.ts';

export { type AddedWords, addedWords } from './added-words.ts';

/** Days for which an offer is compared, from the day on which it came. Its text is not copied. */
export const comparedDays = 30;
/** Days after which a group that nobody reviewed is erased. */
export const groupDays = 90;
/** Days for which a pattern is shown, from the day on which it was proposed. */
export const patternDays = 180;

/** How many senders brought it: below ten it is not said how many. */
export const senderBands = ['several', 'ten-or-more'] as const;
/** A band by its code. */
export type SenderBand = (typeof senderBands)[number];
/** The project's threshold for counts of people. */
const fewestCounted = 10;
/** The band of a number of senders. */
export const bandOf = (senders: number): SenderBand => (senders >= fewestCounted ? 'ten-or-more' : 'several');

/** Why a pattern is withdrawn. `wrong`: it warned of an offer that was as it said. */
export const withdrawalReasons = ['wrong', 'recognisable', 'sender-asked', 'over'] as const;
/** A reason by its code. */
export type WithdrawalReason = (typeof withdrawalReasons)[number];

/** What came of a pattern: somebody knew the offer by it, somebody says that it is wrong. */
export const patternOutcomes = ['recognised', 'called-wrong'] as const;
/** An outcome by its code. */
export type PatternOutcome = (typeof patternOutcomes)[number];

/** What is counted by year: decisions about groups and patterns, never people. */
export const patternTallies = ['published', 'set-aside', 'withdrawn', 'wrong'] as const;
/** A tally by its code. */
export type PatternTally = (typeof patternTallies)[number];

/** Letters of a pattern, at most: two pages. */
const mostLetters = 3000;
/** Letters of a pattern, at least: what is shorter stands in any offer. */
const fewestLetters = 60;

const patternWords = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(fewestLetters, because('needs-long-pattern', { least: fewestLetters })),
  v.maxLength(mostLetters, because('longer-than-letters', { most: mostLetters })),
  v.rawCheck(({ dataset, addIssue }) => {
    // What is too long is refused already, and looking through it would take a server minutes.
    if (!dataset.typed || dataset.issues !== undefined) return;
    const kinds = new Set(identifiersIn(dataset.value));
    // A price may point at one offer as a number does: no digit goes out.
    if (/\p{Nd}/u.test(dataset.value)) kinds.add('number');
    for (const kind of kinds) addIssue({ message: identifierReasons[kind] });
  }),
);

/** The form of a pattern. */
export const patternShape = v.strictObject({
  text: patternWords,
  /** BCP 47 tag. */
  language: languageTag,
  senders: v.picklist(senderBands),
});
/** A pattern as a member writes it. */
export type PatternPlan = v.InferOutput<typeof patternShape>;

/** A pattern as it was typed, judged by the same form at the desk and on the server. */
export function checkPattern(
  typed: unknown,
):
  | { readonly ok: true; readonly plan: PatternPlan }
  | { readonly ok: false; readonly faults: readonly Fault[] } {
  const result = v.safeParse(patternShape, typed);
  return result.success ? { ok: true, plan: result.output } : { ok: false, faults: faultsOf(result.issues) };
}

/** A pattern as it is stored. */
export interface Pattern extends PatternPlan {
  readonly id: string;
  /** Grows with each correction: who approves says which one was read. */
  readonly version: number;
  readonly proposedBy: string;
  /** Another member than who wrote this version; null while it waits. */
  readonly approvedBy: string | null;
  readonly publishedOn: Day | null;
  readonly withdrawnOn: Day | null;
  readonly reason: WithdrawalReason | null;
  /** The last day on which it stands, or on which it is said that it was withdrawn. */
  readonly until: Day;
  readonly outcomes: Readonly<Record<PatternOutcome, number>>;
}

/** Whether a pattern waits for a second member. */
export const awaitsApproval = ({
  approvedBy,
  withdrawnOn,
}: {
  readonly approvedBy: string | null;
  readonly withdrawnOn: Day | null;
}): boolean => approvedBy === null && withdrawnOn === null;

/** What everybody may see of a pattern that stands. */
export type PublishedPattern = Pick<Pattern, 'id' | 'text' | 'language' | 'senders'> & {
  readonly publishedOn: Day;
};

/** What everybody may see of one that was withdrawn: no text. */
export interface WithdrawnPattern {
  readonly publishedOn: Day;
  readonly withdrawnOn: Day;
  readonly reason: WithdrawalReason;
}

/** The letters of a pattern: two with the same are one pattern, however they are written. */
export const patternLetters = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]+/gu, '');
