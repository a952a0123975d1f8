// The pages to read: articles, law and rights, and the list of all pages. Each is pure words of a language, so it is kept in memory once made.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article } from '@heed/content/articles/read';
import { union } from '@heed/content/laws/answers';
import { type Part, pseudoLocale } from '@heed/content/messages/words';
import type { Content } from '@heed/content/read';
import { articlePage } from '@heed/site/article/page';
import { bookletsPage } from '@heed/site/booklets/page';
import { buyersPage } from '@heed/site/buyers/page';
import { checkPage } from '@heed/site/check/page';
import { orEnglish, type PageContext } from '@heed/site/context';
import { demandPage } from '@heed/site/demand/page';
import { dutiesPage } from '@heed/site/duties/page';
import { countryHelpPage, helpCountries, helpPage } from '@heed/site/help/page';
import { knownCountries, questions } from '@heed/site/law/compare';
import { countryPage } from '@heed/site/law/country';
import { lawsCsv, lawsJson } from '@heed/site/law/download';
import { historyPage } from '@heed/site/law/history';
import { instrumentsPage } from '@heed/site/law/instruments';
import { lawsPage } from '@heed/site/law/page';
import type { Html } from '@heed/site/markup';
import { offerPage } from '@heed/site/offer/page';
import { allPagesPage, type Listed, listed } from '@heed/site/pages/page';
import { picturesPage } from '@heed/site/pictures/page';
import { rightsCountryPage } from '@heed/site/rights/country';
import { rightsPage } from '@heed/site/rights/page';
import { signsForPage, signsPage } from '@heed/site/signs/page';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Context, Hono } from 'hono';
import type { Deployment } from '../deployment.ts';
import type { KeptPages } from '../http/kept.ts';
import { mountOffline } from './app.ts';
import { pageContext } from './context.ts';
import { mountEvidence } from './evidence.ts';
import { europe } from './maps.ts';
import { mountSearch, type Readable } from './search.ts';

/** After the start. */
const outlinesAfterMs = 2000;

const media = fileURLToPath(new URL('../../../../content', import.meta.url));

export interface Information {
  /** Of every page to read. */
  readonly paths: readonly string[];
  /** What a page is called where others lead to it; null where it has no name of its own. */
  heading(context: PageContext, path: string): string | null;
}

