// What of the open case is reported, for its head and its path.
import { entryVersion, outreachIn, type ReportedFacts, type Version } from '@heed/domain/casework';
import type { Reading } from '../conversation/reading.ts';
import { caseFileWith, type ReadCase } from './case.ts';

export const reportedIn = ({ facts, row }: Pick<Reading, 'facts' | 'row'>): ReportedFacts => ({
  ...{ name: facts.name, under18: facts.under18, language: facts.language },
  neverAuthorities: facts.neverAuthorities,
  isUrgent: row.urgent,
});

/**
 * The case file with what outreach wrote down on a phone and nobody has taken over yet: its answers and its
 * call back stand in the head from the first opening on. Nothing of it is stored.
 */
export function withOutreach(file: ReadCase, { facts, row }: Pick<Reading, 'facts' | 'row'>): ReadCase {
  const entries = outreachIn(facts) ?? [];
  const present = new Set([...file.records, ...(file.inError ?? [])].map(({ id }) => id));
  const at = Date.parse(row.day);
  const versions = entries
    .filter((entry) => !present.has(entry.thing))
    .map(
      (entry): Version => ({ ...entry, version: entryVersion, replaces: [], at, id: entry.thing, by: null }),
    );
  return versions.reduce(caseFileWith, file);
}

const shownDigits = 8;
/** The beginning of a case's number: enough to tell it from others of the desk. */
export const shortNumber = (id: string): string => id.slice(0, shownDigits);
