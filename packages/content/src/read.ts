// What editors keep in `content/`, read once at start: words, articles, help lines, lines of law. What an
// organisation keeps in the folder
// `content` of its data lies over ours, file by file in the same places, so that an update never takes it
// away.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { IndicatorSet, Terms } from '@heed/domain/assessment';
import { type Directory, readEntry } from '@heed/domain/directory';
import { type LegalDuties, readDuty } from '@heed/domain/duties';
import { type Coding, codingShape, type Figures, readFigure } from '@heed/domain/figures';
import { type Article, readArticles } from './articles/read.ts';
import { type Courses, readCourses } from './courses/read.ts';
import { type DemandMap, demandShape } from './demand.ts';
import { readFacts } from './facts.ts';
import { type HandbookContent, readHandbooks } from './handbook/read.ts';
import { type Questions, questionsShape, type Signs, signsShape } from './indicators/schema.ts';
import { readSets, readTerms } from './indicators/sets.ts';
import { type LawContent, readLaws } from './laws/read.ts';
import { checkedBy, linesByCountry } from './lines.ts';
import { readWords, type Words } from './messages/words.ts';
import { foldersOf, last } from './overlay.ts';
import { type PhraseLine, readPhrases } from './phrases.ts';
import { type NoticePlatform, readPlatforms } from './platforms/read.ts';
import { readRecordings } from './recordings/read.ts';
import type { Recordings } from './recordings/recordings.ts';
import { type RequestLetter, readRequests } from './requests/read.ts';
import { readSearchWords, type SearchWords } from './search/words.ts';
import { type BuyersContent, readBuyers } from './stories/buyers.ts';

/** Everything that editors keep. */
export interface Content extends LawContent, BuyersContent {
  readonly words: Words;
  readonly articles: ReadonlyMap<string, Article>;
  readonly directory: Directory;
  readonly recordings: Recordings;
  readonly demand: DemandMap;
  readonly signs: Signs;
  readonly check: Questions;
  readonly offer: Questions;
  /** What the law asks of who hears of exploitation, by country. */
  readonly duties: LegalDuties;
  /** Sets of indicators for an assessment, and the terms by which a case is coded. */
  readonly sets: readonly IndicatorSet[];
  readonly terms: Terms;
  /** Letters for people who ask what is held about them, and playbooks for the desk. */
  readonly requests: readonly RequestLetter[];
  /** Platforms to which a desk sends notices. */
  readonly platforms: readonly NoticePlatform[];
  /** How a closed case is coded for figures. */
  readonly coding: Coding;
  /** Official figures by country, to compare with. */
  readonly figures: Figures;
  /** The phrase book, by language. */
  readonly phrases: Readonly<Record<string, readonly PhraseLine[]>>;
  /** Courses of the training room; their words are read when somebody opens them. */
  readonly courses: Courses;
  /** Handbooks that others wrote, and the language guide. */
  readonly handbook: HandbookContent;
  /** What people type into the search, and which pages answer it. */
  readonly search: SearchWords;
}

/** Ours, once it was read: nobody edits it below a process that runs. */
let ours: Content | null = null;

/**
 * `data`: the data folder, whose own `content` counts before ours. Throws where a file is not what its schema
 * asks for.
 */
export function readContent(data?: string): Content {
  if (data !== undefined && existsSync(join(data, 'content'))) return readAnew(data);
  ours ??= readAnew();
  return ours;
}

function readAnew(data?: string): Content {
  const at = foldersOf(data);
  const file = (name: string) => last(data, name);
  return {
    words: readWords(...at('messages/')),
    articles: readArticles(...at('pages/')),
    directory: linesByCountry(at('directory/'), 'directory/', checkedBy(readEntry)),
    ...readBuyers(at('stories/buyers/')),
    recordings: readRecordings(at('recordings/')),
    demand: readFacts(demandShape, file('demand/map.json'), 'demand/map.json'),
    signs: readFacts(signsShape, file('indicators/signs.json'), 'indicators/signs.json'),
    check: readFacts(questionsShape, file('indicators/check.json'), 'indicators/check.json'),
    offer: readFacts(questionsShape, file('indicators/offer.json'), 'indicators/offer.json'),
    duties: linesByCountry(at('duties/'), 'duties/', checkedBy(readDuty)),
    sets: readSets(data),
    terms: readTerms(data),
    requests: readRequests(data),
    platforms: readPlatforms(data),
    coding: readFacts(codingShape, file('coding/coding.json'), 'coding/coding.json'),
    figures: linesByCountry(at('figures/'), 'figures/', checkedBy(readFigure)),
    phrases: readPhrases(at('phrases/')),
    courses: readCourses(at('courses/')),
    handbook: readHandbooks(at('handbook/')),
    search: readSearchWords(at('search/')),
    ...readLaws(...at('laws/')),
  };
}
