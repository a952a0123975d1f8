// English that a tired reader can take in: content/plain.json names the patterns that docs/words.md bans,
// what to write in their place, and how many texts still hold each. The number may fall and never rise.
import type { Courses } from './courses/read.ts';
import { courseTexts } from './courses/reading.ts';
import { json, ownFolder } from './overlay.ts';
import type { Unit } from './translations.ts';

interface PlainRules {
  readonly patterns: readonly {
    /** A regular expression. */
    readonly ban: string;
    readonly instead: string;
    /** Texts that may still hold it. */
    readonly most: number;
    /** The people of a course are invented, and are called she or he. */
    readonly exceptCourses?: boolean;
  }[];
  readonly sentences: {
    /** Words that a sentence may have. */
    readonly words: number;
    /** Texts that may still hold a longer one. */
    readonly most: number;
  };
}

/** What is read for its words. */
export interface EnglishTexts {
  readonly units: readonly string[];
  readonly courses: readonly string[];
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

/** English texts of `units`, with pages line by line, and of the courses. Throws a ContentError. */
export const englishTexts = (units: readonly Unit[], courses: Courses): EnglishTexts => ({
  units: units.map(({ english }) => english),
  courses: [...courses.values()]
    .filter(({ languages }) => languages.includes('en'))
    .flatMap((content) => courseTexts(content.course('en')).flatMap(([, lines]) => lines)),
});

/** Counts each pattern in these English texts. */
export function plainCounts(texts: EnglishTexts): readonly PlainCount[] {
  const all = [...texts.units, ...texts.courses];
  const { patterns, sentences } = readRules();
  const counts = patterns.map(({ ban, instead, most, exceptCourses = false }) => {
    const pattern = new RegExp(ban, 'u');
    const judged = exceptCourses ? texts.units : all;
    return { ban, instead, most, texts: judged.filter((text) => pattern.test(text)).length };
  });
  const { words, most } = sentences;
  const long = all.filter((text) => longestSentence(text) > words).length;
  const instead = 'two sentences';
  return [...counts, { ban: `a sentence of more than ${words} words`, instead, most, texts: long }];
}

/** A sentence for each pattern that stands in more texts than before. */
export const plainFaults = (texts: EnglishTexts): readonly string[] =>
  plainCounts(texts)
    .filter(({ texts, most }) => texts > most)
    .map(
      ({ ban, instead, texts, most }) =>
        `plain.json: ${ban}: ${texts} English texts hold it, ${most} may: write ${instead}.`,
    );
