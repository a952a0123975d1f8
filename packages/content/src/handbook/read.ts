// Reads content/handbook: each folder is a handbook, and words.json the language guide. A folder of the
// organisation replaces the folder of the same name as a whole.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Recommendation, recommendationShape } from '@heed/domain/handbook';
import { blocksOf } from '../articles/markdown.ts';
import { ContentError } from '../error.ts';
import { readFacts } from '../facts.ts';
import { json } from '../overlay.ts';
import { refuseClashes, requireOutline, requirePlaceAndEvidence, requireWords } from './consistency.ts';
import {
  type ChapterText,
  type HandbookFacts,
  type HandbookWords,
  handbookShape,
  handbookWordsShape,
  type LanguageGuide,
  languageGuideShape,
} from './schema.ts';

/** A handbook of content/. */
export interface SourceHandbook {
  readonly facts: HandbookFacts;
  /** By language; English always. */
  readonly words: Readonly<Record<string, HandbookWords>>;
  /** By chapter and language; English always. */
  readonly chapters: Readonly<Record<string, Readonly<Record<string, ChapterText>>>>;
  /** In the order of the file. */
  readonly recommendations: readonly Recommendation[];
}

/** Everything of content/handbook. */
export interface HandbookContent {
  readonly handbooks: readonly SourceHandbook[];
  readonly guide: LanguageGuide;
}

/** Reads all handbooks. `folders`: file URLs, that of the project first. Throws a ContentError. */
export function readHandbooks(folders: readonly URL[]): HandbookContent {
  const present = folders.filter((folder) => existsSync(folder));
  const bySlug = new Map<string, URL>();
  for (const folder of present)
    for (const entry of readdirSync(folder, { withFileTypes: true }))
      if (entry.isDirectory()) bySlug.set(entry.name, new URL(`${entry.name}/`, folder));
  const handbooks = [...bySlug].sort().map(([slug, folder]) => readHandbook(slug, folder));
  refuseClashes(handbooks.map(({ facts }) => facts));
  const guide = present.map((folder) => new URL('words.json', folder)).findLast((file) => existsSync(file));
  if (guide === undefined) throw new ContentError('handbook/words.json: this file is missing: put it back.');
  const name = 'handbook/words.json';
  return { handbooks, guide: readFacts(languageGuideShape, json(guide, name), name) };
}

function readHandbook(slug: string, folder: URL): SourceHandbook {
  const name = `handbook/${slug}/handbook.json`;
  const file = new URL('handbook.json', folder);
  if (!existsSync(file)) throw new ContentError(`${name}: this file is missing: write it.`);
  const facts = readFacts(handbookShape, json(file, name), name);
  if (facts.slug !== slug) throw new ContentError(`${name}: write the name of its folder, ${slug}, as slug.`);
  refuseClashes([facts]);
  const files = readdirSync(folder).filter((file) => file.endsWith('.json') && file !== 'handbook.json');
  const words = Object.fromEntries(
    files.map((file) => {
      const fileName = `handbook/${slug}/${file}`;
      return [
        file.slice(0, -5),
        readFacts(handbookWordsShape, json(new URL(file, folder), fileName), fileName),
      ];
    }),
  );
  requireWords(facts, words);
  requirePlaceAndEvidence(facts);
  return {
    facts,
    words,
    chapters: Object.fromEntries(
      facts.chapters.map((chapter) => [chapter, readChapter(slug, folder, chapter, Object.keys(words))]),
    ),
    recommendations: facts.recommendations.map((one) => recommendationOf(facts, words, one)),
  };
}

function readChapter(slug: string, folder: URL, chapter: string, languages: readonly string[]) {
  const texts = languages.flatMap((language) => {
    const file = new URL(`${language}/${chapter}.md`, folder);
    if (!existsSync(file)) return [];
    const [first, ...blocks] = blocksOf(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
    if (first?.type !== 'heading' || first.depth !== 1)
      throw new ContentError(
        `handbook/${slug}/${language}/${chapter}.md: begin the text with its heading, '# …'.`,
      );
    return [[language, { heading: String(first.text), blocks }] as const];
  });
  const byLanguage: Record<string, ChapterText> = Object.fromEntries(texts);
  const english = byLanguage.en;
  if (english === undefined)
    throw new ContentError(`handbook/${slug}/en/${chapter}.md: this file is missing: write it.`);
  for (const [language, translation] of texts)
    requireOutline(`handbook/${slug}/${language}/${chapter}.md`, translation, english);
  return byLanguage;
}

function recommendationOf(
  facts: HandbookFacts,
  words: Readonly<Record<string, HandbookWords>>,
  one: HandbookFacts['recommendations'][number],
): Recommendation {
  const ordered = ['en', ...Object.keys(words).filter((language) => language !== 'en')];
  const document = {
    ...one,
    format: 'heed-recommendation-1',
    handbook: facts.slug,
    state: 'source',
    words: Object.fromEntries(
      ordered.flatMap((language) => {
        const texts = words[language]?.recommendations[one.number];
        return texts === undefined ? [] : [[language, texts]];
      }),
    ),
    reviewed: [],
    votes: [],
    dissent: [],
    countryNotes: [],
    contributors: [],
  };
  return readFacts(recommendationShape, document, `handbook/${facts.slug}/handbook.json ${one.number}`);
}
