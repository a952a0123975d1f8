// Places free today, at the desk: which entries of the directory want it shown, and what they said last.
import { mostPlaces, placeStates } from '@heed/domain/directory';
import * as v from 'valibot';
import { endpoints } from './endpoints/index.ts';
import { route } from './route.ts';
import * as s from './shapes.ts';

/** Id of an entry of the directory. */
const entryId = v.pipe(v.string(), v.minLength(1), v.maxLength(80));

const places = v.union([
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(mostPlaces)),
  v.picklist(placeStates),
]);

/** Routes of vacancies. */
export const vacancies = {
  'vacancies.list': route({
    endpoint: endpoints['vacancies.list'],
    who: 'casework',
    summary:
      'Entries that pages can show and that can have places, whether they want it shown, what they said',
    request: s.nothing,
    response: v.strictObject({
      entries: v.array(
        v.strictObject({
          id: entryId,
          country: v.string(),
          name: v.string(),
          number: v.nullable(v.string()),
          /** Null: the place was not asked, or does not want it. */
          listing: v.nullable(
            v.strictObject({
              agreedOn: s.day,
              agreedBy: s.id,
              /** Null: not known today. */
              current: v.nullable(v.strictObject({ places, at: s.instant, by: s.id, until: s.instant })),
            }),
          ),
        }),
      ),
    }),
  }),
  'vacancies.agree': route({
    endpoint: endpoints['vacancies.agree'],
    audited: 'agreeVacancies',
    who: 'casework',
    summary: 'A place wants its vacancies shown, or not any more: then what it said is gone at once',
    request: v.strictObject({ id: entryId, wants: v.boolean() }),
    response: s.nothing,
  }),
  'vacancies.report': route({
    endpoint: endpoints['vacancies.report'],
    audited: 'reportVacancy',
    who: 'casework',
    summary: 'What a place says of today; pages show it until the end of tomorrow. Null takes it back',
    request: v.strictObject({ id: entryId, places: v.nullable(places) }),
    response: s.nothing,
  }),
};

/** Answer of `vacancies.list`. */
export type VacancyList = v.InferOutput<(typeof vacancies)['vacancies.list']['response']>;
