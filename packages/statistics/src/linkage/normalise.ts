// Brings a person of a list into the form in which lists are compared: two initials, a day of birth, sex,
// nationality, and the keys of which two records must share one. Each organisation does this by itself, so
// linkage.md states every choice: another choice is another study.
import anyAscii from 'any-ascii';
import { type CodedPhrase, phrase } from '../phrase.ts';

/** Version of the rules of this file and of `link.ts`. Organisations under different versions link nobody. */
export const RULES = 'heed-linkage-1';

/** As it stands in the list; '' where it is not known. */
export interface ListRecord {
  readonly given: string;
  readonly family: string;
  /** 2001-05-17, 2001-05, 2001, or 17.5.2001; ?? or 00 for a part that is not known. */
  readonly born: string;
  readonly sex: string;
  /** Two letters of ISO 3166-1; several with a space, a comma or a stroke between. */
  readonly nationality: string;
}

/** null: not known. */
export interface Parts {
  readonly givenNameInitial: string | null;
  readonly familyNameInitial: string | null;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly sex: string | null;
  readonly nationality: string | null;
}

/** Thrown for a field that cannot be read, with the field and what to write there. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly field: keyof ListRecord;
  readonly reason: CodedPhrase;
  constructor(field: keyof ListRecord, reason: CodedPhrase) {
    super(`Cannot read ${field}: ${reason.code}`);
    this.field = field;
    this.reason = reason;
  }
}

/** The parts of a record that can be compared. Throws Unreadable where a field cannot be meant. */
export const partsOf = (record: ListRecord): Parts => ({
  givenNameInitial: initialOf(record.given),
  familyNameInitial: initialOf(record.family),
  ...dateOf(record.born),
  sex: sexOf(record.sex),
  nationality: nationalityOf(record.nationality),
});

/** Particles of names, which some languages and clerks leave out. */
const particles = new Set(
  (
    'AL AD AN AR AS ASH AT AZ EL UL ABU BIN IBN BEN BINT DA DAS DE DEL DELA DELLA DEN DER DI DO DOS DU ' +
    'LA LE LOS LAS MAC MC TER TEN VAN VOM VON ZU ZUM'
  ).split(' '),
);

/**
 * Letters that are one in another spelling or script: Jelena, Yelena and Elena; Khaled and Haled; Caterina
 * and Katerina; Wassil and Vasil.
 */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/^(YE|JE|IE)/, 'E'],
  [/^(YA|JA|IA)/, 'IA'],
  [/^(YU|JU|IU|YO|JO|IO)/, 'I'],
  [/^(KH|CH|X)/, 'H'],
  [/^PH/, 'F'],
  [/^(C|Q)/, 'K'],
  [/^(J|Y)/, 'I'],
  [/^W/, 'V'],
];

/**
 * The first letter of a name, A to Z, in one spelling; null where there is none. Independent of the locale of
 * the machine: in Turkish i has another capital.
 */
