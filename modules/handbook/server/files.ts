// Handbooks as files: PDF and EPUB of each, briefs of countries, cards; recommendations as JSON, table,
// JSON-LD and citations. Each is made once and kept while nothing changes; a flood costs a bounded queue.
import { createHash } from 'node:crypto';
import type { Content } from '@heed/content/read';
import { makeCache } from '@heed/server/cache';
import type { Deployment } from '@heed/server/deployment';
import { originOf } from '@heed/server/http/origin';
import { packed } from '@heed/server/http/page';
import { pageContext } from '@heed/server/http/page-context';
import { makeTurns } from '@heed/server/http/turns';
import type { ModulePages } from '@heed/server/module';
import { type Press, pdfResponse } from '@heed/server/press';
import { orEnglish, type PageContext } from '@heed/site/context';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { Context } from 'hono';
import { recommendationsFileShape } from '../rules/index.ts';
import { bookInput, bookOf } from '../site/book.ts';
import type { BookPlace } from '../site/book-frame.ts';
import { briefSheet } from '../site/brief.ts';
import { cardsSheet } from '../site/cards.ts';
import { bibtexOf, citationFile, handbookCitation, recommendationCitation, risOf } from '../site/cite.ts';
import type { PublishedHandbook, PublishedRecommendation } from '../site/data.ts';
import { recommendationJsonLd, recommendationsFile, recommendationsTable } from '../site/data-files.ts';
import { epubOf } from '../site/epub.ts';
import { bookSheet, mostBookPages } from '../site/sheet.ts';
import { handbookPaths } from '../site/words.ts';
import { readStamp } from './shown.ts';

/** Bytes of files kept: some hundreds of books. */
const mostBytes = 24_000_000;
/** A file is compared with what it was made of at least this often. */
const freshMs = 60_000;
/** A book takes some tens of milliseconds of the one thread that answers: half of it is left to others. */
const lanes = { books: { most: 20, mostOfPrefix: 20 } } as const;

/** What the files are made of. */
export interface HandbookFiles {
  readonly deployment: Deployment;
  readonly content: Content;
  readonly press: Press;
  /** Handbooks in the language of a page. */
  shown(context: PageContext): Promise<readonly PublishedHandbook[]>;
}

