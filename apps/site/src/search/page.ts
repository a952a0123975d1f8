// `/search`: what is typed is sent by POST, so that it stands in no address and no history, and is kept
// nowhere.
import type { PinnedAnswer } from '@heed/content/search/words';
import {
  countriesOf,
  type Directory,
  type DirectoryAudience,
  firstNumber,
  listeningLines,
} from '@heed/domain/directory';
import { pageLinks } from '../article/page.ts';
import { languageAsked, linkTo, type PageContext } from '../context.ts';
import { calls, layout, telephone } from '../frame/layout.ts';
import { sourceLine } from '../help/list.ts';
import { type Html, html, when } from '../markup.ts';
import { longestQuery, type SearchAnswer } from './index.ts';

export interface SearchData {
  readonly query: string;
  /** Null before anything was asked. */
  readonly answer: SearchAnswer | null;
  readonly directory: Directory;
}

/** Whose lines a pinned answer names; for who thinks of dying, those that listen. */
const audienceOf: Readonly<Record<PinnedAnswer, readonly DirectoryAudience[]>> = {
  danger: ['victims', 'women'],
  suicide: [],
  rape: ['women', 'victims'],
  'under-18': ['children'],
  pictures: [],
};

export function searchPage(context: PageContext, data: SearchData): Html {
  const { t } = context;
  const { query, answer } = data;
  return layout(context, {
    title: 'search.page',
    sensitive: true,
    style: 'content',
    ...(answer !== null && { carried: { q: query }, path: '/search' }),
    main: html`<h1>${t('search.title')}</h1>${searchForm(context, query)}
${
  answer &&
  html`${answer.pinned.map((one) => pinnedCard(context, data.directory, one, answer.country))}
<p role="status">${t('search.found', { count: answer.hits.length })}</p>
<ol class="found">${answer.hits.map(
    ({ path, title, excerpt }) =>
      html`<li data-result="${path}"><a href="${linkTo(context, path)}">${title}</a><p>${excerpt}</p></li>`,
  )}</ol>${otherwise(context)}`
}`,
  });
}

/** Where what was found is not what somebody meant: a person to ask, the lines, and every page. */
const otherwise = (context: PageContext): Html =>
  pageLinks(context, [
    { path: '/report', heading: context.t('home.talk'), hint: context.t('home.talk.hint') },
    { path: '/help', heading: context.t('home.know.help') },
    { path: '/pages', heading: context.t('home.know.all') },
  ]);

/** An answer that nobody should have to look for among results, with the first number of each country. */
function pinnedCard(
  context: PageContext,
  directory: Directory,
  pinned: PinnedAnswer,
  namedCountry: string | null,
): Html {
  const { t } = context;
  const own = countriesOf(context.organisation);
  const spoken = new Intl.Locale(languageAsked(context)).maximize().region ?? '';
  // Who named a place gets its number alone; else the country of the language goes first.
  const countries =
    namedCountry === null
      ? [...own].sort((a, b) => Number(b === spoken) - Number(a === spoken))
      : [namedCountry];
  const lines = countries.flatMap((country) => {
    const line =
      pinned === 'suicide'
        ? listeningLines(directory, country, context).find(({ number }) => number !== null)
        : firstNumber(directory, country, audienceOf[pinned], context);
    return line === undefined ? [] : [{ country, line }];
  });
  return html`<section class="warn" data-pinned="${pinned}"><h2>${t(`search.pinned.${pinned}`)}</h2>
<p>${calls(t(`search.pinned.${pinned}.text`))}</p>${when(
    lines.length > 0,
    () =>
      html`<ul class="bullets">${lines.map(
        ({ country, line }) =>
          html`<li>${context.country(country)}: ${telephone(line.number ?? '')} <b
translate="no">${line.name}</b> <small>${sourceLine(context, line)}</small></li>`,
      )}</ul>`,
  )}</section>`;
}

export const searchForm = (context: PageContext, query: string): Html =>
  html`<form class="search" method="post" action="${linkTo(context, '/search')}" role="search"
autocomplete="off"><label class="label" for="q">${context.t(
    'search.label',
  )}</label><input type="text" id="q" name="q" value="${query}" maxlength="${longestQuery}"><button
class="act">${context.t('search.go')}</button></form>`;
