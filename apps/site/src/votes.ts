// What pages say of votes that they rest on: which groups were asked, and where the results are.
import type { ConsultationGroup } from '@heed/domain/groups';
import type { PageContext } from './context.ts';

/** A group, as people read it. */
export const groupIn = ({ t }: PageContext, group: ConsultationGroup): string =>
  t(`consultation.group.${group}`);

/** Where the results of a vote are published. */
export const resultsPath = (slug: string): string => `/consultation/${slug}/results`;
