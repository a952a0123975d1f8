// Pages of handbooks: list, recommendation, versions, chapters, what became of it, words, taking a quote
// back.
import { createHash } from 'node:crypto';
import type { Content } from '@heed/content/read';
import { type Appointment, calendarOf } from '@heed/domain/calendar';
import { hasModule } from '@heed/domain/organisation';
import { dayOf } from '@heed/domain/time';
import { makeCache } from '@heed/server/cache';
import type { Deployment } from '@heed/server/deployment';
import { readFields } from '@heed/server/http/fields';
import { originOf } from '@heed/server/http/origin';
import { page } from '@heed/server/http/page';
import type { PageCache } from '@heed/server/http/page-cache';
import { pageContext } from '@heed/server/http/page-context';
import { storeOrRefuse } from '@heed/server/http/storage-refusal';
import type { ModulePages, PageTools } from '@heed/server/module';
import type { Readable } from '@heed/server/site/search';
import { languageAsked, orEnglish, type PageContext } from '@heed/site/context';
import type { Context } from 'hono';
import type { Recommendation } from '../rules/index.ts';
import { handbookModule } from '../rules/manifest.ts';
import { chapterPage } from '../site/chapter.ts';
import { comparePage } from '../site/compare.ts';
import type { PublishedHandbook, PublishedRecommendation } from '../site/data.ts';
import { followUpPage } from '../site/follow-up.ts';
import { type GuideEntry, guidePage } from '../site/guide.ts';
import { countriesOf, filterFrom, handbooksPage } from '../site/list.ts';
import { recommendationPage } from '../site/page.ts';
import { quotePage } from '../site/quote.ts';
import { handbookPaths } from '../site/words.ts';
import { hashQuoteCode } from './quote-code.ts';
import { handbooksIn, readStamp, recommendationsOf, shownVersion } from './shown.ts';

/** Bytes of the form that takes a quote back. */
const mostFormBytes = 2000;

interface HandbookSite {
  readonly deployment: Deployment;
  readonly content: Content;
  readonly pageCache: PageCache;
  /** What a page of this site is called; null where it has no name. */
  heading(context: PageContext, path: string): string | null;
  /** Handbooks in the language of a page. */
  handbooks(context: PageContext): Promise<readonly PublishedHandbook[]>;
}

/** Mounts every page of handbooks. `handbooks`: handbooks in the language of a page. */
export function mountHandbooks(
  pages: ModulePages,
  parts: Pick<HandbookSite, 'deployment' | 'content' | 'handbooks'>,
  { pageCache, heading }: PageTools,
): void {
  const site: HandbookSite = { ...parts, pageCache, heading };
  mountLists(pages, site);
  mountRecommendations(pages, site);
  mountQuotes(pages, site);
  pages.get('/handbook/:slug{[a-z][a-z0-9-]*}/:chapter{[a-z][a-z0-9-]*}', (c) => showChapter(site, c));
  noteReadable(pages, site);
}

const spoken: Readable['spoken'] = ({ speaks }) => speaks('handbook');

/** Notes what the search may look at: what is in content, and the lists. */
function noteReadable(pages: ModulePages, site: HandbookSite): void {
  const { content } = site;
  pages.note(handbookPaths.list, spoken, async (context) =>
    handbooksPage(context, { handbooks: await site.handbooks(context), filter: filterFrom({}, []) }),
  );
  pages.note(handbookPaths.words, spoken, (context) =>
    guidePage(context, { entries: entriesIn(content, context) }),
  );
  const numbers = content.handbook.handbooks.flatMap(({ facts }) => facts.recommendations);
  for (const { number } of numbers)
    pages.note(handbookPaths.recommendation(number), spoken, async (context) => {
      const place = await findNumber(site, context, number);
      if (place === null) throw new Error('Cannot make a page: a recommendation of content is gone');
      return pageOf(site, context, place);
    });
}

/** In the language that was asked for, or English where the words of handbooks are not in it. */
function contextOf(
  { deployment, content }: Pick<HandbookSite, 'deployment' | 'content'>,
  c: Context,
): PageContext {
  const context = pageContext(deployment, content, c.req.raw);
  return orEnglish(context, context.speaks('handbook'), content.words.inLocale('en'));
}

