// Counting people who stand on lists of several organisations without showing anybody: linkage.md says who
// sees what, and what remains to be guessed.
export { type LinkageErrorRates, ratesFrom } from './error.ts';
export { pairColumns, readJudged } from './judged.ts';
export { type LinkedLists, link, type TokenList, type Tokens, type Viewed, viewOf } from './link.ts';
export { columns, type ListedKeys, type ReadList, readList } from './list.ts';
export { keyNames, RULES } from './normalise.ts';
export {
  asCsv,
  BATCH_ELEMENTS,
  batched,
  batchesOf,
  inputsOf,
  join,
  packTokens,
  RECORD_BYTES,
  split,
  unpackTokens,
} from './pack.ts';
export { pairsOf } from './pairs.ts';
export { type ReadRates, readRates } from './rates.ts';
export {
  type Blinded,
  blind,
  ELEMENT_BYTES,
  type Evaluated,
  evaluate,
  finalise,
  inputOf,
  newStudyKeys,
  PROOF_BYTES,
  randomInput,
  type StudyKeys,
  TOKEN_BYTES,
} from './tokens.ts';
