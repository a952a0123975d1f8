// Counting people who stand on lists of several organisations without showing anybody: linkage.md says who
// sees what, and what remains to be guessed.
export { type LinkageErrorRates, ratesFrom, UnusablePairs } from './error.ts';
export { type LinkageCounts, type LinkedLists, link, type TokenList, type Tokens, viewOf } from './link.ts';
export { columns, type ListedKeys, type ReadList, readList } from './list.ts';
export { keyNames, RULES } from './normalise.ts';
export {
  asCsv,
  BATCH_ELEMENTS,
  batchesOf,
  inputsOf,
  join,
  packTokens,
  RECORD_BYTES,
  split,
  toBatches,
  unpackTokens,
} from './pack.ts';
export { pairsOf } from './pairs.ts';
export { type ReadRates, readRates } from './rates.ts';
export { pairColumns, readReviewedPairs } from './reviewed-pairs.ts';
export {
  type BlindedElement,
  blind,
  ELEMENT_BYTES,
  type EvaluatedElements,
  evaluate,
  finalise,
  inputOf,
  newStudyKeys,
  PROOF_BYTES,
  randomInput,
  type StudyKeys,
  TOKEN_BYTES,
} from './tokens.ts';
