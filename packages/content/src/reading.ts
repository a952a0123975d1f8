// How hard the pages for people at risk are to read, by the measure of docs/decisions/reading-age.md. It is
// reported, not refused: texts of law and long pages were not written for it.
import { blockLines, fewWords, longSentences, measureReading, mostLix } from './courses/reading.ts';
import type { Content } from './read.ts';
import type { Unit } from './translations.ts';

/** One text in one language. */
export interface ReadingMeasure {
  /** 'pages/health', 'messages/rights', 'laws/HR' */
  readonly text: string;
  readonly language: string;
  readonly words: number;
  readonly lix: number;
  /** The LIX that stands for reading age 11 in this language. */
  readonly limit: number;
  /** Above its limit, with words enough for the measure to say so. */
  readonly isHard: boolean;
  /** Sentences with more words than a sentence may have. */
  readonly longSentences: number;
}

/** Groups of messages, by their part, that pages for people at risk say. */
const groups: Readonly<Record<string, readonly string[]>> = {
  main: [
    'home',
    'start',
    'safe',
    'report',
    'child',
    'promise',
    'receipt',
    'return',
    'conversation',
    'delete',
  ],
  laws: ['rights'],
  check: ['check', 'questions'],
  justice: ['aid', 'complaint'],
};

/** Every text for people at risk in each language that has a limit. `units`: the same content, as units. */
export function readingMeasures(content: Content, units: readonly Unit[]): readonly ReadingMeasure[] {
  return Object.entries(mostLix).flatMap(([language, limit]) =>
    [
      ...articleTexts(content, language),
      ...messageTexts(units, language),
      ...lawTexts(content, language),
    ].map(([text, lines]) => {
      const { words, lix } = measureReading(lines);
      const isHard = words >= fewWords && lix > limit;
      return { text, language, words, lix, limit, isHard, longSentences: longSentences(lines).length };
    }),
  );
}

type NamedText = readonly [name: string, lines: readonly string[]];

const articleTexts = ({ articles }: Content, language: string): readonly NamedText[] =>
  [...articles.values()].flatMap(({ path, sensitive, versions }) => {
    const version = versions[language];
    if (!sensitive || version === undefined) return [];
    return [[`pages/${path}`, [version.heading, ...version.blocks.flatMap(blockLines)]] as const];
  });

function messageTexts(units: readonly Unit[], language: string): readonly NamedText[] {
  return Object.entries(groups).flatMap(([part, names]) =>
    names.map((name) => {
      const own = units.filter(({ id }) => id.startsWith(`messages/${part}#${name}.`));
      return [
        `messages/${name}`,
        own.flatMap(({ english, texts }) => {
          const text = language === 'en' ? english : texts[language];
          return text === undefined ? [] : [withoutPlaceholders(text)];
        }),
      ] as const;
    }),
  );
}

/** What a page puts in is a word of its own. */
const withoutPlaceholders = (message: string): string => message.replace(/\{\w+\}/g, 'x');

const lawTexts = ({ laws }: Content, language: string): readonly NamedText[] =>
  Object.entries(laws).map(([country, lines]) => [
    `laws/${country}`,
    lines.flatMap(({ text }) => text?.[language] ?? []),
  ]);
