// The page of a door: what she may ask for, what to do and never to do, or what the law says; then the form.
// What may stand at which door is a rule of packages/domain/src/intake.

import { answerOf, inUnion, linesOn, union } from '@heed/content/laws/answers';
import type { Laws, Topic } from '@heed/content/laws/schema';
import type { MessageKey } from '@heed/content/messages/words';
import { countriesOf } from '@heed/domain/directory';
import { type Door, doorRules } from '@heed/domain/intake';
import { pageLinks } from '../article/page.ts';
import type { PageContext } from '../context.ts';
import { linkTo } from '../context.ts';
import { hidden } from '../field.ts';
import { asksSafety, paths } from '../forms.ts';
import { calls } from '../frame/layout.ts';
import { knownCountries, mayHaveCareWithoutPolice } from '../law/compare.ts';
import { lawCards, lawFor, lawList } from '../law/lines.ts';
import { type Html, html, when } from '../markup.ts';
import { answerLine } from '../service-hours/desk.ts';
import { suggestedDesk } from '../service-hours/suggested.ts';
import type { DoorData } from './data.ts';

/** Doors that have a page of their own, by its path. No word of a path says what brings somebody. */
export const doorPaths = {
  self: '/for/me',
  sells: '/for/workers',
  paid: '/for/guests',
  saw: '/for/neighbours',
  work: '/for/professionals',
} as const satisfies Partial<Record<Door, string>>;
export type PagedDoor = keyof typeof doorPaths;

export const isPaged = (door: Door): door is PagedDoor => Object.hasOwn(doorPaths, door);

/** What a door says before the words: on the first screen of the report, above its form. */
export function doorHead(context: PageContext, data: DoorData): Html {
  const { door, goesOn = false } = data;
  return html`<div class="flow" data-first>${when(asksSafety(door) && !goesOn, () =>
    safetyLine(context, data),
  )}
${head(context, data)}
${countryChoice(context, data)}
${afterWriting(context, data)}</div>`;
}

/** What can be read besides: below the form of the first screen. */
export function doorFoot(context: PageContext, data: DoorData): Html {
  const { t } = context;
  const { door, country } = data;
  const pages = doorRules[door].pages.filter((path) => path !== leading[door]);
  return html`<div class="flow" data-first>${when(doorRules[door].isLawFolded && isChosen(country), () =>
    foldedLaw(context, data),
  )}
${pageLinks(context, [
  ...pages.map((path) => ({ path, heading: t(headings[path] ?? 'home.know.signs') })),
  {
    path: isKnown(country) ? `/help/${country.toLowerCase()}` : '/help',
    heading: isKnown(country) ? t('start.lines', { country: placeOf(context, country) }) : t('home.lines'),
  },
])}</div>`;
}

/** The page that a door reads before anything else. */
const leading: Readonly<Partial<Record<Door, string>>> = { paid: '/buyers', work: '/professionals' };

/**
 * Whether she is safe to write, in one line: 'no' and 'not sure' lead to the page for that, and who is safe
 * goes on.
 */
function safetyLine(context: PageContext, { door, country }: DoorData): Html {
  const { t } = context;
  return html`<form class="note" method="post" action="${linkTo(context, paths.start)}"
data-safety>${hidden({ door, ...(country && { country }) })}<p><b>${t('start.safety')}</b> ${t(
    'start.safety.hint',
  )}</p><div class="chips"><button name="safe" value="no">${t('start.safety.no')}</button> <button
name="safe" value="unsure">${t('start.safety.unsure')}</button></div></form>`;
}

/** The country, asked once: the same form comes back for it with all that was typed. */
function countryChoice(context: PageContext, { door, country }: DoorData): Html {
  const { t } = context;
  const isOpen = !isChosen(country) && doorRules[door].law.length > 0 && !doorRules[door].isLawFolded;
  const options = [...countriesOf(context.organisation), 'other'];
  return html`<details data-where${isOpen ? html` open` : null}><summary>${t('start.country')} ${when(
    isKnown(country),
    () => html`<b>${context.country(country)}</b>`,
  )}</summary><p class="chips">${options.map(
    (code) =>
      html`<button form="report" name="where" value="${code}"${
        code === country ? html` class="act" aria-pressed="true"` : null
      }>${code === 'other' ? t('start.country.other') : context.country(code)}</button> `,
  )}</p></details>`;
}

/** Who reads what she writes and by when, and how she comes back: said before she writes. */
function afterWriting(context: PageContext, { door }: DoorData): Html | null {
  const { t } = context;
  const desk = suggestedDesk(context, door)?.desk;
  return desk === undefined
    ? null
    : html`<p class="note" data-after><b>${t('start.who')}</b> <span
translate="no">${desk.name}</span>. ${answerLine(context, desk)} ${t('receipt.back.how')}</p>`;
}

