// The pages to read: articles, law and rights, and the list of all pages. Each is pure words of a language, so it is kept in memory once made.
import { articlePage } from '@heed/site/article/page';
import type { Article } from '@heed/site/article/read';
import { orEnglish, type PageContext } from '@heed/site/context';
import { knownCountries, questions, union } from '@heed/site/law/compare';
import { countryPage } from '@heed/site/law/country';
import { lawsCsv, lawsJson } from '@heed/site/law/download';
import { europe } from '@heed/site/law/europe';
import { historyPage } from '@heed/site/law/history';
import { instrumentsPage } from '@heed/site/law/instruments';
import { lawsPage } from '@heed/site/law/page';
import type { Html } from '@heed/site/markup';
import { allPagesPage, type Listed, listed } from '@heed/site/pages/page';
import { rightsCountryPage } from '@heed/site/rights/country';
import { rightsPage } from '@heed/site/rights/page';
import type { Part } from '@heed/site/words';
import type { Context, Hono } from 'hono';
import type { Deployment } from '../deployment.ts';
import { keptPages } from '../http/kept.ts';
import type { Content } from './content.ts';
import { pageContext } from './context.ts';

export function mountInformation(app: Hono, deployment: Deployment, content: Content): void {
  const english = content.words.tongue('en');
  const kept = keptPages(deployment.now);

  /** Serves what `make` says in the language asked for, or in English where `spoken` says that its words are not there. */
  const show = (path: string, spoken: (context: PageContext) => boolean, make: (context: PageContext) => Html) => {
    app.get(path, (c: Context) => {
      const asked = pageContext(deployment, content, c.req.raw);
      const context = orEnglish(asked, spoken(asked), english);
      return kept.answer(`${asked.address} ${asked.locale} ${asked.path}`, c.req.raw, () => make(context));
    });
  };
  const words = (path: string, part: Part, make: (context: PageContext) => Html) =>
    show(path, ({ speaks }) => speaks(part), make);

  /** A file to take along, in the language asked for as far as it goes. */
  const file = (path: string, type: string, make: (context: PageContext) => string) => {
    app.get(path, async (c: Context) => {
      const context = pageContext(deployment, content, c.req.raw);
      const response = await kept.answer(`${context.locale} ${path}`, c.req.raw, () => make(context), type);
      response.headers.set('content-disposition', `attachment; filename="${path.slice(1)}"`);
      return response;
    });
  };

  const inLanguage = (article: Article, { locale }: PageContext) => article.versions[locale] ?? article.versions.en;
  const pages = (context: PageContext): readonly Listed[] => [
    ...listed(context),
    ...[...content.articles.values()].map(({ path, group, order, ...article }) => ({
      path: `/${path}`,
      group,
      order,
      heading: inLanguage({ path, group, order, ...article }, context)?.heading ?? '',
    })),
  ];

  mountLaws();
  words('/pages', 'articles', (context) => allPagesPage(context, { pages: pages(context) }));
  for (const article of content.articles.values()) {
    const children = [...content.articles.values()].filter(({ path }) => path.startsWith(`${article.path}/`));
    show(
      `/${article.path}`,
      ({ locale }) => locale in article.versions,
      (context) =>
        articlePage(context, {
          article,
          named: (path) => pages(context).find((page) => page.path === path)?.heading ?? null,
          children: children.map((child) => ({ path: child.path, heading: inLanguage(child, context)?.heading ?? '' })),
        }),
    );
  }

  function mountLaws(): void {
    const { laws, history, instruments, directory } = content;
    // The outlines are made now, not for the first reader.
    europe();
    words('/laws', 'laws', (context) => lawsPage(context, { laws, question: questions[0] }));
    for (const question of questions)
      words(`/laws/${question}`, 'laws', (context) => lawsPage(context, { laws, question }));
    words('/laws/history', 'laws', (context) => historyPage(context, { history }));
    words('/laws/instruments', 'laws', (context) => instrumentsPage(context, { instruments }));
    for (const country of Object.keys(laws).filter((code) => code !== union))
      words(`/laws/${country.toLowerCase()}`, 'laws', (context) => countryPage(context, { country, laws, history }));
    words('/rights', 'laws', (context) => rightsPage(context, { laws }));
    for (const country of knownCountries(english, laws))
      words(`/rights/${country.toLowerCase()}`, 'laws', (context) =>
        rightsCountryPage(context, { country, laws, directory }),
      );
    file('/laws.csv', 'text/csv; charset=utf-8', (context) => lawsCsv(context, laws));
    file('/laws.json', 'application/json; charset=utf-8', () => lawsJson(content));
  }
}
