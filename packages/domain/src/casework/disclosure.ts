// What leaves a case, by kind and field of a record. A field that is not named here never leaves with a
// referral to a desk or in a file, whatever was agreed. The desk renders what this names and chooses nothing.
import { ageGroup } from './age-group.ts';
import type { Body, RecordKind } from './entry.ts';
import { bodiesOf, type CaseFile, latest, recordsOfKind } from './file.ts';
import type { DisclosurePart } from './rules.ts';

/** What one part of a record takes from records of one kind. */
export type Disclosure<K extends RecordKind = RecordKind> = {
  readonly [N in K]: {
    readonly kind: N;
    readonly fields: readonly (keyof Body<N>)[];
    /** Whether the recipient is told which record the fields are of: it goes as a whole. */
    readonly isWhole: boolean;
  };
}[K];

const whole = <K extends RecordKind>(kind: K, fields: readonly (keyof Body<K>)[]) => ({
  kind,
  fields,
  isWhole: true,
});
const only = <K extends RecordKind>(kind: K, fields: readonly (keyof Body<K>)[]) => ({
  kind,
  fields,
  isWhole: false,
});

/**
 * By the part that consent names. The story is none of a record: it is the person's own words, `ownWords`.
 */
export const disclosureOf: Readonly<Record<DisclosurePart, readonly Disclosure[]>> = {
  name: [only('person', ['workingName', 'languages']), only('contact', ['name'])],
  contact: [whole('safe-contact', ['ways', 'windows', 'timeZone', 'codeWord', 'never', 'reviewOn'])],
  story: [],
  assessment: [
    whole('assessment', [
      ...(['adult', 'acts', 'act', 'meansUsed', 'means', 'purposes', 'purpose'] as const),
      ...(['coding', 'verdict', 'why'] as const),
    ]),
  ],
  safety: [whole('safety', ['risks', 'dependants', 'documents', 'money', 'phone', 'exit', 'reviewOn'])],
  needs: [whole('need', ['need', 'note', 'state'])],
  health: [only('contact', ['tests'])],
  documents: [only('safety', ['documents'])],
  place: [only('contact', ['placeKind', 'town', 'address', 'directions'])],
  statements: [whole('statement', ['about', 'basis', 'words', 'keepUntil'])],
};

/** The part by which the messages of the person leave; those of the desk and its notes leave by none. */
export const ownWords: DisclosurePart = 'story';

/** A record that may leave, with the fields of it that may. */
export interface DisclosedRecord {
  readonly kind: RecordKind;
  /** As it stands: the latest version. */
  readonly body: Body;
  readonly fields: readonly string[];
  readonly isWhole: boolean;
}

/** The records of a part with the fields that leave, in the order in which they were begun, kind by kind. */
export const recordsOfPart = (file: CaseFile, part: DisclosurePart): readonly DisclosedRecord[] =>
  disclosureOf[part].flatMap(({ kind, fields, isWhole }) =>
    recordsOfKind(file, kind).map((record) => ({ kind, body: latest(record).body, fields, isWhole })),
  );

/** Of a day of birth its group alone leaves, with the needs; null where it does not. `year`: of today. */
export function ageThatGoes(file: CaseFile, parts: readonly DisclosurePart[], year: number): string | null {
  const born = recordsOfKind(file, 'person').map(latest).at(-1)?.body.born ?? '';
  return parts.includes('needs') ? ageGroup(born, year) : null;
}

/** Whether somebody under 18 is concerned: the report says so (`reported`), or a contact does. */
export const concernsChild = (reported: unknown, file: CaseFile): boolean =>
  reported === 'yes' || bodiesOf(file, 'contact').some(({ under18 }) => under18 === 'yes');

type Fact = string | number | boolean | undefined;
/** Facts of a report that may travel beside a referral; every other one stays. */
interface ReportFacts {
  readonly under18?: Fact;
  readonly country?: Fact;
  readonly language?: Fact;
  readonly name?: Fact;
}

/**
 * What travels beside the words of a referral, as with every report: danger, whether somebody is under 18,
 * country, language; the name where that part goes. What was not said is absent.
 */
export function factsBeside(
  file: CaseFile,
  { under18, country, language, name }: ReportFacts,
  { isUrgent, parts }: { readonly isUrgent: boolean; readonly parts: readonly DisclosurePart[] },
) {
  return {
    ...(isUrgent && { urgent: true as const }),
    ...(concernsChild(under18, file) ? { under18: 'yes' as const } : under18 !== undefined && { under18 }),
    ...(country !== undefined && { country }),
    ...(language !== undefined && { language }),
    ...(name !== undefined && parts.includes('name') && { name }),
  };
}
