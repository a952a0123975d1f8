// Codes of notices to platforms: those of the DSA Transparency Database where it has some, so that outcomes
// compare with its figures.

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
