// Multiple systems estimation: how many people could have been listed and were not. README.md says what each
// part is and on which paper it rests.

export type { Chart } from './chart.ts';
export {
  applies,
  type Estimate,
  type EstimateParameters,
  estimateBy,
  FEWEST_LISTS,
  latentClasses,
  lengthOf,
  type Method,
  methods,
  rounded,
  titles,
} from './estimate.ts';
export { reasonsAgainst, rules, sharedPeople } from './headline.ts';
export { type Chain, latentClassChain } from './lcmcr.ts';
export type { LinkageError } from './linkage.ts';
export { finish, type Progress, type ProgressSteps } from './progress.ts';
export { readTable, type TableResult } from './read.ts';
export { assumptions, caveat, type EstimateReport, report } from './report.ts';
export type { Table } from './table.ts';
export { type Grid, type ReportBlock, type ReportDocument, type Section, tell } from './told.ts';
