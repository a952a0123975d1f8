// The pages to read: articles, law and rights, and the list of all pages. Each is pure words of a language,
// so it is kept in memory once made.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Article } from '@heed/content/articles/read';
import { practiceIn } from '@heed/content/handbook/practice';
import { union } from '@heed/content/laws/answers';
import { type CataloguePart, pseudoLocale } from '@heed/content/messages/words';
import type { Content } from '@heed/content/read';
import { recordingsOf } from '@heed/content/recordings/recordings';
import { articlePage } from '@heed/site/article/page';
import { bookletCountries } from '@heed/site/booklets/kinds';
import { bookletsPage, countryBookletsPage } from '@heed/site/booklets/page';
import { buyersPage } from '@heed/site/buyers/page';
import { checkPage } from '@heed/site/check/page';
import { complaintsPath, letterLanguages } from '@heed/site/complaint/letter';
import { complaintCountryPage, complaintsPage } from '@heed/site/complaint/page';
import { featuresOf, orEnglish, type PageContext } from '@heed/site/context';
import { demandPage } from '@heed/site/demand/page';
import { dutiesPage } from '@heed/site/duties/page';
import { countryHelpPage, helpCountries, helpPage } from '@heed/site/help/page';
import { hasLegalAid, questions } from '@heed/site/law/compare';
import { countryPage } from '@heed/site/law/country';
import { lawsCsv, lawsJson } from '@heed/site/law/download';
import { historyPage } from '@heed/site/law/history';
import { instrumentsPage } from '@heed/site/law/instruments';
import { lawsPage } from '@heed/site/law/page';
import { legalAidCountryPage, legalAidPage } from '@heed/site/legal-aid/page';
import type { Html } from '@heed/site/markup';
import { offerPage } from '@heed/site/offer/page';
import { allPagesPage, type ListedPage, listed } from '@heed/site/pages/page';
import { picturesPage } from '@heed/site/pictures/page';
import { atHand } from '@heed/site/pocket/at-hand';
import { rightsCountryPage } from '@heed/site/rights/country';
import { rightsPage } from '@heed/site/rights/page';
import { signsForPage, signsPage } from '@heed/site/signs/page';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Context, Hono } from 'hono';
import type { Deployment } from '../deployment.ts';
import { mountHandbooks } from '../handbook/pages.ts';
import type { PageCache } from '../http/page-cache.ts';
import { mountOffline } from './app.ts';
import { pageContext } from './context.ts';
import { mountFigures } from './figures.ts';
import { europe } from './maps.ts';
import { mountSearch, type Readable } from './search.ts';
import { trainingReadable } from './training.ts';

/** After the start. */
const outlinesAfterMs = 2000;

const media = fileURLToPath(new URL('../../../../content', import.meta.url));

export interface Information {
  /** Of every page to read. */
  readonly paths: readonly string[];
  /** What a page is called where others lead to it; null where it has no name of its own. */
  heading(context: PageContext, path: string): string | null;
}

/** What every page to read needs to be served. */
interface PageMounting {
  readonly app: Hono;
  readonly deployment: Deployment;
  readonly content: Content;
  readonly pageCache: PageCache;
  /** The pages mounted so far. */
  readonly readable: Readable[];
}

export function mountInformation(
  app: Hono,
  deployment: Deployment,
  content: Content,
  pageCache: PageCache,
): Information {
  const reading: PageMounting = { app, deployment, content, pageCache, readable: [] };
  mountSigns(reading);
  mountBuyers(reading);
  mountMedia(app, deployment);
  mountHelpPages(reading);
  mountLaws(reading);
  mountJustice(reading);
  words(reading, '/duties', 'duties', (context) => dutiesPage(context, { legal: content.duties }));
  reading.readable.push(mountFigures(app, deployment, content, pageCache));
  mountBookletPages(reading);
  mountArticles(reading);
  reading.readable.push(
    ...mountHandbooks(app, deployment, content, {
      pageCache,
      heading: (context, path) => headingIn(content, context)(path),
    }),
  );
  reading.readable.push(...trainingReadable(content, (context, path) => headingIn(content, context)(path)));
  mountSearch(app, deployment, content, reading.readable, (context) => pagesOf(content, context));
  mountOffline(app, deployment, content, reading.readable);
  return {
    paths: reading.readable.map(({ path }) => path),
    heading: (context, path) => headingIn(content, context)(path),
  };
}

/**
 * Serves what `make` says in the language asked for, or in English where `spoken` says that its words are not
 * there.
 */
function show(reading: PageMounting, path: string, spoken: Readable['spoken'], make: Readable['make']): void {
  reading.readable.push({ path, spoken, make });
  reading.app.get(path, (c: Context) => answerPage(reading, c, spoken, make));
}

