// Whether a place has room, beside its entry: only what is still known, with day and time. What was said is
// gone when its time is over, also from a page that lay open or was kept on a device.
import {
  currentVacancy,
  type DirectoryEntry,
  hasPlaces,
  vacancyEnds,
  vacancyListing,
} from '@heed/domain/directory';
import { organisationZone } from '@heed/domain/organisation';
import type { PageContext } from '../context.ts';
import { type Html, html } from '../markup.ts';
import { dayAndTime } from '../moment.ts';
import { placeOf } from '../service-hours/desk.ts';

/** Null where the place does not want it shown. */
export function vacancyNote(context: PageContext, line: DirectoryEntry): Html | null {
  const { t } = context;
  const listing = vacancyListing(context.vacancies, line.id);
  if (listing === null || !hasPlaces(line)) return null;
  const timeZone = organisationZone(context.organisation);
  const current = currentVacancy(listing, context.now, timeZone);
  const unknown = t('help.places.unknown');
  if (current === null) return html`<span data-vacancy="unknown">${unknown}</span>`;
  const { places, at } = current;
  const saidAt = t('moment.zone', {
    moment: dayAndTime(context, at, timeZone),
    place: placeOf(context, timeZone),
  });
  const state = typeof places === 'number' ? 'free' : places;
  return html`<span data-vacancy="${state}" data-until="${vacancyEnds(current, timeZone)}"
data-unknown="${unknown}"><b>${
    typeof places === 'number' ? t('help.places.free', { count: places }) : t(`help.places.${places}`)
  }</b> ${t('help.places.said', { moment: saidAt })}</span>`;
}
