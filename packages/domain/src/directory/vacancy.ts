// Whether a place has room, as a member of the desk heard from it: shown only where the place agreed, and
// until the end of the next day. Later nobody knows: an old number is never shown as a fact.
import { whenClock } from '../organisation/index.ts';
import type { Day } from '../time/index.ts';
import type { DirectoryEntry, Need } from './entry.ts';

/** What a place can have room for. */
const needsWithPlaces: readonly Need[] = ['shelter', 'safe-space', 'peers'];

/** 'full': no place. 'ask': the place wants to be called for it. */
export const placeStates = ['full', 'ask'] as const;
/** Most places that one entry can have free. */
export const mostPlaces = 99;
/** How many places are free, at least one; or a state. */
export type FreePlaces = number | (typeof placeStates)[number];

export interface Vacancy {
  readonly places: FreePlaces;
  /** When the place said it, milliseconds since 1970. */
  readonly at: number;
  /** Id of the member who heard it. */
  readonly by: string;
}

/** A place that wants its vacancies shown. */
export interface VacancyListing {
  readonly agreedOn: Day;
  readonly agreedBy: string;
  /** What it said last; null where it has said nothing, or took it back. */
  readonly last: Vacancy | null;
}

/** By the id of an entry. An entry that is not here does not want it, or was not asked. */
export type Vacancies = Readonly<Record<string, VacancyListing>>;

/** Whether an entry can have vacancies. */
export const hasPlaces = ({ needs }: DirectoryEntry): boolean =>
  needs.some((need) => needsWithPlaces.includes(need));

/** The listing of an entry; null where there is none. */
export const vacancyListing = (vacancies: Vacancies, id: string): VacancyListing | null =>
  Object.hasOwn(vacancies, id) ? (vacancies[id] ?? null) : null;

/** The first instant at which it is not shown any more: the day after it is over where the desk is. */
export const vacancyEnds = ({ at }: Vacancy, timeZone: string): number =>
  whenClock('24:00', timeZone, whenClock('24:00', timeZone, at));

/** What is known now; null where nothing is, or where it was said too long ago. */
export const currentVacancy = ({ last }: VacancyListing, now: number, timeZone: string): Vacancy | null =>
  last !== null && now < vacancyEnds(last, timeZone) ? last : null;
