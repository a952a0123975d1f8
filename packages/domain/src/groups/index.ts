// Whom a consultation asks, and who stands behind a recommendation.

/**
 * Groups that are asked apart. Each card belongs to one; 'anybody' is the group of an open door and never
 * counted with others.
 */
export const consultationGroups = [
  'sex-workers',
  'survivors',
  'buyers',
  'outreach',
  'police',
  'social-services',
  'health',
  'policy',
  'anybody',
] as const;
/** A group by its code. */
export type ConsultationGroup = (typeof consultationGroups)[number];

/** Whether a group may be counted with others: through an open door people may come again and again. */
export const isPooled = (group: string): boolean => group !== 'anybody';
