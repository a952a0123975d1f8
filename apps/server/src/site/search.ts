// Mounts the search: the pages themselves are what is searched, in the words that they have in a language, so
// that nothing has to be listed twice and what a page stops saying is no longer found.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Content } from '@heed/content/read';
import { hasModule } from '@heed/domain/organisation';
import type { ModuleName } from '@heed/modules/rules';
import type { PageContext } from '@heed/site/context';
import { orEnglish } from '@heed/site/context';
import type { Html } from '@heed/site/markup';
import { type Document, longestQuery, makeIndex, type SearchIndex } from '@heed/site/search/index';
import { searchPage } from '@heed/site/search/page';
import { wordsOf } from '@heed/site/search/words';
import type { Context, Hono } from 'hono';
import type { Deployment } from '../deployment.ts';
import { callerOf } from '../http/address.ts';
import { readFields } from '../http/fields.ts';
import { page } from '../http/page.ts';
import { pageContext } from '../http/page-context.ts';
import { laneOf } from '../http/rate.ts';
import { makeTurns } from '../http/turns.ts';
import { sealedFields } from './sealed-fields.ts';

/** A page to read, as it was mounted. */
export interface Readable {
  readonly path: string;
  /** The module that it belongs to. */
  readonly module?: ModuleName;
  readonly spoken: (context: PageContext) => boolean;
  readonly make: (context: PageContext) => Html | Promise<Html>;
}

/** An index is made anew after this long, so that dates and an organisation's changes are followed. */
const longestMs = 3_600_000;
/** Languages whose index is in memory; some hundred kilobytes each. */
const most = 8;
/**
 * A search takes some milliseconds of the thread that answers: half of it is left to everybody else, whoever
 * searches.
 */
const lanes = {
  withAddress: { most: 100, mostOfPrefix: 10 },
  withoutAddress: { most: 100, mostOfPrefix: 100 },
} as const;

/** Whether a page belongs to no module, or to one that is on. */
export const isOn =
  (deployment: Deployment) =>
  ({ module }: Readable): boolean =>
    module === undefined || hasModule(deployment.organisation(), module);

export function mountSearch(
  app: Hono,
  deployment: Deployment,
  content: Content,
  pages: readonly Readable[],
  headings: (context: PageContext) => readonly { readonly path: string; readonly heading: string }[],
): void {
  const english = content.words.inLocale('en');
  const unread = (context: PageContext) => pagesOfForms(context, headings(context), pages);
  const pathsOf = (context: PageContext) =>
    headings(context)
      .map(({ path }) => path)
      .join(' ');
  const indexOf = makeIndexes(deployment, pathsOf, async (context) => {
    const documents: Document[] = [];
    for (const readablePage of pages.filter(isOn(deployment))) {
      const startTime = performance.now();
      documents.push(
        await documentOf(readablePage, orEnglish(context, readablePage.spoken(context), english)),
      );
      // As long as it took: a page is some milliseconds, and all of them a second.
      await sleep(performance.now() - startTime);
    }
    for (const { path, label } of unread(context)) documents.push({ path, title: label, text: '' });
    return makeIndex(context.locale, documents, content.search);
  });
  const turns = makeTurns(lanes, { atOnce: 1, rest: 1 });
  const contextOf = (c: Context) => {
    const requestContext = pageContext(deployment, content, c.req.raw);
    return orEnglish(requestContext, requestContext.speaks('articles'), english);
  };
  const queries = sealedFields(deployment, content, 'search');
  app.post('/search', async (c) => {
    const query = (await readFields(c)).get('q') ?? '';
    return queries.redirect(c, '/search', new Map([['q', query.slice(0, longestQuery)]]));
  });
  app.get('/search', async (c) => {
    const query = queries.read(c).get('q');
    const { directory } = content;
    if (query === undefined)
      return page(searchPage(contextOf(c), { query: '', answer: null, directory }), c.req.raw);
    // In the language asked for, also where the frame of this page is in English.
    const index = await indexOf(pageContext(deployment, content, c.req.raw));
    const caller = callerOf(deployment, c.req.raw, c);
    const answer = async () =>
      page(searchPage(contextOf(c), { query, answer: index.find(query), directory }), c.req.raw);
    return turns.run(laneOf(caller), caller, answer, c.req.raw.signal);
  });
}

/**
 * Pages that are found by their name alone, since a form stands on them, or what they say changes with each
 * visit.
 */
const pagesOfForms = (
  { t }: PageContext,
  headings: readonly { readonly path: string; readonly heading: string }[],
  pages: readonly Readable[],
): readonly { readonly path: string; readonly label: string }[] =>
  [
    ...headings.map(({ path, heading }) => ({ path, label: heading })),
    { path: '/return', label: t('home.code') },
    { path: '/lost', label: t('lost.title') },
    { path: '/about', label: t('footer.about') },
    { path: '/privacy', label: t('footer.privacy') },
    { path: '/languages', label: t('footer.languages') },
  ].filter(({ path }) => !pages.some((page) => page.path === path));

/** What is searched in one language, and the pages that there were when it was made. */
interface ReadyIndex {
  readonly until: number;
  readonly paths: string;
  readonly index: SearchIndex;
}

/**
 * The index of each language: made once, one language after the other, and the old one serves until the new
 * one is there; but not where pages went or came, since it would lead to what is off.
 */
function makeIndexes(
  deployment: Deployment,
  pathsOf: (context: PageContext) => string,
  make: (context: PageContext) => Promise<SearchIndex>,
) {
  const ready = new Map<string, ReadyIndex>();
  const building = new Map<string, Promise<SearchIndex>>();
  let last: Promise<unknown> = Promise.resolve();

  async function build(context: PageContext): Promise<SearchIndex> {
    const { locale } = context;
    try {
      const paths = pathsOf(context);
      const index = await make(context);
      ready.delete(locale);
      ready.set(locale, { until: deployment.now() + longestMs, paths, index });
      if (ready.size > most) ready.delete(ready.keys().next().value ?? '');
      return index;
    } finally {
      building.delete(locale);
    }
  }

  function begin(context: PageContext): Promise<SearchIndex> {
    const pendingIndex = last.then(() => build(context));
    last = pendingIndex.catch(() => {});
    building.set(context.locale, pendingIndex);
    return pendingIndex;
  }

  return (context: PageContext): SearchIndex | Promise<SearchIndex> => {
    const { locale } = context;
    const entry = ready.get(locale);
    const isCurrent = entry?.paths === pathsOf(context);
    if (isCurrent && entry.until > deployment.now()) return entry.index;
    const pendingIndex = building.get(locale) ?? begin(context);
    return isCurrent ? entry.index : pendingIndex;
  };
}

const documentOf = async ({ path, make }: Readable, context: PageContext): Promise<Document> => ({
  path,
  ...wordsOf(String(await make({ ...context, path, recordings: [] }))),
});