/** The page that was asked for, made once for everybody who reads it in one language. */
function answerPage(
  { deployment, content, pageCache }: PageMounting,
  c: Context,
  spoken: Readable['spoken'],
  make: Readable['make'],
) {
  const requestContext = pageContext(deployment, content, c.req.raw);
  const context = orEnglish(requestContext, spoken(requestContext), content.words.inLocale('en'));
  const { address, locale, path: ownPath } = requestContext;
  const name = `${address} ${locale} ${ownPath} ${featuresOf(requestContext)}`;
  return pageCache.answer(name, c.req.raw, () => make(context));
}

const words = (
  reading: PageMounting,
  path: string,
  part: CataloguePart,
  make: (context: PageContext) => Html,
): void => show(reading, path, ({ speaks }) => speaks(part), make);

/** A file to take along, in the language asked for as far as it goes. */
function file(
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

const inLanguage = (article: Article, { locale }: PageContext) =>
  article.versions[locale] ?? article.versions.en;

const pagesOf = ({ articles }: Content, context: PageContext): readonly ListedPage[] => [
  ...listed(context),
  ...[...articles.values()].map((article) => ({
    path: `/${article.path}`,
    group: article.group,
    order: article.order,
    heading: inLanguage(article, context)?.heading ?? '',
  })),
];

const headingIn = (content: Content, context: PageContext) => (path: string) => {
  const [, who] = /^\/signs\/(.+)$/.exec(path) ?? [];
  if (who !== undefined) return `${context.t('signs.title')}: ${context.says(`signs.who.${who}`)}`;
  return pagesOf(content, context).find((page) => page.path === path)?.heading ?? null;
};

/** Signs, the self-check and the offer of work. */
function mountSigns(reading: PageMounting): void {
  const { content } = reading;
  const { signs, check, offer } = content;
  words(reading, '/signs', 'signs', (context) => signsPage(context, signs));
  for (const set of signs.sets)
    words(reading, `/signs/${set.who}`, 'signs', (context) => signsForPage(context, signs, set));
  words(reading, '/check', 'check', (context) => checkPage(context, check));
  show(
    reading,
    '/offer',
    ({ speaks }) => speaks('check') && speaks('offer'),
    (context) => offerPage(context, { ...offer, countries: helpCountries(context, content.directory) }),
  );
}

/** Under which path recordings of the film are noted: `<language>/buyers-film.mp4`. */
const filmPath = '/buyers/film';

function mountBuyers(reading: PageMounting): void {
  const { story, laws, film, recordings } = reading.content;
  const storyOf = (locale: string) => story[locale === pseudoLocale ? 'en' : locale];
  show(
    reading,
    '/buyers',
    ({ speaks, locale }) => speaks('buyers') && speaks('signs') && storyOf(locale) !== undefined,
    (context) =>
      buyersPage(context, {
        scenes: storyOf(context.locale)?.() ?? [],
        filmRecordings: recordingsOf(recordings, filmPath, (context.instead ?? context).locale),
        laws,
        film,
      }),
  );
}

/** The organisation's own file counts before ours; one that is not there is passed on. */
function mountMedia(app: Hono, deployment: Deployment): void {
  for (const [address, folder] of [
    ['/media/buyers', '/stories/buyers'],
    ['/media/recordings', '/recordings'],
  ] as const)
    for (const root of [join(deployment.options.folder, 'content'), media].filter((at) => existsSync(at)))
      app.use(
        `${address}/*`,
        serveStatic({ root, rewriteRequestPath: (path) => path.replace(address, folder) }),
      );
}

/** Languages of recordings that no page is written in. */
const spokenAlone = ({ recordings }: Content) =>
  Object.entries(recordings.languages).flatMap(([code, { name, sign }]) => {
    const recording = Object.keys(recordings.files).find((path) => !sign && path.startsWith(`${code}/home.`));
    return recording === undefined ? [] : [{ code, name, path: `/media/recordings/${recording}` }];
  });

/**
 * What can be printed. The sheets of a country are no page of their own to the search, nor offline: the list
 * leads to them, and they to files.
 */
function mountBookletPages(reading: PageMounting): void {
  const { app, deployment, content } = reading;
  words(reading, '/booklets', 'booklets', (context) => bookletsPage(context, content));
  app.get('/booklets/:country{[a-z][a-z]}', (c) => {
    const country = c.req.param('country').toUpperCase();
    if (!bookletCountries(pageContext(deployment, content, c.req.raw), content).includes(country))
      return c.notFound();
    return answerPage(
      reading,
      c,
      ({ speaks }) => speaks('booklets'),
      (context) => countryBookletsPage(context, content, country),
    );
  });
}

function mountHelpPages(reading: PageMounting): void {
  const { content } = reading;
  const { demand } = content;
  words(reading, '/pictures', 'articles', (context) =>
    picturesPage(context, { directory: content.directory, spoken: spokenAlone(content) }),
  );
  words(reading, '/map-of-demand', 'demand', (context) =>
    demandPage(context, {
      ...demand,
      instruments: content.instruments,
      headingOf: headingIn(content, context),
    }),
  );
  words(reading, '/help', 'help', (context) => helpPage(context, { directory: content.directory }));
  for (const country of Object.keys(content.directory).filter((code) => code !== 'EU'))
    words(reading, `/help/${country.toLowerCase()}`, 'help', (context) =>
      countryHelpPage(context, { directory: content.directory, country }),
    );
}

function mountLaws(reading: PageMounting): void {
  const { content } = reading;
  const { laws, history, instruments, checks } = content;
  const practiceOf = (country: string) => practiceIn(content.handbook.handbooks, country);
  const page = (path: string, make: (context: PageContext) => Html) => words(reading, path, 'laws', make);
  // The outlines are made once the server answers, and before the first reader wants them.
  setTimeout(europe, outlinesAfterMs).unref();
  page('/laws', (context) => lawsPage(context, { laws, question: questions[0], outlines: europe(), checks }));
  for (const question of questions)
    page(`/laws/${question}`, (context) => lawsPage(context, { laws, question, outlines: europe(), checks }));
  page('/laws/history', (context) => historyPage(context, { history }));
  page('/laws/instruments', (context) => instrumentsPage(context, { instruments }));
  for (const country of Object.keys(laws).filter((code) => code !== union))
    page(`/laws/${country.toLowerCase()}`, (context) =>
      countryPage(context, { country, laws, history, checks, practice: practiceOf(country) }),
    );
  page('/rights', (context) => rightsPage(context, { laws, headingOf: headingIn(content, context) }));
  for (const country of Object.keys(laws).filter((code) => code !== union))
    page(`/rights/${country.toLowerCase()}`, (context) =>
      rightsCountryPage(context, {
        country,
        laws,
        checks,
        practice: practiceOf(country),
        directory: content.directory,
        headingOf: headingIn(content, context),
      }),
    );
  file(reading, '/laws.csv', 'text/csv; charset=utf-8', (context) => lawsCsv(context, laws));
  file(reading, '/laws.json', 'application/json; charset=utf-8', () => lawsJson(content));
}

/** A lawyer without paying, and letters against offices. */
function mountJustice(reading: PageMounting): void {
  const { content } = reading;
  const { laws, checks } = content;
  const page = (path: string, make: (context: PageContext) => Html) => words(reading, path, 'justice', make);
  page('/legal-aid', (context) => legalAidPage(context, { laws, checks }));
  for (const country of Object.keys(laws).filter((code) => hasLegalAid(laws, code)))
    page(`/legal-aid/${country.toLowerCase()}`, (context) =>
      legalAidCountryPage(context, { country, laws, checks, directory: content.directory }),
    );
  page('/complaints', complaintsPage);
  for (const country of Object.keys(letterLanguages))
    page(complaintsPath(country), (context) =>
      complaintCountryPage(context, {
        ...{ country, directory: content.directory },
        wordsIn: (locale) => content.words.inLocale(locale),
      }),
    );
}

/** The list of all pages, and the articles. */
function mountArticles(reading: PageMounting): void {
  const { content } = reading;
  const articles = [...content.articles.values()];
  /** Articles below another one are listed there. */
  const below = (path: string) => articles.some((other) => path.startsWith(`/${other.path}/`));
  words(reading, '/pages', 'articles', (context) =>
    allPagesPage(context, { pages: pagesOf(content, context).filter(({ path }) => !below(path)) }),
  );
  for (const article of articles) {
    const children = articles.filter(({ path }) => path.startsWith(`${article.path}/`));
    show(
      reading,
      `/${article.path}`,
      ({ locale }) => locale in article.versions,
      (context) =>
        articlePage(context, {
          article,
          headingOf: headingIn(content, context),
          atHand: handOf(content, context, article.path),
          children: children.map((child) => ({
            path: child.path,
            heading: inLanguage(child, context)?.heading ?? '',
          })),
        }),
    );
  }
}

/** What stands at hand on a page for a job; nothing on other pages. */
function handOf({ courses }: Content, context: PageContext, path: string): Html | null {
  const [, id] = /^professionals\/(.+)$/.exec(path) ?? [];
  if (id === undefined) return null;
  const course = [...courses.values()].find(({ facts }) => facts.for === id);
  const title = course?.heading((context.instead ?? context).locale);
  return atHand(context, {
    id,
    course: course === undefined || title === undefined ? null : { id: course.id, title: title.title },
  });
}
