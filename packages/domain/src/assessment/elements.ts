// Act, means, purpose: the three elements of trafficking in art. 2 of Directive 2011/36/EU (as changed in
// 2024), and the six dimensions of ILO and the European Commission (2009) under which indicators stand.
// Closed lists; what they are called on a screen is the screen's business.

/** Acts of article 2(1) of Directive 2011/36/EU. */
export const acts = ['recruitment', 'transportation', 'transfer', 'harbouring', 'reception'] as const;
/** An act of trafficking by its code. */
export type Act = (typeof acts)[number];

/**
 * For somebody under 18 none of them is needed (art. 2(5)). Once one was used, consent counts for nothing
 * (art. 2(4)).
 */
export const means = [
  'force-or-threat',
  'other-coercion',
  'abduction',
  'fraud',
  'deception',
  'abuse-of-power',
  'abuse-of-vulnerability',
  'payment-for-control',
] as const;
/** A means of trafficking by its code. */
export type Means = (typeof means)[number];

/** Purposes of article 2(3), and those that Directive (EU) 2024/1712 added. */
export const purposes = [
  'sexual-exploitation',
  'forced-labour-or-services',
  'slavery-or-servitude',
  'criminal-activities',
  'removal-of-organs',
  'surrogacy',
  'forced-marriage',
  'illegal-adoption',
] as const;
/** A purpose of exploitation by its code. */
export type Purpose = (typeof purposes)[number];

/** The six dimensions of the operational indicators of the ILO (2009). */
export const dimensions = [
  'deceptive_recruitment',
  'coercive_recruitment',
  'recruitment_vulnerability',
  'exploitation',
  'coercion_destination',
  'vulnerability_destination',
] as const;
/** A dimension by its code. */
export type Dimension = (typeof dimensions)[number];

/** The three elements of trafficking. */
export const elements = ['act', 'means', 'purpose'] as const;
/** An element of trafficking by its code. */
export type LegalElement = (typeof elements)[number];

/**
 * What a positive dimension shows. Recruitment shows how somebody was brought in, and that it was done: see
 * docs/decisions/assessment.md.
 */
export const shows: Readonly<Record<Dimension, readonly LegalElement[]>> = {
  deceptive_recruitment: ['act', 'means'],
  coercive_recruitment: ['act', 'means'],
  recruitment_vulnerability: ['act', 'means'],
  exploitation: ['purpose'],
  coercion_destination: ['means'],
  vulnerability_destination: ['means'],
};
