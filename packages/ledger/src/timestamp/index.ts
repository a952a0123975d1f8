// Time-stamps of outside authorities over a checkpoint, verified with the chain that was kept with them. RFC
// 3161. Pure and offline.
export { type Commitment, commit, otsFile } from './opentimestamps.ts';
export { timestampQuestion } from './question.ts';
export {
  type JudgedTimestamp,
  judgeTimestamp,
  type TimestampFault,
  type TimestampTrust,
  tokenOf,
} from './token.ts';
