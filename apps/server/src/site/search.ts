// Mounts the search: the pages themselves are what is searched, in the words that they have in a language, so that nothing has to be listed
// twice and what a page stops saying is no longer found.
import type { PageContext } from '@heed/site/context';
import { orEnglish } from '@heed/site/context';
import type { Html } from '@heed/site/markup';
import { type Document, makeIndex, type SearchIndex } from '@heed/site/search/index';
import { searchPage } from '@heed/site/search/page';
import { wordsOf } from '@heed/site/search/words';
import type { Context, Hono } from 'hono';
import type { Deployment } from '../deployment.ts';
import { page } from '../http/page.ts';
import type { Content } from './content.ts';
import { pageContext } from './context.ts';
import { readFields } from './fields.ts';

/** A page to read, as it was mounted. */
export interface Readable {
  readonly path: string;
  readonly spoken: (context: PageContext) => boolean;
  readonly make: (context: PageContext) => Html;
}

/** An index is made anew after this long, so that dates and an organisation's changes are followed. */
const longestMs = 3_600_000;
/** Languages whose index is in memory; some hundred kilobytes each. */
const most = 6;

export function mountSearch(app: Hono, deployment: Deployment, content: Content, pages: readonly Readable[]): void {
  const english = content.words.tongue('en');
  const kept = new Map<string, { readonly until: number; readonly index: SearchIndex }>();
  const indexOf = (context: PageContext): SearchIndex => {
    const { locale } = context;
    const found = kept.get(locale);
    if (found !== undefined && found.until > deployment.now()) return found.index;
    const index = makeIndex(
      locale,
      pages.map((one) => documentOf(one, orEnglish(context, one.spoken(context), english))),
    );
    kept.delete(locale);
    kept.set(locale, { until: deployment.now() + longestMs, index });
    if (kept.size > most) kept.delete(kept.keys().next().value ?? '');
    return index;
  };
  const contextOf = (c: Context) => {
    const asked = pageContext(deployment, content, c.req.raw);
    return orEnglish(asked, asked.speaks('articles'), english);
  };
  app.get('/search', (c) => page(searchPage(contextOf(c), { query: '', found: null }), c.req.raw));
  app.post('/search', async (c) => {
    const query = (await readFields(c.req.raw)).get('q') ?? '';
    const context = contextOf(c);
    // In the language asked for, also where the frame of this page is in English.
    const found = indexOf(pageContext(deployment, content, c.req.raw)).find(query);
    return page(searchPage(context, { query, found }), c.req.raw);
  });
}

const documentOf = ({ path, make }: Readable, context: PageContext): Document => ({
  path,
  ...wordsOf(String(make({ ...context, path, recordings: [] }))),
});
