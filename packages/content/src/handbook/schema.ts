// The form of content/handbook/<slug>: facts of a handbook in handbook.json, its words in <language>.json,
// its chapters in <language>/<chapter>.md.

import { wrongFields } from '@heed/domain/faults';
import { consultationGroups } from '@heed/domain/groups';
import { addressees, handbookTopics, RECOMMENDATION_LIMITS, referenceShape } from '@heed/domain/handbook';
import type { Token } from 'marked';
import * as v from 'valibot';
import { sourceShape, stateFields, text } from '../facts.ts';

const slug = v.pipe(text, v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters, digits and hyphens'));
const country = v.pipe(text, v.regex(/^[A-Z]{2}$/, "give a country code, such as 'HR'"));
const number = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999));

const recommendation = v.strictObject(
  {
    /** Of the site: /handbook/<number>. */
    number,
    version: v.pipe(v.number(), v.integer(), v.minValue(1)),
    heading: slug,
    /** On which the page that it comes from was read. */
    day: v.pipe(text, v.isoDate("give a day such as '2026-11-24'")),
    topics: v.array(v.picklist(handbookTopics)),
    countries: v.array(country),
    addressees: v.array(v.picklist(addressees)),
    restsOn: v.array(referenceShape),
    /** Pages of this site that do something about it. */
    tools: v.array(v.pipe(text, v.regex(/^\/[a-z0-9/-]*$/, "give a path of this site, such as '/law'"))),
  },
  wrongFields,
);

/** The form of handbook.json. */
export const handbookShape = v.strictObject(
  {
    slug,
    ...stateFields,
    /** Where it comes from; null where the organisation made it. */
    origin: v.nullable(sourceShape),
    headings: v.array(slug),
    conclusions: v.array(slug),
    /** In their order; each is a file of words. */
    chapters: v.array(slug),
    /** Countries with a chapter: paragraphs on practice, with figures and lines of law beside them. */
    countries: v.array(
      v.strictObject(
        {
          country,
          paragraphs: v.array(
            v.pipe(
              v.strictObject(
                {
                  id: slug,
                  /** Ids of lines of this country's law that it rests on. */
                  lines: v.array(text),
                  sources: v.array(sourceShape),
                },
                wrongFields,
              ),
              v.check(
                ({ lines, sources }) => lines.length + sources.length > 0,
                'name a source or a line of law',
              ),
            ),
          ),
        },
        wrongFields,
      ),
    ),
    recommendations: v.array(recommendation),
  },
  wrongFields,
);
/** Facts of a handbook. */
export type HandbookFacts = v.InferOutput<typeof handbookShape>;

const limits = RECOMMENDATION_LIMITS;
const upTo = (most: number) => v.pipe(text, v.maxLength(most, `write at most ${most} letters`));
const titled = v.strictObject({ title: text, text }, wrongFields);

/** The form of <language>.json. */
export const handbookWordsShape = v.strictObject(
  {
    title: text,
    lead: text,
    headings: v.record(slug, text),
    conclusions: v.record(slug, titled),
    recommendations: v.record(
      v.pipe(v.string(), v.regex(/^\d+$/)),
      v.strictObject(
        {
          title: upTo(limits.title),
          text: upTo(limits.text),
          why: upTo(limits.why),
          harm: upTo(limits.harm),
        },
        wrongFields,
      ),
    ),
    /** Paragraphs by country and id. */
    countries: v.record(country, v.record(slug, text)),
  },
  wrongFields,
);
/** Words of a handbook in one language. */
export type HandbookWords = v.InferOutput<typeof handbookWordsShape>;

const term = v.strictObject(
  {
    id: slug,
    /** Words that this replaces, by language; each is looked for as a whole word. */
    instead: v.record(text, v.array(text)),
    say: v.record(text, v.array(text)),
    why: v.record(text, text),
    source: v.array(sourceShape),
    /** Groups that asked for it in a consultation; none yet: []. */
    asked: v.array(v.picklist(consultationGroups)),
  },
  wrongFields,
);

/** The form of content/handbook/words.json. */
export const languageGuideShape = v.strictObject(
  {
    ...stateFields,
    terms: v.array(term),
    /**
     * Expressions, by language, that speak for all of a group: they raise a question where too few agreed.
     */
    claims: v.record(text, v.array(text)),
  },
  wrongFields,
);
/** The language guide. */
export type LanguageGuide = v.InferOutput<typeof languageGuideShape>;
/** One entry of the language guide. */
export type GuideTerm = v.InferOutput<typeof term>;

/** A chapter in one language. */
export interface ChapterText {
  readonly heading: string;
  readonly blocks: readonly Token[];
}
