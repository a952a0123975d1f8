// Search over the public pages and the directory of one language, in memory: a few hundred texts. Tolerant of
// typing errors, of beginnings of words and of missing marks; words are found by the runtime's own segmenter,
// so Thai and Chinese need no spaces. Why no database does it: docs/decisions/search.md.
import type { PinnedAnswer, SearchWords } from '@heed/content/search/words';
import MiniSearch from 'minisearch';
import { plain } from './letters.ts';
import { makeSuggester } from './topics.ts';

export interface Document {
  /** Path within the site, with a fragment where the part has one. */
  readonly path: string;
  readonly title: string;
  readonly text: string;
}

export interface PageHit {
  readonly path: string;
  readonly title: string;
  /** The words around what was found. */
  readonly excerpt: string;
}

export interface SearchAnswer {
  /** Answers that stand above the results. */
  readonly pinned: readonly PinnedAnswer[];
  /** A country that was named by a place. */
  readonly country: string | null;
  readonly hits: readonly PageHit[];
}

export interface SearchIndex {
  /** The best `most` documents for what a person typed; none for nothing. */
  find(query: string, most?: number): SearchAnswer;
}

/** What a person may type; longer is cut, and so is what has more words. A search costs with each word. */
export const longestQuery = 200;
const mostWords = 6;
/** Words of a sentence in which a subject is looked for; that costs next to nothing. */
const mostWordsOfSubject = 24;
const longestWord = 30;
/** Letters that may differ, where nothing matches as typed. */
const mostSlips = 2;

/** Long pages to work with, in which any word stands: they count less than the pages that answer. */
const reference = /^\/(training|handbook|evidence|map-of-demand|words)\b/;
const referenceWeight = 0.4;

/** Documents that are put into an index between two looks at what else waits. */
const chunk = 2;

/**
 * Makes an index. It gives the thread back between documents: a language takes some hundred milliseconds in
 * all.
 */
export async function makeIndex(
  locale: string,
  documents: readonly Document[],
  searchWords: SearchWords = { topics: {}, languages: {} },
): Promise<SearchIndex> {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const tokenize = (text: string) =>
    [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
  const index = new MiniSearch<Document & { id: number }>({
    fields: ['title', 'text'],
    tokenize,
    processTerm: (term) => plain(term),
    searchOptions: {
      boost: { title: 3 },
      boostDocument: (id) => (reference.test(documents[Number(id)]?.path ?? '') ? referenceWeight : 1),
      prefix: (term) => term.length > 2,
    },
  });
  await index.addAllAsync(
    documents.map((document, id) => ({ ...document, id })),
    { chunkSize: chunk },
  );
  const suggester = makeSuggester(searchWords, searchWords.languages[locale], tokenize);
  const byPath = new Map(documents.map((document) => [document.path, document]));
  const hitOf = hitMaker();
  return {
    find(query, most = 20) {
      const words = tokenize(query.slice(0, longestQuery)).slice(0, mostWordsOfSubject);
      const { pinned, country, paths } = suggester.suggest(words);
      const limitedQuery = suggester
        .telling(words)
        .slice(0, mostWords)
        .map((word) => word.slice(0, longestWord))
        .join(' ');
      const matches = firstHits([
        () => index.search(limitedQuery, { combineWith: 'AND' }),
        () => index.search(limitedQuery, { combineWith: 'AND', ...withSlips }),
        () => index.search(limitedQuery, withSlips),
      ]);
      const suggested = inCountry(paths, country, byPath).flatMap((path) => byPath.get(path) ?? []);
      const termsOf = new Map(matches.map(({ id, match }) => [documents[id], Object.keys(match)]));
      const matchedDocuments = matches.flatMap(({ id }) => documents[id] ?? []);
      const hits = [...new Set([...suggested, ...matchedDocuments])].slice(0, most);
      return { pinned, country, hits: hits.map((document) => hitOf(document, termsOf.get(document) ?? [])) };
    },
  };
}

/** Pages that have one for each country below them. */
const byCountry = ['/rights', '/help', '/laws', '/legal-aid', '/complaints'];

/**
 * Where a place was named, the page of its country goes before the page of all; where no subject was, the
 * pages of that country are what there is.
 */
function inCountry(
  paths: readonly string[],
  country: string | null,
  pages: ReadonlyMap<string, Document>,
): readonly string[] {
  if (country === null) return paths;
  return (paths.length === 0 ? byCountry : paths).flatMap((path) => {
    const own = `${path}/${country.toLowerCase()}`;
    return byCountry.includes(path) && pages.has(own) ? [own, path] : [path];
  });
}

/** Makes hits with the words around the first term; folded texts are kept, since each is asked for often. */
function hitMaker(): (document: Document, terms: readonly string[]) => PageHit {
  const folded = new Map<Document, string>();
  return (document, terms) => {
    const { path, title, text } = document;
    const foldedText = folded.get(document) ?? fold(text);
    folded.set(document, foldedText);
    return { path, title, excerpt: excerpt(text, foldedText, terms) };
  };
}

const withSlips = { fuzzy: (term: string) => (term.length > 4 ? 0.25 : false), maxFuzzy: mostSlips };

/**
 * The hits of the first search that has any: what matches as typed costs a tenth of what allows for slips.
 */
function firstHits<T>(searches: readonly (() => readonly T[])[]): readonly T[] {
  for (const search of searches) {
    const hits = search();
    if (hits.length > 0) return hits;
  }
  return [];
}

/** Letters before and after the first word that was found. */
const around = 80;

/** Small letters without marks, one for each code unit of `text`, so that places stay the same. */
const fold = (text: string): string => text.replace(/[^ -@[-~\n]/g, (unit) => plain(unit).charAt(0) || ' ');

function excerpt(text: string, folded: string, terms: readonly string[]): string {
  const places = terms.map((term) => folded.indexOf(term)).filter((place) => place >= 0);
  const at = places.length === 0 ? 0 : Math.min(...places);
  const from = Math.max(0, at - around);
  const to = Math.min(text.length, at + around);
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const words = text.slice(start, to).replace(to < text.length ? /\s\S*$/ : /$/, '');
  return `${start > 0 ? '… ' : ''}${words.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')}${
    to < text.length ? ' …' : ''
  }`;
}
