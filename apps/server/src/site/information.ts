// The pages to read: articles, law and rights, and the list of all pages. Each is pure words of a language,
// so it is kept in memory once made.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pseudoLocale } from '@heed/content/messages/words';
import type { Content } from '@heed/content/read';
import { recordingsOf } from '@heed/content/recordings/recordings';
import { countriesOf } from '@heed/domain/directory';
import { articlePage } from '@heed/site/article/page';
import { bookletCountries } from '@heed/site/booklets/kinds';
import { bookletsPage, countryBookletsPage } from '@heed/site/booklets/page';
import { buyersPage } from '@heed/site/buyers/page';
import { checkPage } from '@heed/site/check/page';
import type { PageContext } from '@heed/site/context';
import { demandPage } from '@heed/site/demand/page';
import { dutiesPage } from '@heed/site/duties/page';
import { linesPart } from '@heed/site/help/listening';
import { countryHelpPage, helpCountries, helpPage } from '@heed/site/help/page';
import type { Html } from '@heed/site/markup';
import { offerPage } from '@heed/site/offer/page';
import { allPagesPage } from '@heed/site/pages/page';
import { picturesPage } from '@heed/site/pictures/page';
import { atHand } from '@heed/site/pocket/at-hand';
import { signsForPage, signsPage } from '@heed/site/signs/page';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';
import type { Deployment } from '../deployment.ts';
import { pageContext } from '../http/page-context.ts';
import { mountFigures } from './figures.ts';
import { mountJustice, mountLaws } from './law-pages.ts';
import {
  answerPage,
  headingIn,
  inLanguage,
  mountPage,
  mountPart,
  type PageMounting,
  pagesOf,
} from './mounting.ts';

const shippedContent = fileURLToPath(new URL('../../../../content', import.meta.url));

/** Mounts the pages to read, and notes them in `mounting`. */
export function mountInformation(mounting: PageMounting): void {
  const { app, deployment, content, pageCache } = mounting;
  mountSigns(mounting);
  mountBuyers(mounting);
  mountMedia(app, deployment);
  mountHelpPages(mounting);
  mountLaws(mounting);
  mountJustice(mounting);
  mountPart(mounting, '/duties', 'duties', (context) => dutiesPage(context, { legal: content.duties }));
  mounting.readable.push(mountFigures(app, deployment, content, pageCache));
  mountBookletPages(mounting);
  mountArticles(mounting);
}

/** Signs, the self-check and the offer of work. */
function mountSigns(mounting: PageMounting): void {
  const { content } = mounting;
  const { signs, check, offer } = content;
  mountPart(mounting, '/signs', 'signs', (context) => signsPage(context, signs));
  for (const set of signs.sets)
    mountPart(mounting, `/signs/${set.who}`, 'signs', (context) => signsForPage(context, signs, set));
  mountPart(mounting, '/check', 'check', (context) => checkPage(context, check));
  mountPage(
    mounting,
    '/offer',
    ({ speaks }) => speaks('check') && speaks('offer'),
    (context) => offerPage(context, { ...offer, countries: helpCountries(context, content.directory) }),
  );
}

/** Under which path recordings of the film are noted: `<language>/buyers-film.mp4`. */
const filmPath = '/buyers/film';

function mountBuyers(mounting: PageMounting): void {
  const { story, laws, film, recordings } = mounting.content;
  const storyOf = (locale: string) => story[locale === pseudoLocale ? 'en' : locale];
  mountPage(
    mounting,
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
    for (const root of [join(deployment.options.folder, 'content'), shippedContent].filter((at) =>
      existsSync(at),
    ))
      app.use(
        `${address}/*`,
        serveStatic({ root, rewriteRequestPath: (path) => path.replace(address, folder) }),
      );
}

/** Languages that are there as recordings alone: no page is written in them. */
const recordedOnly = ({ recordings }: Content) =>
  Object.entries(recordings.languages).flatMap(([code, { name, sign }]) => {
    const recording = Object.keys(recordings.files).find((path) => !sign && path.startsWith(`${code}/home.`));
    return recording === undefined ? [] : [{ code, name, path: `/media/recordings/${recording}` }];
  });

/**
 * What can be printed. The sheets of a country are no page of their own to the search, nor offline: the list
 * leads to them, and they to files.
 */
function mountBookletPages(mounting: PageMounting): void {
  const { app, deployment, content } = mounting;
  mountPart(mounting, '/booklets', 'booklets', (context) => bookletsPage(context, content));
  app.get('/booklets/:country{[a-z][a-z]}', (c) => {
    const country = c.req.param('country').toUpperCase();
    if (!bookletCountries(pageContext(deployment, content, c.req.raw), content).includes(country))
      return c.notFound();
    return answerPage(
      mounting,
      c,
      ({ speaks }) => speaks('booklets'),
      (context) => countryBookletsPage(context, content, country),
    );
  });
}

function mountHelpPages(mounting: PageMounting): void {
  const { content, deployment } = mounting;
  const { demand } = content;
  mountPart(mounting, '/pictures', 'articles', (context) =>
    picturesPage(context, { directory: content.directory, spoken: recordedOnly(content) }),
  );
  mountPart(mounting, '/map-of-demand', 'demand', (context) =>
    demandPage(context, {
      ...demand,
      instruments: content.instruments,
      headingOf: headingIn(content, context),
    }),
  );
  mountPart(mounting, '/help', 'help', (context) => helpPage(context, { directory: content.directory }));
  // A country of which only the law is known has such a page too: other pages lead to it.
  const withLines = [content.directory, content.laws].flatMap((lines) => Object.keys(lines));
  const countries = new Set([...countriesOf(deployment.organisation()), ...withLines]);
  countries.delete('EU');
  for (const country of countries)
    mountPart(mounting, `/help/${country.toLowerCase()}`, 'help', (context) =>
      countryHelpPage(context, { directory: content.directory, country }),
    );
}

/** The list of all pages, and the articles. */
function mountArticles(mounting: PageMounting): void {
  const { content } = mounting;
  const articles = [...content.articles.values()];
  /** Articles below another one are listed there. */
  const below = (path: string) => articles.some((other) => path.startsWith(`/${other.path}/`));
  mountPart(mounting, '/pages', 'articles', (context) =>
    allPagesPage(context, { pages: pagesOf(content, context).filter(({ path }) => !below(path)) }),
  );
  for (const article of articles) {
    const children = articles.filter(({ path }) => path.startsWith(`${article.path}/`));
    mountPage(
      mounting,
      `/${article.path}`,
      ({ locale }) => locale in article.versions,
      (context) =>
        articlePage(context, {
          article,
          headingOf: headingIn(content, context),
          lines: article.lines === undefined ? null : linesPart(context, content.directory, article.lines),
          atHand: atHandOf(content, context, article.path),
          children: children.map((child) => ({
            path: child.path,
            heading: inLanguage(child, context)?.heading ?? '',
          })),
        }),
    );
  }
}

/** What stands at hand on a page for a job; nothing on other pages. */
function atHandOf({ courses }: Content, context: PageContext, path: string): Html | null {
  const [, id] = /^professionals\/(.+)$/.exec(path) ?? [];
  if (id === undefined) return null;
  const course = [...courses.values()].find(({ facts }) => facts.for === id);
  const title = course?.heading((context.instead ?? context).locale);
  return atHand(context, {
    id,
    course: course === undefined || title === undefined ? null : { id: course.id, title: title.title },
  });
}
