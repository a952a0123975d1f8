// `content check`: what is missing or stale in each language, which fact lacks a source, a date or a state,
// and what is wrong with a catalogue.
import * as v from 'valibot';
import { courseFaults } from './courses/check.ts';
import { demandFaults } from './demand.ts';
import { glossaryFaults } from './glossary.ts';
import { practiceContradictions } from './handbook/practice.ts';
import { contradictions, overtakenLines } from './laws/contradictions.ts';
import { type CellCount, cellCount, type SourceCount, sourceCounts } from './laws/sources.ts';
import { checkCatalogues, sentenceOf } from './messages/check.ts';
import { modalFaults, numberFaults } from './modals.ts';
import { foldersOf, json, ownFolder } from './overlay.ts';
import { type EnglishTexts, englishTexts, plainFaults } from './plain.ts';
import { promiseFaults } from './promises.ts';
import { type Content, readContent } from './read.ts';
import { type ReadingMeasure, readingMeasures } from './reading.ts';
import { markState, readMarks } from './translated.ts';
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
  /** Their English was changed after the translation was made. */
  readonly stale: readonly string[];
  /** Nobody marked from which English they were made. */
  readonly unmarked: readonly string[];
}

/** What `heed content check` prints. */
export interface ContentReport {
  /** Of every language but English. */
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
  const compared = comparedUnits();
  const { faults, ...state } = contentState(all, compared, data);
  const ofWords = [
    ...promiseFaults(compared),
    ...codes.flatMap((code) => [
      ...glossaryFaults(code, compared),
      ...modalFaults(code, compared),
      ...numberFaults(code, compared),
    ]),
  ];
  const states = codes.map((code) => translationState(code, all));
  const behind = readBehind();
  return {
    languages: states,
    ...state,
    faults: [...faults, ...ofWords, ...states.flatMap((one) => behindFaults(one, behind[one.language] ?? 0))],
  };
}

/** How many texts of a language may be behind the English: it may only fall. */
const readBehind = (): Readonly<Record<string, number>> =>
  v.parse(v.record(v.string(), v.number()), json(new URL('behind.json', ownFolder), 'behind.json'));

/** What `state` lacks, and more than `most` texts that are behind the English, in sentences. */
export function behindFaults(
  {
    language,
    missing,
    stale,
    unmarked,
  }: Pick<TranslationState, 'language' | 'missing' | 'stale' | 'unmarked'>,
  most: number,
): readonly string[] {
  const some = (ids: readonly string[]) => `${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ', …' : ''}`;
  const behind = [...stale, ...unmarked];
  const faults: string[] = [];
  if (missing.length > 0)
    faults.push(`${language}: ${missing.length} texts are missing: translate ${some(missing)}.`);
  if (behind.length > most)
    faults.push(
      `${language}: ${behind.length} texts are behind the English, ${most} may be: translate ` +
        `${some(behind)}, then 'heed content mark ${language}'.`,
    );
  return faults;
}

function translationState(code: string, all: readonly Unit[]): TranslationState {
  const { state, covers = [] } = languages()[code] ?? { state: 'draft' };
  const marks = readMarks(code);
  const expected = all.filter(({ part }) => covers === 'all' || covers.includes(part));
  const own = all.filter(({ texts }) => code in texts);
  const idsIn = (which: 'stale' | 'unmarked') =>
    own
      .filter(({ id, english, texts }) => markState(marks[id], english, texts[code] ?? '') === which)
      .map(({ id }) => id);
  return {
    language: code,
    state,
    covers,
    texts: own.length,
    of: all.length,
    missing: expected.filter(({ texts }) => !(code in texts)).map(({ id }) => id),
    stale: idsIn('stale'),
    unmarked: idsIn('unmarked'),
  };
}

/** The first that the schemas refuse is named alone: what stands behind it was not read. */
function contentState(
  units: readonly Unit[],
  compared: readonly Unit[],
  data: string | undefined,
): Counts & Pick<ContentReport, 'faults'> {
  let content: Content;
  let english: EnglishTexts;
  try {
    content = readContent(data);
    for (const compile of Object.values(content.story)) compile();
    english = englishTexts(compared, content.courses);
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
    faults: [
      ...against,
      ...courseFaults(courses),
      ...demandFaults(demand, facts),
      ...catalogueFaults(data),
      ...plainFaults(english),
    ],
    contradictions: against,
    sources: sourceCounts(laws),
    cells: cellCount(laws),
    reading: readingMeasures(content, units),
  };
}

/** What is wrong with the catalogues of messages, ours and those of the data folder, in sentences. */
export const catalogueFaults = (data?: string): readonly string[] =>
  checkCatalogues(...foldersOf(data)('messages/')).map(sentenceOf);
