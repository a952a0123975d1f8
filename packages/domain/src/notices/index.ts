// Codes of notices to platforms: those of the DSA Transparency Database where it has some, so that outcomes
// compare with its figures.

/** Code of a platform of which content/platforms has no file. */
export const otherPlatform = 'other';

/** What stands at the address. */
export const noticeItems = [
  'page',
  'profile',
  'advertisement',
  'post',
  'picture',
  'film',
  'message',
] as const;
/** By which law it is asked: article 16 of the Digital Services Act, or the American request of 48 hours. */
export const noticeLaws = ['dsa', 'us-48h'] as const;
/** Kinds of illegal content, as the Transparency Database has them behind `KEYWORD_`. */
export const noticeKeywords = [
  'HUMAN_TRAFFICKING',
  'HUMAN_EXPLOITATION',
  'TRAFFICKING_WOMEN_GIRLS',
  'NON_CONSENSUAL_IMAGE_SHARING',
  'NON_CONSENSUAL_IMAGE_SHARING_AGAINST_WOMEN',
  'NON_CONSENSUAL_MATERIAL_DEEPFAKE',
  'NON_CONSENSUAL_MATERIAL_DEEPFAKE_AGAINST_WOMEN',
] as const;
/** What a platform did, by the database's codes behind `DECISION_VISIBILITY_CONTENT_`, or nothing. */
export const noticeDecisions = [
  'REMOVED',
  'DISABLED',
  'DEMOTED',
  'AGE_RESTRICTED',
  'INTERACTION_RESTRICTED',
  'LABELLED',
  'OTHER',
  'NO_ACTION',
] as const;
/** Restrictions of payments, behind `DECISION_MONETARY_`. */
export const noticeMonetary = ['SUSPENSION', 'TERMINATION', 'OTHER'] as const;
/** Restrictions of the service, behind `DECISION_PROVISION_`. */
export const noticeProvision = [
  'PARTIAL_SUSPENSION',
  'TOTAL_SUSPENSION',
  'PARTIAL_TERMINATION',
  'TOTAL_TERMINATION',
] as const;
/** Restrictions of the account, behind `DECISION_ACCOUNT_`. */
export const noticeAccount = ['SUSPENDED', 'TERMINATED'] as const;
/** On what a platform rests its decision, behind `DECISION_GROUND_`. */
export const noticeGrounds = ['ILLEGAL_CONTENT', 'INCOMPATIBLE_CONTENT'] as const;
/** Whether a machine decided, behind `AUTOMATED_DECISION_`. Article 16(6) has the platform say it. */
export const noticeAutomation = ['FULLY', 'PARTIALLY', 'NOT_AUTOMATED'] as const;
/** What came of a complaint (article 20) or of a dispute (article 21). */
export const noticeResults = ['reversed', 'partly', 'upheld'] as const;
/** The outcome of which the person was told. */
export const noticeOutcomes = ['answer', 'complaint', 'dispute'] as const;
/** The longest texts of a statement of reasons, in characters, as the Transparency Database takes them. */
export const statementLimits = { facts: 5000, explanation: 2000, ground: 500 } as const;

/** What a notice waits for, most urgent first where two fall on one day; `end` waits for nothing. */
export const noticeStates = [
  'review',
  'send',
  'tell',
  'receipt',
  'answer',
  'complain',
  'complaint',
  'dispute',
  'dispute-answer',
  'wait',
  'end',
] as const;
/** A state of a notice by its code. */
export type NoticeState = (typeof noticeStates)[number];
