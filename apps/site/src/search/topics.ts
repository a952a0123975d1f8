// Which subjects a query asks for, by the phrases of content/search: synonyms as data. Pure: it knows words
// and paths, no pages.
import type { PinnedAnswer, SearchLanguage, SearchWords } from '@heed/content/search/words';
import { plain } from './letters.ts';
import { makeResemblance } from './likeness.ts';

/** One word of a phrase. */
interface WordPattern {
  readonly letters: string;
  readonly kind: 'whole' | 'beginning' | 'minor-age';
}
interface Phrase {
  readonly topic: string;
  readonly patterns: readonly WordPattern[];
  /** For scripts without spaces, whose words nobody cuts alike: found anywhere in the query. */
  readonly unspaced: boolean;
}

export interface Suggestion {
  readonly pinned: readonly PinnedAnswer[];
  /** Paths, the best first; of subjects that fit as well the first page of each, then the second. */
  readonly paths: readonly string[];
  /** A country whose place was named. */
  readonly country: string | null;
}

export interface Suggester {
  suggest(words: readonly string[]): Suggestion;
  /** The words without those that say nothing; all of them where nothing else was typed. */
  telling(words: readonly string[]): readonly string[];
}

/** Cards above the results. */
const mostPinned = 2;
/** Subjects that are shown where none was named. */
const mostAlike = 3;
const unspacedScripts = /[\p{Script=Thai}\p{Script=Han}]/u;

/** `tokenize` is the one that cuts queries, so that phrases are cut alike. */
export function makeSuggester(
  { topics }: SearchWords,
  language: SearchLanguage | undefined,
  tokenize: (text: string) => readonly string[],
): Suggester {
  const phrases = Object.entries(language?.topics ?? {}).flatMap(([topic, list]) =>
    list.map((text) => phraseOf(topic, text, tokenize)),
  );
  const order = Object.keys(topics);
  const skipped = new Set(language?.skip.map(plain));
  const resembling = makeResemblance(phrases.map((phrase) => wordsOf(phrase, skipped)));
  const places = Object.entries(language?.places ?? {}).flatMap(([country, names]) =>
    names.map((name) => ({ country, pattern: patternOf(name) })),
  );
  /** What is pinned goes before everything else, however many words of it were typed. */
  const inOrder = (fits: ReadonlyMap<string, number>) =>
    [...fits]
      .map(([topic, score]) => ({ topic, score: topics[topic]?.pinned === undefined ? score : Infinity }))
      .sort((one, other) => other.score - one.score || order.indexOf(one.topic) - order.indexOf(other.topic));
  /** Nearly as good counts as good: the first pages of each stand before the second ones. */
  const alike = (words: readonly string[]) =>
    resembling(words.filter((word) => !skipped.has(word)))
      .slice(0, mostAlike)
      .map(([topic]) => ({ topic, score: 0 }));
  return {
    suggest(typed) {
      const words = typed.map(plain);
      const country = places.find(({ pattern }) => words.some((word) => fitsWord(pattern, word)))?.country;
      const fits = bestFits(phrases, words);
      const ranked = fits.size > 0 ? inOrder(fits) : alike(words);
      const pinned = ranked.flatMap(({ topic }) => topics[topic]?.pinned ?? []).slice(0, mostPinned);
      const tiers = [...new Set(ranked.map(({ score }) => score))].map((score) =>
        ranked.filter((one) => one.score === score).map(({ topic }) => topics[topic]?.pages ?? []),
      );
      const paths = tiers.flatMap(inTurn);
      return { pinned, paths: [...new Set(paths)], country: country ?? null };
    },
    telling(words) {
      const rest = words.filter((word) => !skipped.has(plain(word)));
      return rest.length === 0 ? words : rest;
    },
  };
}

function phraseOf(topic: string, text: string, tokenize: (text: string) => readonly string[]): Phrase {
  if (unspacedScripts.test(text))
    return { topic, patterns: [{ letters: plain(text), kind: 'whole' }], unspaced: true };
  const patterns = text.split(' ').flatMap((part) => {
    if (part === '<18') return [patternOf(part)];
    const pieces = tokenize(part);
    return pieces.map((piece, at) =>
      patternOf(part.endsWith('*') && at === pieces.length - 1 ? `${piece}*` : piece),
    );
  });
  return { topic, patterns, unspaced: false };
}

function patternOf(word: string): WordPattern {
  if (word === '<18') return { letters: '', kind: 'minor-age' };
  return word.endsWith('*')
    ? { letters: plain(word.slice(0, -1)), kind: 'beginning' }
    : { letters: plain(word), kind: 'whole' };
}

/** Subjects with the number of words of their longest phrase that fits. */
function bestFits(phrases: readonly Phrase[], words: readonly string[]): ReadonlyMap<string, number> {
  const scores = new Map<string, number>();
  for (const phrase of phrases)
    if (isIn(phrase, words))
      scores.set(phrase.topic, Math.max(scores.get(phrase.topic) ?? 0, phrase.patterns.length));
  return scores;
}

/** The words of a phrase that say something, as they are compared with those of a query. */
const wordsOf = ({ topic, patterns }: Phrase, skipped: ReadonlySet<string>) => ({
  topic,
  words: patterns.map(({ letters }) => letters).filter((word) => /\D/.test(word) && !skipped.has(word)),
});

/** Whether the words of a phrase stand near each other, in any order. */
function isIn({ patterns, unspaced }: Phrase, words: readonly string[]): boolean {
  if (unspaced) return words.join('').includes(patterns[0]?.letters ?? ' ');
  if (patterns.length === 0) return false;
  return words.some((_, at) => {
    const near = words.slice(at, at + patterns.length + mostBetween);
    return patterns.every((pattern) => near.some((word) => fitsWord(pattern, word)));
  });
}
/** Words that may stand between those of a phrase. */
const mostBetween = 3;

function fitsWord({ letters, kind }: WordPattern, word: string): boolean {
  if (kind === 'minor-age') {
    const age = /^(\d{1,2})(?:yo|y|j)?$/.exec(word)?.[1];
    return age !== undefined && Number(age) >= youngest && Number(age) < 18;
  }
  return kind === 'whole' ? word === letters : word.startsWith(letters);
}
/** A smaller number is none of years of somebody who types. */
const youngest = 8;

/** The first of each list, then the second of each, and so on. */
const inTurn = <T>(lists: readonly (readonly T[])[]): readonly T[] =>
  Array.from({ length: Math.max(0, ...lists.map(({ length }) => length)) }, (_, at) =>
    lists.flatMap((list) => list.slice(at, at + 1)),
  ).flat();
