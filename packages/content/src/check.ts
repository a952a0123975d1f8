// `content check`: what is missing or stale in each language, which fact lacks a source, a date or a state,
// and what is wrong with a catalogue.
import { courseFaults } from './courses/check.ts';
import { demandFaults } from './demand.ts';
import { glossaryFaults } from './glossary.ts';
import { practiceContradictions } from './handbook/practice.ts';
import { contradictions, overtakenLines } from './laws/contradictions.ts';
import { type CellCount, cellCount, type SourceCount, sourceCounts } from './laws/sources.ts';
import { checkCatalogues, sentenceOf } from './messages/check.ts';
import { modalFaults, numberFaults } from './modals.ts';
import { foldersOf } from './overlay.ts';
import { plainFaults } from './plain.ts';
import { type Content, readContent } from './read.ts';
import { type ReadingMeasure, readingMeasures } from './reading.ts';
import { hashOf, readSourceHashes } from './translated.ts';
import { comparedUnits, languages, type Unit, units } from './translations.ts';

/** How far a language is translated. */
export interface TranslationState {
  readonly language: string;
  readonly state: 'draft' | 'reviewed';
  /** Parts that this language is meant to have. */
  readonly covers: 'all' | readonly string[];
  readonly texts: number;
  readonly of: number;
  readonly missing: readonly string[];
  /** The English was changed after the translation was made. */
  readonly stale: readonly string[];
  /** Nobody noted from which English it was made. */
  readonly unmarked: number;
}

/** What `heed content check` prints. */
export interface ContentReport {
  /** Of every language but English. What they lack is shown in English, so it is no fault. */
  readonly languages: readonly TranslationState[];
  /** Sentences that name file, entry or key, and what to do. */
  readonly faults: readonly string[];
  /** Lines of law that speak against each other or against what rests on them; faults name them too. */
  readonly contradictions: readonly string[];
  readonly sources: Readonly<Record<string, SourceCount>>;
  readonly cells: CellCount;
  readonly reading: readonly ReadingMeasure[];
}

/** What is counted of the content; nothing where it could not be read. */
type Counts = Pick<ContentReport, 'contradictions' | 'sources' | 'cells' | 'reading'>;

const noCounts: Counts = {
  contradictions: [],
  sources: {},
  cells: { cells: 0, unconfirmed: [], empty: [] },
  reading: [],
};

/** `data`: the data folder, whose own `content` is checked with ours. */
export function checkContent(data?: string): ContentReport {
  const all = units();
  const codes = Object.keys(languages()).filter((code) => code !== 'en');
  const { faults, ...state } = contentState(all, data);
  const compared = comparedUnits();
  const ofWords = [
    ...plainFaults(all.map(({ english }) => english)),
    ...codes.flatMap((code) => [
      ...glossaryFaults(code, compared),
      ...modalFaults(code, compared),
      ...numberFaults(code, compared),
    ]),
  ];
  return {
    languages: codes.map((code) => translationState(code, all)),
    ...state,
    faults: [...faults, ...ofWords],
  };
}

function translationState(code: string, all: readonly Unit[]): TranslationState {
  const { state, covers = [] } = languages()[code] ?? { state: 'draft' };
  const from = readSourceHashes(code);
  const expected = all.filter(({ part }) => covers === 'all' || covers.includes(part));
  const own = all.filter(({ texts }) => code in texts);
  return {
    language: code,
    state,
    covers,
    texts: own.length,
    of: all.length,
    missing: expected.filter(({ texts }) => !(code in texts)).map(({ id }) => id),
    stale: own.filter(({ id, english }) => id in from && from[id] !== hashOf(english)).map(({ id }) => id),
    unmarked: own.filter(({ id }) => !(id in from)).length,
  };
}

/** The first that the schemas refuse is named alone: what stands behind it was not read. */
function contentState(
  units: readonly Unit[],
  data: string | undefined,
): Counts & Pick<ContentReport, 'faults'> {
  let content: Content;
  try {
    content = readContent(data);
    for (const compile of Object.values(content.story)) compile();
  } catch (error) {
    if (!(error instanceof Error && error.name === 'ContentError')) throw error;
    return { ...noCounts, faults: [error.message] };
  }
  const { laws, history, courses, handbook, demand, instruments } = content;
  const facts = new Set(instruments.flatMap((one) => one.facts.map(({ id }) => id)));
  const against = [
    ...contradictions(laws),
    ...overtakenLines(laws, history),
    ...practiceContradictions(handbook.handbooks, laws),
  ];
  return {
    faults: [...against, ...courseFaults(courses), ...demandFaults(demand, facts), ...catalogueFaults(data)],
    contradictions: against,
    sources: sourceCounts(laws),
    cells: cellCount(laws),
    reading: readingMeasures(content, units),
  };
}

/** What is wrong with the catalogues of messages, ours and those of the data folder, in sentences. */
export const catalogueFaults = (data?: string): readonly string[] =>
  checkCatalogues(...foldersOf(data)('messages/')).map(sentenceOf);
