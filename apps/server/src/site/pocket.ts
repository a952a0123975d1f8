// `/pocket`: what a professional keeps at hand, by job, and in the language of the person in front of them.
import type { Content } from '@heed/content/read';
import type { PageContext } from '@heed/site/context';
import { pocketLanguages, pocketPage, pocketPath, pocketsPage } from '@heed/site/pocket/page';
import { type Trade, trades } from '@heed/site/pocket/trades';
import type { Context, Hono } from 'hono';
import type { Deployment } from '../deployment.ts';
import { page } from '../http/page.ts';
import { contextOfPart } from '../http/part-context.ts';
import { keepList } from './keep-list.ts';

export function mountPocket(
  app: Hono,
  deployment: Deployment,
  content: Content,
  heading: (context: PageContext, path: string) => string | null,
): void {
  const contextOf = (c: Context) => contextOfPart(deployment, content, c.req.raw, 'training');
  /** The language that was asked for, where there is something to say in it. */
  const otherOf = (c: Context, context: PageContext, trade: Trade): string => {
    const wish = c.req.query('say') ?? '';
    const codes = pocketLanguages(context, trade, content.phrases);
    return (
      codes.find((code) => code === wish) ?? codes.find((code) => code === 'en') ?? codes[0] ?? context.locale
    );
  };
  const tradeOf = (c: Context): Trade | undefined => trades.find(({ id }) => id === c.req.param('trade'));
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
        other: otherOf(c, context, trade),
      }),
      c.req.raw,
    );
  });
  app.get('/pocket/:trade/keep.json', (c) => {
    const [trade, context] = [tradeOf(c), contextOf(c)];
    if (trade === undefined) return c.notFound();
    const list = keepList(deployment, context.locale, {
      name: `pocket-${trade.id}`,
      pages: [`${pocketPath(trade.id)}?say=${otherOf(c, context, trade)}`],
      scripts: ['keep.js'],
    });
    return c.json(list, 200, { 'cache-control': 'no-store' });
  });
}
