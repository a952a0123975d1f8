// What places of the directory said of their vacancies: one setting, shown beside the entry until it ends.
import type { FreePlaces, Vacancies, VacancyListing } from '@heed/domain/directory';
import { vacancyListing } from '@heed/domain/directory';
import { dayOf } from '@heed/domain/time';
import type { Storage } from '@heed/storage';
import { changeSetting, type JsonSetting, readSetting } from './http/json-setting.ts';
import { Refusal } from './http/problem.ts';

const setting: JsonSetting<Vacancies> = {
  name: 'vacancies',
  empty: {},
  busy: 'refusal.vacancy-busy',
};

/** Who heard it, and when. */
interface Hearing {
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export const readVacancies = (storage: Storage): Promise<Vacancies> => readSetting(storage, setting);

/** A place wants to be shown, or not any more. One that wants it twice keeps what it said. */
export const putAgreement = (
  storage: Storage,
  id: string,
  wants: boolean,
  { by, at }: Hearing,
): Promise<void> =>
  changeSetting(storage, setting, (vacancies) => {
    const { [id]: listing, ...others } = vacancies;
    if (!wants) return others;
    return { ...others, [id]: listing ?? { agreedOn: dayOf(at), agreedBy: by, last: null } };
  });

/** What a place says now; null takes it back. Throws a Refusal where the place does not want it shown. */
export const putVacancy = (
  storage: Storage,
  id: string,
  places: FreePlaces | null,
  hearing: Hearing,
): Promise<void> =>
  changeSetting(storage, setting, (vacancies) => {
    const listing = vacancyListing(vacancies, id);
    if (listing === null) throw new Refusal('already-done', 'refusal.vacancy-not-wanted');
    const next: VacancyListing = { ...listing, last: places === null ? null : { places, ...hearing } };
    return { ...vacancies, [id]: next };
  });
