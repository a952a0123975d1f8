// Invented people and the lists on which they might stand, with what clerks do to them: for tests and
// measurements. Initials as in many languages (22 of unequal frequency, Zipf), births over 45 years,
// nationalities of unequal frequency.
import { type Random, random } from '../random/generator.ts';
import { keysOf, type ListRecord, partsOf } from './normalise.ts';

/** How often clerks err. Each is a share of 0 to 1. */
export interface Slips {
  /** Share of records whose day is not known; of a third of them the month neither. */
  readonly dayUnknown: number;
  readonly nationalityUnknown: number;
  /**
   * Share of records with a wrong digit in the date, a wrong initial, day and month changed over, names
   * changed over, another nationality, another family name.
   */
  readonly wrongDate: number;
  readonly wrongInitial: number;
  readonly swapped: number;
  readonly otherNationality: number;
  readonly otherFamilyName: number;
}

/** Clerks who never err. */
export const noSlips: Slips = {
  dayUnknown: 0,
  nationalityUnknown: 0,
  wrongDate: 0,
  wrongInitial: 0,
  swapped: 0,
  otherNationality: 0,
  otherFamilyName: 0,
};

/** Our guess of a register kept with care by busy people. No register was measured. */
export const usualSlips: Slips = {
  dayUnknown: 0.08,
  nationalityUnknown: 0.05,
  wrongDate: 0.02,
  wrongInitial: 0.02,
  swapped: 0.02,
  otherNationality: 0.03,
  otherFamilyName: 0.03,
};

const LETTERS = 'ABDEFGHIKLMNOPRSTUVZLJ';
const COUNTRIES = [
  'RO',
  'NG',
  'BG',
  'HU',
  'AL',
  'VN',
  'CN',
  'UA',
  'MD',
  'BR',
  'CO',
  'TH',
  'PH',
  'PL',
  'RS',
  'GH',
  'CM',
  'DO',
  'VE',
  'MA',
];

function zipf<T>(source: Random, from: ArrayLike<T>): T {
  const weights = Array.from({ length: from.length }, (_, at) => 1 / (at + 1));
  let remaining = source.uniform() * weights.reduce((a, b) => a + b);
  for (const [at, weight] of weights.entries()) {
    remaining -= weight;
    if (remaining < 0) return from[at]!;
  }
  return from[from.length - 1]!;
}

interface InventedPerson {
  readonly givenNameInitial: string;
  readonly familyNameInitial: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly sex: string;
  readonly nationality: string;
}

/** An invented person. Letters and countries follow a Zipf distribution. */
export const inventPeople = (source: Random): InventedPerson => ({
  givenNameInitial: zipf(source, LETTERS as unknown as ArrayLike<string>),
  familyNameInitial: zipf(source, LETTERS as unknown as ArrayLike<string>),
  year: 1962 + source.below(45),
  month: 1 + source.below(12),
  // Never 1 January, which is read as a day that is not known.
  day: 2 + source.below(27),
  sex: source.uniform() < 0.8 ? 'F' : 'M',
  nationality: zipf(source, COUNTRIES),
});

/** What one list says of a person. */
export function writeRecord(person: InventedPerson, slips: Slips, source: Random): ListRecord {
  const happens = (share: number) => source.uniform() < share;
  let {
    givenNameInitial: givenInitial,
    familyNameInitial: familyInitial,
    year,
    month,
    day,
    nationality,
  } = person;
  if (happens(slips.wrongDate)) {
    const part = source.below(3);
    if (part === 0) year += source.below(2) === 0 ? 1 : -1;
    else if (part === 1) month = 1 + source.below(12);
    else day = 2 + source.below(27);
  }
  if (happens(slips.wrongInitial)) givenInitial = LETTERS[source.below(LETTERS.length)]!;
  if (happens(slips.otherFamilyName)) familyInitial = zipf(source, LETTERS as unknown as ArrayLike<string>);
  if (happens(slips.swapped) && day <= 12) [day, month] = [month, day];
  if (happens(slips.swapped)) [givenInitial, familyInitial] = [familyInitial, givenInitial];
  if (happens(slips.otherNationality)) nationality = zipf(source, COUNTRIES);
  const two = (part: number) => String(part).padStart(2, '0');
  const dateParts = !happens(slips.dayUnknown) ? 3 : happens(1 / 3) ? 1 : 2;
  return {
    given: givenInitial,
    family: familyInitial,
    born: [String(year), two(month), two(day)].slice(0, dateParts).join('-'),
    sex: person.sex,
    nationality: happens(slips.nationalityUnknown) ? '' : nationality,
  };
}

interface SimulatedLists {
  readonly lists: readonly (readonly { readonly person: number; readonly listed: ListRecord }[])[];
  /** By history, as it truly is. */
  readonly truth: Float64Array;
}

/** `people` people of whom each list, by itself, sees a share. */
export function simulateLists(
  people: number,
  shares: readonly number[],
  slips: Slips,
  source: Random,
): SimulatedLists {
  const lists = shares.map((): { person: number; listed: ListRecord }[] => []);
  const truth = new Float64Array(1 << shares.length);
  for (let person = 0; person < people; person++) {
    const who = inventPeople(source);
    let history = 0;
    for (const [list, share] of shares.entries()) {
      if (source.uniform() >= share) continue;
      history |= 1 << list;
      lists[list]!.push({ person, listed: writeRecord(who, slips, source) });
    }
    if (history > 0) truth[history]!++;
  }
  return { lists, truth };
}

/** Lists, and how many people truly stand on exactly which of them. */
export interface Truth {
  readonly lists: readonly (readonly ListRecord[])[];
  readonly truth: Float64Array;
}

/** Lists without slips, of people of whom no two share a key: what linking must find is known. */
export function listsWithTruth(people: number, shares: readonly number[], seed: number): Truth {
  const all = simulateLists(people, shares, noSlips, random(seed));
  const holders = new Map<string, Set<number>>();
  for (const { person, listed } of all.lists.flat())
    for (const [at, key] of keysOf(partsOf(listed)).entries()) {
      const name = `${at} ${key}`;
      holders.set(name, (holders.get(name) ?? new Set()).add(person));
    }
  const twins = new Set(
    [...holders.values()].filter(({ size }) => size > 1).flatMap((matches) => [...matches]),
  );
  const lists = all.lists.map((records) => records.filter(({ person }) => !twins.has(person)));
  const histories = new Map<number, number>();
  for (const [list, records] of lists.entries())
    for (const { person } of records) histories.set(person, (histories.get(person) ?? 0) | (1 << list));
  const truth = new Float64Array(all.truth.length);
  for (const history of histories.values()) truth[history]!++;
  return { lists: lists.map((records) => records.map(({ listed }) => listed)), truth };
}

/** A list as the CSV file that `readList` reads. */
export const listCsv = (records: readonly ListRecord[]): string =>
  ['given,family,born,sex,nationality']
    .concat(
      records.map((record) =>
        [record.given, record.family, record.born, record.sex, record.nationality].join(),
      ),
    )
    .join('\n');