/**
 * What everybody may read, made anew where something was adopted, answered, withdrawn or taken back, and once
 * a minute for what hangs on other things.
 */
export function rememberHandbooks(
  deployment: Deployment,
  content: Content,
): (context: PageContext) => Promise<readonly PublishedHandbook[]> {
  const cache = makeCache<readonly PublishedHandbook[]>({ most: 200, freshMs: 60_000, now: deployment.now });
  return async (context) => {
    const key = `${await readStamp(deployment.storage)} ${context.locale}`;
    const cached = cache.get(key);
    if (cached !== undefined) return cached;
    const { storage, demonstration, now } = deployment;
    const handbooks = await handbooksIn({ storage, content, demonstration, now }, context);
    cache.set(key, handbooks);
    return handbooks;
  };
}

function mountLists(pages: ModulePages, site: HandbookSite): void {
  const { deployment, content, pageCache } = site;
  pages.get('/handbook', async (c) => {
    const context = contextOf(site, c);
    const handbooks = await site.handbooks(context);
    const filter = filterFrom(c.req.query(), countriesOf(handbooks));
    return page(handbooksPage(context, { handbooks, filter }), c.req.raw);
  });
  pages.get('/handbook/follow-up', async (c) => {
    const context = contextOf(site, c);
    const today = dayOf(deployment.now());
    return page(followUpPage(context, { handbooks: await site.handbooks(context), today }), c.req.raw);
  });
  pages.get('/words', (c) => {
    const context = contextOf(site, c);
    return pageCache.answer(`${context.address} ${languageAsked(context)} /words`, c.req.raw, () =>
      guidePage(context, { entries: entriesIn(content, context) }),
    );
  });
}

/** Entries with words in this language; where it has none, the English ones. */
function entriesIn({ handbook }: Content, { locale }: PageContext): readonly GuideEntry[] {
  const { terms } = handbook.guide;
  const language = terms.some(({ instead }) => instead[locale] !== undefined) ? locale : 'en';
  return terms.flatMap(({ id, instead, say, why, source, asked: groups }) =>
    instead[language] === undefined
      ? []
      : [
          {
            id,
            instead: instead[language],
            say: say[language] ?? [],
            why: why[language] ?? '',
            sources: source,
            groups,
          },
        ],
  );
}

interface FoundRecommendation {
  readonly entry: PublishedRecommendation;
  readonly handbook: PublishedHandbook;
}

/**
 * Whether a recommendation can be read. One that this organisation adopted was handed over: it can be read
 * also while the module is off.
 */
const isReadable = ({ deployment }: HandbookSite, { state }: Pick<Recommendation, 'state'>): boolean =>
  state !== 'source' || hasModule(deployment.organisation(), handbookModule.name);

async function find(
  site: HandbookSite,
  context: PageContext,
  c: Context,
): Promise<FoundRecommendation | null> {
  const place = await findNumber(site, context, Number(c.req.param('number')));
  return place !== null && isReadable(site, place.entry.recommendation) ? place : null;
}

async function findNumber(
  site: HandbookSite,
  context: PageContext,
  number: number,
): Promise<FoundRecommendation | null> {
  for (const handbook of await site.handbooks(context)) {
    const entry = handbook.recommendations.find((one) => one.recommendation.number === number);
    if (entry !== undefined) return { entry, handbook };
  }
  return null;
}

const findVersion = async (site: HandbookSite, number: number, version: string | undefined) => {
  const { deployment, content } = site;
  const all = (await recommendationsOf({ storage: deployment.storage, content })).get(number) ?? [];
  return all.find((one) => one.version === Number(version) && isReadable(site, one)) ?? null;
};

