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
/** `times`: how often the phrase has it. Without marks the two words of `tự tử` are one. */
interface PhraseWord extends WordPattern {
  readonly times: number;
}
interface Phrase {
  readonly topic: string;
  readonly patterns: readonly PhraseWord[];
  /** For scripts without spaces, whose words nobody cuts alike: found anywhere in the query. */
  readonly unspaced: boolean;
}

export interface Suggestion {
  readonly pinned: readonly PinnedAnswer[];
  /** Paths: the first page of each subject, the best subject first, then the second pages. */
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
/** Subjects whose pages are shown: the first page of each, then the second. */
const mostSubjects = 4;
/** What a word of a phrase that fits counts, beside a rare word that resembles. */
const fitWeight = 2;
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
  const phrasesOf = makePhraseIndex(phrases);
  const order = Object.keys(topics);
  const skipped = new Set(language?.skip.map(plain));
  const resembling = makeResemblance(phrases.map((phrase) => wordsOf(phrase, skipped)));
  const places = Object.entries(language?.places ?? {}).flatMap(([country, names]) =>
    names.map((name) => ({ country, pattern: patternOf(name) })),
  );
  /**
   * Subjects, the best first: what is pinned, then by the words of the longest phrase that fits and by how
   * far the other words resemble. A phrase that fits may not be what was meant.
   */
  const ranking = (fits: ReadonlyMap<string, number>, words: readonly string[]) => {
    const likeness = new Map(resembling(words.filter((word) => !skipped.has(word))));
    const scoreOf = (topic: string) => {
      const fit = fits.get(topic) ?? 0;
      if (fit > 0 && topics[topic]?.pinned !== undefined) return Infinity;
      return fit * fitWeight + (likeness.get(topic) ?? 0);
    };
    return [...new Set([...fits.keys(), ...likeness.keys()])]
      .map((topic) => ({ topic, score: scoreOf(topic) }))
      .sort((one, other) =>
        one.score === other.score
          ? order.indexOf(one.topic) - order.indexOf(other.topic)
          : other.score - one.score,
      )
      .slice(0, mostSubjects)
      .map(({ topic }) => topic);
  };
  return {
    suggest(typed) {
      const words = typed.map(plain);
      const country = places.find(({ pattern }) => words.some((word) => fitsWord(pattern, word)))?.country;
      const allFits = fitsIn(phrasesOf(words), words);
      const ofKilling = allFits.filter(({ topic }) => opposites.has(topics[topic]?.pinned));
      const fits = longestFits(allFits.filter((fit) => !isOverruled(fit, ofKilling)));
      const ranked = ranking(fits, words);
      const sure = fits.size === 0 ? ranked : ranked.filter((topic) => fits.has(topic));
      const pinned = sure.flatMap((topic) => topics[topic]?.pinned ?? []).slice(0, mostPinned);
      const paths = inTurn(ranked.map((topic) => topics[topic]?.pages ?? []));
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
    return { topic, patterns: [{ letters: plain(text), kind: 'whole', times: 1 }], unspaced: true };
  const patterns = text.split(' ').flatMap((part) => {
    if (part === '<18') return [patternOf(part)];
    // Most are one word as they stand; to cut each of some thousand takes long.
    if (/^\p{L}+\*?$/u.test(part)) return [patternOf(part)];
    const pieces = tokenize(part);
    return pieces.map((piece, at) =>
      patternOf(part.endsWith('*') && at === pieces.length - 1 ? `${piece}*` : piece),
    );
  });
  return {
    topic,
    patterns: patterns.map((one) => ({ ...one, times: timesOf(one, patterns) })),
    unspaced: false,
  };
}

const timesOf = (word: WordPattern, words: readonly WordPattern[]): number =>
  words.filter(({ kind, letters }) => kind === word.kind && letters === word.letters).length;

function patternOf(word: string): WordPattern {
  if (word === '<18') return { letters: '', kind: 'minor-age' };
  return word.endsWith('*')
    ? { letters: plain(word.slice(0, -1)), kind: 'beginning' }
    : { letters: plain(word), kind: 'whole' };
}

/** Finds the phrases whose first word may stand among the words of a query, without a look at each. */
function makePhraseIndex(phrases: readonly Phrase[]): (words: readonly string[]) => readonly Phrase[] {
  const index = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const key = keyOf(phrase);
    index.set(key, [...(index.get(key) ?? []), phrase]);
  }
  return (words) => {
    const beginnings = words.flatMap((word) => Array.from(word, (_, at) => `${word.slice(0, at + 1)}*`));
    return [...new Set([anyWord, ...words, ...beginnings])].flatMap((key) => index.get(key) ?? []);
  };
}

/** The first word as it is looked up; ages, and scripts without spaces, stand under none. */
function keyOf({ patterns: [first], unspaced }: Phrase): string {
  if (first === undefined || unspaced || first.kind === 'minor-age') return anyWord;
  return first.kind === 'beginning' ? `${first.letters}*` : first.letters;
}
const anyWord = '';

/** A phrase that fits. */
interface Fit {
  readonly topic: string;
  /** Words of the phrase. */
  readonly length: number;
  /** Places in the query of the words that it took; empty for scripts without spaces. */
  readonly places: readonly number[];
  /** Words between these that are not of the phrase. */
  readonly between: number;
}

const fitsIn = (phrases: readonly Phrase[], words: readonly string[]): readonly Fit[] =>
  phrases.flatMap((phrase) => fitOf(phrase, words) ?? []);

/** Answers of which one is wrong for who needs the other: to be killed, and to kill oneself. */
const opposites: ReadonlySet<PinnedAnswer | undefined> = new Set(['danger', 'suicide']);

/**
 * Whether a phrase of the opposite subject has a word of this fit, and its words are closer together. In
 * Croatian 'bojim se da će me ubiti', I am afraid that he kills me, has the words of 'ubiti se', to kill
 * oneself.
 */
const isOverruled = (fit: Fit, ofOpposites: readonly Fit[]): boolean =>
  ofOpposites.includes(fit) &&
  ofOpposites.some(
    ({ topic, places, between }) =>
      topic !== fit.topic && between < fit.between && places.some((place) => fit.places.includes(place)),
  );

/** Subjects with the number of words of their longest phrase that fits. */
function longestFits(fits: readonly Fit[]): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const { topic, length } of fits) lengths.set(topic, Math.max(lengths.get(topic) ?? 0, length));
  return lengths;
}

