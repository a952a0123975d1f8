// Mounts `/patterns` and what the page of offers asks for: the patterns that stand. Made anew at each request
// and kept by nobody, since one that was withdrawn must be gone. The same file for everybody: it tells
// nothing of what somebody pasted.
import type { Content } from '@heed/content/read';
import { dayOf } from '@heed/domain/time';
import { orEnglish } from '@heed/site/context';
import { patternsPage } from '@heed/site/patterns/page';
import type { Context, Hono } from 'hono';
import type { Deployment } from '../deployment.ts';
import { page } from '../http/page.ts';
import { pageContext } from '../http/page-context.ts';

export function mountPatterns(app: Hono, deployment: Deployment, content: Content): void {
  const { patterns, legalReviews } = deployment.storage;
  /** Null where comparing is off and nothing stands of it. */
  const listing = async () => {
    const [on, list] = await Promise.all([legalReviews.on(), patterns.listPublished()]);
    const isEmpty = list.current.length + list.withdrawn.length === 0;
    return isEmpty && !on.includes('offers') ? null : list;
  };
  app.get('/patterns', async (c: Context) => {
    const list = await listing();
    if (list === null) return c.notFound();
    const tallies = await patterns.tallies(dayOf(deployment.now()).slice(0, 4));
    const reader = pageContext(deployment, content, c.req.raw);
    const context = orEnglish(reader, reader.speaks('patterns'), content.words.inLocale('en'));
    return page(
      patternsPage(context, { patterns: list.current, withdrawn: list.withdrawn, tallies }),
      c.req.raw,
    );
  });
  app.get('/patterns.json', async (c: Context) => {
    const list = await listing();
    if (list === null) return c.notFound();
    const texts = list.current.map(({ text, language, publishedOn }) => ({ text, language, publishedOn }));
    return c.json({ patterns: texts }, 200, { 'cache-control': 'no-store' });
  });
}