function mountRecommendations(pages: ModulePages, site: HandbookSite): void {
  const { deployment, content } = site;
  const number = ':number{[1-9][0-9]{0,3}}';
  pages.lasting.get(`/handbook/${number}`, async (c) => {
    const context = contextOf(site, c);
    const place = await find(site, context, c);
    return place === null ? c.notFound() : answerWith(site, context, c, place);
  });
  pages.lasting.get(`/handbook/${number}/:version{[1-9][0-9]{0,2}}`, async (c) => {
    const context = contextOf(site, c);
    const place = await find(site, context, c);
    const version = await findVersion(site, Number(c.req.param('number')), c.req.param('version'));
    if (place === null || version === null) return c.notFound();
    const { storage, demonstration, now } = deployment;
    const sources = { storage, content, demonstration, now };
    const entry = await shownVersion(sources, context, { newest: place.entry, version });
    return answerWith(site, context, c, { ...place, entry });
  });
  pages.lasting.get(
    `/handbook/${number}/compare/:former{[1-9][0-9]{0,2}}/:next{[1-9][0-9]{0,2}}`,
    async (c) => {
      const number = Number(c.req.param('number'));
      const former = await findVersion(site, number, c.req.param('former'));
      const next = await findVersion(site, number, c.req.param('next'));
      if (former === null || next === null) return c.notFound();
      return page(comparePage(contextOf(site, c), { former, next }), c.req.raw);
    },
  );
  pages.lasting.get(`/handbook/${number}/answers.ics`, async (c) => {
    const context = contextOf(site, c);
    const place = await find(site, context, c);
    return place === null ? c.notFound() : calendar(site, context, c, place.entry);
  });
}

const answerWith = (
  site: HandbookSite,
  context: PageContext,
  c: Context,
  place: FoundRecommendation,
): Response => page(pageOf(site, context, place), c.req.raw);

function pageOf(
  { deployment, heading }: HandbookSite,
  context: PageContext,
  { entry, handbook }: FoundRecommendation,
) {
  const { slug, title, isInvented } = handbook;
  const tools = entry.recommendation.tools.flatMap((path) => {
    const name = heading(context, path);
    return name === null ? [] : [{ path, name }];
  });
  const today = dayOf(deployment.now());
  return recommendationPage(context, { entry, handbook: { slug, title, isInvented }, tools, today });
}

/** The days by which answers were asked for. */
function calendar(
  { deployment }: HandbookSite,
  context: PageContext,
  c: Context,
  { recommendation, handOvers }: PublishedRecommendation,
): Response {
  const { number } = recommendation;
  const address = `${originOf(deployment, c.req.raw)}${handbookPaths.recommendation(number)}`;
  const today = dayOf(deployment.now());
  const awaited = handOvers.filter(({ state, askedBy }) => state === 'open' && askedBy >= today);
  const appointments = awaited.map(
    ({ id, to, askedBy }): Appointment => ({
      uid: `${createHash('sha256').update(id).digest('hex').slice(0, 32)}@heed`,
      title: context.t('handbook.hand-over.due', { number, to }),
      address,
      day: askedBy,
    }),
  );
  return new Response(calendarOf(appointments, 'Heed//Handbook', deployment.now()), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="recommendation-${number}.ics"`,
    },
  });
}

function mountQuotes(pages: ModulePages, site: HandbookSite): void {
  const { deployment } = site;
  pages.lasting.get('/handbook/quote', (c) =>
    page(quotePage(contextOf(site, c), { outcome: null, code: '' }), c.req.raw),
  );
  pages.lasting.post('/handbook/quote', async (c) => {
    const context = contextOf(site, c);
    const code = ((await readFields(c, mostFormBytes)).get('code') ?? '').slice(0, 60);
    const hash = hashQuoteCode(code);
    const isWithdrawn = await storeOrRefuse(() => deployment.storage.handbooks.withdrawConsent(hash));
    const outcome = isWithdrawn ? 'withdrawn' : 'unknown';
    return page(quotePage(context, { outcome, code }), c.req.raw, isWithdrawn ? 200 : 404);
  });
}

async function showChapter(site: HandbookSite, c: Context): Promise<Response> {
  const context = contextOf(site, c);
  const handbook = (await site.handbooks(context)).find(({ slug }) => slug === c.req.param('slug'));
  const chapter = handbook?.chapters.find(({ code }) => code === c.req.param('chapter'));
  if (handbook === undefined || chapter === undefined) return c.notFound();
  return page(chapterPage(context, { slug: handbook.slug, title: handbook.title, chapter }), c.req.raw);
}
