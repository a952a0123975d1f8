// `/pocket`: what a professional keeps at hand, by job, and in the language of the person in front of them.
import type { Content } from '@heed/content/read';
import type { PageContext } from '@heed/site/context';
import { type PocketTrade, pocketPage, pocketPath, pocketsPage, pocketTrades } from '@heed/site/pocket/page';
import type { Context, Hono } from 'hono';
import type { Deployment } from '../deployment.ts';
import { page } from '../http/page.ts';
import { trainingContext } from '../training/context.ts';
import { keepList } from '../training/keep.ts';

export function mountPocket(
  app: Hono,
  deployment: Deployment,
  content: Content,
  heading: (context: PageContext, path: string) => string | null,
): void {
  const contextOf = (c: Context) => trainingContext(deployment, content, c.req.raw);
  /** The language that was asked for, where there is a phrase book of it. */
  const otherOf = (c: Context, { locale, offered }: PageContext): string => {
    const wish = c.req.query('say') ?? '';
    const codes = offered
      .map(({ code }) => code)
      .filter((code) => code in content.phrases && code !== locale);
    return codes.find((code) => code === wish) ?? codes.find((code) => code === 'en') ?? codes[0] ?? locale;
  };
  const tradeOf = (c: Context): PocketTrade | undefined =>
    pocketTrades.find(({ id }) => id === c.req.param('trade'));
  app.get('/pocket', (c) => {
    const context = contextOf(c);
    return page(
      pocketsPage(context, (path) => heading(context, path)),
      c.req.raw,
    );
  });
  app.get('/pocket/:trade', (c) => {
    const [trade, context] = [tradeOf(c), contextOf(c)];
    if (trade === undefined) return c.notFound();
    const { signs, duties, directory, phrases } = content;
    return page(
      pocketPage(context, {
        trade,
        heading: heading(context, `/professionals/${trade.id}`) ?? trade.id,
        signs,
        legal: duties,
        directory,
        phrases,
        other: otherOf(c, context),
      }),
      c.req.raw,
    );
  });
  app.get('/pocket/:trade/keep.json', (c) => {
    const [trade, context] = [tradeOf(c), contextOf(c)];
    if (trade === undefined) return c.notFound();
    const list = keepList(deployment, context.locale, {
      name: `pocket-${trade.id}`,
      pages: [`${pocketPath(trade.id)}?say=${otherOf(c, context)}`],
      scripts: ['training.js'],
    });
    return c.json(list, 200, { 'cache-control': 'no-store' });
  });
}
