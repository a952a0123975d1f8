// Multiple systems estimation: how many people could have been listed and were not. README.md says what each
// part is and on which paper it rests.

export {
  type Estimate,
  type EstimateParameters,
  estimateBy,
  FEWEST_LISTS,
  isApplicable,
  latentClasses,
  lengthOf,
  type Method,
  methodName,
  methods,
  rounded,
} from './estimate.ts';
export { rules, sharedPeople, violationReasons } from './headline.ts';
export { type Chain, latentClassChain } from './lcmcr.ts';
export type { LinkageError } from './linkage.ts';
export { type Progress, type ProgressSteps, runToEnd } from './progress.ts';
export { readTable, type TableResult } from './read.ts';
export { assumptions, caveat, type EstimateReport, report } from './report.ts';
export { describeReport } from './report-document.ts';
export { changeName } from './sensitivity.ts';
export type { Table } from './table.ts';
