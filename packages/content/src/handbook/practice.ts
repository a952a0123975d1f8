// How the law of a country is applied, as the chapter of a handbook says it: the pages of law show its
// sentences, so that they stand once.
import type { Laws } from '../laws/schema.ts';
import type { SourceHandbook } from './read.ts';
import type { HandbookFacts } from './schema.ts';

/** The paragraph on practice of one country. */
export interface Practice {
  /** Of the handbook. */
  readonly slug: string;
  readonly country: string;
  /** By language; English always. */
  readonly texts: Readonly<Record<string, string>>;
  readonly sources: HandbookFacts['countries'][number]['paragraphs'][number]['sources'];
}

const paragraph = 'practice';

/** From the first handbook that has such a paragraph on `country`; null where none has. */
export function practiceIn(handbooks: readonly SourceHandbook[], country: string): Practice | null {
  for (const { facts, words } of handbooks) {
    const own = facts.countries
      .find((chapter) => chapter.country === country)
      ?.paragraphs.find(({ id }) => id === paragraph);
    if (own === undefined) continue;
    const texts = Object.entries(words).flatMap(([language, { countries }]) => {
      const text = countries[country]?.[paragraph];
      return text === undefined ? [] : [[language, text] as const];
    });
    return { slug: facts.slug, country, texts: Object.fromEntries(texts), sources: own.sources };
  }
  return null;
}

/** Paragraphs of chapters that rest on a line of law which is not there, or not confirmed; in sentences. */
export const practiceContradictions = (handbooks: readonly SourceHandbook[], laws: Laws): readonly string[] =>
  handbooks.flatMap(({ facts: { slug, countries } }) =>
    countries.flatMap(({ country, paragraphs }) =>
      paragraphs.flatMap(({ id, lines }) =>
        lines
          .filter((line) => !laws[country]?.some((one) => one.id === line && one.text !== null))
          .map((line) => `handbook/${slug}: ${country} ${id} rests on ${line}, which is not confirmed`),
      ),
    ),
  );
