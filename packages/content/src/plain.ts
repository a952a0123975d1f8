// English that a tired reader can take in: content/plain.json names the patterns that docs/words.md bans,
// what to write in their place, and how many texts still hold each. The number may fall and never rise.
import { json, ownFolder } from './overlay.ts';

interface PlainRules {
  readonly patterns: readonly {
    /** A regular expression. */
    readonly ban: string;
    readonly instead: string;
    /** Texts that may still hold it. */
    readonly most: number;
  }[];
  readonly sentences: {
    /** Words that a sentence may have. */
    readonly words: number;
    /** Texts that may still hold a longer one. */
    readonly most: number;
  };
}

/** How many texts hold a banned pattern, or a sentence that is too long. */
export interface PlainCount {
  readonly ban: string;
  readonly instead: string;
  readonly texts: number;
  readonly most: number;
}

const readRules = (): PlainRules => json(new URL('plain.json', ownFolder), 'plain.json') as PlainRules;

/** Words of the longest sentence of `text`. */
const longestSentence = (text: string): number =>
  Math.max(...text.split(/(?<=[.!?:])\s|\n/).map((sentence) => sentence.split(/\s+/).filter(Boolean).length));

/** Counts each pattern in these English texts. */
export function plainCounts(texts: readonly string[]): readonly PlainCount[] {
  const { patterns, sentences } = readRules();
  const counts = patterns.map(({ ban, instead, most }) => {
    const pattern = new RegExp(ban, 'u');
    return { ban, instead, most, texts: texts.filter((text) => pattern.test(text)).length };
  });
  const { words, most } = sentences;
  const long = texts.filter((text) => longestSentence(text) > words).length;
  const instead = 'two sentences';
  return [...counts, { ban: `a sentence of more than ${words} words`, instead, most, texts: long }];
}

/** A sentence for each pattern that stands in more texts than before. */
export const plainFaults = (texts: readonly string[]): readonly string[] =>
  plainCounts(texts)
    .filter(({ texts, most }) => texts > most)
    .map(
      ({ ban, instead, texts, most }) =>
        `plain.json: ${ban}: ${texts} English texts hold it, ${most} may: write ${instead}.`,
    );
