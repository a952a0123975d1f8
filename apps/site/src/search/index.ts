// Search over the public pages and the directory of one language, in memory: a few hundred texts. Tolerant of
// typing errors, of beginnings of words and of missing marks; words are found by the runtime's own segmenter,
// so Thai and Chinese need no spaces. Why no database does it: docs/decisions/search.md.
import MiniSearch from 'minisearch';

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

export interface SearchIndex {
  /** The best `most` documents for what a person typed; none for nothing. */
  find(query: string, most?: number): readonly PageHit[];
}

/** What a person may type; longer is cut, and so is what has more words. A search costs with each word. */
export const longestQuery = 200;
const mostWords = 6;
const longestWord = 30;
/** Letters that may differ, where nothing matches as typed. */
const mostSlips = 2;

/** Documents that are put into an index between two looks at what else waits. */
const chunk = 2;

/**
 * Makes an index. It gives the thread back between documents: a language takes some hundred milliseconds in
 * all.
 */
export async function makeIndex(locale: string, documents: readonly Document[]): Promise<SearchIndex> {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  const tokenize = (text: string) =>
    [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
  const index = new MiniSearch<Document & { id: number }>({
    fields: ['title', 'text'],
    tokenize,
    processTerm: (term) => plain(term),
    searchOptions: {
      boost: { title: 3 },
      prefix: (term) => term.length > 2,
    },
  });
  await index.addAllAsync(
    documents.map((document, id) => ({ ...document, id })),
    { chunkSize: chunk },
  );
  const folded = new Map<number, string>();
  const foldedOf = (id: number, text: string): string => {
    const foldedText = folded.get(id) ?? fold(text);
    folded.set(id, foldedText);
    return foldedText;
  };
  return {
    find(query, most = 20) {
      const words = tokenize(query.slice(0, longestQuery)).slice(0, mostWords);
      const limitedQuery = words.map((word) => word.slice(0, longestWord)).join(' ');
      const hits = firstHits([
        () => index.search(limitedQuery, { combineWith: 'AND' }),
        () => index.search(limitedQuery, { combineWith: 'AND', ...withSlips }),
        () => index.search(limitedQuery, withSlips),
      ]);
      return hits.slice(0, most).flatMap(({ id, match }) => {
        const document = documents[id];
        return document === undefined
          ? []
          : [
              {
                path: document.path,
                title: document.title,
                excerpt: excerpt(document.text, foldedOf(id, document.text), Object.keys(match)),
              },
            ];
      });
    },
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

/** Small letters without marks, as people type them. */
const plain = (term: string) =>
  term
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łđøßœæ]/g, (letter) => strokes[letter] ?? letter);
const strokes: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o', ß: 'ss', œ: 'oe', æ: 'ae' };

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