interface CachedFile {
  /** SHA-256 of what it was made of, the moment apart. */
  readonly of: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** One request for a file. */
interface FileRequest {
  readonly c: Context;
  readonly context: PageContext;
  readonly place: BookPlace;
  readonly handbooks: readonly PublishedHandbook[];
  /** What a kept file of this request is called beside its own name. */
  readonly key: string;
}

type MakeFile = (request: FileRequest) => Response | Promise<Response>;

const slug = '[a-z][a-z0-9-]{0,39}';
const number = '[1-9][0-9]{0,3}';

/** The routes of all files. */
export function mountHandbookFiles(pages: ModulePages, site: HandbookFiles): void {
  const answer = (make: MakeFile) => async (c: Context) => make(await requestOf(site, c));
  mountBooks(pages, site, answer);
  pages.get(
    `/handbook/:slug{${slug}}/:file{cards(?:-a5)?\\.pdf}`,
    answer((request) => printCards(site, request)),
  );
  pages.get(
    `/handbook/:slug{${slug}}/:file{[a-z]{2}\\.pdf}`,
    answer((request) => printBrief(site, request)),
  );
  mountData(pages, answer);
  mountCitations(pages, answer);
}

/** In the language that was asked for, or English where its words lack what books say. */
async function requestOf(site: HandbookFiles, c: Context): Promise<FileRequest> {
  const { deployment, content } = site;
  const own = pageContext(deployment, content, c.req.raw);
  const isSpoken = own.speaks('handbook') && own.speaks('handbook-book');
  const context = orEnglish(own, isSpoken, content.words.inLocale('en'));
  const origin = originOf(deployment, c.req.raw);
  const stamp = await readStamp(deployment.storage);
  return {
    c,
    context,
    place: { organisation: context.organisation.name, origin, moment: deployment.now() },
    handbooks: await site.shown(context),
    key: `${context.locale} ${origin} ${stamp}`,
  };
}

const notFound = ({ c }: FileRequest): Response => c.notFound() as Response;

/** The first one is that of content, in which nothing is invented. */
const handbookOf = ({ handbooks }: FileRequest, name: string | undefined): PublishedHandbook | undefined =>
  name === undefined ? handbooks[0] : handbooks.find((one) => one.slug === name);

function mountBooks(
  pages: ModulePages,
  site: HandbookFiles,
  answer: (make: MakeFile) => (c: Context) => unknown,
): void {
  const makeEpub = makeEpubs(site);
  const file =
    (name: string | undefined, ending: string): MakeFile =>
    async (request) => {
      const handbook = handbookOf(request, name);
      if (handbook === undefined) return notFound(request);
      if (ending === 'pdf') return printBook(site, request, handbook, 'a4');
      if (ending === 'a5.pdf') return printBook(site, request, handbook, 'a5');
      return makeEpub(request, handbook);
    };
  for (const ending of ['pdf', 'epub'])
    pages.get(`/handbook.${ending}`, (c) => answer(file(undefined, ending))(c) as Promise<Response>);
  pages.get(`/handbook/:file{${slug}\\.(?:a5\\.pdf|pdf|epub)}`, (c) => {
    const [, name, ending = ''] = /^([^.]+)\.(.+)$/.exec(c.req.param('file') ?? '') ?? [];
    return answer(file(name, ending))(c) as Promise<Response>;
  });
}

/** Made in turn and kept: the same bytes and the same moment as long as it says the same. */
function makeEpubs({ deployment: { now } }: HandbookFiles) {
  const files = makeCache<CachedFile>({
    most: mostBytes,
    sizeOf: ({ bytes }) => bytes.length,
    freshMs,
    now,
  });
  const turns = makeTurns(lanes, { atOnce: 1, rest: 1 });
  const make = async (key: string, { context, place }: FileRequest, handbook: PublishedHandbook) => {
    const cached = files.get(key);
    if (cached !== undefined) return cached.bytes;
    const book = bookOf(context, handbook, place);
    const of = createHash('sha256').update(bookInput(book)).digest('base64');
    const former = files.peek(key);
    const bytes = former?.of === of ? former.bytes : epubOf(book);
    files.set(key, { of, bytes });
    return bytes;
  };
  return async (request: FileRequest, handbook: PublishedHandbook): Promise<Response> => {
    const key = `${handbook.slug} ${request.key}`;
    const bytes =
      files.get(key)?.bytes ??
      (await turns.run('books', '', () => make(key, request, handbook), request.c.req.raw.signal));
    return new Response(bytes, {
      headers: {
        'content-type': 'application/epub+zip',
        'content-disposition': `attachment; filename="${handbook.slug}-${request.context.locale}.epub"`,
        'cache-control': 'no-store',
      },
    });
  };
}

async function print(
  { press }: HandbookFiles,
  { context, key }: FileRequest,
  job: { readonly name: string; readonly template: string; readonly most: number; sheet(): unknown },
): Promise<Response> {
  const { name, template, most, sheet } = job;
  const pdf = await press.print(`${template} ${name} ${key}`, () => ({
    template,
    lang: context.locale,
    data: JSON.stringify(sheet()),
    pages: { least: 1, most, times: 1 },
    fold: false,
  }));
  return pdfResponse(pdf);
}

const printBook = (
  site: HandbookFiles,
  request: FileRequest,
  handbook: PublishedHandbook,
  size: 'a4' | 'a5',
): Promise<Response> =>
  print(site, request, {
    name: `${handbook.slug} ${size}`,
    template: 'handbook',
    most: mostBookPages,
    sheet: () => bookSheet(bookOf(request.context, handbook, request.place), size),
  });

function printCards(site: HandbookFiles, request: FileRequest): Response | Promise<Response> {
  const { c, context, place } = request;
  const handbook = handbookOf(request, c.req.param('slug'));
  const size = c.req.param('file') === 'cards-a5.pdf' ? 'a5' : 'a4';
  if (handbook === undefined || handbook.recommendations.length === 0) return notFound(request);
  return print(site, request, {
    name: `${handbook.slug} ${size}`,
    template: 'handbook-cards',
    most: mostBookPages,
    sheet: () => cardsSheet(context, handbook, place, size),
  });
}

function printBrief(site: HandbookFiles, request: FileRequest): Response | Promise<Response> {
  const { c, context, place } = request;
  const handbook = handbookOf(request, c.req.param('slug'));
  const country = (c.req.param('file') ?? '').slice(0, 2).toUpperCase();
  const sheet = handbook && briefSheet(context, handbook, country, place);
  if (handbook === undefined || !sheet) return notFound(request);
  return print(site, request, {
    name: `${handbook.slug} ${country}`,
    template: 'brief',
    most: 2,
    sheet: () => sheet,
  });
}

function mountData(pages: ModulePages, answer: (make: MakeFile) => (c: Context) => Promise<Response>): void {
  const schema = JSON.stringify(toJsonSchema(recommendationsFileShape, { errorMode: 'ignore' }));
  pages.get(
    '/recommendations.json',
    answer(({ c, handbooks, place }) =>
      packed(JSON.stringify(recommendationsFile(handbooks, place)), 'application/json', c.req.raw),
    ),
  );
  pages.get('/recommendations.schema.json', (c) => packed(schema, 'application/schema+json', c.req.raw));
  pages.get(
    '/recommendations.csv',
    answer(({ c, context, handbooks, place }) => {
      const response = packed(
        recommendationsTable(context, handbooks, place),
        'text/csv; charset=utf-8',
        c.req.raw,
      );
      response.headers.set('content-disposition', 'attachment; filename="recommendations.csv"');
      return response;
    }),
  );
}

const types = {
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  jsonld: 'application/ld+json',
} as const;

function mountCitations(
  pages: ModulePages,
  answer: (make: MakeFile) => (c: Context) => Promise<Response>,
): void {
  pages.get(
    '/handbook/CITATION.cff',
    answer(({ c, context, handbooks, place }) => {
      const title = `${context.t('handbook.title')}, ${place.organisation}`;
      const all = {
        message: context.t('handbook.book.cite'),
        title,
        address: place.origin + handbookPaths.list,
      };
      const citations = handbooks.map((one) => handbookCitation(context, one, place));
      return packed(citationFile(all, place, citations), 'text/yaml; charset=utf-8', c.req.raw);
    }),
  );
  pages.get(
    `/handbook/:file{${number}\\.(?:bib|ris|jsonld)}`,
    answer((request) => {
      const [name, ending] = (request.c.req.param('file') ?? '').split('.');
      const place = findEntry(request, Number(name));
      return place === null ? notFound(request) : citation(request, place, ending as keyof typeof types);
    }),
  );
}

interface FoundEntry {
  readonly handbook: PublishedHandbook;
  readonly entry: PublishedRecommendation;
}

function findEntry({ handbooks }: FileRequest, ordinal: number): FoundEntry | null {
  for (const handbook of handbooks) {
    const entry = handbook.recommendations.find((one) => one.recommendation.number === ordinal);
    if (entry !== undefined) return { handbook, entry };
  }
  return null;
}

function citation(
  { c, context, place }: FileRequest,
  { handbook, entry }: FoundEntry,
  ending: keyof typeof types,
): Response {
  const text = () => {
    if (ending === 'jsonld')
      return JSON.stringify(recommendationJsonLd(context, entry, handbook, place), null, 1);
    const own = recommendationCitation(context, entry, handbook, place);
    return ending === 'bib' ? bibtexOf(own) : risOf(own);
  };
  const response = packed(text(), types[ending], c.req.raw);
  const name = `recommendation-${entry.recommendation.number}.${ending}`;
  response.headers.set('content-disposition', `attachment; filename="${name}"`);
  return response;
}
