// What the files of handbooks must say together: numbers that are used once, words for all that the facts
// name, evidence that was read, and chapters that every language builds alike. Sentences name file and
// remedy.
import { type Token, walkTokens } from 'marked';
import { ContentError } from '../error.ts';
import type { ChapterText, HandbookFacts, HandbookWords } from './schema.ts';

/** Throws a ContentError where two recommendations of all handbooks have one number. */
export function refuseClashes(handbooks: readonly HandbookFacts[]): void {
  const owners = new Map<number, string>();
  for (const { slug, recommendations } of handbooks)
    for (const { number } of recommendations) {
      const owner = owners.get(number);
      if (owner !== undefined)
        throw new ContentError(
          `handbook/${slug}/handbook.json: recommendation ${number} stands ` +
            `${owner === slug ? 'twice' : `in handbook/${owner} too`}: give it a number that none has.`,
        );
      owners.set(number, slug);
    }
}

/**
 * English says everything; another language says whole recommendations, or none of one, and none that is not
 * there. Throws a ContentError.
 */
export function requireWords(facts: HandbookFacts, words: Readonly<Record<string, HandbookWords>>): void {
  const english = words.en;
  const file = `handbook/${facts.slug}/en.json`;
  if (english === undefined) throw new ContentError(`${file}: this file is missing: write it.`);
  const require = (text: unknown, what: string) => {
    if (text === undefined) throw new ContentError(`${file}: ${what} has no words: write them.`);
  };
  for (const heading of facts.headings) require(english.headings[heading], `heading ${heading}`);
  for (const one of facts.conclusions) require(english.conclusions[one], `conclusion ${one}`);
  for (const { number } of facts.recommendations)
    require(english.recommendations[number], `recommendation ${number}`);
  for (const { country, paragraphs } of facts.countries)
    for (const { id } of paragraphs) require(english.countries[country]?.[id], `${country} ${id}`);
  const numbers = new Set(facts.recommendations.map(({ number }) => String(number)));
  for (const [language, { recommendations }] of Object.entries(words))
    for (const number of Object.keys(recommendations))
      if (!numbers.has(number))
        throw new ContentError(
          `handbook/${facts.slug}/${language}.json: recommendation ${number} is not in handbook.json: ` +
            'write it there, or take its words away.',
        );
}

/** Throws a ContentError where a recommendation has no place, or rests on what was only remembered. */
export function requirePlaceAndEvidence({ slug, headings, recommendations }: HandbookFacts): void {
  const file = `handbook/${slug}/handbook.json`;
  for (const { number, heading, restsOn } of recommendations) {
    if (!headings.includes(heading))
      throw new ContentError(
        `${file}: recommendation ${number} stands under the heading '${heading}', which is not listed: ` +
          `choose one of ${headings.join(', ')}, or add it to 'headings'.`,
      );
    if (restsOn.every(({ confidence }) => confidence === 'C'))
      throw new ContentError(
        `${file}: recommendation ${number} rests on nothing that was read (A) or read of (B): ` +
          "add such a source to 'restsOn'.",
      );
  }
}

/** A translation has the headings and the links of the English. Throws a ContentError that names `file`. */
export function requireOutline(file: string, translation: ChapterText, english: ChapterText): void {
  const [own, model] = [outlineOf(translation), outlineOf(english)];
  if (own.headings !== model.headings)
    throw new ContentError(
      `${file}: its headings below the first are '${own.headings}', those of the English ` +
        `'${model.headings}': write as many, on the same levels.`,
    );
  const missing = model.links.find((link) => !own.links.includes(link));
  if (missing !== undefined)
    throw new ContentError(`${file}: the link ${missing} of the English is missing: put it in.`);
  const added = own.links.find((link) => !model.links.includes(link));
  if (added !== undefined)
    throw new ContentError(`${file}: the link ${added} is not in the English: take it out, or add it there.`);
}

function outlineOf({ blocks }: ChapterText): {
  readonly headings: string;
  readonly links: readonly string[];
} {
  const headings: string[] = [];
  const links: string[] = [];
  walkTokens([...blocks], (token: Token) => {
    if (token.type === 'heading') headings.push('#'.repeat(token.depth));
    if (token.type === 'link') links.push(token.href);
  });
  return { headings: headings.join(' '), links };
}
