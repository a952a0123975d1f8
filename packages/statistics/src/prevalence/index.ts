// Multiple systems estimation: how many people could have been listed and were not. README.md says what each
// part is and on which paper it rests.

export type { Chart } from './chart.ts';
export {
  type Asked,
  applies,
  type Estimate,
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
export { finish, type Progress, type Steps } from './progress.ts';
export { type Read, readTable } from './read.ts';
export { assumptions, caveat, type Report, report } from './report.ts';
export type { Table } from './table.ts';
export { type Block, type Grid, type Section, type Told, tell } from './told.ts';
