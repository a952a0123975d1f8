// `/search`: what is typed is sent by POST, so that it stands in no address and no history, and is kept
// nowhere.
import { linkTo, type PageContext } from '../context.ts';
import { layout } from '../layout.ts';
import { type Html, html, when } from '../markup.ts';
import { longestQuery, type PageHit } from './index.ts';

export interface SearchData {
  readonly query: string;
  /** Null before anything was asked. */
  readonly results: readonly PageHit[] | null;
}

export function searchPage(context: PageContext, { query, results }: SearchData): Html {
  const { t } = context;
  return layout(context, {
    title: 'search.page',
    keeps: 'nothing',
    sensitive: true,
    style: 'content',
    ...(results !== null && { carried: { q: query }, path: '/search' }),
    main: html`<h1>${t('search.title')}</h1>${searchForm(context, query)}
${when(
  results,
  () => html`<p role="status">${t('search.found', { count: results?.length ?? 0 })}</p>
<ol class="found">${results?.map(
    ({ path, title, excerpt }) =>
      html`<li><a href="${linkTo(context, path)}">${title}</a><p>${excerpt}</p></li>`,
  )}</ol>${when(
    results?.length === 0,
    () => html`<p><a
href="${linkTo(context, '/pages')}">${t('home.know.all')}</a></p>`,
  )}`,
)}`,
  });
}

export const searchForm = (context: PageContext, query: string): Html =>
  html`<form class="search" method="post" action="${linkTo(context, '/search')}" role="search"
autocomplete="off"><label class="label" for="q">${context.t(
    'search.label',
  )}</label><input type="text" id="q" name="q" value="${query}" maxlength="${longestQuery}"><button
class="act">${context.t('search.go')}</button></form>`;
