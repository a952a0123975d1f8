// What is looked at of a running service: for `heed doctor`, for the alarms to members, and at the desk.
export { ask, documentOf, type ProbeResponse, type ProbeResult } from './ask.ts';
export { lookAtAttachments } from './attachments.ts';
export {
  alertsFinding,
  databaseFinding,
  failedAlerts,
  lookAtDays,
  lookAtDisk,
  lookAtMail,
} from './data.ts';
export { type Finding, guarded, type HealthFinding } from './finding.ts';
export { logFindings } from './log.ts';
export { clockOf, letterRefused, lookAtLog, makeHealth } from './look.ts';
export {
  certificateFinding,
  failureSentences,
  reportsFinding,
  unreadyOf,
} from './site.ts';
