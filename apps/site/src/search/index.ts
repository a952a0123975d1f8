// Search over the public pages and the directory of one language, in memory: a few hundred texts. Tolerant of typing errors, of beginnings of
// words and of missing marks; words are found by the runtime's own segmenter, so Thai and Chinese need no spaces. Why no database does it:
// docs/decisions/search.md.
import MiniSearch from 'minisearch';

export interface Document {
  /** Path within the site, with a fragment where the part has one. */
  readonly path: string;
  readonly title: string;
  readonly text: string;
}

export interface Found {
  readonly path: string;
  readonly title: string;
  /** The words around what was found. */
  readonly excerpt: string;
}

export interface SearchIndex {
  /** The best `most` documents for what a person typed; none for nothing. */
  find(query: string, most?: number): readonly Found[];
}

/** What a person may type; longer is cut. */
export const longestQuery = 200;

export function makeIndex(locale: string, documents: readonly Document[]): SearchIndex {
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
      fuzzy: (term) => (term.length > 4 ? 0.25 : false),
    },
  });
  index.addAll(documents.map((document, id) => ({ ...document, id })));
  return {
    find(query, most = 20) {
      const asked = query.slice(0, longestQuery);
      const all = index.search(asked, { combineWith: 'AND' });
      const hits = all.length > 0 ? all : index.search(asked);
      return hits.slice(0, most).flatMap(({ id, match }) => {
        const document = documents[id];
        return document === undefined
          ? []
          : [{ path: document.path, title: document.title, excerpt: excerpt(document.text, Object.keys(match)) }];
      });
    },
  };
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

function excerpt(text: string, terms: readonly string[]): string {
  // Marks are taken off letter by letter, so that places stay the same.
  const letters = [...text].map((letter) => [...plain(letter)][0] ?? ' ').join('');
  const at =
    terms
      .map((term) => letters.indexOf(term))
      .filter((place) => place >= 0)
      .sort((a, b) => a - b)[0] ?? 0;
  const chars = [...text];
  const from = Math.max(0, at - around);
  const to = Math.min(chars.length, at + around);
  const start = from === 0 ? 0 : chars.indexOf(' ', from) + 1;
  return `${start > 0 ? '… ' : ''}${chars
    .slice(start, to)
    .join('')
    .replace(to < chars.length ? /\s\S*$/ : /$/, '')}${to < chars.length ? ' …' : ''}`;
}
