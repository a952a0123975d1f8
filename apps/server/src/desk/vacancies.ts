// Places free today, at the desk: entries of the organisation's countries that pages can show and that can
// have places.
import type { Content } from '@heed/content/read';
import {
  countriesOf,
  currentVacancy,
  hasPlaces,
  isReachable,
  type VacancyListing,
  vacancyEnds,
  vacancyListing,
} from '@heed/domain/directory';
import { organisationZone } from '@heed/domain/organisation';
import type { Deployment } from '../deployment.ts';
import type { Handlers } from '../http/mount.ts';
import { Refusal } from '../http/problem.ts';
import { putAgreement, putVacancy, readVacancies } from '../vacancies.ts';

export function vacancyHandlers(
  deployment: Deployment,
  { directory }: Pick<Content, 'directory'>,
): Pick<Handlers, 'vacancies.list' | 'vacancies.agree' | 'vacancies.report'> {
  const { storage } = deployment;
  const zone = () => organisationZone(deployment.organisation());
  const entries = () =>
    countriesOf(deployment.organisation()).flatMap((country) =>
      (directory[country] ?? [])
        .filter((entry) => isReachable(entry) && hasPlaces(entry))
        .map((entry) => ({ country, entry })),
    );
  const requireEntry = (id: string) => {
    if (!entries().some(({ entry }) => entry.id === id))
      throw new Refusal('not-found', 'refusal.line-unknown');
  };
  return {
    async 'vacancies.list'() {
      const vacancies = await readVacancies(storage);
      const now = deployment.now();
      return {
        entries: entries().map(({ country, entry }) => ({
          ...{ id: entry.id, country, name: entry.name },
          number: entry.number,
          listing: listed(vacancyListing(vacancies, entry.id), now, zone()),
        })),
      };
    },

    async 'vacancies.agree'({ body: { id, wants }, caller }) {
      requireEntry(id);
      await putAgreement(storage, id, wants, { by: caller.member!.id, at: deployment.now() });
      await deployment.refresh();
      return {};
    },

    async 'vacancies.report'({ body: { id, places }, caller }) {
      requireEntry(id);
      await putVacancy(storage, id, places, { by: caller.member!.id, at: deployment.now() });
      await deployment.refresh();
      return {};
    },
  };
}

function listed(listing: VacancyListing | null, now: number, timeZone: string) {
  if (listing === null) return null;
  const current = currentVacancy(listing, now, timeZone);
  return {
    agreedOn: listing.agreedOn,
    agreedBy: listing.agreedBy,
    current: current && { ...current, until: vacancyEnds(current, timeZone) },
  };
}
