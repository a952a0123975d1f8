// Sentences about a desk on every page where a person may write: who answers, in which languages, by when,
// and what the desk cannot do. The times are computed in packages/domain/src/service-hours.

import { countriesOf } from '@heed/domain/directory';
import type { DeskProfile } from '@heed/domain/organisation';
import type { PageContext } from '../context.ts';
import { calls } from '../frame/layout.ts';
import { type Html, html } from '../markup.ts';
import { hoursUntil, moment } from '../moment.ts';

/** Above so many hours 'opens in' is a weekday. */
const soonHours = 20;

/** 'Open now. An answer by Thursday 10:00.' with a mark that does not rest on colour. */
export function answerLine(context: PageContext, desk: DeskProfile): Html {
  const open = context.promises[desk.id]?.open ?? false;
  return html`<span
class="mark ${open ? 'open' : 'shut'}"></span> ${openness(context, desk)} ${answerBy(context, desk)}`;
}

/** 'Open now.' or when it opens. */
export function openness(context: PageContext, desk: DeskProfile): string {
  const promise = context.promises[desk.id];
  if (promise?.open) return context.t('promise.open');
  if (promise === undefined || promise.opensAt === null) return context.t('promise.closed');
  const hours = hoursUntil(promise.opensAt, context.now);
  if (hours <= soonHours) return context.t('promise.opens.soon', { hours });
  return context.t('promise.opens', { when: momentAt(context, promise.opensAt, desk) });
}

/** 'An answer by Thursday 10:00.', or that none is promised. */
export function answerBy(context: PageContext, desk: DeskProfile): string {
  const by = context.promises[desk.id]?.answerBy ?? null;
  if (by === null) return context.t('promise.answer.none');
  return context.t('promise.answer', { when: momentAt(context, by, desk) });
}

/** A moment by the desk's clock, and whose clock that is. */
export const momentAt = (context: PageContext, at: number, desk: DeskProfile): string =>
  context.t('moment.zone', {
    moment: moment(context, at, context.now, desk.timeZone),
    place: placeOf(context, desk.timeZone),
  });

/** The clocks of the desks, for the scripts: they say moments too. */
export const clocks = (context: PageContext): Html[] =>
  context.organisation.desks.map(
    ({ id, timeZone }) =>
      html`<i hidden translate="no" data-desk="${id}" data-zone="${timeZone}"
data-when="${context.t('moment.zone', { moment: '#moment', place: placeOf(context, timeZone) })}"></i>`,
  );

/** ECMA-402 has it, TypeScript's tables do not yet. */
type ZonedLocale = Intl.Locale & { getTimeZones?(): string[] };

/**
 * The country that has this clock alone, where it is one of ours; else the city that the clock is named
 * after.
 */
export function placeOf(context: PageContext, timeZone: string): string {
  const country = countriesOf(context.organisation).find((code) => clockOf(code) === timeZone);
  if (country !== undefined) return context.country(country);
  return context.dress((timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' '));
}

/** The one time zone of each country; null where it has several, or none is known. */
const clockOfCountry = new Map<string, string | null>();

/** Asking for the zones of a country takes 0.2 ms, so each is asked for once. */
export function clockOf(country: string): string | null {
  const earlier = clockOfCountry.get(country);
  if (earlier !== undefined) return earlier;
  const place: ZonedLocale = new Intl.Locale(`und-${country}`);
  const zones = place.getTimeZones?.() ?? [];
  const clock = zones.length === 1 ? (zones[0] ?? null) : null;
  clockOfCountry.set(country, clock);
  return clock;
}

/** Which languages are read here, and how long another one takes. */
export function languages(context: PageContext, desk: DeskProfile): Html {
  const { t } = context;
  const read = t('promise.reads', { languages: context.list(desk.languages.map(context.language)) });
  const other =
    desk.interpreterHours === null
      ? t('promise.interpreter.none')
      : t('promise.interpreter', { hours: desk.interpreterHours });
  return html`${read} ${other}`;
}

/** Every desk: when it is open, by when it answers and in which languages; and what none of them can do. */
export function answerLines(context: PageContext): Html {
  const { t, organisation } = context;
  return html`<section><h2>${t('home.desks')}</h2>
<ul class="flow">${organisation.desks.map(
    (desk) =>
      html`<li><b
translate="no">${desk.name}</b> ${answerLine(context, desk)} ${languages(context, desk)}</li>`,
  )}</ul><p>${calls(t('promise.cannot'))}</p></section>`;
}

/** Who is awake; where no such desk is open, that it is for danger alone. */
export function awakeText({ t, list, promises }: PageContext, awake: readonly DeskProfile[]): string {
  const text = t('report.urgent.awake', { desks: list(awake.map(({ name }) => name)) });
  const isClosed = awake.every(({ id }) => promises[id]?.open === false);
  return isClosed ? `${text} ${t('report.urgent.only')}` : text;
}

/** The desk that promises the earliest answer: the quick form sends to it. Advice desks do not count. */
export function earliestAnswering(context: PageContext): DeskProfile | undefined {
  const by = (desk: DeskProfile) => context.promises[desk.id]?.answerBy ?? Number.MAX_SAFE_INTEGER;
  return [...context.organisation.desks]
    .filter(({ kind }) => kind !== 'advice')
    .sort((a, b) => by(a) - by(b))[0];
}
