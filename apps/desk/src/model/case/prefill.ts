// What a case file already says, as codes: a proposal that the case worker reads and changes. No I/O.
import {
  ageGroup,
  type Body,
  bodiesOf,
  type CaseFile,
  type CaseRecord,
  formerDefaults,
  latest,
  type RecordKind,
  recordsOfKind,
  type Version,
} from '@heed/domain/casework';

export type Codes = Readonly<Record<string, readonly string[]>>;

/**
 * Member states of the European Union, ISO 3166. Source: european-union.europa.eu, 'EU countries', read
 * 2026-11.
 */
const union = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');

const sexes: Readonly<Record<Body<'person'>['gender'], string | null>> = {
  '': null,
  woman: 'female',
  'trans-woman': 'female',
  man: 'male',
  'trans-man': 'male',
  other: 'other',
};
const formCodes: Readonly<Record<Body<'person'>['forms'][number], string>> = {
  prostitution: 'prostitution',
  pornography: 'pornography',
  'remote-interactive': 'remote',
  'private-sexual': 'private',
};
const standings: Readonly<Record<Body<'assessment'>['verdict'], string | null>> = {
  'more-needed': null,
  'presumed-victim': 'presumed',
  'identified-victim': 'identified',
  'not-presumed': 'not-presumed',
};

const endings: Readonly<Record<Body<'referral'>['state'], string | null>> = {
  sent: null,
  accepted: 'accepted',
  started: 'accepted',
  done: 'done',
  declined: 'declined',
  withdrawn: 'withdrawn',
};

/** `country`: of the organisation. `year`: in which the case is closed. */
export function prefill(
  file: CaseFile,
  { country, year }: { readonly country: string; readonly year: number },
): Codes {
  const person = latestOf(recordsOfKind(file, 'person').at(-1));
  const assessment = latestOf(recordsOfKind(file, 'assessment').at(-1));
  const closing = recordsOfKind(file, 'closing').at(-1);
  const valuesByColumn: Record<string, readonly (string | null | undefined)[]> = {
    status: [assessment && standings[assessment.verdict]],
    act: assessment?.acts ?? [],
    means:
      assessment === null ? [] : [...assessment.meansUsed, ...(assessment.adult === false ? ['child'] : [])],
    purpose: assessment?.purposes ?? [],
    form: person?.forms.map((form) => formCodes[form]) ?? [],
    sex: [person && sexes[person.gender]],
    age: [person && ageGroup(person.born, year)],
    citizenship: [person && citizenship(person.citizenship, country)],
    services: needsIn(file, 'met'),
    unmet: needsIn(file, 'not-met'),
    language: bodiesOf(file, 'interpreter').some(({ accepted }) => accepted === 'yes') ? ['interpreter'] : [],
    referrals: [...new Set(bodiesOf(file, 'referral').map(({ state }) => endings[state]))],
    outcome: [closing && chosenValue(latest(closing), 'outcome')],
  };
  const entries = Object.entries(valuesByColumn).map(
    ([column, codes]) => [column, codes.filter((code) => !!code)] as const,
  );
  return Object.fromEntries(entries.filter(([, codes]) => codes.length > 0)) as Codes;
}

/** The value of a field; null where nobody may have chosen it. A default is no code. */
const chosenValue = <K extends RecordKind, F extends keyof Body<K> & string>(
  version: Version<K>,
  field: F,
) => (formerDefaults(version).has(field) ? null : version.body[field]);

const needsIn = (file: CaseFile, state: Body<'need'>['state']) => [
  ...new Set(
    recordsOfKind(file, 'need')
      .flatMap(({ current }) => current)
      .flatMap((version) => (version.body.state === state ? [chosenValue(version, 'need')] : [])),
  ),
];

const latestOf = <K extends 'person' | 'assessment'>(record: CaseRecord<K> | undefined): Body<K> | null =>
  record === undefined ? null : (latest(record).body as Body<K>);

/** The group that says most of her rights: her own country before the Union, the Union before others. */
function citizenship(countries: readonly string[], own: string): string | null {
  if (countries.length === 0) return null;
  if (countries.includes(own)) return 'own';
  return countries.some((country) => union.includes(country)) ? 'eu' : 'outside';
}
