// Casework: what a desk writes down about helping one person, folded from entries that are never changed, and
// the rules that protect her. It knows nothing of sealing: entries are the text of internal notes, and
// whoever may read the case opens them.

export {
  type NoticeState,
  noticeAccount,
  noticeAutomation,
  noticeDecisions,
  noticeGrounds,
  noticeItems,
  noticeKeywords,
  noticeLaws,
  noticeMonetary,
  noticeOutcomes,
  noticeProvision,
  noticeResults,
  noticeStates,
  otherPlatform,
  statementLimits,
} from '../notices/index.ts';
export { ageGroup } from './age-group.ts';
export { type ExportedCase, formatCases, type ReadExported, readCases, versionsOf } from './case-export.ts';
export { closingOf, isClosingApproved, mayApprove } from './closing.ts';
export { changedFields, versionBefore } from './compare.ts';
export { basisOf, type ConsentGiver, lacksGuardian, mayAgreeForChild, withConsentAlone } from './consent.ts';
export { checkBody, contactWithoutWords } from './demands.ts';
export {
  ageThatGoes,
  concernsChild,
  type DisclosedRecord,
  factsBeside,
  ownWords,
  recordsOfPart,
} from './disclosure.ts';
export {
  type Body,
  type CaseEntry,
  channels,
  consentGivers,
  entryVersion,
  type Fault,
  fieldsOf,
  formatEntry,
  kinds,
  needKinds,
  outcomes,
  parseEntry,
  parts,
  placeKinds,
  type RecordKind,
  readBody,
  referralStates,
  repeats,
  verdicts,
} from './entry.ts';
export { factsOf } from './facts.ts';
export {
  bodiesOf,
  buildCaseFile,
  type CaseFile,
  type CaseRecord,
  latest,
  recordsOfKind,
  type Version,
} from './file.ts';
export { formerDefaults } from './former.ts';
export { type CaseHead, headOf, placeIn, type ReportedFacts } from './head.ts';
export {
  addressText,
  isReviewedByTwo,
  type NoticeStatus,
  noticeDeadline,
  noticeOutcome,
  noticeRefusal,
  noticeReviewers,
  noticeStatus,
  readWebAddress,
  sameAddress,
} from './notice.ts';
export { type AnswerReading, type ReadField, readNoticeAnswer } from './notice-answer.ts';
export { type OutreachEntry, outreachFacts, outreachIn } from './outreach.ts';
export {
  isCoded,
  kindOfStep,
  lackingSteps,
  type ProtectingStep,
  pathOf,
  type StepStatus,
} from './path.ts';
export {
  type Alarm,
  type AnswerState,
  agreedParts,
  answerStates,
  type CaseDeadline,
  canRead,
  consentsTo,
  type DisclosurePart,
  type DisclosureRecipient,
  type DisclosureRefusal,
  deadlinesIn,
  isStill,
  isThreatened,
  latestAlarm,
  latestDanger,
  longestUnfinished,
  mayReach,
  maySend,
  nextStates,
  type ReferralAnswer,
  type ReferralState,
  recordsRestingOn,
  referralsTo,
  type Unfinished,
  unfinishedIn,
  withAnswer,
} from './rules.ts';
export { leftOutOfCopy, subjectCopy } from './subject-access.ts';
export { taskAfter } from './tasks.ts';