export function initialOf(name: string): string | null {
  // Arabic and Hebrew write no vowel at the beginning but a letter that carries it.
  const carried = name
    .normalize('NFKC')
    .replace(/(?<!\p{L})[ʿʾ‘’'`´]+/gu, '')
    .replace(/(?<!\p{L})[إ]/gu, 'I')
    .replace(/(?<!\p{L})[اأآٱعא]/gu, 'A');
  const words = anyAscii(carried.normalize('NFKD').replace(/\p{M}/gu, ''))
    .toUpperCase()
    .split(/[^A-Z]+/)
    .filter((word) => word !== '');
  while (words.length > 1 && particles.has(words[0]!)) words.shift();
  const [word] = words;
  if (word === undefined) return null;
  const spelling = spellings.find(([spelling]) => spelling.test(word));
  return spelling === undefined ? word[0]! : word.replace(...spelling)[0]!;
}

const dateForms = [
  /^(?<year>\d{4}|\?{4})(-(?<month>\d{1,2}|\?{2})(-(?<day>\d{1,2}|\?{2}))?)?$/,
  /^(?<day>\d{1,2}|\?{2})\.\s?(?<month>\d{1,2}|\?{2})\.\s?(?<year>\d{4}|\?{4})$/,
];

function dateOf(born: string): Pick<Parts, 'year' | 'month' | 'day'> {
  const text = born.trim();
  if (text === '') return { year: null, month: null, day: null };
  const parts = dateForms.map((form) => form.exec(text)).find((match) => match !== null)?.groups;
  if (parts === undefined) throw new Unreadable('born', phrase('born-form'));
  const [year, month, day] = ['year', 'month', 'day'].map((part) => numberOf(parts[part]));
  if (year != null && (year < 1900 || year > 2100)) throw new Unreadable('born', phrase('born-year'));
  if (month != null && month > 12) throw new Unreadable('born', phrase('born-order'));
  // 2000 was a leap year: where the year is not known, 29 February may be meant.
  if (day != null && day > new Date(Date.UTC(year ?? 2000, month ?? 1, 0)).getUTCDate() && month != null)
    throw new Unreadable('born', phrase('born-day'));
  if (day != null && day > 31) throw new Unreadable('born', phrase('born-order'));
  // Registers write 1 January where day and month are not known.
  return month === 1 && day === 1
    ? { year: year ?? null, month: null, day: null }
    : { year: year ?? null, month: month ?? null, day: day ?? null };
}

const numberOf = (digits: string | undefined): number | null =>
  /^[1-9]|0[1-9]/.test(digits ?? '') ? Number(digits) : null;

const sexes: Readonly<Record<string, string | null>> = {
  '': null,
  '?': null,
  U: null,
  UNKNOWN: null,
  F: 'F',
  FEMALE: 'F',
  WOMAN: 'F',
  GIRL: 'F',
  M: 'M',
  MALE: 'M',
  MAN: 'M',
  BOY: 'M',
  X: 'X',
  OTHER: 'X',
};

function sexOf(text: string): string | null {
  const code = sexes[text.trim().toUpperCase()];
  if (code === undefined) throw new Unreadable('sex', phrase('sex-form'));
  return code;
}

/** The letters of the European Union's own statistics beside those of ISO. */
const otherLetters: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR' };
const unknownCountries = new Set(['XX', 'ZZ', '??', '?']);

function nationalityOf(text: string): string | null {
  const countries = text
    .toUpperCase()
    .split(/[\s,;/]+/)
    .filter((country) => country !== '' && !unknownCountries.has(country))
    .map((country) => otherLetters[country] ?? country);
  if (countries.some((country) => !/^[A-Z]{2}$/.test(country)))
    throw new Unreadable('nationality', phrase('nationality-form'));
  return countries.sort()[0] ?? null;
}

/**
 * What each key is made of, strongest first. Two records that share one may be one person; how, `link.ts`
 * decides.
 */
export const keyNames = [
  'everything',
  'without-nationality',
  'without-day',
  'without-family-name',
  'without-given-name',
] as const;

/** The text of each key in the order of `keyNames`; null where a part of it is not known. */
export function keysOf({
  givenNameInitial: givenInitial,
  familyNameInitial: familyInitial,
  year,
  month,
  day,
  sex,
  nationality,
}: Parts): readonly (string | null)[] {
  // The initials are sorted: which name is the family name is often not known.
  const initials =
    givenInitial === null || familyInitial === null ? null : [givenInitial, familyInitial].sort().join('');
  // Day and month are confused where both can be either.
  const date =
    month === null || day === null
      ? null
      : day <= 12
        ? `${Math.min(day, month)}/${Math.max(day, month)}`
        : `${month}/${day}`;
  return [
    joinParts(initials, year, date, sex, nationality),
    joinParts(initials, year, date, sex),
    joinParts(initials, year, month, sex, nationality),
    joinParts(givenInitial, year, date, sex, nationality),
    joinParts(familyInitial, year, date, sex, nationality),
  ];
}

const joinParts = (...parts: readonly (string | number | null)[]): string | null =>
  parts.includes(null) ? null : parts.join('|');
