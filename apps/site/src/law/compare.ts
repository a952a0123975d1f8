// What the countries are asked on the pages of law, and in which order they stand.
import { answerOf, linesOn, union } from '@heed/content/laws/answers';
import { answers, type LawAnswer, type LawQuestion, type Laws, type Topic } from '@heed/content/laws/schema';
import type { LocaleState } from '@heed/content/messages/words';

/** The pages of `/laws`: every question that the map shows, and who is in charge, which no map can show. */
export const questions = [...(Object.keys(answers) as LawQuestion[]), 'authorities'] as const;
export type LawPage = (typeof questions)[number];

/** Member states of the European Union, 2026. */
const members = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

export const inUnion = (country: string): boolean => members.has(country);

/** Countries with a line on `topic`, by name in this language; what holds in all of the Union is none. */
export const countriesOn = (localeState: LocaleState, laws: Laws, topic: Topic): readonly string[] =>
  byName(
    localeState,
    Object.keys(laws).filter((country) => country !== union && linesOn(laws, country, topic).length > 0),
  );

/** Countries of which we know enough for a page on rights: those with a line on selling. */
export const knownCountries = (localeState: LocaleState, laws: Laws): readonly string[] =>
  countriesOn(localeState, laws, 'selling');

export const byName = (localeState: LocaleState, countries: readonly string[]): readonly string[] =>
  [...countries].sort((a, b) =>
    localeState.country(a).localeCompare(localeState.country(b), localeState.locale),
  );

/** What EU law answers where the country's own rule is not confirmed; 'unknown' where it answers nothing. */
export const unionAnswer = (laws: Laws, country: string, question: LawQuestion): LawAnswer =>
  inUnion(country) && answerOf(laws, country, question) === 'unknown'
    ? answerOf(laws, union, question)
    : 'unknown';

/**
 * Directive 2011/36/EU, art. 11: help must not depend on helping the police. Elsewhere we confirmed no such
 * rule.
 */
export const mayHaveCareWithoutPolice = (laws: Laws, country: string): boolean =>
  inUnion(country) && linesOn(laws, union, 'care').some(({ text }) => text !== null);
