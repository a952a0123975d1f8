// What the countries are asked, and what each answers: the last line of a topic that carries an answer counts, so that an organisation's
// own line goes before ours. Where none does the answer is 'unknown', never guessed from a label.
import type { Tongue } from '../words.ts';
import { type Answer, answers, type LawLine, type Laws, type Question, type Topic } from './schema.ts';

/** The pages of `/laws`: every question that the map shows, and who is in charge, which no map can show. */
export const questions = [...(Object.keys(answers) as Question[]), 'authorities'] as const;
export type LawPage = (typeof questions)[number];

/** What holds in every country of the Union is kept under this code. */
export const union = 'EU';
/** Member states of the European Union, 2026. */
const members = new Set('AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '));

export const inUnion = (country: string): boolean => members.has(country);

export const linesOn = (laws: Laws, country: string, topic: Topic): readonly LawLine[] =>
  (laws[country] ?? []).filter((line) => line.topic === topic);

export function answerOf(laws: Laws, country: string, question: Question): Answer {
  const line = linesOn(laws, country, question).findLast(({ answer }) => answer !== undefined);
  return (line?.answer as Answer | undefined) ?? 'unknown';
}

/** Countries with a line on `topic`, by name in this language; what holds in all of the Union is none. */
export const countriesOn = (tongue: Tongue, laws: Laws, topic: Topic): readonly string[] =>
  byName(
    tongue,
    Object.keys(laws).filter((country) => country !== union && linesOn(laws, country, topic).length > 0),
  );

/** Countries of which we know enough for a page on rights: those with a line on selling. */
export const knownCountries = (tongue: Tongue, laws: Laws): readonly string[] => countriesOn(tongue, laws, 'selling');

export const byName = (tongue: Tongue, countries: readonly string[]): readonly string[] =>
  [...countries].sort((a, b) => tongue.country(a).localeCompare(tongue.country(b), tongue.locale));
