// Studies that count people on lists of several organisations without showing them: what a study says of
// itself, and the files that go between its parties. What is computed with them stands in
// packages/statistics/src/linkage; who learns what from each, in linkage.md there.

import * as v from 'valibot';
import { because } from '../faults/index.ts';

/**
 * Numbers of records to which a list may be padded: the evaluator learns only this size. In a larger study
 * people would be linked wrongly too often.
 */
export const recordSizes = [256, 512, 1024, 2048, 4096, 8192, 16_384] as const;
/** Fewest lists of a study. */
export const fewestLists = 2;
/** More are not estimated (packages/statistics/src/prevalence). */
export const mostLists = 10;
/** Lowest value of `smallest` that a study may set. */
export const leastSmallest = 5;
/** Value of `smallest` where nobody sets another. */
export const usualSmallest = 10;
const mostSmallest = 1000;
/** Longest life of a study, and so of its key and tokens. */
export const mostStudyDays = 366;

const hex = (bytes: number) =>
  v.pipe(
    v.string(),
    v.regex(new RegExp(`^[0-9a-f]{${2 * bytes}}$`), because('needs-hex-digits', { digits: 2 * bytes })),
  );
const base64 = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9+/]*={0,2}$/, because('needs-base64')),
  v.maxLength(8_000_000),
);
/** The form of a list's name: 1 to 40 letters, digits, spaces, '_' and '-'. */
export const listName = v.pipe(
  v.string(),
  v.regex(/^[\p{L}\p{N}][\p{L}\p{N} _-]{0,39}$/u, because('needs-list-name')),
);
/** The form of the names of all lists: distinct, 2 to 10. */
export const listNames = v.pipe(
  v.array(listName),
  v.minLength(fewestLists, because('needs-two-lists')),
  v.maxLength(mostLists, because('too-many-lists', { most: mostLists })),
  v.check((names) => new Set(names).size === names.length, because('lists-twice')),
);
const day = v.pipe(v.string(), v.isoDate(because('needs-iso-day')));

/** What the evaluator's member decides. */
export const studyPlan = v.strictObject({
  lists: listNames,
  records: v.picklist(recordSizes, because('needs-one-of', { values: recordSizes.join(', ') })),
  smallest: v.pipe(v.number(), v.integer(), v.minValue(leastSmallest), v.maxValue(mostSmallest)),
  /** The last day; then every party erases what it holds. */
  until: day,
  /** An age recipient to which the exact table is sealed; null: nobody gets it. */
  analyst: v.nullable(
    v.pipe(v.string(), v.regex(/^age1pq1[02-9ac-hj-np-z]{1952}$/, because('needs-recipient'))),
  ),
});
/** What a study is planned with. */
export type StudyPlan = v.InferOutput<typeof studyPlan>;

/** The form of a study. It is public; all parties hold the same. */
export const studyShape = v.strictObject({
  format: v.literal('heed-linkage-study-1'),
  id: hex(16),
  /** How names and dates are brought into one form, and records joined. */
  rules: v.pipe(v.string(), v.maxLength(40)),
  publicKey: hex(32),
  ...studyPlan.entries,
});
/** A study that was opened. */
export type Study = v.InferOutput<typeof studyShape>;

const studyAndList = { study: hex(16), list: listName };

/** The form of what an organisation sends to the evaluator: random elements, one string for each batch. */
export const blindedShape = v.strictObject({
  format: v.literal('heed-linkage-blinded-1'),
  ...studyAndList,
  batches: v.array(base64),
});
/** The file of a holder of a list for the evaluator. */
export type BlindedFile = v.InferOutput<typeof blindedShape>;

/**
 * The form of the secret file. It stays with the organisation: whoever has it can test guesses, as with the
 * list itself.
 */
export const secretShape = v.strictObject({
  format: v.literal('heed-linkage-secret-1'),
  ...studyAndList,
  /** Records that are people; the others are padding. */
  people: v.pipe(v.number(), v.integer(), v.minValue(0)),
  inputs: base64,
  blinds: base64,
  elements: base64,
});
/** The file that a holder keeps: it unblinds the answer. */
export type SecretFile = v.InferOutput<typeof secretShape>;

/** The form of what the evaluator sends back. */
export const evaluatedShape = v.strictObject({
  format: v.literal('heed-linkage-evaluated-1'),
  ...studyAndList,
  batches: v.array(v.strictObject({ elements: base64, proof: base64 })),
});
/** The evaluator's answer. */
export type EvaluatedFile = v.InferOutput<typeof evaluatedShape>;

/** The form of what an organisation sends to the linker. */
export const tokensShape = v.strictObject({
  format: v.literal('heed-linkage-tokens-1'),
  ...studyAndList,
  tokens: base64,
});
/** The file of a holder of a list for the linker. */
export type TokensFile = v.InferOutput<typeof tokensShape>;

/**
 * The form of the file that stays with the evaluator: the study's secret, and how often each list was
 * evaluated.
 */
export const evaluatorShape = v.strictObject({
  format: v.literal('heed-linkage-evaluator-1'),
  study: hex(16),
  secretKey: hex(32),
  evaluations: v.record(listName, v.array(v.strictObject({ day, blinded: hex(32) }))),
});
/** The file that the evaluator keeps: the key of the study. */
export type EvaluatorFile = v.InferOutput<typeof evaluatorShape>;

/**
 * What may be looked at after joining: counts rounded down to multiples of `smallest`, by history in the
 * order of `lists`.
 */
export const viewShape = v.strictObject({
  lists: listNames,
  smallest: v.number(),
  rows: v.array(v.strictObject({ on: v.array(listName), people: v.pipe(v.number(), v.integer()) })),
  /**
   * `repeated`: records of one list that were taken for one person. `conflicts`: groups left out, since they
   * would join two people of one list. Both are rounded down.
   */
  repeated: v.number(),
  conflicts: v.number(),
});
/** What linking shows: counts, rounded down. */
export type LinkageView = v.InferOutput<typeof viewShape>;