export function mountInformation(app: Hono, deployment: Deployment, content: Content, kept: KeptPages): Information {
  const english = content.words.tongue('en');

  /** Serves what `make` says in the language asked for, or in English where `spoken` says that its words are not there. */
  const readable: Readable[] = [];
  const show = (path: string, spoken: Readable['spoken'], make: Readable['make']) => {
    readable.push({ path, spoken, make });
    app.get(path, (c: Context) => {
      const asked = pageContext(deployment, content, c.req.raw);
      const context = orEnglish(asked, spoken(asked), english);
      return kept.answer(`${asked.address} ${asked.locale} ${asked.path} ${asked.warnings}`, c.req.raw, () =>
        make(context),
      );
    });
  };
  const words = (path: string, part: Part, make: (context: PageContext) => Html) =>
    show(path, ({ speaks }) => speaks(part), make);

  /** Languages of recordings that no page is written in. */
  const spokenAlone = () =>
    Object.entries(content.recordings.languages).flatMap(([code, { name, sign }]) => {
      const file = Object.keys(content.recordings.files).find((one) => !sign && one.startsWith(`${code}/home.`));
      return file === undefined ? [] : [{ code, name, path: `/media/recordings/${file}` }];
    });
  const storyOf = (locale: string) => content.story[locale === pseudoLocale ? 'en' : locale];
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

  const named = (context: PageContext) => (path: string) => {
    const [, who] = /^\/signs\/(.+)$/.exec(path) ?? [];
    if (who !== undefined) return `${context.t('signs.title')}: ${context.says(`signs.who.${who}`)}`;
    return pages(context).find((page) => page.path === path)?.heading ?? null;
  };

  words('/signs', 'signs', (context) => signsPage(context, content.signs));
  for (const set of content.signs.sets)
    words(`/signs/${set.who}`, 'signs', (context) => signsForPage(context, content.signs, set));
  words('/check', 'check', (context) => checkPage(context, content.check));
  show(
    '/offer',
    ({ speaks }) => speaks('check') && speaks('offer'),
    (context) => offerPage(context, { ...content.offer, countries: helpCountries(context, content.directory) }),
  );
  show(
    '/buyers',
    ({ speaks, locale }) => speaks('buyers') && speaks('signs') && storyOf(locale) !== undefined,
    (context) =>
      buyersPage(context, { scenes: storyOf(context.locale)?.() ?? [], laws: content.laws, film: content.film }),
  );
  // The organisation's own file counts before ours; one that is not there is passed on.
  for (const [address, folder] of [
    ['/media/buyers', '/stories/buyers'],
    ['/media/recordings', '/recordings'],
  ] as const)
    for (const root of [join(deployment.options.folder, 'content'), media].filter((at) => existsSync(at)))
      app.use(`${address}/*`, serveStatic({ root, rewriteRequestPath: (path) => path.replace(address, folder) }));
  words('/pictures', 'articles', (context) =>
    picturesPage(context, { directory: content.directory, spoken: spokenAlone() }),
  );
  words('/map-of-demand', 'demand', (context) => demandPage(context, { ...content.demand, named: named(context) }));
  words('/help', 'help', (context) => helpPage(context, { directory: content.directory }));
  for (const country of Object.keys(content.directory).filter((code) => code !== 'EU'))
    words(`/help/${country.toLowerCase()}`, 'help', (context) =>
      countryHelpPage(context, { directory: content.directory, country }),
    );
  mountLaws();
  words('/duties', 'duties', (context) => dutiesPage(context, { legal: content.duties }));
  readable.push(mountEvidence(app, deployment, content, kept));
  words('/booklets', 'booklets', (context) => bookletsPage(context, content));
  /** Articles below another one are listed there. */
  const below = (path: string) => [...content.articles.keys()].some((other) => path.startsWith(`/${other}/`));
  words('/pages', 'articles', (context) =>
    allPagesPage(context, { pages: pages(context).filter(({ path }) => !below(path)) }),
  );
  for (const article of content.articles.values()) {
    const children = [...content.articles.values()].filter(({ path }) => path.startsWith(`${article.path}/`));
    show(
      `/${article.path}`,
      ({ locale }) => locale in article.versions,
      (context) =>
        articlePage(context, {
          article,
          named: named(context),
          children: children.map((child) => ({ path: child.path, heading: inLanguage(child, context)?.heading ?? '' })),
        }),
    );
  }
  mountSearch(app, deployment, content, readable);
  mountOffline(app, deployment, content, readable);
  return { paths: readable.map(({ path }) => path), heading: (context, path) => named(context)(path) };

  function mountLaws(): void {
    const { laws, history, instruments, directory } = content;
    // The outlines are made once the server answers, and before the first reader wants them.
    setTimeout(europe, outlinesAfterMs).unref();
    words('/laws', 'laws', (context) => lawsPage(context, { laws, question: questions[0], outlines: europe() }));
    for (const question of questions)
      words(`/laws/${question}`, 'laws', (context) => lawsPage(context, { laws, question, outlines: europe() }));
    words('/laws/history', 'laws', (context) => historyPage(context, { history }));
    words('/laws/instruments', 'laws', (context) => instrumentsPage(context, { instruments }));
    for (const country of Object.keys(laws).filter((code) => code !== union))
      words(`/laws/${country.toLowerCase()}`, 'laws', (context) => countryPage(context, { country, laws, history }));
    words('/rights', 'laws', (context) => rightsPage(context, { laws, named: named(context) }));
    for (const country of knownCountries(english, laws))
      words(`/rights/${country.toLowerCase()}`, 'laws', (context) =>
        rightsCountryPage(context, { country, laws, directory, named: named(context) }),
      );
    file('/laws.csv', 'text/csv; charset=utf-8', (context) => lawsCsv(context, laws));
    file('/laws.json', 'application/json; charset=utf-8', () => lawsJson(content));
  }
}