/** Names of the pages that doors lead to. */
const headings: Readonly<Record<string, MessageKey>> = {
  '/buyers': 'start.page.buyers',
  '/signs': 'home.know.signs',
  '/professionals': 'start.page.professionals',
  '/duties': 'start.page.duties',
};

const isKnown = (country: string): boolean => /^[A-Z]{2}$/.test(country);
const isChosen = (country: string): boolean => country !== '' && country !== 'unsaid';
const placeOf = (context: PageContext, country: string): string =>
  isKnown(country) ? context.country(country) : context.t('start.law.there');

/** What stands before the form, by door. */
function head(context: PageContext, data: DoorData): Html {
  const { t } = context;
  const { door } = data;
  if (door === 'self') return entitlements(context, data);
  if (door === 'sells') return html`<h1>${t('home.rights')}</h1>${lawThere(context, data)}`;
  if (door === 'paid')
    return html`<h1>${t('start.saw')}</h1>${lead(context, door)}${
      lawThere(context, data) ?? html`<p class="care">${t('law.no-protection')}</p>`
    }`;
  if (door === 'saw')
    return html`${advice(context, ['start.saw.sign', 'start.saw.do', 'start.saw.never'])}${foldedSigns(
      context,
      data,
    )}`;
  return html`${advice(context, ['signs.do.natural', 'start.work.never'])}${lead(context, door)}`;
}

/** The page to read first. */
function lead(context: PageContext, door: Door): Html | null {
  const path = leading[door];
  const heading = path && headings[path];
  return heading ? pageLinks(context, [{ path, heading: context.t(heading) }]) : null;
}

/** The law of the country chosen; nothing while none is chosen, since nothing is unconfirmed then. */
function lawThere(context: PageContext, { door, country, laws }: DoorData): Html | null {
  const { t } = context;
  if (!isChosen(country)) return null;
  const place = placeOf(context, country);
  return html`<h2>${isKnown(country) ? t('start.law', { country: place }) : t('start.law.unknown')}</h2>
${lawList(context, lawFor(laws, country, door), door)}
${when(door === 'sells' && knownCountries(context, laws).includes(country), () =>
  pageLinks(context, [
    { path: `/rights/${country.toLowerCase()}`, heading: t('laws.one.rights', { country: place }) },
  ]),
)}`;
}

const advice = ({ t }: PageContext, lines: readonly MessageKey[]): Html =>
  html`<h1>${t('start.saw')}</h1><ul
class="bullets">${lines.map((line) => html`<li>${calls(t(line))}</li>`)}</ul>`;

/** Signs that neighbours may notice, where this language has them. */
function foldedSigns(context: PageContext, { signs }: DoorData): Html | null {
  const own = signs.sets.find(({ who }) => who === 'neighbour')?.signs ?? [];
  if (!context.speaks('signs') || own.length === 0) return null;
  return html`<details><summary>${context.t('signs.list')}</summary><ul class="bullets">${own.map(
    (sign) => html`<li>${context.says(`signs.sign.${sign}`)}</li>`,
  )}</ul></details>`;
}

/** Three things that she may ask for, each only as far as it is confirmed where she is. */
function entitlements(context: PageContext, { laws, country }: DoorData): Html {
  const { t } = context;
  const time = answerOf(laws, country, 'reflection');
  return html`<h1>${t('start.self')}</h1>
<ul class="bullets">
<li>${t(mayHaveCareWithoutPolice(laws, country) ? 'start.self.care' : 'start.self.care.ask')}</li>
<li>${
    time === 'unknown' ? t('start.self.think.ask') : t('start.self.think', { time: t(`laws.answer.${time}`) })
  }</li>
<li>${t('start.self.forced')}</li>
</ul>`;
}

/**
 * What the law says about what she may ask for, by topic, with EU law where the country's own rule is not
 * confirmed.
 */
function foldedLaw(context: PageContext, { door, country, laws }: DoorData): Html {
  const { t } = context;
  const topics = doorRules[door].law as readonly Topic[];
  return html`<details><summary>${t('start.self.law', { country: placeOf(context, country) })}</summary>
${topics.map((topic) => html`<h2>${t(`laws.topic.${topic}`)}</h2>${rule(context, laws, country, topic)}`)}
<p class="hint">${t('law.not-advice')}</p></details>`;
}

function rule(context: PageContext, laws: Laws, country: string, topic: Topic): Html {
  const { t } = context;
  const confirmed = (code: string) => linesOn(laws, code, topic).filter(({ text }) => text !== null);
  if (confirmed(country).length > 0) return lawCards(context, confirmed(country));
  return html`<p class="care">${t('rights.nation-unknown')}</p>
${when(
  inUnion(country) && confirmed(union).length > 0,
  () => html`<p
class="label">${t('laws.union')}</p>${lawCards(context, confirmed(union))}`,
)}`;
}
