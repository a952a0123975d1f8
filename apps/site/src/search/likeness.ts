// Subjects that resemble a query where no phrase of theirs stands in it: by words that begin alike, contain
// each other or differ by a letter. A word that many subjects have counts little. Pure: it knows words alone.
import { isAlike } from './letters.ts';

/** A subject by its code, and how much of the query speaks for it. */
export type Resemblance = readonly [topic: string, score: number];

/** A word of phrases, with its subjects. */
interface Entry {
  readonly word: string;
  readonly weights: readonly (readonly [topic: string, weight: number])[];
}

/** Words of one query that are compared; each costs some thousand comparisons. */
const mostWords = 12;
/** Below it a likeness is chance. */
const least = 0.25;
/** Letters that words must share to count as forms of one word. */
const leastLetters = 4;

/**
 * Ranks subjects by how far they resemble the words of a query, the best first. `phrases` are the words of
 * each phrase, in small letters without marks and without those that say nothing.
 */
export function makeResemblance(
  phrases: readonly { readonly topic: string; readonly words: readonly string[] }[],
): (words: readonly string[]) => readonly Resemblance[] {
  // Of each word the subjects that have it, with the most weight: a word that stands alone says more.
  const vocabulary = new Map<string, Map<string, number>>();
  for (const { topic, words } of phrases)
    for (const word of words) {
      const weights = vocabulary.get(word) ?? new Map<string, number>();
      weights.set(topic, Math.max(weights.get(topic) ?? 0, 0.5 + 0.5 / words.length));
      vocabulary.set(word, weights);
    }
  const entries: readonly Entry[] = [...vocabulary].map(([word, weights]) => ({
    word,
    weights: [...weights],
  }));
  const count = new Set(phrases.map(({ topic }) => topic)).size;
  return (words) => {
    const scores = new Map<string, number>();
    for (const word of words.slice(0, mostWords)) {
      const closest = topicsOf(entries, word);
      const rarity = Math.log(1 + count / (1 + closest.size));
      for (const [topic, score] of closest) scores.set(topic, (scores.get(topic) ?? 0) + score * rarity);
    }
    return [...scores].sort(([, one], [, other]) => other - one);
  };
}

/** The subjects that have a word like this one, each with the closest. */
function topicsOf(entries: readonly Entry[], word: string): ReadonlyMap<string, number> {
  const closest = new Map<string, number>();
  for (const entry of entries) {
    const closeness = likeness(word, entry.word);
    if (closeness === 0) continue;
    for (const [topic, weight] of entry.weights)
      if (closeness * weight > least)
        closest.set(topic, Math.max(closest.get(topic) ?? 0, closeness * weight));
  }
  return closest;
}

/** From 0, unlike, to 1, the same. */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const shorter = Math.min(one.length, other.length);
  const longer = Math.max(one.length, other.length);
  // Part of a word that is put together: 'telefon', 'hjalptelefon'.
  const isPart = () =>
    shorter > leastLetters && (one.length > other.length ? one.includes(other) : other.includes(one));
  if (one[0] !== other[0]) return isPart() ? 0.5 : 0;
  const shared = sharedBeginning(one, other);
  // Forms of one word: 'passport', 'passports'.
  if (shared >= leastLetters && shared >= longer * 0.66) return 0.8;
  // One begins the other: 'work', 'workshop'.
  if (shared >= leastLetters && shared === shorter && longer - shorter <= 6) return 0.6;
  if (isPart()) return 0.5;
  // A slip, in the word or in the beginning that both have: 'condmos', 'condom'.
  const isSlip = shorter > leastLetters && longer - shorter <= 2;
  return isSlip && isAlike(one.slice(0, shorter), other.slice(0, shorter)) ? 0.6 : 0;
}

function sharedBeginning(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}