/** The words of a phrase that say something, as they are compared with those of a query. */
const wordsOf = ({ topic, patterns }: Phrase, skipped: ReadonlySet<string>) => ({
  topic,
  words: patterns.map(({ letters }) => letters).filter((word) => /\D/.test(word) && !skipped.has(word)),
});

/** Where the words of a phrase are near each other, in any order, and closest; null where they are not. */
function fitOf({ topic, patterns, unspaced }: Phrase, words: readonly string[]): Fit | null {
  const { length } = patterns;
  if (unspaced)
    return words.join('').includes(patterns[0]?.letters ?? ' ')
      ? { topic, length, places: [], between: 0 }
      : null;
  if (length === 0 || !hasAll(words, patterns)) return null;
  for (let between = 0; between <= mostBetween; between++)
    for (let from = 0; from + length <= words.length; from++) {
      const near = words.slice(from, from + length + between);
      if (!hasAll(near, patterns)) continue;
      const isOfPhrase = (word: string) => patterns.some((pattern) => fitsWord(pattern, word));
      const places = near.flatMap((word, at) => (isOfPhrase(word) ? [from + at] : []));
      return { topic, length, places, between };
    }
  return null;
}

const hasAll = (words: readonly string[], patterns: readonly PhraseWord[]): boolean =>
  patterns.every((pattern) => words.filter((word) => fitsWord(pattern, word)).length >= pattern.times);

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
