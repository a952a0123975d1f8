// How a page to read is mounted: in the language asked for as far as its words are there, made once for
// everybody who reads it in one language.

import type { Article } from '@heed/content/articles/read';
import type { CataloguePart } from '@heed/content/messages/words';
import type { Content } from '@heed/content/read';
import { orEnglish, type PageContext } from '@heed/site/context';
import type { Html } from '@heed/site/markup';
import { type ListedPage, listed } from '@heed/site/pages/page';
import type { Context, Hono } from 'hono';
import type { Deployment } from '../deployment.ts';
import type { PageCache } from '../http/page-cache.ts';
import { pageContext, pageNameOf } from '../http/page-context.ts';
import type { Readable } from './search.ts';

/** What every page to read needs to be served. */
export interface PageMounting {
  readonly app: Hono;
  readonly deployment: Deployment;
  readonly content: Content;
  readonly pageCache: PageCache;
  /** The pages mounted so far. */
  readonly readable: Readable[];
}

/** A page that a person may be led to, with its heading where it has one of its own. */
export interface LinkedPage {
  readonly path: string;
  readonly heading: string | null;
}

/** Every page that a person may be led to. */
export type ListPages = (context: PageContext) => readonly LinkedPage[];

/** Mounts a page that `make` makes in the language asked for, in English where `spoken` returns false. */
export function mountPage(
  mounting: PageMounting,
  path: string,
  spoken: Readable['spoken'],
  make: Readable['make'],
): void {
  mounting.readable.push({ path, spoken, make });
  mounting.app.get(path, (c: Context) => answerPage(mounting, c, spoken, make));
}

/** The page that was asked for, made once for everybody who reads it in one language. */
export function answerPage(
  { deployment, content, pageCache }: PageMounting,
  c: Context,
  spoken: Readable['spoken'],
  make: Readable['make'],
) {
  const requestContext = pageContext(deployment, content, c.req.raw);
  const context = orEnglish(requestContext, spoken(requestContext), content.words.inLocale('en'));
  return pageCache.answer(pageNameOf(requestContext), c.req.raw, () => make(context));
}

/** Mounts a page of which all words stand in one part of the catalogue. */
export const mountPart = (
  mounting: PageMounting,
  path: string,
  part: CataloguePart,
  make: (context: PageContext) => Html,
): void => mountPage(mounting, path, ({ speaks }) => speaks(part), make);

/** A file to take along, in the language asked for as far as it goes. */
export function mountFile(
  { app, deployment, content, pageCache }: PageMounting,
  path: string,
  type: string,
  make: (context: PageContext) => string,
): void {
  app.get(path, async (c: Context) => {
    const context = pageContext(deployment, content, c.req.raw);
    const response = await pageCache.answer(
      `${context.locale} ${path}`,
      c.req.raw,
      () => make(context),
      type,
    );
    response.headers.set('content-disposition', `attachment; filename="${path.slice(1)}"`);
    return response;
  });
}

export const inLanguage = (article: Article, { locale }: PageContext) =>
  article.versions[locale] ?? article.versions.en;

export const pagesOf = ({ articles }: Content, context: PageContext): readonly ListedPage[] => [
  ...listed(context),
  ...[...articles.values()].map((article) => ({
    path: `/${article.path}`,
    group: article.group,
    order: article.order,
    heading: inLanguage(article, context)?.heading ?? '',
  })),
];

export const headingIn = (content: Content, context: PageContext) => (path: string) => {
  const [, who] = /^\/signs\/(.+)$/.exec(path) ?? [];
  if (who !== undefined) return `${context.t('signs.title')}: ${context.says(`signs.who.${who}`)}`;
  return pagesOf(content, context).find((page) => page.path === path)?.heading ?? null;
};
