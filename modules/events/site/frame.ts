// What pages of an event share: where they stand, days and times by the clock of the place, people as the
// programme names them, words in the event's own language.

import type { LocaleState } from '@heed/content/messages/words';
import type { PageContext } from '@heed/site/context';
import { type Html, html, when } from '@heed/site/markup';
import { day } from '@heed/site/moment';
import type { EventPlan, NamedPerson, Session } from '../rules/index.ts';

/** Paths of an event without language. */
export const eventPaths = (slug: string) => ({
  event: `/event/${slug}`,
  register: `/event/${slug}/register`,
  withdraw: `/event/${slug}/withdraw`,
  calendar: `/event/${slug}/event.ics`,
  sessionCalendar: (session: string) => `/event/${slug}/${session}.ics`,
  minutes: `/event/${slug}/minutes`,
  minutesFile: (kind: 'md' | 'pdf') => `/event/${slug}/minutes.${kind}`,
  badges: `/event/${slug}/badges.pdf`,
});

/** Words that an organiser wrote, in the event's own language. */
export function inEventLanguage(
  { locale }: Pick<PageContext, 'locale'>,
  { languages }: Pick<EventPlan, 'languages'>,
  words: Html,
): Html {
  const [own] = languages;
  return own === undefined || own === locale ? words : html`<div lang="${own}" dir="auto">${words}</div>`;
}

/** 'Rosa, Lantern' as they chose it. */
export const personText = ({ name, organisation }: NamedPerson): string =>
  organisation === '' ? name : `${name}, ${organisation}`;

/** A name from a stranger: it turns no direction but its own. */
export const person = (one: NamedPerson): Html => html`<bdi translate="no">${personText(one)}</bdi>`;

/** '09:30–10:15', from left to right in every language. */
export const timeText = ({ start, end }: Pick<Session, 'start' | 'end'>): string => `${start}–${end}`;

/** The first and the last day in words. */
export function daysText(context: LocaleState, { days }: Pick<EventPlan, 'days'>): string {
  const sorted = days.map((one) => one.day).toSorted();
  const [first, last] = [sorted[0] ?? '', sorted.at(-1) ?? ''];
  return first === last
    ? day(context, first)
    : context.t('event.days', { first: day(context, first), last: day(context, last) });
}

/** Names of languages in the language of the page. */
export const languagesText = (context: PageContext, { languages }: Pick<EventPlan, 'languages'>): string =>
  languages.map((code) => context.language(code)).join(', ');

/** Rows of what it is: each with its name. */
export const factList = (rows: readonly (readonly [string, string | Html])[]): Html =>
  html`<dl class="facts">${rows.map(
    ([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`,
  )}</dl>`;

/** Paragraphs, those of an organiser in their language. */
export const paragraphList = (texts: readonly string[]): Html =>
  html`${texts.map((text) => html`<p dir="auto">${text}</p>`)}`;

/** Chair, presentations and moderator of a session. */
export function sessionPeople(context: PageContext, session: Session): Html {
  const { t } = context;
  const { chair, moderator, presentations } = session;
  return html`${when(
    presentations.length > 0,
    () =>
      html`<ul class="bullets">${presentations.map(
        ({ title, speakers }) =>
          html`<li>${when(title, () => html`<cite dir="auto">${title}</cite>`)}${
            title !== '' && speakers.length > 0 ? ': ' : null
          }${speakers.map((one, at) => html`${at > 0 ? ' · ' : null}${person(one)}`)}</li>`,
      )}</ul>`,
  )}${when(chair, () => html`<p>${t('event.chair')} ${person(chair!)}</p>`)}${when(
    moderator,
    () => html`<p>${t('event.moderator')} ${person(moderator!)}</p>`,
  )}`;
}
