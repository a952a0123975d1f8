// What the lines of law answer: the last line of a topic that carries an answer counts, so that an
// organisation's own line goes before ours. Where none does the answer is 'unknown', never guessed from a
// label.
import type { LawAnswer, LawLine, LawQuestion, Laws, Topic } from './schema.ts';

/** What holds in every country of the Union is kept under this code. */
export const union = 'EU';

/** The lines of a country on a topic, in the order of the file. */
export const linesOn = (laws: Laws, country: string, topic: Topic): readonly LawLine[] =>
  (laws[country] ?? []).filter((line) => line.topic === topic);

/** What the law of a country answers; 'unknown' where no line says. */
export function answerOf(laws: Laws, country: string, question: LawQuestion): LawAnswer {
  const line = linesOn(laws, country, question).findLast(({ answer }) => answer !== undefined);
  return (line?.answer as LawAnswer | undefined) ?? 'unknown';
}

/** Member states of the European Union, 2026. */
const members = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

export const inUnion = (country: string): boolean => members.has(country);

/** What EU law answers where the country's own rule is not confirmed; 'unknown' where it answers nothing. */
export const unionAnswer = (laws: Laws, country: string, question: LawQuestion): LawAnswer =>
  inUnion(country) && answerOf(laws, country, question) === 'unknown'
    ? answerOf(laws, union, question)
    : 'unknown';
