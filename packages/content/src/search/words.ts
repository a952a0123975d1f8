// What people type into the search, by subject: `content/search/topics.json` says which pages answer a
// subject, `content/search/<language>.json` in which words people ask for it.
import { existsSync, readdirSync } from 'node:fs';
import * as v from 'valibot';
import { ContentError } from '../error.ts';
import { readFacts, text } from '../facts.ts';
import { json } from '../overlay.ts';

/** Answers that stand above all results, whatever else is found. */
export const pinnedAnswers = ['danger', 'suicide', 'rape', 'under-18', 'pictures'] as const;
export type PinnedAnswer = (typeof pinnedAnswers)[number];

const topicShape = v.strictObject({
  /** Paths of pages, the best first. One that is not there, since a feature is off, is left out. */
  pages: v.pipe(
    v.array(v.pipe(text, v.startsWith('/', 'begin a path with /'))),
    v.minLength(1, 'name a page'),
  ),
  pinned: v.optional(v.picklist(pinnedAnswers)),
});
const topicsShape = v.strictObject({ topics: v.record(v.string(), topicShape) });

const languageShape = v.strictObject({
  language: text,
  state: v.picklist(['draft', 'reviewed'], "write 'draft' or 'reviewed'"),
  /** Words that say nothing of what is looked for. */
  skip: v.array(text),
  /** Beginnings of names of places, by country. */
  places: v.record(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'write a country such as HR')), v.array(text)),
  /**
   * Phrases by subject. All words of a phrase must be typed, in any order; `word*` stands for all that begin
   * with it, `<18` for a number of years below 18.
   */
  topics: v.record(v.string(), v.array(text)),
});

export type SearchTopic = v.InferOutput<typeof topicShape>;
export type SearchLanguage = v.InferOutput<typeof languageShape>;

export interface SearchWords {
  /** In the order of the file, by which subjects that fit as well are listed. */
  readonly topics: Readonly<Record<string, SearchTopic>>;
  readonly languages: Readonly<Record<string, SearchLanguage>>;
}

/** A later folder's file stands whole in the place of an earlier one. Throws a ContentError. */
export function readSearchWords(folders: readonly URL[]): SearchWords {
  let topics: SearchWords['topics'] = {};
  const languages: Record<string, SearchLanguage> = {};
  for (const folder of folders.filter((at) => existsSync(at)))
    for (const file of readdirSync(folder).filter((one) => one.endsWith('.json'))) {
      const name = `search/${file}`;
      const input = json(new URL(file, folder), name);
      if (file === 'topics.json') topics = readFacts(topicsShape, input, name).topics;
      else languages[file.slice(0, -'.json'.length)] = readFacts(languageShape, input, name);
    }
  for (const [code, { language, topics: phrases }] of Object.entries(languages)) {
    if (language !== code) throw new ContentError(`search/${code}.json: language: write ${code}.`);
    const unknown = Object.keys(phrases).find((topic) => !(topic in topics));
    if (unknown !== undefined)
      throw new ContentError(`search/${code}.json: topics.${unknown}: topics.json has no such subject.`);
  }
  return { topics, languages };
}
