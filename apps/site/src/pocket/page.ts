// `/pocket`: what a professional wants at hand: signs, first words in two languages, duties, whom to call.
// One
// page for each job, kept on the device by choice.
import type { SignSet, Signs } from '@heed/content/indicators/schema';
import type { PhraseLine } from '@heed/content/phrases';
import type { Directory } from '@heed/domain/directory';
import type { LegalDuties } from '@heed/domain/duties';
import { pageLinks } from '../article/page.ts';
import { linkTo, type PageContext } from '../context.ts';
import { dutiesOf } from '../duties/page.ts';
import { calls, layout, telephone } from '../frame/layout.ts';
import { countryLines } from '../help/list.ts';
import { keepHere } from '../keep/part.ts';
import { type Html, html, when } from '../markup.ts';
import { hasModulePage } from '../module-pages.ts';
import { actsFor, neverList } from '../signs/page.ts';
import { type Trade, trades } from './trades.ts';

export const pocketPath = (trade: string): string => `/pocket/${trade}`;

/** The jobs; `headingOf` a page below `/professionals`. */
export function pocketsPage(context: PageContext, headingOf: (path: string) => string | null): Html {
  const { t } = context;
  return layout(context, {
    title: 'pocket.page',
    style: 'content',
    main: html`<h1>${t('pocket.title')}</h1><p>${t('pocket.lead')}</p>
${pageLinks(
  context,
  trades.map(({ id }) => ({
    path: pocketPath(id),
    heading: headingOf(`/professionals/${id}`) ?? id,
  })),
)}`,
  });
}

export interface PocketData {
  readonly trade: Trade;
  readonly heading: string;
  readonly signs: Signs;
  readonly legal: LegalDuties;
  readonly directory: Directory;
  /** Lines by language. */
  readonly phrases: Readonly<Record<string, readonly PhraseLine[]>>;
  /** The language of the person in front of the reader. */
  readonly other: string;
}

export function pocketPage(context: PageContext, data: PocketData): Html {
  const { t } = context;
  const { trade, heading } = data;
  const set = data.signs.sets.find(({ who }) => who === trade.signs);
  return layout(context, {
    title: 'pocket.page',
    style: 'content',
    script: 'keep',
    main: html`<h1>${t('pocket.title')}: ${heading}</h1>
<nav aria-label="${t('pocket.on-this-page')}"><ul class="bullets">${(
      ['words', 'signs', 'duties', 'call'] as const
    ).map((part) => html`<li><a href="#${part}">${t(`pocket.${part}`)}</a></li>`)}</ul></nav>
<section id="words"><h2>${t('pocket.words')}</h2>${words(context, data)}</section>
<section id="signs"><h2>${t('pocket.signs')}</h2>${when(set, () => signs(context, set!))}</section>
<section id="duties"><h2>${t('pocket.duties')}</h2>${duties(context, data)}</section>
<section id="call"><h2>${t('pocket.call')}</h2><p>${telephone('112')} ${t('start.emergency')}</p>
${countryLines(context, data.directory)}</section>
${keepHere(context, `${pocketPath(trade.id)}/keep.json?say=${data.other}`)}
${pageLinks(context, [
  { path: `/professionals/${trade.id}`, heading },
  ...(hasModulePage(context, '/training') ? [{ path: '/training', heading: t('training.title') }] : []),
])}`,
  });
}

/**
 * Lines of the phrase book that are true when somebody says them face to face, whoever it is. The others
 // speak
 * of messages, codes and the desk.
 */
const spokenByAll = numbered('safety', 1, 6, 7, 8, 9, 10, 12).concat(
  numbered('time', 9),
  numbered('care', 1, 2, 7, 9, 10, 12, 14),
  numbered('consent', 2),
);
/** What only somebody can say who helps and does not investigate. */
const spokenByHelpers = numbered('care', 3, 4, 5, 6, 8, 13).concat(numbered('consent', 1, 8));

/** 'care-03' of 'care' and 3. */
function numbered(topic: string, ...numbers: readonly number[]): string[] {
  return numbers.map((number) => `${topic}-${String(number).padStart(2, '0')}`);
}

/** Whether somebody of this trade may say the line to whom they meet. */
const isSpoken = ({ professions }: Trade, { says, id }: PhraseLine): boolean =>
  says === 'desk' &&
  (spokenByAll.includes(id) || (!professions.includes('authorities') && spokenByHelpers.includes(id)));

/** Languages beside the page's in which there is something to say face to face. */
export const pocketLanguages = (
  { locale, offered }: Pick<PageContext, 'locale' | 'offered'>,
  trade: Trade,
  phrases: PocketData['phrases'],
): readonly string[] =>
  offered
    .map(({ code }) => code)
    .filter((code) => code !== locale && phrases[code]?.some((line) => isSpoken(trade, line)));

/** What the reader says, and beside it the same line for the person, to be shown or read out. */
function words(context: PageContext, { trade, phrases, other }: PocketData): Html {
  const { t, locale } = context;
  const own = (phrases[locale] ?? phrases.en ?? []).filter((line) => isSpoken(trade, line));
  const theirs = new Map((phrases[other] ?? []).map(({ id, text }) => [id, text]));
  const codes = pocketLanguages(context, trade, phrases);
  const languages = context.offered.filter(({ code }) => codes.includes(code));
  return html`<form action="${linkTo(context, pocketPath(trade.id))}" method="get" data-practice><label
for="say">${t('pocket.say')}</label>
<select id="say" name="say">${languages.map(
    ({ code, name }) =>
      html`<option value="${code}" lang="${code}" translate="no"${code === other ? html` selected` : null}>${
        name
      }</option>`,
  )}</select> <button>${t('pocket.say.show')}</button></form>
<p class="hint">${t('pocket.draft')}</p>
<dl class="phrases">${own.map(
    ({ id, text }) =>
      html`<div><dt>${text}</dt>${when(
        theirs.has(id),
        () => html`<dd lang="${other}" dir="auto" translate="no">${theirs.get(id)}</dd>`,
      )}</div>`,
  )}</dl>`;
}

const signs = (context: PageContext, set: SignSet): Html => {
  const { t, says } = context;
  return html`<ul class="bullets">${set.signs.map(
    (sign) => html`<li>${says(`signs.sign.${sign}`)}</li>`,
  )}</ul>
<h3>${t('signs.do')}</h3><ul class="bullets">${actsFor(set.who).map(
    (id) => html`<li>${calls(t(`signs.do.${id}`))}</li>`,
  )}</ul>
<h3>${t('signs.never')}</h3>${neverList(context, set.who)}
<p>${t('signs.limits')} <a href="${linkTo(context, `/signs/${set.who}`)}">${t('pocket.sources')}</a></p>`;
};

function duties(context: PageContext, { trade, legal }: PocketData): Html {
  const { t, organisation } = context;
  const countries = Object.keys(legal).filter((code) => organisation.countries.includes(code));
  return html`${countries.map((code) => {
    const own = (legal[code] ?? []).filter(({ professions }) =>
      professions.some((one) => trade.professions.includes(one)),
    );
    return when(own.length > 0, () => dutiesOf(context, code, own));
  })}<p><a href="${linkTo(context, '/duties')}">${t('duties.heading')}</a></p>`;
}
