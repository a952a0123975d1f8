// Who agreed that something of a case goes to somebody: the person, who answers for a child, or nobody, where
// danger does not wait.
import type { Body } from './entry.ts';
import { type CaseFile, type CaseRecord, latest } from './file.ts';
import { consentsTo, coversPart, type DisclosurePart, type DisclosureRecipient } from './rules.ts';

export type ConsentGiver = Body<'consent'>['giver'];

/** What would go, and to whom. `now`: milliseconds since 1970. */
interface Going {
  readonly to: DisclosureRecipient;
  readonly parts: readonly DisclosurePart[];
  readonly now: number;
}

/** Whether a record of consent says that nobody agreed: what it covers goes because of danger. */
export const isWithoutConsent = (record: CaseRecord): boolean =>
  record.kind === 'consent' && giverOf(record as CaseRecord<'consent'>) === 'nobody';

/** The case file in which consent alone counts: no override, nothing that goes because of danger. */
export const withConsentAlone = (file: CaseFile): CaseFile => ({
  ...file,
  records: file.records.filter((record) => record.kind !== 'exception' && !isWithoutConsent(record)),
});

const giverOf = (record: CaseRecord<'consent'>): ConsentGiver => latest(record).body.giver;

/**
 * On what it rests that these parts go: on the word of the person, of whoever answers for a child, or on
 * danger alone. A record of before says not who agreed: it was the person's word that was asked for.
 */
export function basisOf(file: CaseFile, { to, parts, now }: Going): 'person' | 'guardian' | 'danger' {
  const consents = consentsTo(file, to, now);
  const areCovered = (by: readonly CaseRecord<'consent'>[]) =>
    by.length > 0 && parts.every((part) => by.some((record) => coversPart(record, part)));
  const isOwn = (record: CaseRecord<'consent'>) => ['', 'person'].includes(giverOf(record));
  if (areCovered(consents.filter(isOwn))) return 'person';
  return areCovered(consents.filter((record) => giverOf(record) !== 'nobody')) ? 'guardian' : 'danger';
}

/**
 * Whether nobody who may speak for a child has agreed: neither a parent nor a guardian, nor the child by a
 * law that lets it. Of a case of somebody under 18 it is said before anything goes; it stops nothing.
 */
export const lacksGuardian = (file: CaseFile, { to, now }: Omit<Going, 'parts'>): boolean =>
  !consentsTo(file, to, now).some((record) => mayAgreeForChild(latest(record).body));

/** Whether this agreement holds for a child. */
export const mayAgreeForChild = ({ giver, right }: Pick<Body<'consent'>, 'giver' | 'right'>): boolean =>
  giver === 'parent' || giver === 'guardian' || (giver === 'person' && right.trim() !== '');
