// What the countries are asked on the pages of law, and in which order they stand.
import { inUnion, linesOn, union } from '@heed/content/laws/answers';
import { answers, type LawQuestion, type Laws, type Topic } from '@heed/content/laws/schema';
import type { LocaleState } from '@heed/content/messages/words';

/** The pages of `/laws`: every question that the map shows, and who is in charge, which no map can show. */
export const questions = [...(Object.keys(answers) as LawQuestion[]), 'authorities'] as const;
export type LawPage = (typeof questions)[number];

/** Countries with a line on `topic`, by name in this language; what holds in all of the Union is none. */
export const countriesOn = (localeState: LocaleState, laws: Laws, topic: Topic): readonly string[] =>
  byName(
    localeState,
    Object.keys(laws).filter((country) => country !== union && linesOn(laws, country, topic).length > 0),
  );

/** Countries of the comparison and of the booklets: those with a line on selling. */
export const knownCountries = (localeState: LocaleState, laws: Laws): readonly string[] =>
  countriesOn(localeState, laws, 'selling');

export const byName = (localeState: LocaleState, countries: readonly string[]): readonly string[] =>
  [...countries].sort((a, b) =>
    localeState.country(a).localeCompare(localeState.country(b), localeState.locale),
  );

/**
 * Directive 2011/36/EU, art. 11: help must not depend on helping the police. Elsewhere we confirmed no such
 * rule.
 */
export const mayHaveCareWithoutPolice = (laws: Laws, country: string): boolean =>
  inUnion(country) && linesOn(laws, union, 'care').some(({ text }) => text !== null);

/** Where a lawyer without paying is written about: of the country where a line speaks of it, else of all. */
export const legalAidPath = (laws: Laws, country: string): string =>
  hasLegalAid(laws, country) ? `/legal-aid/${country.toLowerCase()}` : '/legal-aid';

export const hasLegalAid = (laws: Laws, country: string): boolean =>
  country !== union && linesOn(laws, country, 'legal-aid').length > 0;

/** Other countries with a line of law: a page on rights says of most questions that it is not confirmed. */
export const otherCountries = (localeState: LocaleState, laws: Laws): readonly string[] =>
  byName(
    localeState,
    Object.keys(laws).filter(
      (country) => country !== union && linesOn(laws, country, 'selling').length === 0,
    ),
  );
