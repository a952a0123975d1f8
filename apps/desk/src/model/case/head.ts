// What of the open case is reported, for its head and its path.
import type { ReportedFacts } from '@heed/domain/casework';
import type { Reading } from '../conversation/reading.ts';

export const reportedIn = ({ facts, row }: Pick<Reading, 'facts' | 'row'>): ReportedFacts => ({
  ...{ name: facts.name, under18: facts.under18, language: facts.language },
  neverAuthorities: facts.neverAuthorities,
  isUrgent: row.urgent,
});

const shownDigits = 8;
/** The beginning of a case's number: enough to tell it from others of the desk. */
export const shortNumber = (id: string): string => id.slice(0, shownDigits);
