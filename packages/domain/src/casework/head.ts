// What must be in sight whatever is read of a case. What nobody asked or knows is said as unknown: never
// worked out from silence, nor from a value with which an old form began.
import { type Day, dayOf } from '../time/index.ts';
import { concernsChild } from './disclosure.ts';
import type { Body, RecordKind } from './entry.ts';
import { bodiesOf, type CaseFile, latest, recordsOfKind, type Version } from './file.ts';
import { formerDefaults } from './former.ts';
import { type CaseDeadline, deadlinesIn, latestDanger, mayReach } from './rules.ts';

/** What the person said in the report, and whether danger stands by the server. Absent where not said. */
export interface ReportedFacts {
  readonly name?: unknown;
  readonly under18?: unknown;
  readonly language?: unknown;
  readonly neverAuthorities?: unknown;
  readonly isUrgent: boolean;
}

export interface CaseHead {
  /** By which the person wants to be called; empty where nobody wrote one down. */
  readonly name: string;
  /** Year or date of birth; empty where nobody wrote one down. */
  readonly born: string;
  readonly under18: 'yes' | 'no' | 'unknown';
  /** Where the person is, as the newest contact that says anything of it has it; null where none does. */
  readonly place: Pick<Body<'contact'>, 'placeKind' | 'town' | 'address' | 'directions'> | null;
  /** BCP 47 tag, or as it was typed in old records; empty where not known. */
  readonly language: string;
  /** 'over' and 'no' were said, on `dangerOn`. */
  readonly danger: 'now' | 'over' | 'no' | 'unknown';
  readonly dangerOn: Day | null;
  /** Milliseconds since 1970 from which the safe contact plans allow it. */
  readonly reach: 'now' | 'never' | 'no-hours' | 'no-plan' | number;
  readonly neverPolice: boolean;
  readonly neverImmigration: boolean;
  /** The report asks that neither is told, and no record says so of both yet. */
  readonly asksNever: boolean;
  readonly isThreatened: boolean;
  readonly due: CaseDeadline | null;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** `now`: milliseconds since 1970. */
export function headOf(file: CaseFile, reported: ReportedFacts, now: number): CaseHead {
  const person = recordsOfKind(file, 'person').map(latest).at(-1)?.body;
  const nevers = bodiesOf(file, 'never');
  const neverPolice = nevers.some(({ police }) => police);
  const neverImmigration = nevers.some(({ immigration }) => immigration);
  return {
    name: person?.workingName || newestOf(file, 'contact', ({ name }) => name) || textOf(reported.name),
    born: person?.born ?? '',
    under18: under18Of(file, reported.under18),
    language:
      newestOf(file, 'contact', ({ language }) => language) ||
      textOf(reported.language) ||
      (person?.languages[0] ?? ''),
    place: placeIn(file),
    ...dangerOf(file, reported.isUrgent),
    reach: openReach(file, now),
    neverPolice,
    neverImmigration,
    asksNever: reported.neverAuthorities === true && !(neverPolice && neverImmigration),
    isThreatened: bodiesOf(file, 'threat').some(({ raised }) => raised),
    due: deadlinesIn(file)[0] ?? null,
  };
}

/** Versions that stand, oldest first. */
const versionsOfKind = <K extends RecordKind>(file: CaseFile, kind: K): readonly Version<K>[] =>
  recordsOfKind(file, kind)
    .map(latest)
    .sort((a, b) => a.at - b.at);

/** What the newest record says that says anything. */
const newestOf = <K extends RecordKind>(
  file: CaseFile,
  kind: K,
  read: (body: Version<K>['body']) => string,
): string =>
  versionsOfKind(file, kind)
    .map(({ body }) => read(body))
    .findLast((text) => text !== '') ?? '';

/** Of one contact as a whole: a town of one and an address of another would be a place where nobody is. */
export function placeIn(file: CaseFile): CaseHead['place'] {
  const contact = versionsOfKind(file, 'contact').findLast(({ body }) =>
    [body.placeKind, body.town, body.address, body.directions].some((text) => text !== ''),
  );
  if (contact === undefined) return null;
  const { placeKind, town, address, directions } = contact.body;
  return { placeKind, town, address, directions };
}

function under18Of(file: CaseFile, reported: unknown): CaseHead['under18'] {
  const assessments = versionsOfKind(file, 'assessment').filter(
    (version) => !formerDefaults(version).has('adult'),
  );
  const isChild = assessments.some(({ body }) => body.adult === false);
  if (concernsChild(reported, file) || isChild) return 'yes';
  const isAdult =
    reported === 'no' ||
    bodiesOf(file, 'contact').some(({ under18 }) => under18 === 'no') ||
    assessments.some(({ body }) => body.adult === true);
  return isAdult ? 'no' : 'unknown';
}

function dangerOf(file: CaseFile, isUrgent: boolean): Pick<CaseHead, 'danger' | 'dangerOn'> {
  if (isUrgent) return { danger: 'now', dangerOn: null };
  const record = latestDanger(file);
  const contact = versionsOfKind(file, 'contact').findLast(({ body }) => body.danger !== '');
  const over = record !== null && !latest(record).body.stands ? latest(record) : null;
  if (contact !== undefined && contact.at > (over?.at ?? 0))
    return contact.body.danger === 'no'
      ? { danger: 'no', dangerOn: dayOf(contact.at) }
      : // A contact that said yes raised it, and the server says that it ended since.
        { danger: 'unknown', dangerOn: null };
  return over === null ? { danger: 'unknown', dangerOn: null } : { danger: 'over', dangerOn: dayOf(over.at) };
}

function openReach(file: CaseFile, now: number): CaseHead['reach'] {
  const plans = bodiesOf(file, 'safe-contact');
  if (plans.length === 0) return 'no-plan';
  if (plans.every(({ windows }) => windows.length === 0)) return 'no-hours';
  return mayReach(file, now) ?? 'now';
}
