// Which subjects a query asks for, by the phrases of content/search: synonyms as data. Pure: it knows words
// and paths, no pages.
import type { PinnedAnswer, SearchLanguage, SearchWords } from '@heed/content/search/words';
import { isAlike, plain } from './letters.ts';

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
  const places = Object.entries(language?.places ?? {}).flatMap(([country, names]) =>
    names.map((name) => ({ country, pattern: patternOf(name) })),
  );
  return {
    suggest(typed) {
      const words = typed.map(plain);
      const country = places.find(({ pattern }) => words.some((word) => fits(pattern, word, false)))?.country;
      // What is pinned goes before everything else, however many words of it were typed.
      const scoreOf = (topic: string, score: number) =>
        topics[topic]?.pinned === undefined ? score : Infinity;
      const ranked = [...bestFits(phrases, words)]
        .map(([topic, score]) => ({ topic, score: scoreOf(topic, score) }))
        .sort(
          (one, other) => other.score - one.score || order.indexOf(one.topic) - order.indexOf(other.topic),
        );
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

/**
 * Subjects with the number of words of their longest phrase that fits. Slips count
 * where nothing else does.
 */
function bestFits(phrases: readonly Phrase[], words: readonly string[]): ReadonlyMap<string, number> {
  for (const allowsSlips of [false, true]) {
    const scores = new Map<string, number>();
    for (const phrase of phrases) {
      if (!isIn(phrase, words, allowsSlips)) continue;
      scores.set(phrase.topic, Math.max(scores.get(phrase.topic) ?? 0, phrase.patterns.length));
    }
    if (scores.size > 0) return scores;
  }
  return new Map();
}

/** Whether the words of a phrase stand near each other, in any order. */
function isIn({ patterns, unspaced }: Phrase, words: readonly string[], allowsSlips: boolean): boolean {
  if (unspaced) return words.join('').includes(patterns[0]?.letters ?? ' ');
  if (patterns.length === 0) return false;
  return words.some((_, at) => {
    const near = words.slice(at, at + patterns.length + mostBetween);
    return patterns.every((pattern) => near.some((word) => fits(pattern, word, allowsSlips)));
  });
}
/** Words that may stand between those of a phrase. */
const mostBetween = 3;

function fits({ letters, kind }: WordPattern, word: string, allowsSlips: boolean): boolean {
  if (kind === 'minor-age') {
    const age = /^(\d{1,2})(?:yo|y|j)?$/.exec(word)?.[1];
    return age !== undefined && Number(age) >= youngest && Number(age) < 18;
  }
  if (kind === 'whole' ? word === letters : word.startsWith(letters)) return true;
  if (!allowsSlips || letters.length < shortestWithSlips) return false;
  const most = letters.length < 9 ? 1 : 2;
  return isAlike(kind === 'whole' ? word : word.slice(0, letters.length), letters, most);
}
/** A smaller number is none of years of somebody who types. */
const youngest = 8;
const shortestWithSlips = 5;

/** The first of each list, then the second of each, and so on. */
const inTurn = <T>(lists: readonly (readonly T[])[]): readonly T[] =>
  Array.from({ length: Math.max(0, ...lists.map(({ length }) => length)) }, (_, at) =>
    lists.flatMap((list) => list.slice(at, at + 1)),
  ).flat();
